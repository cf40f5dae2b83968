#pragma once

#include "models/recordsmodel.h"
#include "pledge/capacity.h"

#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// What one owner's commitments take a month.
struct LoadRow {
    ResourceId id; ///< the owner's; "-" for what nobody sees to
    pledge::Load load;

    bool operator==(const LoadRow &) const = default;
};

/// The hours of the unit's people against those its pledge takes, each month.
class CapacityModel : public HEARD_RECORDS_MODEL(LoadRow)
{
    Q_OBJECT
    QML_ELEMENT
    // Of the unit, hours a month; the available ones are negative where nobody has said.
    Q_PROPERTY(double needed READ needed NOTIFY unitChanged)
    Q_PROPERTY(double available READ available NOTIFY unitChanged)
    Q_PROPERTY(bool tooMuch READ isTooMuch NOTIFY unitChanged)
    /// Whoever can see to a commitment: {value, text} of everybody who works here and does not speak for patients.
    Q_PROPERTY(QVariantList people READ people NOTIFY unitChanged)
    /// Those of them whose commitments take more than their hours.
    Q_PROPERTY(QStringList overloaded READ overloaded NOTIFY unitChanged)

public:
    using RecordsModel::RecordsModel;

    [[nodiscard]] double needed() const { return m_capacity.unit.needed; }
    [[nodiscard]] double available() const { return m_capacity.unit.available.value_or(-1); }
    [[nodiscard]] bool isTooMuch() const { return m_capacity.unit.isTooMuch(); }
    [[nodiscard]] QVariantList people() const { return m_people; }
    [[nodiscard]] QStringList overloaded() const;

    Q_INVOKABLE double hoursOf(const QString &owner) const;
    /// Negative takes them away. Emits kept or refused.
    Q_INVOKABLE void setHours(const QString &owner, double hours);

Q_SIGNALS:
    void unitChanged();
    void kept();
    void refused();

protected:
    [[nodiscard]] std::span<const Role<LoadRow>> roles() const override;
    [[nodiscard]] QFuture<Answer> load(Device &device) override;
    [[nodiscard]] QStringList watchedTypes() const override;

private:
    pledge::Capacity m_capacity;
    QVector<people::TeamMember> m_members;
    QVariantList m_people;
};

} // namespace heard::models
