#pragma once

#include "models/recordsmodel.h"
#include "people/pledgeleads.h"

#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// Who leads the unit's pledge and who did before, and handing it over.
class PledgeLeadsModel : public HEARD_RECORDS_MODEL(people::PledgeLead)
{
    Q_OBJECT
    QML_ELEMENT
    /// Empty where nobody leads it.
    Q_PROPERTY(QString current READ current NOTIFY currentChanged)

public:
    using RecordsModel::RecordsModel;

    [[nodiscard]] QString current() const { return m_current; }

    /// @p to is the id of a Practitioner. Emits handedOver or refused.
    Q_INVOKABLE void handOver(const QString &to, const QString &words);

Q_SIGNALS:
    void currentChanged();
    void handedOver();
    void refused();

protected:
    [[nodiscard]] std::span<const Role<people::PledgeLead>> roles() const override;
    [[nodiscard]] QFuture<Answer> load(Device &device) override;
    [[nodiscard]] QStringList watchedTypes() const override;
    void answered() override;

private:
    QString m_current;
};

} // namespace heard::models
