#pragma once

#include "care/appointment.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// What pages call the kinds and states of appointments.
class Meeting : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("only names")

public:
    /// As care::AppointmentKind.
    enum Kind {
        Clinic = int(care::AppointmentKind::Clinic),
        Phone = int(care::AppointmentKind::Phone),
        Video = int(care::AppointmentKind::Video),
        Scan = int(care::AppointmentKind::Scan),
        Surgery = int(care::AppointmentKind::Surgery),
        BeforeSurgery = int(care::AppointmentKind::BeforeSurgery),
        OpenAccess = int(care::AppointmentKind::OpenAccess),
        Assessment = int(care::AppointmentKind::Assessment),
        FollowUpCall = int(care::AppointmentKind::FollowUpCall),
        OtherKind = int(care::AppointmentKind::Other),
    };
    Q_ENUM(Kind)
    /// As care::AppointmentState.
    enum State {
        Proposed = int(care::AppointmentState::Proposed),
        Booked = int(care::AppointmentState::Booked),
        Arrived = int(care::AppointmentState::Arrived),
        Fulfilled = int(care::AppointmentState::Fulfilled),
        Cancelled = int(care::AppointmentState::Cancelled),
        NotAttended = int(care::AppointmentState::NotAttended),
        EnteredInError = int(care::AppointmentState::EnteredInError),
    };
    Q_ENUM(State)
};

} // namespace heard::models
