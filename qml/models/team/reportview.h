#pragma once

#include "impact/report.h"
#include "models/bookletview.h"
#include "models/pagedview.h"

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

    [[nodiscard]] Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    [[nodiscard]] int language() const { return static_cast<int>(m_language); }
    void setLanguage(int language);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] int heldBack() const { return m_looked ? m_looked->heldBack() : 0; }
    [[nodiscard]] const print::PrintedPages &pages() const override;

    /// Under @p fileName with the ending of @p format.
    Q_INVOKABLE void save(Format format, const QString &fileName);

Q_SIGNALS:
    void chosen();
    void looked();
    void busyChanged();

protected:
    [[nodiscard]] QStringList watchedTypes() const override;
    void read(Device &device) override;
    void rename(const ResourceId &, const ResourceId &) override {}

private:
    void setBusy(bool busy);
    void layOut();
    [[nodiscard]] impact::Report reportOf(const impact::BusinessCase &made) const;
    void write(const impact::BusinessCase &made, Format format, const QString &fileName);

    Kind m_kind = BusinessCase;
    impact::Language m_language = impact::Language::English;
    bool m_busy = false;
    std::optional<impact::BusinessCase> m_looked; ///< at the case as it stands, for the screen alone
    mutable std::optional<print::PrintedPages> m_pages;
};

} // namespace heard::models
