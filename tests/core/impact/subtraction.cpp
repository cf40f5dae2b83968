#include "desk.h"
#include "sums.h"

#include "impact/report.h"
#include "impact/toldeffects.h"
#include "pledge/issueevidence.h"
#include "voice/interview.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <QRegularExpression>

#include <algorithm>
#include <random>

using namespace heard;
using namespace heard::impact;
using fakes::get;

namespace {

/// Values of few and of many people that are written down little by little, with an output after each step.
struct Growing : Desk {
    explicit Growing(unsigned seed) : random(seed) { get(measures.setMeasure(plan, waits(change))); }

    void grow()
    {
        const int more = std::uniform_int_distribution{1, 3}(random);
        for (int i = 0; i < more && values.size() < most; ++i) {
            const bool few = std::bernoulli_distribution{0.4}(random);
            const int asked = few ? std::uniform_int_distribution{1, 9}(random) : std::uniform_int_distribution{10, 60}(random);
            const bool after = std::bernoulli_distribution{0.5}(random);
            // Each has a day of its own.
            const QDate on = change.addDays(after ? static_cast<int>(values.size()) : -1 - static_cast<int>(values.size()));
            values << score(on, std::uniform_int_distribution{0, asked}(random), asked);
            add(values.last());
        }
    }

    /// Adds what @p findings show to what is known.
    void read(const Findings &findings)
    {
        for (qsizetype place = 0; place < values.size(); ++place) {
            const auto shown = std::ranges::find(findings.values, values[place].on, &ShownValue::on);
            REQUIRE(shown != findings.values.end());
            if (shown->score->respondents().number())
                people.know(only(static_cast<size_t>(place)));
        }
        for (const bool after : {false, true}) {
            const Side &side = after ? findings.after : findings.before;
            std::vector<double> all(most, 0);
            for (qsizetype place = 0; place < values.size(); ++place)
                all[static_cast<size_t>(place)] = (values[place].on >= change) == after;
            if (side.score->respondents().number())
                people.know(all);
        }
    }

    /// What representatives are told of it.
    void tellRepresentatives()
    {
        get(effects.tell(plan, grace, today));
        const auto told = get(effects.of(plan)).told;
        REQUIRE(told);
        for (const bool after : {false, true}) {
            const ToldSide &side = after ? told->after : told->before;
            if (!side.people || !side.people->number)
                continue;
            std::vector<double> all(most, 0);
            int sum = 0;
            for (qsizetype place = 0; place < values.size(); ++place) {
                const bool counts = (values[place].on >= change) == after;
                all[static_cast<size_t>(place)] = counts;
                sum += counts ? *values[place].asked : 0;
            }
            CHECK(side.people->number == sum);
            people.know(all);
        }
    }

    const QDate change{2026, 9, 1};
    std::mt19937 random;
    QVector<MeasuredValue> values;
    Sums people;
    ToldEffects effects{*store.database};
    BusinessCases cases{*store.database};
};

/// Groups of few and of many people who speak about an issue: some are linked to it, and some taken from it, with an output to
/// its readers after each step. A row of Sums has a place for each group.
struct Talking : Desk {
    explicit Talking(unsigned seed) : random(seed) {}

    void change()
    {
        if (sizes.size() < most) {
            const bool few = std::bernoulli_distribution{0.5}(random);
            sizes << (few ? std::uniform_int_distribution{1, 9}(random) : std::uniform_int_distribution{10, 60}(random));
            linked << false;
            if (isSurvey(sizes.size() - 1))
                store.receive(toFhir(survey(sizes.size() - 1)));
            else
                store.receive(toFhir(group(sizes.size() - 1)));
        }
        const auto place = std::uniform_int_distribution<qsizetype>{0, sizes.size() - 1}(random);
        const QString reference = isSurvey(place) ? survey(place).id.reference(u"MeasureReport")
                                                  : group(place).id.reference(u"DocumentReference");
        get(linked[place] ? evidence.unlink(said, reference) : evidence.link(said, reference));
        linked[place] = !linked[place];
    }

    void tellSomebody()
    {
        const int whom = std::uniform_int_distribution{0, 2}(random);
        if (whom != 0) {
            get(evidence.release(grace));
            const auto told = get(evidence.released());
            if (const auto own = told.find(said); own != told.end() && own->number)
                know(*own->number, linked);
        }
        if (whom != 1) {
            const BusinessCase made = get(cases.make(today));
            if (const auto number = made.issues.first().people.number())
                know(*number, linked);
            if (const auto number = made.issues.first().surveyed.number())
                know(*number, those([this](qsizetype place) { return linked[place] && isSurvey(place); }));
            if (const auto number = made.heard.all.number())
                know(*number, those([this](qsizetype place) { return !isSurvey(place); }));
        }
    }

    /// A number is right where it is told.
    void know(int number, const QVector<bool> &counted)
    {
        std::vector<double> row(most, 0);
        int sum = 0;
        for (qsizetype place = 0; place < counted.size(); ++place) {
            row[static_cast<size_t>(place)] = counted[place];
            sum += counted[place] ? sizes[place] : 0;
        }
        CHECK(number == sum);
        people.know(row);
    }

    /// One of three; whoever answers one gives no words.
    static bool isSurvey(qsizetype place) { return place % 3 == 1; }

    template <typename Is>
    QVector<bool> those(Is is) const
    {
        QVector<bool> counted;
        for (qsizetype place = 0; place < sizes.size(); ++place)
            counted << is(place);
        return counted;
    }

    pledge::SurveyResult survey(qsizetype place)
    {
        pledge::SurveyResult survey;
        survey.id = {u"survey%1"_s.arg(place)};
        survey.title = u"A survey"_s;
        survey.people = sizes[place];
        survey.on = today;
        return survey;
    }

    voice::Interview group(qsizetype place)
    {
        voice::Interview group;
        group.id = {u"group%1"_s.arg(place)};
        group.unit = {u"unit"_s};
        group.kind = place % 2 == 0 ? voice::InterviewKind::FocusGroup : voice::InterviewKind::Note;
        group.title = u"A group"_s;
        group.words = u"We wait alone."_s;
        group.heldOn = today;
        group.people = sizes[place];
        group.consent = {true, false, today, {}};
        return group;
    }

    std::mt19937 random;
    QVector<int> sizes;
    QVector<bool> linked;
    Sums people;
    pledge::IssueEvidence evidence{*store.database, QTimeZone::utc()};
    BusinessCases cases{*store.database};
};

} // namespace

TEST_CASE("no sum or difference of what representatives and managers are told comes to a few people", "[impact][suppression]")
{
    const unsigned seed = GENERATE(range(0U, 30U));
    Talking desk{seed};
    CAPTURE(seed);
    for (int step = 0; step < 2 * most; ++step) {
        desk.change();
        desk.tellSomebody();
    }
    CHECK(desk.people.count() > 0);
    for (qsizetype place = 0; place < desk.sizes.size(); ++place) {
        if (desk.sizes[place] < evaluation::Threshold::usual)
            CHECK_FALSE(desk.people.tells(only(static_cast<size_t>(place))));
    }
}

TEST_CASE("no sum or difference of what any outputs show comes to a value of a few people", "[impact][suppression]")
{
    const unsigned seed = GENERATE(range(0U, 30U));
    Growing desk{seed};
    CAPTURE(seed);
    while (desk.values.size() < most) {
        desk.grow();
        const int whom = std::uniform_int_distribution{0, 2}(desk.random);
        if (whom != 0)
            desk.tellRepresentatives();
        if (whom == 1 && desk.values.size() < most)
            continue;
        const BusinessCase made = get(desk.cases.make(today));
        desk.read(*made.issues.first().commitments.first().findings);
        // What the screen shows is what was told.
        CHECK(desk.found().findings->before.score == made.issues.first().commitments.first().findings->before.score);
        for (const MeasuredValue &value : std::as_const(desk.values)) {
            if (*value.asked >= evaluation::Threshold::usual)
                continue;
            const QRegularExpression said{u"\\b%1 of %2 people"_s.arg(*value.positive).arg(*value.asked)};
            for (const QByteArray &output : {htmlOf(businessCaseReport(made, Language::English)),
                     htmlOf(summaryReport(made, Language::English)), csvOf(made, Language::English)})
                CHECK_FALSE(QString::fromUtf8(output).contains(said));
        }
    }
    CHECK(desk.people.count() > 0);
    for (qsizetype place = 0; place < desk.values.size(); ++place) {
        if (*desk.values[place].asked < evaluation::Threshold::usual)
            CHECK_FALSE(desk.people.tells(only(static_cast<size_t>(place))));
    }
}
