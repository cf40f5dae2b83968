#include "voice/phrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heard::voice {

namespace {

/// What writers of Arabic use one for the other; and marks are left to the pattern, for they have a place of their own.
char16_t arabicFolded(char16_t c)
{
    switch (c) {
    case u'\u0622':
    case u'\u0623':
    case u'\u0625': return u'\u0627'; // alef
    case u'\u0649': return u'\u064a'; // yeh
    case u'\u0629': return u'\u0647'; // heh
    default: return c;
    }
}

QChar foldedOne(QChar c)
{
    switch (c.unicode()) {
    case u'\u2018':
    case u'\u2019':
    case u'\u201b':
    case u'\u2032':
    case u'\u02b9':
    case u'\u02bb':
    case u'\u02bc':
    case u'\uff07':
    case u'`':
    case u'\u00b4': return u'\'';
    case u'\u2010':
    case u'\u2011':
    case u'\u2012':
    case u'\u2013':
    case u'\u2014': return u'-';
    case u'\uff20': return u'@';
    case u'\u066b': return u'.'; // between the digits of an Arabic number
    default: break;
    }
    if (c.isDigit())
        return QChar{static_cast<char16_t>(u'0' + c.digitValue())};
    if (c.isSpace())
        return u' ';
    if (c.script() == QChar::Script_Arabic)
        return QChar{arabicFolded(c.unicode())};
    const QString parts = c.decomposition();
    const QChar base = c.decompositionTag() == QChar::Canonical && !parts.isEmpty() ? parts.front() : c;
    return base.toLower();
}

bool isArabic(const QString &phrase)
{
    return !phrase.isEmpty() && phrase.front().script() == QChar::Script_Arabic;
}

/// Vowel marks and the stretching line may stand after any letter.
QString withMarks(const QString &word)
{
    QString pattern;
    for (const QChar c : word)
        pattern += QRegularExpression::escape(QString{c}) + u"[\\x{064b}-\\x{0652}\\x{0640}]*"_s;
    return pattern;
}

/// Apostrophes are left out, doubled, or typed as a space.
QString withoutApostrophes(const QString &word)
{
    return QRegularExpression::escape(word).replace(u"\\'"_s, u"'"_s).replace(u"'"_s, u"['\\s]{0,2}"_s);
}

QString patternOfWord(QString word)
{
    const bool isOpen = word.endsWith(u'*');
    if (isOpen)
        word.chop(1);
    return (isArabic(word) ? withMarks(word) : withoutApostrophes(word)) + (isOpen ? u"[\\p{L}\\p{M}]*"_s : QString{});
}

/// Stands in a phrase for a group of spellings.
constexpr char16_t firstMark = 0xe000;

bool isMark(const QString &word)
{
    return word.size() == 1 && word.front().unicode() >= firstMark && word.front().unicode() < firstMark + 0x100;
}

QStringList marked(QStringList phrases, const QVector<QStringList> &alike)
{
    for (qsizetype i = 0; i < alike.size(); ++i) {
        const QRegularExpression first = expression(u"(?<!\\S)"_s + QRegularExpression::escape(alike[i].front()) + u"(?!\\S)"_s);
        for (QString &phrase : phrases)
            phrase.replace(first, QString{QChar{static_cast<char16_t>(firstMark + i)}});
    }
    return phrases;
}

QString patternOfOne(const QString &phrase)
{
    QString pattern;
    const QStringList words = folded(phrase).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (word == u"…"_s) {
            pattern += u"(?:\\s+[^\\s]{1,20}){0,2}"_s;
            continue;
        }
        if (!pattern.isEmpty())
            pattern += u"\\s+"_s;
        pattern += isMark(word) ? u"(?&g%1)"_s.arg(word.front().unicode() - firstMark) : patternOfWord(word);
    }
    if (isArabic(phrase))
        pattern.prepend(u"[\\x{0648}\\x{0641}\\x{0628}\\x{0644}\\x{0643}]?(?:\\x{0627}?\\x{0644})?"_s);
    return pattern;
}

QString alternatives(QStringList phrases)
{
    std::ranges::sort(phrases, std::greater{}, &QString::size);
    QStringList patterns;
    for (const QString &phrase : std::as_const(phrases))
        patterns << patternOfOne(phrase);
    return patterns.join(u'|');
}

} // namespace

QString folded(const QString &text)
{
    QString same{text.size(), Qt::Uninitialized};
    for (qsizetype i = 0; i < text.size(); ++i)
        same[i] = text[i].isSurrogate() ? text[i] : foldedOne(text[i]);
    return same;
}

QString patternOf(const QStringList &phrases, const QVector<QStringList> &alike)
{
    if (phrases.isEmpty())
        return u"(?!)"_s;
    // Each group once, called from the phrases: written out in each of them they are too long to compile.
    QString groups;
    for (qsizetype i = 0; i < alike.size(); ++i)
        groups += u"(?<g%1>"_s.arg(i) + alternatives(alike[i]) + u')';
    if (!groups.isEmpty())
        groups = u"(?(DEFINE)"_s + groups + u')';
    return groups + u"(?<![\\p{L}\\p{N}])(?:"_s + alternatives(marked(phrases, alike)) + u")(?![\\p{L}\\p{N}])"_s;
}

QRegularExpression expression(const QString &pattern)
{
    QRegularExpression made{pattern, QRegularExpression::UseUnicodePropertiesOption};
    Q_ASSERT_X(made.isValid(), "expression", qPrintable(made.errorString()));
    return made;
}

} // namespace heard::voice
