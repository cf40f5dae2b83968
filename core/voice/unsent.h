#pragma once

#include "store/database.h"
#include "store/writeerror.h"
#include "voice/said.h"

namespace heard::voice {

enum class UnsentError {
    Empty,
    TooLong,
    AlreadySent, ///< or on its way: the team may have it
    NotStored,
};

/// What a patient wrote and nobody else has yet: it is hers to change or to take back.
class Unsent final {
public:
    using Written = store::WriteResult<void, UnsentError>;

    /// @p database must outlive it.
    explicit Unsent(store::Database &database) : m_database(database) {}

    /// At least one of its texts has words. What was refused is tried again. What has a name keeps it, what has none too.
    [[nodiscard]] QFuture<Written> reword(const ResourceId &feedback, const Said &said);
    /// It goes as if it had never been written.
    [[nodiscard]] QFuture<Written> takeBack(const ResourceId &feedback);
    /// What had a name is said without, or the other way round, by @p patient: at no moment is it said twice or not at all.
    /// The answer is its new id.
    [[nodiscard]] QFuture<store::WriteResult<ResourceId, UnsentError>> turn(const ResourceId &feedback, const ResourceId &patient,
                                                                            const Said &said, bool withoutName);

private:
    store::Database &m_database;
};

} // namespace heard::voice
