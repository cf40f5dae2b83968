#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringList>
#include <QVector>

namespace heard::hub {

/// One declared search parameter.
struct SearchParameter {
    enum class Kind { Reference, Token, String, Date, Identifier, Id, LastUpdated };

    QString name;
    Kind kind = Kind::Token;
    QStringList paths; ///< from the type on: "Communication.partOf"
    QStringList targets; ///< Reference: the types an id alone may mean
    QString declaredAs = {}; ///< FHIR's type of it, where that differs from how it is sought: "uri"
};

/// Everything the hub knows about one type but its elements, which FHIR defines; routes, search and the
/// CapabilityStatement all read it.
struct ResourceType {
    QString name;
    QVector<SearchParameter> parameters;
    /// The references by which a resource belongs to a patient's record (FHIR's patient compartment).
    QStringList compartment;
};

/// Every type that can be stored, in alphabetical order.
[[nodiscard]] const QVector<ResourceType> &resourceTypes();
/// Null when the hub does not keep that type.
[[nodiscard]] const ResourceType *resourceType(QStringView name);
/// Those every type has, such as _id.
[[nodiscard]] const QVector<SearchParameter> &commonParameters();
[[nodiscard]] const SearchParameter *searchParameter(const ResourceType &type, QStringView name);

} // namespace heard::hub
