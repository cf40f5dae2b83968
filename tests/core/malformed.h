#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace heard::tests {

/// What a server, or somebody pretending to be one, may put where something else is expected.
inline QVector<QJsonValue> strangeValues()
{
    return {QJsonValue::Null, true, -1, 1e300, QStringLiteral(""), QStringLiteral(" "), QStringLiteral("Patient/"),
        QStringLiteral("2026-13-45T99:00:00Z"), QString{100'000, QChar{u'x'}}, QString{QChar{0xD800}}, QJsonArray{}, QJsonObject{},
        QJsonArray{QJsonArray{QJsonValue::Null}}, QJsonArray{1, QStringLiteral("x"), QJsonObject{}},
        QJsonObject{{QStringLiteral("reference"), 5}, {QStringLiteral("url"), QJsonArray{}}}};
}

/// Every JSON value that differs from @p value in one place, by something missing or strange.
inline void forEachMutation(const QJsonValue &value, const std::function<void(const QJsonValue &)> &use)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            QJsonObject changed = object;
            changed.remove(it.key());
            use(changed);
            for (const QJsonValue &strange : strangeValues()) {
                changed[it.key()] = strange;
                use(changed);
            }
            forEachMutation(it.value(), [&](const QJsonValue &inner) {
                changed[it.key()] = inner;
                use(changed);
            });
        }
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            QJsonArray changed = array;
            for (const QJsonValue &strange : strangeValues()) {
                changed[i] = strange;
                use(changed);
            }
            forEachMutation(array[i], [&](const QJsonValue &inner) {
                changed[i] = inner;
                use(changed);
            });
        }
    }
}

/// @p object with @p name replaced by @p value.
inline QJsonObject with(QJsonObject object, const char *name, const QJsonValue &value)
{
    object[QLatin1StringView{name}] = value;
    return object;
}

inline QJsonObject without(QJsonObject object, const char *name)
{
    object.remove(QLatin1StringView{name});
    return object;
}

/// @p resource as other systems extend it: elements, extensions and primitive extensions that we do not know.
inline QJsonObject extended(QJsonObject resource)
{
    const QJsonObject foreign{{QStringLiteral("url"), QStringLiteral("https://elsewhere.example/unknown")},
        {QStringLiteral("valueString"), QStringLiteral("kept")}};
    QJsonArray extensions = resource[QLatin1StringView{"extension"}].toArray();
    extensions.prepend(foreign);
    resource[QLatin1StringView{"extension"}] = extensions;
    resource[QLatin1StringView{"_status"}] = QJsonObject{{QStringLiteral("extension"), QJsonArray{foreign}}};
    resource[QLatin1StringView{"language"}] = QStringLiteral("en-GB");
    resource[QLatin1StringView{"futureElement"}] = QJsonObject{{QStringLiteral("a"), QJsonArray{1, 2}}};
    QJsonArray identifiers = resource[QLatin1StringView{"identifier"}].toArray();
    identifiers.append(QJsonObject{{QStringLiteral("system"), QStringLiteral("https://elsewhere.example/number")},
        {QStringLiteral("value"), QStringLiteral("4817508")}});
    resource[QLatin1StringView{"identifier"}] = identifiers;
    return resource;
}

} // namespace heard::tests
