#pragma once

#include "evaluation/group.h"
#include "people/patient.h"
#include "store/reader.h"

#include <QHash>

namespace heard::pledge {

/// Who said things, by cohort, within a read.
class HeardVoices final {
public:
    [[nodiscard]] static store::StoreResult<HeardVoices> read(const store::Reader &reader);

    struct Person {
        QString key;
        people::Cohort cohort = people::Cohort::Unknown;
    };
    [[nodiscard]] QVector<Person> everyone() const;
    /// Who speaks about each theme, by its reference as it was coded.
    [[nodiscard]] store::StoreResult<QHash<QString, QVector<Person>>> byTheme(const store::Reader &reader) const;

    /// All of @p people, primary, secondary and of unknown cohort, in this order.
    [[nodiscard]] static QVector<evaluation::Group> groupsOf(const QVector<Person> &people);

private:
    [[nodiscard]] QVector<Person> speakersIn(const QJsonObject &source) const;

    QHash<ResourceId, QJsonObject> m_patients;
    QHash<qint64, QVector<Person>> m_speakers; ///< by the key of what they said
};

} // namespace heard::pledge
