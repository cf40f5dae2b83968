#include "models/team/recordopening.h"

#include "models/device.h"
#include "models/storelog.h"
#include "store/openings.h"

namespace heard::models {

void RecordOpening::setPatient(const QString &patient)
{
    if (patient == m_patient)
        return;
    m_patient = patient;
    Q_EMIT patientChanged();
    note();
}

void RecordOpening::componentComplete()
{
    m_complete = true;
    note();
}

void RecordOpening::note()
{
    Device *device = m_complete && !m_patient.isEmpty() ? deviceOf(*this) : nullptr;
    if (!device || device->practitioner.isEmpty())
        return;
    logIfFailed(device->database.write([patient = ResourceId{m_patient}, at = device->clock.now()](store::Writer &writer) {
        return store::Openings{writer.connection()}.note(patient, at);
    }));
}

} // namespace heard::models
