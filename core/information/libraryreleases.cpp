#include "information/existingcopies.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using heard::store::Writer;

namespace heard::information {

LibraryResult<ResourceId> releaseTo(Writer &writer, const ResourceId &id, const ResourceId &patient, std::optional<Instant> from)
{
    const auto known = writer.json(u"Patient"_s, patient);
    if (!known)
        return failed(known.error());
    if (!*known)
        return failed(LibraryError::PatientUnknown);
    const auto copies = existingCopies(writer, id);
    if (!copies)
        return failed(copies.error());
    const auto page = pageFromFhir(copies->working);
    if (!page || !page->sensitive)
        return failed(page ? LibraryError::NotSensitive : LibraryError::NotFound);
    if (page->body.trimmed().isEmpty())
        return failed(LibraryError::Empty);
    const StoredPage *before = copies->releasedTo(fhir::idOf(**known));
    if (from && before && before->isCurrent())
        from = before->visibleFrom() ? std::min(before->visibleFrom(), from) : std::nullopt;
    const auto put = putCopy(writer, *copies, fhir::idOf(**known), from);
    return put ? LibraryResult<ResourceId>{put->id} : failed(put.error());
}

QFuture<LibraryResult<ResourceId>> Library::release(const ResourceId &page, const ResourceId &patient,
    std::optional<Instant> visibleFrom)
{
    return m_database.write([=](Writer &writer) { return releaseTo(writer, page, patient, visibleFrom); });
}

QFuture<LibraryResult<void>> Library::takeBackFrom(const ResourceId &page, const ResourceId &patient)
{
    return m_database.write([page, patient](Writer &writer) -> LibraryResult<void> {
        const auto copies = existingCopies(writer, page);
        if (!copies)
            return failed(copies.error());
        const auto known = writer.json(u"Patient"_s, patient);
        if (!known)
            return failed(known.error());
        const StoredPage *hers = *known ? copies->releasedTo(fhir::idOf(**known)) : nullptr;
        if (!hers || !hers->isCurrent())
            return failed(LibraryError::NotReleased);
        const auto taken = information::takeBack(writer, {*hers});
        return taken ? LibraryResult<void>{} : failed(taken.error());
    });
}

} // namespace heard::information
