#include "hub/capability.h"

#include "hub/access.h"
#include "hub/resourcetypes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace heard::hub {

namespace {

using Kind = SearchParameter::Kind;

QString kindCode(Kind kind)
{
    switch (kind) {
    case Kind::Reference:
        return u"reference"_s;
    case Kind::String:
        return u"string"_s;
    case Kind::Date:
    case Kind::LastUpdated:
        return u"date"_s;
    case Kind::Token:
    case Kind::Identifier:
    case Kind::Id:
        break;
    }
    return u"token"_s;
}

QJsonArray interactions(const QStringList &codes)
{
    QJsonArray list;
    for (const QString &code : codes)
        list.append(QJsonObject{{u"code"_s, code}});
    return list;
}

QJsonArray parametersOf(const ResourceType &type)
{
    QJsonArray list;
    for (const auto *parameters : {&commonParameters(), &type.parameters}) {
        for (const SearchParameter &parameter : *parameters)
            list.append(QJsonObject{{u"name"_s, parameter.name},
                {u"type"_s, parameter.declaredAs.isEmpty() ? kindCode(parameter.kind) : parameter.declaredAs}});
    }
    return list;
}

QJsonArray operationsOf(const QString &type)
{
    if (type != "Patient"_L1 && type != "Practitioner"_L1)
        return {};
    QJsonArray operations{
        QJsonObject{{u"name"_s, u"invite"_s},
            {u"definition"_s, u"https://heard.example/fhir/OperationDefinition/invite"_s},
            {u"documentation"_s, u"Makes a code with which this person signs in; earlier codes end."_s}},
        QJsonObject{{u"name"_s, u"revoke-access"_s},
            {u"definition"_s, u"https://heard.example/fhir/OperationDefinition/revoke-access"_s},
            {u"documentation"_s, u"Ends every sign-in and code of this person."_s}},
    };
    if (type == "Patient"_L1) {
        operations.append(QJsonObject{{u"name"_s, u"opened"_s},
            {u"definition"_s, u"https://heard.example/fhir/OperationDefinition/opened"_s},
            {u"documentation"_s, u"Writes down in the audit that the caller opened this record on a screen, and when."_s}});
    }
    return operations;
}

QJsonObject resourceEntry(const ResourceType &type)
{
    QJsonObject entry{
        {u"type"_s, type.name},
        {u"interaction"_s,
            interactions({u"read"_s, u"vread"_s, u"update"_s, u"history-instance"_s, u"create"_s, u"search-type"_s})},
        {u"versioning"_s, u"versioned-update"_s},
        {u"readHistory"_s, true},
        {u"updateCreate"_s, false},
        {u"conditionalCreate"_s, true},
        {u"conditionalRead"_s, u"not-match"_s},
        {u"conditionalUpdate"_s, false},
        {u"conditionalDelete"_s, u"not-supported"_s},
        {u"referencePolicy"_s, QJsonArray{u"literal"_s, u"local"_s, u"enforced"_s}},
        {u"searchParam"_s, parametersOf(type)},
    };
    if (const QJsonArray operations = operationsOf(type.name); !operations.isEmpty())
        entry.insert(u"operation"_s, operations);
    return entry;
}

QJsonObject auditEntry()
{
    QJsonArray parameters;
    for (const auto &[name, kind] : {std::pair{u"patient"_s, u"reference"_s}, std::pair{u"agent"_s, u"reference"_s},
             std::pair{u"date"_s, u"date"_s}, std::pair{u"subtype"_s, u"token"_s}, std::pair{u"_id"_s, u"token"_s},
             std::pair{u"_lastUpdated"_s, u"date"_s}})
        parameters.append(QJsonObject{{u"name"_s, name}, {u"type"_s, kind}});
    return {{u"type"_s, u"AuditEvent"_s}, {u"interaction"_s, interactions({u"read"_s, u"search-type"_s})},
        {u"searchParam"_s, parameters}};
}

/// Where to sign in, for clients of SMART 1 that read it here: some ask for both and take what answers first.
QJsonObject signInAddresses(const QString &root)
{
    QJsonArray addresses;
    for (const auto &[name, path] : {std::pair{u"token"_s, u"/auth/token"_s}, std::pair{u"revoke"_s, u"/auth/revoke"_s}})
        addresses.append(QJsonObject{{u"url"_s, name}, {u"valueUri"_s, QString{root + path}}});
    return {{u"url"_s, u"http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris"_s}, {u"extension"_s, addresses}};
}

} // namespace

QByteArray capabilityStatement(const QByteArray &base, const QByteArray &root)
{
    QJsonArray resources;
    for (const ResourceType &type : resourceTypes()) {
        if (type.name == "Basic"_L1)
            resources.append(auditEntry());
        resources.append(resourceEntry(type));
    }
    const QJsonObject security{
        {u"description"_s, u"OAuth 2 with PKCE; see .well-known/smart-configuration."_s},
        {u"service"_s,
            QJsonArray{QJsonObject{{u"coding"_s,
                QJsonArray{
                    QJsonObject{{u"system"_s, u"http://terminology.hl7.org/CodeSystem/restful-security-service"_s},
                        {u"code"_s, u"SMART-on-FHIR"_s}}}}}}},
        {u"extension"_s, QJsonArray{signInAddresses(QString::fromUtf8(root))}},
    };
    const QJsonObject statement{
        {u"resourceType"_s, u"CapabilityStatement"_s},
        {u"status"_s, u"active"_s},
        {u"date"_s, u"2026-11-22"_s},
        {u"kind"_s, u"instance"_s},
        {u"fhirVersion"_s, u"4.0.1"_s},
        {u"format"_s, QJsonArray{u"application/fhir+json"_s, u"application/json"_s}},
        {u"software"_s, QJsonObject{{u"name"_s, u"heard-hub"_s}}},
        {u"implementation"_s,
            QJsonObject{
                {u"description"_s, u"Heard, the hub of one hospital's unit"_s}, {u"url"_s, QString::fromUtf8(base)}}},
        {u"rest"_s,
            QJsonArray{QJsonObject{
                {u"mode"_s, u"server"_s},
                {u"security"_s, security},
                {u"resource"_s, resources},
                {u"interaction"_s, interactions({u"transaction"_s, u"batch"_s})},
            }}},
    };
    return QJsonDocument{statement}.toJson(QJsonDocument::Compact);
}

QByteArray smartConfiguration(const QByteArray &root, const QByteArray &passKey)
{
    const QString at = QString::fromUtf8(root);
    QJsonArray scopes{u"offline_access"_s, u"fhirUser"_s};
    for (const Role role : {Role::Patient, Role::Nurse}) {
        const QStringList granted = scopesOf(role).split(u' ');
        for (const QString &scope : granted)
            scopes.append(scope);
    }
    const QJsonObject configuration{
        {u"issuer"_s, at},
        {u"authorization_challenge_endpoint"_s, at + u"/auth/challenge"_s},
        {u"token_endpoint"_s, at + u"/auth/token"_s},
        {u"revocation_endpoint"_s, at + u"/auth/revoke"_s},
        {u"token_endpoint_auth_methods_supported"_s, QJsonArray{u"none"_s}},
        {u"grant_types_supported"_s, QJsonArray{u"authorization_code"_s, u"refresh_token"_s}},
        {u"response_types_supported"_s, QJsonArray{u"code"_s}},
        {u"code_challenge_methods_supported"_s, QJsonArray{u"S256"_s}},
        {u"scopes_supported"_s, scopes},
        {u"capabilities"_s,
            QJsonArray{u"client-public"_s, u"permission-offline"_s, u"permission-patient"_s, u"permission-user"_s,
                u"permission-v2"_s}},
        // Ours: with what passes are made, so that nobody can be given marked ones.
        {u"heard_pass_key"_s, QString::fromLatin1(passKey.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals))},
    };
    return QJsonDocument{configuration}.toJson(QJsonDocument::Compact);
}

} // namespace heard::hub
