#pragma once

#include "models/device.h"
#include "models/preferences.h"
#include "models/session.h"
#include "ports/keyvault.h"
#include "qml/shared/supportstory.h"
#include "qml/shared/twostores.h"

#include <QAbstractItemModel>
#include <QDateTime>
#include <QNetworkAccessManager>
#include <QObject>
#include <QQmlParserStatus>
#include <QtQml/qqmlregistration.h>

/// A nurse's desktop with the invented Riverbank Breast Unit, and the phone of one of its patients, each with a real
/// encrypted store. The Desk of an engine makes its device, as the app's main.cpp does.
class Desk : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    /// Ann Baker, whose phone it is.
    Q_PROPERTY(QString patient READ patient CONSTANT)
    /// Her next appointment.
    Q_PROPERTY(QString appointment READ appointment NOTIFY filled)
    /// One that began an hour ago.
    Q_PROPERTY(QString begun READ begun NOTIFY filled)
    /// What she praised, and what she criticised last.
    Q_PROPERTY(QString praise READ praise NOTIFY filled)
    Q_PROPERTY(QString criticism READ criticism NOTIFY filled)
    Q_PROPERTY(QString commitment READ commitment NOTIFY filled)
    /// A page of the library that everyone reads, and one that is shown to patients one by one.
    Q_PROPERTY(QString somePage READ somePage NOTIFY filled)
    Q_PROPERTY(QString sensitivePage READ sensitivePage NOTIFY filled)
    Q_PROPERTY(heard::models::Preferences *preferences READ preferences CONSTANT)
    /// What both sides do about her support.
    Q_PROPERTY(SupportStory *support READ support CONSTANT)
    /// Not signed in anywhere: offline, as after a day in a tunnel.
    Q_PROPERTY(heard::models::Session *session READ session NOTIFY restarted)
    Q_PROPERTY(QDateTime now READ now NOTIFY filled)

public:
    explicit Desk(QObject *parent = nullptr);
    ~Desk() override;

    [[nodiscard]] QString patient() const;
    [[nodiscard]] QString appointment() const { return m_appointment.value; }
    [[nodiscard]] QString begun() const { return m_begun.value; }
    [[nodiscard]] QString praise() const { return m_praise.value; }
    [[nodiscard]] QString criticism() const { return m_criticism.value; }
    [[nodiscard]] QString commitment() const { return m_commitment.value; }
    [[nodiscard]] QString somePage() const { return page(QStringLiteral("Looking after your wound")); }
    [[nodiscard]] QString sensitivePage() const { return page(QStringLiteral("Palliative care and what it is")); }
    [[nodiscard]] heard::models::Preferences *preferences() { return &m_preferences; }
    [[nodiscard]] heard::models::Session *session();
    [[nodiscard]] SupportStory *support();
    [[nodiscard]] QDateTime now() const { return m_stores.clock.now().toLocal(); }

    /// Emits quiet once the store has answered all it was asked, and all that was asked because of the answers.
    Q_INVOKABLE void awaitQuiet();
    /// Only the unit and the nurse who works here, as on the first day.
    Q_INVOKABLE void found();
    /// Patients, appointments, words and a pledge, as after some months.
    Q_INVOKABLE void fill();
    /// The shipped themes, of which some were found in what was said.
    Q_INVOKABLE void findThemes();
    /// A focus group with themes that were found in it, and an interview whose consent was withdrawn.
    Q_INVOKABLE void hold();
    /// An interview with Ann Baker, by her name.
    Q_INVOKABLE void interviewAnn();
    /// A conversation, as another colleague would.
    Q_INVOKABLE void rename(const QString &conversation, const QString &title);
    /// Its people, patient or consent as another system may write them, whatever is allowed here.
    Q_INVOKABLE void overwrite(const QString &conversation, const QVariantMap &fields);
    /// What stands in the store as found in the voice with @p id, as "theme: words".
    Q_INVOKABLE QStringList themesOf(const QString &id) const;
    /// As many more patients as a real unit has.
    Q_INVOKABLE void crowd(int patients);
    /// Sends what waits here first; the server gives it another id, which is the answer.
    Q_INVOKABLE QString sendUnderAnotherId();
    /// Carries what waits on either side to the other.
    Q_INVOKABLE void carry() { m_stores.carry(); }

    // What the other side does; it arrives at once.
    Q_INVOKABLE void patientSays(const QString &words);
    /// Of the first promise of the pledge on her phone.
    Q_INVOKABLE void patientSpeaksOfPromise(const QString &words);
    Q_INVOKABLE void patientAsks(const QString &question);
    /// She asks for another time of her appointment, or to cancel it.
    Q_INVOKABLE void patientAsksOfAppointment(const QString &words, bool cancel);
    Q_INVOKABLE void patientTakesBack();
    /// As care::ModePreference::Mode.
    Q_INVOKABLE void patientPrefers(int mode, const QString &words);
    /// Books her a call in two days, of which she says whether the phone is all right, as care::PhoneComfort::Choice;
    /// the answer is its id.
    Q_INVOKABLE QString callWith(int comfort, const QString &words);
    /// What her phone shows as the answer to what she asked; empty where there is none.
    Q_INVOKABLE QString answerOnPhone() const;
    /// For what she waits as her phone shows it, with when it was checked.
    Q_INVOKABLE QStringList waitingOnPhone() const;
    /// She waits for a reconstruction that is expected in the month @p expected, such as "2026-12".
    Q_INVOKABLE void waits(const QString &expected);
    /// She says herself what to mind when speaking and writing to her.
    Q_INVOKABLE void patientSaysNeeds(const QStringList &needs);
    /// Her operation at "2026-11-22 08:00", as another system wrote it; its id.
    Q_INVOKABLE QString operate(const QString &start);
    /// The same for another @p patient.
    Q_INVOKABLE QString operateOn(const QString &patient, const QString &start);
    /// A colleague called after @p surgery, and nobody answered.
    Q_INVOKABLE void colleagueCalls(const QString &surgery);
    /// And reaches her.
    Q_INVOKABLE void colleagueSpeaks(const QString &surgery, const QString &words);
    /// What stands in her record as the answers of the call after it.
    [[nodiscard]] Q_INVOKABLE QString answersOfJoy() const;
    Q_INVOKABLE void cancelOperation();
    /// What her phone shows as the wait, with the code of a usual reason; empty where it shows none.
    [[nodiscard]] Q_INVOKABLE QString waitOnPhone() const;
    /// Said on paper, typed in here, of which words may be quoted, as evidence of every issue; the answer is its id.
    Q_INVOKABLE QString typeIn(const QString &words);
    /// Somebody says it without a name; the answer is its id at the hospital. Her phone keeps the key.
    Q_INVOKABLE QString hearWithoutName(const QString &words);
    /// What that phone reads of the answers to it.
    Q_INVOKABLE QStringList answersWithoutName() const;
    Q_INVOKABLE void patientReadsReplies();
    /// A colleague changed the commitment while it was changed here.
    Q_INVOKABLE void conflictInCommitment();
    /// This desktop moves the appointment by a day, and another by two days and to another place.
    Q_INVOKABLE void conflictInAppointment();
    /// Vera Quill, who speaks for patients, says her word on a commitment; and Grace hers.
    /// Whether a promise is kept.
    Q_INVOKABLE void representativeJudges(const QString &commitment, bool kept, const QString &words = {});
    Q_INVOKABLE void representativeSays(const QString &commitment, bool agrees, const QString &words = {});
    Q_INVOKABLE void bothAgree(const QString &commitment);
    /// From now on Vera Quill works here, and nothing of a patient is on her computer.
    Q_INVOKABLE void beRepresentative();
    /// From now on Lena Shah of the wider team works here.
    Q_INVOKABLE void beSurgeon();
    /// What is measured of the first commitment.
    Q_INVOKABLE void tellRepresentatives();
    /// From 10 to 12:30 on a day of the week, from 1, Monday.
    Q_INVOKABLE void offerDropIn(int day, const QString &place, const QString &forWhom);
    /// The hub refuses what waits here.
    Q_INVOKABLE void refuseAll();
    /// The first commitment is measured by a survey: 12 months before a change and 8 after it, one of few people.
    Q_INVOKABLE void measure();
    Q_INVOKABLE void advance(int minutes);
    /// As somebody comes back to the app after the machine has slept.
    Q_INVOKABLE void comeBack();
    /// From now on the desktop keeps nothing more, as on a full disk.
    Q_INVOKABLE void fillDisk() { heard::tests::fillDisk(*m_stores.hospital); }
    Q_INVOKABLE void freeDisk() { heard::tests::freeDisk(*m_stores.hospital); }
    /// From now on its pages work with what the session opens, as in the app, and not with the store of the story.
    Q_INVOKABLE void followSession();
    /// The app is started again upon what is on the disk: session is another one.
    Q_INVOKABLE void restart();
    /// From now on the desktop's store answers no question.
    Q_INVOKABLE void spoil();

    /// The example pages in the library; those that are not sensitive are published.
    Q_INVOKABLE void fillLibrary();
    /// Sends her a page she has read, one she has not, one that waits for its day, and shows her a sensitive one.
    Q_INVOKABLE void tellAnn();
    /// The working copy called @p title; empty where there is none.
    Q_INVOKABLE QString page(const QString &title) const;
    /// What the patient can read on her phone, by title.
    Q_INVOKABLE QStringList pagesOnPhone() const;
    /// She opens everything she was sent; where she is asked, she says that she has read it.
    Q_INVOKABLE void patientReadsPages();
    /// A PNG of @p width in a folder that goes with the test.
    Q_INVOKABLE QUrl drawing(const QString &name, int width) const;

    /// What is called @p name below @p root.
    Q_INVOKABLE QObject *find(QObject *root, const QString &name) const;
    /// Watches @p model for steps that break the rules of models, as long as it lives.
    Q_INVOKABLE void inspect(QAbstractItemModel *model);

    // What stands in the stores.
    Q_INVOKABLE int unsent() const;
    /// The types of resource that wait here to be sent, each once.
    Q_INVOKABLE QStringList unsentTypes() const;
    Q_INVOKABLE int count(const QString &type) const;
    /// Whose records were opened here, each time: what the hub is to be told.
    Q_INVOKABLE QStringList recordsOpened() const;
    /// The one of @p type with @p id, as it is on this desktop or, once carried, on the phone.
    Q_INVOKABLE QVariantMap here(const QString &type, const QString &id) const;
    Q_INVOKABLE QVariantMap onPhone(const QString &type, const QString &id) const;
    /// The published pledge as the phone has it: "You said" and under it each plan.
    Q_INVOKABLE QStringList pledgeOnPhone() const;
    /// What patients answered about the commitment, as the hub would tell it; @p before is the share of yes a count ago.
    Q_INVOKABLE void hubCounts(int yes, int notYet, int before);
    /// What a file in the folder of downloads says; empty where there is none.
    Q_INVOKABLE QString downloaded(const QString &fileName) const;
    /// No file of that name can be written there until it is unblocked.
    Q_INVOKABLE bool blockDownload(const QString &fileName) const;
    Q_INVOKABLE bool unblockDownload(const QString &fileName) const;
    Q_INVOKABLE QString draft(const QString &form) const;
    /// As though @p words had been typed in @p form before.
    Q_INVOKABLE void keepDraft(const QString &form, const QString &words);
    /// A file with @p content in a folder that goes with the test.
    Q_INVOKABLE QUrl file(const QString &name, const QString &content) const;

    void classBegin() override;
    void componentComplete() override {}

Q_SIGNALS:
    void filled();
    void restarted();
    void quiet();

private:
    void addColleagues();
    void enrolPatients();
    void book();
    void writePledge();
    void talk();

    QTemporaryDir m_folder;
    heard::tests::TwoStores m_stores;
    std::unique_ptr<heard::models::Device> m_device;
    heard::ports::NullKeyVault m_vault;
    QNetworkAccessManager m_network;
    std::unique_ptr<heard::models::Session> m_session;
    bool m_followsSession = false;
    SupportStory *m_support = nullptr;
    QVector<heard::ResourceId> m_patients;
    heard::ResourceId m_appointment;
    heard::ResourceId m_begun;
    heard::ResourceId m_praise;
    heard::ResourceId m_criticism;
    heard::ResourceId m_commitment;
    heard::models::Preferences m_preferences{m_folder.filePath(QStringLiteral("preferences.ini"))};
};
