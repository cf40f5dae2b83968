#pragma once

#include "models/recordsmodel.h"
#include "models/team/evidencemodel.h"
#include "pledge/issueevidence.h"

#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// The issues of the board, each with whether one voice or talk shows it.
struct ShownIssue {
    ResourceId id;
    pledge::Issue issue;
    bool linked = false;

    bool operator==(const ShownIssue &) const = default;
};

/// To which issues of the pledge something that was said belongs, and to which it could.
class ShownIssuesModel : public HEARD_RECORDS_MODEL(ShownIssue)
{
    Q_OBJECT
    QML_ELEMENT
    /// A reference, such as "Communication/12".
    Q_PROPERTY(QString evidence READ evidence WRITE setEvidence NOTIFY evidenceChanged REQUIRED)
    Q_PROPERTY(int linkedCount READ linkedCount NOTIFY linkedCountChanged)

public:
    using RecordsModel::RecordsModel;

    [[nodiscard]] QString evidence() const { return m_evidence; }
    void setEvidence(const QString &evidence);
    [[nodiscard]] int linkedCount() const { return m_linkedCount; }

    /// Emits refused where it cannot be.
    Q_INVOKABLE void setLinked(const QString &issue, bool linked);

Q_SIGNALS:
    void evidenceChanged();
    void linkedCountChanged();
    void changed(const QString &issue, bool linked);
    void refused(heard::models::EvidenceModel::Problem problem);

protected:
    [[nodiscard]] std::span<const Role<ShownIssue>> roles() const override;
    [[nodiscard]] QFuture<Answer> load(Device &device) override;
    [[nodiscard]] QStringList watchedTypes() const override;
    void answered() override;

private:
    QString m_evidence;
    int m_linkedCount = 0;
};

} // namespace heard::models
