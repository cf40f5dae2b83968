#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>
#include <QVector>

namespace heard::csv {

/// One record of a CSV file and the line of the file on which it begins (1 is the first).
struct Row {
    int line = 0;
    QStringList cells;

    bool operator==(const Row &) const = default;
};

enum class Encoding { Utf8, Utf16, Windows1252 };

struct Table {
    QStringList header;
    QVector<Row> rows;
    Encoding encoding = Encoding::Utf8;
};

enum class ReadError { Empty, TooLarge, UnclosedQuote, TextAfterQuote, RaggedRow, Binary };

/// Why and where a file could not be read: @p line from 1, @p column from 1 (0: the whole line).
struct ReadFailure {
    ReadError error{};
    int line = 0;
    int column = 0;
};

inline constexpr qsizetype largestFile = 50 * 1024 * 1024; ///< bytes

/// Reads RFC 4180 with what is met in practice: a byte order mark, LF or CRLF, a comma or semicolon as the separator,
/// and Windows-1252 where the bytes are not UTF-8. A row whose number of cells differs from the header's is refused,
/// never shifted.
[[nodiscard]] Result<Table, ReadFailure> read(const QByteArray &bytes);

/// Writes RFC 4180 in UTF-8 with a byte order mark and CRLF. A cell that a spreadsheet would run as a formula
/// is preceded by an apostrophe.
[[nodiscard]] QByteArray write(const QStringList &header, const QVector<QStringList> &rows);

} // namespace heard::csv
