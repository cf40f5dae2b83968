#pragma once

#include "fhir/element.h"
#include "people/audience.h"
#include "store/database.h"
#include "store/writeerror.h"

#include <QDate>
#include <QVector>

namespace heard::pledge {

/// That so many patients were given the printed booklet on one day.
struct GivenBooklets {
    ResourceId id;
    ResourceId unit;
    ResourceId author; ///< Practitioner who noted it
    QString authorName;
    QDate on;
    int people = 0;
    people::Audience audience = people::Audience::Everyone; ///< which booklet it was
    bool removed = false;
    store::Delivery delivery;

    bool operator==(const GivenBooklets &) const = default;
};

/// FHIR: Basic, code "booklet-given".
[[nodiscard]] Result<GivenBooklets, fhir::ReadError> givenBookletsFromFhir(const QJsonObject &basic);
/// Applied onto @p stored so that elements written by other systems survive.
[[nodiscard]] QJsonObject toFhir(const GivenBooklets &given, QJsonObject stored = {});

enum class GivingError {
    Nobody,        ///< fewer than one person
    TooMany,       ///< more than BookletsGiven::mostPeople
    InTheFuture,
    AuthorUnknown, ///< not in this store
    NoUnit,        ///< the store does not know its unit yet
    NotFound,
    NotStored,
};

/// Whom the unit has given its booklet, as numbers.
class BookletsGiven final {
public:
    static constexpr int mostPeople = 10'000; ///< at once

    /// @p database must outlive it.
    explicit BookletsGiven(store::Database &database) : m_database(database) {}

    /// Those not removed, latest day first.
    [[nodiscard]] QFuture<store::StoreResult<QVector<GivenBooklets>>> all() const;
    /// @p today is the latest day @p given may name; its author must be known, its unit becomes that of the store.
    [[nodiscard]] QFuture<store::WriteResult<ResourceId, GivingError>> add(const GivenBooklets &given, QDate today);
    [[nodiscard]] QFuture<store::WriteResult<void, GivingError>> setRemoved(const ResourceId &given, bool removed);

private:
    store::Database &m_database;
};

} // namespace heard::pledge
