#pragma once

#include "fhir/element.h"
#include "store/reader.h"

#include <QStringList>

#include <array>

namespace heard::people {

/// What a way to reach the unit is for.
enum class ContactPurpose {
    NurseLine,
    DayAndNight, ///< answered around the clock
    Reception,
    Other,
};

/// A way to reach the unit.
struct UnitContact {
    ContactPurpose purpose = ContactPurpose::Other;
    QString name; ///< whom one reaches, as patients know them
    QString phone;
    QString hours; ///< when someone answers, in words

    bool operator==(const UnitContact &) const = default;
};

/// The breast unit of a hospital.
struct Unit {
    static constexpr int usualAssessmentMonths = 6;
    static constexpr int usualFewestTold = 10;
    /// Those in use.
    static constexpr std::array fewestToldChoices{5, 10, 11, 21};

    ResourceId id;
    QString name;
    QStringList address; ///< lines
    QVector<UnitContact> contacts;
    bool invented = false; ///< of a demonstration; said on every screen
    int assessmentMonths = usualAssessmentMonths; ///< how often patients with secondary breast cancer are assessed
    int fewestTold = usualFewestTold; ///< of fewer people no number is told: one of fewestToldChoices
    store::Delivery delivery;

    bool operator==(const Unit &) const = default;
};

/// FHIR: Organization.
[[nodiscard]] Result<Unit, fhir::ReadError> unitFromFhir(const QJsonObject &organization);
/// Applied onto @p stored so that elements written by other systems survive. Contacts are matched by purpose and order.
[[nodiscard]] QJsonObject toFhir(const Unit &unit, QJsonObject stored = {});

} // namespace heard::people
