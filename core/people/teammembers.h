#pragma once

#include "people/teammember.h"
#include "store/database.h"
#include "store/writeerror.h"

namespace heard::people {

enum class TeamError {
    NameMissing, ///< given and family name are both needed
    TooLong,
    LastAdministrator, ///< somebody must be able to invite and to hand over
    NoUnit,            ///< before the first sync
    NotFound,
    NotStored,
};

/// What can be asked of the store about the people of the unit.
class TeamMembers final {
public:
    /// @p database must outlive it.
    explicit TeamMembers(store::Database &database) : m_database(database) {}

    /// By family and given name, those who have left last.
    [[nodiscard]] QFuture<store::StoreResult<QVector<TeamMember>>> all() const;
    /// @p practitioner is the id of the Practitioner.
    [[nodiscard]] QFuture<store::StoreResult<std::optional<TeamMember>>> byId(const ResourceId &practitioner) const;

    /// Stores a new Practitioner and its PractitionerRole in this store's unit; the answer is the Practitioner's id.
    [[nodiscard]] QFuture<store::WriteResult<ResourceId, TeamError>> add(const TeamMember &member);
    /// Her name and job title, but not her hours; her roles too, where @p member names some: each has a PractitionerRole of its own, and one
    /// that she no longer has is kept, not in use.
    [[nodiscard]] QFuture<store::WriteResult<void, TeamError>> change(const TeamMember &member);
    /// The hours a month that she has for the pledge; nothing where nobody knows.
    [[nodiscard]] QFuture<store::WriteResult<void, TeamError>> setHours(const ResourceId &practitioner, std::optional<double> hours);
    /// Whether she works here: all her roles, or none of them, are in use.
    [[nodiscard]] QFuture<store::WriteResult<void, TeamError>> setActive(const ResourceId &practitioner, bool active);

private:
    store::Database &m_database;
};

/// For what is written within a transaction; nothing where the store has no such @p practitioner.
[[nodiscard]] store::StoreResult<std::optional<TeamMember>> memberIn(const store::Reader &reader, const ResourceId &practitioner);

/// Who writes something in the unit's name.
struct Signature {
    ResourceId id; ///< the Practitioner's, as the store has it now
    QString name;  ///< "Sister Grace Okafor"
};

/// For what is written within a transaction; nothing where the store has no such @p practitioner.
[[nodiscard]] store::StoreResult<std::optional<Signature>> signatureOf(const store::Reader &reader,
                                                                       const ResourceId &practitioner);

/// The same where nothing is written without a name: fails with AuthorUnknown of the writer's own reasons.
template <typename Reason>
[[nodiscard]] store::WriteResult<Signature, Reason> signedBy(const store::Reader &reader, const ResourceId &author)
{
    const auto signature = signatureOf(reader, author);
    if (!signature)
        return failed(signature.error());
    if (!*signature)
        return failed(Reason::AuthorUnknown);
    return **signature;
}

} // namespace heard::people
