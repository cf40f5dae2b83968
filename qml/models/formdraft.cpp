#include "models/formdraft.h"

#include <QJSValue>
#include <QJsonDocument>

namespace heard::models {

namespace {

/// The properties declared in QML stand behind those of the class.
const int firstField = FormDraft::staticMetaObject.propertyCount();

QJsonValue held(const QMetaProperty &field, const QObject &form)
{
    const QVariant value = field.read(&form);
    return QJsonValue::fromVariant(value.metaType() == QMetaType::fromType<QJSValue>() ? value.value<QJSValue>().toVariant() : value);
}

} // namespace

FormDraft::FormDraft(QObject *parent) : QObject(parent)
{
    connect(&m_draft, &Draft::readyChanged, this, &FormDraft::putBack);
    connect(&m_draft, &Draft::keptChanged, this, &FormDraft::failedChanged);
}

void FormDraft::componentComplete()
{
    if (Device *device = deviceOf(*this))
        m_draft.open(device->database);
    const QMetaMethod changed = staticMetaObject.method(staticMetaObject.indexOfSlot("keep()"));
    for (int i = firstField; i < metaObject()->propertyCount(); ++i) {
        const QMetaProperty field = metaObject()->property(i);
        if (field.hasNotifySignal())
            connect(this, field.notifySignal(), this, changed);
    }
    m_complete = true;
    if (m_active)
        begin();
}

void FormDraft::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    if (m_active && m_complete)
        begin();
    if (!m_active)
        m_draft.setForm({});
    Q_EMIT activeChanged();
}

void FormDraft::begin()
{
    m_beginning = fields();
    setResumed(false);
    m_draft.setForm(m_form);
}

void FormDraft::putBack()
{
    if (!m_active || !m_draft.isReady())
        return;
    Fields kept = QJsonDocument::fromJson(m_draft.words().toUtf8()).object();
    // What she typed meanwhile is newer than what was kept.
    const Fields now = fields();
    for (const QString &name : kept.keys()) {
        if (!now.contains(name) || now.value(name) != m_beginning.value(name))
            kept.remove(name);
    }
    fill(kept);
    setResumed(!kept.isEmpty());
    keep();
}

void FormDraft::keep()
{
    if (!m_active || m_filling || !m_draft.isReady())
        return;
    Fields changed;
    const Fields now = fields();
    for (auto field = now.begin(); field != now.end(); ++field) {
        if (field.value() != m_beginning.value(field.key()))
            changed.insert(field.key(), field.value());
    }
    m_draft.setWords(changed.isEmpty() ? QString{} : QString::fromUtf8(QJsonDocument{changed}.toJson(QJsonDocument::Compact)));
}

void FormDraft::forget()
{
    m_draft.forget();
    // What the form shows until it is closed is not kept again.
    m_beginning = fields();
    setResumed(false);
}

void FormDraft::beginAfresh()
{
    fill(m_beginning);
    forget();
}

FormDraft::Fields FormDraft::fields() const
{
    Fields all;
    for (int i = firstField; i < metaObject()->propertyCount(); ++i) {
        const QMetaProperty field = metaObject()->property(i);
        all.insert(QString::fromLatin1(field.name()), held(field, *this));
    }
    return all;
}

void FormDraft::fill(const Fields &fields)
{
    m_filling = true;
    for (int i = firstField; i < metaObject()->propertyCount(); ++i) {
        const QMetaProperty field = metaObject()->property(i);
        const auto value = fields.constFind(QString::fromLatin1(field.name()));
        if (value != fields.constEnd() && *value != held(field, *this))
            field.write(this, value->toVariant());
    }
    m_filling = false;
}

void FormDraft::setResumed(bool resumed)
{
    if (resumed == m_resumed)
        return;
    m_resumed = resumed;
    Q_EMIT resumedChanged();
}

} // namespace heard::models
