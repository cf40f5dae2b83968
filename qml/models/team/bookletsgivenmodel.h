#pragma once

#include "models/promisecard.h"
#include "models/recordsmodel.h"
#include "pledge/givenbooklets.h"

namespace heard::models {

/// How many patients were given the printed booklet, and when; latest first.
class BookletsGivenModel : public HEARD_RECORDS_MODEL(pledge::GivenBooklets)
{
    Q_OBJECT
    QML_ELEMENT
    /// All of them together.
    Q_PROPERTY(int people READ people NOTIFY peopleChanged)

public:
    /// As pledge::GivingError, for the page to explain.
    enum Problem {
        Nobody = int(pledge::GivingError::Nobody),
        TooMany = int(pledge::GivingError::TooMany),
        InTheFuture = int(pledge::GivingError::InTheFuture),
        AuthorUnknown = int(pledge::GivingError::AuthorUnknown),
        NoUnit = int(pledge::GivingError::NoUnit),
        NotFound = int(pledge::GivingError::NotFound),
        NotStored = int(pledge::GivingError::NotStored),
    };
    Q_ENUM(Problem)

    using RecordsModel::RecordsModel;

    [[nodiscard]] int people() const { return m_people; }

    /// Today, the booklet for @p audience (as Promise.Audience); emits noted or refused.
    Q_INVOKABLE void note(int people, int audience);
    /// Emits removed or refused.
    Q_INVOKABLE void remove(const QString &given);
    /// The undo of remove.
    Q_INVOKABLE void restore(const QString &given);

Q_SIGNALS:
    void peopleChanged();
    void noted(const QString &given);
    void removed(const QString &given);
    void refused(heard::models::BookletsGivenModel::Problem problem);

protected:
    [[nodiscard]] std::span<const Role<pledge::GivenBooklets>> roles() const override;
    [[nodiscard]] QFuture<Answer> load(Device &device) override;
    [[nodiscard]] QStringList watchedTypes() const override;
    void answered() override;

private:
    int m_people = 0;
};

} // namespace heard::models
