#include "store/reader.h"

Q_LOGGING_CATEGORY(storeLog, "heard.store")

using namespace Qt::StringLiterals;

namespace heard::store {

Delivery Reader::deliveryFrom(const Row &row)
{
    Delivery delivery;
    delivery.problem = row.text(3);
    if (!row.isNull(2))
        delivery.sentAt = Instant{std::chrono::milliseconds{row.integer(2)}};
    const QString state = row.text(1);
    if (state == "parked"_L1)
        delivery.state = Delivery::State::Parked;
    else if (state == "conflict"_L1)
        delivery.state = Delivery::State::Conflict;
    else if (!state.isEmpty())
        delivery.state = Delivery::State::NotSent;
    else if (delivery.sentAt)
        delivery.state = Delivery::State::Sent;
    return delivery;
}

void Reader::logUnreadable(const QJsonObject &json)
{
    qCWarning(storeLog, "left out %s/%s: it does not read as expected", qPrintable(json["resourceType"_L1].toString()),
              qPrintable(json["id"_L1].toString()));
}

StoreResult<std::optional<QJsonObject>> Reader::json(const QString &type, const ResourceId &id) const
{
    return m_connection.first<QJsonObject>(
        R"(SELECT json FROM resource WHERE type = :type AND (id = :id OR local_id = :id))",
        {{":type", type}, {":id", id.value}}, [](const Row &row) { return QJsonDocument::fromJson(row.bytes(0)).object(); });
}

StoreResult<std::optional<QString>> Reader::setting(const QString &name) const
{
    return m_connection.first<QString>("SELECT value FROM setting WHERE name = :name", {{":name", name}},
                                       [](const Row &row) { return row.text(0); });
}

QString prefixQuery(const QString &typed)
{
    // Everything else, half characters too, separates words: nothing that means something to SQLite gets through. Its
    // operators are words in capitals.
    QString words;
    for (const char32_t c : typed.toUcs4())
        words += QChar::isLetterOrNumber(c) ? QString::fromUcs4(&c, 1) : u" "_s;
    QStringList terms;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
        terms << word.toLower() + u'*';
    return terms.join(u' ');
}

} // namespace heard::store
