#pragma once

#include "../pledge/unit.h"
#include "impact/measures.h"

namespace heard::impact {

using namespace Qt::StringLiterals;

inline const QDate today{2026, 11, 23};

/// A team's device with one commitment and what measures it.
struct Desk : pledge::Unit {
    Measure waits(std::optional<QDate> changedOn = QDate{2026, 9, 1})
    {
        Measure measure;
        measure.words = u"I knew how long I would wait"_s;
        measure.changedOn = changedOn;
        return measure;
    }

    MeasuredValue score(QDate on, int positive, int asked)
    {
        MeasuredValue value;
        value.commitment = plan;
        value.on = on;
        value.positive = positive;
        value.asked = asked;
        return value;
    }

    ResourceId add(const MeasuredValue &value) { return fakes::get(measures.write({value}, today)).first(); }
    MeasuredCommitment found() { return *fakes::get(measures.of(plan)); }

    ResourceId said = issue(u"Nobody tells us how long we will wait."_s);
    ResourceId plan = commitment(said, u"Tell patients how long they will wait, and why"_s);
    Measures measures{*store.database};
};

} // namespace heard::impact
