#include "hub/invitations.h"

#include "fhir/vocabulary.h"
#include "hub/storerefusal.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace heard::hub {

Answered<void> Invitations::mayDecideOn(const Caller &caller, const QString &type, const QString &id) const
{
    const Roles allowed
        = type == "Patient"_L1 ? Role::Nurse | Role::PledgeLead : Role::Administrator | Role::PledgeLead;
    if (!caller.roles.hasAny(allowed))
        return failed(forbidden(u"Your role does not decide who signs in."_s));
    if (auto there = Records{m_connection}.read(caller, type, id); !there)
        return failed(there.error());
    if (caller.roles.has(Role::Administrator))
        return {};
    // Else a code for her would let another act in her name.
    const auto administers = isAdministrator(type + u'/' + id);
    if (!administers)
        return failed(storeRefusal(administers.error()));
    if (*administers)
        return failed(forbidden(u"Only an administrator decides on another."_s));
    return {};
}

store::StoreResult<bool> Invitations::isAdministrator(const QString &subject) const
{
    const auto given = rolesOf(subject);
    if (!given)
        return failed(given.error());
    const auto held = m_connection.first<Roles>("SELECT roles FROM account WHERE subject = :subject", {{":subject", subject}},
        [](const store::Row &row) { return Roles::fromText(row.text(0)); });
    if (!held)
        return failed(held.error());
    return given->has(Role::Administrator) || held->value_or(Roles{}).has(Role::Administrator);
}

Answered<Roles> Invitations::rolesFor(const Caller &caller, const QString &subject, const QJsonObject &parameters) const
{
    if (subject.startsWith("Patient/"_L1))
        return Roles{Role::Patient};
    Roles roles;
    const QJsonArray list = parameters[u"parameter"].toArray();
    for (const QJsonValue &parameter : list) {
        if (parameter[u"name"].toString() != "role"_L1)
            continue;
        const Roles one = Roles::fromText(parameter[u"valueCode"].toString());
        if (one.isEmpty() || one.has(Role::Patient))
            return failed(
                Refusal{400, u"code-invalid"_s, u"This is not a role of the team."_s, u"Parameters.parameter"_s, {}});
        roles = roles | one;
    }
    if (roles.isEmpty()) {
        const auto given = rolesOf(subject);
        if (!given)
            return failed(storeRefusal(given.error()));
        roles = *given;
    }
    if (roles.isEmpty())
        return failed(
            Refusal{422, u"required"_s, u"An invite of a colleague needs a role, or she needs a PractitionerRole."_s,
                u"Parameters.parameter"_s, {}});
    if (roles.has(Role::Administrator) && !caller.roles.has(Role::Administrator))
        return failed(forbidden(u"Only an administrator makes another."_s));
    return roles;
}

Answered<void> Invitations::mayStillSignIn(const QString &subject) const
{
    if (!subject.startsWith("Practitioner/"_L1))
        return {};
    const auto left = m_connection.first<qint64>(
        R"(SELECT count(*) FROM resource p JOIN token t ON t.source = p.key
            WHERE p.type = 'Practitioner' AND p.id = :id AND t.parameter = 'Practitioner.active' AND t.code = 'false')",
        {{":id", subject.section(u'/', 1)}}, [](const store::Row &row) { return row.integer(0); });
    if (!left)
        return failed(storeRefusal(left.error()));
    if (left->value_or(0) > 0)
        return failed(Refusal{422, u"business-rule"_s, u"This colleague has left: her entry is not active. Make it active first."_s,
            u"Practitioner.active"_s, {}});
    return {};
}

Answered<QJsonObject> Invitations::invite(const Caller &caller, const QString &type, const QString &id,
    const QJsonObject &parameters, const Clock &clock) const
{
    if (auto may = mayDecideOn(caller, type, id); !may)
        return failed(may.error());
    const QString subject = type + u'/' + id;
    if (auto may = mayStillSignIn(subject); !may)
        return failed(may.error());
    const auto roles = rolesFor(caller, subject, parameters);
    if (!roles)
        return failed(roles.error());
    const auto invite = Accounts{m_connection, clock}.invite(subject, *roles, caller.subject);
    if (!invite)
        return failed(storeRefusal(invite.error()));
    return QJsonObject{
        {u"resourceType"_s, u"Parameters"_s},
        {u"parameter"_s,
            QJsonArray{
                QJsonObject{{u"name"_s, u"code"_s}, {u"valueString"_s, invite->code.toText()}},
                QJsonObject{{u"name"_s, u"expires"_s}, {u"valueInstant"_s, invite->expires.toIso()}},
            }},
    };
}

Answered<QVector<qint64>> Invitations::revokeAccess(
    const Caller &caller, const QString &type, const QString &id, const Clock &clock) const
{
    if (auto may = mayDecideOn(caller, type, id); !may)
        return failed(may.error());
    const auto ended = Accounts{m_connection, clock}.revokeAccess(type + u'/' + id);
    if (!ended)
        return failed(storeRefusal(ended.error()));
    return *ended;
}

store::StoreResult<Roles> Invitations::rolesOf(const QString &practitioner) const
{
    Roles roles;
    const auto done = m_connection.forEach(
        R"(SELECT DISTINCT t.code
             FROM reference f
             JOIN token t ON t.source = f.source AND t.parameter = 'PractitionerRole.role' AND t.system = :system
            WHERE f.target = :practitioner AND f.path = 'PractitionerRole.practitioner'
              AND NOT EXISTS (SELECT 1 FROM token a WHERE a.source = f.source AND a.parameter = 'PractitionerRole.active' AND a.code = 'false')
              AND NOT EXISTS (SELECT 1 FROM resource p JOIN token a ON a.source = p.key
                               WHERE p.type = 'Practitioner' AND p.id = :id
                                 AND a.parameter = 'Practitioner.active' AND a.code = 'false'))",
        {{":practitioner", practitioner}, {":id", practitioner.section(u'/', 1)}, {":system", QString{fhir::system::role}}}, [&](const store::Row &row) {
            const Roles role = Roles::fromText(row.text(0));
            if (!role.has(Role::Patient))
                roles = roles | role;
            return true;
        });
    if (!done)
        return failed(done.error());
    return roles;
}

Answered<void> Invitations::followRoles(const QString &practitioner) const
{
    const auto roles = rolesOf(practitioner);
    if (!roles)
        return failed(storeRefusal(roles.error()));
    const auto administrators = [this] {
        return m_connection.first<qint64>(
            "SELECT count(*) FROM account WHERE ' ' || roles || ' ' LIKE '% administrator %'", {},
            [](const store::Row &row) { return row.integer(0); });
    };
    const auto before = administrators();
    auto done = m_connection.run("UPDATE account SET roles = :roles WHERE subject = :subject",
        {{":roles", u""_s + roles->toText()}, {":subject", practitioner}});
    // A code that waits to be used must not bring back what was taken away.
    if (done)
        done = roles->isEmpty()
            ? m_connection.run("DELETE FROM invite WHERE subject = :subject AND ended_at IS NULL", {{":subject", practitioner}})
            : m_connection.run("UPDATE invite SET roles = :roles WHERE subject = :subject AND ended_at IS NULL",
                  {{":roles", roles->toText()}, {":subject", practitioner}});
    const auto after = administrators();
    if (!done || !before || !after)
        return failed(storeRefusal(!done ? done.error() : !before ? before.error() : after.error()));
    if (before->value_or(0) > 0 && after->value_or(0) == 0)
        return failed(
            Refusal{422, u"business-rule"_s, u"Somebody must remain administrator."_s, u"PractitionerRole"_s, {}});
    return {};
}

} // namespace heard::hub
