#include "voice/capitals.h"

#include "voice/phrases.h"
#include "voice/wordlists.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heard::voice {

namespace {

using Kind = IdentifyingPart::Kind;

/// With a small letter in it: what is written in capitals throughout is short for something, or shouted.
const QString capitalised = u"(?<![\\p{L}\\p{N}'’-])\\p{Lu}(?=[\\p{Lu}'’-]*\\p{Ll})[\\p{L}\\p{M}'’-]*(?![\\p{L}\\p{N}])"_s;

struct Capitals {
    QSet<QString> common;
    QRegularExpression word{expression(capitalised)};
    QRegularExpression beforePlace; ///< in the folded text: ends where the place starts
    QRegularExpression afterName;   ///< in the folded text: starts where the name ends
};

QSet<QString> commonWords(const WordLists &words)
{
    QSet<QString> common;
    for (const char *kind : {"commonCapitals", "months", "monthsAlsoWords", "weekdays", "days", "ordinals", "titles", "numberedPlaces", "streets"}) {
        const QStringList phrases = words.all(QString::fromLatin1(kind));
        for (const QString &phrase : phrases) {
            const QStringList parts = folded(phrase).split(u' ');
            common.unite({parts.begin(), parts.end()});
        }
    }
    return common;
}

const Capitals &capitals()
{
    static const Capitals made = [] {
        const WordLists words{u"identifying"_s};
        Capitals made;
        made.common = commonWords(words);
        made.beforePlace = expression(patternOf(words.all(u"beforePlaces"_s)) + u"\\s+\\z"_s);
        made.afterName = expression(u",?\\s+"_s + patternOf(words.all(u"nameBefore"_s)));
        return made;
    }();
    return made;
}

bool isWithinSentence(const QString &words, qsizetype start)
{
    qsizetype gap = start;
    while (gap > 0 && (words[gap - 1] == u' ' || words[gap - 1] == u'\t' || words[gap - 1] == u'\u00a0'))
        --gap;
    if (gap == 0 || gap == start)
        return false;
    const QChar before = words[gap - 1];
    return before.isLetterOrNumber() || before.isMark() || u",;)&'’"_s.contains(before);
}

bool followsPlaceWord(const QString &text, qsizetype start)
{
    constexpr qsizetype longest = 24;
    const qsizetype from = std::max<qsizetype>(0, start - longest);
    return capitals().beforePlace.match(text.mid(from, start - from)).hasMatch();
}

bool isFollowedAsName(const QString &text, qsizetype end)
{
    return capitals().afterName
        .match(text, end, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption)
        .hasMatch();
}

/// "Derek Hollis" is one part.
void add(QVector<IdentifyingPart> &found, const QString &words, IdentifyingPart part)
{
    if (!found.isEmpty()) {
        IdentifyingPart &last = found.back();
        if (last.start + last.length + 1 == part.start && words[part.start - 1] == u' ') {
            last.length += 1 + part.length;
            return;
        }
    }
    found << part;
}

} // namespace

bool isEveryday(const QString &word)
{
    QString plain = folded(word);
    if (capitals().common.contains(plain))
        return true;
    if (plain.endsWith(u"'s"_s))
        plain.chop(2);
    return capitals().common.contains(plain);
}

QVector<IdentifyingPart> partsByCapitals(const QString &words)
{
    const QString text = folded(words);
    QVector<IdentifyingPart> found;
    for (auto matches = capitals().word.globalMatch(words); matches.hasNext();) {
        const auto match = matches.next();
        const qsizetype start = match.capturedStart();
        if (isEveryday(match.captured()) || (!isWithinSentence(words, start) && !isFollowedAsName(text, match.capturedEnd())))
            continue;
        add(found, words, {start, match.capturedLength(), followsPlaceWord(text, start) ? Kind::Place : Kind::Name});
    }
    return found;
}

} // namespace heard::voice
