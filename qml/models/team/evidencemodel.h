#pragma once

#include "models/recordsmodel.h"
#include "pledge/issueevidence.h"

#include <QDate>
#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// How many people something was said by, as far as it may be shown.
class ShownCount final
{
    Q_GADGET
    QML_VALUE_TYPE(shownCount)
    /// Negative where it is not shown.
    Q_PROPERTY(int number MEMBER number)
    /// The number they are fewer than; 0 where it is shown, or withheld because another could be worked out from it.
    Q_PROPERTY(int fewerThan MEMBER fewerThan)

public:
    ShownCount() = default;
    explicit ShownCount(const evaluation::SuppressedCount &count);
    explicit ShownCount(const pledge::ReleasedCount &count);

    int number = -1;
    int fewerThan = 0;

    bool operator==(const ShownCount &) const = default;
};

/// What shows one issue: voices, talks and results of surveys, and how many people they are.
class EvidenceModel : public HEARD_RECORDS_MODEL(pledge::Evidence)
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString issue READ issue WRITE setIssue NOTIFY issueChanged REQUIRED)
    /// Of whoever has the evidence itself, or, for a representative, what was released to her.
    Q_PROPERTY(bool counted READ isCounted NOTIFY strengthChanged)
    Q_PROPERTY(heard::models::ShownCount people READ people NOTIFY strengthChanged)
    /// Whether it may be told how many are of each cohort.
    Q_PROPERTY(bool tellsCohorts READ tellsCohorts NOTIFY strengthChanged)
    /// Shown only where both are told.
    Q_PROPERTY(heard::models::ShownCount primary READ primary NOTIFY strengthChanged)
    Q_PROPERTY(heard::models::ShownCount secondary READ secondary NOTIFY strengthChanged)

public:
    /// As pledge::EvidenceKind.
    enum Kind {
        Feedback = int(pledge::EvidenceKind::Feedback),
        Interview = int(pledge::EvidenceKind::Interview),
        FocusGroup = int(pledge::EvidenceKind::FocusGroup),
        Note = int(pledge::EvidenceKind::Note),
        Survey = int(pledge::EvidenceKind::Survey),
    };
    Q_ENUM(Kind)
    /// As pledge::PledgeError.
    enum Problem {
        Empty = int(pledge::PledgeError::Empty),
        TooLong = int(pledge::PledgeError::TooLong),
        DayToCome = int(pledge::PledgeError::DayToCome),
        NotFound = int(pledge::PledgeError::NotFound),
        NotStored = int(pledge::PledgeError::NotStored),
    };
    Q_ENUM(Problem)

    using RecordsModel::RecordsModel;

    [[nodiscard]] QString issue() const { return m_issue.value; }
    void setIssue(const QString &issue);
    [[nodiscard]] bool isCounted() const { return m_counted; }
    [[nodiscard]] ShownCount people() const { return m_people; }
    [[nodiscard]] bool tellsCohorts() const { return m_tellsCohorts; }
    [[nodiscard]] ShownCount primary() const { return m_primary; }
    [[nodiscard]] ShownCount secondary() const { return m_secondary; }

    /// @p evidence is a reference, such as "Communication/12". Emits linked or refused.
    Q_INVOKABLE void link(const QString &evidence);
    /// Emits unlinked, whose evidence link() puts back, or refused.
    Q_INVOKABLE void unlink(const QString &evidence);
    /// @p score is negative where there is none. Emits linked or refused.
    Q_INVOKABLE void addSurvey(const QString &title, int people, double score, const QString &on);
    /// Whether the unit knew it before.
    Q_INVOKABLE void setAlreadyKnown(bool known);

Q_SIGNALS:
    void issueChanged();
    void strengthChanged();
    void linked();
    void unlinked(const QString &evidence);
    void refused(heard::models::EvidenceModel::Problem problem);

protected:
    [[nodiscard]] std::span<const Role<pledge::Evidence>> roles() const override;
    [[nodiscard]] QFuture<Answer> load(Device &device) override;
    [[nodiscard]] QStringList watchedTypes() const override;
    void rename(const ResourceId &from, const ResourceId &to) override;

private:
    void readStrength(Device &device);

    ResourceId m_issue;
    bool m_counted = false;
    bool m_tellsCohorts = false;
    ShownCount m_people;
    ShownCount m_primary;
    ShownCount m_secondary;
};

/// What could be added to an issue as evidence.
class EvidenceChoicesModel : public HEARD_RECORDS_MODEL(pledge::Evidence)
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString issue READ issue WRITE setIssue NOTIFY issueChanged REQUIRED)
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY typedChanged)

public:
    using RecordsModel::RecordsModel;

    [[nodiscard]] QString issue() const { return m_issue.value; }
    void setIssue(const QString &issue);
    [[nodiscard]] QString typed() const { return m_typed; }
    void setTyped(const QString &typed);

Q_SIGNALS:
    void issueChanged();
    void typedChanged();

protected:
    [[nodiscard]] std::span<const Role<pledge::Evidence>> roles() const override;
    [[nodiscard]] QFuture<Answer> load(Device &device) override;
    [[nodiscard]] QStringList watchedTypes() const override;

private:
    ResourceId m_issue;
    QString m_typed;
};

} // namespace heard::models
