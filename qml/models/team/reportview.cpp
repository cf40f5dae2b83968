#include "models/team/reportview.h"

#include "impact/toldeffects.h"
#include "models/storelog.h"
#include "print/reportpages.h"

#include <QIODevice>

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
    setBusy(true);
    const QDate today = device()->clock.now().toLocal().date();
    whenReady(impact::BusinessCases{device()->database}.make(today), this,
        [this, format, fileName](const store::StoreResult<impact::BusinessCase> &made) {
            if (made) {
                write(*made, format, fileName);
                // Released is released: representatives need not wait for what a report tells others.
                if (device())
                    logIfFailed(impact::ToldEffects{device()->database}.tellAll(device()->practitioner, made->on));
            } else {
                logFailure(made.error());
                Q_EMIT refused();
            }
            setBusy(false);
        });
}

void ReportView::write(const impact::BusinessCase &made, Format format, const QString &fileName)
{
    saveAs(fileName + endingOf(format), [&](QIODevice &file) {
        if (format == Rows)
            return put(file, impact::csvOf(made, m_language));
        const impact::Report report = reportOf(made);
        return format == Print ? print::pagesOf(report).writePdf(file, report.title) : put(file, impact::htmlOf(report));
    });
}

} // namespace heard::models
