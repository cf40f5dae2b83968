#include "themes/themes.h"

#include "fhir/vocabulary.h"
#include "people/units.h"
#include "store/edit.h"
#include "themes/shippedthemes.h"

#include <algorithm>

using heard::store::Reader;
using heard::store::StoreResult;
using heard::store::WriteResult;
using heard::store::Writer;
using namespace Qt::StringLiterals;

namespace heard::themes {

namespace {

using Done = WriteResult<void, ThemeError>;

/// The name and description of @p theme tidied, or what is wrong with them.
WriteResult<Theme, ThemeError> checked(Theme theme, const ThemeList &list)
{
    theme.name = theme.name.simplified();
    theme.description = theme.description.simplified();
    if (theme.name.isEmpty())
        return failed(ThemeError::NameMissing);
    if (theme.name.size() > Themes::longestName || theme.description.size() > Themes::longestDescription)
        return failed(ThemeError::TooLong);
    const Theme *other = list.named(theme.name);
    if (other && other->id != theme.id && theme.isInUse())
        return failed(ThemeError::NameTaken);
    return theme;
}

/// Stores a new theme behind all of @p list.
WriteResult<ResourceId, ThemeError> append(Writer &writer, Theme theme, const ThemeList &list)
{
    const auto unit = people::ownUnit(writer);
    if (!unit)
        return failed(unit.error());
    if (unit->isEmpty())
        return failed(ThemeError::NoUnit);
    theme.unit = *unit;
    for (const Theme &other : list.all())
        theme.position = std::max(theme.position, other.position + 1);
    const auto made = writer.create(toFhir(theme));
    if (!made)
        return failed(made.error());
    return *made;
}

/// Lets @p apply(Theme &, const ThemeList &) change one theme; it must stay one that can be.
template <typename Apply>
Done edit(Writer &writer, const ResourceId &id, Apply apply)
{
    const auto list = themeListOf(writer);
    if (!list)
        return failed(list.error());
    return store::editAs<ThemeError>(writer, u"Basic"_s, id, themeFromFhir, [&](Theme &theme) -> Done {
        if (Done done = apply(theme, *list); !done)
            return done;
        const auto good = checked(theme, *list);
        if (!good)
            return failed(good.error());
        theme = *good;
        return {};
    });
}

/// A theme's id as the store has it now.
WriteResult<ResourceId, ThemeError> known(const Reader &reader, const ResourceId &id)
{
    const auto json = reader.json(u"Basic"_s, id);
    if (!json)
        return failed(json.error());
    const auto theme = themeFromFhir(json->value_or(QJsonObject{}));
    if (!theme)
        return failed(ThemeError::NotFound);
    return theme->id;
}

} // namespace

StoreResult<ThemeList> themeListOf(const Reader &reader)
{
    auto themes = reader.all<Theme>("SELECT r.json, " HEARD_DELIVERY_COLUMNS R"(
          FROM resource r INDEXED BY basic_code
          JOIN delivery d ON d.key = r.key
         WHERE r.type = 'Basic' AND r.json ->> '$.code.coding[0].code' = 'theme')",
        {}, themeFromFhir);
    if (!themes)
        return failed(themes.error());
    return ThemeList{*std::move(themes)};
}

QFuture<StoreResult<ThemeList>> Themes::all() const
{
    return m_database.read([](Reader &reader) { return themeListOf(reader); });
}

QFuture<WriteResult<int, ThemeError>> Themes::addShipped()
{
    return m_database.write([](Writer &writer) -> WriteResult<int, ThemeError> {
        int added = 0;
        for (const ShippedTheme &shipped : shippedThemes()) {
            // Read anew, because each stands behind the one before.
            const auto list = themeListOf(writer);
            if (!list)
                return failed(list.error());
            const bool wasHere = std::ranges::find(list->all(), shipped.id, &Theme::shipped) != list->all().end();
            if (wasHere || list->named(shipped.name))
                continue;
            Theme theme;
            theme.name = shipped.name;
            theme.description = shipped.description;
            theme.shipped = shipped.id;
            if (const auto made = append(writer, theme, *list); !made)
                return failed(made.error());
            ++added;
        }
        return added;
    });
}

QFuture<WriteResult<ResourceId, ThemeError>> Themes::add(const QString &name, const QString &description)
{
    return m_database.write([name, description](Writer &writer) -> WriteResult<ResourceId, ThemeError> {
        const auto list = themeListOf(writer);
        if (!list)
            return failed(list.error());
        Theme theme;
        theme.name = name;
        theme.description = description;
        const auto good = checked(theme, *list);
        if (!good)
            return failed(good.error());
        return append(writer, *good, *list);
    });
}

QFuture<Done> Themes::reword(const ResourceId &theme, const QString &name, const QString &description)
{
    return m_database.write([theme, name, description](Writer &writer) {
        return edit(writer, theme, [&](Theme &changed, const ThemeList &) -> Done {
            changed.name = name;
            changed.description = description;
            return {};
        });
    });
}

QFuture<Done> Themes::order(const QVector<ResourceId> &order)
{
    return m_database.write([order](Writer &writer) -> Done {
        const auto list = themeListOf(writer);
        if (!list)
            return failed(list.error());
        QVector<ResourceId> wanted;
        for (const ResourceId &id : order) {
            const auto now = known(writer, id);
            if (!now)
                return failed(now.error());
            wanted << *now;
        }
        for (const Theme &theme : list->all()) {
            if (!wanted.contains(theme.id))
                wanted << theme.id;
        }
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            const auto done = store::editAs<ThemeError>(writer, u"Basic"_s, wanted[i], themeFromFhir, [&](Theme &theme) -> Done {
                theme.position = static_cast<int>(i);
                return {};
            });
            if (!done)
                return done;
        }
        return {};
    });
}

QFuture<Done> Themes::setRetired(const ResourceId &theme, bool retired)
{
    return m_database.write([theme, retired](Writer &writer) {
        return edit(writer, theme, [&](Theme &changed, const ThemeList &) -> Done {
            if (retired != changed.retiredAt.has_value())
                changed.retiredAt = retired ? std::optional{writer.now()} : std::nullopt;
            return {};
        });
    });
}

QFuture<Done> Themes::merge(const ResourceId &theme, const ResourceId &into)
{
    return m_database.write([theme, into](Writer &writer) -> Done {
        const auto target = known(writer, into);
        if (!target)
            return failed(target.error());
        return edit(writer, theme, [&](Theme &changed, const ThemeList &list) -> Done {
            const Theme *other = list.find(*target);
            if (!other || list.current(*target) == changed.id)
                return failed(ThemeError::SameTheme);
            if (!other->isInUse())
                return failed(ThemeError::NotFound);
            changed.mergedInto = *target;
            return {};
        });
    });
}

QFuture<Done> Themes::separate(const ResourceId &theme)
{
    return m_database.write([theme](Writer &writer) {
        return edit(writer, theme, [&](Theme &changed, const ThemeList &) -> Done {
            changed.mergedInto = {};
            return {};
        });
    });
}

} // namespace heard::themes
