#pragma once

#include <QSortFilterProxyModel>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// A long list for a page that scrolls as a whole: what stands first at once, and more while it is wanted. A list view
/// would drop its rows again as they pass; the keyboard and a screen reader need them to stay.
class FirstRows : public QSortFilterProxyModel
{
    Q_OBJECT
    QML_ELEMENT
    /// How many rows stand there at once; a quarter of them comes with each step, in a frame that scrolls.
    Q_PROPERTY(int step MEMBER m_step)
    /// Whether more rows are to come, one step a frame: for instance because the end of the page is near.
    Q_PROPERTY(bool wanted READ isWanted WRITE setWanted NOTIFY wantedChanged)

public:
    explicit FirstRows(QObject *parent = nullptr);

    [[nodiscard]] bool isWanted() const { return m_wanted; }
    void setWanted(bool wanted);
    void setSourceModel(QAbstractItemModel *source) override;

Q_SIGNALS:
    void wantedChanged();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    void goOn();
    void goOnSoon();

    QTimer m_pause;
    int m_step = 12; // more rows than a phone shows
    int m_shown = 0;
    bool m_wanted = true;
};

} // namespace heard::models
