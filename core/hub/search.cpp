#include "hub/search.h"

#include "fhir/primitives.h"
#include "hub/searchvalues.h"
#include "hub/stamp.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace heard::hub {

namespace {

using Kind = SearchParameter::Kind;
using Order = SearchQuery::Order;

constexpr int mostRows = 1000;

Refusal badValue(const QByteArray &name)
{
    return {400, u"invalid"_s,
        u"The value of the search parameter %1 cannot be understood."_s.arg(QString::fromUtf8(name)), {}, {}};
}

QString jsonList(const QJsonArray &list)
{
    return QString::fromUtf8(QJsonDocument{list}.toJson(QJsonDocument::Compact));
}

/// "a,b\,c" is "a" and "b,c".
QStringList alternatives(const QString &value)
{
    QStringList parts{QString{}};
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == u'\\' && i + 1 < value.size())
            parts.back() += value[++i];
        else if (value[i] == u',')
            parts.push_back({});
        else
            parts.back() += value[i];
    }
    return parts;
}

/// [code, system] where the system null means any.
std::optional<QString> tokens(const QString &value)
{
    QJsonArray list;
    const QStringList parts = alternatives(value);
    for (const QString &part : parts) {
        const qsizetype bar = part.indexOf(u'|');
        const QString code = part.mid(bar + 1);
        if (code.isEmpty())
            return std::nullopt;
        list.append(QJsonArray{code, bar < 0 ? QJsonValue{} : QJsonValue{part.left(bar)}});
    }
    return jsonList(list);
}

std::optional<QString> references(const QString &value, const QStringList &targets)
{
    QJsonArray list;
    const QStringList parts = alternatives(value);
    for (const QString &part : parts) {
        const qsizetype slash = part.lastIndexOf(u'/');
        if (!fhir::isId(QStringView{part}.mid(slash + 1)))
            return std::nullopt;
        if (slash >= 0) {
            const QString type = part.left(slash);
            if (!targets.contains(type) && !resourceType(type))
                return std::nullopt;
            if (targets.contains(type))
                list.append(part);
        } else {
            for (const QString &target : targets)
                list.append(target + u'/' + part);
        }
    }
    return jsonList(list);
}

bool readDate(const QString &value, Criterion &criterion)
{
    static const QStringList prefixes{u"eq"_s, u"ne"_s, u"lt"_s, u"le"_s, u"gt"_s, u"ge"_s, u"sa"_s, u"eb"_s};
    const QString prefix = value.left(2);
    const bool hasPrefix = prefixes.contains(prefix);
    const auto span = spanOf(hasPrefix ? value.mid(2) : value);
    if (!span)
        return false;
    criterion.comparison = !hasPrefix ? u"eq"_s : prefix == "sa"_L1 ? u"gt"_s : prefix == "eb"_L1 ? u"lt"_s : prefix;
    const bool stamps = criterion.kind == Kind::LastUpdated;
    criterion.from = stamps ? span->first : span->first / 1000;
    criterion.to = stamps ? span->second : span->second / 1000;
    return true;
}

bool readValue(const SearchParameter &parameter, const QString &value, Criterion &criterion)
{
    std::optional<QString> values;
    switch (parameter.kind) {
    case Kind::LastUpdated:
    case Kind::Date:
        return readDate(value, criterion);
    case Kind::Reference:
        values = references(value, parameter.targets);
        break;
    case Kind::Identifier:
    case Kind::Token:
        values = tokens(value);
        break;
    case Kind::Id:
        values = jsonList(QJsonArray::fromStringList(alternatives(value)));
        break;
    case Kind::String: {
        QJsonArray list;
        const QStringList parts = alternatives(value);
        for (const QString &part : parts) {
            if (folded(part).isEmpty())
                return false;
            list.append(folded(part));
        }
        values = jsonList(list);
        break;
    }
    }
    if (!values)
        return false;
    criterion.values = *values;
    return true;
}

/// The parameters that say how to answer; true when @p pair was one.
Answered<bool> readControl(const Pair &pair, SearchQuery &query)
{
    const QByteArray &value = pair.value;
    if (pair.name == "_count") {
        bool isNumber = false;
        const int count = value.toInt(&isNumber);
        if (!isNumber || count < 0)
            return failed(badValue(pair.name));
        query.count = std::min(count, mostRows);
    } else if (pair.name == "_total") {
        if (value != "none" && value != "estimate" && value != "accurate")
            return failed(badValue(pair.name));
        query.total = value != "none";
    } else if (pair.name == "_summary") {
        if (value != "count" && value != "false")
            return failed(badValue(pair.name));
    } else if (pair.name == "_sort") {
        const bool backwards = value.startsWith('-');
        const QByteArray by = value.mid(backwards ? 1 : 0);
        const SearchParameter *parameter = searchParameter(*query.type, QString::fromUtf8(by));
        if (!parameter || (parameter->kind != Kind::LastUpdated && parameter->kind != Kind::Date))
            return failed(badValue(pair.name));
        const bool byDate = parameter->kind == Kind::Date;
        query.order = byDate ? (backwards ? Order::DateBackwards : Order::Date)
                             : (backwards ? Order::UpdatedBackwards : Order::Updated);
        query.datePath = byDate ? parameter->paths.front() : QString{};
    } else if (pair.name == "_cursor") {
        query.cursor = QByteArray::fromBase64(value, QByteArray::Base64UrlEncoding);
        if (query.cursor.isEmpty())
            return failed(badValue(pair.name));
        return true;
    } else if (pair.name == "_format") {
        return true;
    } else {
        return false;
    }
    query.used.push_back(pair);
    return true;
}

} // namespace

std::optional<std::pair<qint64, qint64>> spanOf(const QString &text)
{
    if (!fhir::isDateTime(text))
        return std::nullopt;
    if (const auto exact = stampMicroseconds(text)) {
        // Without a fraction it is a whole second.
        return std::pair{*exact, text.contains(u'.') ? *exact : *exact + 999'999};
    }
    const QDate first = QDate::fromString((text + u"-01-01"_s).left(10), Qt::ISODate);
    const QDate after = text.size() == 4 ? first.addYears(1) : text.size() == 7 ? first.addMonths(1) : first.addDays(1);
    return std::pair{
        first.startOfDay(Qt::UTC).toMSecsSinceEpoch() * 1000, after.startOfDay(Qt::UTC).toMSecsSinceEpoch() * 1000 - 1};
}

Answered<SearchQuery> searchFrom(const ResourceType &type, const Pairs &parameters)
{
    SearchQuery query;
    query.type = &type;
    for (const Pair &pair : parameters) {
        const auto isControl = readControl(pair, query);
        if (!isControl)
            return failed(isControl.error());
        if (*isControl)
            continue;
        const SearchParameter *parameter = searchParameter(type, QString::fromUtf8(pair.name));
        if (!parameter)
            return failed(Refusal{400, u"not-supported"_s,
                u"%1 cannot be searched by %2."_s.arg(type.name, QString::fromUtf8(pair.name)), {}, {}});
        if (query.criteria.size() == mostSearchCriteria)
            return failed(Refusal{400, u"too-costly"_s, u"The search has too many conditions."_s, {}, {}});
        Criterion criterion;
        criterion.kind = parameter->kind;
        criterion.parameter
            = parameter->kind == Kind::Date ? parameter->paths.front() : type.name + u'.' + parameter->name;
        criterion.paths = jsonList(QJsonArray::fromStringList(parameter->paths));
        if (!readValue(*parameter, QString::fromUtf8(pair.value), criterion))
            return failed(badValue(pair.name));
        query.criteria.push_back(criterion);
        query.used.push_back(pair);
    }
    // Wherever it stands, it asks for no rows, however many another parameter asks for.
    if (query.used.contains(Pair{"_summary", "count"}))
        query.count = 0;
    return query;
}

QStringList patientsOf(const QVector<SearchRow> &rows)
{
    QStringList patients;
    for (const SearchRow &row : rows) {
        if (!row.patient.isEmpty() && !patients.contains(row.patient))
            patients << row.patient;
    }
    return patients;
}

} // namespace heard::hub
