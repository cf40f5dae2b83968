#include "models/preferences.h"

#include <QLocale>

#include <algorithm>

namespace heard::models {

namespace {

const QString textScaleName = QStringLiteral("textScale");
const QString schemeName = QStringLiteral("scheme");
const QString languageName = QStringLiteral("language");

QString systemLanguage()
{
    const QString system = QLocale::system().name().section(QLatin1Char('_'), 0, 0);
    return Preferences::languages().contains(system) ? system : QStringLiteral("en");
}

} // namespace

Preferences::Preferences(const QString &path, QObject *parent)
    : QObject(parent), m_settings(path, QSettings::IniFormat), m_language(systemLanguage())
{
    // A settings file can be edited by anybody: what does not fit falls back, it never stops the program.
    const qreal scale = m_settings.value(textScaleName, smallestTextScale).toReal();
    m_textScale = std::clamp(scale, smallestTextScale, largestTextScale);
    const int scheme = m_settings.value(schemeName, FollowSystem).toInt();
    if (scheme >= FollowSystem && scheme <= HighContrast)
        m_scheme = static_cast<Scheme>(scheme);
    const QString language = m_settings.value(languageName).toString();
    if (languages().contains(language))
        m_language = language;
}

QStringList Preferences::languages()
{
    return {QStringLiteral("en"), QStringLiteral("cy"), QStringLiteral("ar")};
}

void Preferences::setTextScale(qreal scale)
{
    const qreal within = std::clamp(scale, smallestTextScale, largestTextScale);
    if (qFuzzyCompare(within, m_textScale))
        return;
    m_textScale = within;
    m_settings.setValue(textScaleName, within);
    Q_EMIT textScaleChanged();
}

void Preferences::setScheme(Scheme scheme)
{
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    m_settings.setValue(schemeName, static_cast<int>(scheme));
    Q_EMIT schemeChanged();
}

void Preferences::setLanguage(const QString &language)
{
    if (language == m_language || !languages().contains(language))
        return;
    m_language = language;
    m_settings.setValue(languageName, language);
    Q_EMIT languageChanged();
}

bool Preferences::isRightToLeft() const
{
    return QLocale{m_language}.textDirection() == Qt::RightToLeft;
}

} // namespace heard::models
