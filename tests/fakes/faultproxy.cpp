#include "fakes/faultproxy.h"

#include <QNetworkReply>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace heard::fakes {

namespace {

/// What is between two neighbours only, and what the forwarding client makes itself.
bool isOfTheHop(const QByteArray &header)
{
    static const QSet<QByteArray> names{"connection",      "keep-alive",       "content-length",
                                        "accept-encoding", "content-encoding", "transfer-encoding"};
    return names.contains(header.toLower());
}

Answer answerFrom(QNetworkReply &reply)
{
    Answer answer{reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply.readAll()};
    if (answer.status == 0)
        return {.fault = Answer::Fault::Close};
    const auto headers = reply.rawHeaderPairs();
    for (const auto &[name, value] : headers) {
        if (!isOfTheHop(name))
            answer.headers.append({name, value});
    }
    return answer;
}

} // namespace

FaultProxy::FaultProxy(const QUrl &upstream) : m_upstream(upstream)
{
    m_server.setPatientScript([this](const Asked &asked, const ScriptedServer::Give &give) {
        const Mishap mishap = m_choose ? m_choose(asked) : Mishap{};
        ++m_happened[static_cast<int>(mishap.kind)];
        if (mishap.latency.count() == 0)
            return pass(asked, mishap, give);
        QTimer::singleShot(mishap.latency, &m_network, [=, this] { pass(asked, mishap, give); });
    });
}

QUrl FaultProxy::base() const
{
    QUrl base = m_server.base();
    base.setPath(m_upstream.path());
    return base;
}

void FaultProxy::pass(const Asked &asked, const Mishap &mishap, const ScriptedServer::Give &give)
{
    switch (mishap.kind) {
    case Mishap::Kind::None: return forward(asked, give);
    case Mishap::Kind::NotDelivered: return give({.fault = Answer::Fault::Close});
    case Mishap::Kind::Portal: return give(Answer::html());
    case Mishap::Kind::Refused: {
        const Answer refusal = Answer::outcome(mishap.status, u"transient"_s, u"Not now."_s);
        return give(mishap.retryAfter.isEmpty() ? refusal : refusal.with("Retry-After", mishap.retryAfter));
    }
    case Mishap::Kind::AnswerLost:
        return forward(asked, [give](const Answer &) { give({.fault = Answer::Fault::Close}); });
    case Mishap::Kind::DeliveredTwice:
        return forward(asked, [this, asked, give](const Answer &) { forward(asked, give); });
    case Mishap::Kind::AnswerCut:
        return forward(asked, [give](Answer answer) {
            answer.fault = Answer::Fault::Truncate;
            give(answer);
        });
    case Mishap::Kind::CutJson:
        return forward(asked, [give](Answer answer) {
            answer.body.truncate(answer.body.size() / 2);
            give(answer);
        });
    }
}

void FaultProxy::forward(const Asked &asked, const ScriptedServer::Give &give)
{
    QUrl url = m_upstream;
    url.setPath(asked.path);
    url.setQuery(asked.query.isEmpty() ? QString{} : asked.query, QUrl::StrictMode);
    QNetworkRequest request{url};
    for (auto it = asked.headers.begin(); it != asked.headers.end(); ++it) {
        // The Host stays as the device gave it: links in the answer lead back through here.
        if (!isOfTheHop(it.key()))
            request.setRawHeader(it.key(), it.value());
    }
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    QNetworkReply *reply = m_network.sendCustomRequest(request, asked.verb, asked.body);
    QObject::connect(reply, &QNetworkReply::finished, &m_network, [reply, give] {
        reply->deleteLater();
        give(answerFrom(*reply));
    });
}

Mishap RandomMishaps::operator()(const Asked &)
{
    if (below(m_oneIn) != 0)
        return {.latency = std::chrono::milliseconds{below(3)}};
    static const std::array kinds{
        Mishap{Mishap::Kind::NotDelivered},
        Mishap{Mishap::Kind::AnswerLost},
        Mishap{Mishap::Kind::AnswerCut},
        Mishap{Mishap::Kind::DeliveredTwice},
        Mishap{Mishap::Kind::Portal},
        Mishap{Mishap::Kind::CutJson},
    };
    static constexpr std::array statuses{401, 429, 500, 502, 503};
    const quint32 which = below(kinds.size() + statuses.size());
    if (which < kinds.size())
        return kinds[which];
    return {Mishap::Kind::Refused, statuses[which - kinds.size()], below(2) == 0 ? QByteArray{"0"} : QByteArray{}};
}

} // namespace heard::fakes
