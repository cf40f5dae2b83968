#include "outcomes/whatbecame.h"

#include "fhir/publication.h"
#include "fhir/vocabulary.h"
#include "pledge/storedpledge.h"
#include "store/letterbox.h"

#include <QHash>

#include <algorithm>
#include <iterator>

using heard::store::Reader;
using heard::store::StoreResult;
using heard::voice::WordsOutcome;
using namespace Qt::StringLiterals;

namespace heard::outcomes {

namespace {

using pledge::PledgedIssue;

/// A published issue with what it was made from: "Basic/12".
struct PublicIssue {
    QString original;
    PledgedIssue pledged;
};

StoreResult<QVector<PublicIssue>> publicIssues(Reader &reader)
{
    const auto stored = pledge::StoredPledge::read(reader);
    if (!stored)
        return failed(stored.error());
    QVector<pledge::StoredItem> issues;
    QVector<pledge::StoredItem> commitments;
    QHash<QString, QString> originals; // by the id of the copy
    const auto copies = stored->publicCopies();
    for (const pledge::StoredItem &copy : copies) {
        if (fhir::isOf(copy.json, "Basic"_L1)) {
            issues << copy;
            originals.insert(copy.id().value, fhir::originalOf(copy.json));
        } else {
            commitments << copy;
        }
    }
    QVector<PublicIssue> all;
    for (const PledgedIssue &pledged : pledge::pledgeOf({}, pledge::issuesFrom(issues), pledge::commitmentsFrom(commitments)).issues)
        all << PublicIssue{originals.value(pledged.issue.id.value), pledged};
    return all;
}

/// What two devices noted of the same words, together.
void merge(WordsOutcome &outcome, const WordsOutcome &other)
{
    outcome.readOn = outcome.readOn ? outcome.readOn : other.readOn;
    outcome.themedOn = outcome.themedOn ? outcome.themedOn : other.themedOn;
    for (const ResourceId &issue : other.ledTo) {
        if (!outcome.ledTo.contains(issue))
            outcome.ledTo << issue;
    }
}

QVector<WordsOutcome> merged(const QVector<WordsOutcome> &outcomes)
{
    QVector<WordsOutcome> all;
    for (const WordsOutcome &outcome : outcomes) {
        const auto same = std::ranges::find_if(all, [&](const WordsOutcome &other) {
            return other.feedback == outcome.feedback && other.replyKey == outcome.replyKey;
        });
        if (same == all.end())
            all << outcome;
        else
            merge(*same, outcome);
    }
    return all;
}

StoreResult<QVector<WordsOutcome>> storedOutcomes(const Reader &reader)
{
    return reader.all<WordsOutcome>("SELECT r.json, " HEARD_DELIVERY_COLUMNS R"(
          FROM resource r INDEXED BY basic_code
          JOIN delivery d ON d.key = r.key
         WHERE r.type = 'Basic' AND r.json ->> '$.code.coding[0].code' = 'words-outcome'
         ORDER BY r.key)",
        {}, voice::wordsOutcomeFromFhir);
}

/// Joined with what is published.
StoreResult<QVector<WhatBecame>> whatBecame(Reader &reader, const QVector<WordsOutcome> &outcomes)
{
    if (outcomes.isEmpty())
        return QVector<WhatBecame>{};
    const auto issues = publicIssues(reader);
    if (!issues)
        return failed(issues.error());
    QVector<WhatBecame> all;
    for (const WordsOutcome &outcome : merged(outcomes)) {
        WhatBecame words{outcome.feedback, outcome.replyKey, outcome.readOn, outcome.themedOn, {}, {}};
        for (const PublicIssue &issue : *issues) {
            if (std::ranges::any_of(outcome.ledTo, [&](const ResourceId &id) { return id.reference(u"Basic") == issue.original; }))
                words.ledTo << issue.pledged;
        }
        all << words;
    }
    return all;
}

/// Of those that @p wanted(const WordsOutcome &) takes.
template <typename Wanted>
StoreResult<QVector<WhatBecame>> whatBecameOf(Reader &reader, Wanted wanted)
{
    auto outcomes = storedOutcomes(reader);
    if (!outcomes)
        return failed(outcomes.error());
    outcomes->removeIf([&](const WordsOutcome &outcome) { return !wanted(outcome); });
    return whatBecame(reader, *outcomes);
}

/// Of the words that @p key was made for, opened where it is sealed; those of before were not.
QVector<WordsOutcome> outcomesOfKey(const QVector<WordsOutcome> &stored, const voice::ReplyKey &key)
{
    QVector<WordsOutcome> outcomes;
    for (const WordsOutcome &outcome : stored) {
        if (key.open.isEmpty() || outcome.replyKey != key.open)
            continue;
        if (const auto told = outcome.box.isEmpty() ? std::optional{outcome} : voice::opened(outcome, key))
            outcomes << *told;
    }
    return outcomes;
}

const store::Letter *letterOf(const QVector<store::Letter> &letters, const QByteArray &replyKey)
{
    const auto letter = std::ranges::find(letters, replyKey, &store::Letter::replyKey);
    return replyKey.isEmpty() || letter == letters.end() ? nullptr : &*letter;
}

/// As whatBecame; words without a name are called after their letter.
StoreResult<QVector<WhatBecame>> whatBecame(Reader &reader, const QVector<WordsOutcome> &outcomes, const QVector<store::Letter> &letters)
{
    auto all = whatBecame(reader, outcomes);
    if (!all)
        return all;
    for (WhatBecame &words : *all) {
        if (const store::Letter *letter = letterOf(letters, words.replyKey))
            words.letter = letter->id;
    }
    return all;
}

std::optional<WhatBecame> onlyOne(const QVector<WhatBecame> &all)
{
    return all.isEmpty() ? std::nullopt : std::optional{all.front()};
}

} // namespace

QString stageOf(const WhatBecame &words)
{
    QStringList stages;
    if (words.readOn)
        stages << u"read"_s;
    if (words.themedOn)
        stages << u"themed"_s;
    for (const PledgedIssue &issue : words.ledTo) {
        for (const pledge::Commitment &commitment : issue.commitments)
            stages << commitment.id.value + u' ' + pledge::nameOf(commitment.state);
    }
    return stages.join(u',');
}

StoreResult<QVector<WhatBecame>> wordsOf(Reader &reader, const ResourceId &patient)
{
    const auto stored = storedOutcomes(reader);
    const auto letters = store::Letterbox{reader.connection()}.words();
    if (!stored || !letters)
        return failed(stored ? letters.error() : stored.error());
    QVector<WordsOutcome> outcomes;
    std::ranges::copy_if(*stored, std::back_inserter(outcomes),
        [&](const WordsOutcome &outcome) { return !outcome.patient.isEmpty() && outcome.patient == patient; });
    for (const store::Letter &letter : *letters)
        outcomes << outcomesOfKey(*stored, {letter.replyKey, letter.replySecret});
    return whatBecame(reader, outcomes, *letters);
}

QFuture<StoreResult<std::optional<WhatBecame>>> Outcomes::of(const ResourceId &feedback) const
{
    return m_database.read([feedback](Reader &reader) -> StoreResult<std::optional<WhatBecame>> {
        // Asked for by the id it had before it was sent, too.
        const auto said = reader.json(u"Communication"_s, feedback);
        if (!said)
            return failed(said.error());
        const ResourceId known = *said ? fhir::idOf(**said) : feedback;
        const auto all = whatBecameOf(reader, [&](const WordsOutcome &outcome) { return !known.isEmpty() && outcome.feedback == known; });
        if (!all)
            return failed(all.error());
        return onlyOne(*all);
    });
}

QFuture<StoreResult<std::optional<WhatBecame>>> Outcomes::ofKey(const QByteArray &replyKey) const
{
    return m_database.read([replyKey](Reader &reader) -> StoreResult<std::optional<WhatBecame>> {
        const auto stored = storedOutcomes(reader);
        const auto letters = store::Letterbox{reader.connection()}.words();
        if (!stored || !letters)
            return failed(stored ? letters.error() : stored.error());
        const store::Letter *letter = letterOf(*letters, replyKey);
        const voice::ReplyKey key{replyKey, letter ? letter->replySecret : QByteArray{}};
        const auto all = whatBecame(reader, outcomesOfKey(*stored, key), *letters);
        if (!all)
            return failed(all.error());
        return onlyOne(*all);
    });
}

QFuture<StoreResult<QVector<WhatBecame>>> Outcomes::ofPatient(const ResourceId &patient) const
{
    return m_database.read([patient](Reader &reader) { return wordsOf(reader, patient); });
}

} // namespace heard::outcomes
