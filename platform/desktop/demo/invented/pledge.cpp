#include "demo/invented/parts.h"

#include "fhir/vocabulary.h"
#include "pledge/agreements.h"
#include "pledge/pledgeboard.h"
#include "store/edit.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace heard::desktop::scenario {

namespace {

using pledge::Audience;
using pledge::CommitmentState;

struct InventedCommitment {
    QLatin1StringView plan;
    CommitmentState state;
    int months; // from this one; 0 for none
    QLatin1StringView reason;
    Audience audience;
};

struct InventedIssue {
    QLatin1StringView words;
    std::span<const InventedCommitment> commitments;
};

constexpr std::array waiting{
    InventedCommitment{"Tell patients how long they will wait before surgery, and the reason"_L1, CommitmentState::Achieved, -2,
                       ""_L1, Audience::Everyone},
    InventedCommitment{"Let one person stay with you until theatre"_L1, CommitmentState::InProgress, 2, ""_L1, Audience::Everyone},
};
constexpr std::array support{
    InventedCommitment{"Assess the support needs of everyone at diagnosis"_L1, CommitmentState::Achieved, -6, ""_L1, Audience::Everyone},
    InventedCommitment{"Recruit a second secondary breast cancer nurse"_L1, CommitmentState::InProgress, 1, ""_L1,
                       Audience::Secondary},
    InventedCommitment{"Run a drop-in clinic on Saturdays"_L1, CommitmentState::Unable, 0,
                       "There is no money for it this year. We ask again in April."_L1, Audience::Everyone},
};
constexpr std::array openAccess{
    InventedCommitment{"Send a pack two weeks before the first Open Access visit"_L1, CommitmentState::InProgress, -1, ""_L1,
                       Audience::Primary},
};
constexpr std::array phone{
    InventedCommitment{"Ask before every phone appointment whether you would rather come in"_L1, CommitmentState::Ongoing, 0, ""_L1,
                       Audience::Everyone},
};

const std::array issues{
    InventedIssue{"We waited alone before surgery and did not know why"_L1, waiting},
    InventedIssue{"Support after treatment depends on whom you meet"_L1, support},
    InventedIssue{"Open Access was not explained"_L1, openAccess},
    InventedIssue{"Some of us find it hard to talk about results by phone"_L1, phone},
};

constexpr std::array standards{
    "You have a named nurse and know how to reach her"_L1,
    "You hear your results within two weeks of a test"_L1,
    "Somebody calls you the day after your surgery"_L1,
};

/// The pledge was printed before the unit had the app, and is imported as it stood.
bool writePrinted(store::Database &database, pledge::Commitment commitment, const QDate &today)
{
    const CommitmentState state = std::exchange(commitment.state, CommitmentState::Draft);
    const QString reason = commitment.reason;
    const auto id = answerOf(pledge::PledgeBoard{database, QTimeZone::systemTimeZone()}.write(commitment));
    if (!id)
        return false;
    return answerOf(database.write([&](store::Writer &writer) -> pledge::PledgeResult<void> {
        // As an import marks it: nobody here has to agree to what was printed.
        const auto marked = store::edit<pledge::PledgeError>(writer, u"Goal"_s, *id, [&](QJsonObject &json) -> pledge::PledgeResult<void> {
            QJsonArray identifiers = json["identifier"_L1].toArray();
            identifiers << QJsonObject{{u"system"_s, QString{fhir::system::importedRow}}, {u"value"_s, u"printed-"_s + id->value}};
            json["identifier"_L1] = identifiers;
            return {};
        });
        if (!marked)
            return marked;
        return store::editAs<pledge::PledgeError>(writer, u"Goal"_s, *id, pledge::commitmentFromFhir,
                                                  [&](pledge::Commitment &stored) -> pledge::PledgeResult<void> {
            stored.state = state;
            stored.reason = reason;
            stored.stateSince = today;
            if (state == CommitmentState::Unable)
                stored.unableReason = pledge::UnableReason::Funding;
            return {};
        });
    })).has_value();
}

/// What the team would like to do next; the representatives have not said anything to it yet.
Result<void, Failure> writeDraft(const Desk &desk, pledge::PledgeBoard &board, Month now)
{
    pledge::Issue issue;
    issue.words = u"Nobody asked how we were in the days before surgery"_s;
    pledge::Commitment commitment;
    const auto said = answerOf(board.write(issue));
    if (!said)
        return failed(failure("a draft"_L1));
    commitment.issue = *said;
    commitment.plan = u"Call each of you on the evening before surgery"_s;
    commitment.by = Month::of(now.firstDay().addMonths(3));
    commitment.kind = pledge::GoalKind::Service;
    commitment.owner = desk.nurse;
    commitment.effort = 30;
    const auto draft = answerOf(board.write(commitment));
    if (!draft || !answerOf(board.addMilestone(*draft, u"Ask the ward for its list each afternoon"_s))
        || !answerOf(board.addMilestone(*draft, u"Try it with ten patients"_s))
        || !answerOf(pledge::Agreements{desk.database, QTimeZone::systemTimeZone()}.say(*draft, pledge::Agreement::Answer::Agree,
                                                           u"Ten minutes each evening: we can do this."_s, desk.nurse)))
        return failed(failure("a draft"_L1));
    // What patients say more and more, and nobody has planned anything for.
    issue.words = u"We do not know how long we wait on the day of a clinic"_s;
    return answerOf(board.write(issue)) ? Result<void, Failure>{} : failed(failure("an issue"_L1));
}

Result<void, Failure> writeIssue(const Desk &desk, const InventedIssue &invented, Month now)
{
    pledge::PledgeBoard board{desk.database, QTimeZone::systemTimeZone()};
    pledge::Issue issue;
    issue.words = invented.words;
    const auto id = answerOf(board.write(issue));
    if (!id)
        return failed(failure("the pledge"_L1));
    for (const InventedCommitment &promise : invented.commitments) {
        pledge::Commitment commitment;
        commitment.issue = *id;
        commitment.plan = promise.plan;
        commitment.state = promise.state;
        commitment.reason = promise.reason;
        commitment.audience = promise.audience;
        if (promise.months != 0)
            commitment.by = Month::of(now.firstDay().addMonths(promise.months));
        if (!writePrinted(desk.database, commitment, desk.now.date()))
            return failed(failure("the pledge"_L1));
    }
    return {};
}

} // namespace

Result<void, Failure> writePledge(const Desk &desk)
{
    pledge::PledgeBoard board{desk.database, QTimeZone::systemTimeZone()};
    const Month now = Month::of(desk.now.date());
    for (const QLatin1StringView words : standards) {
        pledge::StandardOfCare standard;
        standard.words = words;
        if (!answerOf(board.write(standard)))
            return failed(failure("the standards of care"_L1));
    }
    for (const InventedIssue &issue : issues) {
        if (auto done = writeIssue(desk, issue, now); !done)
            return done;
    }
    if (!answerOf(board.publish(u"Our first pledge"_s, desk.nurse)))
        return failed(failure("publishing the pledge"_L1));
    return writeDraft(desk, board, now);
}

} // namespace heard::desktop::scenario
