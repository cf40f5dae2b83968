#pragma once

#include "fhir/publication.h"
#include "information/page.h"
#include "store/resourcewriter.h"

namespace heard::information {

/// One page as it is stored.
struct StoredPage {
    QJsonObject json;
    store::Delivery delivery;

    [[nodiscard]] ResourceId id() const { return fhir::idOf(json); }
    [[nodiscard]] bool isCurrent() const;
    [[nodiscard]] bool isReleased() const { return !patient().isEmpty(); }
    [[nodiscard]] ResourceId patient() const;
    /// Of a copy that only sendings brought to its patient: when the first of them shows it.
    [[nodiscard]] std::optional<Instant> visibleFrom() const;
};

/// A working copy with the copies made from it.
struct StoredCopies {
    QJsonObject working;
    /// For everyone, in the order of their ids, those that may still be read first: two devices that did not know of each
    /// other may have made one each. What counts is the first.
    QVector<StoredPage> general;
    QVector<StoredPage> released; ///< to one patient each

    [[nodiscard]] const StoredPage *copy() const { return general.isEmpty() ? nullptr : &general.front(); }
    [[nodiscard]] const StoredPage *releasedTo(const ResourceId &patient) const;
};

/// Its values with what the store knows of its delivery; nothing where it does not read as a page.
[[nodiscard]] std::optional<Page> pageFrom(const StoredPage &stored);
/// A page of the team: neither a copy of one nor what one said earlier.
[[nodiscard]] bool isWorking(const QJsonObject &page);
/// In that order, current ones first.
void sortCopies(QVector<StoredPage> &copies);

/// The working copy that @p id names; nothing where there is none, or it is itself a copy.
[[nodiscard]] store::StoreResult<std::optional<QJsonObject>> workingPage(const store::Reader &reader, const ResourceId &id);
[[nodiscard]] store::StoreResult<StoredCopies> copiesOf(const store::Reader &reader, const QJsonObject &working);

/// What patients are to read of @p working; @p copy is what they read until now, empty the first time.
[[nodiscard]] QJsonObject publishedContent(const QJsonObject &working, const QJsonObject &copy);

/// A copy that may be read, and whether it had to be written for that.
struct PutCopy {
    ResourceId id;
    bool isWritten = false;
};
/// Writes the copy for everyone, or where @p patient is given for her alone, over the one there is. She sees hers from
/// @p visibleFrom on; without one at once.
[[nodiscard]] store::StoreResult<PutCopy> putCopy(store::ResourceWriter &writer, const StoredCopies &copies, const ResourceId &patient = {},
    std::optional<Instant> visibleFrom = {});
/// Takes copies back from those who could read them: nothing that they said is left in them. The answer is how many could.
[[nodiscard]] store::StoreResult<int> takeBack(store::ResourceWriter &writer, const QVector<StoredPage> &copies);

/// A copy that only sendings brought to its patient follows them: it is hers from the first that stands, and taken back with
/// the last. One that the library released to her is left alone.
[[nodiscard]] store::StoreResult<void> followSendings(store::ResourceWriter &writer, const ResourceId &copy);

} // namespace heard::information
