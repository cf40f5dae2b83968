#pragma once

#include <QByteArray>
#include <QStringList>
#include <QUrl>

namespace heard::bench {

/// What a nurse's device reads.
[[nodiscard]] const QStringList &typesRead();

/// One first sync, or what it is measured against.
struct Run {
    int resources = 0;
    double milliseconds = 0;
};

/// The real downloader into a real, new store.
[[nodiscard]] Run syncFirst(const QUrl &base, const QByteArray &token);
/// The least that could be done with the same bytes, one after the other: the pages fetched with a bare
/// QNetworkAccessManager, parsed as JSON, and put into one table of an encrypted database that is as safe as the store, a
/// row for each resource and a transaction for each page.
[[nodiscard]] Run takeInBarely(const QUrl &base, const QByteArray &token);

} // namespace heard::bench
