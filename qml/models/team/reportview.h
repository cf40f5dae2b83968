#pragma once

#include "impact/report.h"
#include "models/bookletview.h"
#include "models/pagedview.h"

#include <atomic>
#include <memory>

namespace heard::models {

/// The business case or the page for managers: how it would look if it were made now, and the way to files of it. What is
/// saved is made anew, as a release of its numbers.
class ReportView : public heard::models::PagedView
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Kind kind READ kind WRITE setKind NOTIFY chosen)
    /// As BookletView.Language.
    Q_PROPERTY(int language READ language WRITE setLanguage NOTIFY chosen)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    /// How much of the file is made, from 0 to 1.
    Q_PROPERTY(double progress READ progress NOTIFY progressed)
    /// How many quotes are left out, because they may tell who said them and nobody has looked at them.
    Q_PROPERTY(int heldBack READ heldBack NOTIFY looked)

public:
    enum Kind { BusinessCase, Summary };
    Q_ENUM(Kind)
    enum Format {
        Print,   ///< PDF
        WebPage, ///< HTML, the form for screens and screen readers
        Rows,    ///< CSV
    };
    Q_ENUM(Format)

    using PagedView::PagedView;
    /// What is being made is given up.
    ~ReportView() override;

    [[nodiscard]] Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    [[nodiscard]] int language() const { return static_cast<int>(m_language); }
    void setLanguage(int language);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] double progress() const { return m_progress; }
    [[nodiscard]] int heldBack() const { return m_looked ? m_looked->heldBack() : 0; }
    [[nodiscard]] const print::PrintedPages &pages() const override;

    /// Under @p fileName with the ending of @p format.
    Q_INVOKABLE void save(Format format, const QString &fileName);
    /// No file comes of what is being made; the release of its numbers stays.
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void chosen();
    void looked();
    void busyChanged();
    void progressed();

protected:
    [[nodiscard]] QStringList watchedTypes() const override;
    void read(Device &device) override;
    void rename(const ResourceId &, const ResourceId &) override {}

private:
    void setBusy(bool busy);
    void layOut();
    [[nodiscard]] impact::Report reportOf(const impact::BusinessCase &made) const;
    void write(const impact::BusinessCase &made, Format format, const QString &fileName);
    /// Laid out and written on a thread of its own: of many promises it takes seconds.
    void print(const impact::Report &report, const QString &fileName);
    void setProgress(double progress);
    /// Whatever is still being made is not wanted.
    void finish();

    Kind m_kind = BusinessCase;
    impact::Language m_language = impact::Language::English;
    bool m_busy = false;
    double m_progress = 0;
    std::shared_ptr<std::atomic_bool> m_wanted; ///< the file that is being made
    std::optional<impact::BusinessCase> m_looked; ///< at the case as it stands, for the screen alone
    mutable std::optional<print::PrintedPages> m_pages;
};

} // namespace heard::models
