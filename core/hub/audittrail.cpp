#include "hub/audittrail.h"

#include "fhir/primitives.h"
#include "hub/storerefusal.h"

#include <sodium.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heard::hub {

namespace {

struct AuditRow {
    qint64 sequence = 0;
    QString at;
    AuditEntry entry;
    QByteArray hash;
};

/// Over every column and the hash before; the lengths keep neighbours apart.
QByteArray hashOf(const QByteArray &before, const AuditRow &row)
{
    QByteArray text = before;
    const auto add = [&](const QByteArray &field) { text += QByteArray::number(field.size()) + ':' + field; };
    add(QByteArray::number(row.sequence));
    for (const QString &field : {row.at, row.entry.agent, row.entry.address, row.entry.interaction, row.entry.type,
             row.entry.id, row.entry.version, row.entry.patients.join(u' ')})
        add(field.toUtf8());
    add(QByteArray::number(row.entry.status));
    add(QByteArray::number(row.entry.times));
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), static_cast<std::size_t>(hash.size()),
        reinterpret_cast<const unsigned char *>(text.constData()), static_cast<unsigned long long>(text.size()),
        nullptr, 0);
    return hash.toHex();
}

AuditRow rowFrom(const store::Row &row)
{
    return {row.integer(0), row.text(1),
        {row.text(2), row.text(3), row.text(4), row.text(5), row.text(6), row.text(7), static_cast<int>(row.integer(8)),
            row.text(10).split(u' ', Qt::SkipEmptyParts), static_cast<int>(row.integer(9))},
        row.bytes(11)};
}

} // namespace

AuditEntry auditEntryOf(
    const Caller &caller, const QString &interaction, const QString &type, const QString &id, int status)
{
    AuditEntry entry;
    entry.agent = caller.subject;
    entry.address = QString::fromUtf8(caller.address);
    entry.interaction = interaction;
    const bool isType = type.size() <= 64 && std::ranges::all_of(type, [](QChar c) { return c < u'\u0080' && c.isLetter(); });
    entry.type = isType ? type : QString{};
    entry.id = fhir::isId(id) ? id : QString{};
    entry.status = status;
    return entry;
}

store::StoreResult<bool> isWritten(store::Connection &connection, const AuditEntry &opening)
{
    const auto found = connection.first<bool>(
        R"(SELECT 1 FROM audit_patient p JOIN audit a ON a.sequence = p.sequence
            WHERE p.patient = :patient AND a.interaction = :interaction AND a.agent = :agent AND a.at = :at LIMIT 1)",
        {{":patient", opening.patients.value(0)}, {":interaction", opening.interaction}, {":agent", opening.agent},
            {":at", opening.at.value_or(Instant{}).toIso()}},
        [](const store::Row &) { return true; });
    if (!found)
        return failed(found.error());
    return found->has_value();
}

store::StoreResult<AuditTrail> AuditTrail::after(store::Connection &connection, const Clock &clock)
{
    AuditTrail trail{connection, clock};
    if (auto loaded = trail.load(); !loaded)
        return failed(loaded.error());
    return trail;
}

store::StoreResult<void> AuditTrail::load()
{
    return m_connection->forEach(
        "SELECT sequence, hash FROM audit ORDER BY sequence DESC LIMIT 1", {}, [this](const store::Row &row) {
            m_sequence = row.integer(0);
            m_hash = row.bytes(1);
            return true;
        });
}

store::StoreResult<void> AuditTrail::append(const AuditEntry &entry)
{
    AuditRow row{m_sequence + 1, entry.at.value_or(m_clock->now()).toIso(), entry, {}};
    row.hash = hashOf(m_hash, row);
    auto done = m_connection->run(
        R"(INSERT INTO audit (sequence, at, agent, address, interaction, type, id, version, status, times, patients, hash)
           VALUES (:sequence, :at, :agent, :address, :interaction, :type, :id, :version, :status, :times, :patients, :hash))",
        {{":sequence", row.sequence}, {":at", row.at}, {":agent", entry.agent.isEmpty() ? QString{} : entry.agent},
            {":address", u""_s + entry.address}, {":interaction", entry.interaction}, {":type", u""_s + entry.type},
            {":id", u""_s + entry.id}, {":version", u""_s + entry.version}, {":status", qint64{entry.status}},
            {":times", qint64{entry.times}}, {":patients", u""_s + entry.patients.join(u' ')}, {":hash", row.hash}});
    for (const QString &patient : entry.patients) {
        if (!done)
            return done;
        done = m_connection->run("INSERT OR IGNORE INTO audit_patient (patient, sequence) VALUES (:patient, :sequence)",
            {{":patient", patient}, {":sequence", row.sequence}});
    }
    if (done) {
        m_sequence = row.sequence;
        m_hash = row.hash;
    }
    return done;
}

store::StoreResult<AuditCheck> checkAuditTrail(store::Connection &connection)
{
    AuditCheck check;
    qint64 sequence = 0;
    const auto done = connection.forEach(
        R"(SELECT sequence, at, agent, address, interaction, type, id, version, status, times, patients, hash
             FROM audit ORDER BY sequence)",
        {}, [&](const store::Row &columns) {
            const AuditRow row = rowFrom(columns);
            const bool follows = row.sequence == ++sequence && row.hash == hashOf(check.head, row);
            if (!follows) {
                check.firstBroken = row.sequence;
                return false;
            }
            ++check.rows;
            check.head = row.hash;
            return true;
        });
    if (!done)
        return failed(done.error());
    return check;
}

} // namespace heard::hub
