#include "models/team/releasesmodel.h"

#include "models/whenwritten.h"

namespace heard::models {

using information::Library;
using information::LibraryError;
using information::Release;

void ReleasesModel::setPage(const QString &page)
{
    if (page == m_page.value)
        return;
    m_page = {page};
    Q_EMIT pageChanged();
    refresh();
}

std::span<const Role<Release>> ReleasesModel::roles() const
{
    static constexpr std::array<Role<Release>, 7> columns{{
        {"recordId", [](const Release &r) -> QVariant { return r.id.value; }},
        {"patientId", [](const Release &r) -> QVariant { return r.patient.value; }},
        {"patientName", [](const Release &r) -> QVariant { return r.patientName; }},
        {"at", [](const Release &r) -> QVariant { return r.at.toLocal(); }},
        {"visibleFrom", [](const Release &r) -> QVariant { return r.visibleFrom ? QVariant{r.visibleFrom->toLocal()} : QVariant{}; }},
        {"current", [](const Release &r) -> QVariant { return r.isCurrent; }},
        {"outdated", [](const Release &r) -> QVariant { return r.isOutdated; }},
    }};
    return columns;
}

QFuture<ReleasesModel::Answer> ReleasesModel::load(Device &device)
{
    return Library{device.database}.releasesOf(m_page);
}

QStringList ReleasesModel::watchedTypes() const
{
    return {QStringLiteral("DocumentReference"), QStringLiteral("Patient")};
}

void ReleasesModel::rename(const ResourceId &from, const ResourceId &to)
{
    RecordsModel::rename(from, to);
    if (m_page == from)
        setPage(to.value);
}

void ReleasesModel::takeBackFrom(const QString &patient)
{
    if (!device())
        return;
    const auto held = std::find_if(records().begin(), records().end(), [&](const Release &release) { return release.patient.value == patient; });
    m_taken[patient] = held == records().end() ? std::nullopt : held->visibleFrom;
    whenWritten(
        Library{device()->database}.takeBackFrom(m_page, {patient}), this, [this, patient] { Q_EMIT takenBack(patient); },
        [this](LibraryError error) { Q_EMIT refused(static_cast<LibraryModel::Problem>(error)); });
}

void ReleasesModel::releaseTo(const QString &patient)
{
    if (!device())
        return;
    whenWritten(
        Library{device()->database}.release(m_page, {patient}, m_taken.value(patient)), this, [](const ResourceId &) {},
        [this](LibraryError error) { Q_EMIT refused(static_cast<LibraryModel::Problem>(error)); });
}

} // namespace heard::models
