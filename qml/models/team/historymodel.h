#pragma once

#include "models/recordsmodel.h"
#include "pledge/pledgeboard.h"

#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// One line of a commitment's history; numbered, for it has no id of its own.
struct HistoryRow {
    ResourceId id;
    pledge::HistoryEntry entry;

    bool operator==(const HistoryRow &) const = default;
};

/// When a commitment was published, by whom and with what words, oldest first.
class HistoryModel : public HEARD_RECORDS_MODEL(HistoryRow)
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString commitment READ commitment WRITE setCommitment NOTIFY commitmentChanged REQUIRED)

public:
    /// As pledge::HistoryEntry::Kind.
    enum Kind {
        Published = int(pledge::HistoryEntry::Kind::Published),
        NotSentYet = int(pledge::HistoryEntry::Kind::NotSentYet),
        NotPublished = int(pledge::HistoryEntry::Kind::NotPublished),
    };
    Q_ENUM(Kind)

    using RecordsModel::RecordsModel;

    [[nodiscard]] QString commitment() const { return m_commitment.value; }
    void setCommitment(const QString &commitment);

Q_SIGNALS:
    void commitmentChanged();

protected:
    [[nodiscard]] std::span<const Role<HistoryRow>> roles() const override;
    [[nodiscard]] QFuture<Answer> load(Device &device) override;
    [[nodiscard]] QStringList watchedTypes() const override;
    void rename(const ResourceId &from, const ResourceId &to) override;

private:
    ResourceId m_commitment;
};

} // namespace heard::models
