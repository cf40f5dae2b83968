#include "people/humanname.h"

#include <QJsonArray>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace heard::people {

namespace {

/// Where the name in use stands; the end where there is none.
qsizetype indexOfCurrent(const QJsonArray &names)
{
    qsizetype index = 0;
    while (index < names.size() && names[index]["use"_L1].toString() == "old"_L1)
        ++index;
    return index;
}

QString joined(const QJsonValue &parts)
{
    QStringList words;
    const QJsonArray list = parts.toArray();
    for (const QJsonValue &part : list) {
        if (const QString word = part.toString().trimmed(); !word.isEmpty())
            words << word;
    }
    return words.join(u' ');
}

HumanName nameFrom(const QJsonObject &name)
{
    const HumanName parts{joined(name["prefix"_L1]), joined(name["given"_L1]), name["family"_L1].toString().trimmed()};
    if (!parts.given.isEmpty() || !parts.family.isEmpty())
        return parts;
    QStringList words = name["text"_L1].toString().simplified().split(u' ', Qt::SkipEmptyParts);
    const QString family = words.isEmpty() ? QString{} : words.takeLast();
    return {parts.prefix, words.join(u' '), family};
}

void setParts(QJsonObject &name, QLatin1StringView element, const QString &words)
{
    if (joined(name.value(element)) == words)
        return;
    if (words.isEmpty())
        name.remove(element);
    else
        name[element] = QJsonArray::fromStringList(words.split(u' ', Qt::SkipEmptyParts));
}

} // namespace

QString HumanName::full() const
{
    QStringList parts{prefix, given, family};
    parts.removeAll(QString{});
    return parts.join(u' ');
}

HumanName humanNameOf(const QJsonObject &person)
{
    const QJsonArray names = person["name"_L1].toArray();
    return nameFrom(names[indexOfCurrent(names)].toObject());
}

void setHumanName(QJsonObject &person, const HumanName &name)
{
    if (humanNameOf(person) == name)
        return;
    QJsonArray names = person.value("name"_L1).toArray();
    const qsizetype index = indexOfCurrent(names);
    QJsonObject changed = index < names.size() ? names[index].toObject() : QJsonObject{};
    setParts(changed, "prefix"_L1, name.prefix);
    setParts(changed, "given"_L1, name.given);
    changed["family"_L1] = name.family;
    if (changed.contains("text"_L1))
        changed["text"_L1] = name.full();
    if (index < names.size())
        names[index] = changed;
    else
        names << changed;
    person["name"_L1] = names;
}

} // namespace heard::people
