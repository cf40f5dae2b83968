// Prints the booklet of an invented unit for a validator to read: "en", "cy", "ar", "large" or "empty".
#include "pledge/booklet.h"

#include <cstdio>

using namespace heard;
using namespace heard::pledge;
using namespace Qt::StringLiterals;

namespace {

Pledge invented()
{
    Pledge pledge;
    pledge.standards = {{{}, {}, u"You have a named nurse & her number"_s, 0, {}}, {{}, {}, u"You are told <how> long it takes"_s, 1, {}}};
    Commitment kept;
    kept.plan = u"Tell you how long you will wait,\nand why"_s;
    kept.state = CommitmentState::Achieved;
    kept.by = Month{2026, 9};
    Commitment unable;
    unable.plan = u"A second nurse"_s;
    unable.state = CommitmentState::Unable;
    unable.reason = u"There is no money for it \"yet\""_s;
    PledgedIssue issue;
    issue.issue.words = u"We waited alone before surgery"_s;
    issue.commitments = {kept, unable};
    pledge.issues = {issue, issue};
    pledge.publishedAt = Instant::fromIso(u"2026-11-01T09:00:00Z"_s);
    return pledge;
}

people::Unit riverbank()
{
    people::Unit unit;
    unit.name = u"Riverbank Breast Unit"_s;
    unit.address = {u"Level 2"_s, u"Riverbank Hospital"_s};
    unit.contacts = {{people::ContactPurpose::NurseLine, u"The nurses"_s, u"01632 960 111"_s, u"Monday to Friday"_s},
        {people::ContactPurpose::DayAndNight, u"Day and night"_s, u"01632 960 222"_s, {}}};
    unit.invented = true;
    return unit;
}

} // namespace

int main(int argc, char **argv)
{
    const QString which = argc == 2 ? QString::fromLocal8Bit(argv[1]) : QString{};
    const auto language = which == "cy"_L1 ? BookletLanguage::Welsh : which == "ar"_L1 ? BookletLanguage::Arabic : BookletLanguage::English;
    const BookletPaper paper{PaperSize::A4, which == "large"_L1};
    const Pledge pledge = which == "empty"_L1 ? Pledge{} : invented();
    const QByteArray html = htmlOf(bookletOf(pledge, riverbank(), Audience::Everyone, language, QDate{2026, 11, 23}), paper);
    const auto size = static_cast<size_t>(html.size());
    return std::fwrite(html.constData(), 1, size, stdout) == size ? 0 : 1;
}
