#include "impact/heardpeople.h"

#include "fhir/vocabulary.h"
#include "pledge/evidence.h"
#include "pledge/issue.h"
#include "pledge/quotechoices.h"
#include "themes/codings.h"
#include "voice/interview.h"
#include "voice/speakers.h"

using heard::evaluation::Group;
using heard::store::Reader;
using heard::store::StoreResult;
using namespace Qt::StringLiterals;

namespace heard::impact {

namespace {

Result<QJsonObject, fhir::ReadError> asItIs(const QJsonObject &json)
{
    return json;
}

people::Cohort cohortIn(const QJsonObject &source)
{
    const QString code = fhir::extensionOf(source, fhir::extension::cohort)["valueCode"_L1].toString();
    if (code == fhir::code::primary)
        return people::Cohort::Primary;
    return code == fhir::code::secondary ? people::Cohort::Secondary : people::Cohort::Unknown;
}

bool isTakenBack(const QJsonObject &source)
{
    if (source["status"_L1] == "entered-in-error"_L1)
        return true;
    const QJsonObject consent = fhir::extensionOf(source, fhir::extension::consent);
    return !consent.isEmpty()
        && (!fhir::extensionOf(consent, "withdrawn-on"_L1).isEmpty() || fhir::extensionOf(consent, "given"_L1)["valueBoolean"_L1] == false);
}

/// Of a conversation that may be quoted, the excerpts in which somebody found a theme: the whole of it is too much, and of a
/// note the words are a colleague's.
StoreResult<QStringList> excerptsOf(const Reader &reader, const QJsonObject &source)
{
    QStringList quotes;
    const auto interview = voice::interviewFromFhir(source);
    if (!interview || !interview->consent.isQuotable() || interview->kind == voice::InterviewKind::Note)
        return quotes;
    const auto codings = themes::codingsOf(reader, {interview->id, themes::Source::Kind::Interview});
    if (!codings)
        return failed(codings.error());
    for (const themes::Coding &coding : *codings) {
        const QString words = coding.excerpt && themes::placeIn(interview->words, *coding.excerpt) ? coding.excerpt->words.trimmed() : QString{};
        if (!words.isEmpty() && !quotes.contains(words))
            quotes << words;
    }
    return quotes;
}

/// What was said in feedback that may be quoted.
QStringList quotesIn(const QJsonObject &source)
{
    QStringList quotes;
    if (!fhir::isOf(source, "Communication"_L1) || !fhir::extensionOf(source, fhir::extension::mayQuote)["valueBoolean"_L1].toBool())
        return quotes;
    const QJsonArray payload = source["payload"_L1].toArray();
    for (const QJsonValue &part : payload) {
        if (const QString words = part["contentString"_L1].toString().trimmed(); !words.isEmpty())
            quotes << words;
    }
    return quotes;
}

} // namespace

StoreResult<HeardPeople> HeardPeople::read(const Reader &reader)
{
    HeardPeople heard;
    const auto patients = reader.all<QJsonObject>("SELECT r.json FROM resource r WHERE r.type = 'Patient'", {}, asItIs);
    if (!patients)
        return failed(patients.error());
    for (const QJsonObject &patient : *patients)
        heard.m_patients.insert(fhir::idOf(patient), patient);
    const auto said = reader.all<QJsonObject>(R"(
        SELECT c.json FROM resource c INDEXED BY communication_category
         WHERE c.type = 'Communication' AND c.json ->> '$.category[0].coding[0].code' = 'patient-feedback'
         UNION ALL
        SELECT d.json FROM resource d
         WHERE d.type = 'DocumentReference' AND d.json ->> '$.type.coding[0].code' IN ('interview', 'focus-group', 'note'))",
        {}, asItIs);
    if (!said)
        return failed(said.error());
    for (const QJsonObject &source : *said) {
        if (!isTakenBack(source))
            heard.m_heard << heard.speakersIn(source);
    }
    return heard;
}

QVector<HeardPeople::Person> HeardPeople::speakersIn(const QJsonObject &source) const
{
    const ResourceId named = fhir::referenceAt(source, "subject"_L1, "Patient"_L1);
    const QJsonObject patient = m_patients.value(named);
    const QString speaker = voice::speakerOf(source, patient);
    if (!named.isEmpty())
        return {{speaker, cohortIn(patient)}};
    const int count = fhir::isOf(source, "DocumentReference"_L1) ? voice::peopleIn(source) : 1;
    const QStringList keys = voice::speakersOf(speaker, count);
    QVector<Person> speakers;
    for (const QString &key : keys)
        speakers << Person{key, cohortIn(source)};
    return speakers;
}

QVector<Group> HeardPeople::groupsOf(const QVector<Person> &people)
{
    QVector<Group> groups(4);
    for (const Person &person : people) {
        groups[0].add({person.key});
        const qsizetype own = person.cohort == people::Cohort::Primary ? 1 : person.cohort == people::Cohort::Secondary ? 2 : 3;
        groups[own].add({person.key});
    }
    return groups;
}

StoreResult<HeardPeople::Evidence> HeardPeople::evidenceFor(const Reader &reader, const QJsonObject &issue) const
{
    Evidence evidence;
    QStringList quotes;
    const auto linked = pledge::issueFromFhir(issue);
    const QStringList references = linked ? linked->evidence : QStringList{};
    const auto counted = pledge::evidenceAt(reader, references);
    if (!counted)
        return failed(counted.error());
    const auto groups = pledge::respondentsOf(*counted);
    evidence.people = groups.first();
    evidence.surveyed = groups.last();
    for (const QString &reference : references) {
        const QString type = reference.section(u'/', 0, 0);
        if (type != "Communication"_L1 && type != "DocumentReference"_L1)
            continue;
        const auto source = reader.json(type, ResourceId::ofReference(reference, type));
        if (!source)
            return failed(source.error());
        if (!*source || isTakenBack(**source))
            continue;
        quotes << quotesIn(**source);
        const auto excerpts = excerptsOf(reader, **source);
        if (!excerpts)
            return failed(excerpts.error());
        quotes << *excerpts;
    }
    auto looked = checked(reader, quotes, issue);
    if (!looked)
        return failed(looked.error());
    evidence.quotes = *std::move(looked);
    return evidence;
}

StoreResult<QVector<Quote>> HeardPeople::checked(const Reader &reader, const QStringList &words, const QJsonObject &issue) const
{
    QVector<Quote> quotes;
    if (!words.isEmpty() && !m_names) {
        const auto team = reader.all<QJsonObject>("SELECT r.json FROM resource r WHERE r.type = 'Practitioner'", {}, asItIs);
        if (!team)
            return failed(team.error());
        KnownNames names;
        for (const QJsonObject &colleague : *team)
            names.add(colleague, true);
        for (const QJsonObject &patient : m_patients)
            names.add(patient, false);
        m_names = std::move(names);
    }
    for (const QString &quote : words)
        quotes << Quote{quote, m_names->tellingIn(quote), pledge::quoteChoice(issue, quote)};
    return quotes;
}

} // namespace heard::impact
