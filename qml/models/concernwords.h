#pragma once

#include "care/assessment.h"

#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// A concern as a page shows it, in the language of the screen.
class ConcernWords final
{
    Q_GADGET
    QML_VALUE_TYPE(concernWords)
    Q_PROPERTY(QString concernId MEMBER concernId)
    Q_PROPERTY(QString words MEMBER words)
    /// Negative where she could not say.
    Q_PROPERTY(int weight MEMBER weight)
    Q_PROPERTY(bool urgent MEMBER urgent)

public:
    QString concernId;
    QString words;
    int weight = -1;
    bool urgent = false;

    bool operator==(const ConcernWords &) const = default;
};

/// What a patient said about one group of concerns, beside its title.
class GroupWords final
{
    Q_GADGET
    QML_VALUE_TYPE(groupWords)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString words MEMBER words)

public:
    QString title;
    QString words;

    bool operator==(const GroupWords &) const = default;
};

/// The concerns in the language in which the engine of @p object speaks.
[[nodiscard]] care::ConcernList concernsFor(const QObject &object);
/// As a page shows it; what the list does not know stays in the words it came with.
[[nodiscard]] ConcernWords wordsOf(const care::WeighedConcern &concern, const care::ConcernList &list);
[[nodiscard]] QString titleOf(const QString &group, const care::ConcernList &list);

} // namespace heard::models
