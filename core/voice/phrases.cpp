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
    case u'\u02bc':
    case u'`':
    case u'\u00b4': return u'\'';
    case u'\u2010':
    case u'\u2011':
    case u'\u2012':
    case u'\u2013':
    case u'\u2014': return u'-';
    case u'\uff20': return u'@';
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

QString patternOfOne(QString phrase)
{
    const bool isOpen = phrase.endsWith(u'*');
    if (isOpen)
        phrase.chop(1);
    const bool arabic = isArabic(phrase);
    QStringList words;
    const QStringList parts = folded(phrase).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : parts)
        words << (arabic ? withMarks(word) : QRegularExpression::escape(word));
    QString pattern = words.join(u"\\s+"_s);
    if (arabic)
        pattern.prepend(u"[\\x{0648}\\x{0641}\\x{0628}\\x{0644}\\x{0643}]?(?:\\x{0627}?\\x{0644})?"_s);
    return isOpen ? pattern + u"[\\p{L}\\p{M}]*"_s : pattern;
}

} // namespace

QString folded(const QString &text)
{
    QString same{text.size(), Qt::Uninitialized};
    for (qsizetype i = 0; i < text.size(); ++i)
        same[i] = text[i].isSurrogate() ? text[i] : foldedOne(text[i]);
    return same;
}

QString patternOf(const QStringList &phrases)
{
    if (phrases.isEmpty())
        return u"(?!)"_s;
    QStringList longestFirst = phrases;
    std::ranges::sort(longestFirst, std::greater{}, &QString::size);
    QStringList patterns;
    for (const QString &phrase : std::as_const(longestFirst))
        patterns << patternOfOne(phrase);
    return u"(?<![\\p{L}\\p{N}])(?:"_s + patterns.join(u'|') + u")(?![\\p{L}\\p{N}])"_s;
}

QRegularExpression expression(const QString &pattern)
{
    QRegularExpression made{pattern, QRegularExpression::UseUnicodePropertiesOption};
    Q_ASSERT_X(made.isValid(), "expression", qPrintable(made.errorString()));
    return made;
}

} // namespace heard::voice
