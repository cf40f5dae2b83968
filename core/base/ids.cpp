#include "base/ids.h"

#include <QUuid>

namespace heard {

QString ResourceId::reference(QStringView type) const
{
    return type.toString() + QLatin1Char('/') + value;
}

ResourceId ResourceId::ofReference(QStringView reference, QStringView type)
{
    if (!reference.startsWith(type) || reference.size() <= type.size() || reference[type.size()] != QLatin1Char('/'))
        return {};
    return {reference.mid(type.size() + 1).toString()};
}

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace heard
