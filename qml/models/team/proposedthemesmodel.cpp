#include "models/team/proposedthemesmodel.h"

#include "models/team/learntthemes.h"

using namespace Qt::StringLiterals;

namespace heard::models {

using themes::ProposedTheme;

void ProposedThemesModel::setFeedback(const QString &feedback)
{
    if (feedback == m_said.id.value)
        return;
    m_said.id.value = feedback;
    Q_EMIT feedbackChanged();
    refresh();
}

void ProposedThemesModel::setInterview(bool interview)
{
    if (interview == isInterview())
        return;
    m_said.kind = interview ? themes::Source::Kind::Interview : themes::Source::Kind::Feedback;
    Q_EMIT feedbackChanged();
    refresh();
}

ProposedThemesModel::Likelihood ProposedThemesModel::likelihoodOf(double confidence)
{
    return confidence >= 0.8 ? VeryLikely : confidence >= 0.6 ? Likely : Perhaps;
}

void ProposedThemesModel::componentComplete()
{
    if (Device *here = deviceOf(*this)) {
        m_learnt = &LearntThemes::of(here->database);
        connect(m_learnt, &LearntThemes::changed, this, [this] { refresh(); });
    }
    RecordsModel::componentComplete();
}

std::span<const Role<ProposedTheme>> ProposedThemesModel::roles() const
{
    static constexpr std::array<Role<ProposedTheme>, 7> columns{{
        {"recordId", [](const ProposedTheme &p) -> QVariant { return p.id.value; }},
        {"name", [](const ProposedTheme &p) -> QVariant { return p.name; }},
        {"likelihood", [](const ProposedTheme &p) -> QVariant { return static_cast<int>(likelihoodOf(p.confidence)); }},
        {"excerpt", [](const ProposedTheme &p) -> QVariant { return p.excerpt ? p.excerpt->words : QString{}; }},
        {"part", [](const ProposedTheme &p) -> QVariant { return p.excerpt ? static_cast<int>(p.excerpt->part) : 0; }},
        {"start", [](const ProposedTheme &p) -> QVariant { return p.excerpt ? static_cast<int>(p.excerpt->start) : 0; }},
        {"length", [](const ProposedTheme &p) -> QVariant { return p.excerpt ? static_cast<int>(p.excerpt->length) : 0; }},
    }};
    return columns;
}

QFuture<ProposedThemesModel::Answer> ProposedThemesModel::load(Device &device)
{
    // Weighed beside the pages, as it was learnt.
    return themes::themesIn(device.database, m_said)
        .then(QtFuture::Launch::Async,
              [suggester = m_learnt ? m_learnt->suggester() : nullptr,
               dismissed = m_learnt ? m_learnt->dismissedFor(m_said.id) : QSet<ResourceId>{}](
                  const store::StoreResult<std::optional<themes::ThemesInWords>> &words) -> Answer {
                  if (!words)
                      return failed(words.error());
                  return *words && suggester ? themes::proposedFor(**words, *suggester, dismissed) : QVector<ProposedTheme>{};
              });
}

QStringList ProposedThemesModel::watchedTypes() const
{
    return {u"Basic"_s, u"Communication"_s, u"DocumentReference"_s};
}

void ProposedThemesModel::rename(const ResourceId &from, const ResourceId &to)
{
    RecordsModel::rename(from, to);
    if (m_said.id == from)
        setFeedback(to.value);
}

void ProposedThemesModel::dismiss(const QString &theme)
{
    if (m_learnt)
        m_learnt->setDismissed(m_said.id, {theme}, true);
}

void ProposedThemesModel::bringBack(const QString &theme)
{
    if (m_learnt)
        m_learnt->setDismissed(m_said.id, {theme}, false);
}

} // namespace heard::models
