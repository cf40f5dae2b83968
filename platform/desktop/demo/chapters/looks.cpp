#include "demo/chapters/chapters.h"

using namespace Qt::StringLiterals;

namespace heard::desktop::chapters {

QVector<Step> looks(Tour &tour)
{
    Hand &phone = tour.phone();
    Hand &desk = tour.desk();
    models::Preferences &screen = tour.demo().phone().preferences();
    models::Preferences &desktop = tour.demo().desktop().preferences();
    // From 100 % to 200 % or back, a quarter at a time.
    const auto press = [&phone](const QString &button) {
        return phone.tap(button) && phone.tap(button) && phone.tap(button) && phone.tap(button);
    };
    return {
        {u"Both in dark."_s,
         [&] {
             screen.setScheme(models::Preferences::Dark);
             desktop.setScheme(models::Preferences::Dark);
             return phone.tap(u"tabs.home"_s) && desk.tap(u"rail.today"_s);
         }},
        tour.phonePicture(u"Home in dark."_s, u"home-dark"_s),
        tour.deskPicture(u"Today in dark."_s, u"today-dark"_s),
        {u"Ann chooses text of twice the size."_s,
         [&, press] {
             screen.setScheme(models::Preferences::Light);
             // A second time, from whatever page was left open there to the first.
             return phone.tap(u"tabs.more"_s) && phone.tap(u"tabs.more"_s) && phone.tap(u"settingsRow"_s) && press(u"textSize.more"_s);
         }},
        tour.phonePicture(u"Settings at 200 %."_s, u"settings-200"_s),
        {u"She goes home, and Grace’s text is as large."_s,
         [&] {
             desktop.setScheme(models::Preferences::Light);
             desktop.setTextScale(2);
             return phone.tap(u"tabs.home"_s) && desk.tap(u"rail.patients"_s) && desk.tap(u"rail.today"_s);
         }},
        tour.phonePicture(u"Home at 200 %."_s, u"home-200"_s),
        tour.deskPicture(u"Today at 200 %."_s, u"today-200"_s),
        {u"High contrast, with text of the usual size."_s,
         [&, press] {
             desktop.setTextScale(1);
             screen.setScheme(models::Preferences::HighContrast);
             return phone.tap(u"tabs.more"_s) && press(u"textSize.less"_s) && phone.tap(u"tabs.home"_s);
         }},
        tour.phonePicture(u"Home in high contrast."_s, u"home-contrast"_s),
        {u"Arabic."_s,
         [&] {
             screen.setScheme(models::Preferences::Light);
             screen.setLanguage(u"ar"_s);
             return true;
         }},
        tour.phonePicture(u"Home in Arabic, from right to left."_s, u"home-arabic"_s),
        {u"Grace reads in Arabic too who needs an interpreter."_s,
         [&] {
             desktop.setLanguage(u"ar"_s);
             return desk.tap(u"rail.patients"_s) && desk.read(u"مترجم"_s) && desk.readNoMore(u"nterpreter"_s);
         }},
        tour.deskPicture(u"Patients in Arabic."_s, u"patients-arabic"_s),
    };
}

} // namespace heard::desktop::chapters
