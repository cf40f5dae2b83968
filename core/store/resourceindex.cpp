#include "store/resourceindex.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

using namespace std::chrono_literals;

namespace heard::store {

namespace {

const QSet<QString> &searchedElements()
{
    static const QSet<QString> names{
        QStringLiteral("text"), QStringLiteral("family"), QStringLiteral("given"), QStringLiteral("description"),
        QStringLiteral("contentString"), QStringLiteral("valueString"), QStringLiteral("valueMarkdown"),
        QStringLiteral("comment"), QStringLiteral("title"), QStringLiteral("display"), QStringLiteral("name"),
        QStringLiteral("patientInstruction")};
    return names;
}

const QSet<QString> &dateElements()
{
    static const QSet<QString> names{
        QStringLiteral("start"), QStringLiteral("end"), QStringLiteral("sent"), QStringLiteral("received"),
        QStringLiteral("date"), QStringLiteral("recorded"), QStringLiteral("authoredOn"), QStringLiteral("authored"),
        QStringLiteral("birthDate"), QStringLiteral("created"), QStringLiteral("dueDate"), QStringLiteral("startDate"),
        QStringLiteral("statusDate"), QStringLiteral("occurrenceDateTime"), QStringLiteral("valueInstant"),
        QStringLiteral("valueDate")};
    return names;
}

std::optional<ResourceIndex::Moment> momentOf(const QString &path, const QString &text)
{
    static const QRegularExpression partial{QStringLiteral("^(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?\\z")};
    const auto match = partial.match(text);
    if (!match.hasMatch()) {
        const auto instant = Instant::fromIso(text);
        if (!instant)
            return std::nullopt;
        // Without a fraction a time means its whole second.
        return ResourceIndex::Moment{path, *instant, text.contains(QLatin1Char('.')) ? *instant : *instant + 999ms};
    }
    const bool hasMonth = match.hasCaptured(2);
    const bool hasDay = match.hasCaptured(3);
    const QDate first{match.captured(1).toInt(), hasMonth ? match.captured(2).toInt() : 1,
                      hasDay ? match.captured(3).toInt() : 1};
    if (!first.isValid())
        return std::nullopt;
    const QDate after = hasDay ? first.addDays(1) : hasMonth ? first.addMonths(1) : first.addYears(1);
    return ResourceIndex::Moment{path, Instant::of(first.startOfDay(Qt::UTC)), Instant::of(after.startOfDay(Qt::UTC)) - 1ms};
}

/// Walks the whole resource once.
class Walk final {
public:
    explicit Walk(ResourceIndex &index) : m_index(index) {}

    void object(const QString &path, const QJsonObject &object)
    {
        // Extensions are told apart by their url: ".extension" alone would say nothing.
        const QString base = object.contains(QStringLiteral("url")) && path.endsWith(QStringLiteral(".extension"))
            ? object[QStringLiteral("url")].toString()
            : path;
        for (auto it = object.begin(); it != object.end(); ++it)
            value(base, it.key(), it.value());
    }

private:
    void value(const QString &base, const QString &name, const QJsonValue &value)
    {
        if (value.isObject()) {
            object(base + QLatin1Char('.') + name, value.toObject());
        } else if (value.isArray()) {
            const QJsonArray array = value.toArray();
            for (const QJsonValue &item : array)
                this->value(base, name, item);
        } else if (value.isString()) {
            string(base, name, value.toString());
        }
    }

    void string(const QString &base, const QString &name, const QString &text)
    {
        if (name == QStringLiteral("reference")) {
            static const QRegularExpression relative{QStringLiteral("^[A-Z][A-Za-z]+/[A-Za-z0-9.-]{1,64}\\z")};
            if (relative.match(text).hasMatch() && isFirst(base, text))
                m_index.references << ResourceIndex::Reference{base, text};
        } else if (dateElements().contains(name)) {
            const QString path = base + QLatin1Char('.') + name;
            if (const auto moment = momentOf(path, text); moment && isFirst(path, text))
                m_index.moments << *moment;
        } else if (searchedElements().contains(name)) {
            m_index.words += text + QLatin1Char('\n');
        }
    }

    /// A hash, because a hostile resource may repeat itself tens of thousands of times.
    bool isFirst(const QString &path, const QString &text)
    {
        const qsizetype before = m_met.size();
        m_met.insert({path, text});
        return m_met.size() > before;
    }

    ResourceIndex &m_index;
    QSet<std::pair<QString, QString>> m_met;
};

} // namespace

ResourceIndex indexOf(const QJsonObject &resource)
{
    ResourceIndex index;
    const QString type = resource[QStringLiteral("resourceType")].toString();
    Walk{index}.object(type, resource);
    // A list in most types, a single one in QuestionnaireResponse and Bundle.
    const QJsonValue element = resource[QStringLiteral("identifier")];
    const QJsonArray identifiers = element.isObject() ? QJsonArray{element} : element.toArray();
    QSet<std::pair<QString, QString>> met;
    for (const QJsonValue &item : identifiers) {
        const QJsonObject identifier = item.toObject();
        const ResourceIndex::Identifier found{identifier[QStringLiteral("system")].toString(QStringLiteral("")),
                                              identifier[QStringLiteral("value")].toString()};
        if (!found.value.isEmpty() && !met.contains({found.system, found.value})) {
            met.insert({found.system, found.value});
            index.identifiers << found;
            index.words += found.value + QLatin1Char('\n');
        }
    }
    return index;
}

} // namespace heard::store
