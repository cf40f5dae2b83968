#pragma once

#include "fakes/devicestore.h"
#include "people/teammember.h"
#include "pledge/pledgeboard.h"
#include "pledge/publishedpledge.h"

namespace heard::pledge {

using namespace Qt::StringLiterals;

/// A team's device with an invented unit, its board, and what its patients would see.
struct Unit {
    Unit()
    {
        store.receive({{u"resourceType"_s, u"Organization"_s}, {u"id"_s, u"unit"_s}, {u"name"_s, u"Riverbank Breast Unit"_s}});
        people::TeamMember nurse;
        nurse.id = grace;
        nurse.prefix = u"Sister"_s;
        nurse.given = u"Grace"_s;
        nurse.family = u"Okafor"_s;
        store.receive(people::practitionerToFhir(nurse));
    }

    ResourceId issue(const QString &words)
    {
        Issue issue;
        issue.words = words;
        return fakes::get(board.write(issue));
    }

    ResourceId commitment(const ResourceId &issue, const QString &plan, CommitmentState state = CommitmentState::Planned,
        std::optional<Month> by = {}, Audience audience = Audience::Everyone)
    {
        Commitment commitment;
        commitment.issue = issue;
        commitment.plan = plan;
        commitment.state = state;
        commitment.by = by;
        commitment.audience = audience;
        return fakes::get(board.write(commitment));
    }

    ResourceId standard(const QString &words)
    {
        StandardOfCare standard;
        standard.words = words;
        return fakes::get(board.write(standard));
    }

    Published publish(const QString &note = {}) { return fakes::get(board.publish(note, grace)); }
    Board onBoard() { return fakes::get(board.all()); }
    Pledge onPhones(Audience audience = Audience::Everyone) { return fakes::get(published.all(audience)); }

    const ResourceId grace{u"grace"_s};
    fakes::DeviceStore store;
    PledgeBoard board{*store.database, QTimeZone::utc()};
    PublishedPledge published{*store.database};
};

inline QStringList plansOf(const Pledge &pledge)
{
    QStringList plans;
    for (const PledgedIssue &issue : pledge.issues) {
        for (const Commitment &commitment : issue.commitments)
            plans << commitment.plan;
    }
    return plans;
}

} // namespace heard::pledge
