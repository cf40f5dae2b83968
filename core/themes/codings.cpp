#include "themes/codings.h"

#include "fhir/vocabulary.h"
#include "store/sqltext.h"
#include "themes/themes.h"
#include "voice/codingsets.h"
#include "voice/feedbacksets.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <limits>

using heard::store::Reader;
using heard::store::Row;
using heard::store::StoreResult;
using heard::store::Value;
using namespace Qt::StringLiterals;

namespace heard::themes {

namespace {

/// Feedback beside which the query laid its codings, too.
Result<CodedFeedback, fhir::ReadError> codedFrom(const QJsonObject &json)
{
    auto feedback = voice::feedbackWithPatient(json);
    if (!feedback)
        return failed(feedback.error());
    CodedFeedback coded{*std::move(feedback), {}};
    const QJsonArray codings = json["heard"_L1]["codings"_L1].toArray();
    for (const QJsonValue &stored : codings) {
        if (auto coding = codingFromFhir(stored.toObject()))
            coded.codings << *std::move(coding);
    }
    return coded;
}

// The theme's codings are few beside everything that was said: they lead.
constexpr auto withTheme = store::joined(voice::feedbackSets, voice::codingSets, R"(
    SELECT json_set(r.json, '$.heard', json_object(
               'patient', json(p.json),
               'codings', json_group_array(json(b.json)),
               'replies', (SELECT count(*)
                             FROM reference f
                            WHERE f.target = 'Communication/' || r.id AND f.path = 'Communication.partOf'
                              AND f.source NOT IN retracted)))
      FROM json_each(:themes) e
     CROSS JOIN reference t ON t.target = e.value
                           AND t.path = 'https://heard.example/fhir/StructureDefinition/theme.valueReference'
     CROSS JOIN resource b ON b.key = t.source AND b.key NOT IN withdrawn
     CROSS JOIN reference s ON s.source = b.key AND s.path = 'Basic.subject'
     CROSS JOIN resource r ON r.type = 'Communication' AND r.id = substr(s.target, 15) AND r.key IN feedback
     CROSS JOIN moment m ON m.source = r.key AND m.path = 'Communication.sent'
      LEFT JOIN resource p ON p.type = 'Patient' AND p.id = substr(r.json ->> '$.subject.reference', 9)
     WHERE :cohort IS NULL
        OR :cohort = CASE WHEN instr(coalesce(p.json, r.json), :cohortUrl || '"secondary"') > 0 THEN 'secondary'
                          WHEN instr(coalesce(p.json, r.json), :cohortUrl || '"primary"') > 0 THEN 'primary'
                          ELSE '' END
     GROUP BY r.key
     ORDER BY m.from_ms DESC, r.key DESC
     LIMIT :limit OFFSET :offset)");

constexpr auto counted = store::joined(voice::feedbackSets, voice::codingSets, R"(
    SELECT DISTINCT c.theme, c.said,
           CASE WHEN instr(coalesce(p.json, r.json), :cohortUrl || '"secondary"') > 0 THEN 'secondary'
                WHEN instr(coalesce(p.json, r.json), :cohortUrl || '"primary"') > 0 THEN 'primary'
                ELSE '' END
      FROM coded c
     CROSS JOIN moment m ON m.source = c.said
                        AND m.path IN ('Communication.sent', 'https://heard.example/fhir/StructureDefinition/held-on.valueDate')
                        AND m.from_ms >= :from AND m.from_ms < :until
     CROSS JOIN resource r ON r.key = c.said
      LEFT JOIN resource p ON p.type = 'Patient' AND p.id = substr(r.json ->> '$.subject.reference', 9))");

constexpr auto uncodedOldestFirst = store::joined(voice::feedbackSets, voice::codingSets, R"(
    SELECT json_set(r.json, '$.heard', json_object('patient', json(p.json))), d.state, d.sent_at, d.problem
      FROM moment m
      JOIN resource r ON r.key = m.source
      LEFT JOIN resource p ON p.type = 'Patient' AND p.id = substr(r.json ->> '$.subject.reference', 9)
      JOIN delivery d ON d.key = m.source
     WHERE m.path = 'Communication.sent'
       AND +m.source IN feedback
       AND m.source NOT IN (SELECT c.said FROM coded c)
     ORDER BY m.from_ms, m.source
     LIMIT :limit OFFSET :offset)");

constexpr auto uncodedNumber = store::joined(voice::feedbackSets, voice::codingSets, R"(
    SELECT count(*) FROM feedback f WHERE f.key NOT IN (SELECT c.said FROM coded c))");

/// What stands before the code in a stored Patient: the keys of stored JSON stand in the order of the alphabet.
Value cohortUrl()
{
    return u"\"url\":\"%1\",\"valueCode\":"_s.arg(fhir::extension::cohort);
}

int &cohortOf(ThemeCount &count, const QString &code)
{
    if (code == fhir::code::secondary)
        return count.secondary;
    return code == fhir::code::primary ? count.primary : count.unknown;
}

/// Counts what was read, by the theme as which each counts now.
class Tally final {
public:
    explicit Tally(const ThemeList &themes) : m_themes(themes)
    {
        for (const Theme &theme : themes.inUse())
            m_counts.push_back({theme.id});
    }

    void add(const Row &row)
    {
        const ResourceId theme = m_themes.current(ResourceId::ofReference(row.text(0), u"Basic"));
        if (m_met.contains({theme, row.integer(1)}))
            return;
        m_met.insert({theme, row.integer(1)});
        auto count = std::ranges::find(m_counts, theme, &ThemeCount::theme);
        if (count == m_counts.end())
            count = m_counts.insert(m_counts.end(), ThemeCount{theme});
        ++cohortOf(*count, row.text(2));
    }

    [[nodiscard]] QVector<ThemeCount> counts() const { return m_counts; }

private:
    const ThemeList &m_themes;
    QVector<ThemeCount> m_counts;
    QSet<std::pair<ResourceId, qint64>> m_met;
};

} // namespace

StoreResult<QVector<Coding>> codingsOf(const Reader &reader, const Source &said, bool withRemoved)
{
    return reader.all<Coding>("SELECT b.json, " HEARD_DELIVERY_COLUMNS R"(
             FROM reference s
            CROSS JOIN resource b ON b.key = s.source
             JOIN delivery d ON d.key = b.key
            WHERE s.target = :type || '/' || coalesce((SELECT c.id FROM resource c WHERE c.local_id = :said), :said)
              AND s.path = 'Basic.subject'
              AND b.json ->> '$.code.coding[0].code' = 'theme-coding'
              AND (:withRemoved
                   OR instr(b.json, '"url":"https://heard.example/fhir/StructureDefinition/withdrawn","valueBoolean":true') = 0)
            ORDER BY b.key)",
        {{":type", said.type()}, {":said", said.id.value}, {":withRemoved", qint64{withRemoved}}}, codingFromFhir);
}

QFuture<StoreResult<QVector<Coding>>> Codings::of(const Source &said) const
{
    return m_database.read([said](Reader &reader) { return codingsOf(reader, said); });
}

QFuture<StoreResult<QVector<CodedFeedback>>> Codings::with(const ResourceId &theme, std::optional<people::Cohort> cohort,
    int limit, int offset) const
{
    const Value wanted = cohort ? Value{u""_s + people::codeOf(*cohort)} : Value{};
    return m_database.read([theme, wanted, limit, offset](Reader &reader) -> StoreResult<QVector<CodedFeedback>> {
        const auto themes = themeListOf(reader);
        const auto stored = reader.json(u"Basic"_s, theme);
        if (!themes || !stored)
            return failed(themes ? stored.error() : themes.error());
        QJsonArray references;
        for (const ResourceId &id : themes->countingAs(fhir::idOf(stored->value_or(QJsonObject{}))))
            references << id.reference(u"Basic");
        return reader.all<CodedFeedback>(withTheme.data(),
            {{":themes", QString::fromUtf8(QJsonDocument{references}.toJson(QJsonDocument::Compact))}, {":cohort", wanted},
                {":cohortUrl", cohortUrl()}, {":limit", qint64{limit}}, {":offset", qint64{offset}}},
            codedFrom);
    });
}

QFuture<StoreResult<QVector<ThemeCount>>> Codings::counts(std::optional<Instant> from, std::optional<Instant> until) const
{
    const qint64 first = from ? from->milliseconds() : std::numeric_limits<qint64>::min();
    const qint64 end = until ? until->milliseconds() : std::numeric_limits<qint64>::max();
    return m_database.read([first, end](Reader &reader) -> StoreResult<QVector<ThemeCount>> {
        const auto themes = themeListOf(reader);
        if (!themes)
            return failed(themes.error());
        Tally tally{*themes};
        const auto done = reader.connection().forEach(counted.data(),
            {{":cohortUrl", cohortUrl()}, {":from", first}, {":until", end}}, [&](const Row &row) {
                tally.add(row);
                return true;
            });
        if (!done)
            return failed(done.error());
        return tally.counts();
    });
}

QFuture<StoreResult<QVector<voice::Feedback>>> Codings::uncoded(int limit, int offset) const
{
    return m_database.read([limit, offset](Reader &reader) {
        return reader.all<voice::Feedback>(uncodedOldestFirst.data(), {{":limit", qint64{limit}}, {":offset", qint64{offset}}},
            voice::feedbackWithPatient);
    });
}

QFuture<StoreResult<int>> Codings::uncodedCount() const
{
    return m_database.read([](Reader &reader) -> StoreResult<int> {
        const auto count = reader.connection().first<int>(uncodedNumber.data(), {},
            [](const Row &row) { return static_cast<int>(row.integer(0)); });
        if (!count)
            return failed(count.error());
        return count->value_or(0);
    });
}

} // namespace heard::themes
