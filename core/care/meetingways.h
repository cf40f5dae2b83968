#pragma once

#include "care/meetingway.h"
#include "store/database.h"
#include "store/writeerror.h"

namespace heard::care {

enum class WayError {
    TooLong,           ///< more than MeetingWays::longestWords
    NoSuchAppointment, ///< unknown here, cancelled, begun, or not on the phone
    PatientUnknown,
    NotFound,
    NotStored,
};

/// What can be asked of the store about how patients like to meet.
class MeetingWays final {
public:
    static constexpr qsizetype longestWords = 1000; ///< characters

    /// @p database must outlive it.
    explicit MeetingWays(store::Database &database) : m_database(database) {}

    /// Whether the phone is all right for @p appointment; nothing where she did not say.
    [[nodiscard]] QFuture<store::StoreResult<std::optional<PhoneComfort>>> comfortWith(const ResourceId &appointment) const;
    /// What @p patient said last; nothing where she never did.
    [[nodiscard]] QFuture<store::StoreResult<std::optional<ModePreference>>> preferenceOf(const ResourceId &patient) const;

    // The patient's; a later answer replaces the earlier.
    [[nodiscard]] QFuture<store::WriteResult<void, WayError>> sayComfort(const ResourceId &appointment,
        PhoneComfort::Choice choice, const QString &words);
    [[nodiscard]] QFuture<store::WriteResult<void, WayError>> prefer(const ResourceId &patient, ModePreference::Mode mode,
        const QString &words);

private:
    store::Database &m_database;
};

} // namespace heard::care
