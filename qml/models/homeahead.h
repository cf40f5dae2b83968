#pragma once

#include "models/appointmentview.h"
#include "models/careplanview.h"
#include "models/ownremindersmodel.h"
#include "models/patientview.h"
#include "models/requestview.h"
#include "models/surgerycallview.h"
#include "models/unitview.h"
#include "models/waitview.h"

class QQmlEngine;

namespace heard::models {

/// Asks the store beforehand what Home will ask, while the types of its page are loaded: when it asks, the statements
/// are prepared and the database's pages deciphered. Its own answers are shown nowhere.
class HomeAhead final
{
public:
    /// @p engine's Workplace has a patient's device.
    explicit HomeAhead(QQmlEngine &engine);

private:
    PatientView m_me;
    UnitView m_unit;
    NextAppointment m_next;
    WaitView m_wait;
    SurgeryCallView m_surgeryCall;
    OwnRequest m_request;
    CarePlanView m_plan;
    OwnRemindersModel m_reminders;
};

} // namespace heard::models
