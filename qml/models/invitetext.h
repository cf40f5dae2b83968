#pragma once

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// What was typed or pasted where an invite code belongs: a code, or the address from the square of a letter.
class InviteText : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    /// The hub where it is known beforehand: an address has to be for it.
    Q_PROPERTY(QString hub READ hub WRITE setHub NOTIFY textChanged)
    Q_PROPERTY(Kind kind READ kind NOTIFY textChanged)

public:
    enum Kind {
        Unfinished, ///< not nine letters and numbers yet
        Code,
        Mistyped,  ///< nine, but one of them is not right
        Foreign,   ///< some other address
        Broken,    ///< an address from a letter with a part missing or mistyped
        NotSecure, ///< an address that leads there by a way others can read
        OtherHub,  ///< an address for another hospital
    };
    Q_ENUM(Kind)

    using QObject::QObject;

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] QString hub() const { return m_hub; }
    void setHub(const QString &hub);
    [[nodiscard]] Kind kind() const { return m_kind; }

Q_SIGNALS:
    void textChanged();
    /// An address from a letter was whole: @p code is to stand in its place, "K7QM 4T9P X".
    void linkRead(const QString &hub, const QString &code);

private:
    void look();
    [[nodiscard]] Kind readLink(QString &hub, QString &code) const;

    QString m_text;
    QString m_hub;
    Kind m_kind = Unfinished;
};

} // namespace heard::models
