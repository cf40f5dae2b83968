#include "models/team/themefiguresmodel.h"

#include "pledge/voicecounts.h"

using namespace Qt::StringLiterals;

namespace heard::models {

namespace {

using evaluation::SuppressedCount;

QString shown(const SuppressedCount &count)
{
    if (count.number())
        return QString::number(*count.number());
    return count.fewerThan() ? u'<' + QString::number(*count.fewerThan()) : QString{};
}

QVariantMap rowOf(const QString &name, const pledge::HeardFrom &people)
{
    return {{u"name"_s, name}, {u"all"_s, shown(people.all)}, {u"primary"_s, shown(people.primary)},
            {u"secondary"_s, shown(people.secondary)}};
}

} // namespace

QStringList ThemeFiguresModel::watchedTypes() const
{
    return {u"Basic"_s, u"Communication"_s, u"DocumentReference"_s, u"Organization"_s, u"Patient"_s};
}

void ThemeFiguresModel::read(Device &device)
{
    whenAnswered(pledge::voiceCounts(device.database), [this](const pledge::VoiceCounts &counts) {
        m_rows.clear();
        for (const pledge::ThemeCount &theme : counts.themes)
            m_rows << rowOf(theme.name, theme.people);
        m_rows << rowOf({}, counts.heard);
        m_noSecondary = counts.heard.secondary.number() == 0;
        Q_EMIT changed();
    });
}

} // namespace heard::models
