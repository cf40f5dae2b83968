#include "hub/searchvalues.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace heard::hub {

namespace {

/// Every value at a path such as "category.coding", lists flattened.
void collect(const QJsonValue &value, QStringView path, QVector<QJsonValue> &found)
{
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const QJsonValue &item : list)
            collect(item, path, found);
    } else if (path.isEmpty()) {
        found.push_back(value);
    } else if (value.isObject()) {
        const qsizetype dot = path.indexOf(u'.');
        const QJsonValue next = value.toObject().value(dot < 0 ? path : path.first(dot));
        collect(next, dot < 0 ? QStringView{} : path.sliced(dot + 1), found);
    }
}

void addCoding(const QJsonObject &coding, const QString &parameter, QVector<SearchValue> &values)
{
    const SearchValue value{parameter, coding[u"system"].toString(u""_s), coding[u"code"].toString()};
    if (!value.code.isEmpty() && !values.contains(value))
        values.push_back(value);
}

void addToken(const QJsonValue &value, const QString &parameter, QVector<SearchValue> &values)
{
    if (value.isString()) {
        values.push_back({parameter, u""_s, value.toString()});
    } else if (value.isBool()) {
        values.push_back({parameter, u""_s, value.toBool() ? u"true"_s : u"false"_s});
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        const QJsonArray codings = object[u"coding"].toArray();
        for (const QJsonValue &coding : codings)
            addCoding(coding.toObject(), parameter, values);
        addCoding(object, parameter, values);
    }
}

void addString(const QJsonValue &value, const QString &parameter, QVector<SearchValue> &values)
{
    if (value.isString()) {
        const SearchValue found{parameter, u""_s, folded(value.toString())};
        if (!found.code.isEmpty() && !values.contains(found))
            values.push_back(found);
        return;
    }
    const QJsonObject name = value.toObject();
    for (const QString &part : {u"family"_s, u"given"_s, u"text"_s}) {
        QVector<QJsonValue> words;
        collect(name, part, words);
        for (const QJsonValue &word : words) {
            if (word.isString())
                addString(word, parameter, values);
        }
    }
}

} // namespace

QVector<SearchValue> searchValuesOf(const ResourceType &type, const QJsonObject &resource)
{
    QVector<SearchValue> values;
    for (const auto *parameters : {&commonParameters(), &type.parameters}) {
        for (const SearchParameter &parameter : *parameters) {
            const bool isString = parameter.kind == SearchParameter::Kind::String;
            if (!isString && parameter.kind != SearchParameter::Kind::Token)
                continue;
            const QString stored = type.name + u'.' + parameter.name;
            for (const QString &path : parameter.paths) {
                QVector<QJsonValue> found;
                // Paths of one type begin with its name, common ones do not.
                const bool named = path.startsWith(type.name + u'.');
                collect(resource, named ? QStringView{path}.sliced(type.name.size() + 1) : QStringView{path}, found);
                for (const QJsonValue &value : found)
                    isString ? addString(value, stored, values) : addToken(value, stored, values);
            }
        }
    }
    return values;
}

store::StoreResult<void> storeSearchValues(
    store::Connection &connection, qint64 key, const QVector<SearchValue> &values)
{
    if (auto done = connection.run("DELETE FROM token WHERE source = :key", {{":key", key}}); !done)
        return done;
    for (const SearchValue &value : values) {
        auto done = connection.run(
            R"(INSERT OR IGNORE INTO token (source, parameter, system, code) VALUES (:key, :parameter, :system, :code))",
            {{":key", key}, {":parameter", value.parameter}, {":system", value.system}, {":code", value.code}});
        if (!done)
            return done;
    }
    return {};
}

QString folded(const QString &text)
{
    QString result;
    const QString decomposed = text.trimmed().normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        if (c.category() != QChar::Mark_NonSpacing)
            result.append(c.toCaseFolded());
    }
    return result;
}

} // namespace heard::hub
