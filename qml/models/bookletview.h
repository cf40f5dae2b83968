#pragma once

#include "models/pagedview.h"
#include "models/promisecard.h"
#include "people/unit.h"
#include "print/bookletpages.h"

#include <QVariantList>

#include <optional>

namespace heard::models {

/// The booklet of what is published, as it is read on screen and as it would be printed, and the way to files of it.
class BookletView : public heard::models::PagedView
{
    Q_OBJECT
    QML_ELEMENT
    /// As Promise.Audience.
    Q_PROPERTY(int audience READ audience WRITE setAudience NOTIFY chosen)
    Q_PROPERTY(Language language READ language WRITE setLanguage NOTIFY chosen)
    Q_PROPERTY(Paper paper READ paper WRITE setPaper NOTIFY chosen)
    Q_PROPERTY(bool largePrint READ largePrint WRITE setLargePrint NOTIFY chosen)
    Q_PROPERTY(QString title READ title NOTIFY laidOut)
    /// PageBlock: every word of it below the title, as it is read on screen.
    Q_PROPERTY(QVariantList blocks READ blocks NOTIFY laidOut)
    Q_PROPERTY(bool rightToLeft READ isRightToLeft NOTIFY laidOut)
    /// Nothing has been published yet.
    Q_PROPERTY(bool nothingPublished READ nothingPublished NOTIFY laidOut)

public:
    enum Language {
        English = int(pledge::BookletLanguage::English),
        Welsh = int(pledge::BookletLanguage::Welsh),
        Arabic = int(pledge::BookletLanguage::Arabic),
    };
    Q_ENUM(Language)
    enum Paper { A5 = int(pledge::PaperSize::A5), A4 = int(pledge::PaperSize::A4) };
    Q_ENUM(Paper)
    enum Format {
        Print,   ///< PDF
        WebPage, ///< HTML, the form for screens and screen readers
    };
    Q_ENUM(Format)

    using PagedView::PagedView;

    [[nodiscard]] int audience() const { return static_cast<int>(m_audience); }
    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] Paper paper() const { return static_cast<Paper>(m_paper.size); }
    [[nodiscard]] bool largePrint() const { return m_paper.largePrint; }
    void setAudience(int audience);
    void setLanguage(Language language);
    void setPaper(Paper paper);
    void setLargePrint(bool largePrint);

    [[nodiscard]] bool nothingPublished() const { return isReady() && !m_pledge.publishedAt; }
    [[nodiscard]] QString title() const { return m_booklet.title; }
    [[nodiscard]] QVariantList blocks() const;
    [[nodiscard]] bool isRightToLeft() const;
    [[nodiscard]] const print::PrintedPages &pages() const override;

    /// Writes it to the folder of downloads as @p fileName and the ending of @p format; a file of that name that is there
    /// already is replaced. Emits saved or refused.
    Q_INVOKABLE void save(Format format, const QString &fileName);

Q_SIGNALS:
    void chosen();

protected:
    [[nodiscard]] QStringList watchedTypes() const override;
    void read(Device &device) override;
    void rename(const ResourceId &from, const ResourceId &to) override;

private:
    void take(const people::Unit &unit, const pledge::Pledge &pledge, QDate today);
    void layOut();

    pledge::Audience m_audience = pledge::Audience::Everyone;
    Language m_language = English;
    pledge::BookletPaper m_paper;
    people::Unit m_unit;
    pledge::Pledge m_pledge;
    QDate m_today;
    pledge::Booklet m_booklet;
    /// Made when they are first looked at: who reads on screen needs none.
    mutable std::optional<print::PrintedPages> m_pages;
};

} // namespace heard::models
