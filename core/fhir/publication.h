#pragma once

#include "fhir/element.h"

/// The team edits working copies; patients see the published copies made from them.
namespace heard::fhir {

/// Whether patients see something, and as it stands now.
struct Publication {
    enum class State {
        NeverPublished,
        Published,
        ChangedSince, ///< patients see an older version
        Unpublished,  ///< taken back; stays so until it is published again by name
    };

    State state = State::NeverPublished;
    std::optional<Instant> at; ///< the last time it was published

    bool operator==(const Publication &) const = default;
};

/// "Goal/12": the working copy that @p resource was made from; empty where it is no published copy.
[[nodiscard]] QString originalOf(const QJsonObject &resource);
/// When @p copy was last published.
[[nodiscard]] std::optional<Instant> publishedAt(const QJsonObject &copy);
/// The content of @p working with the identity, notes and stamp of @p copy, which is empty the first time.
[[nodiscard]] QJsonObject copyOf(const QJsonObject &working, const QJsonObject &copy);

} // namespace heard::fhir
