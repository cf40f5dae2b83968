#include "models/team/themesmodel.h"

#include "models/whenwritten.h"
#include "themes/shippedthemes.h"

using namespace Qt::StringLiterals;

namespace heard::models {

using themes::Theme;
using themes::ThemeList;
using themes::Themes;

void ThemesModel::setTyped(const QString &typed)
{
    if (typed == m_typed)
        return;
    m_typed = typed;
    narrow();
}

void ThemesModel::setOnlyInUse(bool onlyInUse)
{
    if (onlyInUse == m_onlyInUse)
        return;
    m_onlyInUse = onlyInUse;
    narrow();
}

void ThemesModel::setWithout(const QString &theme)
{
    if (theme == m_without.value)
        return;
    m_without.value = theme;
    narrow();
}

void ThemesModel::narrow()
{
    setRecords(listed(m_rows));
    Q_EMIT narrowed();
    Q_EMIT rowsChanged();
}

int ThemesModel::shippedLeft() const
{
    return static_cast<int>(std::ranges::count_if(themes::shippedThemes(), [this](const themes::ShippedTheme &shipped) {
        return std::ranges::find(m_all.all(), shipped.id, &Theme::shipped) == m_all.all().end();
    }));
}

QString ThemesModel::nameOf(const QString &theme) const
{
    const Theme *found = m_all.find({theme});
    return found ? found->name : QString{};
}

std::span<const Role<ThemeRow>> ThemesModel::roles() const
{
    static constexpr std::array<Role<ThemeRow>, 5> columns{{
        {"recordId", [](const ThemeRow &r) -> QVariant { return r.id.value; }},
        {"name", [](const ThemeRow &r) -> QVariant { return r.theme.name; }},
        {"description", [](const ThemeRow &r) -> QVariant { return r.theme.description; }},
        {"inUse", [](const ThemeRow &r) -> QVariant { return r.theme.isInUse(); }},
        {"countsAs", [](const ThemeRow &r) -> QVariant { return r.countsAs; }},
    }};
    return columns;
}

QFuture<ThemesModel::Answer> ThemesModel::load(Device &device)
{
    return mappedWhenReady(Themes{device.database}.all(), this, [this](const store::StoreResult<ThemeList> &list) -> Answer {
        if (!list)
            return failed(list.error());
        if (!(*list == m_all)) {
            m_all = *list;
            Q_EMIT listChanged();
        }
        QVector<ThemeRow> rows;
        for (const Theme &theme : m_all.all()) {
            const Theme *into = theme.mergedInto.isEmpty() ? nullptr : m_all.find(m_all.current(theme.id));
            rows.push_back({theme.id, theme, into ? into->name : QString{}});
        }
        return rows;
    });
}

QVector<ThemeRow> ThemesModel::listed(const QVector<ThemeRow> &answer)
{
    m_rows = answer;
    const QStringList words = m_typed.split(u' ', Qt::SkipEmptyParts);
    QVector<ThemeRow> rows;
    std::ranges::copy_if(answer, std::back_inserter(rows), [&](const ThemeRow &row) {
        const QString text = row.theme.name + u' ' + row.theme.description;
        return (row.theme.isInUse() || !m_onlyInUse) && row.id != m_without
            && std::ranges::all_of(words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    });
    return rows;
}

QStringList ThemesModel::watchedTypes() const
{
    return {u"Basic"_s};
}

void ThemesModel::addShipped()
{
    if (device())
        whenWritten(Themes{device()->database}.addShipped(), this, [this](int count) { Q_EMIT shippedAdded(count); },
                    [this](themes::ThemeError error) { refuse(error); });
}

void ThemesModel::add(const QString &name, const QString &description)
{
    if (device())
        whenWritten(Themes{device()->database}.add(name, description), this,
                    [this](const ResourceId &id) { Q_EMIT added(id.value); }, [this](themes::ThemeError error) { refuse(error); });
}

void ThemesModel::reword(const QString &theme, const QString &name, const QString &description)
{
    if (device())
        whenWritten(Themes{device()->database}.reword({theme}, name, description), this,
                    [this, theme] { Q_EMIT reworded(theme); }, [this](themes::ThemeError error) { refuse(error); });
}

void ThemesModel::move(const QString &theme, int by)
{
    if (!device())
        return;
    QVector<ResourceId> order;
    for (const Theme &one : m_all.inUse())
        order << one.id;
    const qsizetype from = order.indexOf(ResourceId{theme});
    const qsizetype to = from + by;
    if (from < 0 || to < 0 || to >= order.size())
        return;
    order.move(from, to);
    whenWritten(Themes{device()->database}.order(order), this, [] {}, [this](themes::ThemeError error) { refuse(error); });
}

void ThemesModel::setRetired(const QString &theme, bool retired)
{
    if (device())
        whenWritten(Themes{device()->database}.setRetired({theme}, retired), this,
                    [this, theme, retired] { Q_EMIT retiredSet(theme, retired); },
                    [this](themes::ThemeError error) { refuse(error); });
}

void ThemesModel::merge(const QString &theme, const QString &into)
{
    if (device())
        whenWritten(Themes{device()->database}.merge({theme}, {into}), this, [this, theme] { Q_EMIT merged(theme); },
                    [this](themes::ThemeError error) { refuse(error); });
}

void ThemesModel::separate(const QString &theme)
{
    if (device())
        whenWritten(Themes{device()->database}.separate({theme}), this, [] {},
                    [this](themes::ThemeError error) { refuse(error); });
}

} // namespace heard::models
