#include "base/day.h"
#include "fhir/vocabulary.h"
#include "people/teammembers.h"
#include "pledge/pledgestatus.h"
#include "pledge/publication.h"

using namespace Qt::StringLiterals;

namespace heard::pledge {

namespace {

using store::Writer;

/// What is said of a publication, by whom and on which day.
struct Note {
    QString words;
    QString author;
    QDate on;
};

/// As FHIR's Annotation. The state and the month are kept with it, so that the history tells what was promised when.
QJsonObject annotationOf(const Note &note, const QJsonObject &content, Instant at)
{
    QJsonObject annotation{{u"time"_s, at.toIso()}};
    fhir::setText(annotation, "authorString"_L1, note.author.trimmed());
    const auto commitment = commitmentFromFhir(content);
    const QString state = commitment ? nameOf(commitment->state) : QString{};
    fhir::setExtension(annotation, fhir::extension::announcedState, "valueCode"_L1, state);
    fhir::setExtension(annotation, fhir::extension::announcedMonth, "valueDate"_L1, content.value("target"_L1)[0]["dueDate"_L1]);
    const QString words = note.words.trimmed();
    annotation["text"_L1] = words.isEmpty() ? state : words;
    return annotation;
}

/// Writes published copies within one transaction: issues first, for commitments refer to them.
class Publishing final {
public:
    Publishing(Writer &writer, const StoredPledge &pledge, Note note)
        : m_writer(writer)
        , m_pledge(pledge)
        , m_note(std::move(note))
    {
        for (const StoredItem &issue : pledge.issues()) {
            if (const StoredItem *copy = pledge.copyOf(issue))
                m_issueCopies.insert(issue.reference(), copy->id());
        }
    }

    [[nodiscard]] PledgeResult<Published> publish(const QVector<const StoredItem *> &issues,
        const QVector<const StoredItem *> &commitments, const QVector<const StoredItem *> &standards)
    {
        for (const StoredItem *issue : issues) {
            const auto id = put(*issue, issue->json);
            if (!id)
                return failed(id.error());
            m_issueCopies.insert(issue->reference(), *id);
        }
        for (const StoredItem *commitment : commitments) {
            if (auto done = publishCommitment(*commitment); !done)
                return failed(done.error());
        }
        for (const StoredItem *standard : standards) {
            if (auto id = put(*standard, standard->json); !id)
                return failed(id.error());
        }
        return m_done;
    }

private:
    [[nodiscard]] PledgeResult<void> publishCommitment(const StoredItem &item)
    {
        QJsonObject working = item.json;
        const bool agreed = PledgeStatus{m_pledge}.effectiveState(item) == CommitmentState::Agreed;
        if (auto read = commitmentFromFhir(working); read && agreed) {
            read->state = CommitmentState::Planned;
            read->stateSince = m_note.on;
            working = toFhir(*read, working);
            if (auto done = m_writer.update(working); !done)
                return failed(done.error());
        }
        const auto id = put(item, working);
        return id ? PledgeResult<void>{} : failed(id.error());
    }

    [[nodiscard]] PledgeResult<ResourceId> put(const StoredItem &item, const QJsonObject &working)
    {
        const StoredItem *copy = m_pledge.copyOf(item);
        const StoredItem *issue = m_pledge.issueOf(item);
        QJsonObject content = publishedContent(working, copy ? copy->json : QJsonObject{},
            issue ? m_issueCopies.value(issue->reference()) : ResourceId{});
        fhir::setExtension(content, fhir::extension::published, "valueInstant"_L1, m_writer.now().toIso());
        if (m_pledge.find(PledgeItem::Commitment, item.id()) == &item) {
            QJsonArray notes = content.value("note"_L1).toArray();
            notes << annotationOf(m_note, content, m_writer.now());
            content["note"_L1] = notes;
        }
        if (!copy) {
            ++m_done.created;
            const auto id = m_writer.create(content);
            return id ? PledgeResult<ResourceId>{*id} : failed(id.error());
        }
        ++m_done.updated;
        const auto done = m_writer.update(content);
        return done ? PledgeResult<ResourceId>{copy->id()} : failed(done.error());
    }

    Writer &m_writer;
    const StoredPledge &m_pledge;
    Note m_note;
    QHash<QString, ResourceId> m_issueCopies; ///< by the reference to the working copy
    Published m_done;
};

PledgeResult<void> withdraw(Writer &writer, const StoredItem *copy)
{
    if (!copy || isWithdrawn(copy->json))
        return {};
    const auto done = writer.update(withdrawn(copy->json));
    return done ? PledgeResult<void>{} : failed(done.error());
}

/// Patients see @p commitment no more: what it was changed to meanwhile, and both sides have not agreed to, is a draft again.
PledgeResult<void> askAnew(Writer &writer, const PledgeStatus &status, const StoredItem &commitment, QDate today)
{
    const Commitment *stored = status.read(commitment);
    const auto was = status.publicationOf(commitment).state;
    const bool seen = was == Publication::State::Published || was == Publication::State::ChangedSince;
    if (!seen || !stored || stored->state == CommitmentState::Draft || !status.isHeldAlone(commitment))
        return {};
    Commitment draft = *stored;
    draft.state = CommitmentState::Draft;
    draft.stateSince = today;
    const auto done = writer.update(toFhir(draft, commitment.json));
    return done ? PledgeResult<void>{} : failed(done.error());
}

/// Two devices that published the same thing apart leave two copies: patients keep one.
PledgeResult<void> withdrawSurplus(Writer &writer, const StoredPledge &pledge)
{
    for (const StoredItem &surplus : pledge.surplusCopies()) {
        if (auto done = withdraw(writer, &surplus); !done)
            return done;
    }
    return {};
}

PledgeResult<Published> publishChanges(Writer &writer, const Note &note, Audience variant)
{
    const auto pledge = StoredPledge::read(writer);
    if (!pledge)
        return failed(pledge.error());
    if (auto done = withdrawSurplus(writer, *pledge); !done)
        return failed(done.error());
    const PledgeStatus status{*pledge};
    auto done = Publishing{writer, *pledge, note}.publish(status.toPublish(PledgeItem::Issue, variant),
        status.toPublish(PledgeItem::Commitment, variant), status.toPublish(PledgeItem::Standard, variant));
    if (done) {
        for (const StoredItem &commitment : pledge->commitments())
            done->drafts += status.isLeftOut(commitment);
    }
    return done;
}

/// The item that @p kind and @p id name and what goes with it.
struct Affected {
    const StoredItem *issue = nullptr;
    QVector<const StoredItem *> commitments;
    const StoredItem *standard = nullptr;
};

PledgeResult<Affected> affectedBy(const Writer &writer, const StoredPledge &pledge, PledgeItem kind, const ResourceId &id)
{
    const auto found = pledge.resolve(writer, kind, id);
    if (!found)
        return failed(found.error());
    if (!*found)
        return failed(PledgeError::NotFound);
    const StoredItem *item = *found;
    if (kind == PledgeItem::Standard)
        return Affected{nullptr, {}, item};
    if (kind == PledgeItem::Issue)
        return Affected{item, pledge.commitmentsOf(*item), nullptr};
    return Affected{pledge.issueOf(*item), {item}, nullptr};
}

bool isPublished(const PledgeStatus &status, const StoredItem &item)
{
    return status.publicationOf(item).state == Publication::State::Published;
}

PledgeResult<Published> publishOne(Writer &writer, PledgeItem kind, const ResourceId &id, const Note &note)
{
    const auto pledge = StoredPledge::read(writer);
    if (!pledge)
        return failed(pledge.error());
    const auto affected = affectedBy(writer, *pledge, kind, id);
    if (!affected)
        return failed(affected.error());
    const PledgeStatus status{*pledge};
    QVector<const StoredItem *> issues;
    QVector<const StoredItem *> commitments;
    QVector<const StoredItem *> standards;
    if (affected->issue && !isPublished(status, *affected->issue))
        issues << affected->issue;
    int drafts = 0;
    bool held = affected->commitments.isEmpty();
    for (const StoredItem *commitment : affected->commitments) {
        held = held || status.isHeld(*commitment);
        if (status.isLeftOut(*commitment))
            ++drafts;
        else if (!isPublished(status, *commitment))
            commitments << commitment;
    }
    // An issue is not published without an answer to it.
    if (!affected->standard && drafts == affected->commitments.size())
        return failed(held ? PledgeError::NotAgreed : PledgeError::ReasonMissing);
    if (affected->standard && !isPublished(status, *affected->standard))
        standards << affected->standard;
    auto done = Publishing{writer, *pledge, note}.publish(issues, commitments, standards);
    if (done)
        done->drafts = drafts;
    return done;
}

PledgeResult<void> takeBack(Writer &writer, PledgeItem kind, const ResourceId &id, const QTimeZone &zone)
{
    const auto pledge = StoredPledge::read(writer);
    if (!pledge)
        return failed(pledge.error());
    const auto affected = affectedBy(writer, *pledge, kind, id);
    if (!affected)
        return failed(affected.error());
    // One of two copies would otherwise take the place of the other.
    if (auto done = withdrawSurplus(writer, *pledge); !done)
        return done;
    const PledgeStatus status{*pledge};
    for (const StoredItem *commitment : affected->commitments) {
        if (auto done = askAnew(writer, status, *commitment, dayOf(writer.now(), zone)); !done)
            return done;
    }
    QVector<const StoredItem *> going = affected->commitments;
    if (kind == PledgeItem::Issue)
        going << affected->issue;
    if (kind == PledgeItem::Standard)
        going << affected->standard;
    for (const StoredItem *item : std::as_const(going)) {
        if (auto done = withdraw(writer, pledge->copyOf(*item)); !done)
            return done;
    }
    return {};
}

PledgeResult<Note> signedNote(const Writer &writer, const QString &words, const ResourceId &author, const QTimeZone &zone)
{
    if (words.size() > longestWords)
        return failed(PledgeError::TooLong);
    const auto signature = people::signedBy<PledgeError>(writer, author);
    if (!signature)
        return failed(signature.error());
    return Note{words, signature->name, dayOf(writer.now(), zone)};
}

} // namespace

QFuture<PledgeResult<Published>> PledgeBoard::publish(const QString &note, const ResourceId &author, Audience variant)
{
    return m_database.write([note, author, variant, zone = m_zone](Writer &writer) -> PledgeResult<Published> {
        const auto named = signedNote(writer, note, author, zone);
        return named ? publishChanges(writer, *named, variant) : failed(named.error());
    });
}

QFuture<PledgeResult<Published>> PledgeBoard::publishAgain(PledgeItem kind, const ResourceId &id, const QString &note,
    const ResourceId &author)
{
    return m_database.write([kind, id, note, author, zone = m_zone](Writer &writer) -> PledgeResult<Published> {
        const auto named = signedNote(writer, note, author, zone);
        return named ? publishOne(writer, kind, id, *named) : failed(named.error());
    });
}

QFuture<PledgeResult<void>> PledgeBoard::unpublish(PledgeItem kind, const ResourceId &id)
{
    return m_database.write([kind, id, zone = m_zone](Writer &writer) { return takeBack(writer, kind, id, zone); });
}

} // namespace heard::pledge
