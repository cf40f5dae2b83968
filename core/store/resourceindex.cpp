#include "store/resourceindex.h"

#include <QJsonArray>
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

/// "2026", "2026-11" and "2026-11-22": the days from the first until the one behind the last. Nothing for a time.
std::optional<std::pair<QDate, QDate>> daysOf(QStringView text)
{
    const qsizetype length = text.size();
    if (length != 4 && length != 7 && length != 10)
        return std::nullopt;
    for (qsizetype i = 0; i < length; ++i) {
        const bool isDash = i == 4 || i == 7;
        if (isDash ? text[i] != u'-' : text[i] < u'0' || text[i] > u'9')
            return std::nullopt;
    }
    const QDate first{text.first(4).toInt(), length > 4 ? text.sliced(5, 2).toInt() : 1, length > 7 ? text.sliced(8).toInt() : 1};
    return std::pair{first, length > 7 ? first.addDays(1) : length > 4 ? first.addMonths(1) : first.addYears(1)};
}

std::optional<ResourceIndex::Moment> momentOf(const QString &text)
{
    const auto days = daysOf(text);
    if (!days) {
        const auto instant = Instant::fromIso(text);
        if (!instant)
            return std::nullopt;
        // Without a fraction a time means its whole second.
        return ResourceIndex::Moment{{}, *instant, text.contains(QLatin1Char('.')) ? *instant : *instant + 999ms};
    }
    const auto &[first, after] = *days;
    if (!first.isValid())
        return std::nullopt;
    return ResourceIndex::Moment{{}, Instant::of(first.startOfDay(Qt::UTC)), Instant::of(after.startOfDay(Qt::UTC)) - 1ms};
}

/// "Type/id"
bool isRelativeReference(QStringView text)
{
    constexpr qsizetype longestId = 64;
    const auto isLetter = [](QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z'); };
    const auto isOfId = [isLetter](QChar c) { return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.'; };
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 2 || text.front() > u'Z')
        return false;
    const QStringView type = text.first(slash);
    const QStringView id = text.sliced(slash + 1);
    return !id.isEmpty() && id.size() <= longestId && std::all_of(type.begin(), type.end(), isLetter)
        && std::all_of(id.begin(), id.end(), isOfId);
}

/// Walks the whole resource once.
class Walk final {
public:
    explicit Walk(ResourceIndex &index) : m_index(index) {}

    void object(const QJsonObject &object, const QString &type) { this->object(object, Place{nullptr, type}); }

private:
    /// Where something stands; put into words only where that is needed.
    struct Place {
        const Place *above = nullptr;
        const QString &name;

        [[nodiscard]] QString path() const { return above ? above->path() + QLatin1Char('.') + name : name; }
    };

    void object(const QJsonObject &object, const Place &place)
    {
        // The text of a conversation that was written down; pages are searched by their own words.
        if (object[QStringLiteral("contentType")].toString().section(QLatin1Char(';'), 0, 0) == QStringLiteral("text/plain"))
            m_index.words += QString::fromUtf8(QByteArray::fromBase64(object[QStringLiteral("data")].toString().toLatin1())) + QLatin1Char('\n');
        // Extensions are told apart by their url: ".extension" alone would say nothing.
        if (place.above && place.name == QStringLiteral("extension") && object.contains(QStringLiteral("url"))) {
            const QString url = object[QStringLiteral("url")].toString();
            members(object, Place{nullptr, url});
        } else {
            members(object, place);
        }
    }
    void members(const QJsonObject &object, const Place &place)
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString name = it.key();
            value(it.value(), Place{&place, name});
        }
    }
    void value(const QJsonValue &value, const Place &place)
    {
        switch (value.type()) {
        case QJsonValue::Object: object(value.toObject(), place); break;
        case QJsonValue::String: string(value, place); break;
        case QJsonValue::Array: {
            const QJsonArray array = value.toArray();
            for (const QJsonValue &item : array)
                this->value(item, place);
            break;
        }
        default: break;
        }
    }
    void string(const QJsonValue &value, const Place &place)
    {
        if (place.name == QStringLiteral("reference")) {
            const QString target = value.toString();
            if (isRelativeReference(target) && isFirst(place.above->path(), target))
                m_index.references << ResourceIndex::Reference{place.above->path(), target};
        } else if (dateElements().contains(place.name)) {
            const QString text = value.toString();
            auto moment = momentOf(text);
            if (!moment || !isFirst(place.path(), text))
                return;
            moment->path = place.path();
            m_index.moments << *moment;
        } else if (searchedElements().contains(place.name)) {
            m_index.words += value.toString() + QLatin1Char('\n');
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
    Walk{index}.object(resource, type);
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
