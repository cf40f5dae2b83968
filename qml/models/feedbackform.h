#pragma once

#include "models/draft.h"
#include "models/tellingpart.h"
#include "voice/voices.h"

#include <QVariantList>

namespace heard::models {

/// What a patient is writing to her team: kept while she types, sent when she says so.
class FeedbackForm : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    /// What is being changed, where it was written before and not sent; empty for something new.
    Q_PROPERTY(QString feedbackId READ feedbackId WRITE setFeedbackId NOTIFY feedbackIdChanged)
    /// The published promise it is about, where it is about one. What she writes about each is kept apart.
    Q_PROPERTY(QString promiseId READ promiseId WRITE setPromiseId NOTIFY promiseIdChanged)
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
    /// She says it without her name: it goes apart, and only her phone opens the answer. Kept with the draft, as the next one.
    Q_PROPERTY(bool withoutName READ isWithoutName WRITE setWithoutName NOTIFY choiceChanged)
    /// Others may quote it.
    Q_PROPERTY(bool mayQuote READ mayQuote WRITE setMayQuote NOTIFY choiceChanged)
    /// By what somebody could know her, as tellingParts, in the order of the fields; empty where it goes with her name.
    Q_PROPERTY(QVariantList telling READ telling NOTIFY checked)
    /// She writes of something that cannot wait for an answer.
    Q_PROPERTY(bool urgent READ isUrgent NOTIFY checked)
    /// Likewise, that she may not want to live, or is not safe.
    Q_PROPERTY(bool hopeless READ isHopeless NOTIFY checked)

public:
    /// As voice::VoiceError, where a patient can meet it.
    enum Problem { Empty, TooLong, TooLate, NotStored };
    Q_ENUM(Problem)

    /// As voice::IdentifyingPart::Kind.
    enum Telling { Name, Date, Phone, Email, Number, Place, Circumstance };
    Q_ENUM(Telling)

    explicit FeedbackForm(QObject *parent = nullptr);

    [[nodiscard]] QString feedbackId() const { return m_id; }
    void setFeedbackId(const QString &id);
    [[nodiscard]] QString promiseId() const { return m_promise.value; }
    void setPromiseId(const QString &id);
    [[nodiscard]] Draft *good() { return &m_good; }
    [[nodiscard]] Draft *better() { return &m_better; }
    [[nodiscard]] Draft *about() { return &m_about; }
    [[nodiscard]] bool isReady() const { return areDraftsReady() && m_filled; }
    [[nodiscard]] bool isBlank() const;
    [[nodiscard]] bool isTooLong() const;
    [[nodiscard]] bool isKept() const;
    [[nodiscard]] bool isUnkept() const;
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] bool isWithoutName() const { return !m_sending.words().isEmpty(); }
    void setWithoutName(bool withoutName);
    [[nodiscard]] bool mayQuote() const { return !m_quoting.words().isEmpty(); }
    void setMayQuote(bool mayQuote);
    [[nodiscard]] QVariantList telling() const { return m_telling; }
    [[nodiscard]] bool isUrgent() const { return m_urgent; }
    [[nodiscard]] bool isHopeless() const { return m_hopeless; }

    /// Looks at what is written now; emits checked.
    Q_INVOKABLE void check();

    /// Stores it for sending and forgets the draft; emits sent or refused.
    Q_INVOKABLE void send();
    /// Throws the draft away.
    Q_INVOKABLE void forget();

    void classBegin() override {}
    void componentComplete() override;

Q_SIGNALS:
    void feedbackIdChanged();
    void promiseIdChanged();
    void readyChanged();
    void wordsChanged();
    void keptChanged();
    void busyChanged();
    void choiceChanged();
    void checked();
    void sent(const QString &feedbackId);
    void refused(heard::models::FeedbackForm::Problem problem);

private:
    void fillFromStored();
    void fillWith(const voice::Feedback &stored);
    void sendNew();
    void sendChanged();
    void point(const voice::Known &known);
    [[nodiscard]] bool areDraftsReady() const;
    [[nodiscard]] QString formOfDrafts() const;
    [[nodiscard]] voice::Said said() const;
    void setBusy(bool busy);
    [[nodiscard]] QVector<const Draft *> drafts() const { return {&m_good, &m_better, &m_about, &m_sending, &m_quoting}; }
    [[nodiscard]] QVector<Draft *> drafts() { return {&m_good, &m_better, &m_about, &m_sending, &m_quoting}; }

    QString m_id;
    ResourceId m_promise;
    Draft m_good;
    Draft m_better;
    Draft m_about;
    // Choices, kept as words are: anything, or nothing.
    Draft m_sending;
    Draft m_quoting;
    QVariantList m_telling;
    bool m_urgent = false;
    bool m_hopeless = false;
    /// How it stood before it was changed.
    bool m_wasWithoutName = false;
    Device *m_device = nullptr;
    bool m_filled = false;
    bool m_busy = false;
};

} // namespace heard::models
