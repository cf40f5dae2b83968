#include "models/team/importmodel.h"
#include "models/whenready.h"

#include "exchange/devicesink.h"

#include <QFile>
#include <QFileInfo>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace heard::models {

using exchange::BadRow;
using exchange::GoodRow;

namespace {

QVector<ImportRow> rowsOf(const exchange::Preview &preview)
{
    QVector<ImportRow> rows;
    rows.reserve(preview.bad.size() + preview.good.size());
    for (const BadRow &bad : preview.bad)
        rows.push_back({{u"bad%1"_s.arg(rows.size())}, std::nullopt, bad});
    for (const GoodRow &good : preview.good)
        rows.push_back({{u"good%1"_s.arg(rows.size())}, good, std::nullopt});
    return rows;
}

} // namespace

std::span<const Role<ImportRow>> ImportModel::roles() const
{
    static constexpr std::array<Role<ImportRow>, 9> columns{{
        {"isBad", [](const ImportRow &r) -> QVariant { return r.bad.has_value(); }},
        {"line", [](const ImportRow &r) -> QVariant { return r.bad ? r.bad->line : r.good->line; }},
        {"column", [](const ImportRow &r) -> QVariant { return r.bad ? r.bad->column : 0; }},
        {"columnName", [](const ImportRow &r) -> QVariant { return r.bad ? r.bad->columnName : QString{}; }},
        {"rowError", [](const ImportRow &r) -> QVariant { return r.bad ? static_cast<int>(r.bad->error) : -1; }},
        {"fate", [](const ImportRow &r) -> QVariant { return r.good ? static_cast<int>(r.good->fate) : -1; }},
        {"title", [](const ImportRow &r) -> QVariant { return r.good ? r.good->title : r.bad->detail; }},
        {"detail", [](const ImportRow &r) -> QVariant { return r.good ? r.good->detail : QString{}; }},
        {"when",
         [](const ImportRow &r) -> QVariant {
             return r.good && r.good->when ? QVariant{r.good->when->toLocal()} : QVariant{};
         }},
    }};
    return columns;
}

QFuture<ImportModel::Answer> ImportModel::load(Device &device)
{
    if (!m_importer)
        return QtFuture::makeReadyFuture(Answer{});
    const exchange::Importer importer = *m_importer;
    const auto preview = device.database.read(
        [importer](store::Reader &reader) { return importer.preview(exchange::DeviceLookup{reader}); });
    return mappedWhenReady(preview, this, [this](const store::StoreResult<exchange::Preview> &found) -> Answer {
        if (!found)
            return failed(found.error());
        m_preview = *found;
        setStage(Previewed);
        return rowsOf(*found);
    });
}

void ImportModel::setStage(Stage stage)
{
    m_stage = stage;
    Q_EMIT changed();
}

void ImportModel::open(const QUrl &file)
{
    if (!device() || m_stage == Importing)
        return;
    forget();
    QFile source{file.toLocalFile()};
    m_fileName = QFileInfo{source}.fileName();
    if (!source.open(QIODevice::ReadOnly) || source.size() > csv::largestFile) {
        m_failure.error = source.isOpen() ? exchange::FileError::TooLarge : exchange::FileError::Empty;
        return setStage(Refused);
    }
    auto importer = exchange::Importer::open(source.readAll(), m_fileName, device()->clock.now());
    if (!importer) {
        m_failure = importer.error();
        return setStage(Refused);
    }
    m_importer = *std::move(importer);
    refresh();
}

QVariantList ImportModel::issues() const
{
    QVariantList list;
    if (!m_importer)
        return list;
    const exchange::PledgeGrouping grouping = m_importer->grouping();
    for (const exchange::ProposedIssue &issue : grouping.issues()) {
        QStringList plans;
        for (const exchange::ProposedCommitment &commitment : issue.commitments)
            plans << commitment.plan;
        list << QVariantMap{{u"words"_s, issue.words}, {u"plans"_s, plans}};
    }
    return list;
}

void ImportModel::joinToAbove(int issue)
{
    if (!m_importer || m_stage != Previewed || issue < 1)
        return;
    exchange::PledgeGrouping grouping = m_importer->grouping();
    grouping.merge(issue - 1, issue);
    m_importer->setGrouping(grouping);
    refresh();
}

void ImportModel::setSaidAgain(bool saidAgain)
{
    if (!m_importer || m_stage != Previewed || saidAgain == m_saidAgain)
        return;
    m_saidAgain = saidAgain;
    m_importer->setSaidAgain(saidAgain);
    Q_EMIT changed();
    refresh();
}

void ImportModel::import(bool goodRows)
{
    if (!device() || !m_importer || m_stage != Previewed)
        return;
    setStage(Importing);
    const exchange::Importer importer = *m_importer;
    const auto choice = goodRows ? exchange::ImportChoice::GoodRows : exchange::ImportChoice::AllOrNothing;
    // Comes from the database's thread, and the page may be gone by then.
    const auto progress = [context = &device()->database, self = QPointer{this}](int done, int of) {
        QMetaObject::invokeMethod(context, [self, done, of] {
            if (!self)
                return;
            self->m_progress = of > 0 ? static_cast<qreal>(done) / of : 0;
            Q_EMIT self->progressChanged();
        }, Qt::QueuedConnection);
    };
    const auto imported = device()->database.write(
        [importer, choice, progress](store::Writer &writer) -> store::StoreResult<exchange::ImportOutcome> {
            exchange::DeviceSink sink{writer};
            return importer.import(choice, sink, progress);
        });
    whenReady(imported, this, [this](const store::StoreResult<exchange::ImportOutcome> &outcome) {
        setStage(!outcome ? NotStored : outcome->refused ? Previewed : Imported);
    });
}

void ImportModel::forget()
{
    m_importer.reset();
    m_preview = {};
    m_failure = {};
    m_fileName.clear();
    m_saidAgain = false;
    m_progress = 0;
    setRecords({});
    setStage(Nothing);
}

} // namespace heard::models
