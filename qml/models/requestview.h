#pragma once

#include "models/recordview.h"
#include "models/support.h"

#include <QDateTime>

namespace heard::models {

/// One request for an assessment, and how far it is.
class RequestView : public heard::models::RecordView
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString requestId READ requestId WRITE setRequestId NOTIFY requestIdChanged)
    /// Instead of an id: the latest of this patient.
    Q_PROPERTY(QString ofPatient READ ofPatient WRITE setOfPatient NOTIFY requestIdChanged)
    Q_PROPERTY(bool found READ isFound NOTIFY changed)
    Q_PROPERTY(QString patientId READ patientId NOTIFY changed)
    Q_PROPERTY(QString patientName READ patientName NOTIFY changed)
    Q_PROPERTY(bool secondary READ isSecondary NOTIFY changed)
    Q_PROPERTY(QStringList needs READ needs NOTIFY changed)
    /// A Support.State.
    Q_PROPERTY(int state READ state NOTIFY changed)
    /// Nothing is decided or agreed yet.
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    /// The team offered it; she did not ask.
    Q_PROPERTY(bool offered READ isOffered NOTIFY changed)
    Q_PROPERTY(QString whyNow READ whyNow NOTIFY changed)
    Q_PROPERTY(QString ownerName READ ownerName NOTIFY changed)
    Q_PROPERTY(QString declineReason READ declineReason NOTIFY changed)
    Q_PROPERTY(QDateTime askedAt READ askedAt NOTIFY changed)
    /// When its state last changed; invalid where nobody says.
    Q_PROPERTY(QDateTime changedAt READ changedAt NOTIFY changed)
    Q_PROPERTY(QString appointmentId READ appointmentId NOTIFY changed)
    /// Invalid where no meeting is booked.
    Q_PROPERTY(QDateTime meetingAt READ meetingAt NOTIFY changed)
    Q_PROPERTY(bool answered READ isAnswered NOTIFY changed)
    Q_PROPERTY(QDateTime answeredAt READ answeredAt NOTIFY changed)
    /// Something she ticked cannot wait, and nobody has looked after it.
    Q_PROPERTY(bool urgent READ isUrgent NOTIFY changed)
    /// A plan came of it and was shared with her.
    Q_PROPERTY(bool planned READ isPlanned NOTIFY changed)
    /// Whole days since she asked.
    Q_PROPERTY(int daysWaiting READ daysWaiting NOTIFY changed)
    Q_PROPERTY(int delivery READ delivery NOTIFY changed)
    Q_PROPERTY(QDateTime deliveredAt READ deliveredAt NOTIFY changed)

public:
    using RecordView::RecordView;

    [[nodiscard]] QString requestId() const { return m_id.value; }
    void setRequestId(const QString &id);
    [[nodiscard]] QString ofPatient() const { return m_ofPatient.value; }
    void setOfPatient(const QString &patient);
    [[nodiscard]] bool isFound() const { return m_found; }
    [[nodiscard]] QString patientId() const { return m_request.patient.value; }
    [[nodiscard]] QString patientName() const { return m_request.patientName; }
    [[nodiscard]] bool isSecondary() const { return m_request.cohort == people::Cohort::Secondary; }
    [[nodiscard]] QStringList needs() const { return m_request.communicationNeeds; }
    [[nodiscard]] int state() const { return static_cast<int>(m_request.state); }
    [[nodiscard]] bool isOpen() const { return m_found && m_request.isOpen(); }
    [[nodiscard]] bool isOffered() const { return !m_request.offeredBy.isEmpty(); }
    [[nodiscard]] QString whyNow() const { return m_request.whyNow; }
    [[nodiscard]] QString ownerName() const { return m_request.ownerName; }
    [[nodiscard]] QString declineReason() const { return m_request.declineReason; }
    [[nodiscard]] QDateTime askedAt() const { return m_request.askedAt.toLocal(); }
    [[nodiscard]] QDateTime changedAt() const { return localOf(m_request.changedAt); }
    [[nodiscard]] QString appointmentId() const { return m_request.appointment.value; }
    [[nodiscard]] QDateTime meetingAt() const { return localOf(m_request.meetingAt); }
    [[nodiscard]] bool isAnswered() const { return m_request.answeredAt.has_value(); }
    [[nodiscard]] QDateTime answeredAt() const { return localOf(m_request.answeredAt); }
    [[nodiscard]] bool isUrgent() const { return m_request.urgent; }
    [[nodiscard]] bool isPlanned() const { return m_request.planned; }
    [[nodiscard]] int daysWaiting() const;
    [[nodiscard]] int delivery() const { return static_cast<int>(m_request.delivery.state); }
    [[nodiscard]] QDateTime deliveredAt() const { return m_request.delivery.sentAt.value_or(m_request.askedAt).toLocal(); }

Q_SIGNALS:
    void requestIdChanged();
    void changed();

protected:
    using Found = store::StoreResult<std::optional<care::AssessmentRequest>>;

    [[nodiscard]] virtual QFuture<Found> find(Device &device) const;
    [[nodiscard]] static QFuture<Found> latestOf(Device &device, const ResourceId &patient);
    [[nodiscard]] QStringList watchedTypes() const override;
    void read(Device &device) override;
    void rename(const ResourceId &from, const ResourceId &to) override;
    [[nodiscard]] const care::AssessmentRequest &request() const { return m_request; }

private:
    [[nodiscard]] static QDateTime localOf(std::optional<Instant> at) { return at ? at->toLocal() : QDateTime{}; }

    ResourceId m_id;
    ResourceId m_ofPatient;
    care::AssessmentRequest m_request;
    bool m_found = false;
};

/// The latest request of the patient whose phone this is, and what she does about it.
class OwnRequest : public heard::models::RequestView
{
    Q_OBJECT
    QML_ELEMENT
    /// She has begun to answer and not sent it.
    Q_PROPERTY(bool begun READ isBegun NOTIFY begunChanged)
    /// It is hers to take back.
    Q_PROPERTY(bool takeable READ isTakeable NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)

public:
    using RequestView::RequestView;

    [[nodiscard]] bool isBegun() const { return m_begun; }
    [[nodiscard]] bool isTakeable() const;
    [[nodiscard]] bool isBusy() const { return m_busy; }

    /// The page is in sight again: answers may have been begun or sent meanwhile.
    Q_INVOKABLE void look() { refresh(); }
    /// Emits asked or refused; @p whyNow may be empty.
    Q_INVOKABLE void ask(const QString &whyNow);
    /// She has seen how far it is.
    Q_INVOKABLE void markSeen();
    /// Emits takenBack or refused.
    Q_INVOKABLE void takeBack();

Q_SIGNALS:
    void begunChanged();
    void busyChanged();
    void asked();
    void takenBack();
    void refused(heard::models::Support::RequestProblem problem);

protected:
    [[nodiscard]] QFuture<Found> find(Device &device) const override;
    void read(Device &device) override;

private:
    void readDraft(const QString &uid);
    void setBusy(bool busy);

    bool m_begun = false;
    bool m_busy = false;
};

} // namespace heard::models
