#include "hub.h"

#include <QCryptographicHash>
#include <QUrl>

#include <csignal>
#include <future>

using namespace heard;

QString Hub::invite()
{
    return m_hub.invite(m_nurse.subject, heard::hub::Role::Nurse);
}

QString Hub::invitePatient()
{
    return m_hub.invite(m_patient.subject, heard::hub::Role::Patient);
}

bool Hub::join(const QString &name, const QString &passphrase)
{
    const QByteArray challenge = QCryptographicHash::hash("a verifier", QCryptographicHash::Sha256)
                                     .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return m_hub.form("/auth/challenge",
                      "client_id=test&code_challenge_method=S256&code_challenge=" + challenge
                          + "&invite_code=" + QUrl::toPercentEncoding(invite()) + "&username=" + QUrl::toPercentEncoding(name)
                          + "&password=" + QUrl::toPercentEncoding(passphrase))
               .status
        == 200;
}

void Hub::leaveRoom(qint64 pages)
{
    std::promise<store::StoreResult<void>> kept;
    const auto limit = [pages](hub::Desk &desk) {
        qint64 used = 0;
        const auto counted = desk.connection.forEach("PRAGMA page_count", {}, [&](const store::Row &row) {
            used = row.integer(0);
            return true;
        });
        const QByteArray most = "PRAGMA max_page_count = " + QByteArray::number(used + pages);
        return counted && desk.connection.execute(most.constData());
    };
    m_hub.server().committer().submit(limit, [&](const store::StoreResult<void> &result) { kept.set_value(result); });
    if (!kept.get_future().get())
        qFatal("the hub's own store refused");
}

void Hub::stopFiles()
{
    std::signal(SIGXFSZ, SIG_IGN);
    if (::getrlimit(RLIMIT_FSIZE, &m_files) != 0)
        qFatal("no limit can be read");
    const rlimit little{256, m_files.rlim_max};
    if (::setrlimit(RLIMIT_FSIZE, &little) != 0)
        qFatal("no limit can be set");
}

void Hub::letFiles()
{
    ::setrlimit(RLIMIT_FSIZE, &m_files);
}
