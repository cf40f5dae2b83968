#pragma once

#include "fhir/element.h"
#include "store/reader.h"

namespace heard::themes {

/// What several people speak about, by the unit's own name for it.
struct Theme {
    ResourceId id;
    ResourceId unit;
    QString name;
    QString description;   ///< what belongs to it; may be empty
    QString shipped;       ///< which of the shipped themes it began as; empty where the unit made it
    ResourceId mergedInto; ///< what was coded with it counts as that theme, and it is not in use
    int position = 0;      ///< 0 stands first
    std::optional<Instant> retiredAt; ///< no longer chosen; what was coded with it stays so
    store::Delivery delivery;

    [[nodiscard]] bool isInUse() const { return !retiredAt && mergedInto.isEmpty(); }
    bool operator==(const Theme &) const = default;
};

/// FHIR: Basic, code "theme".
[[nodiscard]] Result<Theme, fhir::ReadError> themeFromFhir(const QJsonObject &basic);
/// Applied onto @p stored so that elements written by other systems survive.
[[nodiscard]] QJsonObject toFhir(const Theme &theme, QJsonObject stored = {});

} // namespace heard::themes
