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

    /// Where @p element of @p entry, such as "name[0].given", stands, or what it would stand in where it is not there.
    [[nodiscard]] Place placeOf(const FhirEntry &entry, const QString &element) const;
};

/// What @p resource says at @p path, such as "name[0].given[1]"; nothing where that is no text, number or yes or no.
[[nodiscard]] QString textAt(const QJsonObject &resource, const QString &path);

/// @p json is UTF-8 without a byte order mark.
[[nodiscard]] Result<FhirFile, FileFailure> readFhir(const QByteArray &json);

} // namespace heard::exchange
