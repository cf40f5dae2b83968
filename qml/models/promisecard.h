#pragma once

#include "pledge/commitment.h"

#include <QDateTime>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// One promise as a page shows it.
class PromiseCard final
{
    Q_GADGET
    QML_VALUE_TYPE(promiseCard)
    Q_PROPERTY(QString recordId MEMBER recordId)
    /// What the team works on, of which this is the published copy.
    Q_PROPERTY(QString workingId MEMBER workingId)
    Q_PROPERTY(QString plan MEMBER plan)
    Q_PROPERTY(int state MEMBER state)
    /// A day of the month it is planned for; invalid where there is none.
    Q_PROPERTY(QDateTime by MEMBER by)
    Q_PROPERTY(bool overdue MEMBER overdue)
    Q_PROPERTY(QString reason MEMBER reason)
    Q_PROPERTY(int audience MEMBER audience)

public:
    PromiseCard() = default;
    PromiseCard(const pledge::Commitment &commitment, QDate today);

    QString recordId;
    QString workingId;
    QString plan;
    int state = 0;
    QDateTime by;
    bool overdue = false;
    QString reason;
    int audience = 0;

    bool operator==(const PromiseCard &) const = default;
};

/// What pages call the states of a promise.
class Promise : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("only names")

public:
    /// As pledge::CommitmentState.
    enum State {
        Draft = int(pledge::CommitmentState::Draft),
        Agreed = int(pledge::CommitmentState::Agreed),
        Planned = int(pledge::CommitmentState::Planned),
        InProgress = int(pledge::CommitmentState::InProgress),
        Ongoing = int(pledge::CommitmentState::Ongoing),
        Achieved = int(pledge::CommitmentState::Achieved),
        Delayed = int(pledge::CommitmentState::Delayed),
        Unable = int(pledge::CommitmentState::Unable),
        Withdrawn = int(pledge::CommitmentState::Withdrawn),
    };
    Q_ENUM(State)
    /// As pledge::Audience.
    enum Audience {
        Everyone = int(pledge::Audience::Everyone),
        Primary = int(pledge::Audience::Primary),
        Secondary = int(pledge::Audience::Secondary),
    };
    Q_ENUM(Audience)
};

/// One step in the life of a promise.
class PromiseStep final
{
    Q_GADGET
    QML_VALUE_TYPE(promiseStep)
    Q_PROPERTY(QDateTime at MEMBER at)
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(QString author MEMBER author)
    /// -1 where it is not known.
    Q_PROPERTY(int state MEMBER state)
    Q_PROPERTY(QDateTime by MEMBER by)

public:
    PromiseStep() = default;
    explicit PromiseStep(const pledge::Announcement &announcement);

    QDateTime at;
    QString words;
    QString author;
    int state = -1;
    QDateTime by;
};

} // namespace heard::models
