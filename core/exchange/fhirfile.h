#pragma once

#include "exchange/importer.h"
#include "exchange/jsonplaces.h"

namespace heard::exchange {

/// A resource of a file, where it stands and the address the file gives it.
struct FhirEntry {
    Place place;
    QString fullUrl;
    QJsonObject resource;
};

/// The resources of a Bundle, of lines of JSON, or a single one.
struct FhirFile {
    FileKind kind = FileKind::FhirResource;
    QVector<FhirEntry> entries;
    QVector<BadRow> bad;
};

/// @p json is UTF-8 without a byte order mark.
[[nodiscard]] Result<FhirFile, FileFailure> readFhir(const QByteArray &json);

} // namespace heard::exchange
