#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace heard::fhir {

/// How deep the objects and arrays of a resource may nest.
inline constexpr int deepestJson = 32;

/// The first thing that is wrong with a resource.
struct Fault {
    enum class Kind {
        Missing, ///< an element that must be there
        Unknown, ///< an element that FHIR R4 does not have there
        BadForm, ///< another JSON type, or not in the form of its data type
        BadCode, ///< none of the codes that FHIR allows there
        Rule,    ///< one of the rules by which elements go together
        NoText,  ///< half of a character: a UTF-16 surrogate that stands alone
        TooDeep,
        // A server may have rules of its own:
        Number,    ///< an NHS number that is none
        FarDate,   ///< a time before or after all that can be meant
        Reference, ///< one that leads out of the server
    };

    Kind kind{};
    QString element; ///< "Patient.name[0].given[1]"
    QString why;     ///< for developers; never holds what people wrote

    bool operator==(const Fault &) const = default;
};

/// Whether @p resource is FHIR R4: each element of it known, of its type, there as often as it must be, and with one of
/// the codes that its binding allows; and the invariants that searches and pages rely on. Resources of types that
/// definitions.h lacks, which may be contained, are held to FHIR's general rules only.
[[nodiscard]] std::optional<Fault> faultIn(const QJsonObject &resource);

} // namespace heard::fhir
