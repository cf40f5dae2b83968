#include "pledge/agreements.h"

#include "base/day.h"
#include "people/teammembers.h"
#include "pledge/pledgestatus.h"
#include "pledge/publication.h"
#include "store/edit.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heard::pledge {

namespace {

using store::Writer;

/// A representative may be nothing else at once where she speaks for patients. Somebody who is there has a role.
people::Role speakingAs(const QVector<people::Role> &roles)
{
    for (const people::Role role : roles) {
        if (speaksForPatients(role))
            return role;
    }
    return roles.front();
}

/// The draft that both sides agree on now is agreed.
PledgeResult<void> follow(Writer &writer, const ResourceId &id, QDate today)
{
    const auto pledge = StoredPledge::read(writer);
    if (!pledge)
        return failed(pledge.error());
    const StoredItem *item = pledge->find(PledgeItem::Commitment, id);
    auto commitment = item ? commitmentFromFhir(item->json) : failed(fhir::ReadError::MissingElement);
    if (!commitment)
        return failed(PledgeError::NotFound);
    const CommitmentState now = PledgeStatus{*pledge}.effectiveState(*item);
    if (commitment->state == now)
        return {};
    commitment->state = now;
    commitment->stateSince = today;
    const auto done = writer.update(toFhir(*commitment, item->json));
    return done ? PledgeResult<void>{} : failed(done.error());
}

/// Puts the name of @p author under @p said, and what it is about.
PledgeResult<const StoredItem *> sign(Writer &writer, const StoredPledge &pledge, Statement &said, const ResourceId &author)
{
    if (said.words.size() > longestWords)
        return failed(PledgeError::TooLong);
    const auto member = people::memberIn(writer, author);
    if (!member)
        return failed(member.error());
    if (!*member || !(*member)->active || (*member)->roles.isEmpty())
        return failed(PledgeError::AuthorUnknown);
    const auto item = pledge.resolve(writer, PledgeItem::Commitment, said.commitment);
    if (!item)
        return failed(item.error());
    if (!*item)
        return failed(PledgeError::NotFound);
    said.commitment = (*item)->id();
    said.by = (*member)->id;
    said.byName = (*member)->name();
    said.role = speakingAs((*member)->roles);
    said.at = writer.now();
    return *item;
}

PledgeResult<void> write(Writer &writer, Agreement agreement, const ResourceId &author, const QTimeZone &zone)
{
    const auto pledge = StoredPledge::read(writer);
    if (!pledge)
        return failed(pledge.error());
    const auto item = sign(writer, *pledge, agreement.said, author);
    if (!item)
        return failed(item.error());
    agreement.content = PledgeStatus{*pledge}.contentOf(**item);
    if (const auto created = writer.create(toFhir(agreement)); !created)
        return failed(created.error());
    return speaksForPatients(agreement.said.role) ? PledgeResult<void>{} : follow(writer, agreement.said.commitment, dayOf(writer.now(), zone));
}

PledgeResult<void> write(Writer &writer, Review review, const ResourceId &author)
{
    const bool hasHours = !review.effort || *review.effort >= 0;
    if (!hasHours || (!review.feasibility && !review.effort && review.said.words.isEmpty()))
        return failed(PledgeError::Empty);
    const auto pledge = StoredPledge::read(writer);
    if (!pledge)
        return failed(pledge.error());
    if (const auto item = sign(writer, *pledge, review.said, author); !item)
        return failed(item.error());
    const auto created = writer.create(toFhir(review));
    return created ? PledgeResult<void>{} : failed(created.error());
}

/// Whoever worked for the unit or spoke for its patients, and has left.
store::StoreResult<QSet<ResourceId>> departedIn(const store::Reader &reader)
{
    const auto gone = reader.connection().all<ResourceId>(
        R"(SELECT colleague.id
             FROM resource colleague
            WHERE colleague.type = 'Practitioner'
              AND EXISTS (SELECT 1 FROM reference f
                           WHERE f.target = 'Practitioner/' || colleague.id AND f.path = 'PractitionerRole.practitioner')
              AND NOT EXISTS (SELECT 1
                                FROM reference f JOIN resource r ON r.key = f.source
                               WHERE f.target = 'Practitioner/' || colleague.id AND f.path = 'PractitionerRole.practitioner'
                                 AND r.json ->> '$.active' IS NOT 0))",
        {}, [](const store::Row &row) { return ResourceId{row.text(0)}; });
    if (!gone)
        return failed(gone.error());
    return QSet<ResourceId>{gone->begin(), gone->end()};
}

/// All words that say @p yes or @p no of what is pledged, or of @p only that, by the reference to the commitment, oldest first.
template <typename Word, typename FromFhir>
store::StoreResult<QHash<QString, QVector<Word>>> wordsIn(const store::Reader &reader, const QString &yes, const QString &no,
                                                          FromFhir fromFhir, const ResourceId &only = {})
{
    const auto all = reader.all<Word>("SELECT r.json, " HEARD_DELIVERY_COLUMNS R"(
          FROM resource pledged
          CROSS JOIN reference f ON f.target = 'Goal/' || pledged.id AND f.path = 'Provenance.target'
          CROSS JOIN resource r ON r.key = f.source
          JOIN delivery d ON d.key = f.source
         WHERE pledged.type = 'Goal' AND (:only IS NULL OR pledged.id = :only)
           AND r.json ->> '$.activity.coding[0].code' IN (:yes, :no)
         ORDER BY r.json ->> '$.recorded', r.key)",
        {{":yes", yes}, {":no", no}, {":only", only.value}}, fromFhir);
    const auto departed = departedIn(reader);
    if (!all || !departed)
        return failed(all ? departed.error() : all.error());
    QHash<QString, QVector<Word>> found;
    for (Word word : *all) {
        word.left = departed->contains(word.said.by);
        found[word.said.commitment.reference(u"Goal")] << word;
    }
    return found;
}

store::StoreResult<QHash<QString, QVector<KeptWord>>> keptWordsIn(const store::Reader &reader)
{
    return wordsIn<KeptWord>(reader, u"kept"_s, u"not-kept"_s, keptWordFromFhir);
}

store::StoreResult<KeptStanding> keptStandingIn(const store::Reader &reader, const StoredPledge &pledge, const ResourceId &commitment,
                                                const QTimeZone &zone)
{
    const auto item = pledge.resolve(reader, PledgeItem::Commitment, commitment);
    const auto words = keptWordsIn(reader);
    if (!item || !words)
        return failed(item ? words.error() : item.error());
    const StoredItem *copy = *item ? pledge.copyOf(**item) : nullptr;
    return copy ? keptStandingOf((*item)->json, copy->json, words->value((*item)->reference()), zone) : KeptStanding{};
}

store::StoreResult<KeptStanding> keptStandingIn(store::Reader &reader, const ResourceId &commitment, const QTimeZone &zone)
{
    const auto pledge = StoredPledge::ofCommitments(reader);
    return pledge ? keptStandingIn(reader, *pledge, commitment, zone) : failed(pledge.error());
}

PledgeResult<void> write(Writer &writer, KeptWord word, const ResourceId &author, const QTimeZone &zone)
{
    if (!word.kept && word.said.words.isEmpty())
        return failed(PledgeError::Empty);
    const auto pledge = StoredPledge::ofCommitments(writer);
    if (!pledge)
        return failed(pledge.error());
    const auto standing = keptStandingIn(writer, *pledge, word.said.commitment, zone);
    if (!standing)
        return failed(standing.error());
    if (!standing->asked)
        return failed(PledgeError::NotFound);
    if (const auto item = sign(writer, *pledge, word.said, author); !item)
        return failed(item.error());
    if (!speaksForPatients(word.said.role))
        return failed(PledgeError::AuthorUnknown);
    const auto created = writer.create(toFhir(word));
    return created ? PledgeResult<void>{} : failed(created.error());
}

store::StoreResult<QVector<Review>> reviewsIn(const store::Reader &reader, const ResourceId &commitment)
{
    const auto reviews = reader.all<Review>("SELECT r.json, " HEARD_DELIVERY_COLUMNS R"(
          FROM reference f JOIN resource r ON r.key = f.source JOIN delivery d ON d.key = r.key
         WHERE f.path = 'Provenance.target' AND r.json ->> '$.activity.coding[0].code' = 'review'
           AND f.target = 'Goal/' || coalesce((SELECT g.id FROM resource g WHERE g.local_id = :id), :id)
         ORDER BY r.json ->> '$.recorded', r.key)",
        {{":id", commitment.value}}, reviewFromFhir);
    return reviews ? latestOf(*reviews) : reviews;
}

} // namespace

store::StoreResult<QHash<QString, QVector<Agreement>>> agreementsIn(const store::Reader &reader)
{
    return wordsIn<Agreement>(reader, u"agree"_s, u"not-yet"_s, agreementFromFhir);
}

store::StoreResult<QVector<Agreement>> agreementsOn(const store::Reader &reader, const ResourceId &commitment)
{
    if (commitment.isEmpty())
        return QVector<Agreement>{};
    const auto words = wordsIn<Agreement>(reader, u"agree"_s, u"not-yet"_s, agreementFromFhir, commitment);
    return words ? words->value(commitment.reference(u"Goal")) : store::StoreResult<QVector<Agreement>>{failed(words.error())};
}

store::StoreResult<QVector<DoubtedPromise>> doubtedIn(store::Reader &reader, const QTimeZone &zone)
{
    QVector<DoubtedPromise> doubted;
    const auto words = keptWordsIn(reader);
    if (!words)
        return failed(words.error());
    if (words->isEmpty())
        return doubted;
    const auto pledge = StoredPledge::ofCommitments(reader);
    if (!pledge)
        return failed(pledge.error());
    for (const StoredItem &item : pledge->commitments()) {
        const StoredItem *copy = pledge->copyOf(item);
        const auto commitment = commitmentFromFhir(item.json);
        if (!copy || !commitment)
            continue;
        const KeptStanding standing = keptStandingOf(item.json, copy->json, words->value(item.reference()), zone);
        if (standing.doubtedAt() && !standing.seen) {
            doubted.push_back({*commitment, *standing.doubtedAt()});
            doubted.last().commitment.delivery = item.delivery;
        }
    }
    std::ranges::sort(doubted, {}, &DoubtedPromise::at);
    return doubted;
}

store::StoreResult<QVector<BoardCommitment>> heldIn(store::Reader &reader)
{
    const auto pledge = StoredPledge::ofCommitments(reader);
    if (!pledge)
        return failed(pledge.error());
    const PledgeStatus status{*pledge};
    QVector<BoardCommitment> held;
    const auto issues = grouped(issuesFrom(pledge->issues()), commitmentsFrom(pledge->commitments()));
    for (const PledgedIssue &issue : issues) {
        for (const Commitment &commitment : issue.commitments) {
            const StoredItem *item = pledge->find(PledgeItem::Commitment, commitment.id);
            if (item && status.isHeld(*item))
                held.push_back({commitment, status.publicationOf(*item), status.standingOf(*item), true});
        }
    }
    return held;
}

QFuture<store::StoreResult<CommitmentWords>> Agreements::on(const ResourceId &commitment) const
{
    return m_database.read([commitment](store::Reader &reader) -> store::StoreResult<CommitmentWords> {
        const auto pledge = StoredPledge::read(reader);
        if (!pledge)
            return failed(pledge.error());
        const auto item = pledge->resolve(reader, PledgeItem::Commitment, commitment);
        const auto reviews = reviewsIn(reader, commitment);
        if (!item || !reviews)
            return failed(item ? reviews.error() : item.error());
        if (!*item)
            return CommitmentWords{};
        const PledgeStatus status{*pledge};
        return CommitmentWords{status.standingOf(**item), status.isHeld(**item), *reviews};
    });
}

QFuture<PledgeResult<void>> Agreements::review(const ResourceId &commitment, std::optional<Feasibility> feasibility,
                                               std::optional<double> hours, const QString &words, const ResourceId &author)
{
    Review review;
    review.said.commitment = commitment;
    review.said.words = words.trimmed();
    review.feasibility = feasibility;
    review.effort = hours;
    return m_database.write([review, author](Writer &writer) { return write(writer, review, author); });
}

QFuture<PledgeResult<void>> Agreements::say(const ResourceId &commitment, Agreement::Answer answer, const QString &words,
                                            const ResourceId &author)
{
    Agreement agreement;
    agreement.said.commitment = commitment;
    agreement.said.words = words.trimmed();
    agreement.answer = answer;
    return m_database.write([agreement, author, zone = m_zone](Writer &writer) { return write(writer, agreement, author, zone); });
}

QFuture<store::StoreResult<KeptStanding>> Agreements::kept(const ResourceId &commitment) const
{
    return m_database.read([commitment, zone = m_zone](store::Reader &reader) { return keptStandingIn(reader, commitment, zone); });
}

QFuture<PledgeResult<void>> Agreements::sayKept(const ResourceId &commitment, bool kept, const QString &words, const ResourceId &author)
{
    KeptWord word;
    word.said.commitment = commitment;
    word.said.words = words.trimmed();
    word.kept = kept;
    return m_database.write([word, author, zone = m_zone](Writer &writer) { return write(writer, word, author, zone); });
}

QFuture<PledgeResult<void>> Agreements::setNotKeptSeen(const ResourceId &commitment, bool seen)
{
    return m_database.write([commitment, seen, zone = m_zone](Writer &writer) -> PledgeResult<void> {
        const auto standing = keptStandingIn(writer, commitment, zone);
        if (!standing)
            return failed(standing.error());
        const auto doubted = standing->doubtedAt();
        if (!doubted)
            return failed(PledgeError::NotFound);
        return store::edit<PledgeError>(writer, u"Goal"_s, commitment, [&](QJsonObject &goal) -> PledgeResult<void> {
            pledge::setNotKeptSeen(goal, seen ? doubted : std::nullopt);
            return {};
        });
    });
}

} // namespace heard::pledge
