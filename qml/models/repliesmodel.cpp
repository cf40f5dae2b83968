#include "models/repliesmodel.h"
#include "models/storelog.h"

#include "voice/voices.h"

namespace heard::models {

using voice::Reply;

void RepliesModel::setFeedback(const QString &feedback)
{
    if (feedback == m_feedback.value)
        return;
    m_feedback.value = feedback;
    Q_EMIT feedbackChanged();
    refresh();
}

std::span<const Role<Reply>> RepliesModel::roles() const
{
    static constexpr std::array<Role<Reply>, 6> columns{{
        {"recordId", [](const Reply &r) -> QVariant { return r.id.value; }},
        {"author", [](const Reply &r) -> QVariant { return r.authorName; }},
        {"words", [](const Reply &r) -> QVariant { return r.words; }},
        {"writtenAt", [](const Reply &r) -> QVariant { return r.sentAt.toLocal(); }},
        {"read", [](const Reply &r) -> QVariant { return r.readAt.has_value(); }},
        {"delivery", [](const Reply &r) -> QVariant { return static_cast<int>(r.delivery.state); }},
    }};
    return columns;
}

QFuture<RepliesModel::Answer> RepliesModel::load(Device &device)
{
    return voice::Voices(device.database).repliesTo(m_feedback);
}

QStringList RepliesModel::watchedTypes() const
{
    return {QStringLiteral("Communication")};
}

void RepliesModel::rename(const ResourceId &from, const ResourceId &to)
{
    RecordsModel::rename(from, to);
    if (m_feedback == from)
        setFeedback(to.value);
}

void RepliesModel::markAllRead()
{
    if (!device())
        return;
    for (const Reply &reply : records()) {
        if (!reply.readAt)
            logIfFailed(voice::Voices(device()->database).markReplyRead(reply.id));
    }
}

} // namespace heard::models
