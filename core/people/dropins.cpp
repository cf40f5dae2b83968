#include "people/dropins.h"

#include "base/ids.h"
#include "people/units.h"
#include "store/edit.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using heard::store::Reader;
using heard::store::StoreResult;
using heard::store::WriteResult;
using heard::store::Writer;

namespace heard::people {

namespace {

DropInError errorFor(DropInFault fault)
{
    switch (fault) {
    case DropInFault::DayMissing: return DropInError::DayMissing;
    case DropInFault::TimeMissing: return DropInError::TimeMissing;
    case DropInFault::EndsBeforeItBegins: return DropInError::EndsBeforeItBegins;
    case DropInFault::PlaceMissing: return DropInError::PlaceMissing;
    case DropInFault::TooLong: break;
    }
    return DropInError::TooLong;
}

/// The sessions of the unit, changed by @p change, which gives WriteResult<void, …>.
template <typename Change>
WriteResult<void, DropInError> changed(Writer &writer, Change change)
{
    const auto unit = ownUnit(writer);
    if (!unit)
        return failed(unit.error());
    if (unit->isEmpty())
        return failed(DropInError::NotFound);
    return store::edit<DropInError>(writer, u"Organization"_s, *unit, [&](QJsonObject &json) -> WriteResult<void, DropInError> {
        QVector<DropIn> sessions = dropInsFromFhir(json);
        if (auto done = change(sessions); !done)
            return done;
        setDropIns(json, sessions);
        return {};
    });
}

} // namespace

QFuture<StoreResult<QVector<DropIn>>> DropIns::all() const
{
    return m_database.read([](Reader &reader) -> StoreResult<QVector<DropIn>> {
        const auto id = ownUnit(reader);
        if (!id)
            return failed(id.error());
        const auto json = reader.json(u"Organization"_s, *id);
        if (!json)
            return failed(json.error());
        return dropInsFromFhir(json->value_or(QJsonObject{}));
    });
}

QFuture<WriteResult<void, DropInError>> DropIns::write(const DropIn &session)
{
    return m_database.write([session](Writer &writer) -> WriteResult<void, DropInError> {
        DropIn good = session;
        good.place = good.place.simplified();
        good.forWhom = good.forWhom.simplified();
        if (const auto fault = faultIn(good))
            return failed(errorFor(*fault));
        if (good.id.isEmpty())
            good.id = newUuid();
        return changed(writer, [&](QVector<DropIn> &sessions) -> WriteResult<void, DropInError> {
            const auto before = std::ranges::find(sessions, good.id, &DropIn::id);
            if (before != sessions.end()) {
                *before = good;
                return {};
            }
            if (sessions.size() >= DropIn::mostInUnit)
                return failed(DropInError::TooMany);
            sessions << good;
            return {};
        });
    });
}

QFuture<WriteResult<DropIn, DropInError>> DropIns::remove(const QString &id)
{
    return m_database.write([id](Writer &writer) -> WriteResult<DropIn, DropInError> {
        DropIn taken;
        const auto done = changed(writer, [&](QVector<DropIn> &sessions) -> WriteResult<void, DropInError> {
            const auto found = std::ranges::find(sessions, id, &DropIn::id);
            if (found == sessions.end())
                return failed(DropInError::NotFound);
            taken = *found;
            sessions.erase(found);
            return {};
        });
        return done ? WriteResult<DropIn, DropInError>{taken} : failed(done.error());
    });
}

} // namespace heard::people
