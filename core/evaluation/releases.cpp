#include "evaluation/releases.h"

#include "base/day.h"
#include "fhir/element.h"
#include "fhir/vocabulary.h"
#include "people/units.h"

using heard::store::Reader;
using heard::store::StoreResult;
using heard::store::Writer;
using namespace Qt::StringLiterals;

namespace heard::evaluation {

namespace {

constexpr qsizetype lengthHeader = 4; // that qCompress puts before the zlib stream (RFC 1950)

QByteArray packed(const QJsonObject &json)
{
    return qCompress(QJsonDocument{json}.toJson(QJsonDocument::Compact), 9).sliced(lengthHeader).toBase64();
}

QJsonObject unpacked(const QByteArray &text)
{
    // The header is only a hint of how much there will be.
    return QJsonDocument::fromJson(qUncompress(QByteArray{"\0\0\1\0", lengthHeader} + QByteArray::fromBase64(text))).object();
}

QJsonObject toFhir(const Release &release, const QString &about, const ResourceId &unit, QDate today)
{
    QJsonObject basic = fhir::resourceOf("Basic"_L1, {}, {});
    basic["code"_L1] = fhir::codeableConcept(fhir::system::basic, fhir::code::release);
    basic["created"_L1] = today.toString(Qt::ISODate);
    if (!unit.isEmpty())
        basic["subject"_L1] = fhir::referenceTo("Organization"_L1, unit);
    fhir::setExtension(basic, fhir::extension::released, "valueAttachment"_L1,
        QJsonObject{{u"contentType"_s, u"application/zlib"_s}, {u"title"_s, about},
            {u"data"_s, QString::fromLatin1(packed(release.toJson()))}});
    return basic;
}

Result<Release, fhir::ReadError> releaseFromFhir(const QJsonObject &basic)
{
    const QJsonObject kept = fhir::extensionOf(basic, fhir::extension::released);
    const auto release = Release::fromJson(unpacked(kept["valueAttachment"_L1]["data"_L1].toString().toLatin1()));
    if (!release)
        return failed(fhir::ReadError::BadElement);
    return *release;
}

StoreResult<Release> earlier(const Reader &reader, const QString &about)
{
    const auto kept = reader.all<Release>(R"(
        SELECT r.json FROM resource r INDEXED BY basic_code
         WHERE r.type = 'Basic' AND r.json ->> '$.code.coding[0].code' = 'release'
           AND r.json ->> '$.extension[0].valueAttachment.title' = :about)",
        {{":about", about}}, releaseFromFhir);
    if (!kept)
        return failed(kept.error());
    return Release::together(*kept);
}

} // namespace

StoreResult<Threshold> thresholdIn(const Reader &reader)
{
    const auto unit = people::unitIn(reader);
    if (!unit)
        return failed(unit.error());
    return Threshold::of(unit->fewestTold).value_or(Threshold{});
}

StoreResult<Undecided> undecided(const Reader &reader, const QString &about, const QVector<Group> &groups)
{
    const auto before = earlier(reader, about);
    if (!before)
        return failed(before.error());
    const auto threshold = thresholdIn(reader);
    if (!threshold)
        return failed(threshold.error());
    return Undecided{groups, *threshold, *before};
}

StoreResult<void> keep(Writer &writer, const QString &about, const Release &release, const Release &before)
{
    if (release.isWithin(before))
        return {};
    const auto unit = people::ownUnit(writer);
    if (!unit)
        return failed(unit.error());
    const auto kept = writer.create(toFhir(release, about, *unit, dayOf(writer.now(), QTimeZone::utc())));
    return kept ? StoreResult<void>{} : failed(kept.error());
}

StoreResult<Release> previewed(const Reader &reader, const QString &about, const QVector<Group> &groups)
{
    const auto open = undecided(reader, about, groups);
    return open ? StoreResult<Release>{open->decided()} : failed(open.error());
}

StoreResult<Release> released(Writer &writer, const QString &about, const QVector<Group> &groups)
{
    const auto open = undecided(writer, about, groups);
    if (!open)
        return failed(open.error());
    const Release release = open->decided();
    const auto kept = keep(writer, about, release, open->before);
    return kept ? StoreResult<Release>{release} : failed(kept.error());
}

QFuture<StoreResult<Release>> Releases::release(const QString &about, const QVector<Group> &groups)
{
    return m_database.write([=](Writer &writer) { return released(writer, about, groups); });
}

QFuture<StoreResult<Release>> Releases::preview(const QString &about, const QVector<Group> &groups) const
{
    return m_database.read([=](Reader &reader) { return previewed(reader, about, groups); });
}

} // namespace heard::evaluation
