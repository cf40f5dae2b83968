#include "pledge/heardvoices.h"

#include "fhir/vocabulary.h"
#include "store/sqltext.h"
#include "voice/codingsets.h"
#include "voice/feedbacksets.h"
#include "voice/interview.h"
#include "voice/speakers.h"

using heard::evaluation::Group;
using heard::store::Reader;
using heard::store::Row;
using heard::store::StoreResult;
using namespace Qt::StringLiterals;

namespace heard::pledge {

namespace {

constexpr auto codedWords = store::joined(voice::feedbackSets, voice::codingSets, R"(
    SELECT DISTINCT c.theme, c.said FROM coded c)");

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

} // namespace

StoreResult<HeardVoices> HeardVoices::read(const Reader &reader)
{
    HeardVoices heard;
    const auto patients = reader.all<QJsonObject>("SELECT r.json FROM resource r WHERE r.type = 'Patient'", {}, asItIs);
    if (!patients)
        return failed(patients.error());
    for (const QJsonObject &patient : *patients)
        heard.m_patients.insert(fhir::idOf(patient), patient);
    const auto done = reader.connection().forEach(R"(
        SELECT c.key, c.json FROM resource c INDEXED BY communication_category
         WHERE c.type = 'Communication' AND c.json ->> '$.category[0].coding[0].code' = 'patient-feedback'
         UNION ALL
        SELECT d.key, d.json FROM resource d
         WHERE d.type = 'DocumentReference' AND d.json ->> '$.type.coding[0].code' IN ('interview', 'focus-group', 'note'))",
        {}, [&](const Row &row) {
            const QJsonObject source = QJsonDocument::fromJson(row.bytes(1)).object();
            if (!voice::isTakenBack(source))
                heard.m_speakers.insert(row.integer(0), heard.speakersIn(source));
            return true;
        });
    if (!done)
        return failed(done.error());
    return heard;
}

QVector<HeardVoices::Person> HeardVoices::everyone() const
{
    QVector<Person> all;
    for (const QVector<Person> &speakers : m_speakers)
        all << speakers;
    return all;
}

StoreResult<QHash<QString, QVector<HeardVoices::Person>>> HeardVoices::byTheme(const Reader &reader) const
{
    QHash<QString, QVector<Person>> speakers;
    const auto done = reader.connection().forEach(codedWords.data(), {}, [&](const Row &row) {
        speakers[row.text(0)] << m_speakers.value(row.integer(1));
        return true;
    });
    if (!done)
        return failed(done.error());
    return speakers;
}

QVector<HeardVoices::Person> HeardVoices::speakersIn(const QJsonObject &source) const
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

QVector<Group> HeardVoices::groupsOf(const QVector<Person> &people)
{
    QVector<Group> groups(4);
    for (const Person &person : people) {
        groups[0].add({person.key});
        const qsizetype own = person.cohort == people::Cohort::Primary ? 1 : person.cohort == people::Cohort::Secondary ? 2 : 3;
        groups[own].add({person.key});
    }
    return groups;
}

} // namespace heard::pledge
