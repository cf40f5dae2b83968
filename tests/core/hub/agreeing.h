#pragma once

#include "words.h"

#include <catch2/catch_test_macros.hpp>

/// Staff and representatives with their words on a plan.
namespace heard::fakes {

using namespace Qt::StringLiterals;

inline QJsonObject word(const QString &goal, const Person &who, QLatin1StringView role, QLatin1StringView activity)
{
    return {{u"resourceType"_s, u"Provenance"_s}, {u"target"_s, QJsonArray{referenceTo(goal)}},
        {u"recorded"_s, u"2026-11-22T10:00:00Z"_s}, {u"activity"_s, coded(fhir::system::agreement, activity)},
        {u"agent"_s, QJsonArray{QJsonObject{{u"role"_s, QJsonArray{coded(fhir::system::role, role)}}, {u"who"_s, referenceTo(who.subject)}}}}};
}

inline QString made(const HubAnswer &written)
{
    REQUIRE(written.status == 201);
    return written.json()[u"resourceType"].toString() + u'/' + written.json()[u"id"].toString();
}

/// A plan, and those who have a word on it.
struct Working {
    RunningHub hub;
    Person nurse = hub.team(u"Grace Okafor"_s, hub::Role::Nurse);
    Person vera = hub.team(u"Vera Quill"_s, hub::Role::PatientRepresentative);
    Person ann = hub.patient(u"Ann"_s);
    QString plan = made(hub.post(goal(hub, u"Tell you how long"_s), nurse));
};

} // namespace heard::fakes
