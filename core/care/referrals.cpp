#include "care/referrals.h"

#include "base/day.h"
#include "people/teammembers.h"
#include "store/edit.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using heard::store::Reader;
using heard::store::StoreResult;
using heard::store::WriteResult;
using heard::store::Writer;

namespace heard::care {

namespace {

using Done = Referrals::Done;
using Noted = WriteResult<ResourceId, ReferralError>;

StoreResult<QVector<Referral>> referralsOf(const Reader &reader, const ResourceId &patient)
{
    return reader.all<Referral>("SELECT r.json, " HEARD_DELIVERY_COLUMNS R"(
          FROM reference f
          CROSS JOIN resource r ON r.key = f.source
          CROSS JOIN moment m ON m.source = f.source AND m.path = 'Flag.period.start'
          JOIN delivery d ON d.key = r.key
         WHERE f.target = 'Patient/' || coalesce((SELECT p.id FROM resource p WHERE p.local_id = :patient), :patient)
           AND f.path = 'Flag.subject'
           AND r.json ->> '$.code.coding[0].code' = 'palliative-referral'
           AND r.json ->> '$.status' <> 'entered-in-error'
         ORDER BY m.from_ms DESC, r.key DESC)",
        {{":patient", patient.value}}, referralFromFhir);
}

bool isPast(const Writer &writer, QDate day, const QTimeZone &zone)
{
    return day.isValid() && day <= dayOf(writer.now(), zone);
}

template <typename Apply>
Done edit(Writer &writer, const ResourceId &id, Apply apply)
{
    return store::editAs<ReferralError>(writer, u"Flag"_s, id, referralFromFhir, apply);
}

Noted note(Writer &writer, const ResourceId &patient, QDate on, const ResourceId &author, const QTimeZone &zone)
{
    const auto known = writer.json(u"Patient"_s, patient);
    if (!known)
        return failed(known.error());
    if (!*known)
        return failed(ReferralError::PatientUnknown);
    if (!isPast(writer, on, zone))
        return failed(ReferralError::DayInFuture);
    const auto signature = people::signedBy<ReferralError>(writer, author);
    if (!signature)
        return failed(signature.error());
    const auto before = referralsOf(writer, fhir::idOf(**known));
    if (!before)
        return failed(before.error());
    if (std::any_of(before->begin(), before->end(), [](const Referral &one) { return !one.endedOn; }))
        return failed(ReferralError::AlreadyReferred);
    return writer.create(toFhir(Referral{{}, fhir::idOf(**known), signature->id, signature->name, on, {}, {}}));
}

} // namespace

QFuture<StoreResult<QVector<Referral>>> Referrals::of(const ResourceId &patient) const
{
    return m_database.read([patient](Reader &reader) { return referralsOf(reader, patient); });
}

QFuture<Noted> Referrals::refer(const ResourceId &patient, QDate on, const ResourceId &author, const QTimeZone &zone)
{
    return m_database.write([=](Writer &writer) { return note(writer, patient, on, author, zone); });
}

QFuture<Done> Referrals::end(const ResourceId &referral, QDate on, const QTimeZone &zone)
{
    return m_database.write([referral, on, zone](Writer &writer) -> Done {
        return edit(writer, referral, [&](Referral &stored) -> Done {
            if (stored.endedOn)
                return failed(ReferralError::NotReferred);
            if (!isPast(writer, on, zone) || on < stored.on)
                return failed(ReferralError::DayInFuture);
            stored.endedOn = on;
            return {};
        });
    });
}

QFuture<Done> Referrals::resume(const ResourceId &referral)
{
    return m_database.write([referral](Writer &writer) -> Done {
        return edit(writer, referral, [](Referral &stored) -> Done {
            stored.endedOn.reset();
            return {};
        });
    });
}

QFuture<Done> Referrals::remove(const ResourceId &referral)
{
    return m_database.write([referral](Writer &writer) -> Done {
        return store::edit<ReferralError>(writer, u"Flag"_s, referral, [](QJsonObject &json) -> Done {
            if (!referralFromFhir(json))
                return failed(ReferralError::NotFound);
            json["status"_L1] = u"entered-in-error"_s;
            return {};
        });
    });
}

} // namespace heard::care
