#pragma once

#include "people/unit.h"
#include "store/database.h"
#include "store/writeerror.h"

namespace heard::people {

enum class UnitError {
    NameMissing,
    PhoneMissing, ///< of one of the contacts
    TooLong,
    AssessmentMonthsImpossible, ///< less than 1, more than Units::longestAssessmentMonths
    FewestToldImpossible, ///< none of Unit::fewestToldChoices
    NotFound,
    NotStored,
};

/// What can be asked of the store about the unit it belongs to.
class Units final {
public:
    static constexpr int longestAssessmentMonths = 60;

    /// @p database must outlive it.
    explicit Units(store::Database &database) : m_database(database) {}

    /// The unit of this store: the one its setting "unit" names, else the first there is; nothing before the first sync.
    [[nodiscard]] QFuture<store::StoreResult<std::optional<Unit>>> own() const;
    [[nodiscard]] QFuture<store::WriteResult<void, UnitError>> change(const Unit &unit);

private:
    store::Database &m_database;
};

/// The id of the unit of this store, for what refers to it; empty where there is none.
[[nodiscard]] store::StoreResult<ResourceId> ownUnit(const store::Reader &reader);

/// That unit; one without a name where there is none.
[[nodiscard]] store::StoreResult<Unit> unitIn(const store::Reader &reader);

} // namespace heard::people
