#pragma once

#include "models/clockwatch.h"
#include "models/storelog.h"
#include "models/storewatch.h"
#include "models/whenready.h"

#include <QAbstractListModel>
#include <QFutureWatcher>
#include <QQmlParserStatus>
#include <QSet>
#include <QtQml/qqmlregistration.h>

#include <algorithm>
#include <array>
#include <span>

namespace heard::models {

/// What every list of records has, whatever the records are: when to read again, and what the page shows meanwhile.
class RecordsModelBase : public QAbstractListModel, public QQmlParserStatus
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY countChanged)
    /// False until the store has answered once: neither a list nor an empty state may be shown before.
    Q_PROPERTY(bool ready READ isReady NOTIFY readyChanged)
    Q_PROPERTY(bool unreadable READ isUnreadable NOTIFY readyChanged)

public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int count() const { return rowCount({}); }
    [[nodiscard]] bool isEmpty() const { return count() == 0; }
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] bool isUnreadable() const { return m_unreadable; }

    void classBegin() override {}
    void componentComplete() override;

Q_SIGNALS:
    void countChanged();
    void readyChanged();

protected:
    /// The FHIR types whose change makes this list out of date.
    [[nodiscard]] virtual QStringList watchedTypes() const = 0;
    /// Asks the store; answers through the subclass.
    virtual void read(Device &device) = 0;
    virtual void rename(const ResourceId &from, const ResourceId &to) = 0;

    /// Reads again soon; several calls in one turn of the event loop read once.
    void refresh();
    /// From now on it reads again at midnight, where the clock has leapt, and, until it is told another one, at @p moment.
    void followClock(std::optional<Instant> moment = {});
    void setReady(bool unreadable);
    /// The rows are what the store answered to the last question.
    virtual void answered() {}
    [[nodiscard]] Device *device() const { return m_device; }

private:
    Device *m_device = nullptr;
    StoreWatch *m_watch = nullptr;
    ClockWatch *m_clock = nullptr; ///< where it follows the clock
    bool m_ready = false;
    bool m_unreadable = false;
};

/// One column of a list of records, as QML names it.
template <typename T>
struct Role {
    const char *name;
    QVariant (*value)(const T &);
};

/// A list of records kept equal to what the store answers, by the smallest inserts, removals, moves and changes, so that
/// nothing jumps under a person's finger. T has a member `id` (ResourceId) and ==.
template <typename T>
class RecordsModel : public RecordsModelBase
{
public:
    using RecordsModelBase::RecordsModelBase;

    [[nodiscard]] int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_records.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const auto columns = roles();
        const int column = role - Qt::UserRole;
        if (!checkIndex(index, CheckIndexOption::IndexIsValid) || column < 0 || column >= static_cast<int>(columns.size()))
            return {};
        return columns[static_cast<size_t>(column)].value(m_records[index.row()]);
    }
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        QHash<int, QByteArray> names;
        int role = Qt::UserRole;
        for (const Role<T> &column : roles())
            names.insert(role++, column.name);
        return names;
    }
    [[nodiscard]] const QVector<T> &records() const { return m_records; }

protected:
    using Answer = store::StoreResult<QVector<T>>;

    /// The columns; must stay the same for the life of the model.
    [[nodiscard]] virtual std::span<const Role<T>> roles() const = 0;
    /// What the list shows, in order.
    [[nodiscard]] virtual QFuture<Answer> load(Device &device) = 0;
    /// What of @p answer is listed. A model that narrows by a choice does so here: it may change while the answer is on its way.
    [[nodiscard]] virtual QVector<T> listed(const QVector<T> &answer) { return answer; }

    void read(Device &device) override
    {
        // The last question wins: an earlier answer that arrives later is dropped with its continuation.
        const quint64 question = ++m_question;
        whenReady(load(device), this, [this, question](const Answer &answer) {
            if (question != m_question)
                return;
            if (answer)
                setRecords(listed(*answer));
            else
                logFailure(answer.error());
            setReady(!answer);
            answered();
        });
    }
    void rename(const ResourceId &from, const ResourceId &to) override
    {
        for (T &record : m_records) {
            if (record.id == from)
                record.id = to;
        }
    }
    void setRecords(const QVector<T> &wanted);

private:
    [[nodiscard]] qsizetype find(const ResourceId &id, qsizetype from) const
    {
        for (qsizetype i = from; i < m_records.size(); ++i) {
            if (m_records[i].id == id)
                return i;
        }
        return -1;
    }
    void removeUnwanted(const QVector<T> &wanted);

    QVector<T> m_records;
    quint64 m_question = 0;
};

template <typename T>
void RecordsModel<T>::removeUnwanted(const QVector<T> &wanted)
{
    QSet<ResourceId> ids;
    for (const T &record : wanted)
        ids.insert(record.id);
    for (qsizetype i = m_records.size(); i-- > 0;) {
        if (ids.contains(m_records[i].id))
            continue;
        beginRemoveRows({}, static_cast<int>(i), static_cast<int>(i));
        m_records.removeAt(i);
        endRemoveRows();
    }
}

template <typename T>
void RecordsModel<T>::setRecords(const QVector<T> &wanted)
{
    const qsizetype before = m_records.size();
    removeUnwanted(wanted);
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const int row = static_cast<int>(i);
        const qsizetype at = i < m_records.size() && m_records[i].id == wanted[i].id ? i : find(wanted[i].id, i);
        if (at < 0) {
            beginInsertRows({}, row, row);
            m_records.insert(i, wanted[i]);
            endInsertRows();
            continue;
        }
        if (at != i) {
            beginMoveRows({}, static_cast<int>(at), static_cast<int>(at), {}, row);
            m_records.move(at, i);
            endMoveRows();
        }
        if (!(m_records[i] == wanted[i])) {
            m_records[i] = wanted[i];
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
    if (before != m_records.size())
        Q_EMIT countChanged();
}

} // namespace heard::models

// moc knows nothing of templates; the base between them has no properties of its own. (In full for Qt 6.4's tools.)
#ifdef Q_MOC_RUN
#define HEARD_RECORDS_MODEL(T) heard::models::RecordsModelBase
#else
#define HEARD_RECORDS_MODEL(T) heard::models::RecordsModel<T>
#endif
