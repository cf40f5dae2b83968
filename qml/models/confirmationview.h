#pragma once

#include "models/recordview.h"
#include "outcomes/confirmations.h"

namespace heard::models {

/// Whether a promise happened: what the patient who holds this phone answered, and how many answered what.
class ConfirmationView : public heard::models::RecordView
{
    Q_OBJECT
    QML_ELEMENT
    /// The published commitment; for the team also the working copy.
    Q_PROPERTY(QString promiseId READ promiseId WRITE setPromiseId NOTIFY promiseIdChanged REQUIRED)
    Q_PROPERTY(Answer answer READ answer NOTIFY changed)
    /// The hub counted it at least once.
    Q_PROPERTY(bool counted READ isCounted NOTIFY changed)
    Q_PROPERTY(QDateTime countedOn READ countedOn NOTIFY changed)
    // How many; -1 where it may not be shown. With fewerThan something is said of small numbers; 0: nothing may be.
    Q_PROPERTY(int yes READ yes NOTIFY changed)
    Q_PROPERTY(int notYet READ notYet NOTIFY changed)
    Q_PROPERTY(int notRelevant READ notRelevant NOTIFY changed)
    Q_PROPERTY(int yesFewerThan READ yesFewerThan NOTIFY changed)
    Q_PROPERTY(int notYetFewerThan READ notYetFewerThan NOTIFY changed)
    Q_PROPERTY(int notRelevantFewerThan READ notRelevantFewerThan NOTIFY changed)
    /// Points of a hundred that the share of yes has gone down since it was highest; 0 where it is not worth telling.
    Q_PROPERTY(int fall READ fall NOTIFY changed)
    /// The team has looked at it: it does not wait in Today.
    Q_PROPERTY(bool fallSeen READ isFallSeen NOTIFY changed)

public:
    enum Answer {
        None = -1,
        Yes = int(outcomes::Happened::Yes),
        NotYet = int(outcomes::Happened::NotYet),
        NotRelevant = int(outcomes::Happened::NotRelevant),
    };
    Q_ENUM(Answer)
    /// As outcomes::ConfirmationError, for the page to explain.
    enum Problem {
        PatientUnknown = int(outcomes::ConfirmationError::PatientUnknown),
        CommitmentUnknown = int(outcomes::ConfirmationError::CommitmentUnknown),
        NotFound = int(outcomes::ConfirmationError::NotFound),
        NotStored = int(outcomes::ConfirmationError::NotStored),
    };
    Q_ENUM(Problem)

    using RecordView::RecordView;

    [[nodiscard]] QString promiseId() const { return m_promise.value; }
    void setPromiseId(const QString &id);
    [[nodiscard]] Answer answer() const;
    [[nodiscard]] bool isCounted() const { return m_tally.has_value(); }
    [[nodiscard]] QDateTime countedOn() const;
    [[nodiscard]] int yes() const { return m_tally ? m_tally->yes.number.value_or(-1) : -1; }
    [[nodiscard]] int notYet() const { return m_tally ? m_tally->notYet.number.value_or(-1) : -1; }
    [[nodiscard]] int notRelevant() const { return m_tally ? m_tally->notRelevant.number.value_or(-1) : -1; }
    [[nodiscard]] int yesFewerThan() const { return m_tally ? m_tally->yes.fewerThan.value_or(0) : 0; }
    [[nodiscard]] int notYetFewerThan() const { return m_tally ? m_tally->notYet.fewerThan.value_or(0) : 0; }
    [[nodiscard]] int notRelevantFewerThan() const { return m_tally ? m_tally->notRelevant.fewerThan.value_or(0) : 0; }
    [[nodiscard]] int fall() const;
    [[nodiscard]] bool isFallSeen() const { return m_tally && m_tally->fallSeen; }

    /// Answers, or changes the answer; emits refused where it could not be kept.
    Q_INVOKABLE void give(heard::models::ConfirmationView::Answer answer);
    /// Of a working copy; emits refused where it could not be kept.
    Q_INVOKABLE void setFallSeen(bool seen);

Q_SIGNALS:
    void promiseIdChanged();
    void changed();
    void refused(heard::models::ConfirmationView::Problem problem);

protected:
    [[nodiscard]] QStringList watchedTypes() const override;
    void read(Device &device) override;
    void rename(const ResourceId &from, const ResourceId &to) override;

private:
    void take(const std::optional<outcomes::Confirmation> &answer, const std::optional<outcomes::Counted> &tally);

    ResourceId m_promise;
    std::optional<outcomes::Happened> m_answer;
    std::optional<outcomes::Counted> m_tally;
};

} // namespace heard::models
