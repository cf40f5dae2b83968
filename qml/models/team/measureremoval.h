#pragma once

#include "impact/measures.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <variant>

namespace heard::models {

/// Takes measures and values away, and puts the last of them back, whichever commitment is open meanwhile.
class MeasureRemoval : public QObject
{
    Q_OBJECT
    QML_ELEMENT

public:
    enum Problem { NotFound, DayTaken, NotStored };
    Q_ENUM(Problem)

    using QObject::QObject;

    /// Its values stay. Emits measureRemoved or refused.
    Q_INVOKABLE void removeMeasure(const QString &commitment);
    /// Emits valueRemoved or refused.
    Q_INVOKABLE void removeValue(const QString &value);
    /// Puts back what was removed last. Where undoRefused is emitted it can be tried again.
    Q_INVOKABLE void undo();

Q_SIGNALS:
    void measureRemoved();
    void valueRemoved();
    void refused(heard::models::MeasureRemoval::Problem problem);
    void undoRefused(heard::models::MeasureRemoval::Problem problem);

private:
    struct TakenMeasure {
        ResourceId commitment;
        impact::Measure measure;
    };
    struct TakenValue {
        ResourceId id;
    };
    using Taken = std::variant<std::monostate, TakenMeasure, TakenValue>;

    void keep(Taken taken);

    Taken m_taken;
    int m_removals = 0; ///< an undo that is answered late leaves what was removed since
};

} // namespace heard::models
