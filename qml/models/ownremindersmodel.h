#pragma once

#include "care/reminders.h"
#include "models/recordsmodel.h"

#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// What a patient wants to be reminded of besides her appointments. Only on this device.
class OwnRemindersModel : public HEARD_RECORDS_MODEL(care::OwnReminder)
{
    Q_OBJECT
    QML_ELEMENT
    /// Only what is due and not done, as Home shows it.
    Q_PROPERTY(bool dueOnly READ isDueOnly WRITE setDueOnly NOTIFY dueOnlyChanged)
    Q_PROPERTY(int longestWords READ longestWords CONSTANT)

public:
    /// As care::ReminderError, for the page to explain; and a time that could never ring.
    enum Problem {
        Empty = int(care::ReminderError::Empty),
        TooLong = int(care::ReminderError::TooLong),
        NoTime = int(care::ReminderError::NoTime),
        NotFound = int(care::ReminderError::NotFound),
        NotStored = int(care::ReminderError::NotStored),
        Past,
    };
    Q_ENUM(Problem)

    using RecordsModel::RecordsModel;

    [[nodiscard]] bool isDueOnly() const { return m_dueOnly; }
    void setDueOnly(bool dueOnly);
    [[nodiscard]] int longestWords() const { return care::Reminders::longestWords; }

    /// @p date is YYYY-MM-DD, @p time hh:mm on the wall. Emits added or refused.
    Q_INVOKABLE void add(const QString &words, const QString &date, const QString &time);
    Q_INVOKABLE void setDone(const QString &id, bool done);
    /// Emits removed, so that it can be undone.
    Q_INVOKABLE void remove(const QString &id);
    /// The undo of the latest remove.
    Q_INVOKABLE void restore();

Q_SIGNALS:
    void dueOnlyChanged();
    void added();
    void removed();
    void refused(heard::models::OwnRemindersModel::Problem problem);

protected:
    [[nodiscard]] std::span<const Role<care::OwnReminder>> roles() const override;
    [[nodiscard]] QFuture<Answer> load(Device &device) override;
    [[nodiscard]] QStringList watchedTypes() const override;

private:
    [[nodiscard]] std::optional<care::OwnReminder> withId(const QString &id) const;
    template <typename Then>
    void keep(const care::OwnReminder &reminder, Then then);

    bool m_dueOnly = false;
    std::optional<care::OwnReminder> m_removed;
};

} // namespace heard::models
