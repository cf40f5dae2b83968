#pragma once

#include "base/instant.h"

#include <QJsonObject>
#include <QString>
#include <QVector>

namespace heard::store {

/// What is read out of a resource when it is written, so that questions need not parse JSON.
struct ResourceIndex {
    struct Reference {
        QString path;   ///< "Communication.partOf"; for an extension its url is the last part
        QString target; ///< "Appointment/123"
        bool operator==(const Reference &) const = default;
    };
    struct Identifier {
        QString system;
        QString value;
        bool operator==(const Identifier &) const = default;
    };
    struct Moment {
        QString path;
        Instant from;
        Instant to; ///< the last millisecond it can mean
        bool operator==(const Moment &) const = default;
    };

    QVector<Reference> references;
    QVector<Identifier> identifiers;
    QVector<Moment> moments;
    QString words; ///< everything a person might search for

    bool operator==(const ResourceIndex &) const = default;
};

/// Only relative literal references ("Type/id") are kept; dates and times of any FHIR precision are understood.
[[nodiscard]] ResourceIndex indexOf(const QJsonObject &resource);

} // namespace heard::store
