#pragma once

#include <QHashFunctions>
#include <QString>

namespace heard {

/// The logical id of a FHIR resource: the server's once it is known, before that a UUID of ours.
struct ResourceId {
    QString value;

    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }
    /// A relative reference such as "Patient/123".
    [[nodiscard]] QString reference(QStringView type) const;
    /// The id within a relative reference to @p type; empty when the reference is to something else.
    [[nodiscard]] static ResourceId ofReference(QStringView reference, QStringView type);

    bool operator==(const ResourceId &) const = default;
};

[[nodiscard]] inline size_t qHash(const ResourceId &id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

/// A random UUID, 36 lower-case characters without braces.
[[nodiscard]] QString newUuid();

} // namespace heard
