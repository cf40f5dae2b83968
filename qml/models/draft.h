#pragma once

#include "models/device.h"

#include <QPointer>
#include <QQmlParserStatus>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// What a person is typing into one field, kept encrypted a moment after each key, so that a kill loses nothing.
class Draft : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    /// Names the field; a draft is found again under it. Where it ends with the id of a record, as "reply/17", it follows
    /// that when the server gives another.
    Q_PROPERTY(QString form READ form WRITE setForm NOTIFY formChanged REQUIRED)
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY wordsChanged)
    /// False until what was kept has been read: the field is filled then.
    Q_PROPERTY(bool ready READ isReady NOTIFY readyChanged)
    /// Everything typed so far is on the disk.
    Q_PROPERTY(bool kept READ isKept NOTIFY keptChanged)
    /// It could not be written: the person must know that it may be lost.
    Q_PROPERTY(bool failed READ isFailed NOTIFY keptChanged)

public:
    explicit Draft(QObject *parent = nullptr);
    ~Draft() override;

    [[nodiscard]] QString form() const { return m_form; }
    void setForm(const QString &form);
    [[nodiscard]] QString words() const { return m_words; }
    void setWords(const QString &words);
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] bool isKept() const { return m_kept; }
    [[nodiscard]] bool isFailed() const { return m_failed; }

    /// Works with @p database; called by itself where the draft stands in QML.
    void open(store::Database &database);
    /// Writes at once what still waits.
    Q_INVOKABLE void flush();
    /// The words were sent: forgets them, here and on the disk.
    Q_INVOKABLE void forget();

    void classBegin() override {}
    void componentComplete() override;

Q_SIGNALS:
    void formChanged();
    void wordsChanged();
    void readyChanged();
    void keptChanged();

private:
    void read();
    void follow(const store::ResourceChanges &changes);
    void setKept(bool kept, bool failed);

    QPointer<store::Database> m_database;
    QTimer m_pause;
    QString m_form;
    QString m_words;
    quint64 m_version = 0;
    bool m_ready = false;
    bool m_kept = true;
    bool m_failed = false;
};

} // namespace heard::models
