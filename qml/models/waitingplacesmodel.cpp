#include "models/waitingplacesmodel.h"

#include "models/whenwritten.h"

namespace heard::models {

using care::WaitingList;
using care::WaitingListPlace;

template <typename Value, typename Then>
void WaitingPlacesModel::whenDone(QFuture<store::WriteResult<Value, care::WaitingListError>> write, Then then)
{
    const auto refuse = [this](care::WaitingListError error) { Q_EMIT refused(static_cast<Problem>(error)); };
    if constexpr (std::is_void_v<Value>)
        whenWritten(write, this, then, refuse);
    else
        whenWritten(write, this, [then](const Value &) { then(); }, refuse);
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
    static constexpr std::array<Role<WaitingListPlace>, 9> columns{{
        {"recordId", [](const WaitingListPlace &p) -> QVariant { return p.id.value; }},
        {"what", [](const WaitingListPlace &p) -> QVariant { return p.what; }},
        {"since", [](const WaitingListPlace &p) -> QVariant { return p.since.toLocal(); }},
        {"expected", [](const WaitingListPlace &p) -> QVariant { return p.expected ? p.expected->toIso() : QString{}; }},
        {"checkedOn", [](const WaitingListPlace &p) -> QVariant { return p.checkedOn.startOfDay(); }},
        {"words", [](const WaitingListPlace &p) -> QVariant { return p.words; }},
        {"author", [](const WaitingListPlace &p) -> QVariant { return p.authorName; }},
        {"placeState", [](const WaitingListPlace &p) -> QVariant { return static_cast<int>(p.state); }},
        {"delivery", [](const WaitingListPlace &p) -> QVariant { return static_cast<int>(p.delivery.state); }},
    }};
    return columns;
}

QFuture<WaitingPlacesModel::Answer> WaitingPlacesModel::load(Device &device)
{
    return WaitingList{device.database}.placesOf(m_patient.isEmpty() ? device.patient : m_patient);
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
                 [this] { Q_EMIT saved(); });
}

void WaitingPlacesModel::check(const QString &id, const QString &what, const QString &since, const QString &expected,
                               const QString &words)
{
    if (device())
        whenDone(WaitingList{device()->database}.check({id}, lookOf(what, since, expected, words), device()->practitioner,
                                                       QTimeZone::systemTimeZone()),
                 [this] { Q_EMIT saved(); });
}

void WaitingPlacesModel::end(const QString &id, State state)
{
    if (device())
        whenDone(WaitingList{device()->database}.end({id}, static_cast<WaitingListPlace::State>(state),
                                                     QTimeZone::systemTimeZone()),
                 [this, id] { Q_EMIT ended(id); });
}

void WaitingPlacesModel::reopen(const QString &id)
{
    if (device())
        whenDone(WaitingList{device()->database}.reopen({id}, QTimeZone::systemTimeZone()), [] {});
}

} // namespace heard::models
