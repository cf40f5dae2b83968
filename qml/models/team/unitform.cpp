#include "models/team/unitform.h"

#include "models/whenwritten.h"

#include <utility>

namespace heard::models {

using people::ContactPurpose;
using people::UnitContact;

namespace {

const UnitContact *contactFor(const people::Unit &unit, ContactPurpose purpose)
{
    for (const UnitContact &contact : unit.contacts) {
        if (contact.purpose == purpose)
            return &contact;
    }
    return nullptr;
}

QString phoneFor(const people::Unit &unit, ContactPurpose purpose)
{
    const UnitContact *contact = contactFor(unit, purpose);
    return contact ? contact->phone : QString{};
}

/// Sets the number of the line for @p purpose, adds the line, or removes it where @p phone is empty.
UnitContact *setPhone(people::Unit &unit, ContactPurpose purpose, const QString &phone)
{
    for (qsizetype i = 0; i < unit.contacts.size(); ++i) {
        if (unit.contacts[i].purpose != purpose)
            continue;
        if (phone.isEmpty()) {
            unit.contacts.removeAt(i);
            return nullptr;
        }
        unit.contacts[i].phone = phone;
        return &unit.contacts[i];
    }
    if (phone.isEmpty())
        return nullptr;
    unit.contacts.push_back({purpose, {}, phone, {}});
    return &unit.contacts.back();
}

} // namespace

template <typename Take>
void UnitForm::eachField(Take take)
{
    using people::Unit;
    take(m_name, [](const Unit &unit) { return unit.name; });
    take(m_address, [](const Unit &unit) { return unit.address.join(QLatin1Char('\n')); });
    take(m_nursePhone, [](const Unit &unit) { return phoneFor(unit, ContactPurpose::NurseLine); });
    take(m_nurseHours, [](const Unit &unit) {
        const UnitContact *nurse = contactFor(unit, ContactPurpose::NurseLine);
        return nurse ? nurse->hours : QString{};
    });
    take(m_dayAndNightPhone, [](const Unit &unit) { return phoneFor(unit, ContactPurpose::DayAndNight); });
    take(m_receptionPhone, [](const Unit &unit) { return phoneFor(unit, ContactPurpose::Reception); });
    take(m_assessmentMonths, [](const Unit &unit) { return unit.assessmentMonths; });
    take(m_fewestTold, [](const Unit &unit) { return unit.fewestTold; });
}

void UnitForm::read(Device &device)
{
    whenAnswered(people::Units{device.database}.own(), [this](const std::optional<people::Unit> &unit) {
        const people::Unit before = std::exchange(m_unit, unit.value_or(people::Unit{}));
        // What the person has touched stays as she typed it.
        eachField([&](auto &field, auto of) {
            if (field == of(before))
                field = of(m_unit);
        });
        Q_EMIT changed();
    });
}

QVariantList UnitForm::lines() const
{
    QVariantList lines;
    for (const UnitContact &contact : m_unit.contacts)
        lines << QVariant{QVariantList{contact.name, contact.phone, contact.hours}};
    return lines;
}

void UnitForm::reset()
{
    eachField([this](auto &field, auto of) { field = of(m_unit); });
    Q_EMIT changed();
}

void UnitForm::save()
{
    if (!device())
        return;
    people::Unit unit = m_unit;
    unit.name = m_name.trimmed();
    unit.address = m_address.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    unit.assessmentMonths = m_assessmentMonths;
    unit.fewestTold = m_fewestTold;
    if (UnitContact *nurse = setPhone(unit, ContactPurpose::NurseLine, m_nursePhone.trimmed()))
        nurse->hours = m_nurseHours.trimmed();
    setPhone(unit, ContactPurpose::DayAndNight, m_dayAndNightPhone.trimmed());
    setPhone(unit, ContactPurpose::Reception, m_receptionPhone.trimmed());
    whenWritten(
        people::Units{device()->database}.change(unit), this,
        [this, unit] {
            m_unit = unit;
            reset();
            Q_EMIT stored();
        },
        [this](people::UnitError error) { Q_EMIT refused(static_cast<Problem>(error)); });
}

} // namespace heard::models
