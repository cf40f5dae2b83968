#pragma once

#include "fakes/devicestore.h"
#include "people/teammember.h"
#include "pledge/agreements.h"
#include "pledge/pledgeboard.h"
#include "pledge/publishedpledge.h"

namespace heard::pledge {

using namespace Qt::StringLiterals;

/// A team's device with an invented unit, its board, and what its patients would see.
struct Unit {
    Unit()
    {
        store.receive({{u"resourceType"_s, u"Organization"_s}, {u"id"_s, u"unit"_s}, {u"name"_s, u"Riverbank Breast Unit"_s}});
        receive(grace, u"Sister"_s, u"Grace"_s, u"Okafor"_s, people::Role::Nurse);
        receive(vera, {}, u"Vera"_s, u"Quill"_s, people::Role::PatientRepresentative);
        receive(lena, u"Miss"_s, u"Lena"_s, u"Shah"_s, people::Role::MdtMember);
    }

    void receive(const ResourceId &id, const QString &prefix, const QString &given, const QString &family, people::Role role)
    {
        people::TeamMember member;
        member.id = id;
        member.roleId = {id.value + u"-role"_s};
        member.prefix = prefix;
        member.given = given;
        member.family = family;
        member.role = role;
        store.receive(people::practitionerToFhir(member));
        store.receive(people::practitionerRoleToFhir(member, {u"unit"_s}));
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
        commitment.by = by;
        commitment.audience = audience;
        const ResourceId id = fakes::get(board.write(commitment));
        if (state != CommitmentState::Draft) {
            agree(id);
            fakes::get(board.setState(id, state, takesReason(state) ? u"Not this year"_s : QString{}));
        }
        return id;
    }

    void say(const ResourceId &commitment, const ResourceId &who, Agreement::Answer answer = Agreement::Answer::Agree,
        const QString &words = {})
    {
        // No two words at one moment: the latest counts.
        store.clock.advance(std::chrono::seconds{1});
        fakes::get(agreements.say(commitment, answer, words, who));
    }

    void agree(const ResourceId &commitment)
    {
        for (const ResourceId &who : {vera, grace})
            say(commitment, who);
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
    const ResourceId vera{u"vera"_s}; ///< speaks for patients
    const ResourceId lena{u"lena"_s}; ///< of the wider team
    fakes::DeviceStore store;
    PledgeBoard board{*store.database, QTimeZone::utc()};
    Agreements agreements{*store.database, QTimeZone::utc()};
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
