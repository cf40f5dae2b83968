#pragma once

#include "models/draft.h"
#include "voice/voices.h"

namespace heard::models {

/// What a patient is writing to her team: kept while she types, sent when she says so.
class FeedbackForm : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    /// What is being changed, where it was written before and not sent; empty for something new.
    Q_PROPERTY(QString feedbackId READ feedbackId WRITE setFeedbackId NOTIFY feedbackIdChanged)
    Q_PROPERTY(heard::models::Draft *good READ good CONSTANT)
    Q_PROPERTY(heard::models::Draft *better READ better CONSTANT)
    Q_PROPERTY(heard::models::Draft *about READ about CONSTANT)
    /// What was kept has been read: the fields may be shown.
    Q_PROPERTY(bool ready READ isReady NOTIFY readyChanged)
    /// Nothing was written yet.
    Q_PROPERTY(bool blank READ isBlank NOTIFY wordsChanged)
    Q_PROPERTY(bool tooLong READ isTooLong NOTIFY wordsChanged)
    /// Everything typed is on the disk.
    Q_PROPERTY(bool kept READ isKept NOTIFY keptChanged)
    /// The disk refused what was typed.
    Q_PROPERTY(bool unkept READ isUnkept NOTIFY keptChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)

public:
    /// As voice::VoiceError, where a patient can meet it.
    enum Problem { Empty, TooLong, TooLate, NotStored };
    Q_ENUM(Problem)

    explicit FeedbackForm(QObject *parent = nullptr);

    [[nodiscard]] QString feedbackId() const { return m_id; }
    void setFeedbackId(const QString &id);
    [[nodiscard]] Draft *good() { return &m_good; }
    [[nodiscard]] Draft *better() { return &m_better; }
    [[nodiscard]] Draft *about() { return &m_about; }
    [[nodiscard]] bool isReady() const { return m_good.isReady() && m_better.isReady() && m_about.isReady() && m_filled; }
    [[nodiscard]] bool isBlank() const;
    [[nodiscard]] bool isTooLong() const;
    [[nodiscard]] bool isKept() const { return m_good.isKept() && m_better.isKept() && m_about.isKept(); }
    [[nodiscard]] bool isUnkept() const { return m_good.isFailed() || m_better.isFailed() || m_about.isFailed(); }
    [[nodiscard]] bool isBusy() const { return m_busy; }

    /// Stores it for sending and forgets the draft; emits sent or refused.
    Q_INVOKABLE void send();
    /// Throws the draft away.
    Q_INVOKABLE void forget();

    void classBegin() override {}
    void componentComplete() override;

Q_SIGNALS:
    void feedbackIdChanged();
    void readyChanged();
    void wordsChanged();
    void keptChanged();
    void busyChanged();
    void sent(const QString &feedbackId);
    void refused(heard::models::FeedbackForm::Problem problem);

private:
    void fillFromStored();
    void setBusy(bool busy);
    [[nodiscard]] QVector<Draft *> drafts() { return {&m_good, &m_better, &m_about}; }

    QString m_id;
    Draft m_good;
    Draft m_better;
    Draft m_about;
    Device *m_device = nullptr;
    bool m_filled = false;
    bool m_busy = false;
};

} // namespace heard::models
