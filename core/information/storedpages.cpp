#include "information/storedpages.h"

#include "fhir/content.h"
#include "fhir/vocabulary.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using heard::store::Reader;
using heard::store::StoreResult;
using heard::store::Writer;

namespace heard::information {

bool StoredPage::isCurrent() const
{
    return json["status"_L1] == "current"_L1 && json["docStatus"_L1] == "final"_L1;
}

ResourceId StoredPage::patient() const
{
    return fhir::referenceAt(json, "subject"_L1, "Patient"_L1);
}

const StoredPage *StoredCopies::releasedTo(const ResourceId &patient) const
{
    const auto found = std::find_if(released.begin(), released.end(),
        [&](const StoredPage &page) { return page.patient() == patient; });
    return found == released.end() ? nullptr : &*found;
}

std::optional<Page> pageFrom(const StoredPage &stored)
{
    auto page = pageFromFhir(stored.json);
    if (!page)
        return std::nullopt;
    page->delivery = stored.delivery;
    return *std::move(page);
}

void sortCopies(QVector<StoredPage> &copies)
{
    std::sort(copies.begin(), copies.end(), [](const StoredPage &a, const StoredPage &b) {
        return a.isCurrent() != b.isCurrent() ? a.isCurrent() : a.id().value < b.id().value;
    });
}

StoreResult<std::optional<QJsonObject>> workingPage(const Reader &reader, const ResourceId &id)
{
    auto json = reader.json(u"DocumentReference"_s, id);
    if (json && *json && !(pageFromFhir(**json) && fhir::originalOf(**json).isEmpty()))
        return std::nullopt;
    return json;
}

StoreResult<StoredCopies> copiesOf(const Reader &reader, const QJsonObject &working)
{
    auto found = reader.all<StoredPage>("SELECT r.json, " HEARD_DELIVERY_COLUMNS R"(
          FROM reference f CROSS JOIN resource r ON r.key = f.source JOIN delivery d ON d.key = r.key
         WHERE f.target = :working AND f.path = :publicationOf)",
        {{":working", fhir::idOf(working).reference(u"DocumentReference")}, {":publicationOf", QString{fhir::path::publicationOf}}},
        [](const QJsonObject &json) -> Result<StoredPage, fhir::ReadError> { return StoredPage{json, {}}; });
    if (!found)
        return failed(found.error());
    sortCopies(*found);
    StoredCopies copies{working, {}, {}};
    for (StoredPage &page : *found)
        (page.isReleased() ? copies.released : copies.general) << std::move(page);
    return copies;
}

QJsonObject publishedContent(const QJsonObject &working, const QJsonObject &copy)
{
    QJsonObject content = fhir::copyOf(working, copy);
    content["status"_L1] = u"current"_s;
    content["docStatus"_L1] = u"final"_s;
    fhir::setExtension(content, fhir::extension::revision, "valueString"_L1, {});
    if (copy.contains("subject"_L1))
        content["subject"_L1] = copy["subject"_L1];
    return content;
}

StoreResult<PutCopy> putCopy(Writer &writer, const StoredCopies &copies, const ResourceId &patient)
{
    const StoredPage *before = patient.isEmpty() ? copies.copy() : copies.releasedTo(patient);
    QJsonObject content = publishedContent(copies.working, before ? before->json : QJsonObject{});
    if (before && fhir::saysTheSame(content, before->json))
        return PutCopy{before->id(), false};
    fhir::setExtension(content, fhir::extension::published, "valueInstant"_L1, writer.now().toIso());
    if (!patient.isEmpty())
        content["subject"_L1] = fhir::referenceTo("Patient"_L1, patient);
    if (!before) {
        const auto id = writer.create(content);
        return id ? StoreResult<PutCopy>{PutCopy{*id, true}} : failed(id.error());
    }
    if (auto done = writer.update(content); !done)
        return failed(done.error());
    return PutCopy{before->id(), true};
}

namespace {

/// A copy of which only remains what it was made from, for whom and when: its words must not lie in anybody's store.
QJsonObject withoutWords(QJsonObject copy)
{
    for (const QString &name : {u"description"_s, u"category"_s, u"text"_s, u"date"_s, u"author"_s})
        copy.remove(name);
    const QJsonObject attachment{{u"contentType"_s, u"text/markdown"_s}};
    copy["content"_L1] = QJsonArray{QJsonObject{{u"attachment"_s, attachment}}};
    for (const fhir::Word url : {fhir::extension::owner, fhir::extension::reviewOn})
        fhir::setExtension(copy, url, "valueString"_L1, {});
    return copy;
}

} // namespace

StoreResult<int> takeBack(Writer &writer, const QVector<StoredPage> &copies)
{
    int taken = 0;
    for (const StoredPage &copy : copies) {
        if (!copy.isCurrent())
            continue;
        QJsonObject json = withoutWords(copy.json);
        json["status"_L1] = u"superseded"_s;
        if (auto done = writer.update(json); !done)
            return failed(done.error());
        ++taken;
    }
    return taken;
}

} // namespace heard::information
