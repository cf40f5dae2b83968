#include "demo/tour.h"

#include "demo/demo.h"
#include "demo/hand.h"
#include "demo/scenario.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QQuickWindow>
#include <QTextStream>

#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;

namespace heard::desktop {

namespace {

/// Counts what QML complains about while the tour plays; a tour with complaints has failed.
class Complaints final {
public:
    Complaints()
    {
        s_words.clear();
        m_before = qInstallMessageHandler(listen);
    }
    ~Complaints() { qInstallMessageHandler(m_before); }

    [[nodiscard]] const QStringList &words() const { return s_words; }

private:
    static void listen(QtMsgType type, const QMessageLogContext &context, const QString &message)
    {
        const QLatin1StringView category{context.category ? context.category : ""};
        // Qt 6.4's layouts say so when more than two things on a page change their height within one frame; the next
        // frame is right, as the pictures show.
        const bool laidOutLater = message.contains("Qt Quick Layouts: Polish loop detected"_L1);
        if (type != QtDebugMsg && type != QtInfoMsg && !laidOutLater && !category.startsWith("heard."_L1)
            && !message.startsWith("QStandardPaths"_L1))
            s_words << message;
        std::fprintf(stderr, "%s\n", qPrintable(message));
    }

    // Qt's message handler is a plain function: what it heard has to stand where it can reach it.
    static inline QStringList s_words;
    QtMessageHandler m_before = nullptr;
};

/// One thing a person does or sees on the tour.
struct Step {
    QString words;
    std::function<bool()> act;
};

/// Plays steps one after another, with a picture after each that has a name for one.
class Tour final {
public:
    Tour(Demo &demo, const QString &pictures, const Complaints &complaints)
        : m_demo(demo), m_complaints(complaints), m_folder(pictures), m_file(m_folder.filePath(u"transcript.txt"_s)), m_transcript(&m_file)
    {
    }

    [[nodiscard]] bool begin() { return m_folder.mkpath(u"."_s) && m_file.open(QIODevice::WriteOnly | QIODevice::Truncate); }
    [[nodiscard]] bool play(const QVector<Step> &steps)
    {
        for (const Step &step : steps) {
            tell(step.words);
            const qsizetype before = m_complaints.words().size();
            const bool done = step.act();
            for (const QString &complaint : m_complaints.words().mid(before))
                tell(u"  QML complains: "_s + complaint);
            if (done)
                continue;
            tell(u"  This did not work."_s);
            const bool kept = m_demo.phone().window() && Hand{*m_demo.phone().window()}.picture(m_folder.filePath(u"failed-phone.png"_s))
                && Hand{*m_demo.desktop().window()}.picture(m_folder.filePath(u"failed-desktop.png"_s));
            tell(kept ? u"  See failed-phone.png and failed-desktop.png."_s : u"  No picture could be made."_s);
            return false;
        }
        return true;
    }
    void tell(const QString &words)
    {
        m_transcript << QDateTime::currentDateTime().toString(u"hh:mm:ss "_s) << words << '\n';
        m_transcript.flush();
    }
    [[nodiscard]] std::function<bool()> picture(Window &window, const QString &name)
    {
        return [this, &window, name] {
            const QString file = u"%1-%2.png"_s.arg(++m_number, 2, 10, QChar{u'0'}).arg(name);
            tell(u"  Picture: "_s + file);
            return Hand{*window.window()}.picture(m_folder.filePath(file));
        };
    }

private:
    Demo &m_demo;
    const Complaints &m_complaints;
    QDir m_folder;
    QFile m_file;
    QTextStream m_transcript;
    int m_number = 0;
};

QVector<Step> enrolment(Tour &tour, Demo &demo, Hand &phone, const QString &code)
{
    return {
        {u"Ann opens Heard for the first time."_s, [&] { return phone.see(u"welcomePage"_s); }},
        {u"She types the code from her letter."_s, [&phone, code] { return phone.type(u"inviteCode.input"_s, code); }},
        {u"The welcome."_s, tour.picture(demo.phone(), u"phone-welcome"_s)},
        {u"She goes on."_s, [&] { return phone.tap(u"continueButton"_s); }},
        {u"She chooses what opens her app."_s,
         [&] {
             return phone.type(u"newSecret.input"_s, Demo::secret) && phone.type(u"repeatedSecret.input"_s, Demo::secret)
                 && phone.tap(u"saveSecret"_s);
         }},
        {u"Her home is there, with her next appointment."_s,
         [&] { return phone.see(u"homePage"_s) && phone.see(u"nextAppointment"_s); }},
        {u"Home."_s, tour.picture(demo.phone(), u"phone-home"_s)},
    };
}

QVector<Step> appointments(Tour &tour, Demo &demo, Hand &phone, Hand &desk)
{
    return {
        {u"Ann looks at her appointments."_s, [&] { return phone.tap(u"tabs.appointments"_s) && phone.see(u"appointmentsPage"_s); }},
        {u"Appointments."_s, tour.picture(demo.phone(), u"phone-appointments"_s)},
        {u"She opens the first one."_s, [&] { return phone.tap(u"appointment0"_s) && phone.see(u"appointmentPage"_s); }},
        {u"She writes down a question."_s,
         [&] { return phone.type(u"newQuestion.input"_s, u"Who can stay with me?"_s) && phone.tap(u"addQuestion"_s); }},
        {u"It stands in her list."_s, [&] { return phone.see(u"question0"_s) && phone.read(u"Who can stay with me?"_s); }},
        {u"An appointment."_s, tour.picture(demo.phone(), u"phone-appointment"_s)},
        {u"Grace looks at the week."_s, [&] { return desk.tap(u"rail.appointments"_s) && desk.tap(u"agendaRange.true"_s); }},
        {u"She goes on to the week of Ann’s appointment."_s,
         [&] {
             const QDate today = QDate::currentDate();
             const bool nextWeek = today.addDays(scenario::daysToAnn).weekNumber() != today.weekNumber();
             return (!nextWeek || desk.tap(u"agendaForward"_s)) && desk.read(u"Ann Baker"_s);
         }},
        {u"Appointments of the unit."_s, tour.picture(demo.desktop(), u"desk-appointments"_s)},
    };
}

QVector<Step> pledge(Tour &tour, Demo &demo, Hand &phone, Hand &desk)
{
    return {
        {u"Ann reads the pledge."_s, [&] { return phone.tap(u"tabs.pledge"_s) && phone.see(u"pledgeCounts"_s); }},
        {u"Our pledge."_s, tour.picture(demo.phone(), u"phone-pledge"_s)},
        {u"Grace opens the board."_s, [&] { return desk.tap(u"rail.pledge"_s) && desk.see(u"boardList"_s); }},
        {u"The board."_s, tour.picture(demo.desktop(), u"desk-pledge"_s)},
        {u"She opens one promise."_s, [&] { return desk.tap(u"plan0.0"_s) && desk.see(u"commitmentPane"_s); }},
        {u"A promise of the team."_s, tour.picture(demo.desktop(), u"desk-commitment"_s)},
        {u"She looks at the pledge as patients see it."_s,
         [&] { return desk.tap(u"previewPledge"_s) && desk.read(u"As patients will see it"_s); }},
        {u"The preview."_s, tour.picture(demo.desktop(), u"desk-preview"_s)},
        {u"And closes it."_s, [&] { return desk.tap(u"closeDialog"_s) && desk.readNoMore(u"As patients will see it"_s); }},
        {u"She looks for a file to import."_s, [&] { return desk.tap(u"importPledge"_s) && desk.see(u"chooseImport"_s); }},
        {u"The import."_s, tour.picture(demo.desktop(), u"desk-import"_s)},
        {u"Not now."_s, [&] { return desk.tap(u"closeDialog"_s) && desk.readNoMore(u"Choose a file"_s); }},
    };
}

QVector<Step> information(Tour &tour, Demo &demo, Hand &phone, Hand &desk)
{
    return {
        {u"Ann sees that she was sent pages, and opens them."_s,
         [&] { return phone.tap(u"tabs.home"_s) && phone.tap(u"news0"_s) && phone.see(u"informationPage"_s); }},
        {u"Information."_s, tour.picture(demo.phone(), u"phone-information"_s)},
        {u"She looks for something, and mistypes it."_s,
         [&] { return phone.type(u"informationSearch.input"_s, u"reconstuction"_s) && phone.see(u"foundLine"_s); }},
        {u"What was found."_s, tour.picture(demo.phone(), u"phone-search"_s)},
        {u"She reads it."_s, [&] { return phone.tap(u"page0.0"_s) && phone.see(u"readPage"_s); }},
        {u"A page."_s, tour.picture(demo.phone(), u"phone-page"_s)},
        {u"Grace opens the library."_s, [&] { return desk.tap(u"rail.library"_s) && desk.see(u"libraryList.rows"_s); }},
        {u"She opens a page."_s, [&] { return desk.tap(u"libraryRow2"_s) && desk.see(u"pagePane"_s); }},
        {u"The library."_s, tour.picture(demo.desktop(), u"desk-library"_s)},
        {u"She changes it."_s, [&] { return desk.tap(u"editPage"_s) && desk.see(u"editorPhone"_s); }},
        {u"Writing a page."_s, tour.picture(demo.desktop(), u"desk-page-editor"_s)},
        {u"And leaves it as it was."_s, [&] { return desk.tap(u"editorBar.back"_s) && desk.see(u"pagePane"_s); }},
    };
}

QVector<Step> words(Tour &tour, Demo &demo, Hand &phone, Hand &desk)
{
    return {
        {u"Ann wants to say something."_s,
         [&] { return phone.tap(u"tabs.say"_s) && phone.tap(u"tellButton"_s) && phone.see(u"tellPage"_s); }},
        {u"She types what was good and what could be better."_s,
         [&] {
             return phone.type(u"good.input"_s, u"Sister Okafor took her time."_s)
                 && phone.type(u"better.input"_s, u"Nobody told us how long we would wait."_s);
         }},
        {u"Telling."_s, tour.picture(demo.phone(), u"phone-tell"_s)},
        {u"She checks it and sends it."_s, [&] { return phone.tap(u"continueButton"_s) && phone.tap(u"sendButton"_s); }},
        {u"It is on its way, and says so."_s, [&] { return phone.see(u"deliveryLine"_s) && phone.read(u"Sent"_s); }},
        {u"Her words."_s, tour.picture(demo.phone(), u"phone-words"_s)},
        {u"Grace sees it in Today."_s,
         [&] { return desk.tap(u"rail.today"_s) && desk.read(u"Nobody told us how long we would wait."_s); }},
        {u"Today."_s, tour.picture(demo.desktop(), u"desk-today"_s)},
        {u"She opens it."_s, [&] { return desk.tap(u"todayRow0"_s) && desk.see(u"voicePane"_s); }},
        {u"Ann sees that it was read."_s, [&] { return phone.read(u"Read by your team"_s); }},
        {u"Grace replies."_s,
         [&] {
             return desk.type(u"replyField.input"_s, u"You are right. From Monday we tell you every half hour."_s)
                 && desk.tap(u"sendReply"_s);
         }},
        {u"The reply."_s, tour.picture(demo.desktop(), u"desk-voice"_s)},
        {u"The reply is on Ann’s phone."_s, [&] { return phone.read(u"From Monday we tell you every half hour."_s); }},
        {u"The conversation."_s, tour.picture(demo.phone(), u"phone-reply"_s)},
    };
}

QVector<Step> team(Tour &tour, Demo &demo, Hand &desk)
{
    return {
        {u"Grace looks at her patients."_s, [&] { return desk.tap(u"rail.patients"_s) && desk.tap(u"patientRow0"_s); }},
        {u"A record."_s, tour.picture(demo.desktop(), u"desk-patient"_s)},
        {u"She looks at all voices."_s, [&] { return desk.tap(u"rail.voices"_s) && desk.tap(u"voiceRow0"_s); }},
        {u"Voices."_s, tour.picture(demo.desktop(), u"desk-voices"_s)},
        {u"She looks at the unit."_s, [&] { return desk.tap(u"rail.unit"_s) && desk.see(u"unitPage"_s); }},
        {u"The unit."_s, tour.picture(demo.desktop(), u"desk-unit"_s)},
    };
}

QVector<Step> looks(Tour &tour, Demo &demo, Hand &phone, Hand &desk)
{
    models::Preferences &screen = demo.phone().preferences();
    models::Preferences &desktop = demo.desktop().preferences();
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
        {u"Home in dark."_s, tour.picture(demo.phone(), u"phone-home-dark"_s)},
        {u"Today in dark."_s, tour.picture(demo.desktop(), u"desk-today-dark"_s)},
        {u"Ann chooses text of twice the size."_s,
         [&, press] {
             screen.setScheme(models::Preferences::Light);
             // A second time, from whatever page was left open there to the first.
             return phone.tap(u"tabs.more"_s) && phone.tap(u"tabs.more"_s) && phone.tap(u"settingsRow"_s) && press(u"textSize.more"_s);
         }},
        {u"Settings at 200 %."_s, tour.picture(demo.phone(), u"phone-settings-200"_s)},
        {u"She goes home, and Grace’s text is as large."_s,
         [&] {
             desktop.setScheme(models::Preferences::Light);
             desktop.setTextScale(2);
             return phone.tap(u"tabs.home"_s) && desk.tap(u"rail.patients"_s) && desk.tap(u"rail.today"_s);
         }},
        {u"Home at 200 %."_s, tour.picture(demo.phone(), u"phone-home-200"_s)},
        {u"Today at 200 %."_s, tour.picture(demo.desktop(), u"desk-today-200"_s)},
        {u"High contrast, with text of the usual size."_s,
         [&, press] {
             desktop.setTextScale(1);
             screen.setScheme(models::Preferences::HighContrast);
             return phone.tap(u"tabs.more"_s) && press(u"textSize.less"_s) && phone.tap(u"tabs.home"_s);
         }},
        {u"Home in high contrast."_s, tour.picture(demo.phone(), u"phone-home-contrast"_s)},
        {u"Arabic."_s,
         [&] {
             screen.setScheme(models::Preferences::Light);
             screen.setLanguage(u"ar"_s);
             return true;
         }},
        {u"Home in Arabic, from right to left."_s, tour.picture(demo.phone(), u"phone-home-arabic"_s)},
    };
}

} // namespace

int playTour(const QString &data, const QString &pictures)
{
    const Complaints complaints;
    const SystemClock clock;
    ports::NullNotifier notifier;
    Demo demo{data, clock, notifier};
    Tour tour{demo, pictures, complaints};
    const auto fail = [](const QString &why) {
        std::fprintf(stderr, "heard: the tour stopped: %s\n", qPrintable(why));
        return 1;
    };
    if (!tour.begin())
        return fail(u"%1 cannot be written"_s.arg(pictures));
    tour.tell(u"Everybody and everything here is invented."_s);
    if (auto done = demo.openDesktop(); !done)
        return fail(done.error().words);
    if (auto done = demo.openPhone(); !done)
        return fail(done.error().words);
    const auto code = demo.inviteAnn();
    if (!code)
        return fail(code.error().words);
    for (Window *window : {&demo.desktop(), &demo.phone()}) {
        window->preferences().setLanguage(u"en"_s);
        window->preferences().setScheme(models::Preferences::Light);
        if (!window->show())
            return fail(u"an interface cannot be shown"_s);
    }
    Hand phone{*demo.phone().window()};
    Hand desk{*demo.desktop().window()};
    const bool played = tour.play(enrolment(tour, demo, phone, *code)) && tour.play(appointments(tour, demo, phone, desk))
        && tour.play(pledge(tour, demo, phone, desk)) && tour.play(information(tour, demo, phone, desk))
        && tour.play(words(tour, demo, phone, desk))
        && tour.play(team(tour, demo, desk)) && tour.play(looks(tour, demo, phone, desk));
    if (!played)
        return fail(u"see %1/transcript.txt"_s.arg(pictures));
    if (!complaints.words().isEmpty())
        return fail(u"QML complained %1 times, first: %2"_s.arg(complaints.words().size()).arg(complaints.words().front()));
    std::printf("The tour is in %s\n", qPrintable(pictures));
    return 0;
}

} // namespace heard::desktop
