#pragma once

#include "fhir/element.h"
#include "store/reader.h"

namespace heard::care {

/// How long patients wait on the day, and why, as the team said it at one time.
struct Wait {
    ResourceId id;
    ResourceId appointment;
    ResourceId patient;
    ResourceId author;
    QString authorName;
    Instant saidAt;
    std::optional<int> minutes; ///< from saidAt; nothing where the team cannot tell
    QString reason;
    QString reasonCode; ///< of a usual reason, which a device can say in another language; empty: only the words are known
    bool over = false; ///< it is her turn now
    bool amongSeveral = false; ///< she has other appointments that day; filled by Waits::currentFor, not written
    store::Delivery delivery;

    bool operator==(const Wait &) const = default;
};

/// What was said this long ago says little about now, however long it was to be.
inline constexpr std::chrono::minutes waitGetsOld{60};
/// When it is old: the time that was said is over, or waitGetsOld has passed.
[[nodiscard]] Instant oldFrom(const Wait &wait);
[[nodiscard]] bool isOld(const Wait &wait, Instant now);
/// When the wait ends as far as the team knew; nothing where it could not tell.
[[nodiscard]] std::optional<Instant> expectedEnd(const Wait &wait);

/// FHIR: Communication, category "wait", partOf the Appointment. The appointment's start is not rewritten.
[[nodiscard]] Result<Wait, fhir::ReadError> waitFromFhir(const QJsonObject &communication);
/// Applied onto @p stored so that elements written by other systems survive.
[[nodiscard]] QJsonObject toFhir(const Wait &wait, QJsonObject stored = {});

} // namespace heard::care
