#pragma once

#include "information/sendings.h"
#include "models/recordsmodel.h"

#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// One sending as a row, with how it stands now.
struct SendingRow {
    ResourceId id;
    information::Sending sending;
    int state = 0; ///< a SendingsModel.State

    bool operator==(const SendingRow &) const = default;
};

/// What was sent to one patient, or goes with one appointment, as the team sees it, latest first.
class SendingsModel : public HEARD_RECORDS_MODEL(SendingRow)
{
    Q_OBJECT
    QML_ELEMENT
    /// Everything sent to her.
    Q_PROPERTY(QString patient READ patient WRITE setPatient NOTIFY aboutChanged)
    /// Only the pack of this appointment.
    Q_PROPERTY(QString appointment READ appointment WRITE setAppointment NOTIFY aboutChanged)

public:
    enum State {
        Waiting,      ///< a pack whose day has not come
        Unread,
        PartlyRead,   ///< some of its pages were opened
        Read,         ///< all of them were
        Acknowledged,
        PartlyAcknowledged, ///< of some of its pages she said that she has read them
        TakenBack,
        Cancelled,    ///< with its appointment
    };
    Q_ENUM(State)
    /// As information::SendingError, for the page to explain.
    enum Problem {
        NoPages = int(information::SendingError::NoPages),
        NotPublished = int(information::SendingError::NotPublished),
        TooLong = int(information::SendingError::TooLong),
        AuthorUnknown = int(information::SendingError::AuthorUnknown),
        PatientUnknown = int(information::SendingError::PatientUnknown),
        NoSuchAppointment = int(information::SendingError::NoSuchAppointment),
        BadDays = int(information::SendingError::BadDays),
        NotVisible = int(information::SendingError::NotVisible),
        AlreadyTakenBack = int(information::SendingError::AlreadyTakenBack),
        NotTakenBack = int(information::SendingError::NotTakenBack),
        AppointmentCancelled = int(information::SendingError::AppointmentCancelled),
        NotFound = int(information::SendingError::NotFound),
        NotStored = int(information::SendingError::NotStored),
    };
    Q_ENUM(Problem)

    using RecordsModel::RecordsModel;

    [[nodiscard]] QString patient() const { return m_patient.value; }
    void setPatient(const QString &patient);
    [[nodiscard]] QString appointment() const { return m_appointment.value; }
    void setAppointment(const QString &appointment);

    // Each in the name of who works here; emits sent or refused. @p pages are ids of the library.
    Q_INVOKABLE void send(const QString &patient, const QStringList &pages, const QString &words, bool asksAcknowledgement);
    Q_INVOKABLE void sendPack(const QString &appointment, const QStringList &pages, int daysBefore);
    /// Emits takenBack or refused.
    Q_INVOKABLE void takeBack(const QString &sending);
    /// The undo of takeBack.
    Q_INVOKABLE void restore(const QString &sending);

Q_SIGNALS:
    void aboutChanged();
    void sent();
    void takenBack(const QString &sending);
    void refused(heard::models::SendingsModel::Problem problem);

protected:
    [[nodiscard]] std::span<const Role<SendingRow>> roles() const override;
    [[nodiscard]] QFuture<Answer> load(Device &device) override;
    void answered() override;
    [[nodiscard]] QStringList watchedTypes() const override;
    void rename(const ResourceId &from, const ResourceId &to) override;

private:
    void refuse(information::SendingError error);

    ResourceId m_patient;
    ResourceId m_appointment;
};

} // namespace heard::models
