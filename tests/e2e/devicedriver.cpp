// A device without a screen, for being killed: writes and syncs at random, and says on its output what it is about to do
// and what its store has acknowledged. "said WORDS" and "noted TEXT" come after the commit, never before.
//   device_driver FOLDER BASE CODE NAME SEED    writes until it is killed
//   device_driver FOLDER BASE CODE              syncs until nothing is left to do, and prints what it holds
#include "messages.h"
#include "signedindevice.h"

#include <QLoggingCategory>

#include <random>

using namespace heard;
using namespace heard::tests;
using namespace std::chrono_literals;

namespace {

constexpr sync::Pace brisk{.foreground = 20ms, .foregroundByType = 20ms, .firstRetry = 5ms, .longestRetry = 100ms};

/// Writes something every few milliseconds, as long as it can be stored and sent as fast.
class Writing final {
public:
    Writing(SignedInDevice &device, QString name, quint32 seed)
        : m_device(device)
        , m_name(u"%1-%2"_s.arg(name).arg(seed))
        , m_dice(seed)
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { doOne(); });
        m_timer.start(10ms);
    }

private:
    [[nodiscard]] quint32 below(quint32 bound) { return std::uniform_int_distribution<quint32>{0, bound - 1}(m_dice); }
    [[nodiscard]] QString newName() { return u"%1-%2"_s.arg(m_name).arg(m_count++); }

    void doOne()
    {
        constexpr int mostWaiting = 20;
        if (m_isWriting || m_device.courier().state().outbox.waiting > mostWaiting)
            return;
        const quint32 what = below(40);
        if (what < 4)
            say();
        else if (what < 8)
            note();
        else if (what < 10)
            renew();
    }

    void say()
    {
        const sync::Session &session = m_device.session();
        const bool isPatient = !session.patient.isEmpty();
        if (!isPatient && m_patient.isEmpty())
            return findPatient();
        const QString words = newName();
        const QJsonObject message = isPatient ? feedback(u"Patient/"_s + session.patient, words)
                                              : reply(m_patient, session.fhirUser, words);
        write(u"said "_s + words, [message](store::Writer &writer) -> store::StoreResult<bool> {
            return writer.create(message).map([](const ResourceId &) { return true; });
        });
    }

    /// Appends to one of the messages she wrote: whatever else is merged, each note must be there once.
    void note()
    {
        const QString text = newName();
        write(u"noted "_s + text, [text, me = m_device.session().fhirUser, dice = below(1000)](store::Writer &writer) {
            return append(writer, me, text, dice);
        });
    }
    static store::StoreResult<bool> append(store::Writer &writer, const QString &me, const QString &text, quint32 dice)
    {
        const auto mine = writer.connection().first<QByteArray>(
            R"(SELECT json FROM resource WHERE type = 'Communication' AND json ->> '$.sender.reference' = :me
                ORDER BY (key * 7919 + :dice) % 1009 LIMIT 1)",
            {{":me", me}, {":dice", qint64{dice}}}, [](const store::Row &row) { return row.bytes(0); });
        if (!mine)
            return failed(mine.error());
        if (!*mine)
            return false;
        QJsonObject message = QJsonDocument::fromJson(**mine).object();
        QJsonArray notes = message["note"_L1].toArray();
        notes.append(QJsonObject{{u"text"_s, text}});
        message[u"note"_s] = notes;
        return writer.update(message).map([] { return true; });
    }

    /// As if the access token had just been refused.
    void renew()
    {
        if (m_renewing.isRunning())
            return;
        m_renewing = m_device.account().token(m_device.session().accessToken);
        m_renewing.start([](const sync::SyncResult<QByteArray> &token) {
            if (!token && !sync::isTransient(token.error().error))
                giveUp(u"signed out"_s);
        });
    }

    /// Somebody to write to, once she has arrived.
    void findPatient()
    {
        m_isWriting = true; // not twice at a time: events go on meanwhile
        const auto patient = fakes::answer(m_device.database().read([](store::Reader &reader) {
            return reader.connection().first<QString>("SELECT id FROM resource WHERE type = 'Patient' ORDER BY id LIMIT 1", {},
                                                      [](const store::Row &row) { return row.text(0); });
        }));
        m_isWriting = false;
        if (const auto id = must(patient, "the patients cannot be read"))
            m_patient = u"Patient/"_s + *id;
    }

    /// @p change gives whether it wrote anything; where it did, @p line is printed after the commit.
    template <typename Change>
    void write(const QString &line, Change change)
    {
        auto *watcher = new QFutureWatcher<store::StoreResult<bool>>(&m_timer);
        QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [this, watcher, line] {
            m_isWriting = false;
            if (must(watcher->result(), "a write failed"))
                print(line);
            watcher->deleteLater();
        });
        m_isWriting = true;
        print(u"writing"_s);
        watcher->setFuture(m_device.database().write(std::move(change)));
    }

    SignedInDevice &m_device;
    QString m_name;
    std::mt19937 m_dice;
    int m_count = 0;
    bool m_isWriting = false;
    QString m_patient;
    QTimer m_timer;
    sync::Task<sync::SyncResult<QByteArray>> m_renewing;
};

void printWhatIsHeld(SignedInDevice &device)
{
    const store::OutboxCount &left = device.courier().state().outbox;
    print(u"left %1 %2 %3"_s.arg(left.waiting).arg(left.parked).arg(left.conflicts));
    const auto held = fakes::answer(device.database().read([](store::Reader &reader) {
        return reader.connection().all<QString>("SELECT json FROM resource", {}, [](const store::Row &row) { return row.text(0); });
    }));
    for (const QString &json : must(held, "the store cannot be read"))
        print(u"held "_s + json);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application{argc, argv};
    // That the hub is away is what the test is about.
    QLoggingCategory::setFilterRules(u"heard.sync*.info=false"_s);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4 && arguments.size() != 6)
        giveUp(u"FOLDER BASE CODE [NAME SEED]"_s);
    const QStringList types{u"Patient"_s, u"Organization"_s, u"Communication"_s};
    SignedInDevice device{arguments[1], QUrl{arguments[2]}, arguments[3], types, brisk};
    print(u"ready"_s);
    if (arguments.size() == 4) {
        device.finish();
        printWhatIsHeld(device);
        return 0;
    }
    device.courier().start();
    const Writing writing{device, arguments[4], arguments[5].toUInt()};
    return QCoreApplication::exec();
}
