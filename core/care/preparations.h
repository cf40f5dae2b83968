#pragma once

#include "care/appointment.h"
#include "store/database.h"

namespace heard::care {

/// Which things to do before an appointment the patient has ticked. Hers alone: kept on her device and never sent.
class Preparations final {
public:
    /// @p database must outlive it.
    explicit Preparations(store::Database &database) : m_database(database) {}

    /// False again where the team asks for something else.
    [[nodiscard]] QFuture<store::StoreResult<bool>> isDone(const Appointment &appointment) const;
    [[nodiscard]] QFuture<store::StoreResult<void>> setDone(const Appointment &appointment, bool done);

private:
    store::Database &m_database;
};

} // namespace heard::care
