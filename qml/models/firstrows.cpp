#include "models/firstrows.h"

#include <algorithm>

namespace heard::models {

namespace {

constexpr std::chrono::milliseconds pauseForAFrame{40};

} // namespace

FirstRows::FirstRows(QObject *parent) : QSortFilterProxyModel(parent)
{
    m_pause.setInterval(pauseForAFrame);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &FirstRows::goOn);
}

void FirstRows::setWanted(bool wanted)
{
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    Q_EMIT wantedChanged();
    goOnSoon();
}

void FirstRows::setSourceModel(QAbstractItemModel *source)
{
    if (sourceModel())
        disconnect(sourceModel(), nullptr, this, nullptr);
    m_shown = 0;
    QSortFilterProxyModel::setSourceModel(source);
    if (!source)
        return;
    connect(source, &QAbstractItemModel::rowsInserted, this, &FirstRows::goOnSoon);
    connect(source, &QAbstractItemModel::modelReset, this, &FirstRows::goOnSoon);
    goOnSoon();
}

bool FirstRows::filterAcceptsRow(int row, const QModelIndex &) const
{
    return row < std::max(m_shown, m_step);
}

void FirstRows::goOnSoon()
{
    if (m_wanted && sourceModel() && std::max(m_shown, m_step) < sourceModel()->rowCount())
        m_pause.start();
}

void FirstRows::goOn()
{
    if (!m_wanted)
        return;
    m_shown = std::max(m_shown, m_step) + std::max(1, m_step / 4);
    invalidateRowsFilter();
    goOnSoon();
}

} // namespace heard::models
