#include "demo/chapters/chapters.h"

using namespace Qt::StringLiterals;

namespace heard::desktop::chapters {

QVector<Step> information(Tour &tour)
{
    Hand &phone = tour.phone();
    Hand &desk = tour.desk();
    return {
        {u"Ann sees that she was sent pages, and opens them."_s,
         [&] { return phone.tap(u"tabs.home"_s) && phone.tapRow(u"news"_s, u"to read"_s) && phone.see(u"informationPage"_s); }},
        tour.phonePicture(u"Information."_s, u"information"_s),
        {u"She looks for something, and mistypes it."_s,
         [&] { return phone.type(u"informationSearch.input"_s, u"reconstuction"_s) && phone.see(u"foundLine"_s); }},
        tour.phonePicture(u"What was found."_s, u"search"_s),
        {u"She reads it."_s, [&] { return phone.tap(u"page0.0"_s) && phone.see(u"readPage"_s); }},
        tour.phonePicture(u"A page."_s, u"page"_s),
        {u"Grace opens the library."_s, [&] { return desk.tap(u"rail.library"_s) && desk.see(u"libraryList.rows"_s); }},
        {u"She opens a page."_s, [&] { return desk.tap(u"libraryRow2"_s) && desk.see(u"pagePane"_s); }},
        tour.deskPicture(u"The library."_s, u"library"_s),
        {u"She changes it."_s, [&] { return desk.tap(u"editPage"_s) && desk.see(u"editorPhone"_s); }},
        tour.deskPicture(u"Writing a page."_s, u"page-editor"_s),
        {u"And leaves it as it was."_s, [&] { return desk.tap(u"editorBar.back"_s) && desk.see(u"pagePane"_s); }},
    };
}

QVector<Step> sensitivePage(Tour &tour)
{
    Hand &phone = tour.phone();
    Hand &desk = tour.desk();
    const QString title = u"Palliative care and what it is"_s;
    return {
        {u"A page that Grace has not shown to Ann is not on Ann’s phone."_s,
         [&phone, title] {
             return goToMore(phone) && phone.tap(u"informationRow"_s) && phone.see(u"informationPage"_s)
                 && phone.type(u"informationSearch.input"_s, u"palliative"_s) && phone.rest() && phone.readNoMore(title);
         }},
        {u"After they have talked, Grace finds it."_s,
         [&desk, title] {
             return desk.tap(u"rail.library"_s) && desk.type(u"librarySearch.input"_s, u"palliative"_s)
                 && desk.tapRow(u"libraryRow"_s, title) && desk.see(u"pagePane"_s);
         }},
        {u"She shows it to Ann, with a word of her own."_s,
         [&] {
             return desk.tap(u"sendPage"_s) && desk.type(u"sendWhom.search.input"_s, u"Bak"_s) && desk.tap(u"sendWhom.found0"_s)
                 && desk.type(u"sendWords.input"_s, u"As we said: read it when you like, or not at all."_s);
         }},
        tour.deskPicture(u"Showing a sensitive page."_s, u"sensitive-send"_s),
        {u"She sends it."_s, [&] { return desk.tap(u"sendSave"_s) && desk.see(u"release0"_s); }},
        tour.deskPicture(u"Who has it."_s, u"sensitive-page"_s),
        {u"It is on Ann’s phone."_s,
         [&] { return phone.tap(u"tabs.home"_s) && phone.tapRow(u"news"_s, u"sent you a page to read"_s); }},
        {u"She reads it."_s, [&phone, title] { return phone.see(u"readPage"_s) && phone.read(title); }},
        tour.phonePicture(u"A page that was shown to her alone."_s, u"sensitive-page"_s),
    };
}

} // namespace heard::desktop::chapters
