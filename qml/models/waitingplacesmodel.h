#pragma once

#include "care/waitinglist.h"
#include "models/recordsmodel.h"

#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// A patient's places on waiting lists, with what the team does to them.
class WaitingPlacesModel : public HEARD_RECORDS_MODEL(care::WaitingListPlace)
{
    Q_OBJECT
    QML_ELEMENT
    /// Whose; without an id, the one whose phone this is.
    Q_PROPERTY(QString patientId READ patientId WRITE setPatientId NOTIFY patientIdChanged)
    Q_PROPERTY(int longestWords READ longestWords CONSTANT)

public:
    /// As care::WaitingListPlace::State.
    enum State {
        Waiting = int(care::WaitingListPlace::State::Waiting),
        Done = int(care::WaitingListPlace::State::Done),
        Removed = int(care::WaitingListPlace::State::Removed),
    };
    Q_ENUM(State)
    /// As care::WaitingListError, for the page to explain.
    enum Problem {
        WhatMissing = int(care::WaitingListError::WhatMissing),
        TooLong = int(care::WaitingListError::TooLong),
        SinceInFuture = int(care::WaitingListError::SinceInFuture),
        ExpectedPast = int(care::WaitingListError::ExpectedPast),
        PatientUnknown = int(care::WaitingListError::PatientUnknown),
        AuthorUnknown = int(care::WaitingListError::AuthorUnknown),
        NotWaiting = int(care::WaitingListError::NotWaiting),
        ChangedSince = int(care::WaitingListError::ChangedSince),
        NotFound = int(care::WaitingListError::NotFound),
        NotStored = int(care::WaitingListError::NotStored),
    };
    Q_ENUM(Problem)

    using RecordsModel::RecordsModel;

    [[nodiscard]] QString patientId() const { return m_patient.value; }
    void setPatientId(const QString &id);
    [[nodiscard]] int longestWords() const { return care::WaitingList::longestWords; }

    // The team's. @p since is a day such as "2026-11-22", @p expected a month such as "2027-05", or empty. Each emits what
    // was done, or refused.
    Q_INVOKABLE void put(const QString &what, const QString &since, const QString &expected, const QString &words);
    Q_INVOKABLE void check(const QString &id, const QString &what, const QString &since, const QString &expected, const QString &words);
    /// Nothing is new; a month that is over is taken from what she is told.
    Q_INVOKABLE void stillWaits(const QString &id);
    Q_INVOKABLE void end(const QString &id, heard::models::WaitingPlacesModel::State state);
    /// Of what was last checked or ended.
    Q_INVOKABLE void undo();

Q_SIGNALS:
    void patientIdChanged();
    /// What was typed of it stands on the list.
    void saved();
    void checked();
    void ended();
    void refused(heard::models::WaitingPlacesModel::Problem problem);

protected:
    [[nodiscard]] std::span<const Role<care::WaitingListPlace>> roles() const override;
    [[nodiscard]] QFuture<Answer> load(Device &device) override;
    [[nodiscard]] QStringList watchedTypes() const override;
    void rename(const ResourceId &from, const ResourceId &to) override;

private:
    template <typename Value, typename Then>
    void whenDone(QFuture<store::WriteResult<Value, care::WaitingListError>> write, Then then);
    [[nodiscard]] static care::WaitingListLook lookOf(const QString &what, const QString &since, const QString &expected,
                                                      const QString &words);

    ResourceId m_patient;
    std::optional<care::WaitingListChange> m_change; ///< the last, until it is undone
};

} // namespace heard::models
