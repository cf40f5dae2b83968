#pragma once

#include "pledge/pledge.h"
#include "store/database.h"
#include "voice/wordsoutcome.h"

namespace heard::outcomes {

/// What became of one thing somebody said, as far as patients see it: what is not published led to nothing yet.
struct WhatBecame {
    ResourceId feedback; ///< of words with a name
    QByteArray replyKey; ///< of words without a name
    std::optional<QDate> readOn; ///< of words without a name
    std::optional<QDate> themedOn;
    QVector<pledge::PledgedIssue> ledTo; ///< published issues with their commitments, in the order of the pledge
    QString letter; ///< of words without a name, on the device that wrote them alone: the id of their letter

    bool operator==(const WhatBecame &) const = default;
};

/// What a person would notice to have moved, to be compared; empty while nothing became of it.
[[nodiscard]] QString stageOf(const WhatBecame &words);

/// Of everything @p patient said with her name, and of what was said without one on this device, within a read or a write.
[[nodiscard]] store::StoreResult<QVector<WhatBecame>> wordsOf(store::Reader &reader, const ResourceId &patient);

/// What can be asked of a phone's store about what became of words.
class Outcomes final {
public:
    /// @p database must outlive it.
    explicit Outcomes(store::Database &database) : m_database(database) {}

    /// Of words with a name; nothing while nothing became of them.
    [[nodiscard]] QFuture<store::StoreResult<std::optional<WhatBecame>>> of(const ResourceId &feedback) const;
    /// Of words without a name, by the key made for them; only the device that made it opens what the hub gives every phone.
    [[nodiscard]] QFuture<store::StoreResult<std::optional<WhatBecame>>> ofKey(const QByteArray &replyKey) const;
    /// As wordsOf.
    [[nodiscard]] QFuture<store::StoreResult<QVector<WhatBecame>>> ofPatient(const ResourceId &patient) const;

private:
    store::Database &m_database;
};

} // namespace heard::outcomes
