#include "models/team/unitform.h"

#include "models/whenwritten.h"

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

void UnitForm::read(Device &device)
{
    whenAnswered(people::Units{device.database}.own(), [this](const std::optional<people::Unit> &unit) {
        m_unit = unit.value_or(people::Unit{});
        reset();
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
    m_name = m_unit.name;
    m_address = m_unit.address.join(QLatin1Char('\n'));
    m_nursePhone = phoneFor(m_unit, ContactPurpose::NurseLine);
    const UnitContact *nurse = contactFor(m_unit, ContactPurpose::NurseLine);
    m_nurseHours = nurse ? nurse->hours : QString{};
    m_dayAndNightPhone = phoneFor(m_unit, ContactPurpose::DayAndNight);
    m_assessmentMonths = m_unit.assessmentMonths;
    m_receptionPhone = phoneFor(m_unit, ContactPurpose::Reception);
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
    if (UnitContact *nurse = setPhone(unit, ContactPurpose::NurseLine, m_nursePhone.trimmed()))
        nurse->hours = m_nurseHours.trimmed();
    setPhone(unit, ContactPurpose::DayAndNight, m_dayAndNightPhone.trimmed());
    setPhone(unit, ContactPurpose::Reception, m_receptionPhone.trimmed());
    whenWritten(
        people::Units{device()->database}.change(unit), this, [this] { Q_EMIT stored(); },
        [this](people::UnitError error) { Q_EMIT refused(static_cast<Problem>(error)); });
}

} // namespace heard::models
