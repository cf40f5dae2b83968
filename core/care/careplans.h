#pragma once

#include "care/careplan.h"
#include "store/database.h"
#include "store/writeerror.h"

namespace heard::care {

enum class PlanError {
    RequestUnknown, ///< not in this store
    AuthorUnknown,  ///< likewise
    RequestClosed,  ///< declined or withdrawn
    NotADraft,      ///< it is shared: revise it, or write what happened next
    NotShared,
    Empty,          ///< neither a conversation nor an action
    ActionEmpty,    ///< an action does not say what was agreed
    TooLong,
    NoSuchAction,
    NotFound,
    NotStored,
};

/// How a patient knows a plan, by what her own device remembers.
enum class PlanSeen {
    Never,
    Before, ///< the team has written since what happened next
    AsItIs,
};

/// What can be asked of the store about care plans. A draft leaves the team only by being shared.
class CarePlans final {
public:
    using Done = store::WriteResult<void, PlanError>;
    using Begun = store::WriteResult<ResourceId, PlanError>;

    static constexpr qsizetype longestConversation = 8000; ///< characters
    static constexpr qsizetype longestWords = 1000;        ///< characters, of one text of an action
    static constexpr qsizetype mostActions = 100;

    /// @p database must outlive it.
    explicit CarePlans(store::Database &database) : m_database(database) {}

    /// Drafts and what was replaced too, latest first.
    [[nodiscard]] QFuture<store::StoreResult<QVector<CarePlan>>> forRequest(const ResourceId &request) const;
    /// What a patient has been given and is not replaced, latest first.
    [[nodiscard]] QFuture<store::StoreResult<QVector<CarePlan>>> sharedWith(const ResourceId &patient, int limit = 20) const;
    [[nodiscard]] QFuture<store::StoreResult<std::optional<CarePlan>>> byId(const ResourceId &plan) const;

    /// The draft of a request's plan: the one there is, else a new one, made from what is shared where there is such.
    [[nodiscard]] QFuture<Begun> draft(const ResourceId &request, const ResourceId &author);
    /// Keeps what a draft says, whether complete or not. A new action has no id and is given one.
    [[nodiscard]] QFuture<Done> write(const ResourceId &plan, const QString &conversation, const QVector<CareAction> &actions);
    /// Takes the words out of a draft, and the draft away.
    [[nodiscard]] QFuture<Done> discard(const ResourceId &plan);
    /// Gives a draft to the patient, in place of the one before it, and tells the request so, in one transaction.
    [[nodiscard]] QFuture<Done> share(const ResourceId &plan, const ResourceId &author);

    /// Whether the patient has opened a plan as it is. Her device's own memory; never sent.
    [[nodiscard]] QFuture<store::StoreResult<PlanSeen>> seen(const CarePlan &plan) const;
    [[nodiscard]] QFuture<store::StoreResult<void>> markSeen(const CarePlan &plan);

    // Of a shared plan; the patient sees both.
    [[nodiscard]] QFuture<Done> setHappenedNext(const ResourceId &plan, const QString &action, const QString &words);
    [[nodiscard]] QFuture<Done> setActionState(const ResourceId &plan, const QString &action, ActionState state);

private:
    store::Database &m_database;
};

} // namespace heard::care
