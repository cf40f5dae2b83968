#include "desk.h"
#include "sums.h"

#include "impact/businesscase.h"
#include "pledge/issueevidence.h"
#include "themes/codings.h"
#include "themes/themes.h"
#include "voice/interview.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <random>

using namespace heard;
using namespace heard::impact;
using fakes::get;

namespace {

constexpr int all = 0, primary = 1, secondary = 2, unknown = 3; // as everywhere

/// Groups of few and of many people of one cohort each, that are heard one after another, coded with themes, and linked to issues
/// and taken from them; in between everything is looked at that shows how many they are. A row of Sums has a place for each.
struct Mixture : Desk {
    explicit Mixture(unsigned seed) : random(seed) {}

    int upTo(int last) { return std::uniform_int_distribution{0, last}(random); }

    void hear()
    {
        if (sizes.size() >= most)
            return;
        const auto place = sizes.size();
        sizes << (upTo(1) == 0 ? 1 + upTo(8) : 10 + upTo(30));
        cohorts << (upTo(3) == 0 ? unknown : upTo(1) == 0 ? secondary : primary);
        voice::Interview group;
        group.id = {u"group%1"_s.arg(place)};
        group.unit = {u"unit"_s};
        group.kind = voice::InterviewKind::FocusGroup;
        group.title = u"A group"_s;
        group.words = u"We wait alone."_s;
        group.heldOn = today;
        group.people = sizes.last();
        group.cohort = cohorts.last() == primary     ? people::Cohort::Primary
                     : cohorts.last() == secondary ? people::Cohort::Secondary
                                                     : people::Cohort::Unknown;
        group.consent = {true, false, today, {}};
        store.receive(toFhir(group));
        for (auto &of : coded)
            of << false;
        for (auto &of : linked)
            of << false;
    }

    void change()
    {
        hear();
        const auto place = upTo(static_cast<int>(sizes.size()) - 1);
        const ResourceId group{u"group%1"_s.arg(place)};
        const auto which = static_cast<size_t>(upTo(1));
        if (upTo(1) == 0) {
            get(codings.code({group, themes::Source::Kind::Interview}, themeIds[which], {}, grace));
            coded[which][place] = true;
            return;
        }
        const QString reference = group.reference(u"DocumentReference");
        get(linked[which][place] ? evidence.unlink(issues[which], reference) : evidence.link(issues[which], reference));
        linked[which][place] = !linked[which][place];
    }

    void know(Sums &sums, std::optional<int> number, int cohort, const QVector<bool> *among) const
    {
        if (!number)
            return;
        std::vector<double> row(most, 0);
        int sum = 0;
        for (qsizetype place = 0; place < sizes.size(); ++place) {
            const bool counts = (cohort == all || cohorts[place] == cohort) && (!among || (*among)[place]);
            row[static_cast<size_t>(place)] = counts;
            sum += counts ? sizes[place] : 0;
        }
        CHECK(*number == sum);
        sums.know(row);
    }

    void knowCohorts(Sums &sums, const pledge::HeardFrom &people, const QVector<bool> *among) const
    {
        know(sums, people.all.number(), all, among);
        know(sums, people.primary.number(), primary, among);
        know(sums, people.secondary.number(), secondary, among);
        know(sums, people.unknown.number(), unknown, among);
    }

    /// What leaves the team stays known.
    void tellSomebody()
    {
        if (upTo(1) == 0) {
            get(evidence.release(grace));
            const auto read = get(evidence.released());
            for (size_t i = 0; i < 2; ++i) {
                if (const auto own = read.find(issues[i]); own != read.end())
                    know(told, own->number, all, &linked[i]);
            }
            return;
        }
        const BusinessCase made = get(cases.make(today));
        knowCohorts(told, made.heard, nullptr);
        for (const CaseIssue &issue : made.issues)
            know(told, issue.people.number(), all, &linked[issue.issue.id == issues[0] ? 0 : 1]);
    }

    /// Everything that was told, and every screen as it stands now.
    Sums lookedAt()
    {
        Sums sums = told;
        const auto counts = get(pledge::voiceCounts(*store.database));
        knowCohorts(sums, counts.heard, nullptr);
        for (size_t i = 0; i < 2; ++i)
            knowCohorts(sums, counts.themes[static_cast<qsizetype>(i)].people, &coded[i]);
        const auto strengths = get(evidence.strengths());
        for (size_t i = 0; i < 2; ++i) {
            const auto own = strengths.find(issues[i]);
            if (own == strengths.end())
                continue;
            know(sums, own->people.number(), all, &linked[i]);
            know(sums, own->primary.number(), primary, &linked[i]);
            know(sums, own->secondary.number(), secondary, &linked[i]);
        }
        const BusinessCase looked = get(cases.preview(today));
        knowCohorts(sums, looked.heard, nullptr);
        for (const CaseIssue &issue : looked.issues)
            know(sums, issue.people.number(), all, &linked[issue.issue.id == issues[0] ? 0 : 1]);
        return sums;
    }

    std::mt19937 random;
    QVector<int> sizes;
    QVector<int> cohorts;
    std::array<QVector<bool>, 2> coded;
    std::array<QVector<bool>, 2> linked;
    Sums told;
    pledge::IssueEvidence evidence{*store.database, QTimeZone::utc()};
    BusinessCases cases{*store.database};
    themes::Themes themes{*store.database};
    themes::Codings codings{*store.database};
    const std::array<ResourceId, 2> themeIds{get(themes.add(u"Waiting"_s)), get(themes.add(u"Food"_s))};
    const std::array<ResourceId, 2> issues{said, issue(u"Nobody asks whether we have eaten."_s)};
};

} // namespace

TEST_CASE("no sum or difference of what all screens show and all reports told comes to a few people", "[impact][suppression]")
{
    const unsigned seed = GENERATE(range(0U, 20U));
    Mixture desk{seed};
    CAPTURE(seed);
    size_t known = 0;
    for (int step = 0; step < 2 * most; ++step) {
        desk.change();
        if (desk.upTo(2) == 0)
            desk.tellSomebody();
        const Sums sums = desk.lookedAt();
        known += sums.count();
        for (qsizetype place = 0; place < desk.sizes.size(); ++place) {
            if (desk.sizes[place] < evaluation::Threshold::usual)
                CHECK_FALSE(sums.tells(only(static_cast<size_t>(place))));
        }
    }
    CHECK(known > 0);
}

TEST_CASE("two who share a theme with an issue's fourteen are told by no two outputs", "[impact][suppression]")
{
    Mixture desk{0};
    const auto hear = [&](int people, people::Cohort cohort, const QString &id) {
        voice::Interview group;
        group.id = {id};
        group.unit = {u"unit"_s};
        group.kind = voice::InterviewKind::FocusGroup;
        group.title = group.words = u"We wait alone."_s;
        group.heldOn = today;
        group.people = people;
        group.cohort = cohort;
        group.consent = {true, false, today, {}};
        desk.store.receive(toFhir(group));
        get(desk.codings.code({group.id, themes::Source::Kind::Interview}, desk.themeIds[0], {}, desk.grace));
    };
    hear(14, people::Cohort::Primary, u"many"_s);
    hear(2, people::Cohort::Secondary, u"few"_s);
    get(desk.evidence.link(desk.said, u"DocumentReference/many"_s));
    const auto withFew = [&] {
        const auto counts = get(pledge::voiceCounts(*desk.store.database));
        return counts.heard.all.number() || counts.themes[0].people.all.number();
    };
    const auto alone = [&] {
        const auto counts = get(pledge::voiceCounts(*desk.store.database));
        return counts.heard.primary.number() || counts.themes[0].people.primary.number()
            || get(desk.evidence.strengths()).find(desk.said)->people.number()
            || get(desk.cases.preview(today)).issues.first().people.number();
    };
    CHECK_FALSE((withFew() && alone()));
    get(desk.evidence.release(desk.grace));
    const bool representatives = get(desk.evidence.released()).value(desk.said).number.has_value();
    CHECK_FALSE((withFew() && (alone() || representatives)));
    const BusinessCase made = get(desk.cases.make(today));
    CHECK_FALSE(((made.heard.all.number() || withFew()) && (alone() || representatives || made.issues.first().people.number())));
}
