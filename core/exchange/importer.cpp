#include "exchange/importer.h"

#include "exchange/feedbackimport.h"
#include "exchange/fhirimport.h"
#include "exchange/importplan.h"
#include "exchange/pledgeimport.h"
#include "exchange/sourcefile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heard::exchange {

namespace {

using Source = std::shared_ptr<const ImportSource>;

template <typename Import>
Source shared(Import import, csv::Encoding encoding, Instant now)
{
    import.encoding = encoding;
    import.now = now;
    return std::make_shared<Import>(std::move(import));
}

Result<Source, FileFailure> tableSource(const csv::Table &table, const QString &fileName, Instant now)
{
    if (table.rows.isEmpty() && table.refused.isEmpty() && (isPledge(table) || isFeedback(table)))
        return failed(FileFailure{FileError::NoRows, 0, 0, {}});
    if (isPledge(table)) {
        auto pledge = readPledge(table);
        if (!pledge)
            return failed(pledge.error());
        return shared(PledgeImport{*std::move(pledge)}, table.encoding, now);
    }
    if (!isFeedback(table))
        return failed(FileFailure{FileError::UnknownColumns, 1, 0, table.header.join(u", "_s)});
    auto feedback = FeedbackImport::read(table, fileName, now);
    if (!feedback)
        return failed(feedback.error());
    return shared(*std::move(feedback), table.encoding, now);
}

QVector<GoodRow> rowsOf(const ImportPlan &plan)
{
    QVector<GoodRow> rows = plan.repeated;
    for (const ImportPlan::Step &step : plan.steps) {
        if (!step.item.row)
            continue;
        rows << *step.item.row;
        rows.back().fate = step.fate;
    }
    std::stable_sort(rows.begin(), rows.end(), [](auto &a, auto &b) { return a.line < b.line; });
    return rows;
}

} // namespace

int Preview::count(RowFate fate) const
{
    return static_cast<int>(std::count_if(good.begin(), good.end(), [fate](const GoodRow &row) { return row.fate == fate; }));
}

int Preview::saidBefore() const
{
    return static_cast<int>(std::ranges::count_if(good, &GoodRow::saidBefore));
}

Result<Importer, FileFailure> Importer::open(const QByteArray &bytes, const QString &fileName, Instant now)
{
    const auto file = recognised(bytes);
    if (!file)
        return failed(file.error());
    if (file->format == SourceFile::Format::Json) {
        auto fhir = readFhir(file->json);
        if (!fhir)
            return failed(fhir.error());
        return Importer{shared(FhirImport{*std::move(fhir)}, file->encoding, now)};
    }
    const auto table = csv::read(bytes);
    if (!table)
        return failed(failureOf(table.error()));
    auto source = tableSource(*table, fileName, now);
    if (!source)
        return failed(source.error());
    return Importer{*std::move(source)};
}

FileKind Importer::kind() const
{
    return m_source->kind();
}

csv::Encoding Importer::encoding() const
{
    return m_source->encoding;
}

PledgeGrouping Importer::grouping() const
{
    const auto *pledge = dynamic_cast<const PledgeImport *>(m_source.get());
    return pledge ? pledge->grouping() : PledgeGrouping{};
}

void Importer::setGrouping(const PledgeGrouping &grouping)
{
    const auto *pledge = dynamic_cast<const PledgeImport *>(m_source.get());
    if (!pledge)
        return;
    // Copies of this importer may be at work in other threads: they keep theirs.
    auto changed = std::make_shared<PledgeImport>(*pledge);
    changed->setGrouping(grouping);
    m_source = std::move(changed);
}

void Importer::setSaidAgain(bool saidAgain)
{
    const auto *feedback = dynamic_cast<const FeedbackImport *>(m_source.get());
    if (!feedback)
        return;
    auto changed = std::make_shared<FeedbackImport>(*feedback);
    changed->setSaidAgain(saidAgain);
    m_source = std::move(changed);
}

store::StoreResult<Preview> Importer::preview(const ResourceLookup &lookup) const
{
    const auto plan = planOf(*m_source, lookup);
    if (!plan)
        return failed(plan.error());
    return Preview{kind(), encoding(), rowsOf(*plan), plan->bad, m_source->leftOut};
}

store::StoreResult<ImportOutcome> Importer::import(ImportChoice choice, ResourceSink &sink, const Progress &progress) const
{
    const auto plan = planOf(*m_source, sink);
    if (!plan)
        return failed(plan.error());
    ImportOutcome outcome;
    outcome.bad = static_cast<int>(plan->bad.size());
    if (outcome.bad > 0 && choice == ImportChoice::AllOrNothing) {
        outcome.refused = true;
        return outcome;
    }
    if (auto done = write(*plan, sink, progress); !done)
        return failed(done.error());
    for (const GoodRow &row : rowsOf(*plan)) {
        outcome.created += row.fate == RowFate::New;
        outcome.changed += row.fate == RowFate::Changed;
        outcome.unchanged += row.fate == RowFate::Same || row.fate == RowFate::Repeated;
    }
    return outcome;
}

} // namespace heard::exchange
