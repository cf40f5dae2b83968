#pragma once

#include "fhir/element.h"

#include <QTime>

namespace heard::people {

/// Hours of a week in which patients come to a nurse without an appointment.
struct DropIn {
    static constexpr int mostInUnit = 20;

    QString id;
    int day = 1; ///< of the week, from 1, Monday, to 7
    QTime from;
    QTime until;
    QString place;
    QString forWhom; ///< in words; empty where it is for everybody

    bool operator==(const DropIn &) const = default;
};

enum class DropInFault { DayMissing, TimeMissing, EndsBeforeItBegins, PlaceMissing, TooLong };

/// What is wrong with @p session; nothing where it can be kept.
[[nodiscard]] std::optional<DropInFault> faultIn(const DropIn &session);

/// FHIR: extension drop-in of Organization, whose parts are those of HealthcareService.availableTime. In the order of the week;
/// what reads as no session is left out.
[[nodiscard]] QVector<DropIn> dropInsFromFhir(const QJsonObject &organization);
/// Sessions that stay keep what other systems wrote of them.
void setDropIns(QJsonObject &organization, const QVector<DropIn> &sessions);

} // namespace heard::people
