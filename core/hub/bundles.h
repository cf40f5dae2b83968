#pragma once

#include "hub/changes.h"
#include "hub/committer.h"

#include <QJsonObject>

namespace heard::hub {

/// Carries out a transaction or batch Bundle for one caller, on the thread that writes. Each entry is checked as if it
/// had come alone. A transaction is done as a whole or not at all; references to urn:uuid entries are rewritten.
class Bundles final {
public:
    struct Outcome {
        QJsonObject bundle; ///< transaction-response or batch-response
        QStringList rolesChanged; ///< whose PractitionerRoles were written
    };

    Bundles(Desk &desk, const Caller &caller, QByteArray base)
        : m_desk(desk)
        , m_caller(caller)
        , m_base(std::move(base))
    {
    }

    [[nodiscard]] Answered<Outcome> run(const QJsonObject &bundle);

private:
    struct Entry {
        QString method;
        QString url;
        QString fullUrl;
        QByteArray ifMatch;
        QByteArray ifNoneExist;
        QJsonObject resource;
        QString id; ///< of a create: given beforehand, so that other entries can refer to it
    };

    [[nodiscard]] Answered<QVector<Entry>> entriesOf(const QJsonObject &bundle) const;
    [[nodiscard]] Answered<Outcome> transaction(QVector<Entry> entries);
    [[nodiscard]] Answered<Outcome> batch(const QVector<Entry> &entries);
    [[nodiscard]] Answered<QHash<QString, QString>> targetsOf(QVector<Entry> &entries) const;
    /// One entry of the answer; @p written is filled by creates and updates. A read is noted too.
    [[nodiscard]] Answered<QJsonObject> carryOut(const Entry &entry, Changes &changes, std::optional<Written> &written);
    /// Of a create or an update; @p written is empty where it was refused.
    void note(const Entry &entry, const std::optional<Written> &written, int status);
    void noteRoles(const Written &written, Outcome &outcome) const;

    Desk &m_desk;
    const Caller &m_caller;
    QByteArray m_base;
};

} // namespace heard::hub
