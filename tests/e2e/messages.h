#pragma once

#include "fhir/vocabulary.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QVector>

namespace heard::tests {

using namespace Qt::StringLiterals;

/// Feedback in a patient's own words.
[[nodiscard]] inline QJsonObject feedback(const QString &patient, const QString &words)
{
    const QJsonObject coding{{u"system"_s, QString{fhir::system::communication}}, {u"code"_s, QString{fhir::code::feedback}}};
    return {{u"resourceType"_s, u"Communication"_s},
            {u"status"_s, u"completed"_s},
            {u"category"_s, QJsonArray{QJsonObject{{u"coding"_s, QJsonArray{coding}}}}},
            {u"subject"_s, QJsonObject{{u"reference"_s, patient}}},
            {u"sender"_s, QJsonObject{{u"reference"_s, patient}}},
            {u"sent"_s, u"2026-11-22T09:00:00Z"_s},
            {u"payload"_s, QJsonArray{QJsonObject{{u"contentString"_s, words}}}}};
}

/// What a colleague writes back.
[[nodiscard]] inline QJsonObject reply(const QString &patient, const QString &colleague, const QString &words)
{
    const QJsonObject coding{{u"system"_s, QString{fhir::system::communication}}, {u"code"_s, QString{fhir::code::reply}}};
    return {{u"resourceType"_s, u"Communication"_s},
            {u"status"_s, u"completed"_s},
            {u"category"_s, QJsonArray{QJsonObject{{u"coding"_s, QJsonArray{coding}}}}},
            {u"subject"_s, QJsonObject{{u"reference"_s, patient}}},
            {u"recipient"_s, QJsonArray{QJsonObject{{u"reference"_s, patient}}}},
            {u"sender"_s, QJsonObject{{u"reference"_s, colleague}}},
            {u"sent"_s, u"2026-11-22T09:00:00Z"_s},
            {u"payload"_s, QJsonArray{QJsonObject{{u"contentString"_s, words}}}}};
}

[[nodiscard]] inline QString wordsOf(const QJsonObject &communication)
{
    return communication["payload"_L1][0]["contentString"_L1].toString();
}

[[nodiscard]] inline QStringList sortedWords(const QVector<QJsonObject> &communications)
{
    QStringList words;
    for (const QJsonObject &communication : communications)
        words << wordsOf(communication);
    words.sort();
    return words;
}

} // namespace heard::tests
