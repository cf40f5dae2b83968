#include "models/outcomeview.h"

#include "models/promisecard.h"
#include "worklist/news.h"

using namespace Qt::StringLiterals;

namespace heard::models {

using outcomes::WhatBecame;

void OutcomeView::setFeedbackId(const QString &id)
{
    if (id == m_feedback.value)
        return;
    m_feedback = {id};
    Q_EMIT feedbackIdChanged();
    refresh();
}

void OutcomeView::setReplyKey(const QString &key)
{
    if (key == m_replyKey)
        return;
    m_replyKey = key;
    Q_EMIT feedbackIdChanged();
    refresh();
}

QDateTime OutcomeView::themedOn() const
{
    return m_words.themedOn ? m_words.themedOn->startOfDay() : QDateTime{};
}

QVariantList OutcomeView::ledTo() const
{
    QVariantList cards;
    for (const pledge::PledgedIssue &pledged : m_words.ledTo) {
        LedToCard card;
        card.words = pledged.issue.words;
        for (const pledge::Commitment &commitment : pledged.commitments)
            card.promises << QVariant::fromValue(PromiseCard{commitment, m_today});
        cards << QVariant::fromValue(card);
    }
    return cards;
}

QStringList OutcomeView::watchedTypes() const
{
    return {u"Basic"_s, u"Communication"_s, u"Goal"_s};
}

void OutcomeView::read(Device &device)
{
    const QDate today = device.clock.now().toLocal().date();
    const outcomes::Outcomes outcomes{device.database};
    whenAnswered(m_replyKey.isEmpty() ? outcomes.of(m_feedback) : outcomes.ofKey(QByteArray::fromBase64(m_replyKey.toLatin1())), [this, today](const std::optional<WhatBecame> &words) {
        const WhatBecame next = words.value_or(WhatBecame{});
        if (next == m_words && today == m_today)
            return;
        m_words = next;
        m_today = today;
        Q_EMIT changed();
    });
}

void OutcomeView::rename(const ResourceId &from, const ResourceId &to)
{
    if (m_feedback == from)
        setFeedbackId(to.value);
}

void OutcomeView::markSeen()
{
    const bool known = !m_words.feedback.isEmpty() || !m_words.letter.isEmpty();
    if (device() && known)
        logIfFailed(worklist::News{device()->database}.markSeen(m_words));
}

} // namespace heard::models
