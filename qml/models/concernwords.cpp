#include "models/concernwords.h"

#include <QQmlEngine>

namespace heard::models {

care::ConcernList concernsFor(const QObject &object)
{
    const QQmlEngine *engine = qmlEngine(&object);
    return care::concernsIn(engine ? engine->uiLanguage() : QString{});
}

ConcernWords wordsOf(const care::WeighedConcern &concern, const care::ConcernList &list)
{
    const care::Concern *known = list.concern(concern.id);
    return {concern.id, known ? known->words : concern.words, concern.weight.value_or(-1), concern.urgent};
}

QString titleOf(const QString &group, const care::ConcernList &list)
{
    for (const care::ConcernGroup &known : list.groups) {
        if (known.id == group)
            return known.title;
    }
    return group;
}

} // namespace heard::models
