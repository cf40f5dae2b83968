#pragma once

#include "fhir/element.h"
#include "people/teammember.h"

namespace heard::pledge {

/// What somebody said about a commitment, by name and in one role: what agreements and reviews share.
struct Statement {
    ResourceId id;
    ResourceId commitment; ///< the working copy
    ResourceId by;         ///< the Practitioner
    QString byName;
    people::Role role = people::Role::Nurse; ///< in which it was said
    QString words;
    Instant at;

    bool operator==(const Statement &) const = default;
};

/// FHIR: Provenance of one Goal with one agent.
[[nodiscard]] Result<Statement, fhir::ReadError> statementFromFhir(const QJsonObject &provenance);
/// A new one; what is said is never changed, only said anew. @p activity is a code of system::agreement.
[[nodiscard]] QJsonObject toFhir(const Statement &statement, QLatin1StringView activity);
/// The code of its activity; empty where it is none of ours.
[[nodiscard]] QString activityOf(const QJsonObject &provenance);

} // namespace heard::pledge
