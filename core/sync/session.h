#pragma once

#include "base/clock.h"
#include "sync/server.h"

#include <QJsonObject>

namespace heard::sync {

/// The name under which this program is known to a server's sign-in.
inline constexpr QLatin1StringView clientId{"heard"};

/// Who is signed in where, and what proves it. Without tokens it says who was: then only what is on the device can be read.
struct Session {
    QUrl base{}; ///< of the FHIR server
    QUrl tokenEndpoint{};
    QUrl revocationEndpoint{};
    QByteArray accessToken{};
    Instant expires{}; ///< by this device's clock: a guess that saves a refused request, never relied upon
    QByteArray refreshToken{};
    QByteArray attempt{}; ///< names the next renewal, so that it can be repeated where its answer is lost
    QString patient{};  ///< id, where a patient is signed in
    QString fhirUser{}; ///< "Practitioner/12"
    QString scope{};

    /// A server that has no sign-in is open to everybody.
    [[nodiscard]] bool needsToken() const { return tokenEndpoint.isValid(); }
    [[nodiscard]] bool isSignedIn() const { return !needsToken() || !accessToken.isEmpty() || !refreshToken.isEmpty(); }
    /// The same person at the same server.
    [[nodiscard]] bool isSamePersonAs(const Session &other) const;

    bool operator==(const Session &) const = default;
};

[[nodiscard]] QJsonObject toJson(const Session &session);
[[nodiscard]] Session sessionFrom(const QJsonObject &json);
/// Whether what was granted lets her read resources of @p type: SMART scopes, such as "user/Goal.rs" or "patient/*.read". Where
/// none of them is about resources, nothing is said against it.
[[nodiscard]] bool mayRead(const QString &scope, QStringView type);
/// 256 random bits in 43 characters that need no encoding.
[[nodiscard]] QByteArray randomName();
/// Takes over what a token endpoint answered at @p now; a part it does not mention stays as it was (RFC 6749, 5.1 and 6).
/// False where there is no access token in it.
[[nodiscard]] bool takeTokens(Session &session, const QJsonObject &answer, Instant now);

} // namespace heard::sync
