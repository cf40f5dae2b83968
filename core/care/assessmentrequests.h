#pragma once

#include "care/appointments.h"
#include "care/assessmentrequest.h"
#include "people/teammembers.h"
#include "store/database.h"
#include "store/writeerror.h"

namespace heard::care {

enum class RequestError {
    PatientUnknown, ///< not in this store
    AuthorUnknown,  ///< likewise
    AlreadyOpen,    ///< one is under way for her
    TooLong,
    ReasonMissing,  ///< why it is declined
    TooLate,        ///< its state does not allow it any more
    ActionsOpen,    ///< of something agreed in the plan nobody has said what became of it
    NotHers,        ///< the team offered it: only the team takes it back
    AppointmentUnfit, ///< unknown, over, cancelled, or another patient's
    NotFound,
    NotStored,
};

enum class RequestFilter {
    Open,   ///< requested up to under way, what is urgent first, then what waits longest
    New,    ///< of these, those that nobody took on
    Shared, ///< the plan is shared: what happened next is to be written down
    Closed, ///< done, declined, withdrawn; latest first
};

/// How many requests each filter shows.
struct RequestCounts {
    int open = 0;
    int unanswered = 0; ///< of open, those that nobody took on
    int shared = 0;
    int closed = 0;

    bool operator==(const RequestCounts &) const = default;
};

/// What can be asked of the store about requests for an assessment, and how they go on. Where several are open for one patient,
/// people see the one that speaks for all of them.
class AssessmentRequests final {
public:
    using Done = store::WriteResult<void, RequestError>;
    using Asked = store::WriteResult<ResourceId, RequestError>;

    static constexpr qsizetype longestWords = 2000; ///< characters

    /// @p database must outlive it.
    explicit AssessmentRequests(store::Database &database) : m_database(database) {}

    /// Of everybody. @p typed are beginnings of words in the patient's name; empty for all.
    [[nodiscard]] QFuture<store::StoreResult<QVector<AssessmentRequest>>> list(RequestFilter filter, const QString &typed = {},
                                                                               int limit = 200) const;
    [[nodiscard]] QFuture<store::StoreResult<RequestCounts>> counts() const;
    /// Every one of a patient, latest first.
    [[nodiscard]] QFuture<store::StoreResult<QVector<AssessmentRequest>>> of(const ResourceId &patient, int limit = 50) const;
    [[nodiscard]] QFuture<store::StoreResult<std::optional<AssessmentRequest>>> byId(const ResourceId &request) const;

    /// The patient asks, in one tap; @p whyNow may be empty. Stores the request and its Task together.
    [[nodiscard]] QFuture<Asked> ask(const ResourceId &patient, const QString &whyNow = {});
    /// @p author of the team offers an assessment and takes it on.
    [[nodiscard]] QFuture<Asked> offer(const ResourceId &patient, const ResourceId &author, const QString &whyNow = {});
    /// The patient takes back what she asked for, until it is under way.
    [[nodiscard]] QFuture<Done> withdraw(const ResourceId &request);
    [[nodiscard]] QFuture<Done> accept(const ResourceId &request, const ResourceId &author);
    /// In the name of @p author, with a reason that the patient reads.
    [[nodiscard]] QFuture<Done> decline(const ResourceId &request, const ResourceId &author, const QString &reason);
    /// The undo of accept, where nothing came after it, and of decline: it waits again.
    [[nodiscard]] QFuture<Done> reopen(const ResourceId &request);
    /// They meet at an appointment that is there already. Another one that was booked for it is cancelled, for the reason
    /// @p whyNotFormer, which the patient reads.
    [[nodiscard]] QFuture<Done> bookAt(const ResourceId &request, const ResourceId &appointment, const ResourceId &author,
                                       const QString &whyNotFormer);
    /// Books @p appointment, for the patient of the request and of the kind Assessment, and links it in one transaction. What
    /// was booked for it and is still ahead is moved there instead.
    [[nodiscard]] QFuture<store::WriteResult<ResourceId, AppointmentError>> book(const ResourceId &request, Appointment appointment,
                                                                   const ResourceId &author);
    /// Patient and nurse begin to talk.
    [[nodiscard]] QFuture<Done> start(const ResourceId &request, const ResourceId &author);
    /// What was agreed has been followed up: of each thing in the plan she has, it is said that it was done or dropped.
    [[nodiscard]] QFuture<Done> finish(const ResourceId &request);
    /// The undo of start and of finish: as it was @p before.
    [[nodiscard]] QFuture<Done> goBack(const ResourceId &request, AssessmentState before);

private:
    store::Database &m_database;
};

/// The same as AssessmentRequests::of and byId, within a transaction.
[[nodiscard]] store::StoreResult<QVector<AssessmentRequest>> requestsOf(const store::Reader &reader, const ResourceId &patient,
                                                                        int limit);
/// The request @p id itself, or the one that speaks for it: with that one people go on, whichever they opened.
[[nodiscard]] store::StoreResult<ResourceId> speakerFor(const store::Reader &reader, const ResourceId &id);
[[nodiscard]] store::StoreResult<std::optional<AssessmentRequest>> requestWithId(const store::Reader &reader,
                                                                                 const ResourceId &request);
/// The same without what @p request speaks for laid onto it, to be changed.
[[nodiscard]] store::StoreResult<std::optional<AssessmentRequest>> storedRequest(const store::Reader &reader,
                                                                                 const ResourceId &request);
/// The others of the same patient that are open and for which @p request, open too, speaks before all: see oneopenrequest.h.
[[nodiscard]] store::StoreResult<QVector<AssessmentRequest>> requestsSpokenFor(const store::Reader &reader,
                                                                               const AssessmentRequest &request);
/// The plan of @p request is on its way to the patient; for what shares it within its own transaction.
[[nodiscard]] store::WriteResult<void, RequestError> markPlanShared(store::Writer &writer, const ResourceId &request,
                                                                    const people::Signature &author);

} // namespace heard::care
