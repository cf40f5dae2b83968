#include "impact/quotes.h"

#include "pledge/quotechoices.h"
#include "store/edit.h"
#include "store/writer.h"
#include "voice/capitals.h"
#include "voice/phrases.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heard::impact {

namespace {

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression gaps{u"[^\\p{L}\\p{M}]+"_s, QRegularExpression::UseUnicodePropertiesOption};
    return text.split(gaps, Qt::SkipEmptyParts);
}

QStringList textsOf(const QJsonObject &humanName)
{
    // The whole has what she is called before it, such as "Sister".
    const QString family = humanName["family"_L1].toString();
    QStringList texts{family.isEmpty() ? humanName["text"_L1].toString() : family};
    const QJsonArray given = humanName["given"_L1].toArray();
    for (const QJsonValue &one : given)
        texts << one.toString();
    return texts;
}

} // namespace

QStringList printedOf(const QVector<Quote> &quotes, qsizetype most)
{
    QStringList chosen;
    QStringList others;
    for (const Quote &quote : quotes) {
        if (quote.isPrinted())
            (quote.chosen ? chosen : others) << quote.words;
    }
    return (chosen + others).mid(0, most);
}

int heldBackOf(const QVector<Quote> &quotes)
{
    return static_cast<int>(std::ranges::count_if(quotes, &Quote::isHeldBack));
}

QFuture<store::WriteResult<void, QuoteError>> chooseQuote(store::Database &database, const ResourceId &issue, const QString &words, bool print)
{
    return database.write([issue, words, print](store::Writer &writer) {
        return store::edit<QuoteError>(writer, u"Basic"_s, issue, [&](QJsonObject &json) -> store::WriteResult<void, QuoteError> {
            if (pledge::quoteChoice(json, words) != print)
                pledge::setQuoteChoice(json, words, print);
            return {};
        });
    });
}

void KnownNames::add(const QJsonObject &person, bool team)
{
    constexpr qsizetype shortest = 2;
    const QJsonArray names = person["name"_L1].toArray();
    for (const QJsonValue &name : names) {
        for (const QString &text : textsOf(name.toObject())) {
            for (const QString &word : wordsOf(voice::folded(text))) {
                if (word.size() >= shortest)
                    (team ? m_team : m_names).insert(word);
            }
        }
    }
}

QStringList KnownNames::tellingIn(const QString &words) const
{
    voice::Known known;
    for (const QString &word : wordsOf(words)) {
        const QString plain = voice::folded(word);
        // Of a whole town every everyday word is somebody's name: those count where they are written as names.
        if (m_team.contains(plain) || (m_names.contains(plain) && !word.front().isLower() && !voice::isEveryday(plain)))
            known.names << word;
    }
    QStringList telling;
    for (const voice::IdentifyingPart &part : voice::identifyingParts(words, known))
        telling << words.mid(part.start, part.length);
    telling.removeDuplicates();
    return telling;
}

} // namespace heard::impact
