#pragma once

#include "care/appointment.h"
#include "care/appointmentask.h"
#include "care/assessmentrequest.h"
#include "outcomes/whatbecame.h"
#include "pledge/commitment.h"
#include "store/writer.h"

#include <QHash>

namespace heard::worklist {

/// What a phone remembers to have shown its patient: by the name of a record, how it was then.
using NewsMemory = QHash<QString, QString>;

[[nodiscard]] QString nameOf(const care::Appointment &appointment);
[[nodiscard]] QString nameOf(const care::AppointmentAsk &ask);
[[nodiscard]] QString nameOf(const care::AssessmentRequest &request);
[[nodiscard]] QString nameOf(const pledge::Commitment &commitment);
[[nodiscard]] QString nameOf(const outcomes::WhatBecame &words);

// The values hold what a person would notice to be different.
[[nodiscard]] QString seenAs(const care::Appointment &appointment);
[[nodiscard]] QString seenAs(const care::AppointmentAsk &ask);
[[nodiscard]] QString seenAs(const care::AssessmentRequest &request);
[[nodiscard]] QString seenAs(const pledge::Commitment &commitment);
[[nodiscard]] QString seenAs(const outcomes::WhatBecame &words);

/// In what an appointment is not as it was seen.
struct AppointmentChange {
    bool time = false; ///< or it was cancelled, or stands again
    bool place = false;
    bool kind = false;

    [[nodiscard]] bool isAny() const { return time || place || kind; }
};
[[nodiscard]] AppointmentChange changeSince(const QString &seen, const care::Appointment &appointment);

[[nodiscard]] store::StoreResult<bool> hasBegun(const store::Reader &reader);
[[nodiscard]] store::StoreResult<void> setBegun(store::Writer &writer);
/// Nothing at all before it began.
[[nodiscard]] store::StoreResult<std::optional<NewsMemory>> memoryOf(const store::Reader &reader);

/// Keeps how a record of @p name is now.
[[nodiscard]] store::StoreResult<void> remember(store::Writer &writer, const QString &name, const QString &seen);

template <typename Record>
[[nodiscard]] store::StoreResult<void> remember(store::Writer &writer, const QVector<Record> &records)
{
    for (const Record &record : records) {
        if (auto done = remember(writer, nameOf(record), seenAs(record)); !done)
            return done;
    }
    return {};
}

} // namespace heard::worklist
