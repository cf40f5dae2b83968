#include "furnished.h"

#include "fakes/waiting.h"
#include "filevault.h"
#include "profile.h"
#include "store/keyfile.h"
#include "sync/account.h"

#include <QNetworkAccessManager>

using namespace Qt::StringLiterals;

namespace heard::bench {

bool furnish(const QString &folder, const sync::Session &session, const Clock &clock,
             const std::function<store::StoreResult<void>(store::Database &)> &fill)
{
    const desktop::Profile profile{folder};
    if (!QDir{}.mkpath(folder))
        return false;
    FileVault vault{folder};
    const store::Key key = store::Key::random();
    if (!store::KeyFile{store::KeyFile::pathBeside(profile.database()), vault, clock}.create(key))
        return false;
    const auto database = store::Database::open(profile.database(), key, clock);
    if (!database || !fill(**database))
        return false;
    QNetworkAccessManager network;
    const sync::Transport transport{network};
    sync::Account account{**database, transport, clock};
    return fakes::answer(account.adopt(session)).has_value();
}

sync::Session signedIn(const QString &patient, const QString &fhirUser)
{
    sync::Session session;
    session.base = QUrl{u"http://127.0.0.1:9/fhir"_s};
    session.patient = patient;
    session.fhirUser = fhirUser;
    return session;
}

} // namespace heard::bench
