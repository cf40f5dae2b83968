#pragma once

#include "models/recordsmodel.h"
#include "models/support.h"

namespace heard::models {

/// Requests for an assessment as the team works through them, with what it does to each.
class AssessmentRequestsModel : public HEARD_RECORDS_MODEL(care::AssessmentRequest)
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Filter filter READ filter WRITE setFilter NOTIFY filterChanged)
    /// The beginning of a patient's name.
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY filterChanged)
    Q_PROPERTY(int openCount READ openCount NOTIFY countsChanged)
    Q_PROPERTY(int newCount READ newCount NOTIFY countsChanged)
    Q_PROPERTY(int sharedCount READ sharedCount NOTIFY countsChanged)
    Q_PROPERTY(int closedCount READ closedCount NOTIFY countsChanged)

public:
    /// As care::RequestFilter.
    enum Filter {
        Open = int(care::RequestFilter::Open),
        New = int(care::RequestFilter::New),
        Shared = int(care::RequestFilter::Shared),
        Closed = int(care::RequestFilter::Closed),
    };
    Q_ENUM(Filter)
    /// As care::AppointmentError, where a meeting is booked; and what the form lacks.
    enum BookingProblem {
        PatientMissing = int(care::AppointmentError::PatientMissing),
        EndsBeforeStart = int(care::AppointmentError::EndsBeforeStart),
        TooLongTime = int(care::AppointmentError::TooLongTime),
        InThePast = int(care::AppointmentError::InThePast),
        BookingTooLong = int(care::AppointmentError::TooLong),
        BookingReasonMissing = int(care::AppointmentError::ReasonMissing),
        NotOpen = int(care::AppointmentError::NotOpen),
        NotCancelled = int(care::AppointmentError::NotCancelled),
        TooEarlyToMark = int(care::AppointmentError::TooEarly),
        BookingNotFound = int(care::AppointmentError::NotFound),
        BookingNotStored = int(care::AppointmentError::NotStored),
        DayMissing,
        TimeMissing,
    };
    Q_ENUM(BookingProblem)

    using RecordsModel::RecordsModel;

    [[nodiscard]] Filter filter() const { return m_filter; }
    void setFilter(Filter filter);
    [[nodiscard]] QString typed() const { return m_typed; }
    void setTyped(const QString &typed);
    [[nodiscard]] int openCount() const { return m_counts.open; }
    [[nodiscard]] int newCount() const { return m_counts.unanswered; }
    [[nodiscard]] int sharedCount() const { return m_counts.shared; }
    [[nodiscard]] int closedCount() const { return m_counts.closed; }

    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    // Each in the name of who works here; emits done with the state it leads to, or refused.
    Q_INVOKABLE void accept(const QString &id);
    Q_INVOKABLE void decline(const QString &id, const QString &reason);
    /// The undo of accept and of decline.
    Q_INVOKABLE void reopen(const QString &id);
    Q_INVOKABLE void start(const QString &id);
    Q_INVOKABLE void finish(const QString &id);
    /// The undo of start and of finish: as it was @p before.
    Q_INVOKABLE void goBack(const QString &id, heard::models::Support::State before);
    /// Offers one to a patient; emits offered or refused.
    Q_INVOKABLE void offer(const QString &patient, const QString &whyNow);
    /// They meet at an appointment that she has; emits booked or refused.
    Q_INVOKABLE void bookAt(const QString &id, const QString &appointment, const QString &whyNotFormer);
    /// Books a meeting for it; @p day is a moment of the day or invalid, @p time "14:30" on that day here or empty.
    /// Emits booked, or bookingRefused once for each thing that is missing or wrong.
    Q_INVOKABLE void book(const QString &id, const QDateTime &day, const QString &time, int minutes, const QString &place);

Q_SIGNALS:
    void filterChanged();
    void countsChanged();
    void done(const QString &id, heard::models::Support::State state);
    void offered(const QString &id);
    void booked(const QString &id);
    void refused(heard::models::Support::RequestProblem problem);
    void bookingRefused(heard::models::AssessmentRequestsModel::BookingProblem problem);

protected:
    [[nodiscard]] std::span<const Role<care::AssessmentRequest>> roles() const override;
    [[nodiscard]] QFuture<Answer> load(Device &device) override;
    [[nodiscard]] QStringList watchedTypes() const override;

private:
    static constexpr int page = 50;

    void narrow();
    void whenDone(QFuture<care::AssessmentRequests::Done> write, const QString &id, Support::State state);

    Filter m_filter = Open;
    QString m_typed;
    int m_limit = page;
    care::RequestCounts m_counts;
};

} // namespace heard::models
