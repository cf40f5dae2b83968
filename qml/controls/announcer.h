#pragma once

#include <QPointer>
#include <QQuickItem>

namespace heard::controls {

/// Has the screen reader say a sentence, without moving the focus.
class Announcer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// Said each time it changes to something.
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY wordsChanged FINAL)
    /// The item on screen that shows the words.
    Q_PROPERTY(QQuickItem *source READ source WRITE setSource NOTIFY sourceChanged FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] QString words() const { return m_words; }
    void setWords(const QString &words);
    [[nodiscard]] QQuickItem *source() const { return m_source; }
    void setSource(QQuickItem *source);

    /// Says @p words even if they are those said before.
    Q_INVOKABLE void say(const QString &words);

Q_SIGNALS:
    void wordsChanged();
    void sourceChanged();
    void said(const QString &words);

private:
    QString m_words;
    QPointer<QQuickItem> m_source;
};

} // namespace heard::controls
