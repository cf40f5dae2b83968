#pragma once

#include "base/instant.h"
#include "fakes/scriptedserver.h"

namespace heard::fakes {

/// The least of a FHIR R4 server that two devices can meet at: read, search by _lastUpdated and identifier, create with
/// If-None-Exist, update with If-Match. It stamps as it is told and fails where it is told.
class FakeFhirServer final {
public:
    /// Before the request is carried out: an answer given here comes in its place.
    using Before = std::function<std::optional<Answer>(const Asked &)>;
    /// After it was carried out: what is given here comes in place of its answer.
    using After = std::function<Answer(const Asked &, const Answer &)>;

    FakeFhirServer();

    [[nodiscard]] QUrl base() const { return m_server.base(); }
    [[nodiscard]] ScriptedServer &wire() { return m_server; }
    void before(Before before) { m_before = std::move(before); }
    void after(After after) { m_after = std::move(after); }
    /// All types in one search, as the statement then declares.
    void offerSystemSearch() { m_systemSearch = true; }
    void offerBatches() { m_batches = true; }
    void setPageRows(int rows) { m_pageRows = rows; }
    /// Whether _sort is declared and obeyed; otherwise a search gives the latest first.
    void setSorts(bool sorts) { m_sorts = sorts; }

    /// Written by somebody else; gives the id.
    QString put(QJsonObject resource, std::optional<Instant> stamp = {});
    void remove(const QString &type, const QString &id) { m_resources.remove({type, id}); }
    [[nodiscard]] QJsonObject resource(const QString &type, const QString &id) const { return m_resources.value({type, id}); }
    [[nodiscard]] QVector<QJsonObject> all(const QString &type) const;
    [[nodiscard]] Instant now() const { return m_now; }
    void advance(std::chrono::milliseconds span) { m_now = m_now + span; }

private:
    [[nodiscard]] Answer answer(const Asked &asked);
    [[nodiscard]] Answer statement() const;
    [[nodiscard]] Answer search(const Asked &asked, const QStringList &types) const;
    [[nodiscard]] Answer batch(const Asked &asked);
    [[nodiscard]] Answer create(const Asked &asked, const QString &type);
    [[nodiscard]] Answer update(const Asked &asked, const QString &type, const QString &id);
    [[nodiscard]] static Answer stored(const QJsonObject &resource, int status);

    using Place = std::pair<QString, QString>; ///< type and id
    QMap<Place, QJsonObject> m_resources;
    Instant m_now{std::chrono::milliseconds{1795338000000}};
    int m_lastId = 0;
    int m_pageRows = 1000;
    bool m_sorts = true;
    bool m_systemSearch = false;
    bool m_batches = false;
    Before m_before;
    After m_after;
    ScriptedServer m_server;
};

} // namespace heard::fakes
