#pragma once

#include "models/recordsmodel.h"
#include "worklist/decisions.h"

#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// What was written here and is refused or changed by both sides: a person has to decide.
class DecisionsModel : public HEARD_RECORDS_MODEL(worklist::Undelivered)
{
    Q_OBJECT
    QML_ELEMENT
    /// Shows only what is about this resource; everything where empty.
    Q_PROPERTY(QString about READ about WRITE setAbout NOTIFY aboutChanged)

public:
    /// As worklist::Undelivered::Refusal.
    enum Refusal {
        NoRefusal = int(worklist::Undelivered::Refusal::None),
        NotAllowed = int(worklist::Undelivered::Refusal::NotAllowed),
        Gone = int(worklist::Undelivered::Refusal::Gone),
        TooLarge = int(worklist::Undelivered::Refusal::TooLarge),
        NotRight = int(worklist::Undelivered::Refusal::NotRight),
    };
    Q_ENUM(Refusal)

    using RecordsModel::RecordsModel;

    [[nodiscard]] QString about() const { return m_about; }
    void setAbout(const QString &about);

    Q_INVOKABLE void keepMine(const QString &id);
    Q_INVOKABLE void takeTheirs(const QString &id);
    Q_INVOKABLE void tryAgain(const QString &id);
    Q_INVOKABLE void giveUp(const QString &id);

Q_SIGNALS:
    void aboutChanged();
    void decided();
    /// The decision could not be kept.
    void refused();

protected:
    [[nodiscard]] std::span<const Role<worklist::Undelivered>> roles() const override;
    [[nodiscard]] QFuture<Answer> load(Device &device) override;
    [[nodiscard]] QStringList watchedTypes() const override;
    /// Concerns are called as on the other pages.
    [[nodiscard]] QVector<worklist::Undelivered> listed(const QVector<worklist::Undelivered> &answer) override;
    void rename(const ResourceId &, const ResourceId &) override {}

private:
    using Decision = QFuture<worklist::Decisions::Written> (worklist::Decisions::*)(const ResourceId &);
    void decide(const QString &id, Decision decision);

    QString m_about;
};

} // namespace heard::models
