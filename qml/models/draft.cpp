#include "models/draft.h"
#include "models/storelog.h"
#include "models/whenready.h"

#include "store/drafts.h"

#include <QGuiApplication>

#include <utility>

namespace heard::models {

namespace {

constexpr std::chrono::milliseconds pauseBeforeKeeping{250};

} // namespace

Draft::Draft(QObject *parent) : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeKeeping);
    connect(&m_pause, &QTimer::timeout, this, &Draft::flush);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &Draft::flush);
}

Draft::~Draft()
{
    flush();
}

void Draft::setForm(const QString &form)
{
    if (form == m_form)
        return;
    flush();
    m_form = form;
    // Those of another form may not be kept under the name of this one.
    ++m_version;
    setKept(true, false);
    Q_EMIT formChanged();
    if (!m_words.isEmpty()) {
        m_words.clear();
        Q_EMIT wordsChanged();
    }
    if (m_ready) {
        m_ready = false;
        Q_EMIT readyChanged();
    }
    read();
}

/// The store has taken what was kept along; what is on its way there goes by the new name too.
void Draft::follow(const store::ResourceChanges &changes)
{
    for (const store::ResourceChange &change : changes) {
        if (change.formerId.isEmpty() || !m_form.endsWith(u'/' + change.formerId.value))
            continue;
        const QString former = m_form;
        m_form.replace(former.size() - change.formerId.value.size(), change.formerId.value.size(), change.id.value);
        if (!m_kept) {
            flush();
            whenReady(store::Drafts(*m_database).forget(former), this, [](const store::StoreResult<void> &) {});
        }
        if (!m_ready)
            read();
        Q_EMIT formChanged();
    }
}

void Draft::componentComplete()
{
    if (Device *device = deviceOf(*this))
        open(device->database);
}

void Draft::open(store::Database &database)
{
    m_database = &database;
    connect(&database, &store::Database::changed, this, &Draft::follow);
    read();
}

void Draft::read()
{
    if (!m_database || m_form.isEmpty())
        return;
    const quint64 version = m_version;
    whenReady(store::Drafts(*m_database).words(m_form), this, [this, version](const store::StoreResult<QString> &words) {
        // What she typed meanwhile is newer than what was kept.
        if (words && version == m_version && *words != m_words) {
            m_words = *words;
            Q_EMIT wordsChanged();
        }
        if (!words) {
            logFailure(words.error());
            setKept(false, true);
        }
        if (!m_ready) {
            m_ready = true;
            Q_EMIT readyChanged();
        }
    });
}

void Draft::setWords(const QString &words)
{
    if (words == m_words)
        return;
    m_words = words;
    ++m_version;
    Q_EMIT wordsChanged();
    setKept(false, m_failed);
    // Not restarted by the next key: a fast typist is kept as often as a slow one.
    if (!m_pause.isActive())
        m_pause.start();
}

void Draft::flush()
{
    m_pause.stop();
    if (m_kept || !m_database || m_form.isEmpty())
        return;
    const quint64 version = m_version;
    whenReady(store::Drafts(*m_database).keep(m_form, m_words), this, [this, version](const store::StoreResult<void> &kept) {
        if (!kept)
            logFailure(kept.error());
        if (version == m_version)
            setKept(kept.has_value(), !kept);
    });
}

void Draft::forget()
{
    setWords({});
    flush();
}

void Draft::setKept(bool kept, bool failed)
{
    if (kept == m_kept && failed == m_failed)
        return;
    m_kept = kept;
    m_failed = failed;
    Q_EMIT keptChanged();
}

} // namespace heard::models
