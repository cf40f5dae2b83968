#include "models/waitingplacesmodel.h"

#include "models/whenwritten.h"

#include <utility>

namespace heard::models {

using care::WaitingList;
using care::WaitingListPlace;

template <typename Value, typename Then>
void WaitingPlacesModel::whenDone(QFuture<store::WriteResult<Value, care::WaitingListError>> write, Then then)
{
    whenWritten(write, this, then, [this](care::WaitingListError error) { Q_EMIT refused(static_cast<Problem>(error)); });
}

void WaitingPlacesModel::setPatientId(const QString &id)
{
    if (id == m_patient.value)
        return;
    m_patient.value = id;
    Q_EMIT patientIdChanged();
    refresh();
}

std::span<const Role<WaitingListPlace>> WaitingPlacesModel::roles() const
{
    static constexpr std::array<Role<WaitingListPlace>, 11> columns{{
        {"recordId", [](const WaitingListPlace &p) -> QVariant { return p.id.value; }},
        {"what", [](const WaitingListPlace &p) -> QVariant { return p.what; }},
        {"since", [](const WaitingListPlace &p) -> QVariant { return p.since.toLocal(); }},
        {"expected", [](const WaitingListPlace &p) -> QVariant { return p.expected ? p.expected->toIso() : QString{}; }},
        {"checkedOn", [](const WaitingListPlace &p) -> QVariant { return p.checkedOn.startOfDay(); }},
        {"words", [](const WaitingListPlace &p) -> QVariant { return p.words; }},
        {"author", [](const WaitingListPlace &p) -> QVariant { return p.authorName; }},
        {"monthOver", [](const WaitingListPlace &p) -> QVariant { return p.due && p.due->monthOver; }},
        {"weeksUnchecked", [](const WaitingListPlace &p) -> QVariant { return p.due && !p.due->monthOver ? p.due->weeks : 0; }},
        {"placeState", [](const WaitingListPlace &p) -> QVariant { return static_cast<int>(p.state); }},
        {"delivery", [](const WaitingListPlace &p) -> QVariant { return static_cast<int>(p.delivery.state); }},
    }};
    return columns;
}

QFuture<WaitingPlacesModel::Answer> WaitingPlacesModel::load(Device &device)
{
    // A month ends, and a look grows old, by itself.
    followClock();
    return WaitingList{device.database}.placesOf(m_patient.isEmpty() ? device.patient : m_patient, device.clock.now(),
                                                 QTimeZone::systemTimeZone());
}

QStringList WaitingPlacesModel::watchedTypes() const
{
    return {QStringLiteral("ServiceRequest"), QStringLiteral("Patient")};
}

void WaitingPlacesModel::rename(const ResourceId &from, const ResourceId &to)
{
    RecordsModel::rename(from, to);
    if (m_patient == from)
        setPatientId(to.value);
}

care::WaitingListLook WaitingPlacesModel::lookOf(const QString &what, const QString &since, const QString &expected,
                                                 const QString &words)
{
    return {what, QDate::fromString(since, Qt::ISODate), Month::fromIso(expected), words};
}

void WaitingPlacesModel::put(const QString &what, const QString &since, const QString &expected, const QString &words)
{
    if (device())
        whenDone(WaitingList{device()->database}.put(m_patient, lookOf(what, since, expected, words), device()->practitioner,
                                                     QTimeZone::systemTimeZone()),
                 [this](const ResourceId &) { Q_EMIT saved(); });
}

void WaitingPlacesModel::check(const QString &id, const QString &what, const QString &since, const QString &expected,
                               const QString &words)
{
    if (device())
        whenDone(WaitingList{device()->database}.check({id}, lookOf(what, since, expected, words), device()->practitioner,
                                                       QTimeZone::systemTimeZone()),
                 [this](const care::WaitingListChange &change) {
                     m_change = change;
                     Q_EMIT saved();
                     Q_EMIT checked();
                 });
}

void WaitingPlacesModel::stillWaits(const QString &id)
{
    if (device())
        whenDone(WaitingList{device()->database}.stillWaits({id}, QTimeZone::systemTimeZone()), [this](const care::WaitingListChange &change) {
            m_change = change;
            Q_EMIT checked();
        });
}

void WaitingPlacesModel::end(const QString &id, State state)
{
    if (device())
        whenDone(WaitingList{device()->database}.end({id}, static_cast<WaitingListPlace::State>(state),
                                                     QTimeZone::systemTimeZone()),
                 [this](const care::WaitingListChange &change) {
                     m_change = change;
                     Q_EMIT ended();
                 });
}

void WaitingPlacesModel::undo()
{
    if (device() && m_change)
        whenDone(WaitingList{device()->database}.putBack(*std::exchange(m_change, {}), device()->practitioner), [] {});
}

} // namespace heard::models
