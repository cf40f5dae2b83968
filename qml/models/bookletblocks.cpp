#include "models/bookletblocks.h"

#include "models/pageblock.h"
#include "models/unitview.h"

using namespace Qt::StringLiterals;

namespace heard::models {

using information::Block;
using information::Span;

namespace {

constexpr int ofSection = 2;
constexpr int ofIssue = 3;

Span plain(const QString &words)
{
    return {words, false, false, {}};
}

Span bold(const QString &words)
{
    return {words, true, false, {}};
}

QVariant blockOf(Block::Kind kind, const QVector<Span> &words, int level = 0)
{
    Block block;
    block.kind = kind;
    block.level = level;
    block.words = words;
    return QVariant::fromValue(PageBlock(block, {}));
}

QVariant heading(const QString &words, int level)
{
    return blockOf(Block::Kind::Heading, {plain(words)}, level);
}

/// Nothing where it has no words.
QVariantList paragraph(const QString &words)
{
    return words.isEmpty() ? QVariantList{} : QVariantList{blockOf(Block::Kind::Paragraph, {plain(words)})};
}

/// The heading of a column before what stands in it.
QString labelled(const QString &column, const QString &words)
{
    return column + u": "_s + words;
}

QVariant planOf(const pledge::BookletPlan &plan, const pledge::BookletHeadings &headings)
{
    QVector<Span> words{plain(plan.words + u'\n'), bold(labelled(headings.by, plan.by))};
    if (!plan.detail.isEmpty())
        words << plain(u'\n' + plan.detail);
    return blockOf(Block::Kind::Item, words);
}

QVariantList issueOf(const pledge::BookletIssue &issue, const pledge::BookletHeadings &headings)
{
    QVariantList blocks;
    if (!issue.words.isEmpty())
        blocks << heading(labelled(headings.youSaid, issue.words), ofIssue);
    blocks << blockOf(Block::Kind::Paragraph, {bold(headings.wePlanTo + u':')});
    for (const pledge::BookletPlan &plan : issue.plans)
        blocks << planOf(plan, headings);
    return blocks;
}

QVariantList reachOf(const pledge::Booklet &booklet)
{
    QVariantList blocks;
    for (const people::UnitContact &contact : booklet.contacts) {
        QVector<Span> words;
        if (!contact.name.isEmpty())
            words << bold(contact.name + u'\n');
        words << Span{contact.phone, false, false, callLink(contact.phone)};
        if (!contact.hours.isEmpty())
            words << plain(u'\n' + contact.hours);
        blocks << blockOf(Block::Kind::Paragraph, words);
    }
    blocks << paragraph(booklet.address.join(u'\n'));
    if (!blocks.isEmpty())
        blocks.prepend(heading(booklet.headings.reach, ofSection));
    return blocks;
}

} // namespace

QVariantList bookletBlocks(const pledge::Booklet &booklet)
{
    QVariantList blocks = paragraph(booklet.unit) + paragraph(booklet.published) + paragraph(booklet.invented);
    if (!booklet.standards.isEmpty())
        blocks << heading(booklet.headings.standards, ofSection);
    for (const QString &standard : booklet.standards)
        blocks << blockOf(Block::Kind::Item, {plain(standard)});
    blocks << heading(booklet.headings.plans, ofSection)
           << paragraph(booklet.issues.isEmpty() ? booklet.headings.noPlans : booklet.audience);
    for (const pledge::BookletIssue &issue : booklet.issues)
        blocks << issueOf(issue, booklet.headings);
    return blocks << reachOf(booklet);
}

} // namespace heard::models
