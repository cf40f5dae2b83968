#include "models/team/measureremoval.h"

#include "models/device.h"
#include "models/whenwritten.h"
#include "models/workplace.h"

namespace heard::models {

namespace {

MeasureRemoval::Problem problemOf(impact::MeasureError error)
{
    if (error == impact::MeasureError::DayTaken)
        return MeasureRemoval::DayTaken;
    return error == impact::MeasureError::NotStored ? MeasureRemoval::NotStored : MeasureRemoval::NotFound;
}

} // namespace

void MeasureRemoval::keep(Taken taken)
{
    m_taken = std::move(taken);
    ++m_removals;
}

void MeasureRemoval::removeMeasure(const QString &commitment)
{
    Device *here = deviceOf(*this);
    if (!here)
        return;
    whenWritten(
        impact::Measures{here->database}.removeMeasure({commitment}), this,
        [this, commitment](const impact::Measure &measure) {
            keep(TakenMeasure{{commitment}, measure});
            Q_EMIT measureRemoved();
        },
        [this](impact::MeasureError error) { Q_EMIT refused(problemOf(error)); });
}

void MeasureRemoval::removeValue(const QString &value)
{
    Device *here = deviceOf(*this);
    if (!here)
        return;
    whenWritten(
        impact::Measures{here->database}.setRemoved({value}, true), this,
        [this, value] {
            keep(TakenValue{{value}});
            Q_EMIT valueRemoved();
        },
        [this](impact::MeasureError error) { Q_EMIT refused(problemOf(error)); });
}

void MeasureRemoval::undo()
{
    Device *here = deviceOf(*this);
    if (!here || std::holds_alternative<std::monostate>(m_taken))
        return;
    impact::Measures measures{here->database};
    const auto *measure = std::get_if<TakenMeasure>(&m_taken);
    whenWritten(
        measure ? measures.setMeasure(measure->commitment, measure->measure) : measures.setRemoved(std::get<TakenValue>(m_taken).id, false),
        this,
        [this, removal = m_removals] {
            if (removal == m_removals)
                m_taken = {};
        },
        [this](impact::MeasureError error) { Q_EMIT undoRefused(problemOf(error)); });
}

} // namespace heard::models
