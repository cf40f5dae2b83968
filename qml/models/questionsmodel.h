#pragma once

#include "care/questions.h"
#include "models/recordsmodel.h"

#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// The questions for one appointment, in the order she will ask them.
class QuestionsModel : public HEARD_RECORDS_MODEL(care::Question)
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString appointment READ appointment WRITE setAppointment NOTIFY appointmentChanged REQUIRED)
    Q_PROPERTY(int longestWords READ longestWords CONSTANT)
    /// On a patient's phone: how many she did not tick at appointments that are over or cancelled.
    Q_PROPERTY(int leftOver READ leftOver NOTIFY leftOverChanged)

public:
    /// As care::QuestionError, for the page to explain.
    enum Problem {
        Empty = int(care::QuestionError::Empty),
        TooLong = int(care::QuestionError::TooLong),
        NoSuchAppointment = int(care::QuestionError::NoSuchAppointment),
        AlreadyAnswered = int(care::QuestionError::AlreadyAnswered),
        NotFound = int(care::QuestionError::NotFound),
        NotStored = int(care::QuestionError::NotStored),
    };
    Q_ENUM(Problem)

    using RecordsModel::RecordsModel;

    [[nodiscard]] QString appointment() const { return m_appointment.value; }
    void setAppointment(const QString &appointment);
    [[nodiscard]] int longestWords() const { return care::Questions::longestWords; }

    [[nodiscard]] int leftOver() const { return m_leftOver; }

    /// Emits asked or refused.
    Q_INVOKABLE void ask(const QString &words);
    Q_INVOKABLE void reword(const QString &id, const QString &words);
    /// Puts it at @p place, 0 is asked first.
    Q_INVOKABLE void place(const QString &id, int place);
    Q_INVOKABLE void setAnswered(const QString &id, bool answered);
    Q_INVOKABLE void remove(const QString &id);
    /// Takes what is left over to this appointment. Emits carriedOver or refused.
    Q_INVOKABLE void carryOver();
    /// The undo of remove.
    Q_INVOKABLE void restore(const QString &id);

Q_SIGNALS:
    void appointmentChanged();
    void leftOverChanged();
    void asked();
    void carriedOver(int questions);
    void reworded();
    void removed(const QString &id);
    void refused(heard::models::QuestionsModel::Problem problem);

protected:
    [[nodiscard]] std::span<const Role<care::Question>> roles() const override;
    [[nodiscard]] QFuture<Answer> load(Device &device) override;
    [[nodiscard]] QStringList watchedTypes() const override;
    void read(Device &device) override;
    void rename(const ResourceId &from, const ResourceId &to) override;

private:
    template <typename Value, typename Then>
    void whenDone(QFuture<store::WriteResult<Value, care::QuestionError>> write, Then then);

    ResourceId m_appointment;
    int m_leftOver = 0;
};

} // namespace heard::models
