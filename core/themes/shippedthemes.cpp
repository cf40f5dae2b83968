#include "themes/shippedthemes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace heard::themes {

namespace {

QVector<Passage> passagesFrom(const QJsonArray &words, Part part)
{
    QVector<Passage> passages;
    for (const QJsonValue &one : words)
        passages << Passage{one.toString(), part};
    return passages;
}

ShippedTheme themeFrom(const QJsonObject &json)
{
    return {json["id"_L1].toString(), json["name"_L1].toString(), json["description"_L1].toString(),
        passagesFrom(json["good"_L1].toArray(), Part::Good) + passagesFrom(json["better"_L1].toArray(), Part::Better)};
}

QVector<ShippedTheme> read()
{
    QFile file{u":/heard/themes/themes.json"_s};
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QJsonArray themes = QJsonDocument::fromJson(opened ? file.readAll() : QByteArray{})["themes"_L1].toArray();
    QVector<ShippedTheme> shipped;
    for (const QJsonValue &theme : themes)
        shipped << themeFrom(theme.toObject());
    return shipped;
}

} // namespace

const QVector<ShippedTheme> &shippedThemes()
{
    static const QVector<ShippedTheme> shipped = read();
    return shipped;
}

} // namespace heard::themes
