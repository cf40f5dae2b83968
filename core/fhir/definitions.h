#pragma once

#include "fhir/primitives.h"

#include <QHash>
#include <QStringList>
#include <QVector>

namespace heard::fhir {

struct TypeDefinition;

/// One element as it is named in JSON: of "content[x]" there are "contentString" and others.
struct ElementDefinition {
    std::optional<Primitive> primitive;       ///< nothing where it has elements of its own
    const TypeDefinition *type = nullptr;     ///< which those are; null for a resource of any type
    bool repeats = false;
    QString choice = {};                      ///< "content[x]"; one of those with the same name may be there
    QStringList codes = {};                   ///< the closed set; empty where there is none
};

/// What FHIR R4 allows in a resource, a data type or one of their parts.
struct TypeDefinition {
    QString name; ///< "Appointment", "HumanName", "Appointment.participant"
    bool isResource = false;
    QHash<QString, ElementDefinition> elements;
    QStringList required; ///< names of elements and of choices
};

/// Null for a type that is not in the table: it has the resources a hub keeps and every data type they can hold.
[[nodiscard]] const TypeDefinition *definitionOf(const QString &type);

} // namespace heard::fhir
