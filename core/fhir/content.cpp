#include "fhir/content.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heard::fhir {

namespace {

QByteArray textOf(const QJsonValue &value)
{
    return QJsonDocument{QJsonArray{value}}.toJson(QJsonDocument::Compact);
}

/// In these lists the order says nothing.
bool isUnordered(const QString &name)
{
    return name == "extension"_L1 || name == "modifierExtension"_L1 || name == "identifier"_L1;
}

QJsonObject canonicalElement(const QJsonObject &element);

QJsonValue canonicalValue(const QString &name, const QJsonValue &value)
{
    if (value.isObject())
        return canonicalElement(value.toObject());
    if (!value.isArray())
        return value;
    QVector<QJsonValue> items;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        items << canonicalValue({}, item);
    if (isUnordered(name))
        std::stable_sort(items.begin(), items.end(), [](auto &a, auto &b) { return textOf(a) < textOf(b); });
    QJsonArray ordered;
    for (const QJsonValue &item : std::as_const(items))
        ordered << item;
    return ordered;
}

QJsonObject canonicalElement(const QJsonObject &element)
{
    QJsonObject made;
    for (auto it = element.begin(); it != element.end(); ++it)
        made[it.key()] = canonicalValue(it.key(), it.value());
    return made;
}

} // namespace

QJsonObject canonical(const QJsonObject &resource)
{
    QJsonObject content = resource;
    content.remove("id"_L1);
    content.remove("meta"_L1);
    return canonicalElement(content);
}

bool saysTheSame(const QJsonObject &a, const QJsonObject &b)
{
    return a == b || canonical(a) == canonical(b);
}

QString digestOf(const QJsonObject &resource)
{
    const QByteArray text = QJsonDocument{canonical(resource)}.toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

} // namespace heard::fhir
