#pragma once

#include "evaluation/group.h"
#include "evaluation/suppressedcount.h"
#include "people/patient.h"
#include "store/reader.h"

#include <QDate>
#include <QVector>

namespace heard::pledge {

enum class EvidenceKind { Feedback, Interview, FocusGroup, Note, Survey };

/// One thing that shows that patients said what an issue says.
struct Evidence {
    ResourceId id; ///< of the Communication, DocumentReference or MeasureReport
    EvidenceKind kind = EvidenceKind::Feedback;
    QString words; ///< what was said, or its title
    QString speaker; ///< as voice::speakerOf
    ResourceId patient; ///< empty where it has no name, or is of several
    QString patientName;
    QStringList patientNeeds; ///< what to mind when speaking or writing to her
    people::Cohort cohort = people::Cohort::Unknown;
    int people = 1;
    std::optional<double> score; ///< of a survey, 0 to 100
    std::optional<QDate> on;
    bool counts = true; ///< not once those who were heard have withdrawn their consent
    store::Delivery delivery;

    /// "Communication", "DocumentReference" or "MeasureReport"
    [[nodiscard]] QString type() const;
    [[nodiscard]] QString reference() const { return id.reference(type()); }
    bool operator==(const Evidence &) const = default;
};

/// Reads any of the three types; a Communication with its patient laid beside it: "heard", an object with "patient".
[[nodiscard]] Result<Evidence, fhir::ReadError> evidenceFromFhir(const QJsonObject &resource);

/// What @p reference, such as "Communication/12", leads to, with the patient who said it; of what was taken out, or may not be
/// counted any more, nothing.
[[nodiscard]] store::StoreResult<std::optional<Evidence>> evidenceAt(const store::Reader &reader, const QString &reference);
/// All of them that count, in the same order.
[[nodiscard]] store::StoreResult<QVector<Evidence>> evidenceAt(const store::Reader &reader, const QStringList &references);

/// How many people said it, as far as may be shown: all of them, of each cohort, and in surveys.
struct Strength {
    evaluation::SuppressedCount people;
    evaluation::SuppressedCount primary;
    evaluation::SuppressedCount secondary;
    evaluation::SuppressedCount surveys;

    /// Whether the cohorts may stand beside the evidence itself. Whoever reads it counts its people: where one cohort is
    /// hidden, the other, even 0, taken from them would be its number.
    [[nodiscard]] bool tellsCohorts() const { return people.number() && primary.number() && secondary.number(); }
    bool operator==(const Strength &) const = default;
};

/// The groups that a Strength is made of, in its order: of nobody, all are empty. Whoever is named counts once however often she
/// said it.
[[nodiscard]] QVector<evaluation::Group> respondentsOf(const QVector<Evidence> &evidence);
inline constexpr int groupsOfStrength = 4;

} // namespace heard::pledge
