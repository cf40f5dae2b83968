#pragma once

#include "fhir/element.h"
#include "store/reader.h"

#include <QDate>
#include <QStringList>

namespace heard::pledge {

/// The longest text of an issue, a plan, a standard or a note, in characters.
inline constexpr qsizetype longestWords = 5000;

/// "You said": what patients told the unit, in their words; the commitments answer it.
struct Issue {
    ResourceId id;
    ResourceId unit;
    QString words;
    int position = 0; ///< 0 stands first
    std::optional<QDate> writtenOn;
    QStringList evidence;      ///< references to what shows it, such as "Communication/12"; never on a published copy
    bool alreadyKnown = false; ///< to the unit, before it was said again; likewise
    store::Delivery delivery;

    bool operator==(const Issue &) const = default;
};

/// FHIR: Basic, code "you-said".
[[nodiscard]] Result<Issue, fhir::ReadError> issueFromFhir(const QJsonObject &basic);
/// Applied onto @p stored so that elements written by other systems survive.
[[nodiscard]] QJsonObject toFhir(const Issue &issue, QJsonObject stored = {});

} // namespace heard::pledge
