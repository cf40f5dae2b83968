#pragma once

#include "base/csv.h"
#include "exchange/importfailure.h"

namespace heard::exchange {

/// What a file is by its first bytes.
struct SourceFile {
    enum class Format { Json, Table };

    Format format = Format::Table;
    QByteArray json; ///< UTF-8 without a byte order mark
    csv::Encoding encoding = csv::Encoding::Utf8;
};

[[nodiscard]] Result<SourceFile, FileFailure> recognised(const QByteArray &bytes);
/// Why a table as a whole cannot be read.
[[nodiscard]] FileFailure failureOf(const csv::ReadFailure &failure);

} // namespace heard::exchange
