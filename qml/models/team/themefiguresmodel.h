#pragma once

#include "models/recordview.h"

#include <QVariantList>

namespace heard::models {

/// How many people speak about each theme, by cohort, as it may stand beside all else that is told: small numbers stay hidden.
class ThemeFiguresModel : public heard::models::RecordView
{
    Q_OBJECT
    QML_ELEMENT
    /// Each { name, all, primary, secondary }: a number, "<10" for fewer than ten, or empty where it is withheld. Behind the
    /// themes everyone heard from, without a name.
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    /// Nobody with secondary breast cancer was heard.
    Q_PROPERTY(bool noSecondary READ hasNoSecondary NOTIFY changed)

public:
    using RecordView::RecordView;

    [[nodiscard]] QVariantList rows() const { return m_rows; }
    [[nodiscard]] bool hasNoSecondary() const { return m_noSecondary; }

Q_SIGNALS:
    void changed();

protected:
    [[nodiscard]] QStringList watchedTypes() const override;
    void read(Device &device) override;
    void rename(const ResourceId &, const ResourceId &) override {}

private:
    QVariantList m_rows;
    bool m_noSecondary = false;
};

} // namespace heard::models
