#pragma once

#include "fhir/element.h"
#include "store/reader.h"

#include <QDate>

namespace heard::care {

/// That a patient was referred to palliative care. For the team alone: it is hers to hear from a person.
struct Referral {
    ResourceId id;
    ResourceId patient;
    ResourceId author;
    QString authorName;
    QDate on;
    std::optional<QDate> endedOn; ///< she is in palliative care no more
    store::Delivery delivery;

    bool operator==(const Referral &) const = default;
};

/// FHIR: Flag, code "palliative-referral".
[[nodiscard]] Result<Referral, fhir::ReadError> referralFromFhir(const QJsonObject &flag);
/// Applied onto @p stored so that elements written by other systems survive.
[[nodiscard]] QJsonObject toFhir(const Referral &referral, QJsonObject stored = {});

} // namespace heard::care
