#pragma once

#include "models/recordsmodel.h"
#include "pledge/pledgeboard.h"

#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// One issue of the pledge as patients would see it.
struct PreviewRow {
    ResourceId id;
    pledge::PledgedIssue issue;
    QDate today;

    bool operator==(const PreviewRow &) const = default;
};

/// The pledge as patients would see it if it were published now; read only while it is shown.
class PreviewModel : public RecordsModel<PreviewRow>
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY shownChanged)

public:
    using RecordsModel::RecordsModel;

    [[nodiscard]] bool isShown() const { return m_shown; }
    void setShown(bool shown);

Q_SIGNALS:
    void shownChanged();

protected:
    [[nodiscard]] std::span<const Role<PreviewRow>> roles() const override;
    [[nodiscard]] QFuture<Answer> load(Device &device) override;
    [[nodiscard]] QStringList watchedTypes() const override;

private:
    bool m_shown = false;
};

} // namespace heard::models
