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

    /// She has begun to change the words of @p id on this phone; known before the rows are.
    [[nodiscard]] Q_INVOKABLE bool hasBegun(const QString &id) const { return m_begun.contains(id); }
    /// The form of the draft in which the words of @p id are changed.
    [[nodiscard]] Q_INVOKABLE static QString rewordingForm(const QString &id) { return rewording + u'/' + id; }

    /// Emits asked or refused.
    Q_INVOKABLE void ask(const QString &words);
    /// Emits reworded or refused.
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
    void reworded(const QString &id);
    void removed(const QString &id);
    /// @p id is that of the question that stays as it was; empty where it is about none in the list.
    void refused(const QString &id, heard::models::QuestionsModel::Problem problem);

protected:
    [[nodiscard]] std::span<const Role<care::Question>> roles() const override;
    [[nodiscard]] QFuture<Answer> load(Device &device) override;
    [[nodiscard]] QStringList watchedTypes() const override;
    void read(Device &device) override;
    void rename(const ResourceId &from, const ResourceId &to) override;

private:
    static constexpr QLatin1StringView rewording{"reword"};

    /// Emits refused with @p id where the write is.
    template <typename Value, typename Then>
    void whenDone(QFuture<store::WriteResult<Value, care::QuestionError>> write, const QString &id, Then then);

    ResourceId m_appointment;
    int m_leftOver = 0;
    QStringList m_begun;
};

} // namespace heard::models
