#pragma once

#include "models/device.h"
#include "models/preferences.h"
#include "ports/keyvault.h"
#include "store/applock.h"
#include "sync/courier.h"
#include "sync/lettercourier.h"

#include <QDateTime>
#include <QObject>
#include <QQmlEngine>
#include <QTimer>
#include <QUrl>

#include <memory>

class QNetworkAccessManager;

namespace heard::models {

/// One window's way in: enrolling with an invite code, unlocking, locking, and how its connection stands.
class Session final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(Problem problem READ problem NOTIFY problemChanged)
    /// Seconds that another try has to wait, as they were when the problem came; 0 once they have passed.
    Q_PROPERTY(int retryAfter READ retryAfter NOTIFY problemChanged)
    /// The address of the hospital's hub; empty until it is known.
    Q_PROPERTY(QString hubAddress READ hubAddress NOTIFY hubAddressChanged)
    /// True where the machine has no keychain, so that the person must choose a passphrase.
    Q_PROPERTY(bool needsSecret READ needsSecret NOTIFY stageChanged)
    /// True where something she chose, a PIN or a passphrase, opens the app.
    Q_PROPERTY(bool lockable READ isLockable NOTIFY stageChanged)
    /// True where NoProfile came from beginAnew and what is locked is still in its place: leaveAnew goes back to it.
    Q_PROPERTY(bool startingAnew READ isStartingAnew NOTIFY stageChanged)
    /// Characters of a colleague's passphrase, which opens the hub and this computer.
    Q_PROPERTY(int shortestPassphrase READ shortestPassphrase CONSTANT)
    /// Characters a PIN or passphrase must have here.
    Q_PROPERTY(int shortestSecret READ shortestSecret NOTIFY stageChanged)
    Q_PROPERTY(Connection connection READ connection NOTIFY connectionChanged)
    Q_PROPERTY(QDateTime upToDateAt READ upToDateAt NOTIFY connectionChanged)
    /// How many changes are not sent yet.
    Q_PROPERTY(int waiting READ waiting NOTIFY connectionChanged)
    /// How many changes were refused or are in conflict: a person has to look.
    Q_PROPERTY(int needsDecision READ needsDecision NOTIFY connectionChanged)
    /// 0 to 1 during the first download; negative where there is none.
    Q_PROPERTY(qreal progress READ progress NOTIFY connectionChanged)
    Q_PROPERTY(heard::models::Preferences *preferences READ preferences CONSTANT)

public:
    enum Stage {
        Opening,    ///< not known yet: show nothing
        NoProfile,  ///< nobody has enrolled here yet
        Locked,     ///< enrolled; waits for the PIN or passphrase
        Open,
        Unreadable, ///< the database or its key cannot be opened; problem tells why
    };
    Q_ENUM(Stage)

    enum Problem {
        NoProblem,
        WrongCode, ///< mistyped, used, or no longer valid
        Unreachable,
        CaptivePortal, ///< a network's own sign-in page answered
        NotAHub,
        NotSecure,
        Refused, ///< the hub does not let this person in
        AnotherPerson, ///< the store here belongs to somebody else
        TooManyTries,
        SecretNeeded,
        SecretTooShort,
        WrongSecret,
        KeychainGone,
        KeyMissing,
        StoreDamaged,
        StoreUnopened, ///< the key is another's, or the file is damaged where it begins
        StoreFromTheFuture,
        DiskFull,
        CannotWrite,
        NameNeeded,
        NameTaken, ///< by a colleague
        PatientCode, ///< typed where colleagues sign in
        WrongSignIn, ///< the name or the passphrase
    };
    Q_ENUM(Problem)

    enum Connection {
        Offline,
        Syncing,
        UpToDate,
        SignedOut,
        Blocked,
        Held, ///< the hub answers but cannot do it just now, such as with a full disk; tried again by itself
    };
    Q_ENUM(Connection)

    /// What a session is made from; everything must outlive it.
    struct Parts {
        QString database; ///< path; the key file stands beside
        ports::KeyVault &vault;
        bool hasKeychain = false; ///< whether @p vault is one
        const Clock &clock;
        QNetworkAccessManager &network;
        Preferences &preferences;
        QUrl hub;          ///< where it is known beforehand
        QStringList types; ///< the FHIR types this kind of device downloads
        sync::LetterPace letterPace{}; ///< when what a patient says without her name leaves
    };

    explicit Session(const Parts &parts, QObject *parent = nullptr);
    ~Session() override;

    /// Finds out how far this device is, and opens the store where nothing needs to be typed.
    Q_INVOKABLE void begin();
    /// Until goOnline nothing is asked of the hub: what is needed first is the processor, for the first picture.
    void stayOffline() { m_mayConnect = false; }
    void goOnline();

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] Problem problem() const { return m_problem; }
    [[nodiscard]] int retryAfter() const { return m_retryAfter; }
    [[nodiscard]] QString hubAddress() const;
    [[nodiscard]] bool needsSecret() const { return !m_parts.hasKeychain; }
    [[nodiscard]] bool isLockable() const;
    [[nodiscard]] bool isStartingAnew() const { return m_startingAnew; }
    [[nodiscard]] int shortestSecret() const;
    [[nodiscard]] int shortestPassphrase() const { return static_cast<int>(store::KeyFile::shortestPassphrase); }
    [[nodiscard]] Connection connection() const;
    [[nodiscard]] QDateTime upToDateAt() const;
    [[nodiscard]] int waiting() const;
    [[nodiscard]] int needsDecision() const;
    [[nodiscard]] qreal progress() const;
    [[nodiscard]] Preferences *preferences() const { return &m_parts.preferences; }
    /// Null unless the stage is Open.
    [[nodiscard]] Device *device() const;

    /// Checks the form of an invite code while it is typed.
    Q_INVOKABLE bool isInviteCode(const QString &typed) const;
    /// Makes the encrypted store under @p secret (may be empty where there is a keychain), then signs in at @p hub.
    /// Where a store is here already, signs in again into it; the hub is the one it belongs to.
    Q_INVOKABLE void enrol(const QString &hub, const QString &inviteCode, const QString &secret);
    /// For a colleague with an invite code: as enrol, and from now on she signs in with @p name and @p passphrase, which
    /// opens this computer too.
    Q_INVOKABLE void joinTeam(const QString &hub, const QString &inviteCode, const QString &name, const QString &passphrase);
    /// For a colleague who has joined, on another computer or after she was signed out.
    Q_INVOKABLE void signInTeam(const QString &hub, const QString &name, const QString &passphrase);
    Q_INVOKABLE void unlock(const QString &secret);
    /// Where the store is damaged or its key missing: puts it aside, deleting nothing, so that a new code begins anew.
    /// Where its PIN is forgotten it stays as it is until the hub has taken the new code; only then it is put aside.
    Q_INVOKABLE void beginAnew();
    /// She remembers the PIN after all: locked, as before.
    Q_INVOKABLE void leaveAnew();
    Q_INVOKABLE void lock();
    /// Emits secretChanged, or tells a problem.
    Q_INVOKABLE void changeSecret(const QString &current, const QString &next);
    /// Ends the right of this device to read from the hub; what is on the device stays.
    Q_INVOKABLE void signOut();
    Q_INVOKABLE void syncNow();
    /// For a demo, whose passphrase nobody has chosen.
    void neverLockByItself() { m_lock.setIdleLimit(std::nullopt); }
    /// Whether the app is in sight: out of sight it looks for news more rarely. It is until told otherwise.
    void setForeground(bool foreground);
    /// The person did something, so that the app does not lock itself.
    Q_INVOKABLE void touch();
    Q_INVOKABLE void forgetProblem() { setProblem(NoProblem); }

Q_SIGNALS:
    /// Told before stageChanged, so that pages made for the new stage find the device there.
    void deviceChanged();
    void stageChanged();
    void busyChanged();
    void problemChanged();
    void hubAddressChanged();
    void connectionChanged();
    void secretChanged();

private:
    /// An open store and its way to the hub.
    struct Opened;
    /// A store made beside the one whose PIN is forgotten.
    struct Beside;

    /// What a person proves who she is with: an invite code, a name and passphrase, or all of them where she joins.
    struct Proof {
        QString inviteCode;
        QString name;
        QString passphrase;
    };

    void signIn(const QString &hub, Proof proof, const QString &secret);
    [[nodiscard]] sync::Task<void> carryOutSignIn(QUrl hub, Proof proof, QString secret);
    [[nodiscard]] sync::Task<sync::SyncResult<sync::Session>> prove(sync::Server server, Proof proof) const;
    [[nodiscard]] sync::Task<void> signInAnew(sync::Server server, Proof proof, QString secret);
    [[nodiscard]] std::unique_ptr<Beside> makeBeside(const QString &secret);
    [[nodiscard]] bool takeBeside(const QString &secret);
    [[nodiscard]] QString pathOfBeside() const;
    [[nodiscard]] sync::Task<void> readAccount();
    [[nodiscard]] sync::Task<void> carryOutSignOut();
    [[nodiscard]] bool makeStore(const QString &secret);
    [[nodiscard]] bool openStore(const store::Key &key);
    /// On a thread of the pool, while the interface goes on; then readAccount.
    [[nodiscard]] sync::Task<void> openStoreAside(store::Key key);
    [[nodiscard]] bool takeStore(store::StoreResult<std::unique_ptr<store::Database>> database);
    void removeEmptyStore(const QString &path) const;
    void goOn();
    void startCouriers();
    void settle(Stage stage);
    void setBusy(bool busy);
    void setProblem(Problem problem, int retryAfter = 0);
    void endWait();
    void tell(const store::KeyFailure &failure);
    void tell(const store::Failure &failure);
    void tell(const sync::Failure &failure, bool byName = false);

    Parts m_parts;
    sync::Transport m_transport;
    store::KeyFile m_keyFile;
    store::AppLock m_lock;
    Stage m_stage = Opening;
    Problem m_problem = NoProblem;
    int m_retryAfter = 0;
    Instant m_retryAt;
    QTimer m_patience;
    bool m_busy = false;
    bool m_startingAnew = false;
    bool m_foreground = true;
    bool m_mayConnect = true;
    std::unique_ptr<Opened> m_opened;
    // Last, so that nothing it works with goes before it.
    sync::Task<void> m_task;
};

} // namespace heard::models
