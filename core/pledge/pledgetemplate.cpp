#include "pledge/pledgetemplate.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace heard::pledge {

namespace {

QJsonObject read()
{
    QFile file{u":/heard/pledge/template.json"_s};
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return QJsonDocument::fromJson(opened ? file.readAll() : QByteArray{}).object();
}

const QJsonObject &content()
{
    static const QJsonObject read = pledge::read();
    return read;
}

QLatin1StringView tagOf(BookletLanguage language)
{
    switch (language) {
    case BookletLanguage::Welsh:
        return "cy"_L1;
    case BookletLanguage::Arabic:
        return "ar"_L1;
    case BookletLanguage::English:
        break;
    }
    return "en"_L1;
}

} // namespace

QLocale localeOf(BookletLanguage language)
{
    switch (language) {
    case BookletLanguage::Welsh:
        return QLocale{QLocale::Welsh, QLocale::UnitedKingdom};
    case BookletLanguage::Arabic:
        // Arabic with the digits that stand on letters, doors and telephones here.
        return QLocale{QLocale::Arabic, QLocale::UnitedArabEmirates};
    case BookletLanguage::English:
        break;
    }
    return QLocale{QLocale::English, QLocale::UnitedKingdom};
}

PledgeTemplate::PledgeTemplate(BookletLanguage language) : m_language(language) {}

QString PledgeTemplate::words(const char *path) const
{
    QJsonValue place = content();
    for (const QString &step : QString::fromLatin1(path).split(u'/'))
        place = place[step];
    const QString found = place[tagOf(m_language)].toString();
    Q_ASSERT(!found.isEmpty());
    return found;
}

} // namespace heard::pledge
