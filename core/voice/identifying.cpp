#include "voice/identifying.h"

#include "voice/capitals.h"
#include "voice/phrases.h"
#include "voice/wordlists.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heard::voice {

namespace {

using Kind = IdentifyingPart::Kind;
using Parts = QVector<IdentifyingPart>;

/// One or more words with a capital letter, after initials or with some between, or one of a script that has none; sought in the text
/// as it was written.
const QString capitalised = u"(?:(?:\\p{Lu}[.] ?){0,3}\\p{Lu}[\\p{L}\\p{M}'’-]*(?:[ -](?:(?:van|de|der|al|el|ap|ferch|bin|von)[ -])?(?:\\p{Lu}[.] ?){0,2}\\p{Lu}[\\p{L}\\p{M}'’-]*){0,2}|\\p{Lo}[\\p{Lo}\\p{M}]*(?: \\p{Lo}[\\p{Lo}\\p{M}]*)?)"_s;

/// What comes before a name or a place that was typed without its capital letter, and what follows it so often that it is neither.
struct Lower {
    QRegularExpression before; ///< in the folded text
    QSet<QString> everyday;
    Kind kind = Kind::Name;
    bool withLead = true; ///< what stands before it is part of it
};

/// Ready expressions of everything that does not depend on whom the device knows.
struct Forms {
    int version = 0;
    QVector<std::pair<QRegularExpression, Kind>> forms;   ///< the whole match, in the folded text
    QVector<std::pair<QRegularExpression, Kind>> before; ///< in the folded text: what is named follows, with a capital letter
    QRegularExpression follows; ///< that, in the text as it is, at once
    QRegularExpression streets; ///< in the text as it is
    QVector<Lower> lower; ///< what is named follows, and has no capital letter
    QRegularExpression signing; ///< in the folded text: a name may follow at the end
    QSet<QString> afterSigning; ///< what follows it so often that it is none
    QSet<QString> alsoWords;
};

QString anyOf(const WordLists &words, std::initializer_list<const char *> kinds)
{
    QStringList all;
    for (const char *kind : kinds)
        all += words.all(QString::fromLatin1(kind));
    return patternOf(all);
}

QVector<std::pair<QRegularExpression, Kind>> dateForms(const WordLists &words)
{
    const QString day = u"(?<!\\d)[0-3]?\\d(?:\\s?(?:st|nd|rd|th|ain|af|il|ydd|fed|eg))?(?![\\d\\p{L}])"_s;
    const QString between = u"(?:\\s*(?:"_s + patternOf(words.all(u"betweenDayAndMonth"_s)) + u"\\s*)?|[ ,.-]+)"_s;
    const QString month = anyOf(words, {"months", "monthsAlsoWords"});
    const QString year = u"(?:[ ,]+(?:19|20)\\d\\d(?!\\d))?"_s;
    const QString ordinal = patternOf(words.all(u"ordinals"_s));
    return {
        {expression(u"(?<![\\d/.-])[0-3]?\\d([./-])[01]?\\d\\1(?:(?:19|20)?\\d\\d)(?!\\d)"_s), Kind::Date},
        {expression(u"(?<!\\d)(?:19|20)\\d\\d([./-])[01]?\\d\\1[0-3]?\\d(?!\\d)"_s), Kind::Date},
        {expression(u"(?<![\\d/])[0-3]?\\d/[01]?\\d(?![\\d/])"_s), Kind::Date},
        {expression(u"(?:"_s + day + u'|' + ordinal + u')' + between + month + year), Kind::Date},
        {expression(month + u"\\s+(?:the\\s+)?(?:"_s + day + u'|' + ordinal + u')' + year), Kind::Date},
        {expression(month + u"[ ,]+(?:19|20)\\d\\d(?!\\d)"_s), Kind::Date},
        {expression(anyOf(words, {"months", "weekdays", "days"})), Kind::Date},
        {expression(patternOf(words.all(u"beforeMonths"_s)) + u"\\s+"_s + patternOf(words.all(u"monthsAlsoWords"_s))), Kind::Date},
        {expression(u"(?<![\\d.:])[012]?\\d[:.][0-5]\\d(?:\\s?[ap]\\.?m\\b\\.?)?(?![\\d.:])"_s), Kind::Date},
        {expression(u"(?<![\\d.:])1?\\d\\s?(?:[ap]\\.?m|o'clock)(?![\\p{L}\\d])"_s), Kind::Date},
    };
}

/// "oh seven seven double oh nine hundred one two three"
QRegularExpression spokenNumber(const WordLists &words)
{
    const QString digit = patternOf(words.all(u"spokenDigits"_s));
    return expression(digit + u"(?:[\\s,.-]+"_s + digit + u"){6,}"_s);
}

/// "on the 3rd", "3 weeks ago today"
QVector<std::pair<QRegularExpression, Kind>> countedDayForms(const WordLists &words)
{
    const QString other = u"(?!\\s+"_s + patternOf(words.all(u"notDays"_s)) + u')';
    return {
        {expression(patternOf(words.all(u"beforeDays"_s)) + u"\\s+[0-3]?\\d\\s?(?:st|nd|rd|th|ain|af|il|ydd|fed|eg)(?![\\p{L}\\d])"_s + other), Kind::Date},
        {expression(u"(?:(?<!\\d)(?:\\d{1,2}|(?<!\\p{L})a|"_s + patternOf(words.all(u"numberWords"_s)) + u")\\s+)?"_s + patternOf(words.all(u"agoToday"_s))), Kind::Date},
    };
}

QVector<std::pair<QRegularExpression, Kind>> numberForms()
{
    return {
        {expression(u"[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{2,63})+"_s), Kind::Email},
        {expression(u"(?:https?://|www\\.)[^\\s]{2,200}[^\\s.,;:!?)]"_s), Kind::Email},
        // annbaker at gmail dot com, ann (at) post.example.org, @annbaker
        {expression(u"(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{2,64}\\s?(?:\\s(?:at|@)\\s|[(\\[]at[)\\]])\\s?[\\p{L}\\p{N}-]{2,63}(?:\\s?(?:\\sdot\\s|[(\\[]dot[)\\]])\\s?\\p{L}{2,20}){1,3}(?![\\p{L}\\p{N}])"_s), Kind::Email},
        {expression(u"(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{2,64}\\s?(?:\\sat\\s|[(\\[]at[)\\]])\\s?(?:gmail|googlemail|hotmail|outlook|yahoo|icloud|btinternet|aol|live)(?:\\.[a-z]{2,3}){1,2}(?![\\p{L}\\p{N}])"_s), Kind::Email},
        {expression(u"(?<![\\p{L}\\p{N}@._%+-])@\\p{L}[\\p{L}\\p{N}_.]{0,28}[\\p{L}\\p{N}_](?![\\p{L}\\p{N}@])"_s), Kind::Email},
        // +44 7700 900123, (0)1632 960 001, 0113 496 0123, 07700 900 123
        {expression(u"(?<![\\d\\p{L}])(?:(?:\\+|00)\\s?\\d{2,3}[ .-]?(?:\\(0\\)[ .-]?)?|\\(?0)(?:\\)?[ .()-]{0,2}\\d){8,10}(?!\\d)"_s), Kind::Phone},
        {expression(u"(?<![\\d\\p{L}])\\d{3}[ -]?\\d{3}[ -]?\\d{4}(?!\\d)"_s), Kind::Number},
        {expression(u"(?<![\\d\\p{L}])[a-z]{0,3}\\d(?:[ -]?\\d){5,19}(?!\\d)"_s), Kind::Number},
        {expression(u"(?<![a-z\\d])[a-z]{1,2}\\d[a-z\\d]? ?\\d[abd-hjlnp-uw-z]{2}(?![a-z\\d])"_s), Kind::Place},
    };
}

/// What few can say of themselves: "the only …", "I run the …", "the first … to".
QVector<std::pair<QRegularExpression, Kind>> circumstanceForms(const WordLists &words)
{
    const QString plain = patternOf(words.all(u"plainThings"_s));
    const QString word = u"\\s+(?!"_s + plain + u")[\\p{L}\\p{M}'-]{1,30}"_s;
    const QString more = u"(?:\\s+[\\p{L}\\p{M}'-]{1,30})"_s;
    const QString age = u"(?<!\\d)1?\\d\\d(?!\\d)"_s;
    return {
        {expression(patternOf(words.all(u"circumstances"_s))), Kind::Circumstance},
        {expression(patternOf(words.all(u"theOnly"_s)) + word + more + u"?"_s), Kind::Circumstance},
        {expression(patternOf(words.all(u"livelihoods"_s)) + more + u"{0,3}"_s), Kind::Circumstance},
        {expression(patternOf(words.all(u"theFirst"_s)) + word + u"(?:"_s + word + u"){0,3}?\\s+"_s + patternOf(words.all(u"toDo"_s))), Kind::Circumstance},
        {expression(patternOf(words.all(u"wasAges"_s)) + u"\\s+"_s + age + u"(?=\\s*(?:[.,;!?)]|\\z|(?:when|at the|years|yrs|and|so|but|then)(?![\\p{L}])))(?!\\s*(?:and|so|but|then)\\s+(?:a half|\\d))"_s), Kind::Circumstance},
        // "the phase II olaparib trial", "part of the Abba trial"
        {expression(u"(?<![\\p{L}])phase\\s+(?:[1-4]|iv|i{1,3}|one|two|three|four)[ab]?(?:\\s+[\\p{L}\\p{N}-]{1,30}){0,3}?\\s+(?:trial|study)(?![\\p{L}])"_s), Kind::Circumstance},
        {expression(u"(?<![\\p{L}])(?:in|on|of|to) (?:the|a|an) [\\p{L}\\p{N}-]{2,30}(?: [\\p{L}\\p{N}-]{2,30})? (?:drug )?trial(?![\\p{L}])"_s), Kind::Circumstance},
        {expression(age + u"[ -]*"_s + patternOf(words.all(u"ages"_s))), Kind::Circumstance},
        {expression(patternOf(words.all(u"beforeAges"_s)) + u"\\s+"_s + age + u"(?!\\s*(?:minutes|hours|days|weeks|miles|%))"_s), Kind::Circumstance},
    };
}

QVector<Lower> lowerForms(const WordLists &words)
{
    const auto lower = [&](const QString &before, const QString &end, const QString &after, Kind kind, bool withLead) {
        const QStringList everyday = words.all(after);
        return Lower{expression(patternOf(words.all(before)) + end), {everyday.begin(), everyday.end()}, kind, withLead};
    };
    return {lower(u"plainTitles"_s, u"[.]?\\s+"_s, u"afterTitles"_s, Kind::Name, true),
            lower(u"livesIn"_s, u"\\s+"_s, u"afterLives"_s, Kind::Place, true),
            lower(u"relatives"_s, u",?\\s+"_s, u"afterRelatives"_s, Kind::Name, false)};
}

const Forms &shippedForms()
{
    static const Forms made = [] {
        const WordLists words{u"identifying"_s};
        Forms forms;
        forms.version = words.version();
        // Of what is as long as both, days come first: "2026-11-16".
        forms.forms = dateForms(words) + countedDayForms(words) + numberForms();
        forms.forms << std::pair{spokenNumber(words), Kind::Phone};
        forms.forms << std::pair{expression(patternOf(words.all(u"numberedPlaces"_s)) + u"\\s+(?:\\d{1,3}[a-z]?|[a-z])(?![\\p{L}\\d])"_s), Kind::Place}
                    << std::pair{expression(patternOf(words.all(u"givenNames"_s)) + u"(?:'s(?![\\p{L}]))?"_s), Kind::Name};
        forms.forms << std::pair{expression(patternOf(words.all(u"numberedByWord"_s)) + u"\\s+(?:number\\s+)?"_s + patternOf(words.all(u"numberWords"_s))
                                            + u"(?!\\s+"_s + patternOf(words.all(u"countedThings"_s)) + u')'), Kind::Place};
        forms.forms << circumstanceForms(words);
        forms.lower = lowerForms(words);
        forms.before = {{expression(anyOf(words, {"titles", "nameFollows"}) + u"[.:]?\\s+"_s), Kind::Name},
                        {expression(patternOf(words.all(u"placeFollows"_s)) + u"\\s+"_s), Kind::Place}};
        forms.follows = expression(capitalised);
        forms.streets = expression(u"(?:\\p{Lu}[\\p{L}'’-]*[ -]){1,3}(?i:"_s + patternOf(words.all(u"streets"_s)) + u")|(?i:"_s
                                   + patternOf(words.all(u"streets"_s)) + u")(?: y| yr)?(?: \\p{Lu}[\\p{L}'’-]*){1,2}"_s);
        forms.signing = expression(patternOf(words.all(u"signsOff"_s)) + u"([\\s!.,-]+)"_s);
        const QStringList after = words.all(u"afterSigning"_s);
        forms.afterSigning = {after.begin(), after.end()};
        const QStringList also = words.all(u"alsoWords"_s);
        forms.alsoWords = {also.begin(), also.end()};
        return forms;
    }();
    return made;
}

void findForms(const QString &text, Parts &found)
{
    for (const auto &[form, kind] : shippedForms().forms) {
        for (auto matches = form.globalMatch(text); matches.hasNext();) {
            const auto match = matches.next();
            found << IdentifyingPart{match.capturedStart(), match.capturedLength(), kind};
        }
    }
}

/// "Dr Ahmed", "my name is Ann", "live in Ripon": with what stands before it where that is part of the name.
void findWhatFollows(const QString &words, const QString &text, Parts &found)
{
    for (const auto &[before, kind] : shippedForms().before) {
        for (auto matches = before.globalMatch(text); matches.hasNext();) {
            const auto lead = matches.next();
            const auto name = shippedForms().follows.match(words, lead.capturedEnd(), QRegularExpression::NormalMatch,
                                                           QRegularExpression::AnchorAtOffsetMatchOption);
            if (name.hasMatch())
                found << IdentifyingPart{lead.capturedStart(), name.capturedEnd() - lead.capturedStart(), kind};
        }
    }
    for (auto matches = shippedForms().streets.globalMatch(words); matches.hasNext();) {
        const auto match = matches.next();
        found << IdentifyingPart{match.capturedStart(), match.capturedLength(), Kind::Place};
    }
}

/// "dr patel", "i live in ripon", "my daughter xanthe", as they are typed on phones.
void findLower(const QString &words, const QString &text, Parts &found)
{
    static const QRegularExpression word = expression(u"\\p{Ll}[\\p{L}\\p{M}'-]{2,40}(?![\\p{L}\\p{N}])"_s);
    // Past tenses and the like are no names.
    static const QRegularExpression inflected = expression(u"(?:ed|ing|ly|n't|'s|'d|'ll|'ve)\\z"_s);
    for (const Lower &lower : shippedForms().lower) {
        for (auto matches = lower.before.globalMatch(text); matches.hasNext();) {
            const auto lead = matches.next();
            const auto name = word.match(text, lead.capturedEnd(), QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
            if (!name.hasMatch() || !words[name.capturedStart()].isLower())
                continue;
            const QString next = name.captured();
            if (lower.everyday.contains(next) || isEveryday(next) || (!lower.withLead && inflected.match(next).hasMatch()))
                continue;
            const qsizetype start = lower.withLead ? lead.capturedStart() : name.capturedStart();
            found << IdentifyingPart{start, name.capturedEnd() - start, lower.kind};
        }
    }
}

/// "Thanks, ann" and "- Pat", where nothing follows.
void findSignature(const QString &words, const QString &text, Parts &found)
{
    static const QRegularExpression name = expression(u"([\\p{L}\\p{M}'-]{2,30})(?: [\\p{L}\\p{M}'-]{2,30})?[\\s.!x]*\\z"_s);
    // Of several lines with a dash none is a signature.
    static const QRegularExpression dash = expression(u"[.!?\\n]\\s*[-–—~]\\s*(?=\\p{Lu}[\\p{L}\\p{M}'’-]+(?: \\p{Lu}[\\p{L}\\p{M}'’-]+)?[\\s.!x]*\\z)"_s);
    const auto take = [&](qsizetype from) {
        const auto match = name.match(text, from, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        const QString first = match.captured(1);
        if (match.hasMatch() && !shippedForms().afterSigning.contains(first) && (!isEveryday(first) || shippedForms().alsoWords.contains(first)))
            found << IdentifyingPart{from, match.capturedLength(), Kind::Name};
    };
    for (auto matches = shippedForms().signing.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QString gap = words.mid(match.capturedStart(1), match.capturedLength(1));
        if (gap.contains(u',') || gap.contains(u'\n') || gap.contains(u'-'))
            take(match.capturedEnd());
    }
    if (const auto match = dash.match(words); match.hasMatch() && words.count(u"\n-"_s) <= 1)
        take(match.capturedEnd());
}

/// A name that is also a word counts where it is written as a name.
bool isWrittenAsName(const QString &words, qsizetype start, const QString &name)
{
    return !shippedForms().alsoWords.contains(name) || words[start].isUpper();
}

void findKnown(const QString &words, const QString &text, const Known &known, Parts &found)
{
    constexpr qsizetype shortest = 2;
    QStringList names;
    static const QRegularExpression gaps{u"[\\s,.]+"_s};
    for (const QString &name : known.names) {
        for (const QString &word : folded(name).split(gaps, Qt::SkipEmptyParts)) {
            if (word.size() >= shortest && !names.contains(word))
                names << word;
        }
    }
    const auto find = [&](const QStringList &phrases, Kind kind) {
        if (phrases.isEmpty())
            return;
        // Possessive or plural: "Grace's".
        const QRegularExpression any = expression(patternOf(phrases) + u"(?:'s(?![\\p{L}]))?"_s);
        for (auto matches = any.globalMatch(text); matches.hasNext();) {
            const auto match = matches.next();
            QString word = match.captured();
            word.remove(u"'s"_s);
            if (kind != Kind::Name || isWrittenAsName(words, match.capturedStart(), word))
                found << IdentifyingPart{match.capturedStart(), match.capturedLength(), kind};
        }
    };
    find(names, Kind::Name);
    QStringList places;
    for (const QString &place : known.places) {
        if (place.trimmed().size() > shortest)
            places << place.trimmed();
    }
    find(places, Kind::Place);
}

/// The longest of those that overlap; where they are as long, the one that says most: the first found.
Parts apart(Parts found)
{
    std::ranges::stable_sort(found, std::greater{}, &IdentifyingPart::length);
    Parts kept;
    for (const IdentifyingPart &part : std::as_const(found)) {
        const bool overlaps = std::ranges::any_of(kept, [&part](const IdentifyingPart &other) {
            return part.start < other.start + other.length && other.start < part.start + part.length;
        });
        if (part.length > 0 && !overlaps)
            kept << part;
    }
    std::ranges::sort(kept, {}, &IdentifyingPart::start);
    return kept;
}

/// Without spaces at either end.
IdentifyingPart trimmed(const QString &words, IdentifyingPart part)
{
    while (part.length > 0 && words[part.start].isSpace()) {
        ++part.start;
        --part.length;
    }
    while (part.length > 0 && words[part.start + part.length - 1].isSpace())
        --part.length;
    return part;
}

} // namespace

QVector<IdentifyingPart> identifyingParts(const QString &words, const Known &known)
{
    const QString text = folded(words);
    Parts found;
    findForms(text, found);
    findKnown(words, text, known, found);
    findWhatFollows(words, text, found);
    findLower(words, text, found);
    findSignature(words, text, found);
    found << partsByCapitals(words);
    for (IdentifyingPart &part : found)
        part = trimmed(words, part);
    return apart(std::move(found));
}

int identifyingWordsVersion()
{
    return shippedForms().version;
}

} // namespace heard::voice
