#include "models/team/capacitymodel.h"

#include "models/whenwritten.h"
#include "people/teammembers.h"
#include "pledge/pledgeboard.h"

#include <algorithm>

namespace heard::models {

namespace {

const ResourceId nobody{QStringLiteral("-")};

bool worksOnPledge(const people::TeamMember &member)
{
    return member.active && !member.roles.contains(people::Role::PatientRepresentative);
}

} // namespace

QStringList CapacityModel::overloaded() const
{
    QStringList owners;
    for (const pledge::Load &load : m_capacity.owners) {
        if (load.isTooMuch())
            owners << load.owner.value;
    }
    return owners;
}

double CapacityModel::hoursOf(const QString &owner) const
{
    const auto member = std::find_if(m_members.begin(), m_members.end(),
                                     [&](const people::TeamMember &one) { return one.id.value == owner; });
    return member == m_members.end() ? -1 : member->hoursAMonth.value_or(-1);
}

void CapacityModel::setHours(const QString &owner, double hours)
{
    if (!device())
        return;
    whenWritten(
        people::TeamMembers{device()->database}.setHours({owner}, hours < 0 ? std::nullopt : std::optional{hours}), this,
        [this] { Q_EMIT kept(); }, [this](people::TeamError) { Q_EMIT refused(); });
}

std::span<const Role<LoadRow>> CapacityModel::roles() const
{
    static constexpr std::array<Role<LoadRow>, 6> columns{{
        {"recordId", [](const LoadRow &r) -> QVariant { return r.load.owner.value; }},
        {"name", [](const LoadRow &r) -> QVariant { return r.load.name; }},
        {"commitments", [](const LoadRow &r) -> QVariant { return r.load.commitments; }},
        {"needed", [](const LoadRow &r) -> QVariant { return r.load.needed; }},
        {"available", [](const LoadRow &r) -> QVariant { return r.load.available.value_or(-1); }},
        {"tooMuch", [](const LoadRow &r) -> QVariant { return r.load.isTooMuch(); }},
    }};
    return columns;
}

QFuture<CapacityModel::Answer> CapacityModel::load(Device &device)
{
    const QDate today = device.clock.now().toLocal().date();
    const auto members = people::TeamMembers{device.database}.all();
    return mappedWhenReady(pledge::PledgeBoard{device.database, QTimeZone::systemTimeZone()}.all(), this,
                           [this, today, members](const store::StoreResult<pledge::Board> &board) -> Answer {
        // Asked for before the board, so that it is there.
        const auto people = members.result();
        if (!board || !people)
            return failed(board ? people.error() : board.error());
        QVector<pledge::Commitment> commitments;
        for (const pledge::BoardIssue &issue : board->issues) {
            for (const pledge::BoardCommitment &one : issue.commitments)
                commitments << one.commitment;
        }
        m_members = *people;
        m_capacity = pledge::capacityOf(commitments, m_members, today);
        m_people.clear();
        for (const people::TeamMember &member : std::as_const(m_members)) {
            if (worksOnPledge(member))
                m_people << QVariantMap{{QStringLiteral("value"), member.id.value}, {QStringLiteral("text"), member.name()}};
        }
        QVector<LoadRow> rows;
        for (const pledge::Load &load : std::as_const(m_capacity.owners))
            rows << LoadRow{load.owner.isEmpty() ? nobody : load.owner, load};
        Q_EMIT unitChanged();
        return rows;
    });
}

QStringList CapacityModel::watchedTypes() const
{
    return {QStringLiteral("Goal"), QStringLiteral("Basic"), QStringLiteral("Practitioner"), QStringLiteral("PractitionerRole")};
}

} // namespace heard::models
