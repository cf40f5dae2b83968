#pragma once

#include "evaluation/group.h"
#include "people/patient.h"
#include "store/reader.h"

#include <QHash>

namespace heard::impact {

/// Who said things, by cohort, and what of it is linked to an issue, within a read.
class HeardPeople final {
public:
    [[nodiscard]] static store::StoreResult<HeardPeople> read(const store::Reader &reader);

    /// Everyone heard from, as groupsOf.
    [[nodiscard]] QVector<evaluation::Group> groups() const { return groupsOf(m_heard); }

    /// What is linked to an issue as evidence.
    struct Evidence {
        evaluation::Group people; ///< as pledge::respondentsOf
        evaluation::Group surveyed; ///< those of them who answered a survey
        QStringList quotes; ///< may be quoted now
    };
    /// Of @p issue, a Basic.
    [[nodiscard]] store::StoreResult<Evidence> evidenceFor(const store::Reader &reader, const QJsonObject &issue) const;

    struct Person {
        QString key;
        people::Cohort cohort = people::Cohort::Unknown;
    };
    /// Who speaks in a Communication or a DocumentReference.
    [[nodiscard]] QVector<Person> speakersIn(const QJsonObject &source) const;
    /// All of @p people, primary, secondary and of unknown cohort, in this order.
    [[nodiscard]] static QVector<evaluation::Group> groupsOf(const QVector<Person> &people);

private:
    QHash<ResourceId, QJsonObject> m_patients;
    QVector<Person> m_heard;
};

} // namespace heard::impact
