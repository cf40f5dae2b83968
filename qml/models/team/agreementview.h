#pragma once

#include "models/recordview.h"
#include "pledge/agreements.h"

#include <QDateTime>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// One person's word on a commitment: an agreement, or a review with feasibility and hours.
class SaidWord final
{
    Q_GADGET
    QML_VALUE_TYPE(saidWord)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(QDateTime at MEMBER at)
    /// Said for patients, by their representative.
    Q_PROPERTY(bool forPatients MEMBER forPatients)
    /// Or finds it kept.
    Q_PROPERTY(bool agrees MEMBER agrees)
    /// An AgreementView.Feasibility; -1 where it is not said.
    Q_PROPERTY(int feasibility MEMBER feasibility)
    /// Negative where it is not said.
    Q_PROPERTY(double hours MEMBER hours)

public:
    SaidWord() = default;
    explicit SaidWord(const pledge::Agreement &agreement);
    explicit SaidWord(const pledge::Review &review);
    explicit SaidWord(const pledge::KeptWord &word);

    QString name;
    QString words;
    QDateTime at;
    bool forPatients = false;
    bool agrees = false;
    int feasibility = -1;
    double hours = -1;

    bool operator==(const SaidWord &) const = default;
};

/// How far staff and patients are with one commitment, what the team thinks it takes, and saying so oneself.
class AgreementView : public heard::models::RecordView
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString commitmentId READ commitmentId WRITE setCommitmentId NOTIFY commitmentIdChanged REQUIRED)
    Q_PROPERTY(Side staff READ staff NOTIFY changed)
    Q_PROPERTY(Side patients READ patients NOTIFY changed)
    Q_PROPERTY(bool agreed READ isAgreed NOTIFY changed)
    /// Something else was agreed before it was changed.
    Q_PROPERTY(bool changedSince READ isChangedSince NOTIFY changed)
    /// Publishing leaves it out until both sides agree.
    Q_PROPERTY(bool held READ isHeld NOTIFY changed)
    /// What whoever works here said last of what stands there now.
    Q_PROPERTY(Side mine READ mine NOTIFY changed)
    /// SaidWord, oldest first.
    Q_PROPERTY(QVariantList words READ words NOTIFY changed)
    /// SaidWord, oldest first.
    Q_PROPERTY(QVariantList reviews READ reviews NOTIFY changed)

public:
    /// As pledge::SideWord.
    enum Side {
        Open = int(pledge::SideWord::Open),
        Agrees = int(pledge::SideWord::Agrees),
        NotYet = int(pledge::SideWord::NotYet),
    };
    Q_ENUM(Side)
    /// As pledge::Feasibility.
    enum Feasibility {
        NotSaid = -1,
        Easy = int(pledge::Feasibility::Easy),
        Possible = int(pledge::Feasibility::Possible),
        Hard = int(pledge::Feasibility::Hard),
        NotNow = int(pledge::Feasibility::NotNow),
    };
    Q_ENUM(Feasibility)
    /// As pledge::PledgeError.
    enum Problem {
        Empty = int(pledge::PledgeError::Empty),
        TooLong = int(pledge::PledgeError::TooLong),
        NotFound = int(pledge::PledgeError::NotFound),
        AuthorUnknown = int(pledge::PledgeError::AuthorUnknown),
        NotStored = int(pledge::PledgeError::NotStored),
    };
    Q_ENUM(Problem)

    using RecordView::RecordView;

    [[nodiscard]] QString commitmentId() const { return m_id.value; }
    void setCommitmentId(const QString &id);
    [[nodiscard]] Side staff() const { return static_cast<Side>(m_shown.standing.staff); }
    [[nodiscard]] Side patients() const { return static_cast<Side>(m_shown.standing.patients); }
    [[nodiscard]] bool isAgreed() const { return m_shown.standing.agreed(); }
    [[nodiscard]] bool isChangedSince() const { return m_shown.standing.changedSince; }
    [[nodiscard]] bool isHeld() const { return m_shown.held; }
    [[nodiscard]] Side mine() const;
    [[nodiscard]] QVariantList words() const;
    [[nodiscard]] QVariantList reviews() const;

    /// Emits said or refused.
    Q_INVOKABLE void say(bool agree, const QString &words);
    /// @p hours may be negative for none. Emits reviewed or refused.
    Q_INVOKABLE void review(heard::models::AgreementView::Feasibility feasibility, double hours, const QString &words);

Q_SIGNALS:
    void commitmentIdChanged();
    void changed();
    void said(bool agree);
    void reviewed();
    void refused(heard::models::AgreementView::Problem problem);

protected:
    [[nodiscard]] QStringList watchedTypes() const override;
    void read(Device &device) override;
    void rename(const ResourceId &from, const ResourceId &to) override;

private:
    struct Shown {
        pledge::Standing standing;
        bool held = false;
        QVector<pledge::Review> reviews;

        bool operator==(const Shown &) const = default;
    };

    ResourceId m_id;
    Shown m_shown;
};

} // namespace heard::models
