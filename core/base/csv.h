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

enum class ReadError { Empty, TooLarge, UnclosedQuote, TextAfterQuote, RaggedRow, Binary, BrokenUtf8 };

/// Why and where a file or a row could not be read: @p line and @p column from 1; 0 means the whole file.
struct ReadFailure {
    ReadError error{};
    int line = 0;
    int column = 0;

    bool operator==(const ReadFailure &) const = default;
};

struct Table {
    QStringList header;
    QVector<Row> rows;            ///< each with as many cells as the header
    QVector<ReadFailure> refused; ///< rows left out, RaggedRow each; column is the first cell missing or too many
    Encoding encoding = Encoding::Utf8;
};

inline constexpr qsizetype largestFile = 50 * 1024 * 1024; ///< bytes

/// Reads RFC 4180 with what is met in practice: a byte order mark, LF, CRLF or CR, a comma, semicolon or tab as the
/// separator, and Windows-1252 where the bytes are not UTF-8 and no mark says that they are. A row whose number of cells differs from the header's is
/// refused, never shifted; where the rows themselves cannot be told apart, the whole file is.
[[nodiscard]] Result<Table, ReadFailure> read(const QByteArray &bytes);

/// Writes RFC 4180 in UTF-8 with a byte order mark and CRLF. A cell that a spreadsheet would run as a formula
/// is preceded by an apostrophe; a negative number is left as it is.
[[nodiscard]] QByteArray write(const QStringList &header, const QVector<QStringList> &rows);

} // namespace heard::csv
