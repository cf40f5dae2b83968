#include "print/bookletpages.h"
#include "print/pageflow.h"

using namespace Qt::StringLiterals;

namespace heard::print {

namespace {

QVector<RowGroup> groupsOf(const pledge::Booklet &booklet)
{
    QVector<RowGroup> groups;
    for (const pledge::BookletIssue &issue : booklet.issues) {
        RowGroup group{issue.words, {}};
        for (const pledge::BookletPlan &plan : issue.plans)
            group.rows << QStringList{plan.words, plan.detail.isEmpty() ? plan.by : plan.by + u'\n' + plan.detail};
        groups << group;
    }
    return groups;
}

void addReach(PageFlow &flow, const pledge::Booklet &booklet)
{
    if (booklet.contacts.isEmpty() && booklet.address.isEmpty())
        return;
    flow.heading(booklet.headings.reach);
    for (const people::UnitContact &contact : booklet.contacts) {
        QStringList lines{contact.name, contact.phone, contact.hours};
        lines.removeAll(QString{});
        flow.paragraph(lines.join(u'\n'));
    }
    flow.paragraph(booklet.address.join(u'\n'));
}

} // namespace

PrintedPages pagesOf(const pledge::Booklet &booklet, const pledge::BookletPaper &paper)
{
    PageLook look;
    look.size = QPageSize{paper.size == pledge::PaperSize::A5 ? QPageSize::A5 : QPageSize::A4};
    look.points = paper.points();
    look.rightToLeft = booklet.locale.textDirection() == Qt::RightToLeft;
    look.footer = booklet.unit;
    look.pageNumber = booklet.headings.page;
    look.continued = booklet.headings.continued;
    look.family = u"Inter"_s;
    PageFlow flow{look};
    flow.paragraph(booklet.unit);
    flow.title(booklet.title);
    flow.smallPrint(booklet.published);
    flow.smallPrint(booklet.invented);
    if (!booklet.standards.isEmpty()) {
        flow.heading(booklet.headings.standards);
        flow.items(booklet.standards);
    }
    if (booklet.issues.isEmpty()) {
        flow.heading(booklet.headings.plans);
        flow.paragraph(booklet.headings.noPlans);
    } else {
        flow.table({booklet.headings.plans, booklet.audience, {booklet.headings.youSaid, booklet.headings.wePlanTo, booklet.headings.by},
            {0.32, 0.40, 0.28}, groupsOf(booklet)});
    }
    addReach(flow, booklet);
    return flow.finished();
}

} // namespace heard::print
