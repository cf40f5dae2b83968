#include "desk.h"
#include "exchange/pledgecsv.h"

#include <QRandomGenerator>

using namespace heard;
using namespace heard::exchange;
using pledge::Audience;
using pledge::CommitmentState;

namespace {

PledgeTable table(const QByteArray &bytes)
{
    const auto read = csv::read(bytes);
    REQUIRE(read);
    auto pledge = readPledge(*read);
    REQUIRE(pledge);
    return *std::move(pledge);
}

ProposedCommitment withBy(const QByteArray &by)
{
    const auto read = table("you said,we plan to,by\nwords,plan,\"" + by + "\"\n");
    REQUIRE(read.bad.isEmpty());
    return read.grouping.issues()[0].commitments[0];
}

BadRow badRow(const QByteArray &row)
{
    const auto read = table("You said,We plan to,By,Cohort,Planned month\n" + row + "\n");
    REQUIRE(read.bad.size() == 1);
    return read.bad[0];
}

} // namespace

TEST_CASE("By reads as a state, a state with its reason, or a month", "[exchange]")
{
    CHECK(withBy("Achieved").state == CommitmentState::Achieved);
    CHECK(withBy("ongoing").state == CommitmentState::Ongoing);
    CHECK(withBy(" In  Progress ").state == CommitmentState::InProgress);
    CHECK(withBy("Draft").state == CommitmentState::Draft);
    CHECK(withBy("Agreed").state == CommitmentState::Agreed);
    CHECK(withBy("Unable: funding").reason == u"funding"_s);
    CHECK(withBy("unable \xE2\x80\x93 no money: really").reason == u"no money: really"_s);
    CHECK(withBy("Delayed: until May").state == CommitmentState::Delayed);
    CHECK(withBy("Withdrawn: merged").state == CommitmentState::Withdrawn);
    for (const QByteArray month : {"Sep 2021", "September 2021", "sept 21", "09/2021", "2021-09", "Sep-21"}) {
        CHECK(withBy(month).by == Month{2021, 9});
        CHECK(withBy(month).state == CommitmentState::Planned);
    }
}

TEST_CASE("a bad row is refused with its line, column and reason", "[exchange]")
{
    CHECK(badRow("a,b,soon,all,") == BadRow{RowError::UnknownBy, 2, 3, u"By"_s, u"soon"_s});
    CHECK(badRow("a,b,Achieved: yes,all,") == BadRow{RowError::UnknownBy, 2, 3, u"By"_s, u"Achieved: yes"_s});
    for (const QByteArray by : {"Unable", "Delayed", "withdrawn", "Unable:", "Delayed - "})
        CHECK(badRow("a,b," + by + ",all,") == BadRow{RowError::NoReason, 2, 3, u"By"_s, QString::fromUtf8(by.trimmed())});
    CHECK(badRow("a,b,,all,") == BadRow{RowError::EmptyBy, 2, 3, u"By"_s, {}});
    CHECK(badRow(" ,b,Achieved,all,") == BadRow{RowError::EmptyWords, 2, 1, u"You said"_s, {}});
    CHECK(badRow("a,,Achieved,all,") == BadRow{RowError::EmptyPlan, 2, 2, u"We plan to"_s, {}});
    CHECK(badRow("a,b,Achieved,tertiary,") == BadRow{RowError::UnknownCohort, 2, 4, u"Cohort"_s, u"tertiary"_s});
    CHECK(badRow("a,b,Achieved,all,soon") == BadRow{RowError::UnknownMonth, 2, 5, u"Planned month"_s, u"soon"_s});
    CHECK(badRow("a,b,Achieved").error == RowError::RaggedRow);
    CHECK(badRow(QByteArray{5001, 'x'} + ",b,Achieved,all,").error == RowError::TooLong);
    CHECK(badRow("a,\"" + QByteArray{5001, 'x'} + "\",Achieved,all,").column == 2);
}

TEST_CASE("a misaligned row is refused and the next one is not shifted", "[exchange]")
{
    const auto read = table("you said,we plan to,by\nA,plan one,plan two,Achieved\nB,plan,\"Sep 2026\"\n");
    REQUIRE(read.bad.size() == 1);
    CHECK(read.bad[0].line == 2);
    CHECK(read.bad[0].column == 4);
    REQUIRE(read.grouping.issues().size() == 1);
    CHECK(read.grouping.issues()[0].words == u"B"_s);
    CHECK(read.grouping.issues()[0].commitments[0].line == 3);
}

TEST_CASE("columns stand in any order under any spelling", "[exchange]")
{
    const auto read = table("Other;COHORT;by:;\"We  plan to\u2026\";You_Said\nx;Secondary;Achieved;plan;words\n");
    REQUIRE(read.grouping.issues().size() == 1);
    CHECK(read.grouping.issues()[0].words == u"words"_s);
    CHECK(read.grouping.issues()[0].commitments[0].audience == Audience::Secondary);
}

TEST_CASE("rows with the same words are one issue whatever their spaces, quotes and dashes", "[exchange]")
{
    const auto read = table("you said,we plan to,by\nWe weren\xE2\x80\x99t told \xE2\x80\x93 ever,one,Achieved\n"
                            "Other,two,Achieved\n we weren't  told - ever ,three,Achieved\n");
    REQUIRE(read.grouping.issues().size() == 2);
    CHECK(read.grouping.issues()[0].commitments.size() == 2);
    CHECK(read.grouping.issues()[0].words == u"We weren\u2019t told \u2013 ever"_s);
}

TEST_CASE("a row that stands twice counts once, and one that contradicts is refused", "[exchange]")
{
    const auto read = table("you said,we plan to,by\nA,one,Achieved\nA,one,Achieved\nA,one,Ongoing\n");
    CHECK(read.repeated == QVector<int>{3});
    REQUIRE(read.bad.size() == 1);
    CHECK(read.bad[0].error == RowError::Contradiction);
    CHECK(read.bad[0].line == 4);
}

TEST_CASE("groups are merged, split, reworded and paragraphs joined", "[exchange]")
{
    auto grouping = table("you said,we plan to,by\nA,1,Achieved\nA,2,Ongoing\nB,3,Sep 2026\n").grouping;
    grouping.split(0, 1);
    REQUIRE(grouping.issues().size() == 3);
    grouping.reword(1, u" A, in other words "_s);
    CHECK(grouping.issues()[1].words == u"A, in other words"_s);
    grouping.merge(0, 2);
    REQUIRE(grouping.issues().size() == 2);
    CHECK(grouping.issues()[0].commitments.size() == 2);
    grouping.joinPlans(0, 0);
    REQUIRE(grouping.issues()[0].commitments.size() == 1);
    CHECK(grouping.issues()[0].commitments[0].plan == u"1\n\n3"_s);
    CHECK(grouping.issues()[0].commitments[0].state == CommitmentState::Achieved);

    const auto before = grouping.issues();
    grouping.merge(0, 0);
    grouping.merge(0, 7);
    grouping.merge(-1, 0);
    grouping.split(0, 0);
    grouping.split(0, 9);
    grouping.reword(5, u"x"_s);
    grouping.reword(0, u" "_s);
    grouping.joinPlans(0, 3);
    CHECK(grouping.issues() == before);
}

namespace {

/// Texts with everything a table could stumble over.
QString anyText(QRandomGenerator &random)
{
    static const QStringList pieces{u"a"_s, u" "_s, u","_s, u"\""_s, u"\n"_s, u"\r\n"_s, u";"_s, u"\t"_s, u"'"_s, u"="_s, u"+"_s,
        u"-"_s, u"@"_s, u"\u2019"_s, u"\u00E9"_s, u"\U0001F600"_s, u"\uFF1D"_s, u":"_s, u"1"_s, u"Sep 2021"_s, u"word"_s};
    QString text;
    const int length = random.bounded(1, 12);
    for (int i = 0; i < length; ++i)
        text += pieces[random.bounded(pieces.size())];
    return text.trimmed();
}

QVector<pledge::PledgedIssue> anyPledge(QRandomGenerator &random)
{
    QVector<pledge::PledgedIssue> issues;
    for (int i = random.bounded(1, 5); i > 0; --i) {
        pledge::PledgedIssue pledged;
        pledged.issue.words = u"%1 %2"_s.arg(anyText(random)).arg(i).trimmed();
        for (int k = random.bounded(1, 5); k > 0; --k) {
            pledge::Commitment commitment;
            commitment.plan = u"%1 %2"_s.arg(anyText(random)).arg(k).trimmed();
            commitment.state = static_cast<CommitmentState>(random.bounded(9));
            if (random.bounded(2))
                commitment.by = Month{2020 + random.bounded(10), random.bounded(1, 13)};
            if (takesReason(commitment.state))
                commitment.reason = u"%1 %2"_s.arg(anyText(random)).arg(k).trimmed();
            commitment.audience = static_cast<Audience>(random.bounded(3));
            pledged.commitments << commitment;
        }
        issues << pledged;
    }
    return issues;
}

} // namespace

TEST_CASE("whatever pledge is exported, the import gives it back", "[exchange]")
{
    for (quint32 seed = 0; seed < 500; ++seed) {
        CAPTURE(seed);
        QRandomGenerator random{seed};
        const auto issues = anyPledge(random);
        const auto read = table(writePledge(issues));
        CHECK(read.bad.isEmpty());
        CHECK(read.repeated.isEmpty());
        REQUIRE(read.grouping.issues().size() == issues.size());
        for (qsizetype i = 0; i < issues.size(); ++i) {
            const ProposedIssue &issue = read.grouping.issues()[i];
            CHECK(issue.words == issues[i].issue.words);
            REQUIRE(issue.commitments.size() == issues[i].commitments.size());
            for (qsizetype k = 0; k < issue.commitments.size(); ++k) {
                const pledge::Commitment &given = issues[i].commitments[k];
                const ProposedCommitment &back = issue.commitments[k];
                CHECK(back.plan == given.plan);
                CHECK(back.state == given.state);
                CHECK(back.by == given.by);
                CHECK(back.reason == given.reason);
                CHECK(back.audience == given.audience);
            }
        }
    }
}

TEST_CASE("an exported cell never runs as a formula", "[exchange]")
{
    pledge::PledgedIssue issue;
    issue.issue.words = u"=HYPERLINK(\"http://bad.example\")"_s;
    pledge::Commitment commitment;
    commitment.plan = u"'@SUM(A1)"_s;
    issue.commitments << commitment;
    const QByteArray file = writePledge({issue});
    CHECK(file.contains("\"'=HYPERLINK"));
    CHECK(file.contains(",''@SUM"));
    CHECK(table(file).grouping.issues()[0].commitments[0].plan == commitment.plan);
}
