#pragma once

#include "pledge/pledgeboard.h"

#include <QDateTime>
#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// One commitment as the board shows it.
class BoardCard final
{
    Q_GADGET
    QML_VALUE_TYPE(boardCard)
    Q_PROPERTY(QString recordId MEMBER recordId)
    Q_PROPERTY(QString plan MEMBER plan)
    /// A BoardModel.State.
    Q_PROPERTY(int state MEMBER state)
    /// A day of the month it is planned for; invalid where there is none.
    Q_PROPERTY(QDateTime by MEMBER by)
    Q_PROPERTY(QString reason MEMBER reason)
    Q_PROPERTY(int audience MEMBER audience)
    Q_PROPERTY(bool overdue MEMBER overdue)
    Q_PROPERTY(int publication MEMBER publication)
    Q_PROPERTY(int delivery MEMBER delivery)
    /// A BoardModel.Kind.
    Q_PROPERTY(int kind MEMBER kind)
    Q_PROPERTY(QString owner MEMBER owner)
    Q_PROPERTY(int milestones MEMBER milestones)
    Q_PROPERTY(int milestonesDone MEMBER milestonesDone)
    /// Publishing leaves it out until both sides agree.
    Q_PROPERTY(bool held MEMBER held)
    /// Or until it says why it stands as it does.
    Q_PROPERTY(bool unexplained MEMBER unexplained)
    /// As AgreementView.Side.
    Q_PROPERTY(int staff MEMBER staff)
    Q_PROPERTY(int patients MEMBER patients)

public:
    BoardCard() = default;
    BoardCard(const pledge::BoardCommitment &commitment, QDate today);

    QString recordId;
    QString plan;
    int state = 0;
    QDateTime by;
    QString reason;
    int audience = 0;
    bool overdue = false;
    int publication = 0;
    int delivery = 0;
    int kind = -1;
    QString owner;
    int milestones = 0;
    int milestonesDone = 0;
    bool held = false;
    bool unexplained = false;
    int staff = 0;
    int patients = 0;
};

} // namespace heard::models
