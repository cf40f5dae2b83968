#include "voice/urgent.h"

#include "voice/phrases.h"
#include "voice/wordlists.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heard::voice {

namespace {

using Kind = UrgentWords::Kind;

struct Lists {
    int version = 0;
    QVector<std::pair<QRegularExpression, Kind>> forms;
};

QVector<QStringList> alikeIn(const WordLists &words)
{
    QVector<QStringList> groups;
    const QStringList all = words.all(u"alike"_s);
    for (const QString &group : all)
        groups << group.split(u" / "_s);
    return groups;
}

/// "38.2 this morning", "it was 39.1": one figure behind the point, as thermometers show it, and no unit.
QString barePattern(const WordLists &words, const QString &notDegrees)
{
    const QString number = u"(?<![\\d.,:/£$€-])(?:3[89]|4[01])[.,]\\d(?![\\p{L}\\d%]|[.,:/]\\d)"_s + notDegrees;
    return number + u"[,;]?\\s+(?:and\\s+)?"_s + patternOf(words.all(u"whenHot"_s)) + u'|' + patternOf(words.all(u"beforeHot"_s)) + u"\\s+"_s + number;
}

/// 38 degrees Celsius or 100.4 Fahrenheit, or more, beside a word for temperature or with its unit.
QString hotPattern(const WordLists &words)
{
    const QString digits = u"(?<![\\d.,:/])(?:(?:3[89]|4[0-5])(?:[.,]\\d{1,2})?|100[.,][4-9]\\d?|1(?:0[1-9]|1[0-3])(?:[.,]\\d{1,2})?)(?![\\d%]|[.,:/]\\d)"_s;
    const QString notDegrees = u"(?!\\s*-?"_s + patternOf(words.all(u"notDegrees"_s)) + u')';
    const QString unit = u"\\s*(?:[°º˚'o]\\s*[cf]?|℃|℉|(?<!\\p{L})(?:"_s + folded(words.all(u"degrees"_s).join(u'|')) + u"))(?![\\p{L}\\p{N}])"_s;
    const QString number = u"(?:"_s + digits + notDegrees + u'|' + patternOf(words.all(u"hotNumbers"_s)) + u')';
    const QString word = patternOf(words.all(u"temperature"_s));
    return word + u".{0,40}?"_s + number + u'|' + number + u".{0,30}?"_s + word + u'|' + digits + unit + notDegrees + u'|' + barePattern(words, notDegrees);
}

/// In several expressions, for one alone has a largest size.
void addPhrases(Lists &lists, const QStringList &phrases, const QVector<QStringList> &alike, const QString &calm, Kind kind)
{
    constexpr qsizetype atOnce = 100;
    for (qsizetype first = 0; first < phrases.size(); first += atOnce)
        lists.forms << std::pair{expression(calm + patternOf(phrases.mid(first, atOnce), alike)), kind};
}

const Lists &lists()
{
    static const Lists read = [] {
        const WordLists words{u"urgent"_s};
        const QVector<QStringList> alike = alikeIn(words);
        const QString calm = patternOf(words.all(u"calm"_s)) + u"(*SKIP)(*FAIL)|"_s;
        Lists lists{words.version(), {{expression(hotPattern(words)), Kind::Body}}};
        addPhrases(lists, words.all(u"body"_s), alike, calm, Kind::Body);
        addPhrases(lists, words.all(u"hopeless"_s), alike, {}, Kind::Hopeless);
        return lists;
    }();
    return read;
}

} // namespace

QVector<UrgentWords> urgentWordsIn(const QString &words)
{
    QVector<UrgentWords> found;
    const QString text = folded(words);
    for (const auto &[pattern, kind] : lists().forms) {
        for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
            const auto match = matches.next();
            found << UrgentWords{match.capturedStart(), match.capturedLength(), kind};
        }
    }
    std::ranges::sort(found, {}, &UrgentWords::start);
    return found;
}

int urgentWordsVersion()
{
    return lists().version;
}

} // namespace heard::voice
