#include "models/unitview.h"

#include "people/units.h"

namespace heard::models {

QString callLink(const QString &phone)
{
    QString digits;
    for (const QChar c : phone) {
        if (c.isDigit() || (c == u'+' && digits.isEmpty()))
            digits += c;
    }
    return QStringLiteral("tel:") + digits;
}

QVariantList UnitView::contacts() const
{
    QVariantList cards;
    for (const people::UnitContact &contact : m_unit.contacts) {
        ContactCard card;
        card.purpose = static_cast<int>(contact.purpose);
        card.name = contact.name;
        card.phone = contact.phone;
        card.hours = contact.hours;
        card.link = callLink(contact.phone);
        cards.append(QVariant::fromValue(card));
    }
    return cards;
}

QStringList UnitView::watchedTypes() const
{
    return {QStringLiteral("Organization")};
}

void UnitView::read(Device &device)
{
    whenAnswered(people::Units(device.database).own(), [this](const std::optional<people::Unit> &unit) {
        if (unit.value_or(people::Unit{}) == m_unit)
            return;
        m_unit = unit.value_or(people::Unit{});
        Q_EMIT changed();
    });
}

void UnitView::rename(const ResourceId &from, const ResourceId &to)
{
    if (m_unit.id == from)
        m_unit.id = to;
}

} // namespace heard::models
