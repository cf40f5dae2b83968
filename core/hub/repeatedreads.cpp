#include "hub/repeatedreads.h"

#include <QCryptographicHash>

#include <chrono>

namespace heard::hub {

namespace {

constexpr qsizetype mostQuestions = 20'000; // about 20 of each of 1,000 devices
constexpr auto longest = std::chrono::hours{1};

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

bool RepeatedReads::isKnown(const Caller &caller, const QString &question, const QByteArray &answer)
{
    const QByteArray key = hashOf(QByteArray::number(caller.account) + ' ' + caller.address + ' ' + question.toUtf8());
    const QByteArray hash = hashOf(answer);
    const Instant now = m_clock.now();
    const std::lock_guard lock{m_mutex};
    const auto told = m_told.constFind(key);
    if (told != m_told.constEnd() && told->answer == hash && told->at <= now && now - told->at < longest)
        return true;
    // Whatever is forgotten is only written down once more.
    if (m_told.size() >= mostQuestions)
        m_told.clear();
    m_told.insert(key, {hash, now});
    return false;
}

} // namespace heard::hub
