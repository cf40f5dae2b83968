#include "desk.h"

#include "evaluation/releases.h"
#include "fhir/vocabulary.h"
#include "impact/report.h"
#include "people/units.h"
#include "pledge/issueevidence.h"
#include "pledge/quotechoices.h"
#include "themes/coding.h"
#include "voice/interview.h"
#include "voice/paperforms.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace heard;
using namespace heard::impact;
using fakes::get;
using fakes::refused;

namespace {

/// A unit that heard from people, with what they said linked to its one issue.
struct HeardDesk : Desk {
    HeardDesk() { get(measures.setMeasure(plan, waits())); }

    /// Feedback that is evidence; named people are given by number.
    ResourceId hear(const QString &words, std::optional<int> patient, std::optional<bool> mayQuote = {}, const QString &cohort = u"primary"_s)
    {
        const ResourceId id{u"said-%1"_s.arg(++spoken)};
        QJsonObject said{{u"resourceType"_s, u"Communication"_s}, {u"id"_s, id.value}, {u"status"_s, u"completed"_s},
            {u"sent"_s, u"2026-11-01T10:00:00Z"_s}, {u"category"_s, QJsonArray{fhir::codeableConcept(fhir::system::communication, fhir::code::feedback)}},
            {u"payload"_s, QJsonArray{QJsonObject{{u"contentString"_s, words}}}}};
        if (patient) {
            const ResourceId who{u"patient-%1"_s.arg(*patient)};
            QJsonObject json{{u"resourceType"_s, u"Patient"_s}, {u"id"_s, who.value}};
            fhir::setExtension(json, fhir::extension::cohort, "valueCode"_L1, cohort);
            store.receive(json);
            said["subject"_L1] = fhir::referenceTo("Patient"_L1, who);
        }
        if (mayQuote)
            fhir::setExtension(said, fhir::extension::mayQuote, "valueBoolean"_L1, *mayQuote);
        store.receive(said);
        link(u"Communication/"_s + id.value);
        return id;
    }

    void link(const QString &reference)
    {
        get(store.database->write([&](store::Writer &writer) -> store::StoreResult<void> {
            QJsonObject issue = **writer.json(u"Basic"_s, this->said);
            QJsonArray extensions = issue["extension"_L1].toArray();
            extensions << QJsonObject{{u"url"_s, QString{fhir::extension::evidence}}, {u"valueReference"_s, QJsonObject{{u"reference"_s, reference}}}};
            issue["extension"_L1] = extensions;
            return writer.update(issue);
        }));
    }

    BusinessCase made() { return get(cases.make(today)); }

    int spoken = 0;
    BusinessCases cases{*store.database};
};

QString textOf(const QByteArray &html)
{
    return QString::fromUtf8(html);
}

voice::Interview eveningGroup(int people)
{
    voice::Interview group;
    group.id = {u"group"_s};
    group.kind = voice::InterviewKind::FocusGroup;
    group.title = u"Evening group"_s;
    group.words = u"Nobody told me why."_s;
    group.heldOn = {2026, 11, 3};
    group.people = people;
    group.consent = {true, false, group.heldOn, {}};
    group.writtenAt = *Instant::fromIso(u"2026-11-03T18:00:00Z"_s);
    return group;
}

/// Reads @p html as XML, which it is but for the declaration and elements without an end; the names met.
QStringList elementsOf(QByteArray html)
{
    html.replace("<!DOCTYPE html>\n", "").replace("<br>", "<br/>");
    html.replace("<meta charset=\"utf-8\">", "").replace("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">", "");
    QXmlStreamReader reader{html};
    QStringList names;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement)
            names << reader.name().toString();
    }
    INFO(reader.errorString().toStdString());
    CHECK_FALSE(reader.hasError());
    return names;
}

} // namespace

TEST_CASE("a business case says what was heard, planned and changed, each number with its n", "[impact][report]")
{
    HeardDesk desk;
    for (int i = 0; i < 12; ++i)
        desk.hear(u"We waited for hours."_s, i);
    desk.add(desk.score({2026, 7, 31}, 81, 263));
    desk.add(desk.score({2026, 10, 31}, 45, 50));
    const Report report = businessCaseReport(desk.made(), Language::English);
    const QByteArray html = htmlOf(report);
    const QStringList names = elementsOf(html);
    CHECK(names.count(u"h1"_s) == 1);
    CHECK(names.count(u"svg"_s) == 1);
    CHECK(names.count(u"table"_s) == 2);
    CHECK(html.contains("role=\"img\""));
    const QString text = textOf(html);
    CHECK(text.contains(u"Said by: 12 people"_s));
    CHECK(text.contains(u"30.8 % (95 % interval: 25.5 to 36.6 %, n = 263)"_s));
    CHECK(text.contains(u"90 % (95 % interval: 78.6 to 95.7 %, n = 50)"_s));
    CHECK(text.contains(u"It is better since the change"_s));
    CHECK(text.contains(u"Difference: 59.2 points higher (95 % interval: +46.4 to +66.9)"_s));
    CHECK(text.contains(u"No hours of work are noted yet."_s));
    CHECK(text.contains(u"Riverbank Breast Unit"_s));
    CHECK(text.contains(u"23 November 2026"_s));
}

TEST_CASE("no table of a report repeats in its caption the heading above it, and what was planned is a promise", "[impact][report]")
{
    HeardDesk desk;
    desk.add(desk.score({2026, 7, 31}, 81, 263));
    desk.add(desk.score({2026, 10, 31}, 45, 50));
    const BusinessCase made = desk.made();
    for (const Language language : {Language::English, Language::Welsh, Language::Arabic}) {
        for (const Report &report : {businessCaseReport(made, language), summaryReport(made, language)}) {
            QString heading;
            for (const ReportBlock &block : report.blocks) {
                if (block.kind == ReportBlock::Kind::Heading || block.kind == ReportBlock::Kind::Subheading)
                    heading = block.words;
                if (block.kind == ReportBlock::Kind::Table) {
                    CHECK_FALSE(block.table.caption.isEmpty());
                    CHECK(block.table.caption != heading);
                }
            }
            CHECK_FALSE(textOf(htmlOf(report)).contains(u"ommitment"_s));
            CHECK_FALSE(textOf(htmlOf(report)).contains(u"mrwymiad"_s));
        }
    }
}

TEST_CASE("patients with secondary breast cancer are in every output, also where nobody was heard", "[impact][report]")
{
    HeardDesk desk;
    for (int i = 0; i < 12; ++i)
        desk.hear(u"We waited for hours."_s, i);
    const BusinessCase made = desk.made();
    CHECK(made.heard.secondary.number() == 0);
    CHECK(made.heard.primary.number() == 12);
    for (const Language language : {Language::English, Language::Welsh, Language::Arabic}) {
        const ImpactWords words{language};
        const QString secondary = words.words("cohort/secondary");
        for (const QByteArray &output : {htmlOf(businessCaseReport(made, language)), htmlOf(summaryReport(made, language)), csvOf(made, language)}) {
            CHECK(textOf(output).contains(secondary));
            CHECK(textOf(output).contains(words.said(made.heard.secondary)));
        }
    }
    CHECK(get(pledge::voiceCounts(*desk.store.database)).heard.secondary.number() == 0);
}

TEST_CASE("only words whose author agrees at that moment are quoted", "[impact][report]")
{
    HeardDesk desk;
    desk.hear(u"Never asked."_s, 1);
    desk.hear(u"Said no."_s, 2, false);
    desk.hear(u"The board was right, to the quarter of an hour."_s, 3, true);
    const ResourceId withdrawn = desk.hear(u"Changed her mind."_s, 4, true);
    CHECK(desk.made().issues.first().quotes.size() == 2);
    get(desk.store.database->write([&](store::Writer &writer) -> store::StoreResult<void> {
        QJsonObject json = **writer.json(u"Communication"_s, withdrawn);
        fhir::setExtension(json, fhir::extension::mayQuote, "valueBoolean"_L1, false);
        return writer.update(json);
    }));
    const BusinessCase made = desk.made();
    CHECK(made.issues.first().quotes == QStringList{u"The board was right, to the quarter of an hour."_s});
    for (const QByteArray &output : {htmlOf(businessCaseReport(made, Language::English)), htmlOf(summaryReport(made, Language::English))}) {
        CHECK(output.contains("The board was right"));
        CHECK_FALSE(output.contains("Never asked"));
        CHECK_FALSE(output.contains("Said no"));
        CHECK_FALSE(output.contains("Changed her mind"));
    }
    CHECK(printedOf(get(desk.cases.quotesFor(desk.said)), 3) == made.issues.first().quotes);
}

TEST_CASE("what may tell who said it is in no report until a colleague lets it, for that issue and these words", "[impact][report]")
{
    HeardDesk desk;
    const QString names = u"Mr Patel at Ripon was kind. I am Ann Baker, NHS 943 476 5919. Joy Lane in the next bed cried."_s;
    desk.store.receive({{u"resourceType"_s, u"Patient"_s}, {u"id"_s, u"xanthe"_s},
        {u"name"_s, QJsonArray{QJsonObject{{u"given"_s, QJsonArray{u"Xanthe"_s}}, {u"family"_s, u"Long"_s}}}}});
    desk.hear(names, 1, true);
    desk.hear(u"Xanthe helped me."_s, 2, true);
    desk.hear(u"okafor never came."_s, 3, true);
    desk.hear(u"A long wait, with no word."_s, 4, true);
    const BusinessCase made = desk.made();
    CHECK(made.issues.first().quotes == QStringList{u"A long wait, with no word."_s});
    CHECK(made.heldBack() == 3);
    for (const QByteArray &output : {htmlOf(businessCaseReport(made, Language::English)), htmlOf(summaryReport(made, Language::English)),
             csvOf(made, Language::English)}) {
        for (const char *telling : {"Patel", "Ripon", "Baker", "5919", "Joy Lane", "Xanthe", "okafor"})
            CHECK_FALSE(output.contains(telling));
    }
    const auto quotes = get(desk.cases.quotesFor(desk.said));
    REQUIRE(quotes.size() == 4);
    CHECK(quotes[0].isHeldBack());
    CHECK(quotes[0].telling.join(u'|').contains(u"Mr Patel"_s));
    CHECK(quotes[0].telling.contains(u"943 476 5919"_s));
    CHECK(quotes[1].telling == QStringList{u"Xanthe"_s});
    CHECK(quotes[2].telling == QStringList{u"okafor"_s});
    CHECK(quotes[3].telling.isEmpty());

    get(chooseQuote(*desk.store.database, desk.said, quotes[1].words, true));
    get(chooseQuote(*desk.store.database, desk.said, quotes[3].words, false));
    const BusinessCase chosen = desk.made();
    CHECK(chosen.issues.first().quotes == QStringList{u"Xanthe helped me."_s});
    CHECK(chosen.heldBack() == 2);
    get(chooseQuote(*desk.store.database, desk.said, quotes[3].words, true));
    get(chooseQuote(*desk.store.database, desk.said, quotes[1].words, false));
    CHECK(desk.made().issues.first().quotes == QStringList{u"A long wait, with no word."_s});
    CHECK(desk.made().heldBack() == 2);
}

TEST_CASE("which quotes were chosen is the team's own and is not published", "[impact][report]")
{
    HeardDesk desk;
    desk.hear(u"A long wait."_s, 1, true);
    get(chooseQuote(*desk.store.database, desk.said, u"A long wait."_s, true));
    desk.publish();
    int copies = 0;
    for (const QJsonObject &basic : desk.store.all(u"Basic"_s)) {
        const bool isCopy = !fhir::extensionOf(basic, fhir::extension::publicationOf).isEmpty();
        copies += isCopy;
        CHECK_FALSE((isCopy && !fhir::extensionOf(basic, fhir::extension::quoteChoice).isEmpty()));
    }
    CHECK(copies > 0);
    CHECK(pledge::quoteChoice(*get(desk.store.database->read([&](store::Reader &reader) { return reader.json(u"Basic"_s, desk.said); })),
              u"A long wait."_s) == true);
    CHECK(refused(chooseQuote(*desk.store.database, {u"nowhere"_s}, u"A"_s, true)).reason == QuoteError::NotFound);
}

TEST_CASE("a form removed at the desk is neither counted nor quoted", "[impact][report]")
{
    HeardDesk desk;
    voice::PaperForm form;
    form.better = u"The wait was long."_s;
    form.writtenOn = {2026, 11, 17};
    form.mayQuote = true;
    const ResourceId typed = get(voice::typeIn(*desk.store.database, form, QTimeZone::utc()));
    desk.link(u"Communication/"_s + typed.value);
    const auto people = [&] { return get(desk.cases.preview(today)).heard.all.number(); };
    const auto quotes = [&] { return get(desk.cases.preview(today)).issues.first().quotes; };
    for (int i = 0; i < 12; ++i)
        desk.hear(u"We waited."_s, {});
    CHECK(people() == 13);
    CHECK(quotes() == QStringList{u"The wait was long."_s});
    get(voice::setRemoved(*desk.store.database, typed, true));
    CHECK(people() == 12);
    CHECK(quotes().isEmpty());
    get(voice::setRemoved(*desk.store.database, typed, false));
    CHECK(quotes().size() == 1);
}

TEST_CASE("of a conversation the excerpts with a theme are quoted, while consent to quote holds", "[impact][report]")
{
    HeardDesk desk;
    voice::Interview group;
    group.id = {u"group"_s};
    group.kind = voice::InterviewKind::FocusGroup;
    group.title = u"Evening group"_s;
    group.words = u"They met on a Tuesday. Nobody told me why. The tea was good."_s;
    group.heldOn = {2026, 11, 3};
    group.people = 12;
    group.consent = {true, true, group.heldOn, {}};
    group.writtenAt = *Instant::fromIso(u"2026-11-03T18:00:00Z"_s);
    themes::Coding coding;
    coding.id = {u"coding"_s};
    coding.source = {group.id, themes::Source::Kind::Interview};
    coding.theme = {u"waiting"_s};
    coding.excerpt = themes::Excerpt{themes::Part::Unknown, 23, 19, u"Nobody told me why."_s};
    coding.codedAt = group.writtenAt;
    desk.store.receive(themes::toFhir(coding));
    const auto quotesWith = [&](auto change) {
        voice::Interview now = group;
        change(now);
        desk.store.receive(voice::toFhir(now));
        return desk.made().issues.first().quotes;
    };
    desk.store.receive(voice::toFhir(group));
    desk.link(u"DocumentReference/group"_s);
    CHECK(desk.made().issues.first().quotes == QStringList{u"Nobody told me why."_s});
    CHECK(quotesWith([](voice::Interview &now) { now.consent.mayQuote = false; }).isEmpty());
    CHECK(quotesWith([](voice::Interview &now) { now.consent.withdrawnOn = QDate{2026, 11, 20}; }).isEmpty());
    CHECK(quotesWith([](voice::Interview &now) { now.kind = voice::InterviewKind::Note; }).isEmpty());
    CHECK(quotesWith([](voice::Interview &now) { now.words = u"They met on a Tuesday."_s; }).isEmpty());
    CHECK(quotesWith([](voice::Interview &) {}).size() == 1);
}

TEST_CASE("nothing that is suppressed stands in any output, and a later one does not tell it", "[impact][report][suppression]")
{
    HeardDesk desk;
    for (int i = 0; i < 43; ++i)
        desk.hear(u"We waited."_s, i);
    for (int i = 100; i < 107; ++i)
        desk.hear(u"We waited too."_s, i, {}, u"secondary"_s);
    desk.add(desk.score({2026, 7, 31}, 81, 263));
    desk.add(desk.score({2026, 8, 31}, 3, 7));
    desk.add(desk.score({2026, 10, 31}, 45, 50));
    const auto check = [&](const BusinessCase &made) {
        CHECK(made.heard.secondary.fewerThan() == 10);
        // Everyone without those of primary breast cancer would be the seven.
        CHECK_FALSE((made.heard.all.number() && made.heard.primary.number()));
        const auto &findings = *made.issues.first().commitments.first().findings;
        CHECK_FALSE(findings.values[1].level.value());
        CHECK_FALSE((findings.values[0].level.value() && findings.before.score->positive()));
        static const QRegularExpression small{u"\\b(3 of 7|7 people|n = 7|42\\.9)\\b"_s};
        for (const QByteArray &output : {htmlOf(businessCaseReport(made, Language::English)), htmlOf(summaryReport(made, Language::English)),
                 csvOf(made, Language::English)})
            CHECK_FALSE(textOf(output).contains(small));
    };
    check(desk.made());
    check(get(desk.cases.preview(today)));
    // What the desk itself shows by now is what was released, no more.
    const auto screen = *get(desk.measures.of(desk.plan));
    CHECK(screen.findings->values[1].level == desk.made().issues.first().commitments.first().findings->values[1].level);
    desk.hear(u"One more."_s, 44);
    check(desk.made());
    const BusinessCase later = desk.made();
    CHECK(later.heard.all.number() != 51);
}

TEST_CASE("what was taken back, by her or with the consent to an interview, is not counted", "[impact][report]")
{
    HeardDesk desk;
    for (int i = 0; i < 12; ++i)
        desk.hear(u"We waited."_s, i);
    voice::Interview group = eveningGroup(15);
    desk.store.receive(voice::toFhir(group));
    desk.link(u"DocumentReference/group"_s);
    CHECK(desk.made().issues.first().people.number() == 27);
    CHECK(desk.made().heard.unknown.number() == 15);

    HeardDesk other;
    for (int i = 0; i < 12; ++i)
        other.hear(u"We waited."_s, i);
    group.consent.withdrawnOn = QDate{2026, 11, 10};
    other.store.receive(voice::toFhir(group));
    other.link(u"DocumentReference/group"_s);
    CHECK(other.made().issues.first().people.number() == 12);
}

TEST_CASE("a report counts the same people as the board: surveys, which it tells, and notes too", "[impact][report]")
{
    HeardDesk desk;
    pledge::IssueEvidence evidence{*desk.store.database, QTimeZone::utc()};
    pledge::SurveyResult survey;
    survey.title = u"Survey of the waiting room"_s;
    survey.people = 250;
    survey.on = QDate{2026, 10, 31};
    get(evidence.addSurvey(desk.said, survey));
    CHECK(desk.made().issues.first().people.number() == 250);
    for (int i = 0; i < 12; ++i)
        desk.hear(u"We waited."_s, i);
    voice::Interview note = eveningGroup(15);
    note.kind = voice::InterviewKind::Note;
    desk.store.receive(voice::toFhir(note));
    desk.link(u"DocumentReference/group"_s);
    const BusinessCase made = desk.made();
    const auto strengths = get(evidence.strengths());
    REQUIRE(strengths.contains(desk.said));
    const pledge::Strength strength = *strengths.find(desk.said);
    CHECK(made.issues.first().people.number() == 277);
    CHECK(made.issues.first().people == strength.people);
    CHECK(made.issues.first().surveyed.number() == 250);
    CHECK(made.issues.first().surveyed == strength.surveys);
    CHECK(made.heard.all.number() == 27);
    CHECK(made.heard.unknown.number() == 15);
    CHECK(textOf(htmlOf(businessCaseReport(made, Language::English))).contains(u"Said by: 277 people. Of them in surveys: 250 people"_s));
    CHECK(textOf(csvOf(made, Language::English)).contains(u"277 people,250 people"_s));
}

TEST_CASE("drafts, and what was given up or taken back from patients, are no promises in any output", "[impact][report]")
{
    HeardDesk desk;
    desk.commitment(desk.said, u"Not agreed by anybody"_s, pledge::CommitmentState::Draft);
    desk.commitment(desk.said, u"Thought better of"_s, pledge::CommitmentState::Withdrawn);
    const ResourceId back = desk.commitment(desk.said, u"No longer shown"_s, pledge::CommitmentState::InProgress);
    pledge::Commitment agreed;
    agreed.issue = desk.said;
    agreed.plan = u"Agreed, not published"_s;
    desk.agree(get(desk.board.write(agreed)));
    desk.commitment(desk.said, u"Kept"_s, pledge::CommitmentState::Achieved);
    desk.commitment(desk.said, u"Not to be had"_s, pledge::CommitmentState::Unable);
    desk.commitment(desk.issue(u"Only a draft answers this"_s), u"Another draft"_s, pledge::CommitmentState::Draft);
    agreed.plan = u"Agreed later"_s;
    desk.publish();
    get(desk.board.unpublish(pledge::PledgeItem::Commitment, back));
    desk.agree(get(desk.board.write(agreed)));

    const BusinessCase made = desk.made();
    REQUIRE(made.issues.size() == 1);
    CHECK(made.issues.first().commitments.size() == 5);
    for (const QByteArray &output : {htmlOf(businessCaseReport(made, Language::English)), htmlOf(summaryReport(made, Language::English)),
             csvOf(made, Language::English)}) {
        for (const char *none : {"Not agreed by anybody", "Thought better of", "No longer shown", "Another draft"})
            CHECK_FALSE(output.contains(none));
    }
    // Every promise stands in one of the three: what is agreed and not published yet is under way.
    CHECK(textOf(htmlOf(summaryReport(made, Language::English)))
              .contains(u"Promises: 5. Kept or kept up: 1. Under way: 3. Cannot be kept: 1."_s));
    const auto all = get(desk.measures.all());
    CHECK(all.size() == 9);
    CHECK(std::ranges::count_if(all, &MeasuredCommitment::promised) == 5);
}

TEST_CASE("words that changed since they were agreed are in no output before they are agreed anew", "[impact][report]")
{
    HeardDesk desk;
    desk.agree(desk.plan);
    desk.publish();
    const auto outputs = [&] {
        const BusinessCase made = desk.made();
        return QList<QByteArray>{htmlOf(businessCaseReport(made, Language::English)), htmlOf(summaryReport(made, Language::English)),
            csvOf(made, Language::English)};
    };
    pledge::Commitment changed = desk.found().commitment;
    const QString before = changed.plan;
    changed.plan = u"Ring each patient the day before"_s;
    get(desk.board.write(changed));
    for (const QByteArray &output : outputs())
        CHECK_FALSE(output.contains("Ring each patient"));
    CHECK(outputs().first().contains(before.left(20).toUtf8()));
    // The team's own screen shows what stands there.
    CHECK(desk.found().commitment.plan == changed.plan);
    desk.agree(desk.plan);
    CHECK(outputs().first().contains("Ring each patient"));

    desk.publish();
    pledge::Issue said = get(desk.board.all()).issues.first().issue;
    const QString words = said.words;
    said.words = u"We are left to wait"_s;
    get(desk.board.write(said));
    for (const QByteArray &output : outputs())
        CHECK_FALSE(output.contains("We are left to wait"));
    CHECK(outputs().first().contains(words.left(20).toUtf8()));
    desk.agree(desk.plan);
    CHECK(outputs().first().contains("We are left to wait"));
}

TEST_CASE("the unit's own number of people is the limit in every output", "[impact][report][threshold]")
{
    HeardDesk desk;
    for (int i = 0; i < 12; ++i)
        desk.hear(u"We wait and wait."_s, i);
    desk.add(desk.score(QDate{2026, 7, 31}, 7, 15));
    people::Unit unit = *get(people::Units{*desk.store.database}.own());
    unit.fewestTold = 21;
    get(people::Units{*desk.store.database}.change(unit));
    const BusinessCase made = desk.made();
    CHECK(made.heard.all.fewerThan() == 21);
    CHECK(made.issues.first().people.fewerThan() == 21);
    CHECK(desk.found().findings->before.score->respondents().fewerThan() == 21);
    const QString page = textOf(htmlOf(businessCaseReport(made, Language::English)));
    CHECK(page.contains(u"Fewer than 21 people"_s));
    CHECK(page.contains(u"From 1 to 20 people are shown as “fewer than 21”"_s));
    CHECK_FALSE(page.contains(u"ewer than 10"_s));
    const auto strengths = get(pledge::IssueEvidence{*desk.store.database, QTimeZone::utc()}.strengths());
    REQUIRE(strengths.contains(desk.said));
    CHECK(strengths.find(desk.said)->people.fewerThan() == 21);

    // Of those that were told of under it, a lower one tells no more; of others it does.
    unit.fewestTold = 5;
    get(people::Units{*desk.store.database}.change(unit));
    CHECK(desk.made().heard.all.fewerThan() == 21);
    CHECK(desk.found().findings->before.score->respondents().fewerThan() == 21);
    desk.add(desk.score(QDate{2026, 10, 31}, 3, 7));
    CHECK(desk.found().findings->after.score->respondents().number() == 7);
    const QString later = textOf(htmlOf(businessCaseReport(desk.made(), Language::English)));
    CHECK(later.contains(u"Fewer than 21 people"_s));
    CHECK(later.contains(u"keeps that number"_s));
}

TEST_CASE("hours of work are added up over the commitments that have them", "[impact][report]")
{
    HeardDesk desk;
    const ResourceId second = desk.commitment(desk.said, u"Put up a board"_s);
    get(desk.store.database->write([&](store::Writer &writer) -> store::StoreResult<void> {
        QJsonObject goal = **writer.json(u"Goal"_s, second);
        fhir::setExtension(goal, fhir::extension::effort, "valueDecimal"_L1, 12.5);
        return writer.update(goal);
    }));
    const QString text = textOf(htmlOf(summaryReport(desk.made(), Language::English)));
    CHECK(text.contains(u"Hours of work: 12.5, for 1 of 2 promises."_s));
}

TEST_CASE("words of a unit cannot break a report, nor run in a spreadsheet", "[impact][report]")
{
    HeardDesk desk;
    const ResourceId issue = desk.issue(u"=1+1 <b>& \"everyone\"</b>"_s);
    desk.commitment(issue, u"Line one\nLine two"_s);
    const BusinessCase made = desk.made();
    const QByteArray html = htmlOf(businessCaseReport(made, Language::Arabic));
    elementsOf(html);
    CHECK(html.contains("dir=\"rtl\""));
    CHECK(html.contains("&lt;b&gt;&amp;"));
    CHECK(csvOf(made, Language::English).contains("'=1+1"));
}

TEST_CASE("a unit without a pledge has a business case that says so", "[impact][report]")
{
    pledge::Unit unit;
    BusinessCases cases{*unit.store.database};
    const BusinessCase made = get(cases.make(today));
    CHECK(made.heard.all.number() == 0);
    CHECK(textOf(htmlOf(businessCaseReport(made, Language::English))).contains(u"There are no promises yet."_s));
    elementsOf(htmlOf(summaryReport(made, Language::Welsh)));
}
