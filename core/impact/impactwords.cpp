#include "impact/impactwords.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace heard::impact {

namespace {

const QJsonObject &content()
{
    static const QJsonObject read = [] {
        QFile file{u":/heard/impact/words.json"_s};
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        return QJsonDocument::fromJson(opened ? file.readAll() : QByteArray{}).object();
    }();
    return read;
}

QLatin1StringView tagOf(Language language)
{
    switch (language) {
    case Language::Welsh: return "cy"_L1;
    case Language::Arabic: return "ar"_L1;
    case Language::English: break;
    }
    return "en"_L1;
}

} // namespace

ImpactWords::ImpactWords(Language language) : m_language(language), m_locale(pledge::localeOf(language)) {}

QString ImpactWords::words(const char *path) const
{
    QJsonValue place = content();
    for (const QString &step : QString::fromLatin1(path).split(u'/'))
        place = place[step];
    const QString found = place[tagOf(m_language)].toString();
    Q_ASSERT(!found.isEmpty());
    return found;
}

QString ImpactWords::said(const evaluation::SuppressedCount &people) const
{
    if (const auto shown = people.number())
        return words("people/number").arg(number(*shown));
    if (const auto limit = people.fewerThan())
        return words("people/fewer").arg(number(*limit));
    return words("people/withheld");
}

QString ImpactWords::number(double value) const
{
    const double rounded = std::round(value * 10) / 10;
    return m_locale.toString(rounded, 'f', rounded == std::floor(rounded) ? 0 : 1);
}

} // namespace heard::impact
