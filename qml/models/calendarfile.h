#pragma once

#include "models/device.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// Puts one appointment into a calendar file that the person's own calendar can open.
class CalendarFile : public QObject
{
    Q_OBJECT
    QML_ELEMENT

public:
    /// Why there is no file.
    enum Problem { AppointmentGone, CannotWrite };
    Q_ENUM(Problem)

    using QObject::QObject;

    /// Saves to the folder of downloads as @p fileName and when the appointment begins; emits saved or refused. The calendar
    /// rings as she chose for this appointment; where its reminders are off here, as is usual for a calendar.
    /// Without @p full the calendar shows only @p title and when, else @p notes and the place too.
    Q_INVOKABLE void save(const QString &appointment, bool full, const QString &title, const QString &notes,
                          const QString &fileName);
    /// Hands the file to the program that opens calendars here.
    Q_INVOKABLE void open(const QUrl &file) const;

Q_SIGNALS:
    /// @p folder is told to the person.
    void saved(const QUrl &file, const QString &fileName, const QString &folder);
    void refused(heard::models::CalendarFile::Problem problem);

private:
    void write(const QByteArray &calendar, const QString &fileName);
};

} // namespace heard::models
