#include "voice/paperforms.h"

#include "base/day.h"
#include "fhir/vocabulary.h"
#include "people/units.h"
#include "store/edit.h"
#include "store/writer.h"
#include "voice/voices.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using heard::store::WriteResult;
using heard::store::Writer;

namespace heard::voice {

namespace {

Result<Feedback, PaperError> feedbackFrom(const PaperForm &form, QDate today)
{
    Feedback said;
    said.good = form.good.trimmed();
    said.better = form.better.trimmed();
    said.about = form.about.trimmed();
    if (said.good.isEmpty() && said.better.isEmpty())
        return failed(PaperError::Empty);
    if (std::max(said.good.size(), said.better.size()) > Voices::longestWords || said.about.size() > Voices::longestAbout)
        return failed(PaperError::TooLong);
    if (!form.writtenOn.isValid() || form.writtenOn > today)
        return failed(PaperError::DayImpossible);
    said.onPaper = true;
    said.mayQuote = form.mayQuote;
    said.cohort = form.patient.isEmpty() ? form.cohort : people::Cohort::Unknown;
    return said;
}

WriteResult<ResourceId, PaperError> typeInNow(Writer &writer, const PaperForm &form, const QTimeZone &zone)
{
    auto said = feedbackFrom(form, dayOf(writer.now(), zone));
    if (!said)
        return failed(said.error());
    if (!form.patient.isEmpty()) {
        const auto patient = writer.json(u"Patient"_s, form.patient);
        if (!patient)
            return failed(patient.error());
        if (!*patient)
            return failed(PaperError::PatientUnknown);
        said->patient = fhir::idOf(**patient);
    }
    const auto unit = people::ownUnit(writer);
    if (!unit)
        return failed(unit.error());
    // Of the day on the form no time is known; noon is that day wherever it is read.
    said->sentAt = std::min(writer.now(), Instant::of(QDateTime{form.writtenOn, QTime{12, 0}, zone}));
    said->readAt = writer.now();
    return writer.create(toFhir(*said, {}, *unit));
}

/// Only what a colleague typed in is a colleague's to change.
template <typename Change>
QFuture<WriteResult<void, PaperError>> edit(store::Database &database, const ResourceId &feedback, Change change)
{
    return database.write([feedback, change](Writer &writer) {
        return store::edit<PaperError>(writer, u"Communication"_s, feedback, [&](QJsonObject &json) -> WriteResult<void, PaperError> {
            const auto said = feedbackFromFhir(json);
            if (!said || !said->onPaper)
                return failed(PaperError::NotFound);
            change(json, *said);
            return {};
        });
    });
}

} // namespace

QFuture<WriteResult<ResourceId, PaperError>> typeIn(store::Database &database, const PaperForm &form, const QTimeZone &zone)
{
    return database.write([form, zone](Writer &writer) { return typeInNow(writer, form, zone); });
}

QFuture<WriteResult<void, PaperError>> setRemoved(store::Database &database, const ResourceId &feedback, bool removed)
{
    return edit(database, feedback, [removed](QJsonObject &json, const Feedback &) {
        if ((json["status"_L1] == "entered-in-error"_L1) != removed)
            json["status"_L1] = removed ? u"entered-in-error"_s : u"completed"_s;
    });
}

QFuture<WriteResult<void, PaperError>> setMayQuote(store::Database &database, const ResourceId &feedback, bool mayQuote)
{
    return edit(database, feedback, [mayQuote](QJsonObject &json, Feedback said) {
        said.mayQuote = mayQuote;
        json = toFhir(said, json);
    });
}

} // namespace heard::voice
