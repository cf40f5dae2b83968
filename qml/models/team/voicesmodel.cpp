#include "models/team/voicesmodel.h"

#include "models/team/codedas.h"
#include "models/whensaid.h"
#include "models/whenwritten.h"
#include "voice/interviews.h"

namespace heard::models {

using voice::Feedback;
using voice::Voices;

void VoicesModel::setFilter(Filter filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    narrow();
}

void VoicesModel::setTyped(const QString &typed)
{
    if (typed == m_typed)
        return;
    m_typed = typed;
    narrow();
}

void VoicesModel::setSecondaryOnly(bool secondaryOnly)
{
    if (secondaryOnly == m_secondaryOnly)
        return;
    m_secondaryOnly = secondaryOnly;
    narrow();
}

void VoicesModel::setOldestFirst(bool oldestFirst)
{
    if (oldestFirst == m_oldestFirst)
        return;
    m_oldestFirst = oldestFirst;
    narrow();
}

void VoicesModel::setTheme(const QString &theme)
{
    if (theme == m_theme.value)
        return;
    m_theme.value = theme;
    m_notCoded = m_notCoded && theme.isEmpty();
    m_conversationCount = 0;
    Q_EMIT conversationCountChanged();
    narrow();
}

void VoicesModel::setNotCoded(bool notCoded)
{
    if (notCoded == m_notCoded)
        return;
    m_notCoded = notCoded;
    if (notCoded) {
        m_theme = {};
        Q_EMIT conversationCountChanged();
    }
    narrow();
}

void VoicesModel::narrow()
{
    m_limit = page;
    Q_EMIT filterChanged();
    refresh();
}

bool VoicesModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && records().size() >= m_limit;
}

void VoicesModel::fetchMore(const QModelIndex &)
{
    m_limit += page;
    refresh();
}

std::span<const Role<Feedback>> VoicesModel::roles() const
{
    static constexpr std::array<Role<Feedback>, 16> columns{{
        {"recordId", [](const Feedback &f) -> QVariant { return f.id.value; }},
        {"patientId", [](const Feedback &f) -> QVariant { return f.patient.value; }},
        {"patientName", [](const Feedback &f) -> QVariant { return f.patientName; }},
        {"needs", [](const Feedback &f) -> QVariant { return f.patientNeeds; }},
        {"secondary", [](const Feedback &f) -> QVariant { return f.cohort == people::Cohort::Secondary; }},
        {"good", [](const Feedback &f) -> QVariant { return f.good; }},
        {"better", [](const Feedback &f) -> QVariant { return f.better; }},
        {"about", [](const Feedback &f) -> QVariant { return f.about; }},
        {"note", [](const Feedback &f) -> QVariant { return f.note; }},
        {"sentAt", [](const Feedback &f) -> QVariant { return whenSaid(f); }},
        {"anonymous", [](const Feedback &f) -> QVariant { return f.anonymous; }},
        {"onPaper", [](const Feedback &f) -> QVariant { return f.onPaper; }},
        {"read", [](const Feedback &f) -> QVariant { return f.readAt.has_value(); }},
        {"handled", [](const Feedback &f) -> QVariant { return f.handledAt.has_value(); }},
        {"replies", [](const Feedback &f) -> QVariant { return f.replies; }},
        {"delivery", [](const Feedback &f) -> QVariant { return static_cast<int>(f.delivery.state); }},
    }};
    return columns;
}

QFuture<VoicesModel::Answer> VoicesModel::load(Device &device)
{
    if (m_theme.isEmpty())
        return listCodedAs(device, m_notCoded ? std::optional{QVector<ResourceId>{}} : std::nullopt);
    return codedAs<Answer>(device, m_theme, this, [this, &device](const QVector<ResourceId> &themes) {
        countConversations(device, themes);
        return listCodedAs(device, themes);
    });
}

void VoicesModel::countConversations(Device &device, const QVector<ResourceId> &themes)
{
    const auto counted = voice::Interviews{device.database, QTimeZone::systemTimeZone()}.count(m_typed, themes);
    whenReady(counted, this, [this, theme = m_theme](const store::StoreResult<int> &count) {
        if (!count || theme != m_theme || *count == m_conversationCount)
            return;
        m_conversationCount = *count;
        Q_EMIT conversationCountChanged();
    });
}

QFuture<VoicesModel::Answer> VoicesModel::listCodedAs(Device &device, const std::optional<QVector<ResourceId>> &themes) const
{
    return Voices{device.database}.list(static_cast<voice::VoiceFilter>(m_filter), m_typed,
                                        m_secondaryOnly ? std::optional{people::Cohort::Secondary} : std::nullopt, m_limit, 0,
                                        m_oldestFirst ? voice::VoiceOrder::OldestFirst : voice::VoiceOrder::LatestFirst, themes);
}

QStringList VoicesModel::watchedTypes() const
{
    return {QStringLiteral("Communication"), QStringLiteral("Patient"), QStringLiteral("Basic"), QStringLiteral("DocumentReference")};
}

void VoicesModel::refuse(voice::VoiceError error)
{
    Q_EMIT refused(static_cast<Problem>(error));
}

void VoicesModel::markRead(const QString &id)
{
    if (device())
        whenWritten(Voices{device()->database}.markRead({id}), this, [] {}, [this](voice::VoiceError error) { refuse(error); });
}

void VoicesModel::setHandled(const QString &id, bool handled)
{
    if (device())
        whenWritten(Voices{device()->database}.setHandled({id}, handled), this,
                    [this, id, handled] { Q_EMIT handledSet(id, handled); },
                    [this](voice::VoiceError error) { refuse(error); });
}

void VoicesModel::reply(const QString &id, const QString &words)
{
    if (!device())
        return;
    whenWritten(
        Voices{device()->database}.reply({id}, words.trimmed(), device()->practitioner), this,
        [this, id](const ResourceId &) { Q_EMIT replied(id); }, [this](voice::VoiceError error) { refuse(error); });
}

} // namespace heard::models
