#pragma once

#include "models/recordview.h"
#include "people/unit.h"

#include <QVariantList>

namespace heard::models {

/// The link that calls @p phone.
[[nodiscard]] QString callLink(const QString &phone);

/// A way to reach the unit, as a page shows it.
class ContactCard final
{
    Q_GADGET
    QML_VALUE_TYPE(contactCard)
    Q_PROPERTY(int purpose MEMBER purpose)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString phone MEMBER phone)
    Q_PROPERTY(QString hours MEMBER hours)
    /// The link that calls.
    Q_PROPERTY(QString link MEMBER link)

public:
    int purpose = 0;
    QString name;
    QString phone;
    QString hours;
    QString link;
};

/// The breast unit this device belongs to.
class UnitView : public heard::models::RecordView
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool found READ isFound NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    /// One line under the other.
    Q_PROPERTY(QString address READ address NOTIFY changed)
    /// The unit of a demonstration, not a real one: said on screen.
    Q_PROPERTY(bool invented READ isInvented NOTIFY changed)
    Q_PROPERTY(QVariantList contacts READ contacts NOTIFY changed)

public:
    /// As people::ContactPurpose.
    enum Purpose {
        NurseLine = int(people::ContactPurpose::NurseLine),
        DayAndNight = int(people::ContactPurpose::DayAndNight),
        Reception = int(people::ContactPurpose::Reception),
        OtherContact = int(people::ContactPurpose::Other),
    };
    Q_ENUM(Purpose)

    using RecordView::RecordView;

    [[nodiscard]] bool isFound() const { return !m_unit.id.isEmpty(); }
    [[nodiscard]] QString name() const { return m_unit.name; }
    [[nodiscard]] QString address() const { return m_unit.address.join(u'\n'); }
    [[nodiscard]] bool isInvented() const { return m_unit.invented; }
    [[nodiscard]] QVariantList contacts() const;

Q_SIGNALS:
    void changed();

protected:
    [[nodiscard]] QStringList watchedTypes() const override;
    void read(Device &device) override;
    void rename(const ResourceId &from, const ResourceId &to) override;

private:
    people::Unit m_unit;
};

} // namespace heard::models
