#pragma once

#include "base/result.h"

#include <QString>
#include <QUrl>

namespace heard::sync {

/// What the square on a letter holds, "heard:enrol?hub=https%3A%2F%2F…&code=K7QM4T9PX": where to sign in, and with what.
struct EnrolLink {
    QUrl hub{};     ///< as baseFromWords() makes it; secure
    QString code{}; ///< as it was written; not checked here

    bool operator==(const EnrolLink &) const = default;
};

enum class EnrolLinkError {
    Foreign,   ///< some other address
    Broken,    ///< ours, but the hub or the code is missing, or the hub is no web address
    NotSecure, ///< the hub would be reached by plain HTTP over a network
};

/// Whether @p text is an address of any kind rather than a code.
[[nodiscard]] bool looksLikeLink(const QString &text);
/// Spaces around @p text do not matter, nor the case of its beginning.
[[nodiscard]] Result<EnrolLink, EnrolLinkError> enrolLinkFrom(const QString &text);

} // namespace heard::sync
