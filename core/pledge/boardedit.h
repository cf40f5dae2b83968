#pragma once

#include "pledge/pledgeboard.h"
#include "pledge/storedpledge.h"

/// What all edits of the board have in common: the working copy they are about, its place and how it is written.
namespace heard::pledge {

/// Trimmed; refused where they are empty or too long.
[[nodiscard]] PledgeResult<QString> checkedWords(const QString &typed);

[[nodiscard]] int positionOf(const QJsonObject &json);
/// The position after all of @p items.
[[nodiscard]] int endOf(const QVector<StoredItem> &items);
[[nodiscard]] int endOf(const QVector<const StoredItem *> &items);

[[nodiscard]] PledgeResult<StoredPledge> readPledge(store::Writer &writer);
/// The working copy that @p id names; NotFound where there is none.
[[nodiscard]] PledgeResult<const StoredItem *> existing(
    const store::Writer &writer, const StoredPledge &pledge, PledgeItem kind, const ResourceId &id);

[[nodiscard]] PledgeResult<void> update(store::Writer &writer, const QJsonObject &json);
/// Creates @p json, or updates @p stored with it where it says something else.
[[nodiscard]] PledgeResult<ResourceId> put(store::Writer &writer, const StoredItem *stored, const QJsonObject &json);

/// What is written about a working copy: where it stands in the store, and the unit for a new one.
struct BoardEdit {
    StoredPledge pledge;
    const StoredItem *stored = nullptr; ///< null for a new one
    ResourceId unit;
};

/// @p id is empty for a new one; so is @p unit where it is that of this store.
[[nodiscard]] PledgeResult<BoardEdit> editOf(store::Writer &writer, PledgeItem kind, const ResourceId &id, const ResourceId &unit);

} // namespace heard::pledge
