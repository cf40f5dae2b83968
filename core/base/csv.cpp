#include "base/csv.h"

#include <QRegularExpression>
#include <QStringConverter>

#include <algorithm>
#include <array>
#include <optional>

namespace heard::csv {

namespace {

// The code points of bytes 0x80 to 0x9F in Windows-1252; the five unused bytes become U+FFFD.
constexpr std::array<char16_t, 32> windows1252{
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        text += value >= 0x80 && value < 0xA0 ? QChar{windows1252[value - 0x80]} : QChar{char16_t{value}};
    }
    return text;
}

struct Decoded {
    QString text;
    Encoding encoding = Encoding::Utf8;
};

/// The line of the first byte that is not UTF-8.
int lineOfBreak(const QByteArray &bytes)
{
    int line = 0;
    qsizetype begin = 0;
    while (begin < bytes.size()) {
        ++line;
        const qsizetype end = bytes.indexOf('\n', begin);
        const qsizetype after = end < 0 ? bytes.size() : end + 1;
        QStringDecoder utf8{QStringDecoder::Utf8, QStringDecoder::Flag::Stateless};
        [[maybe_unused]] const QString text = utf8(QByteArrayView{bytes}.sliced(begin, after - begin));
        if (utf8.hasError())
            return line;
        begin = after;
    }
    return line;
}

Result<Decoded, ReadFailure> decode(const QByteArray &bytes)
{
    const auto binary = failed(ReadFailure{ReadError::Binary, 0, 0});
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        QStringDecoder utf16{QStringDecoder::Utf16, QStringDecoder::Flag::Stateless};
        QString text = utf16(bytes);
        // The decoder passes over half a character and lone surrogates in silence.
        if (bytes.size() % 2 != 0 || !text.isValidUtf16() || text.contains(QChar{u'\0'}))
            return binary;
        return Decoded{text, Encoding::Utf16};
    }
    if (bytes.contains('\0'))
        return binary;
    QStringDecoder utf8{QStringDecoder::Utf8, QStringDecoder::Flag::Stateless};
    QString text = utf8(bytes);
    if (!utf8.hasError())
        return Decoded{text, Encoding::Utf8};
    // Half of it may be UTF-8, put together from two files: read as one, the other would be garbled.
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return failed(ReadFailure{ReadError::BrokenUtf8, lineOfBreak(bytes), 0});
    return Decoded{fromWindows1252(bytes), Encoding::Windows1252};
}

/// Reads records one character at a time.
class Scanner final {
public:
    Scanner(QStringView text, QChar separator) : m_text(text), m_separator(separator) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    Result<Row, ReadFailure> row()
    {
        Row row{m_line, {}};
        while (true) {
            auto cell = this->cell(static_cast<int>(row.cells.size()) + 1);
            if (!cell)
                return failed(cell.error());
            row.cells << *cell;
            if (atEnd())
                return row;
            const QChar end = m_text[m_at++];
            if (end == m_separator)
                continue;
            if (end == QLatin1Char('\r') && !atEnd() && m_text[m_at] == QLatin1Char('\n'))
                ++m_at;
            ++m_line;
            return row;
        }
    }

private:
    [[nodiscard]] bool endsCell(QChar c) const
    {
        return c == m_separator || c == QLatin1Char('\n') || c == QLatin1Char('\r');
    }

    Result<QString, ReadFailure> cell(int column)
    {
        if (atEnd() || m_text[m_at] != QLatin1Char('"')) {
            const qsizetype from = m_at;
            while (!atEnd() && !endsCell(m_text[m_at]))
                ++m_at;
            return m_text.mid(from, m_at - from).toString();
        }
        const int begun = m_line;
        ++m_at;
        QString cell;
        while (!atEnd()) {
            const QChar c = m_text[m_at++];
            if (c == QLatin1Char('\n') || (c == QLatin1Char('\r') && (atEnd() || m_text[m_at] != QLatin1Char('\n'))))
                ++m_line;
            if (c != QLatin1Char('"')) {
                cell += c;
            } else if (!atEnd() && m_text[m_at] == QLatin1Char('"')) {
                cell += c;
                ++m_at;
            } else if (!atEnd() && !endsCell(m_text[m_at])) {
                return failed(ReadFailure{ReadError::TextAfterQuote, m_line, column});
            } else {
                return cell;
            }
        }
        return failed(ReadFailure{ReadError::UnclosedQuote, begun, column});
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

int firstDifference(const QStringList &header, const Row &row)
{
    return static_cast<int>(std::min(header.size(), row.cells.size())) + 1;
}

bool isBlank(const Row &row)
{
    return std::all_of(row.cells.begin(), row.cells.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

/// What stands most often between the cells of the first line.
QChar separatorOf(QStringView text)
{
    std::array<std::pair<QChar, int>, 3> counts{{{u',', 0}, {u';', 0}, {u'\t', 0}}};
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u'\n' || c == u'\r'))
            break;
        else if (!quoted)
            for (auto &[separator, count] : counts)
                count += c == separator;
    }
    return std::max_element(counts.begin(), counts.end(), [](auto &a, auto &b) { return a.second < b.second; })->first;
}

bool wouldRun(const QString &cell)
{
    static const QRegularExpression negative{QStringLiteral("^-[0-9]+([.,][0-9]+)?\\z")};
    // The full-width forms are taken for formulas by spreadsheets set to Chinese or Japanese.
    static const QString formulaStarts = QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");
    return !cell.isEmpty() && formulaStarts.contains(cell[0]) && !negative.match(cell).hasMatch();
}

QString quoted(QString cell)
{
    static const QString special = QStringLiteral("\",;\t\r\n");
    if (wouldRun(cell))
        cell.prepend(QLatin1Char('\''));
    if (std::none_of(cell.cbegin(), cell.cend(), [](QChar c) { return special.contains(c); }))
        return cell;
    cell.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + cell + QLatin1Char('"');
}

QString joined(const QStringList &cells)
{
    QStringList out;
    out.reserve(cells.size());
    for (const QString &cell : cells)
        out << quoted(cell);
    return out.join(QLatin1Char(',')) + QStringLiteral("\r\n");
}

} // namespace

Result<Table, ReadFailure> read(const QByteArray &bytes)
{
    if (bytes.size() > largestFile)
        return failed(ReadFailure{ReadError::TooLarge, 0, 0});
    const auto decoded = decode(bytes);
    if (!decoded)
        return failed(decoded.error());

    Table table;
    table.encoding = decoded->encoding;
    Scanner scanner{decoded->text, separatorOf(decoded->text)};
    while (!scanner.atEnd()) {
        auto row = scanner.row();
        if (!row)
            return failed(row.error());
        if (isBlank(*row))
            continue;
        if (table.header.isEmpty())
            table.header = row->cells;
        else if (row->cells.size() != table.header.size())
            table.refused << ReadFailure{ReadError::RaggedRow, row->line, firstDifference(table.header, *row)};
        else
            table.rows << *row;
    }
    if (table.header.isEmpty())
        return failed(ReadFailure{ReadError::Empty, 0, 0});
    return table;
}

QByteArray write(const QStringList &header, const QVector<QStringList> &rows)
{
    QString text = QChar{u'\uFEFF'} + joined(header);
    for (const QStringList &row : rows)
        text += joined(row);
    return text.toUtf8();
}

} // namespace heard::csv
