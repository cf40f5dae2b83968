#pragma once

#include "store/database.h"
#include "store/writeerror.h"
#include "voice/feedback.h"

#include <QTimeZone>

namespace heard::voice {

/// What a patient wrote on paper, as a colleague types it in.
struct PaperForm {
    ResourceId patient; ///< empty where it has no name
    people::Cohort cohort = people::Cohort::Unknown; ///< of whoever gave no name
    QString good;  ///< what was good
    QString better; ///< what could be better
    QString about;
    QDate writtenOn;
    bool mayQuote = false; ///< she said so on the form

    bool operator==(const PaperForm &) const = default;
};

enum class PaperError {
    Empty,
    TooLong,       ///< as Voices::longestWords and longestAbout
    DayImpossible, ///< none, or later than today
    PatientUnknown, ///< not in this store
    NotFound,       ///< or it did not come on paper
    NotStored,
};

/// Keeps what came on paper as feedback that has been read: whoever types it in reads it.
[[nodiscard]] QFuture<store::WriteResult<ResourceId, PaperError>> typeIn(store::Database &database, const PaperForm &form,
    const QTimeZone &zone);
/// It was typed in by mistake, or was not: what was removed is neither shown nor counted nor quoted.
[[nodiscard]] QFuture<store::WriteResult<void, PaperError>> setRemoved(store::Database &database, const ResourceId &feedback,
    bool removed);
/// Whether others may quote it, as she says now.
[[nodiscard]] QFuture<store::WriteResult<void, PaperError>> setMayQuote(store::Database &database, const ResourceId &feedback,
    bool mayQuote);

} // namespace heard::voice
