#include "phone.h"
#include "phonehub.h"

#include "care/appointmentasks.h"
#include "care/questions.h"
#include "cast.h"
#include "information/publishedpages.h"
#include "information/sendings.h"
#include "models/workplace.h"
#include "pledge/publishedpledge.h"
#include "qml/shared/twostores.h"
#include "qml/shared/whenquiet.h"
#include "store/keyfile.h"
#include "store/letterbox.h"
#include "store/localchanges.h"
#include "voice/voices.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace heard;
using namespace heard::tests;

namespace {

std::unique_ptr<store::Database> opened(const QString &path, const Clock &clock)
{
    auto database = store::Database::open(path, store::Key::random(), clock);
    if (!database)
        qFatal("the test's own store does not open: %s", qPrintable(database.error().detail));
    return *std::move(database);
}

} // namespace

Phone::Phone(QObject *parent)
    : QObject(parent), m_hospital(opened(m_folder.filePath(u"hospital.db"_s), m_clock)),
      m_phone(opened(m_folder.filePath(u"phone.db"_s), m_clock))
{
}

Phone::~Phone() = default;

void Phone::classBegin()
{
    // No test talks to a network but to a hub of its own, where it goes online.
    m_device = std::make_unique<models::Device>(models::Device{*m_phone, nullptr, m_clock, ann, {}});
    models::Workplace::of(*qmlEngine(this)).setDevice(m_device.get());
}

void Phone::awaitQuiet()
{
    tests::whenQuiet(*m_phone, this, [this] { Q_EMIT quiet(); });
}

Instant Phone::at(const char *local) const
{
    return Instant::of(QDateTime::fromString(QString::fromLatin1(local), u"yyyy-MM-dd hh:mm"_s));
}

void Phone::receive(store::Database &store, QJsonObject resource)
{
    resource["meta"_L1] = QJsonObject{{u"versionId"_s, QString::number(++m_version)},
                                      {u"lastUpdated"_s, m_clock.now().toIso()}};
    got(store.write([resource](store::Writer &writer) { return writer.changes().applyRemote(resource, writer.now()); }));
}

void Phone::receiveEverywhere(const QJsonObject &resource)
{
    receive(*m_hospital, resource);
    receive(*m_phone, resource);
}

void Phone::deliver(store::Database &from, store::Database &to)
{
    while (const auto next = got(from.read([](store::Reader &reader) {
               return store::LocalChanges(reader.connection()).nextToSend();
           }))) {
        QJsonObject server = next->json;
        server["meta"_L1] = QJsonObject{{u"versionId"_s, QString::number(++m_version)},
                                        {u"lastUpdated"_s, m_clock.now().toIso()}};
        got(from.write([sequence = next->sequence, server](store::Writer &writer) {
            return writer.changes().acknowledge(sequence, server, writer.now());
        }));
        got(to.write([server](store::Writer &writer) { return writer.changes().applyRemote(server, writer.now()); }));
    }
}

void Phone::carry()
{
    deliver(*m_phone, *m_hospital);
    deliver(*m_hospital, *m_phone);
}

void Phone::say(const QString &words)
{
    m_unsent = got(voice::Voices(*m_phone).say(ann, {}, words));
}

QString Phone::sayWithoutName(const QString &words, bool mayQuote)
{
    return got(voice::Voices(*m_phone).sayWithoutName({.better = words, .mayQuote = mayQuote})).value;
}

void Phone::lettersLeave()
{
    got(m_phone->write([this](store::Writer &writer) -> store::StoreResult<void> {
        store::Letterbox letterbox(writer.connection());
        const auto words = letterbox.words();
        if (!words)
            return failed(words.error());
        for (const store::Letter &letter : *words) {
            QJsonObject json = letter.json;
            json[u"id"_s] = u"heard-"_s + letter.id;
            receive(*m_hospital, json);
            if (auto done = letterbox.markSent(letter.id); !done)
                return done;
        }
        writer.announce(u"Communication"_s);
        return {};
    }));
}

int Phone::letters() const
{
    return got(m_phone->read([](store::Reader &reader) {
        return reader.connection().first<int>("SELECT count(*) FROM anonymous_word", {},
                                              [](const store::Row &row) { return static_cast<int>(row.integer(0)); });
    })).value_or(0);
}

int Phone::withdrawals() const
{
    return got(m_phone->read([](store::Reader &reader) {
        return reader.connection().first<int>("SELECT count(withdraws) FROM anonymous_word", {},
                                              [](const store::Row &row) { return static_cast<int>(row.integer(0)); });
    })).value_or(0);
}

void Phone::asksForChange(const QString &words)
{
    got(care::AppointmentAsks(*m_phone).ask(m_appointment, care::AppointmentAsk::Kind::Change, words));
}

QString Phone::plannedPromise() const
{
    for (const pledge::PledgedIssue &issue : got(pledge::PublishedPledge(*m_phone).all()).issues) {
        for (const pledge::Commitment &commitment : issue.commitments) {
            if (commitment.state != pledge::CommitmentState::Achieved && commitment.state != pledge::CommitmentState::Ongoing)
                return commitment.id.value;
        }
    }
    return {};
}

QString Phone::page(const QString &name) const
{
    for (const information::Page &page : got(information::PublishedPages(*m_phone).forPatient(ann, m_clock.now()))) {
        if (page.original == m_pages.value(name))
            return page.id.value;
    }
    return {};
}

QString Phone::sentPage() const
{
    const auto sent = got(information::Sendings(*m_phone).visibleTo(ann, m_clock.now()));
    return sent.isEmpty() ? QString{} : sent.first().pages.first().id.value;
}

void Phone::refuseAll()
{
    got(m_phone->write([](store::Writer &writer) -> store::StoreResult<void> {
        const auto changes = writer.changes().all();
        for (const store::LocalChange &change : changes.value_or(QVector<store::LocalChange>{})) {
            if (change.state != store::ChangeState::Waiting)
                continue;
            const auto done = writer.changes().markSending(change.sequence);
            if (!done || !writer.changes().park(change.sequence, u"422"_s))
                return failed(store::Failure{});
        }
        return writer.setSetting(u"touched"_s, u"yes"_s);
    }));
}

void Phone::conflictInQuestion()
{
    carry();
    const auto question = got(care::Questions(*m_phone).of(m_appointment)).first();
    got(care::Questions(*m_hospital).reword(question.id, u"Can I drive home, or shall I ask my sister?"_s));
    got(care::Questions(*m_phone).reword(question.id, u"Can I drive home the same day?"_s));
    const auto theirs = got(m_hospital->read([id = question.id](store::Reader &reader) {
        return reader.json(u"Communication"_s, id);
    }));
    QJsonObject server = *theirs;
    server["meta"_L1] = QJsonObject{{u"versionId"_s, QString::number(++m_version)}, {u"lastUpdated"_s, m_clock.now().toIso()}};
    got(m_phone->write([server](store::Writer &writer) -> store::StoreResult<void> {
        const auto changes = writer.changes().all();
        if (!changes || changes->isEmpty())
            return failed(store::Failure{});
        const auto sending = writer.changes().markSending(changes->last().sequence);
        if (!sending)
            return failed(sending.error());
        return writer.changes().outdated(sending->sequence, server, writer.now());
    }));
}

void Phone::spoil()
{
    got(m_phone->write([](store::Writer &writer) { return writer.connection().run("ALTER TABLE resource RENAME TO lost"); }));
}

void Phone::silence()
{
    m_notifier.isAllowed = false;
    models::Workplace::of(*qmlEngine(this)).setNotifier(&m_notifier);
}

void Phone::fillDisk()
{
    tests::fillDisk(*m_phone);
}

void Phone::freeDisk()
{
    tests::freeDisk(*m_phone);
}

void Phone::advance(int minutes)
{
    m_clock.advance(std::chrono::minutes{minutes});
}

void Phone::comeBack()
{
    Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive);
}

void Phone::lockSession(const QString &secret)
{
    const QString path = m_folder.filePath(u"session.db"_s);
    const auto key = store::Key::random();
    store::KeyFile file{store::KeyFile::pathBeside(path), m_vault, m_clock};
    if (!file.create(key, secret) || !store::Database::open(path, key, m_clock))
        qFatal("the session's own store does not open");
    session()->begin();
}

SupportStory *Phone::support()
{
    if (!m_support)
        m_support = new SupportStory{*m_phone, *m_hospital, [this] { carry(); }, this};
    return m_support;
}

models::Session *Phone::session()
{
    if (!m_session) {
        m_session = std::make_unique<models::Session>(models::Session::Parts{
            m_folder.filePath(u"session.db"_s), m_vault, false, m_clock, m_network, m_preferences, {}, {}});
        QQmlEngine::setObjectOwnership(m_session.get(), QQmlEngine::CppOwnership);
    }
    return m_session.get();
}

void Phone::copy(const QString &words)
{
    QGuiApplication::clipboard()->setText(words);
}

void Phone::inspect(QAbstractItemModel *model)
{
    new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::Fatal, model);
}

int Phone::unsent() const
{
    return got(m_phone->read([](store::Reader &reader) { return store::LocalChanges(reader.connection()).count(); }));
}

QString Phone::draft(const QString &form) const
{
    return got(m_phone->read([form](store::Reader &reader) {
        return reader.connection().first<QString>("SELECT words FROM draft WHERE form = :form", {{":form", form}},
                                                  [](const store::Row &row) { return row.text(0); });
    })).value_or(QString());
}

QStringList Phone::questions() const
{
    QStringList words;
    for (const care::Question &question : got(care::Questions(*m_phone).of(m_appointment)))
        words << question.words;
    return words;
}

QStringList Phone::words() const
{
    QStringList words;
    for (const voice::Feedback &feedback : got(voice::Voices(*m_phone).saidBy(ann)))
        words << feedback.good + feedback.better;
    return words;
}

QString Phone::fileText(const QUrl &file) const
{
    QFile text(file.toLocalFile());
    return text.open(QIODevice::ReadOnly) ? QString::fromUtf8(text.readAll()) : QString();
}
