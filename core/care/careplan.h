#pragma once

#include "fhir/element.h"
#include "store/reader.h"

#include <QDate>

namespace heard::care {

enum class CarePlanState {
    Draft,    ///< the team's own; no patient is ever given it
    Shared,   ///< with the patient, on her phone
    Finished,
    Replaced, ///< by a later one
};

enum class ActionState { Planned, UnderWay, Done, Dropped };

/// One thing that patient and nurse agreed to do about a concern.
struct CareAction {
    QString id; ///< unique within its plan; empty for a new one
    QString concern; ///< the id of the concern; empty where it is about none of the list
    QString about;   ///< the words of the concern
    QString agreed;  ///< what will be done
    QString who;
    std::optional<QDate> by;
    ActionState state = ActionState::Planned;
    QString happenedNext; ///< in words that the patient reads

    bool operator==(const CareAction &) const = default;
};

/// A personalised care and support plan: what was spoken about and what was agreed.
struct CarePlan {
    ResourceId id;
    ResourceId request;    ///< the ServiceRequest it came from
    ResourceId assessment; ///< the QuestionnaireResponse it builds upon; empty where they only talked
    ResourceId patient;
    ResourceId author;
    QString authorName;
    CarePlanState state = CarePlanState::Draft;
    QString conversation; ///< in a few words; while it is a draft, the nurse's own notes
    QVector<CareAction> actions;
    ResourceId replaces; ///< the plan before it
    Instant createdAt;
    std::optional<Instant> sharedAt;
    store::Delivery delivery;

    bool operator==(const CarePlan &) const = default;
};

/// FHIR: CarePlan, category "assessment-care-plan". What was entered in error is refused as of another type.
[[nodiscard]] Result<CarePlan, fhir::ReadError> carePlanFromFhir(const QJsonObject &carePlan);
/// Applied onto @p stored so that elements written by other systems survive. Actions are matched by their ids.
[[nodiscard]] QJsonObject toFhir(const CarePlan &plan, QJsonObject stored = {});

} // namespace heard::care
