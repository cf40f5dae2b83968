#include "exchange/columns.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heard::exchange {

namespace {

/// What csv::write guards with an apostrophe.
bool startsFormula(QStringView text)
{
    static const QString starts = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s;
    return !text.isEmpty() && starts.contains(text[0]);
}

/// Apostrophes, then what would run.
bool isGuarded(QStringView text)
{
    qsizetype from = 0;
    while (from < text.size() && text[from] == u'\'')
        ++from;
    return from > 0 && startsFormula(text.mid(from));
}

QString lettersOf(const QString &header)
{
    QString letters;
    for (const QChar c : header.toLower()) {
        if (c.isLetterOrNumber())
            letters += c;
    }
    return letters;
}

QString folded(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC).simplified().toLower()) {
        if (c.category() == QChar::Punctuation_Dash || c == u'\u2212')
            plain += u'-';
        else if (c == u'\u2018' || c == u'\u2019' || c == u'\u201B' || c == u'`' || c == u'\u00B4')
            plain += u'\'';
        else if (c == u'\u201C' || c == u'\u201D' || c == u'\u201F' || c == u'\u00AB' || c == u'\u00BB')
            plain += u'"';
        else
            plain += c;
    }
    return plain;
}

} // namespace

Columns::Columns(const QStringList &header)
{
    for (const QString &name : header)
        m_names << lettersOf(name);
}

bool Columns::is(int column, std::initializer_list<const char *> names) const
{
    return std::any_of(names.begin(), names.end(), [&](const char *name) { return m_names[column] == QLatin1StringView{name}; });
}

int Columns::find(std::initializer_list<const char *> names) const
{
    for (int column = 0; column < m_names.size(); ++column) {
        if (is(column, names))
            return column;
    }
    return -1;
}

int Columns::findSecond(std::initializer_list<const char *> names) const
{
    for (int column = find(names) + 1; column > 0 && column < m_names.size(); ++column) {
        if (is(column, names))
            return column;
    }
    return -1;
}

QString plainText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\v' || c == u'\f')
            clean += u'\n';
        else if (c >= u' ' || c == u'\t' || c == u'\n' || c == u'\r')
            clean += c;
    }
    return clean.trimmed();
}

QString textOf(const csv::Row &row, int column)
{
    if (column < 0)
        return {};
    const QString text = plainText(row.cells[column]);
    return isGuarded(text) ? text.mid(1).trimmed() : text;
}

QString cellOf(const QString &text)
{
    return isGuarded(text) ? u'\'' + text : text;
}

BadRow badCell(RowError error, const csv::Table &table, const csv::Row &row, int column)
{
    if (column < 0)
        return {error, row.line, 0, {}, {}};
    return {error, row.line, column + 1, table.header[column].trimmed(), row.cells[column].trimmed()};
}

QVector<BadRow> raggedRows(const csv::Table &table)
{
    QVector<BadRow> bad;
    for (const csv::ReadFailure &row : table.refused)
        bad.push_back({RowError::RaggedRow, row.line, row.column, {}, {}});
    return bad;
}

QString nameOf(const QStringList &parts)
{
    QStringList plain;
    for (const QString &part : parts)
        plain << folded(part);
    return digestOf(plain);
}

QString digestOf(const QStringList &parts)
{
    QCryptographicHash hash{QCryptographicHash::Sha256};
    for (const QString &part : parts) {
        // The length keeps "ab", "c" apart from "a", "bc".
        const QByteArray text = part.toUtf8();
        hash.addData(QByteArray::number(text.size()) + ':' + text);
    }
    return QString::fromLatin1(hash.result().toHex().left(40));
}

} // namespace heard::exchange
