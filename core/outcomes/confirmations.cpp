#include "outcomes/confirmations.h"

#include "fhir/publication.h"
#include "fhir/vocabulary.h"
#include "pledge/storedpledge.h"
#include "store/edit.h"

#include <algorithm>

using heard::store::Reader;
using heard::store::StoreResult;
using heard::store::WriteResult;
using heard::store::Writer;
using namespace Qt::StringLiterals;

namespace heard::outcomes {

namespace {

/// By the reference to the commitment, for which there is an index.
StoreResult<std::optional<Confirmation>> answerOf(const Reader &reader, const ResourceId &patient, const ResourceId &commitment)
{
    auto answers = reader.all<Confirmation>("SELECT r.json, " HEARD_DELIVERY_COLUMNS R"(
          FROM reference f
          CROSS JOIN resource r ON r.key = f.source
          JOIN delivery d ON d.key = f.source
         WHERE f.target = 'Goal/' || :commitment AND f.path = :path AND r.type = 'QuestionnaireResponse')",
        {{":commitment", commitment.value}, {":path", QString{fhir::path::commitment}}}, confirmationFromFhir);
    if (!answers)
        return failed(answers.error());
    answers->removeIf([&](const Confirmation &answer) { return answer.patient != patient; });
    const auto latest = std::ranges::max_element(*answers, {}, &Confirmation::answeredAt);
    return latest == answers->end() ? std::nullopt : std::optional{*latest};
}

/// The id, as the store has it now, of @p commitment, or of the published copy where it is a working copy.
StoreResult<std::optional<ResourceId>> publishedIdOf(Reader &reader, const ResourceId &commitment)
{
    const auto json = reader.json(u"Goal"_s, commitment);
    if (!json)
        return failed(json.error());
    if (!*json)
        return std::nullopt;
    if (!fhir::originalOf(**json).isEmpty())
        return fhir::idOf(**json);
    const auto pledge = pledge::StoredPledge::read(reader);
    if (!pledge)
        return failed(pledge.error());
    const pledge::StoredItem *copy = pledge->copyOf({**json, {}});
    return copy ? std::optional{copy->id()} : std::nullopt;
}

StoreResult<QVector<Tally>> storedTallies(const Reader &reader)
{
    return reader.all<Tally>(R"(
        SELECT r.json FROM resource r INDEXED BY measure_report WHERE r.type = 'MeasureReport' AND r.json ->> '$.measure' = :measure)",
        {{":measure", QString{fhir::didItHappenMeasure}}}, tallyFromFhir);
}

StoreResult<std::optional<Counted>> countedOf(Reader &reader, const ResourceId &commitment)
{
    const auto published = publishedIdOf(reader, commitment);
    if (!published)
        return failed(published.error());
    const auto all = storedTallies(reader);
    if (!all)
        return failed(all.error());
    const auto found = std::ranges::find_if(*all, [&](const Tally &tally) { return tally.commitment == *published; });
    if (found == all->end())
        return std::nullopt;
    const auto goal = reader.json(u"Goal"_s, commitment);
    if (!goal)
        return failed(goal.error());
    return Counted{*found, isFallSeen(*found, goal->value_or(QJsonObject{}))};
}

} // namespace

QFuture<StoreResult<std::optional<Confirmation>>> Confirmations::of(const ResourceId &patient, const ResourceId &commitment) const
{
    return m_database.read([=](Reader &reader) { return answerOf(reader, patient, commitment); });
}

QFuture<WriteResult<void, ConfirmationError>> Confirmations::answer(const ResourceId &patient, const ResourceId &commitment,
    Happened happened)
{
    return m_database.write([=](Writer &writer) -> WriteResult<void, ConfirmationError> {
        const auto her = writer.json(u"Patient"_s, patient);
        const auto goal = writer.json(u"Goal"_s, commitment);
        if (!her || !goal)
            return failed(!her ? her.error() : goal.error());
        if (!*her)
            return failed(ConfirmationError::PatientUnknown);
        if (!*goal || fhir::originalOf(**goal).isEmpty() || pledge::isWithdrawn(**goal))
            return failed(ConfirmationError::CommitmentUnknown);
        Confirmation answer{{}, fhir::idOf(**her), fhir::idOf(**goal), happened, writer.now(), {}};
        const auto before = answerOf(writer, answer.patient, answer.commitment);
        if (!before)
            return failed(before.error());
        if (!*before) {
            const auto made = writer.create(toFhir(answer));
            return made ? WriteResult<void, ConfirmationError>{} : failed(made.error());
        }
        if ((*before)->happened == happened)
            return {};
        answer.id = (*before)->id;
        const auto stored = writer.json(u"QuestionnaireResponse"_s, answer.id);
        if (!stored)
            return failed(stored.error());
        const auto changed = writer.update(toFhir(answer, stored->value_or(QJsonObject{})));
        return changed ? WriteResult<void, ConfirmationError>{} : failed(changed.error());
    });
}

QFuture<StoreResult<std::optional<Counted>>> Confirmations::tallyOf(const ResourceId &commitment) const
{
    return m_database.read([commitment](Reader &reader) { return countedOf(reader, commitment); });
}

QFuture<WriteResult<void, ConfirmationError>> Confirmations::setFallSeen(const ResourceId &commitment, bool seen)
{
    return m_database.write([commitment, seen](Writer &writer) -> WriteResult<void, ConfirmationError> {
        const auto counted = countedOf(writer, commitment);
        if (!counted)
            return failed(counted.error());
        if (!*counted)
            return failed(ConfirmationError::NotFound);
        return store::edit<ConfirmationError>(writer, u"Goal"_s, commitment, [&](QJsonObject &goal) -> WriteResult<void, ConfirmationError> {
            outcomes::setFallSeen(goal, **counted, seen);
            return {};
        });
    });
}

QFuture<StoreResult<QVector<Tally>>> Confirmations::tallies() const
{
    return m_database.read([](Reader &reader) { return storedTallies(reader); });
}

} // namespace heard::outcomes
