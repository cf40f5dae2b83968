#pragma once

#include "hub/caller.h"

#include <QFlags>
#include <QJsonObject>

namespace heard::hub {

/// Who may see a resource that is in no patient's record (Phones: patients and the team, but no representative); and, of those in a record, Unshared, one that is not for its
/// patient, and Hers, one that is for nobody else.
enum class Audience { Everyone, Phones, Working, Team, Unshared, Hers };

[[nodiscard]] QString toText(Audience audience);
[[nodiscard]] Audience audienceFromText(const QString &text);

/// Which rows of a type one may read.
enum class Rows : unsigned {
    None = 0,
    Own = 1, ///< of the caller's own record
    Everyone = 2, ///< what the unit has published; beside Own, what is for phones as well
    Working = 4, ///< what the team and representatives work on
    Team = 8, ///< what is the team's alone
    Patients = 16, ///< every patient's record
};
Q_DECLARE_FLAGS(RowSet, Rows)
Q_DECLARE_OPERATORS_FOR_FLAGS(RowSet)

/// What one caller may do with one type. Being allowed to update means: what one may read.
struct Grant {
    RowSet read;
    bool create = false;
    bool update = false;

    bool operator==(const Grant &) const = default;
};

/// The access table. An unknown type is granted nothing.
[[nodiscard]] Grant grantFor(Roles roles, QStringView type);

/// Whether @p grant shows @p caller a resource of @p patient's record (empty: nobody's) with @p audience.
[[nodiscard]] bool maySee(const Grant &grant, const Caller &caller, const QString &patient, Audience audience);

/// The same as a condition on the row r of the table of resources; :me is the caller. One literal for each row set.
[[nodiscard]] const char *visibleRows(RowSet rows);

/// The SMART scopes that say what @p roles may do, with spaces between them.
[[nodiscard]] QString scopesOf(Roles roles);

/// What is about a patient and not for her: a draft of a care plan, and a conversation that a colleague wrote down.
[[nodiscard]] bool isKeptFromPatients(QStringView type, const QJsonObject &resource);

/// What a patient tells the hub alone, which counts it: whether something that was promised happened for her.
[[nodiscard]] bool isHersAlone(QStringView type, const QJsonObject &resource);
/// What the hub counted of it: for everybody to read, and for nobody else to write.
[[nodiscard]] bool isCountOfTheHub(QStringView type, const QJsonObject &resource);

/// What the team alone works with, although others see things of its type: its themes and what it found in what patients
/// said, and conversations that were written down.
[[nodiscard]] bool isKeptInTeam(QStringView type, const QJsonObject &resource);

/// A page that readers outside the team had and may not read any more.
[[nodiscard]] bool isTakenBack(QStringView type, const QJsonObject &resource);
/// What a search gives of it to those outside the team, so that their devices learn that it is gone: nothing it said.
[[nodiscard]] QJsonObject withoutWords(const QJsonObject &page);
/// An issue without what shows it: how many there are, and whose words they are, is for the team to know.
[[nodiscard]] QJsonObject withoutEvidence(QJsonObject issue);
/// Somebody's role without her hours a month and what was said when the pledge was handed to her.
[[nodiscard]] QJsonObject withoutWork(QJsonObject role);
/// An answer to words without a name: every patient's device reads it, and one of them opens it.
[[nodiscard]] bool isSealedReply(QStringView type, const QJsonObject &resource);
/// What those outside the team get of it: the box and to what it answers, nothing of what the team keeps beside it.
[[nodiscard]] QJsonObject boxAlone(const QJsonObject &reply);
/// What became of words without a name: every patient's device reads it, and one of them opens it.
[[nodiscard]] bool isUnnamedOutcome(QStringView type, const QJsonObject &resource);
/// What those outside the team get of it: the key, and a box in which the rest is.
[[nodiscard]] QJsonObject outcomeSealed(const QJsonObject &outcome);
/// The stored bytes of a resource as @p grant may see them.
[[nodiscard]] QByteArray shown(const Grant &grant, QStringView type, QByteArray json);
/// Whether @p grant is of somebody who sees the unit's working copies.
[[nodiscard]] bool isOfTeam(const Grant &grant);

} // namespace heard::hub
