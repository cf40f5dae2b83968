#include "desk.h"

#include "cast.h"
#include "models/workplace.h"
#include "qml/shared/whenquiet.h"
#include "store/drafts.h"
#include "store/localchanges.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QQmlEngine>
#include <QQuickItem>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace heard;
using namespace heard::tests;

namespace {

QVariantMap jsonIn(store::Database &side, const QString &type, const QString &id)
{
    const auto json = got(side.read([type, id](store::Reader &reader) { return reader.json(type, ResourceId{id}); }));
    return json.value_or(QJsonObject{}).toVariantMap();
}

} // namespace

Desk::Desk(QObject *parent) : QObject(parent) {}

Desk::~Desk() = default;

QString Desk::patient() const
{
    return ann.value;
}

void Desk::classBegin()
{
    // No test talks to a network.
    m_device = std::make_unique<models::Device>(models::Device{*m_stores.hospital, nullptr, m_stores.clock, {}, grace});
    models::Workplace::of(*qmlEngine(this)).setDevice(m_device.get());
}

void Desk::awaitQuiet()
{
    tests::whenQuiet(*m_stores.hospital, this, [this] { Q_EMIT quiet(); });
}

QString Desk::sendUnderAnotherId()
{
    return m_stores.sendUnderAnotherId(*m_stores.hospital);
}

void Desk::spoil()
{
    got(m_stores.hospital->write([](store::Writer &writer) { return writer.connection().run("ALTER TABLE resource RENAME TO lost"); }));
}

void Desk::refuseAll()
{
    m_stores.refuseAll(*m_stores.hospital);
}

void Desk::advance(int minutes)
{
    m_stores.clock.advance(std::chrono::minutes{minutes});
    Q_EMIT filled();
}

void Desk::comeBack()
{
    Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive);
}

QUrl Desk::drawing(const QString &name, int width) const
{
    QImage image{width, width / 2, QImage::Format_RGB32};
    image.fill(QColor{u"#0b5a68"_s});
    const QString path = m_folder.filePath(name);
    if (!image.save(path))
        qFatal("the test's drawing cannot be written");
    return QUrl::fromLocalFile(path);
}

SupportStory *Desk::support()
{
    if (!m_support)
        m_support = new SupportStory{*m_stores.phone, *m_stores.hospital, [this] { carry(); }, this};
    return m_support;
}

models::Session *Desk::session()
{
    if (!m_session) {
        m_session = std::make_unique<models::Session>(models::Session::Parts{
            m_folder.filePath(u"session.db"_s), m_vault, false, m_stores.clock, m_network, m_preferences, {},
            {u"Organization"_s, u"Practitioner"_s, u"PractitionerRole"_s, u"Patient"_s}});
        QQmlEngine::setObjectOwnership(m_session.get(), QQmlEngine::CppOwnership);
        if (m_followsSession)
            followSession();
    }
    return m_session.get();
}

void Desk::followSession()
{
    m_followsSession = true;
    const auto hand = [this] { models::Workplace::of(*qmlEngine(this)).setDevice(session()->device()); };
    connect(session(), &models::Session::deviceChanged, this, hand);
    hand();
}

void Desk::restart()
{
    models::Workplace::of(*qmlEngine(this)).setDevice(nullptr);
    m_session.reset();
    Q_EMIT restarted();
}

void Desk::inspect(QAbstractItemModel *model)
{
    new QAbstractItemModelTester{model, QAbstractItemModelTester::FailureReportingMode::Fatal, model};
}

QObject *Desk::find(QObject *root, const QString &name) const
{
    if (root->objectName() == name)
        return root;
    QObjectList below = root->children();
    if (const auto *item = qobject_cast<QQuickItem *>(root)) {
        // A view's rows are no QObject children of it.
        const QList<QQuickItem *> drawn = item->childItems();
        for (QQuickItem *child : drawn) {
            if (!below.contains(child))
                below << child;
        }
    }
    for (QObject *child : std::as_const(below)) {
        if (QObject *found = find(child, name))
            return found;
    }
    return nullptr;
}

int Desk::unsent() const
{
    return got(m_stores.hospital->read([](store::Reader &reader) { return store::LocalChanges{reader.connection()}.count(); }));
}

QStringList Desk::unsentTypes() const
{
    const auto changes = got(m_stores.hospital->read([](store::Reader &reader) { return store::LocalChanges{reader.connection()}.all(); }));
    QStringList types;
    for (const store::LocalChange &change : changes)
        types << fhir::typeOf(change.json);
    types.removeDuplicates();
    types.sort();
    return types;
}

QStringList Desk::recordsOpened() const
{
    return got(m_stores.hospital->read([](store::Reader &reader) {
        return reader.connection().all<QString>("SELECT patient FROM opening ORDER BY at", {}, [](const store::Row &row) { return row.text(0); });
    }));
}

int Desk::count(const QString &type) const
{
    return got(m_stores.hospital->read([type](store::Reader &reader) {
        return reader.connection().first<int>("SELECT count(*) FROM resource WHERE type = :type", {{":type", type}},
                                              [](const store::Row &row) { return static_cast<int>(row.integer(0)); });
    })).value_or(0);
}

QVariantMap Desk::here(const QString &type, const QString &id) const
{
    return jsonIn(*m_stores.hospital, type, id);
}

QVariantMap Desk::onPhone(const QString &type, const QString &id) const
{
    return jsonIn(*m_stores.phone, type, id);
}

namespace {

QDir downloads()
{
    return QDir{QStandardPaths::writableLocation(QStandardPaths::DownloadLocation)};
}

} // namespace

QString Desk::downloaded(const QString &fileName) const
{
    QFile file{downloads().filePath(fileName)};
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString{};
}

bool Desk::blockDownload(const QString &fileName) const
{
    QFile::remove(downloads().filePath(fileName));
    return downloads().mkpath(fileName);
}

bool Desk::unblockDownload(const QString &fileName) const
{
    return downloads().rmdir(fileName);
}

QString Desk::draft(const QString &form) const
{
    return got(models::deviceOf(*this)->database.read([form](store::Reader &reader) {
        return reader.connection().first<QString>("SELECT words FROM draft WHERE form = :form", {{":form", form}},
                                                  [](const store::Row &row) { return row.text(0); });
    })).value_or(QString{});
}

void Desk::keepDraft(const QString &form, const QString &words)
{
    got(store::Drafts{*m_stores.hospital}.keep(form, words));
}

QUrl Desk::file(const QString &name, const QString &content) const
{
    QFile file{m_folder.filePath(name)};
    if (!file.open(QIODevice::WriteOnly) || file.write(content.toUtf8()) < 0)
        qFatal("the test's own folder cannot be written");
    return QUrl::fromLocalFile(file.fileName());
}
