#include "store/changerows.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace heard::store {

namespace {

ChangeState stateNamed(const QString &name)
{
    if (name == "sending"_L1)
        return ChangeState::Sending;
    if (name == "parked"_L1)
        return ChangeState::Parked;
    return name == "conflict"_L1 ? ChangeState::Conflict : ChangeState::Waiting;
}

std::optional<Instant> stampOf(const QJsonObject &json)
{
    return Instant::fromIso(json["meta"_L1]["lastUpdated"_L1].toString());
}

} // namespace

LocalChange changeFrom(const Row &row)
{
    LocalChange change;
    change.sequence = row.integer(0);
    change.resource = row.integer(1);
    change.kind = row.text(2) == "create"_L1 ? ChangeKind::Create : ChangeKind::Update;
    change.state = stateNamed(row.text(3));
    change.type = row.text(4);
    change.id = {row.text(5)};
    change.localId = row.text(6);
    change.json = objectFrom(row.bytes(7));
    change.baseVersion = row.text(8);
    change.baseJson = objectFrom(row.bytes(9));
    change.theirs = objectFrom(row.bytes(10));
    change.problem = row.text(11);
    change.madeAt = Instant{std::chrono::milliseconds{row.integer(12)}};
    return change;
}

QJsonObject objectFrom(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

QString versionOf(const QJsonObject &json)
{
    return json["meta"_L1]["versionId"_L1].toString();
}

QJsonObject withIdentityOf(QJsonObject json, const QJsonObject &server)
{
    json["id"_L1] = server["id"_L1];
    json["meta"_L1] = server["meta"_L1];
    return json;
}

bool sameContent(QJsonObject one, QJsonObject other)
{
    one.remove("meta"_L1);
    other.remove("meta"_L1);
    return one == other;
}

bool isNewer(const QJsonObject &one, const QJsonObject &other)
{
    const auto first = stampOf(one);
    const auto second = stampOf(other);
    return first && second && *first > *second;
}

} // namespace heard::store
