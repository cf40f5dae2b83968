#pragma once

#include "fakes/fakeclock.h"
#include "fakes/fakenotifier.h"
#include "models/device.h"
#include "models/preferences.h"
#include "models/session.h"
#include "ports/keyvault.h"
#include "qml/shared/supportstory.h"
#include "store/database.h"

#include <QAbstractItemModel>
#include <QDateTime>
#include <QNetworkAccessManager>
#include <QObject>
#include <QQmlParserStatus>
#include <QTemporaryDir>
#include <QtQml/qqmlregistration.h>

class PhoneHub;

/// A patient's phone and her hospital, each with a real encrypted store, joined by a courier that carries what waits.
/// The first Phone of an engine makes its device, as the app's main.cpp does.
class Phone : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QString appointment READ appointment NOTIFY filled)
    Q_PROPERTY(QString cancelled READ cancelled NOTIFY filled)
    Q_PROPERTY(QString feedback READ feedback NOTIFY filled)
    /// What she said last, which waits on the phone.
    Q_PROPERTY(QString unsentFeedback READ unsentFeedback NOTIFY filled)
    Q_PROPERTY(heard::models::Preferences *preferences READ preferences CONSTANT)
    /// What both sides do about her support.
    Q_PROPERTY(SupportStory *support READ support CONSTANT)
    Q_PROPERTY(QString promise READ promise NOTIFY filled)
    /// One that is not begun.
    Q_PROPERTY(QString plannedPromise READ plannedPromise NOTIFY filled)
    /// The page that the hospital sent last.
    Q_PROPERTY(QString sentPage READ sentPage NOTIFY filled)
    /// Not signed in anywhere: offline, as after a day in a tunnel.
    Q_PROPERTY(heard::models::Session *session READ session CONSTANT)
    Q_PROPERTY(QDateTime now READ now NOTIFY filled)

public:
    explicit Phone(QObject *parent = nullptr);
    ~Phone() override;

    [[nodiscard]] QString appointment() const { return m_appointment.value; }
    [[nodiscard]] QString cancelled() const { return m_cancelled.value; }
    [[nodiscard]] QString feedback() const { return m_feedback.value; }
    [[nodiscard]] QString unsentFeedback() const { return m_unsent.value; }
    [[nodiscard]] heard::models::Preferences *preferences() { return &m_preferences; }
    [[nodiscard]] QString promise() const { return m_promise.value; }
    [[nodiscard]] QString plannedPromise() const;
    [[nodiscard]] QString sentPage() const;
    [[nodiscard]] heard::models::Session *session();
    [[nodiscard]] SupportStory *support();
    [[nodiscard]] QDateTime now() const { return m_clock.now().toLocal(); }

    /// Only the unit and the patient, as on the day she enrols.
    Q_INVOKABLE void enrol();
    /// Appointments, questions, the pledge, words and a reply, as after some months; nothing is news.
    Q_INVOKABLE void fill();
    /// Carries what waits on either side to the other.
    Q_INVOKABLE void carry();
    /// The phone forgets nothing of what it shows, but everything counts as seen.
    Q_INVOKABLE void lookAtEverything();

    /// Emits quiet once the store has answered all it was asked, and all that was asked because of the answers.
    Q_INVOKABLE void awaitQuiet();
    Q_INVOKABLE void say(const QString &words);
    /// Without her name; the answer is its id on the phone.
    Q_INVOKABLE QString sayWithoutName(const QString &words, bool mayQuote = false);
    /// What has no name leaves the phone and comes to the hospital.
    Q_INVOKABLE void lettersLeave();
    Q_INVOKABLE void nurseRepliesWithoutName(const QString &words);
    /// How many things without a name the phone holds, and how many of them withdraw a consent.
    Q_INVOKABLE int letters() const;
    Q_INVOKABLE int withdrawals() const;
    Q_INVOKABLE void nurseReplies(const QString &words);
    Q_INVOKABLE void nurseReadsAll();
    /// What she wrote on paper, and its id on the phone.
    Q_INVOKABLE QString nurseTypesIn(const QString &words);
    Q_INVOKABLE void nurseMovesAppointment();
    Q_INVOKABLE void nurseCancelsAppointment(const QString &reason);
    /// @p state is a Meeting.State.
    Q_INVOKABLE void nurseMarksAppointment(int state);
    /// Books a call in three days; the answer is its id on the phone.
    Q_INVOKABLE QString nurseBooksCall();
    Q_INVOKABLE void nurseSeesAsk();
    /// On Tuesdays from 10 to 12:30.
    Q_INVOKABLE void unitOffersDropIn(const QString &place, const QString &forWhom);
    /// Answers what she asked of the appointment: it stays as it is.
    Q_INVOKABLE void nurseKeepsAppointment(const QString &words);
    /// Puts her on the waiting list for a reconstruction, since March.
    Q_INVOKABLE void nursePutsOnList(const QString &words);
    Q_INVOKABLE void nurseEndsWaiting();
    /// She asks for another time of the appointment.
    Q_INVOKABLE void asksForChange(const QString &words);
    /// What the hospital knows of what she asked of the appointment; empty where nothing.
    Q_INVOKABLE QString askedAtHospital() const;
    /// What the hospital knows of how she likes to meet, by the code of FHIR.
    Q_INVOKABLE QString preferenceAtHospital() const;
    Q_INVOKABLE void nurseKeepsPromise();
    /// What patients answered about the promise, as the hub would tell it.
    Q_INVOKABLE void hubCounts(int yes, int notYet);
    /// She finds a theme in the patient's words that were answered.
    Q_INVOKABLE void nurseFindsTheme();
    /// And takes them as evidence for the first issue of the pledge.
    Q_INVOKABLE void nurseLinksWords();
    /// The example pages, as the unit's own.
    Q_INVOKABLE void nursePublishesPages();
    /// An operation that ended so many hours ago, or begins so many from now; as her hospital wrote it.
    Q_INVOKABLE QString operate(int hoursFromNow);
    /// About the appointment @p id of today; negative @p minutes: nobody can tell.
    Q_INVOKABLE void nurseSaysWait(const QString &operation, int minutes, const QString &reason, const QString &reasonCode = {});
    /// What to do before her next appointment and to bring, with the codes of usual words.
    Q_INVOKABLE void nurseDescribes(const QString &preparation, const QString &preparationCode, const QString &bring, const QString &bringCode);
    /// Holds her next appointment at @p place, as @p kind, a Meeting.Kind.
    Q_INVOKABLE void nurseHoldsAppointment(const QString &place, int kind);
    Q_INVOKABLE void nurseEndsWait(const QString &id);
    /// Calls after the operation @p id.
    Q_INVOKABLE void nurseCalls(const QString &id, bool reached, const QString &words);
    /// What her hospital knows of how to speak and write to her.
    [[nodiscard]] Q_INVOKABLE QStringList needsAtHospital() const;
    /// Sends the page of @p name, such as "signs"; a sensitive one is released with it.
    Q_INVOKABLE void nurseSends(const QString &name, bool asks);
    Q_INVOKABLE void nurseSendsTogether(const QStringList &names, bool asks);
    /// For the appointment, visible at once.
    Q_INVOKABLE void nurseSendsPack();
    /// One page as the pack of the same appointment, so many days before it.
    Q_INVOKABLE void nursePacks(const QString &name, int days);
    Q_INVOKABLE void nurseTakesBack(const QString &name);
    /// What the phone opens for the page of @p name; empty where she may not read it.
    Q_INVOKABLE QString page(const QString &name) const;
    /// A page with a link, a number and two pictures, one of them from elsewhere.
    Q_INVOKABLE void nurseWritesRichPage();
    /// Whether the hospital knows that she has read and understood what it sent last.
    Q_INVOKABLE QStringList receipts() const;
    /// The hospital refuses what waits on the phone.
    Q_INVOKABLE void refuseAll();
    /// The hospital changed the first question while it was changed here.
    Q_INVOKABLE void conflictInQuestion();
    /// The team writes them down in her name, as they hear it from her.
    Q_INVOKABLE void nurseKnowsNeeds(const QStringList &needs);
    Q_INVOKABLE void advance(int minutes);
    /// She comes back to the app, which looks at the clock.
    Q_INVOKABLE void comeBack();
    /// The hospital moves the appointment to begin at "2026-12-01 09:30".
    Q_INVOKABLE void nurseMovesAppointmentTo(const QString &start);
    /// The session's own store, under @p secret, locked; nobody signed in.
    Q_INVOKABLE void lockSession(const QString &secret);

    /// From now on the phone's store answers no question.
    Q_INVOKABLE void spoil();
    /// As on a computer where nothing shows notices.
    Q_INVOKABLE void silence();
    /// From now on the phone's store keeps nothing more.
    Q_INVOKABLE void fillDisk();
    Q_INVOKABLE void freeDisk();

    /// From now on there is a hub on this machine, which tells who saw her record.
    Q_INVOKABLE void goOnline();
    /// That @p who, such as "Practitioner/grace", did @p deed at @p at: "open", or an interaction of REST.
    Q_INVOKABLE void hubWritesDown(const QString &at, const QString &who, const QString &deed);

    /// Puts @p words where they can be pasted from.
    Q_INVOKABLE void copy(const QString &words);

    /// Watches @p model for steps that break the rules of models, as long as it lives.
    Q_INVOKABLE void inspect(QAbstractItemModel *model);

    Q_INVOKABLE int unsent() const;
    Q_INVOKABLE QString draft(const QString &form) const;
    Q_INVOKABLE QStringList questions() const;
    Q_INVOKABLE QStringList words() const;
    Q_INVOKABLE QString fileText(const QUrl &file) const;

    void classBegin() override;
    void componentComplete() override {}

Q_SIGNALS:
    void filled();
    void quiet();

private:
    void book();
    void writePledge();
    void speak();
    void deliver(heard::store::Database &from, heard::store::Database &to);
    void receive(heard::store::Database &store, QJsonObject resource);
    void receiveEverywhere(const QJsonObject &resource);
    [[nodiscard]] heard::Instant at(const char *local) const;

    QTemporaryDir m_folder;
    heard::fakes::FakeClock m_clock;
    int m_version = 0;
    std::unique_ptr<heard::store::Database> m_hospital;
    std::unique_ptr<heard::store::Database> m_phone;
    std::unique_ptr<heard::models::Device> m_device;
    heard::ports::NullKeyVault m_vault;
    heard::fakes::FakeNotifier m_notifier;
    QNetworkAccessManager m_network;
    std::unique_ptr<PhoneHub> m_hub;
    std::unique_ptr<heard::models::Session> m_session;
    SupportStory *m_support = nullptr;
    heard::ResourceId m_appointment;
    heard::ResourceId m_cancelled;
    heard::ResourceId m_feedback;
    heard::ResourceId m_unsent;
    heard::ResourceId m_promise;
    QHash<QString, heard::ResourceId> m_pages; ///< the hospital's working copies, by their names
    heard::models::Preferences m_preferences{m_folder.filePath(QStringLiteral("preferences.ini"))};
};
