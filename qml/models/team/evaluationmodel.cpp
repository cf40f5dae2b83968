#include "models/team/evaluationmodel.h"

#include "impact/measurechart.h"
#include "models/datewords.h"
#include "pledge/voicecounts.h"

#include <QQmlEngine>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heard::models {

impact::Language languageOfScreen(const QObject &object)
{
    switch (spokenLocale(object).language()) {
    case QLocale::Welsh: return impact::Language::Welsh;
    case QLocale::Arabic: return impact::Language::Arabic;
    default: return impact::Language::English;
    }
}

void EvaluationModel::componentComplete()
{
    if (const QQmlEngine *engine = qmlEngine(this))
        connect(engine, &QJSEngine::uiLanguageChanged, this, &EvaluationModel::refresh);
    RecordsModel::componentComplete();
}

void EvaluationModel::setTyped(const QString &typed)
{
    if (typed == m_typed)
        return;
    m_typed = typed;
    setRecords(listed(m_all));
    Q_EMIT narrowed();
}

void EvaluationModel::setShown(Shown shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    setRecords(listed(m_all));
    Q_EMIT narrowed();
}

int EvaluationModel::measuredCount() const
{
    return static_cast<int>(std::ranges::count_if(m_all, &EvaluationRow::measured));
}

int EvaluationModel::promisedCount() const
{
    return static_cast<int>(std::ranges::count_if(m_all, &EvaluationRow::promised));
}

int EvaluationModel::promisedMeasuredCount() const
{
    return static_cast<int>(std::ranges::count_if(m_all, [](const EvaluationRow &row) { return row.promised && row.measured; }));
}

std::span<const Role<EvaluationRow>> EvaluationModel::roles() const
{
    static constexpr std::array<Role<EvaluationRow>, 12> columns{{
        {"recordId", [](const EvaluationRow &r) -> QVariant { return r.id.value; }},
        {"plan", [](const EvaluationRow &r) -> QVariant { return r.plan; }},
        {"issue", [](const EvaluationRow &r) -> QVariant { return r.issue; }},
        {"measured", [](const EvaluationRow &r) -> QVariant { return r.measured; }},
        {"measure", [](const EvaluationRow &r) -> QVariant { return r.measure; }},
        {"promiseState", [](const EvaluationRow &r) -> QVariant { return r.state; }},
        {"promised", [](const EvaluationRow &r) -> QVariant { return r.promised; }},
        {"effect", [](const EvaluationRow &r) -> QVariant { return r.effect; }},
        {"values", [](const EvaluationRow &r) -> QVariant { return r.values; }},
        {"before", [](const EvaluationRow &r) -> QVariant { return r.before; }},
        {"after", [](const EvaluationRow &r) -> QVariant { return r.after; }},
        {"difference", [](const EvaluationRow &r) -> QVariant { return r.difference; }},
    }};
    return columns;
}

QFuture<EvaluationModel::Answer> EvaluationModel::load(Device &device)
{
    askWhoWasHeard(device);
    return impact::Measures{device.database}.all().then(
        [words = impact::ImpactWords{languageOfScreen(*this)}](const store::StoreResult<QVector<impact::MeasuredCommitment>> &all) -> Answer {
            if (!all)
                return failed(all.error());
            QVector<EvaluationRow> rows;
            for (const impact::MeasuredCommitment &one : *all) {
                EvaluationRow row{one.commitment.id, one.commitment.plan, one.issue.words, one.measure.has_value(), {},
                    static_cast<int>(one.commitment.state), one.promised, 0, 0, {}, {}, {}};
                if (one.measure && one.findings) {
                    row.measure = one.measure->words;
                    row.effect = static_cast<int>(one.findings->effect);
                    row.values = static_cast<int>(one.values.size());
                    row.before = impact::shortSideOf(*one.measure, one.findings->before, words);
                    row.after = impact::shortSideOf(*one.measure, one.findings->after, words);
                    row.difference = impact::differenceOf(*one.measure, *one.findings, words);
                }
                rows << row;
            }
            return rows;
        });
}

void EvaluationModel::askWhoWasHeard(Device &device)
{
    whenReady(pledge::voiceCounts(device.database), this, [this](const store::StoreResult<pledge::VoiceCounts> &counts) {
        if (!counts)
            return logFailure(counts.error());
        const QString words = impact::ImpactWords{languageOfScreen(*this)}.said(counts->heard.secondary);
        if (words == m_secondary)
            return;
        m_secondary = words;
        Q_EMIT counted();
    });
}

bool EvaluationModel::shows(const EvaluationRow &row) const
{
    if (m_shown != All && row.measured != (m_shown == Measured))
        return false;
    const auto has = [this](const QString &words) { return words.contains(m_typed.trimmed(), Qt::CaseInsensitive); };
    return has(row.plan) || has(row.issue) || has(row.measure);
}

QVector<EvaluationRow> EvaluationModel::listed(const QVector<EvaluationRow> &answer)
{
    if (answer != m_all) {
        m_all = answer;
        Q_EMIT counted();
    }
    QVector<EvaluationRow> rows;
    std::ranges::copy_if(m_all, std::back_inserter(rows), [this](const EvaluationRow &row) { return shows(row); });
    return rows;
}

QStringList EvaluationModel::watchedTypes() const
{
    return {u"Basic"_s, u"Communication"_s, u"Goal"_s, u"MeasureReport"_s, u"Organization"_s};
}

} // namespace heard::models
