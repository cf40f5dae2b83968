#pragma once

#include "evaluation/group.h"
#include "impact/quotes.h"
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
        QVector<Quote> quotes; ///< may be quoted now, as far as their authors go
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
    [[nodiscard]] store::StoreResult<QVector<Quote>> checked(const store::Reader &reader, const QStringList &words, const QJsonObject &issue) const;

    QHash<ResourceId, QJsonObject> m_patients;
    mutable std::optional<KnownNames> m_names; ///< made for the first words that are quoted
    QVector<Person> m_heard;
};

} // namespace heard::impact
