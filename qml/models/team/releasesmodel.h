#pragma once

#include "information/library.h"
#include "models/recordsmodel.h"
#include "models/team/librarymodel.h"

#include <QHash>

namespace heard::models {

/// To whom a sensitive page was released, latest first.
class ReleasesModel : public HEARD_RECORDS_MODEL(information::Release)
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString page READ page WRITE setPage NOTIFY pageChanged REQUIRED)

public:
    using RecordsModel::RecordsModel;

    [[nodiscard]] QString page() const { return m_page.value; }
    void setPage(const QString &page);

    /// Emits takenBack or refused.
    Q_INVOKABLE void takeBackFrom(const QString &patient);
    /// The undo of takeBackFrom.
    Q_INVOKABLE void releaseTo(const QString &patient);

Q_SIGNALS:
    void pageChanged();
    void takenBack(const QString &patient);
    void refused(heard::models::LibraryModel::Problem problem);

protected:
    [[nodiscard]] std::span<const Role<information::Release>> roles() const override;
    [[nodiscard]] QFuture<Answer> load(Device &device) override;
    [[nodiscard]] QStringList watchedTypes() const override;
    void rename(const ResourceId &from, const ResourceId &to) override;

private:
    ResourceId m_page;
    QHash<QString, std::optional<Instant>> m_taken; ///< back from whom, and since when she saw it or was to
};

} // namespace heard::models
