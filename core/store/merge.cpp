#include "store/merge.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace heard::store {

namespace {

/// The three-way choice for one value; undefined means absent.
struct Choice {
    QJsonValue value;
    bool overlaps = false;
};

Choice choose(const QJsonValue &base, const QJsonValue &mine, const QJsonValue &theirs)
{
    if (mine == theirs || theirs == base)
        return {mine};
    if (mine == base)
        return {theirs};
    return {mine, true};
}

using KeyOf = QString (*)(const QJsonObject &item);

QString extensionKey(const QJsonObject &extension)
{
    return extension["url"_L1].toString();
}

QString identifierKey(const QJsonObject &identifier)
{
    return identifier["system"_L1].toString() + u'|' + identifier["value"_L1].toString();
}

/// An array taken apart by what tells its items from each other, in the order of their first appearance.
struct Keyed {
    QStringList keys;
    QHash<QString, QJsonArray> items;

    Keyed(const QJsonValue &array, KeyOf keyOf)
    {
        const QJsonArray given = array.toArray();
        for (const QJsonValue &item : given) {
            const QString key = keyOf(item.toObject());
            if (!items.contains(key))
                keys << key;
            items[key].append(item);
        }
    }
    [[nodiscard]] QJsonValue at(const QString &key) const
    {
        const auto found = items.find(key);
        return found == items.end() ? QJsonValue{QJsonValue::Undefined} : QJsonValue{*found};
    }
};

Choice chooseByKey(const QJsonValue &base, const QJsonValue &mine, const QJsonValue &theirs, KeyOf keyOf)
{
    const Keyed before{base, keyOf};
    const Keyed ours{mine, keyOf};
    const Keyed others{theirs, keyOf};
    QStringList order = others.keys;
    for (const QString &key : ours.keys) {
        if (!order.contains(key))
            order << key;
    }
    QJsonArray merged;
    bool overlaps = false;
    for (const QString &key : std::as_const(order)) {
        const Choice choice = choose(before.at(key), ours.at(key), others.at(key));
        overlaps |= choice.overlaps;
        const QJsonArray chosen = choice.value.toArray();
        for (const QJsonValue &item : chosen)
            merged.append(item);
    }
    return {merged.isEmpty() ? QJsonValue{QJsonValue::Undefined} : QJsonValue{merged}, overlaps};
}

/// Theirs, followed by those of mine that are new.
Choice chooseNotes(const QJsonValue &base, const QJsonValue &mine, const QJsonValue &theirs)
{
    const QJsonArray before = base.toArray();
    QJsonArray merged = theirs.toArray();
    const QJsonArray ours = mine.toArray();
    for (const QJsonValue &note : ours) {
        if (!before.contains(note) && !merged.contains(note))
            merged.append(note);
    }
    return {merged.isEmpty() ? QJsonValue{QJsonValue::Undefined} : QJsonValue{merged}};
}

Choice chooseElement(const QString &name, const QJsonValue &base, const QJsonValue &mine, const QJsonValue &theirs)
{
    Choice choice = choose(base, mine, theirs);
    if (!choice.overlaps)
        return choice;
    const bool arrays = mine.isArray() || theirs.isArray();
    if (arrays && (name == "extension"_L1 || name == "modifierExtension"_L1))
        return chooseByKey(base, mine, theirs, extensionKey);
    if (arrays && name == "identifier"_L1)
        return chooseByKey(base, mine, theirs, identifierKey);
    if (arrays && name == "note"_L1)
        return chooseNotes(base, mine, theirs);
    return choice;
}

} // namespace

Merged merge(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs)
{
    Merged merged;
    QStringList names = mine.keys() + theirs.keys();
    names.removeDuplicates();
    for (const QString &name : std::as_const(names)) {
        if (name == "id"_L1 || name == "meta"_L1 || name == "resourceType"_L1) {
            merged.json[name] = theirs[name];
            continue;
        }
        const Choice choice = chooseElement(name, base[name], mine[name], theirs[name]);
        // Setting undefined would remove it: absent it is.
        merged.json[name] = choice.value;
        if (choice.overlaps)
            merged.overlaps << name;
    }
    return merged;
}

} // namespace heard::store
