#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QSettings>

namespace heard::models {

/// How this person likes her screen: text size, colours, language. Nothing clinical, so it may be read before unlocking.
class Preferences final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(qreal textScale READ textScale WRITE setTextScale NOTIFY textScaleChanged)
    Q_PROPERTY(Scheme scheme READ scheme WRITE setScheme NOTIFY schemeChanged)
    /// "en", "cy", "ar"; what the system speaks, where nothing was chosen.
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    /// Whether the language is written from right to left.
    Q_PROPERTY(bool rightToLeft READ isRightToLeft NOTIFY languageChanged)

public:
    enum Scheme { FollowSystem, Light, Dark, HighContrast };
    Q_ENUM(Scheme)

    static constexpr qreal smallestTextScale = 1.0;
    static constexpr qreal largestTextScale = 2.0;

    /// @p path is an .ini file of this profile.
    explicit Preferences(const QString &path, QObject *parent = nullptr);

    [[nodiscard]] qreal textScale() const { return m_textScale; }
    void setTextScale(qreal scale);
    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);
    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString &language);
    [[nodiscard]] bool isRightToLeft() const;
    /// The languages Heard speaks, the system's first.
    [[nodiscard]] static QStringList languages();

Q_SIGNALS:
    void textScaleChanged();
    void schemeChanged();
    void languageChanged();

private:
    QSettings m_settings;
    qreal m_textScale = smallestTextScale;
    Scheme m_scheme = FollowSystem;
    QString m_language;
};

} // namespace heard::models
