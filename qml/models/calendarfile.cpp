#include "models/calendarfile.h"
#include "models/whenready.h"

#include "care/appointments.h"
#include "care/calendar.h"

#include <QDesktopServices>
#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>

namespace heard::models {

void CalendarFile::save(const QString &appointment, bool full, const QString &title, const QString &notes,
                        const QString &fileName)
{
    Device *device = deviceOf(*this);
    if (!device)
        return;
    const Instant now = device->clock.now();
    whenReady(
        care::Appointments(device->database).byId({appointment}), this,
        [=, this](const store::StoreResult<std::optional<care::Appointment>> &found) {
            if (!found || !*found) {
                Q_EMIT refused(AppointmentGone);
                return;
            }
            const auto detail = full ? care::CalendarDetail::Full : care::CalendarDetail::General;
            write(care::toCalendar(**found, detail, {title, full ? notes : QString{}}, now), fileName);
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
