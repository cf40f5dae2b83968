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
    enum Kind { Clinic, Phone, Video, Scan, Surgery, BeforeSurgery, OpenAccess, Assessment, FollowUpCall, OtherKind };
    Q_ENUM(Kind)
    /// As care::AppointmentState.
    enum State { Proposed, Booked, Arrived, Fulfilled, Cancelled, NotAttended, EnteredInError };
    Q_ENUM(State)
};

static_assert(static_cast<int>(care::AppointmentKind::Other) == Meeting::OtherKind);
static_assert(static_cast<int>(care::AppointmentState::EnteredInError) == Meeting::EnteredInError);

} // namespace heard::models
