#include "information/storedpages.h"

#include "fhir/communication.h"
#include "fhir/content.h"
#include "fhir/vocabulary.h"
#include "information/sending.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using heard::store::Reader;
using heard::store::ResourceWriter;
using heard::store::StoreResult;

namespace heard::information {

bool StoredPage::isCurrent() const
{
    return json["status"_L1] == "current"_L1 && json["docStatus"_L1] == "final"_L1;
}

ResourceId StoredPage::patient() const
{
    return fhir::referenceAt(json, "subject"_L1, "Patient"_L1);
}

std::optional<Instant> StoredPage::visibleFrom() const
{
    return fhir::instantExtension(json, fhir::extension::visibleFrom);
}

const StoredPage *StoredCopies::releasedTo(const ResourceId &patient) const
{
    const auto found = std::find_if(released.begin(), released.end(),
        [&](const StoredPage &page) { return page.patient() == patient; });
    return found == released.end() ? nullptr : &*found;
}

bool isWorking(const QJsonObject &page)
{
    return fhir::originalOf(page).isEmpty() && fhir::extensionOf(page, fhir::extension::earlier).isEmpty();
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
    if (json && *json && !(pageFromFhir(**json) && isWorking(**json)))
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

StoreResult<PutCopy> putCopy(ResourceWriter &writer, const StoredCopies &copies, const ResourceId &patient, std::optional<Instant> visibleFrom)
{
    const StoredPage *before = patient.isEmpty() ? copies.copy() : copies.releasedTo(patient);
    QJsonObject content = publishedContent(copies.working, before ? before->json : QJsonObject{});
    fhir::setInstantExtension(content, fhir::extension::visibleFrom, visibleFrom);
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

/// A copy that was taken back, of which only remains what it was made from, for whom and when: its words must not lie in
/// anybody's store.
QJsonObject withoutWords(QJsonObject copy)
{
    for (const QString &name : {u"description"_s, u"category"_s, u"text"_s, u"date"_s, u"author"_s})
        copy.remove(name);
    const QJsonObject attachment{{u"contentType"_s, u"text/markdown"_s}};
    copy["content"_L1] = QJsonArray{QJsonObject{{u"attachment"_s, attachment}}};
    for (const fhir::Word url : {fhir::extension::owner, fhir::extension::reviewOn})
        fhir::setExtension(copy, url, "valueString"_L1, {});
    copy["status"_L1] = u"superseded"_s;
    return copy;
}

/// When the first sending that stands shows the copy to its patient; nothing where none does.
StoreResult<std::optional<Instant>> shownFrom(const Reader &reader, const ResourceId &copy)
{
    const auto sendings = reader.all<Sending>("SELECT r.json, " HEARD_DELIVERY_COLUMNS R"(
          FROM reference f CROSS JOIN resource r ON r.key = f.source JOIN delivery d ON d.key = r.key
         WHERE f.target = :copy AND f.path = 'Communication.payload.contentReference')",
        {{":copy", copy.reference(u"DocumentReference")}}, sendingFromFhir);
    if (!sendings)
        return failed(sendings.error());
    std::optional<Instant> first;
    for (const Sending &sending : *sendings) {
        const Instant from = sending.shownFrom();
        if (sending.state == Sending::State::Sent && (!first || from < *first))
            first = from;
    }
    return first;
}

} // namespace

StoreResult<int> takeBack(ResourceWriter &writer, const QVector<StoredPage> &copies)
{
    int taken = 0;
    for (const StoredPage &copy : copies) {
        // One that went with its sending does not return with it any more.
        const bool waits = !copy.isCurrent() && copy.visibleFrom();
        if (!copy.isCurrent() && !waits)
            continue;
        QJsonObject json = withoutWords(copy.json);
        fhir::setInstantExtension(json, fhir::extension::visibleFrom, {});
        if (auto done = writer.update(json); !done)
            return failed(done.error());
        taken += !waits;
    }
    return taken;
}

StoreResult<void> followSendings(ResourceWriter &writer, const ResourceId &id)
{
    const auto json = writer.json(u"DocumentReference"_s, id);
    if (!json)
        return failed(json.error());
    const StoredPage copy{json->value_or(QJsonObject{}), {}};
    if (!copy.isReleased() || !copy.visibleFrom())
        return {};
    const auto from = shownFrom(writer, copy.id());
    if (!from)
        return failed(from.error());
    if (!*from)
        return copy.isCurrent() ? writer.update(withoutWords(copy.json)) : StoreResult<void>{};
    const auto working = workingPage(writer, ResourceId::ofReference(fhir::originalOf(copy.json), u"DocumentReference"));
    if (!working)
        return failed(working.error());
    const auto page = *working ? pageFromFhir(**working) : failed(fhir::ReadError::WrongType);
    if (!page || page->state == PageState::Removed || !page->sensitive)
        return {};
    if (copy.isCurrent()) {
        QJsonObject moved = copy.json;
        fhir::setInstantExtension(moved, fhir::extension::visibleFrom, **from);
        return moved == copy.json ? StoreResult<void>{} : writer.update(moved);
    }
    const auto copies = copiesOf(writer, **working);
    if (!copies)
        return failed(copies.error());
    const auto put = putCopy(writer, *copies, copy.patient(), **from);
    return put ? StoreResult<void>{} : failed(put.error());
}

} // namespace heard::information
