#include "models/calendarfile.h"
#include "models/whenready.h"

#include "care/appointments.h"
#include "care/calendar.h"
#include "care/reminders.h"

#include <QDesktopServices>
#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTimeZone>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace heard::models {

void CalendarFile::save(const QString &appointment, bool full, const QString &title, const QString &notes,
                        const QString &fileName)
{
    Device *device = deviceOf(*this);
    if (!device)
        return;
    const Instant now = device->clock.now();
    const auto detail = full ? care::CalendarDetail::Full : care::CalendarDetail::General;
    const care::CalendarWords words{title, full ? notes : QString{}};
    auto appointments = care::Appointments(device->database).byId({appointment});
    whenReady(care::Reminders(device->database).sources(device->patient, now), this,
              [=, this](const store::StoreResult<care::ReminderSources> &reminders) {
                  whenReady(appointments, this, [=, this](const store::StoreResult<std::optional<care::Appointment>> &found) {
                      if (!found || !*found || !reminders) {
                          Q_EMIT refused(AppointmentGone);
                          return;
                      }
                      const care::Appointment &shown = **found;
                      const auto rings = care::alarmsBefore(shown, *reminders, QTimeZone::systemTimeZone());
                      // Each has a file of its own, whose name says no more than when.
                      const QString day = shown.start.toLocal().toString(u"yyyy-MM-dd-HHmm"_s);
                      write(care::toCalendar(shown, detail, words, now, rings), fileName + u'-' + day);
                  });
              });
}

void CalendarFile::write(const QByteArray &calendar, const QString &fileName)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    QDir().mkpath(folder.path());
    const QString name = fileName + QStringLiteral(".ics");
    QSaveFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(calendar) != calendar.size() || !file.commit()) {
        Q_EMIT refused(CannotWrite);
        return;
    }
    Q_EMIT saved(QUrl::fromLocalFile(file.fileName()), name, folder.dirName());
}

void CalendarFile::open(const QUrl &file) const
{
    QDesktopServices::openUrl(file);
}

} // namespace heard::models
