#pragma once

#include "store/database.h"
#include "store/writeerror.h"
#include "themes/themelist.h"

namespace heard::themes {

enum class ThemeError {
    NameMissing,
    NameTaken, ///< by another theme in use
    TooLong,   ///< more than Themes::longestName or longestDescription
    SameTheme, ///< a theme cannot be merged into itself, nor into one that counts as it
    NoUnit,    ///< the store does not know its unit yet
    NotFound,
    NotStored,
};

/// What can be asked of the store about the unit's themes. They are never deleted: what was coded with one still reads.
class Themes final {
public:
    static constexpr qsizetype longestName = 100;        ///< characters
    static constexpr qsizetype longestDescription = 500; ///< characters

    /// @p database must outlive it.
    explicit Themes(store::Database &database) : m_database(database) {}

    [[nodiscard]] QFuture<store::StoreResult<ThemeList>> all() const;

    /// Adds the themes that come with the program and never were here, behind what there is. The answer is how many.
    [[nodiscard]] QFuture<store::WriteResult<int, ThemeError>> addShipped();
    /// Adds one at the end.
    [[nodiscard]] QFuture<store::WriteResult<ResourceId, ThemeError>> add(const QString &name, const QString &description = {});
    [[nodiscard]] QFuture<store::WriteResult<void, ThemeError>> reword(const ResourceId &theme, const QString &name, const QString &description);
    /// The order from now on; those not named follow as they were.
    [[nodiscard]] QFuture<store::WriteResult<void, ThemeError>> order(const QVector<ResourceId> &order);
    /// It is no longer chosen or suggested, or is again.
    [[nodiscard]] QFuture<store::WriteResult<void, ThemeError>> setRetired(const ResourceId &theme, bool retired);
    /// From now on everything that was coded with @p theme counts as @p into, which is in use.
    [[nodiscard]] QFuture<store::WriteResult<void, ThemeError>> merge(const ResourceId &theme, const ResourceId &into);
    /// The undo of merge.
    [[nodiscard]] QFuture<store::WriteResult<void, ThemeError>> separate(const ResourceId &theme);

private:
    store::Database &m_database;
};

/// The same within a read.
[[nodiscard]] store::StoreResult<ThemeList> themeListOf(const store::Reader &reader);

} // namespace heard::themes
