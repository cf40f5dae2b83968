#include "demo/invented/parts.h"

#include "care/appointments.h"
#include "information/library.h"
#include "information/sendings.h"

using namespace Qt::StringLiterals;

namespace heard::desktop::scenario {

/// The example pages, as if the unit's clinicians had checked all but two; one of those is due for review.
Result<void, Failure> fillLibrary(const Desk &desk)
{
    information::Library library{desk.database};
    if (!answerOf(library.addExamples(desk.nurse, QTimeZone::systemTimeZone())))
        return failed(failure("the library"_L1));
    const auto pages = answerOf(library.all());
    if (!pages)
        return failed(failure("the library"_L1));
    for (const information::LibraryPage &found : *pages) {
        information::Page page = found.page;
        const bool checked = page.topic != information::Topic::Appointments;
        if (page.topic == information::Topic::Team)
            page.reviewOn = desk.now.date().addDays(-9);
        if ((checked && !answerOf(library.markChecked(page.id, desk.nurse))) || !answerOf(library.write(page, desk.nurse)))
            return failed(failure("the library"_L1));
        if (!page.sensitive && !answerOf(library.publish(page.id, u"Our first library"_s, desk.nurse)))
            return failed(failure("publishing the library"_L1));
    }
    return {};
}

Result<void, Failure> sendPages(const Desk &desk, const ResourceId &ann)
{
    const auto next = answerOf(care::Appointments{desk.database}.nextFor(ann, Instant::of(desk.now)));
    const auto pages = answerOf(information::Library{desk.database}.all());
    if (!next || !*next || !pages)
        return failed(failure("pages for Ann"_L1));
    QVector<ResourceId> surgery;
    for (const information::LibraryPage &found : *pages) {
        if (found.page.topic == information::Topic::Surgery)
            surgery << found.page.id;
    }
    if (!answerOf(information::Sendings{desk.database}.sendPack((*next)->id, surgery, 14, desk.nurse)))
        return failed(failure("pages for Ann"_L1));
    return {};
}

} // namespace heard::desktop::scenario
