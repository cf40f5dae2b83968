#include "models/team/valuesimport.h"

#include "impact/measurechart.h"
#include "models/team/evaluationmodel.h"
#include "models/team/importnames.h"
#include "models/whenwritten.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heard::models {

namespace {

bool saysTheSame(const impact::MeasuredValue &one, const impact::MeasuredValue &other)
{
    return one.asked == other.asked && one.positive == other.positive && one.value == other.value;
}

} // namespace

void ValuesImport::setCommitmentId(const QString &id)
{
    if (id == m_commitment.value)
        return;
    m_commitment = {id};
    forget();
}

std::span<const Role<ValueOfFile>> ValuesImport::roles() const
{
    static constexpr std::array<Role<ValueOfFile>, 9> columns{{
        {"isBad", [](const ValueOfFile &r) -> QVariant { return r.bad.has_value(); }},
        {"line", [](const ValueOfFile &r) -> QVariant { return r.line; }},
        {"column", [](const ValueOfFile &r) -> QVariant { return r.bad ? r.bad->column : 0; }},
        {"columnName", [](const ValueOfFile &r) -> QVariant { return r.bad ? r.bad->columnName : QString{}; }},
        {"fault", [](const ValueOfFile &r) -> QVariant { return r.bad ? static_cast<int>(r.bad->fault) : -1; }},
        {"fate", [](const ValueOfFile &r) -> QVariant { return r.fate; }},
        {"on", [](const ValueOfFile &r) -> QVariant { return r.value.on.isValid() ? r.value.on.startOfDay() : QDateTime{}; }},
        {"words", [](const ValueOfFile &r) -> QVariant { return r.words; }},
        {"cell", [](const ValueOfFile &r) -> QVariant { return r.bad ? r.bad->cell : QString{}; }},
    }};
    return columns;
}

QFuture<ValuesImport::Answer> ValuesImport::load(Device &device)
{
    if (m_bytes.isEmpty())
        return QtFuture::makeReadyFuture(Answer{m_rows});
    const QDate today = device.clock.now().toLocal().date();
    return mappedWhenReady(impact::Measures{device.database}.of(m_commitment), this,
        [this, today](const store::StoreResult<std::optional<impact::MeasuredCommitment>> &measured) -> Answer {
            if (!measured)
                return failed(measured.error());
            if (m_stage == Importing || m_stage == Imported || m_bytes.isEmpty())
                return m_rows;
            m_rows = previewOf(*measured, today);
            return m_rows;
        });
}

QVector<ValueOfFile> ValuesImport::previewOf(const std::optional<impact::MeasuredCommitment> &measured, QDate today)
{
    if (!measured || !measured->measure) {
        setStage(NotStored);
        return {};
    }
    const auto table = impact::readValues(m_bytes, measured->measure->kind, today);
    if (!table) {
        m_failure = table.error();
        setStage(Refused);
        return {};
    }
    m_encoding = table->encoding;
    const impact::ImpactWords words{languageOfScreen(*this)};
    QVector<ValueOfFile> rows;
    for (const impact::BadValue &bad : table->bad)
        rows.push_back({{u"bad%1"_s.arg(rows.size())}, bad.line, -1, {}, {}, bad});
    for (const impact::GoodValue &good : table->good) {
        ValueOfFile row{{u"good%1"_s.arg(rows.size())}, good.line, ImportedRow::New, good.value, {}, {}};
        row.value.commitment = m_commitment;
        row.words = impact::writtenOf(*measured->measure, good.value, words);
        const auto there = std::ranges::find(measured->values, good.value.on, &impact::MeasuredValue::on);
        if (good.repeated) {
            row.fate = ImportedRow::Repeated;
        } else if (there != measured->values.end()) {
            row.fate = saysTheSame(*there, good.value) ? ImportedRow::Same : ImportedRow::Changed;
            row.value.id = there->id;
        }
        rows << row;
    }
    m_rows = rows;
    setStage(Previewed);
    return rows;
}

QStringList ValuesImport::watchedTypes() const
{
    return {u"Goal"_s, u"MeasureReport"_s};
}

void ValuesImport::rename(const ResourceId &from, const ResourceId &to)
{
    if (m_commitment == from)
        m_commitment = to;
    for (ValueOfFile &row : m_rows) {
        if (row.value.id == from)
            row.value.id = to;
        if (row.value.commitment == from)
            row.value.commitment = to;
    }
    setRecords(m_rows);
}

void ValuesImport::setStage(Stage stage)
{
    m_stage = stage;
    Q_EMIT changed();
}

int ValuesImport::count(int fate) const
{
    return static_cast<int>(std::ranges::count_if(m_rows, [fate](const ValueOfFile &row) { return !row.bad && row.fate == fate; }));
}

int ValuesImport::newCount() const
{
    return count(ImportedRow::New);
}

int ValuesImport::changedCount() const
{
    return count(ImportedRow::Changed);
}

int ValuesImport::sameCount() const
{
    return count(ImportedRow::Same) + count(ImportedRow::Repeated);
}

int ValuesImport::badCount() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, [](const ValueOfFile &row) { return row.bad.has_value(); }));
}

void ValuesImport::open(const QUrl &file)
{
    if (!device() || m_stage == Importing)
        return;
    forget();
    QFile source{file.toLocalFile()};
    m_fileName = QFileInfo{source}.fileName();
    if (source.open(QIODevice::ReadOnly) && source.size() <= csv::largestFile)
        m_bytes = source.readAll();
    if (m_bytes.isEmpty()) {
        m_failure.error = source.isOpen() && source.size() > csv::largestFile ? exchange::FileError::TooLarge : exchange::FileError::Empty;
        return setStage(Refused);
    }
    refresh();
}

void ValuesImport::import(bool goodRows)
{
    if (!device() || m_stage != Previewed || (badCount() > 0 && !goodRows))
        return;
    QVector<impact::MeasuredValue> values;
    for (const ValueOfFile &row : std::as_const(m_rows)) {
        if (!row.bad && (row.fate == ImportedRow::New || row.fate == ImportedRow::Changed))
            values << row.value;
    }
    setStage(Importing);
    const QDate today = device()->clock.now().toLocal().date();
    whenWritten(impact::Measures{device()->database}.write(values, today), this, [this](const QVector<ResourceId> &) { setStage(Imported); },
                [this](impact::MeasureError) { setStage(NotStored); });
}

void ValuesImport::forget()
{
    m_bytes.clear();
    m_fileName.clear();
    m_failure = {};
    m_encoding = csv::Encoding::Utf8;
    m_rows.clear();
    setRecords({});
    setStage(Nothing);
}

} // namespace heard::models
