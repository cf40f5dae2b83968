#include "worklist/decisions.h"

#include "fhir/communication.h"
#include "people/patient.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace heard::worklist {

using store::LocalChange;
using store::Reader;
using store::StoreResult;
using store::Writer;

namespace {

/// The last word of a url, such as "seen-at".
QString nameOf(const QString &url)
{
    return url.section(u'/', -1);
}

/// The names of extensions that only one side has, or that differ.
QStringList differingExtensions(const QJsonArray &mine, const QJsonArray &theirs)
{
    QStringList names;
    for (const auto &[some, others] : {std::pair{mine, theirs}, std::pair{theirs, mine}}) {
        for (const QJsonValue &extension : some) {
            if (!others.contains(extension))
                names << nameOf(extension["url"_L1].toString());
        }
    }
    return names;
}

QStringList differingElements(const QJsonObject &mine, const QJsonObject &theirs)
{
    QStringList names;
    for (const QString &name : mine.keys() + theirs.keys()) {
        if (name == "id"_L1 || name == "meta"_L1 || name == "resourceType"_L1 || mine[name] == theirs[name])
            continue;
        if (name == "extension"_L1)
            names += differingExtensions(mine[name].toArray(), theirs[name].toArray());
        else
            names << name;
    }
    names.removeDuplicates();
    return names;
}

Fact partOf(const QVector<Fact> &facts, Fact::Part part)
{
    const auto found = std::ranges::find(facts, part, &Fact::part);
    return found == facts.end() ? Fact{part} : *found;
}

/// Whether it helps to see which record it is, where both say the same.
bool identifies(Fact::Part part)
{
    using Part = Fact::Part;
    static constexpr std::array parts{Part::Words, Part::Title, Part::Meeting, Part::Begins, Part::Place, Part::MeetingState,
                                      Part::Asked, Part::Name, Part::WaitsFor, Part::Since};
    return std::ranges::find(parts, part) != parts.end();
}

void compare(Undelivered &undelivered, const QVector<Fact> &mine, const QVector<Fact> &theirs)
{
    QVector<Fact> all = mine;
    std::ranges::copy_if(theirs, std::back_inserter(all), [&](const Fact &fact) { return partOf(mine, fact.part).isEmpty(); });
    for (const Fact &fact : std::as_const(all)) {
        const Fact here = partOf(mine, fact.part);
        const Fact there = partOf(theirs, fact.part);
        if (here == there) {
            if (identifies(fact.part))
                undelivered.same << here;
            continue;
        }
        undelivered.mine << here;
        undelivered.theirs << there;
    }
}

Undelivered::Refusal refusalOf(const LocalChange &change)
{
    using Refusal = Undelivered::Refusal;
    if (change.state != store::ChangeState::Parked)
        return Refusal::None;
    switch (change.problem.section(u' ', 0, 0).toInt()) {
    case 401:
    case 403: return Refusal::NotAllowed;
    case 404:
    case 410: return Refusal::Gone;
    case 413: return Refusal::TooLarge;
    default: return Refusal::NotRight;
    }
}

Undelivered undeliveredOf(const LocalChange &change)
{
    Undelivered undelivered;
    undelivered.id = ResourceId{QString::number(change.sequence)};
    undelivered.type = change.type;
    undelivered.resource = change.id;
    undelivered.conflict = change.state == store::ChangeState::Conflict;
    undelivered.neverSent = change.kind == store::ChangeKind::Create;
    const RecordFacts mine = factsOf(change.json);
    undelivered.kind = mine.kind;
    // What the other side never had cannot have been changed; a refused try of it is no version of theirs.
    const QJsonObject there = !change.theirs.isEmpty() ? change.theirs : undelivered.neverSent ? QJsonObject{} : change.baseJson;
    if (there.isEmpty()) {
        undelivered.mine = mine.facts;
    } else {
        compare(undelivered, mine.facts, factsOf(there).facts);
    }
    if (undelivered.mine.isEmpty())
        undelivered.elements = differingElements(change.json, there);
    undelivered.refusal = refusalOf(change);
    undelivered.problem = change.problem;
    undelivered.madeAt = change.madeAt;
    return undelivered;
}

StoreResult<std::optional<QJsonObject>> firstJson(const Reader &reader, const char *sql, store::ResourceKey key)
{
    return reader.connection().first<QJsonObject>(sql, {{":key", key}}, [](const store::Row &row) {
        return QJsonDocument::fromJson(row.bytes(0)).object();
    });
}

StoreResult<void> addPatient(const Reader &reader, const LocalChange &change, Undelivered &undelivered)
{
    const auto json = firstJson(reader,
                                R"(SELECT CASE r.type
                                          WHEN 'Patient' THEN r.json
                                          ELSE (SELECT p.json
                                                  FROM reference f
                                                  CROSS JOIN resource p ON p.type = 'Patient' AND p.id = substr(f.target, 9)
                                                 WHERE f.source = r.key AND substr(f.target, 1, 8) = 'Patient/'
                                                 LIMIT 1) END
                                     FROM resource r WHERE r.key = :key)",
                                change.resource);
    if (!json)
        return failed(json.error());
    if (const auto patient = people::patientFromFhir(json->value_or(QJsonObject{}))) {
        undelivered.patient = patient->id;
        undelivered.patientName = patient->name();
        undelivered.patientNeeds = patient->communicationNeeds;
    }
    return {};
}

/// Which appointment it belongs to.
StoreResult<void> addAppointment(const Reader &reader, const LocalChange &change, Undelivered &undelivered)
{
    const auto json = firstJson(reader,
                                R"(SELECT a.json
                                     FROM reference f
                                     CROSS JOIN resource a ON a.type = 'Appointment' AND a.id = substr(f.target, 13)
                                    WHERE f.source = :key AND substr(f.target, 1, 12) = 'Appointment/' LIMIT 1)",
                                change.resource);
    if (!json)
        return failed(json.error());
    const QVector<Fact> facts = factsOf(json->value_or(QJsonObject{})).facts;
    for (const Fact &fact : facts) {
        if (fact.part == Fact::Part::Meeting || fact.part == Fact::Part::Begins)
            undelivered.same << fact;
    }
    return {};
}

using Verb = StoreResult<void> (store::LocalChanges::*)(qint64);

QFuture<Decisions::Written> decide(store::Database &database, const ResourceId &id, Verb verb)
{
    return database.write([id, verb](Writer &writer) -> Decisions::Written {
        const auto done = (writer.changes().*verb)(id.value.toLongLong());
        if (done)
            return {};
        if (done.error().error == store::StoreError::NotFound)
            return failed(store::WriteError<DecisionError>{DecisionError::NotFound});
        return failed(store::WriteError<DecisionError>{done.error()});
    });
}

store::WriteResult<LocalChange, DecisionError> refused(Writer &writer, qint64 sequence)
{
    const auto changes = writer.changes().all();
    if (!changes)
        return failed(store::WriteError<DecisionError>{changes.error()});
    const auto found = std::ranges::find_if(*changes, [sequence](const LocalChange &change) {
        return change.sequence == sequence && change.state == store::ChangeState::Parked;
    });
    if (found == changes->end())
        return failed(store::WriteError<DecisionError>{DecisionError::NotFound});
    return *found;
}

} // namespace

QFuture<StoreResult<QVector<Undelivered>>> Decisions::waiting() const
{
    return m_database.read([](Reader &reader) -> StoreResult<QVector<Undelivered>> {
        const auto changes = store::LocalChanges(reader.connection()).undecided();
        if (!changes)
            return failed(changes.error());
        QVector<Undelivered> found;
        for (const LocalChange &change : *changes) {
            Undelivered undelivered = undeliveredOf(change);
            if (auto done = addPatient(reader, change, undelivered); !done)
                return failed(done.error());
            if (undelivered.kind != RecordKind::Appointment) {
                if (auto done = addAppointment(reader, change, undelivered); !done)
                    return failed(done.error());
            }
            found.push_back(std::move(undelivered));
        }
        return found;
    });
}

QFuture<Decisions::Written> Decisions::keepMine(const ResourceId &id)
{
    return decide(m_database, id, &store::LocalChanges::keepMine);
}

QFuture<Decisions::Written> Decisions::takeTheirs(const ResourceId &id)
{
    return decide(m_database, id, &store::LocalChanges::takeTheirs);
}

QFuture<Decisions::Written> Decisions::tryAgain(const ResourceId &id)
{
    return m_database.write([id](Writer &writer) -> Written {
        const auto change = refused(writer, id.value.toLongLong());
        if (!change)
            return failed(change.error());
        QJsonObject json = change->json;
        fhir::bringSentBackTo(writer.now(), json);
        // Writing it anew sends it again as well.
        const auto done = json == change->json ? writer.changes().retry(change->sequence) : writer.update(json);
        return done ? Written{} : failed(store::WriteError<DecisionError>{done.error()});
    });
}

QFuture<Decisions::Written> Decisions::giveUp(const ResourceId &id)
{
    return decide(m_database, id, &store::LocalChanges::discard);
}

} // namespace heard::worklist
