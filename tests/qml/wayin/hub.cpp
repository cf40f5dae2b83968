#include "hub.h"

#include <QCryptographicHash>
#include <QUrl>

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
