#include "pledge/booklet.h"

using namespace Qt::StringLiterals;

namespace heard::pledge {

namespace {

QString said(Month month, const QLocale &locale)
{
    return locale.toString(month.firstDay(), u"MMM yyyy"_s);
}

QString reasonOf(UnableReason reason, const PledgeTemplate &words)
{
    return words.words(QByteArray{"reasons/" + codeOf(reason).toLatin1()}.constData());
}

/// What stands in the third column.
QString byOf(const Commitment &commitment, const PledgeTemplate &words, QDate today)
{
    switch (commitment.state) {
    case CommitmentState::Achieved:
        return words.words("states/achieved");
    case CommitmentState::Ongoing:
        return words.words("states/ongoing");
    case CommitmentState::Unable:
        return commitment.unableReason ? words.words("states/unable-for").arg(reasonOf(*commitment.unableReason, words))
                                       : words.words("states/unable");
    case CommitmentState::Withdrawn:
        return words.words("states/withdrawn");
    case CommitmentState::Delayed:
        return words.words("states/delayed");
    default:
        break;
    }
    if (isOverdue(commitment, today))
        return words.words("states/overdue");
    return commitment.by ? said(*commitment.by, localeOf(words.language())) : words.words("states/no-month");
}

QString detailOf(const Commitment &commitment, const PledgeTemplate &words, QDate today)
{
    QStringList parts;
    const bool hidesMonth = commitment.state == CommitmentState::Achieved || commitment.state == CommitmentState::Delayed
        || isOverdue(commitment, today);
    if (commitment.by && hidesMonth)
        parts << words.words("states/planned-for").arg(said(*commitment.by, localeOf(words.language())));
    if (takesReason(commitment.state) && !commitment.reason.isEmpty())
        parts << commitment.reason;
    return parts.join(u'\n');
}

const char *pathOf(Audience audience)
{
    switch (audience) {
    case Audience::Primary:
        return "audiences/primary";
    case Audience::Secondary:
        return "audiences/secondary";
    case Audience::Everyone:
        break;
    }
    return "audiences/everyone";
}

BookletHeadings headingsOf(const PledgeTemplate &words)
{
    return {words.words("booklet/standards"), words.words("booklet/plans"), words.words("booklet/no-plans"),
        words.words("columns/you-said"), words.words("columns/we-plan-to"), words.words("columns/by"),
        words.words("booklet/reach"), words.words("booklet/continued"), words.words("booklet/page")};
}

} // namespace

Booklet bookletOf(const Pledge &pledge, const people::Unit &unit, Audience audience, BookletLanguage language, QDate today)
{
    const PledgeTemplate words{language};
    Booklet booklet;
    booklet.locale = localeOf(language);
    booklet.title = words.words("title");
    booklet.unit = unit.name;
    booklet.audience = words.words(pathOf(audience));
    if (pledge.publishedAt)
        booklet.published = words.words("booklet/published").arg(booklet.locale.toString(pledge.publishedAt->toLocal().date(), u"d MMMM yyyy"_s));
    if (unit.invented)
        booklet.invented = words.words("booklet/invented");
    booklet.headings = headingsOf(words);
    for (const StandardOfCare &standard : pledge.standards)
        booklet.standards << standard.words;
    for (const PledgedIssue &pledged : pledge.issues) {
        BookletIssue issue{pledged.issue.words, {}};
        for (const Commitment &commitment : pledged.commitments)
            issue.plans << BookletPlan{commitment.plan, byOf(commitment, words, today), detailOf(commitment, words, today)};
        booklet.issues << issue;
    }
    booklet.address = unit.address;
    booklet.contacts = unit.contacts;
    return booklet;
}

} // namespace heard::pledge
