#pragma once

#include "models/promisecard.h"
#include "models/recordsmodel.h"
#include "pledge/pledge.h"

namespace heard::models {

/// One "you said" with its promises, as a row.
struct PledgeRow {
    ResourceId id;
    QString words;
    QVector<PromiseCard> promises;

    bool operator==(const PledgeRow &) const = default;
};

/// The published pledge as a patient sees it: what was said, and what is promised for it.
class PledgeModel : public HEARD_RECORDS_MODEL(PledgeRow)
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int audience READ audience WRITE setAudience NOTIFY audienceChanged)
    /// Shows only what has these words.
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY typedChanged)
    Q_PROPERTY(QStringList standards READ standards NOTIFY pledgeChanged)
    /// Who leads it; empty where nobody does.
    Q_PROPERTY(QString lead READ lead NOTIFY pledgeChanged)
    Q_PROPERTY(int promises READ promises NOTIFY pledgeChanged)
    Q_PROPERTY(int kept READ kept NOTIFY pledgeChanged)
    Q_PROPERTY(int underWay READ underWay NOTIFY pledgeChanged)
    Q_PROPERTY(int unable READ unable NOTIFY pledgeChanged)
    /// What stops those that cannot be kept, a Promise.Reason each; how many for each of them is beside it.
    Q_PROPERTY(QVariantList unableReasons READ unableReasons NOTIFY pledgeChanged)
    Q_PROPERTY(QVariantList unableCounts READ unableCounts NOTIFY pledgeChanged)

public:
    using RecordsModel::RecordsModel;

    [[nodiscard]] int audience() const { return static_cast<int>(m_audience); }
    void setAudience(int audience);
    [[nodiscard]] QString typed() const { return m_typed; }
    void setTyped(const QString &typed);
    [[nodiscard]] QStringList standards() const { return m_standards; }
    [[nodiscard]] QString lead() const { return m_lead; }
    [[nodiscard]] int promises() const { return m_counts.all(); }
    [[nodiscard]] int kept() const { return m_counts.kept; }
    [[nodiscard]] int underWay() const { return m_counts.underWay; }
    [[nodiscard]] int unable() const { return m_counts.unable; }
    [[nodiscard]] QVariantList unableReasons() const;
    [[nodiscard]] QVariantList unableCounts() const;

Q_SIGNALS:
    void audienceChanged();
    void typedChanged();
    void pledgeChanged();

protected:
    [[nodiscard]] std::span<const Role<PledgeRow>> roles() const override;
    [[nodiscard]] QFuture<Answer> load(Device &device) override;
    [[nodiscard]] QStringList watchedTypes() const override;
    [[nodiscard]] virtual QFuture<store::StoreResult<pledge::Pledge>> ask(Device &device) const;

private:
    Answer take(const store::StoreResult<pledge::Pledge> &pledge, QDate today);

    pledge::Audience m_audience = pledge::Audience::Everyone;
    QString m_typed;
    QStringList m_standards;
    QString m_lead;
    pledge::PledgeCounts m_counts;
};

} // namespace heard::models
