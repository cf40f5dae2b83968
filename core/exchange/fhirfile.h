#pragma once

#include "exchange/importer.h"
#include "exchange/jsonplaces.h"

namespace heard::exchange {

/// A resource of a file, where it stands and the address the file gives it.
struct FhirEntry {
    Place place; ///< of the entry, or of the resource where nothing is around it
    QString fullUrl;
    QJsonObject resource;
    qsizetype offset = 0; ///< of the same, in bytes
};

/// The resources of a Bundle, of lines of JSON, or a single one.
struct FhirFile {
    FileKind kind = FileKind::FhirResource;
    QVector<FhirEntry> entries;
    QVector<BadRow> bad;
    QByteArray text{}; ///< all of it

    /// Where @p element of @p entry stands, or the entry itself where it lacks it.
    [[nodiscard]] Place placeOf(const FhirEntry &entry, const QString &element) const;
};

/// @p json is UTF-8 without a byte order mark.
[[nodiscard]] Result<FhirFile, FileFailure> readFhir(const QByteArray &json);

} // namespace heard::exchange
