#include "models/team/interviewsmodel.h"

#include "base/shortened.h"
#include "models/team/codedas.h"

namespace heard::models {

void InterviewsModel::setTyped(const QString &typed)
{
    if (typed == m_typed)
        return;
    m_typed = typed;
    narrow();
}

void InterviewsModel::setTheme(const QString &theme)
{
    if (theme == m_theme.value)
        return;
    m_theme.value = theme;
    m_notCoded = m_notCoded && theme.isEmpty();
    narrow();
}

void InterviewsModel::setNotCoded(bool notCoded)
{
    if (notCoded == m_notCoded)
        return;
    m_notCoded = notCoded;
    if (notCoded)
        m_theme = {};
    narrow();
}

void InterviewsModel::narrow()
{
    m_limit = page;
    Q_EMIT filterChanged();
    refresh();
}

bool InterviewsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && records().size() >= m_limit;
}

void InterviewsModel::fetchMore(const QModelIndex &)
{
    m_limit += page;
    refresh();
}

std::span<const Role<voice::Interview>> InterviewsModel::roles() const
{
    constexpr static int shown = 160; // characters of what was said
    static constexpr std::array<Role<voice::Interview>, 10> columns{{
        {"recordId", [](const voice::Interview &i) -> QVariant { return i.id.value; }},
        {"kind", [](const voice::Interview &i) -> QVariant { return static_cast<int>(i.kind); }},
        {"title", [](const voice::Interview &i) -> QVariant { return i.title; }},
        {"said", [](const voice::Interview &i) -> QVariant { return shortened(i.words.simplified(), shown); }},
        {"heldOn", [](const voice::Interview &i) -> QVariant { return i.heldOn.startOfDay(); }},
        {"people", [](const voice::Interview &i) -> QVariant { return i.people; }},
        {"patientName", [](const voice::Interview &i) -> QVariant { return i.patientName; }},
        {"needs", [](const voice::Interview &i) -> QVariant { return i.patientNeeds; }},
        {"secondary", [](const voice::Interview &i) -> QVariant { return i.cohort == people::Cohort::Secondary; }},
        {"withdrawn", [](const voice::Interview &i) -> QVariant { return !i.consent.holds(); }},
    }};
    return columns;
}

QFuture<InterviewsModel::Answer> InterviewsModel::load(Device &device)
{
    if (m_theme.isEmpty())
        return listCodedAs(device, m_notCoded ? std::optional{QVector<ResourceId>{}} : std::nullopt);
    return codedAs<Answer>(device, m_theme, this,
        [this, &device](const QVector<ResourceId> &themes) { return listCodedAs(device, themes); });
}

QFuture<InterviewsModel::Answer> InterviewsModel::listCodedAs(Device &device, const std::optional<QVector<ResourceId>> &themes) const
{
    return voice::Interviews{device.database, QTimeZone::systemTimeZone()}.list(m_typed, themes, m_limit);
}

QStringList InterviewsModel::watchedTypes() const
{
    return {QStringLiteral("DocumentReference"), QStringLiteral("Patient"), QStringLiteral("Basic")};
}

} // namespace heard::models
