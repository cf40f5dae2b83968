#include "signedindevice.h"

#include "sync/signin.h"

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace heard::tests {

void print(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

void giveUp(const QString &why)
{
    std::fprintf(stderr, "%s: %s\n", qPrintable(QCoreApplication::applicationName()), qPrintable(why));
    std::_Exit(1);
}

QNetworkReply *NamingNetwork::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body)
{
    const QString path = request.url().path();
    if (path.endsWith("/token"_L1))
        print(u"renewing"_s);
    else if (operation == GetOperation || path.endsWith("/fhir"_L1)) // a batch of searches
        print(u"downloading"_s);
    else
        print(u"uploading"_s);
    return QNetworkAccessManager::createRequest(operation, request, body);
}

SignedInDevice::SignedInDevice(const QString &folder, const QUrl &base, const QString &code, const QStringList &types,
                               sync::Pace pace)
    : m_database(must(store::Database::open(folder + u"/heard.db"_s, *store::Key::fromBytes(QByteArray(32, 'k')), m_clock),
                      "the store does not open"))
    , m_account(*m_database, m_transport, m_clock)
    , m_courier(*m_database, m_transport, m_account, m_clock, types, pace)
{
    must(fakes::answer(m_account.load()), "the session cannot be read");
    signIn(base, code);
}

void SignedInDevice::signIn(const QUrl &base, const QString &code)
{
    while (!m_account.session()) {
        const auto server = fakes::answer(sync::Discovery{m_transport}.find(base));
        if (!server)
            continue;
        const auto session = fakes::answer(sync::SignIn{m_transport, m_clock}.withInviteCode(*server, code));
        if (session)
            must(fakes::answer(m_account.adopt(*session)), "the session cannot be kept");
        else if (!sync::isTransient(session.error().error))
            giveUp(u"the invite code is not accepted"_s);
    }
}

void SignedInDevice::finish()
{
    using Phase = sync::SyncState::Phase;
    const auto isQuiet = [this] {
        const sync::SyncState &state = m_courier.state();
        return state.phase == Phase::UpToDate && state.outbox.waiting == 0;
    };
    m_courier.start();
    if (!fakes::until(isQuiet, 90s) || !fakes::answer(m_courier.syncOnce()))
        giveUp(u"it does not come to an end"_s + whatWaits());
}

QString SignedInDevice::whatWaits()
{
    const auto waiting = must(fakes::answer(m_database->read([](store::Reader &reader) {
                                  return store::LocalChanges{reader.connection()}.all();
                              })),
                              "the outbox cannot be read");
    const auto &problem = m_courier.state().problem;
    QString words = problem ? u"\nerror %1"_s.arg(static_cast<int>(*problem)) : QString{};
    for (const store::LocalChange &change : waiting) {
        words += u"\n%1/%2 state %3 %4\n  mine %5\n  theirs %6"_s.arg(
            change.type, change.id.value, QString::number(static_cast<int>(change.state)), change.problem,
            QString::fromUtf8(store::textOf(change.json)), QString::fromUtf8(store::textOf(change.theirs)));
    }
    return words;
}

} // namespace heard::tests
