#include "demo/tour.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace heard::desktop {

Tour::Tour(Demo &demo, const QString &pictures, const Complaints &complaints)
    : m_demo(demo)
    , m_phone(*demo.phone().window())
    , m_desk(*demo.desktop().window())
    , m_complaints(complaints)
    , m_folder(pictures)
    , m_file(m_folder.filePath(u"transcript.txt"_s))
    , m_transcript(&m_file)
{
}

bool Tour::begin()
{
    return m_folder.mkpath(u"."_s) && m_file.open(QIODevice::WriteOnly | QIODevice::Truncate);
}

bool Tour::play(const QVector<Step> &steps)
{
    for (const Step &step : steps) {
        tell(step.words);
        const qsizetype before = m_complaints.words().size();
        const bool done = step.act();
        for (const QString &complaint : m_complaints.words().mid(before))
            tell(u"  QML complains: "_s + complaint);
        if (!done) {
            tellFailure();
            return false;
        }
    }
    return true;
}

void Tour::tellFailure()
{
    tell(u"  This did not work."_s);
    const bool kept = m_phone.picture(m_folder.filePath(u"failed-phone.png"_s)) && m_desk.picture(m_folder.filePath(u"failed-desktop.png"_s));
    tell(kept ? u"  See failed-phone.png and failed-desktop.png."_s : u"  No picture could be made."_s);
}

void Tour::tell(const QString &words)
{
    m_transcript << QDateTime::currentDateTime().toString(u"hh:mm:ss "_s) << words << '\n';
    m_transcript.flush();
}

bool Tour::keep(Hand &hand, const QString &name, const QString &within)
{
    if (!within.isEmpty() && !hand.scrollTo(within))
        return false;
    const QString file = u"%1-%2.png"_s.arg(++m_number, 2, 10, QChar{u'0'}).arg(name);
    tell(u"  Picture: "_s + file);
    return hand.picture(m_folder.filePath(file));
}

bool Tour::keepLooks(Hand &hand, models::Preferences &preferences, const QString &name, const std::function<bool()> &again,
                     const QString &within)
{
    if (!keep(hand, name, within))
        return false;
    preferences.setScheme(models::Preferences::Dark);
    const bool dark = keep(hand, name + u"-dark"_s, within);
    preferences.setScheme(models::Preferences::Light);
    preferences.setLanguage(u"ar"_s);
    const bool arabic = keep(hand, name + u"-arabic"_s, within);
    preferences.setLanguage(u"en"_s);
    preferences.setTextScale(models::Preferences::largestTextScale);
    const bool large = again() && keep(hand, name + u"-200"_s, within);
    preferences.setTextScale(models::Preferences::smallestTextScale);
    return dark && arabic && large && again();
}

Step Tour::phonePicture(const QString &words, const QString &name, const QString &within)
{
    return {words, [this, name, within] { return keep(m_phone, u"phone-"_s + name, within); }};
}

Step Tour::deskPicture(const QString &words, const QString &name, const QString &within)
{
    return {words, [this, name, within] { return keep(m_desk, u"desk-"_s + name, within); }};
}

Step Tour::phoneLooks(const QString &words, const QString &name, std::function<bool()> again, const QString &within)
{
    return {words, [this, name, within, again = std::move(again)] {
        return keepLooks(m_phone, m_demo.phone().preferences(), u"phone-"_s + name, again, within);
    }};
}

Step Tour::deskLooks(const QString &words, const QString &name, std::function<bool()> again, const QString &within)
{
    return {words, [this, name, within, again = std::move(again)] {
        return keepLooks(m_desk, m_demo.desktop().preferences(), u"desk-"_s + name, again, within);
    }};
}

} // namespace heard::desktop
