#pragma once

#include "models/recordsmodel.h"
#include "worklist/today.h"

#include <QTimer>

#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// What needs a person of the team today, the most pressing first.
class TodayModel : public HEARD_RECORDS_MODEL(worklist::WorkItem)
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Group group READ group WRITE setGroup NOTIFY narrowed)
    /// Part of a name or of what an item says.
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY narrowed)
    /// Only what is planned, and what was not accepted of one's own: for those who look after no patient.
    Q_PROPERTY(bool pledgeAlone READ isPledgeAlone WRITE setPledgeAlone NOTIFY pledgeAloneChanged)
    /// What is open beside the list: { kind, type, recordId }, or null.
    Q_PROPERTY(QVariantMap opened READ opened WRITE setOpened NOTIFY openedChanged)
    /// The itemId of the one row that stands for it: the one that was opened, or, once that is done with, the next about the same.
    Q_PROPERTY(QString openedItem READ openedItem NOTIFY openedChanged)
    /// How many there are in all, whatever the group shows.
    Q_PROPERTY(int allCount READ allCount NOTIFY countsChanged)
    Q_PROPERTY(int undeliveredCount READ undeliveredCount NOTIFY countsChanged)
    Q_PROPERTY(int supportCount READ supportCount NOTIFY countsChanged)
    Q_PROPERTY(int voiceCount READ voiceCount NOTIFY countsChanged)
    Q_PROPERTY(int appointmentCount READ appointmentCount NOTIFY countsChanged)
    Q_PROPERTY(int pageCount READ pageCount NOTIFY countsChanged)
    Q_PROPERTY(int commitmentCount READ commitmentCount NOTIFY countsChanged)
    /// Patients with secondary breast cancer who said something this month, of how many.
    Q_PROPERTY(int secondaryHeard READ secondaryHeard NOTIFY secondaryChanged)
    Q_PROPERTY(int secondaryAll READ secondaryAll NOTIFY secondaryChanged)

public:
    enum Group { Everything, UndeliveredGroup, SupportGroup, VoiceGroup, AppointmentGroup, PageGroup, CommitmentGroup };
    Q_ENUM(Group)
    /// As worklist::WorkItem::Kind.
    enum Kind {
        Undelivered = int(worklist::WorkItem::Kind::Undelivered),
        UrgentConcern = int(worklist::WorkItem::Kind::UrgentConcern),
        AssessmentRequested = int(worklist::WorkItem::Kind::AssessmentRequested),
        SurgeryCallDue = int(worklist::WorkItem::Kind::SurgeryCallDue),
        UnreadFeedback = int(worklist::WorkItem::Kind::UnreadFeedback),
        AppointmentAsked = int(worklist::WorkItem::Kind::AppointmentAsked),
        MeetingLeftOver = int(worklist::WorkItem::Kind::MeetingLeftOver),
        AssessmentStalled = int(worklist::WorkItem::Kind::AssessmentStalled),
        PlanActionOverdue = int(worklist::WorkItem::Kind::PlanActionOverdue),
        UnansweredFeedback = int(worklist::WorkItem::Kind::UnansweredFeedback),
        QuestionsForAppointment = int(worklist::WorkItem::Kind::QuestionsForAppointment),
        AppointmentToday = int(worklist::WorkItem::Kind::AppointmentToday),
        WaitingToCheck = int(worklist::WorkItem::Kind::WaitingToCheck),
        PagesNotAcknowledged = int(worklist::WorkItem::Kind::PagesNotAcknowledged),
        PagesToReview = int(worklist::WorkItem::Kind::PagesToReview),
        AgreementWaiting = int(worklist::WorkItem::Kind::AgreementWaiting),
        CommitmentOverdue = int(worklist::WorkItem::Kind::CommitmentOverdue),
        PromiseNotKept = int(worklist::WorkItem::Kind::PromiseNotKept),
        ConfirmationsFell = int(worklist::WorkItem::Kind::ConfirmationsFell),
        CommitmentDueSoon = int(worklist::WorkItem::Kind::CommitmentDueSoon),
        AssessmentDue = int(worklist::WorkItem::Kind::AssessmentDue),
    };
    Q_ENUM(Kind)
    /// As worklist::WorkItem::Standstill; None where it is about no assessment that does not go on.
    enum Standstill {
        None = -1,
        OfferUnanswered = int(worklist::WorkItem::Standstill::OfferUnanswered),
        NotBooked = int(worklist::WorkItem::Standstill::NotBooked),
        MeetingPast = int(worklist::WorkItem::Standstill::MeetingPast),
        TalkUnfinished = int(worklist::WorkItem::Standstill::TalkUnfinished),
    };
    Q_ENUM(Standstill)

    using RecordsModel::RecordsModel;

    [[nodiscard]] Group group() const { return m_group; }
    void setGroup(Group group);
    [[nodiscard]] QString typed() const { return m_typed; }
    void setTyped(const QString &typed);
    [[nodiscard]] bool isPledgeAlone() const { return m_pledgeAlone; }
    void setPledgeAlone(bool alone);
    [[nodiscard]] QVariantMap opened() const { return m_opened; }
    void setOpened(const QVariantMap &opened);
    [[nodiscard]] QString openedItem() const { return m_openedItem; }
    [[nodiscard]] int allCount() const { return static_cast<int>(m_all.size()); }
    [[nodiscard]] int undeliveredCount() const { return countOf(UndeliveredGroup); }
    [[nodiscard]] int supportCount() const { return countOf(SupportGroup); }
    [[nodiscard]] int voiceCount() const { return countOf(VoiceGroup); }
    [[nodiscard]] int appointmentCount() const { return countOf(AppointmentGroup); }
    [[nodiscard]] int pageCount() const { return countOf(PageGroup); }
    [[nodiscard]] int commitmentCount() const { return countOf(CommitmentGroup); }
    [[nodiscard]] int secondaryHeard() const { return m_secondary.heard; }
    [[nodiscard]] int secondaryAll() const { return m_secondary.all; }

    void componentComplete() override;

Q_SIGNALS:
    void narrowed();
    void pledgeAloneChanged();
    void openedChanged();
    void countsChanged();
    void secondaryChanged();

protected:
    [[nodiscard]] std::span<const Role<worklist::WorkItem>> roles() const override;
    [[nodiscard]] QFuture<Answer> load(Device &device) override;
    [[nodiscard]] QVector<worklist::WorkItem> listed(const QVector<worklist::WorkItem> &all) override;
    [[nodiscard]] QStringList watchedTypes() const override;
    void read(Device &device) override;

private:
    [[nodiscard]] int countOf(Group group) const;
    void findOpened();
    [[nodiscard]] bool isShown(const worklist::WorkItem &item) const;
    [[nodiscard]] QVector<worklist::WorkItem> shown() const;

    // What is today's, and what is overdue, changes by itself.
    QTimer m_minute;
    Group m_group = Everything;
    QString m_typed;
    bool m_pledgeAlone = false;
    QVector<worklist::WorkItem> m_all;
    QVariantMap m_opened;
    QString m_openedItem;
    worklist::SecondaryVoices m_secondary;
};

} // namespace heard::models
