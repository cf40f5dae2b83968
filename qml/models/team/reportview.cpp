#include "models/team/reportview.h"

#include "impact/toldeffects.h"
#include "models/storelog.h"
#include "print/reportpages.h"
#include "sync/awaiting.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace heard::models {

namespace {

QLatin1StringView endingOf(ReportView::Format format)
{
    switch (format) {
    case ReportView::WebPage: return ".html"_L1;
    case ReportView::Rows: return ".csv"_L1;
    case ReportView::Print: break;
    }
    return ".pdf"_L1;
}

bool put(QIODevice &file, const QByteArray &bytes)
{
    return file.write(bytes) == bytes.size();
}

} // namespace

void ReportView::setKind(Kind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    layOut();
    Q_EMIT chosen();
}

void ReportView::setLanguage(int language)
{
    if (language < BookletView::English || language > BookletView::Arabic || language == this->language())
        return;
    m_language = static_cast<impact::Language>(language);
    layOut();
    Q_EMIT chosen();
}

void ReportView::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged();
}

const print::PrintedPages &ReportView::pages() const
{
    if (!m_pages)
        m_pages = m_looked ? print::pagesOf(reportOf(*m_looked)) : print::PrintedPages{};
    return *m_pages;
}

void ReportView::layOut()
{
    m_pages.reset();
    Q_EMIT laidOut();
}

impact::Report ReportView::reportOf(const impact::BusinessCase &made) const
{
    return m_kind == Summary ? impact::summaryReport(made, m_language) : impact::businessCaseReport(made, m_language);
}

QStringList ReportView::watchedTypes() const
{
    return {u"Basic"_s, u"Communication"_s, u"DocumentReference"_s, u"Goal"_s, u"MeasureReport"_s, u"Organization"_s, u"Patient"_s, u"Practitioner"_s};
}

void ReportView::read(Device &device)
{
    const QDate today = device.clock.now().toLocal().date();
    whenAnswered(impact::BusinessCases{device.database}.preview(today), [this](const impact::BusinessCase &made) {
        m_looked = made;
        layOut();
        Q_EMIT looked();
    });
}

void ReportView::save(Format format, const QString &fileName)
{
    if (!device() || m_busy)
        return;
    setProgress(0);
    setBusy(true);
    const auto wanted = m_wanted = std::make_shared<std::atomic_bool>(true);
    const QDate today = device()->clock.now().toLocal().date();
    whenReady(impact::BusinessCases{device()->database}.make(today), this,
        [this, wanted, format, fileName](const store::StoreResult<impact::BusinessCase> &made) {
            if (made) {
                // Released is released: representatives need not wait for what a report tells others.
                if (device())
                    logIfFailed(impact::ToldEffects{device()->database}.tellAll(device()->practitioner, made->on));
                if (m_wanted == wanted)
                    write(*made, format, fileName);
            } else {
                logFailure(made.error());
                finish();
                Q_EMIT refused();
            }
        });
}

void ReportView::write(const impact::BusinessCase &made, Format format, const QString &fileName)
{
    if (format == Print)
        return print(reportOf(made), fileName + endingOf(format));
    finish();
    saveAs(fileName + endingOf(format), [&](QIODevice &file) {
        return put(file, format == Rows ? impact::csvOf(made, m_language) : impact::htmlOf(reportOf(made)));
    });
}

void ReportView::print(const impact::Report &report, const QString &fileName)
{
    const auto wanted = m_wanted;
    // Asked for by name: where it is gone, nobody waits for how far it has come.
    const auto tell = [view = QPointer{this}, wanted](double progress) {
        QMetaObject::invokeMethod(qApp, [=] {
            if (view && view->m_wanted == wanted)
                view->setProgress(progress);
        });
    };
    const auto pdf = sync::doneOn(*QThreadPool::globalInstance(), [report, wanted, tell]() -> QByteArray {
        const print::PrintedPages pages = print::pagesOf(report);
        QBuffer file;
        const bool done = file.open(QIODevice::WriteOnly) && pages.writePdf(file, report.title, [&](int written) {
            tell(static_cast<double>(written) / pages.count());
            return wanted->load();
        });
        return done ? file.data() : QByteArray{};
    });
    whenReady(pdf, this, [this, wanted, fileName](const QByteArray &bytes) {
        if (m_wanted != wanted)
            return;
        finish();
        saveAs(fileName, [&](QIODevice &file) { return !bytes.isEmpty() && put(file, bytes); });
    });
}

void ReportView::finish()
{
    if (const auto wanted = std::exchange(m_wanted, {}))
        *wanted = false;
    setBusy(false);
}

void ReportView::cancel()
{
    finish();
}

ReportView::~ReportView()
{
    if (m_wanted)
        *m_wanted = false;
}

void ReportView::setProgress(double progress)
{
    m_progress = progress;
    Q_EMIT progressed();
}

} // namespace heard::models
