#include "models/team/reportfile.h"

#include "models/device.h"
#include "models/storelog.h"
#include "models/whenready.h"
#include "print/reportpages.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace heard::models {

namespace {

QLatin1StringView endingOf(ReportFile::Format format)
{
    switch (format) {
    case ReportFile::WebPage: return ".html"_L1;
    case ReportFile::Rows: return ".csv"_L1;
    case ReportFile::Print: break;
    }
    return ".pdf"_L1;
}

bool put(QIODevice &file, const QByteArray &bytes)
{
    return file.write(bytes) == bytes.size();
}

} // namespace

void ReportFile::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged();
}

void ReportFile::save(Kind kind, Format format, int language, const QString &fileName)
{
    Device *device = deviceOf(*this);
    if (!device || m_busy)
        return;
    setBusy(true);
    const QDate today = device->clock.now().toLocal().date();
    whenReady(impact::BusinessCases{device->database}.make(today), this, [=, this](const store::StoreResult<impact::BusinessCase> &made) {
        if (made) {
            write(*made, kind, format, static_cast<impact::Language>(language), fileName);
        } else {
            logFailure(made.error());
            Q_EMIT refused();
        }
        setBusy(false);
    });
}

void ReportFile::write(const impact::BusinessCase &made, Kind kind, Format format, impact::Language language, const QString &fileName)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    QDir().mkpath(folder.path());
    const QString name = fileName + endingOf(format);
    QSaveFile file(folder.filePath(name));
    const auto written = [&] {
        if (format == Rows)
            return put(file, impact::csvOf(made, language));
        const auto report = kind == Summary ? impact::summaryReport(made, language) : impact::businessCaseReport(made, language);
        return format == Print ? print::pagesOf(report).writePdf(file, report.title) : put(file, impact::htmlOf(report));
    };
    if (!file.open(QIODevice::WriteOnly) || !written() || !file.commit()) {
        Q_EMIT refused();
        return;
    }
    Q_EMIT saved(QUrl::fromLocalFile(file.fileName()), name, folder.dirName());
}

void ReportFile::open(const QUrl &file) const
{
    QDesktopServices::openUrl(file);
}

void ReportFile::openFolder(const QUrl &file) const
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo{file.toLocalFile()}.path()));
}

} // namespace heard::models
