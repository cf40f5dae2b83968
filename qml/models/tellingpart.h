#pragma once

#include "voice/identifying.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// A part of what she wrote by which somebody could know her, with the words around it.
class TellingPart final
{
    Q_GADGET
    QML_VALUE_TYPE(tellingPart)
    /// A FeedbackForm.Telling.
    Q_PROPERTY(int kind MEMBER kind)
    Q_PROPERTY(QString before MEMBER before)
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(QString after MEMBER after)

public:
    TellingPart() = default;
    /// @p part of @p text.
    TellingPart(const QString &text, const voice::IdentifyingPart &part);

    int kind = 0;
    QString before;
    QString words;
    QString after;
};

} // namespace heard::models
