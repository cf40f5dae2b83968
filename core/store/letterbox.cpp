#include "store/letterbox.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace heard::store {

namespace {

Letter::State stateFrom(const QString &text)
{
    if (text == "sending"_L1)
        return Letter::State::Sending;
    if (text == "sent"_L1)
        return Letter::State::Sent;
    return text == "refused"_L1 ? Letter::State::Refused : Letter::State::Waiting;
}

#define HEARD_LETTER "SELECT id, withdraws, json, reply_key, reply_secret, quote_secret, state, pass, problem FROM anonymous_word "

Letter letterFrom(const Row &row)
{
    return {.id = row.text(0),
            .withdraws = row.text(1),
            .json = QJsonDocument::fromJson(row.bytes(2)).object(),
            .replyKey = QByteArray::fromBase64(row.bytes(3)),
            .replySecret = QByteArray::fromBase64(row.bytes(4)),
            .quoteSecret = QByteArray::fromBase64(row.bytes(5)),
            .state = stateFrom(row.text(6)),
            .pass = row.text(7),
            .problem = row.text(8)};
}

QByteArray textOf(const QJsonObject &json)
{
    return QJsonDocument{json}.toJson(QJsonDocument::Compact);
}

/// Text that is empty stands for nothing there.
Value orNull(const QString &text)
{
    return text.isEmpty() ? Value{} : Value{text};
}

Value inBase64(const QByteArray &bytes)
{
    return orNull(QString::fromLatin1(bytes.toBase64()));
}

} // namespace

StoreResult<void> Letterbox::put(const Letter &letter)
{
    return m_connection.run(
        R"(INSERT INTO anonymous_word (id, withdraws, json, reply_key, reply_secret, quote_secret)
           VALUES (:id, :withdraws, :json, :key, :secret, :quote))",
        {{":id", letter.id},
         {":withdraws", orNull(letter.withdraws)},
         {":json", QString::fromUtf8(textOf(letter.json))},
         {":key", inBase64(letter.replyKey)},
         {":secret", inBase64(letter.replySecret)},
         {":quote", inBase64(letter.quoteSecret)}});
}

StoreResult<std::optional<Letter>> Letterbox::find(const QString &id) const
{
    return m_connection.first<Letter>(HEARD_LETTER "WHERE id = :id", {{":id", id}}, letterFrom);
}

StoreResult<QVector<Letter>> Letterbox::words() const
{
    return m_connection.all<Letter>(HEARD_LETTER "WHERE withdraws IS NULL", {}, letterFrom);
}

StoreResult<bool> Letterbox::rewrite(const QString &id, const QJsonObject &json)
{
    const auto done = m_connection.run(
        R"(UPDATE anonymous_word SET json = :json, state = 'waiting', problem = NULL
            WHERE id = :id AND state IN ('waiting', 'refused'))",
        {{":id", id}, {":json", QString::fromUtf8(textOf(json))}});
    return done ? StoreResult<bool>{m_connection.changedRows() > 0} : failed(done.error());
}

StoreResult<bool> Letterbox::takeBack(const QString &id)
{
    const auto done = m_connection.run("DELETE FROM anonymous_word WHERE id = :id AND state IN ('waiting', 'refused')",
                                       {{":id", id}});
    return done ? StoreResult<bool>{m_connection.changedRows() > 0} : failed(done.error());
}

StoreResult<void> Letterbox::correct(const QString &id, const QJsonObject &json)
{
    return m_connection.run("UPDATE anonymous_word SET json = :json WHERE id = :id",
                            {{":id", id}, {":json", QString::fromUtf8(textOf(json))}});
}

StoreResult<std::optional<Letter>> Letterbox::next() const
{
    // Words before what is said of them; the ids are random.
    return m_connection.first<Letter>(
        HEARD_LETTER R"(AS item WHERE state = 'sending'
            OR (state = 'waiting' AND NOT EXISTS (SELECT 1 FROM anonymous_word w
                                                   WHERE w.id = item.withdraws AND w.state <> 'sent'))
         ORDER BY state = 'waiting', id LIMIT 1)",
        {}, letterFrom);
}

StoreResult<std::optional<Letter>> Letterbox::begin(const QString &id)
{
    auto letter = find(id);
    if (!letter || !*letter || (*letter)->state == Letter::State::Sent || (*letter)->state == Letter::State::Refused)
        return letter ? StoreResult<std::optional<Letter>>{std::nullopt} : letter;
    if ((*letter)->pass.isEmpty()) {
        const auto pass = m_connection.first<QString>("DELETE FROM pass WHERE text = (SELECT min(text) FROM pass) RETURNING text",
                                                      {}, [](const Row &row) { return row.text(0); });
        if (!pass)
            return failed(pass.error());
        if (!*pass)
            return std::optional<Letter>{};
        (*letter)->pass = **pass;
    }
    const auto done = m_connection.run("UPDATE anonymous_word SET state = 'sending', pass = :pass WHERE id = :id",
                                       {{":id", id}, {":pass", (*letter)->pass}});
    if (!done)
        return failed(done.error());
    (*letter)->state = Letter::State::Sending;
    return letter;
}

StoreResult<void> Letterbox::markSent(const QString &id)
{
    return m_connection.run("UPDATE anonymous_word SET state = 'sent', pass = NULL WHERE id = :id", {{":id", id}});
}

StoreResult<void> Letterbox::dropPass(const QString &id)
{
    return m_connection.run("UPDATE anonymous_word SET state = 'waiting', pass = NULL WHERE id = :id", {{":id", id}});
}

StoreResult<void> Letterbox::refuse(const QString &id, const QString &problem)
{
    return m_connection.run("UPDATE anonymous_word SET state = 'refused', pass = NULL, problem = :problem WHERE id = :id",
                            {{":id", id}, {":problem", problem}});
}

StoreResult<void> Letterbox::keepPasses(const QStringList &passes, const QString &issuerKey)
{
    if (auto done = m_connection.run("DELETE FROM pass WHERE issuer_key <> :key", {{":key", issuerKey}}); !done)
        return done;
    for (const QString &pass : passes) {
        auto done = m_connection.run("INSERT OR IGNORE INTO pass (text, issuer_key) VALUES (:pass, :key)",
                                     {{":pass", pass}, {":key", issuerKey}});
        if (!done)
            return done;
    }
    return m_connection.run("DELETE FROM pass WHERE text NOT IN (SELECT text FROM pass ORDER BY text LIMIT :most)",
                            {{":most", qint64{mostPasses}}});
}

StoreResult<int> Letterbox::passCount() const
{
    const auto count = m_connection.first<int>("SELECT count(*) FROM pass", {},
                                               [](const Row &row) { return static_cast<int>(row.integer(0)); });
    if (!count)
        return failed(count.error());
    return count->value_or(0);
}

#undef HEARD_LETTER

} // namespace heard::store
