#pragma once

#include "base/result.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QStringList>
#include <QUrl>

namespace heard::sync {

/// What a FHIR server says of itself: where to sign in and what it can be asked.
struct Server {
    QUrl base{}; ///< without a slash at its end
    QUrl authorizationChallengeEndpoint{};
    QUrl authorizationEndpoint{};
    QUrl tokenEndpoint{};
    QUrl revocationEndpoint{};
    QByteArray passKey{}; ///< with which it makes passes for what is said without a name; empty: it makes none
    bool namesTypes = false;                    ///< false: its statement is silent about types
    QHash<QString, QSet<QString>> parameters{}; ///< search parameters by resource type
    QSet<QString> systemParameters{};           ///< of a search over all types; empty: there is none
    bool takesBatches = false;                  ///< several requests in one
    bool notesOpenings = false;                 ///< writes down who opened a patient's record

    [[nodiscard]] bool offersSignIn() const { return authorizationChallengeEndpoint.isValid() && tokenEndpoint.isValid(); }
    /// A statement that names no type leaves open what R4 defines for every type.
    [[nodiscard]] bool hasType(const QString &type) const { return !namesTypes || parameters.contains(type); }
    [[nodiscard]] bool canSearch(const QString &type, const QString &parameter) const;
    /// One search may ask for what is new in several types.
    [[nodiscard]] bool canSearchAllTypes() const;
    /// One request, in whichever way, tells what is new in several types.
    [[nodiscard]] bool tellsNewsInOne() const { return takesBatches || canSearchAllTypes(); }
    /// @p path is relative to the base: "Patient/1".
    [[nodiscard]] QUrl url(const QString &path) const;

    bool operator==(const Server &) const = default;
};

enum class StatementError { NotACapabilityStatement, NotR4 };

/// Reads a CapabilityStatement; what a rest entry in mode "client" says is left out.
[[nodiscard]] Result<Server, StatementError> serverFrom(const QUrl &base, const QJsonObject &statement);
/// Adds the endpoints of a SMART configuration; one that is not secure is left out.
[[nodiscard]] Server withSmartConfiguration(Server server, const QJsonObject &configuration);

/// Trims spaces and slashes and adds https:// where nothing is said; invalid where it is no web address.
[[nodiscard]] QUrl baseFromWords(const QString &typed);
/// HTTPS, or plain HTTP to this machine itself.
[[nodiscard]] bool isSecure(const QUrl &url);

} // namespace heard::sync
