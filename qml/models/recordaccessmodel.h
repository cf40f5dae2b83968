#pragma once

#include "models/recordsmodel.h"
#include "people/recordaccess.h"
#include "sync/fhirclient.h"

#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// Who has opened or changed the record of the patient whose phone this is, by day; asked of the hub when she wants to know, for
/// it is kept nowhere else.
class RecordAccessModel : public HEARD_RECORDS_MODEL(people::AccessDay)
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    /// There are earlier days to ask for.
    Q_PROPERTY(bool more READ hasMore NOTIFY stateChanged)
    /// Also what computers fetched by themselves, which they do all the time.
    Q_PROPERTY(bool fetches MEMBER m_fetches WRITE setFetches NOTIFY stateChanged)

public:
    enum State {
        Asking,
        Answered,
        Unreachable, ///< no connection, or no hub
        Refused,     ///< the hub answers, but not this
    };
    Q_ENUM(State)

    using RecordsModel::RecordsModel;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool hasMore() const { return m_next.isValid() && m_state == Answered; }

    void setFetches(bool fetches);

    /// From the beginning.
    Q_INVOKABLE void ask();
    /// The days before those shown.
    Q_INVOKABLE void askEarlier();

    void componentComplete() override;

Q_SIGNALS:
    void stateChanged();

protected:
    [[nodiscard]] std::span<const Role<people::AccessDay>> roles() const override;
    [[nodiscard]] QFuture<Answer> load(Device &device) override;
    [[nodiscard]] QStringList watchedTypes() const override;

private:
    void begin(const QUrl &url);
    [[nodiscard]] sync::Task<void> fetch(QUrl url);
    void take(const QByteArray &body, const QUrl &asked);
    void setState(State state);

    State m_state = Asking;
    bool m_fetches = false;
    QUrl m_next;
    QVector<people::RecordAccess> m_accesses;
    sync::Task<void> m_task;
};

} // namespace heard::models
