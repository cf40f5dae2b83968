#include "models/feedbackview.h"
#include "models/storelog.h"
#include "models/whenready.h"

#include "voice/unsent.h"
#include "voice/voices.h"

namespace heard::models {

using voice::Feedback;
using State = store::Delivery::State;

void FeedbackView::setFeedbackId(const QString &id)
{
    if (id == m_id.value)
        return;
    m_id.value = id;
    Q_EMIT feedbackIdChanged();
    refresh();
}

QDateTime FeedbackView::deliveredAt() const
{
    return m_feedback.delivery.sentAt.value_or(m_feedback.sentAt).toLocal();
}

bool FeedbackView::isUnsent() const
{
    // What the team has read waits only with what she said about it since.
    return m_found && !m_feedback.readAt && (m_feedback.delivery.state == State::NotSent || m_feedback.delivery.state == State::Parked);
}

QStringList FeedbackView::watchedTypes() const
{
    return {QStringLiteral("Communication")};
}

void FeedbackView::read(Device &device)
{
    whenAnswered(voice::Voices(device.database).byId(m_id), [this](const std::optional<Feedback> &feedback) {
        const Feedback next = feedback.value_or(Feedback{});
        if (m_found == feedback.has_value() && next == m_feedback)
            return;
        m_found = feedback.has_value();
        m_feedback = next;
        Q_EMIT changed();
    });
}

void FeedbackView::rename(const ResourceId &from, const ResourceId &to)
{
    if (m_id == from)
        setFeedbackId(to.value);
}

void FeedbackView::setMayQuote(bool mayQuote)
{
    if (device())
        logIfFailed(voice::Voices(device()->database).setMayQuote(m_id, mayQuote));
}

void FeedbackView::takeBack()
{
    if (!device())
        return;
    whenReady(voice::Unsent(device()->database).takeBack(m_id), this, [this](const voice::Unsent::Written &done) {
        if (done)
            Q_EMIT takenBack();
        else
            Q_EMIT tooLate();
    });
}

} // namespace heard::models
