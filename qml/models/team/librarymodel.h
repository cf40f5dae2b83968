#pragma once

#include "information/library.h"
#include "information/pagesearch.h"
#include "models/recordsmodel.h"

#include <QtQml/qqmlregistration.h>

#include <memory>

namespace heard::models {

/// One page of the library as a row.
struct LibraryRow {
    ResourceId id;
    information::LibraryPage page;
    bool reviewDue = false;

    bool operator==(const LibraryRow &) const = default;
};

/// The team's pages: all of them, or those that need something, or what somebody looks for.
class LibraryModel : public HEARD_RECORDS_MODEL(LibraryRow)
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Filter filter READ filter WRITE setFilter NOTIFY filterChanged)
    /// Finds pages with these words, also mistyped; the list follows at once.
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY filterChanged)
    Q_PROPERTY(int allCount READ allCount NOTIFY countsChanged)
    Q_PROPERTY(int unpublishedCount READ unpublishedCount NOTIFY countsChanged)
    Q_PROPERTY(int reviewCount READ reviewCount NOTIFY countsChanged)
    Q_PROPERTY(int exampleCount READ exampleCount NOTIFY countsChanged)

public:
    enum Filter {
        All,
        Unpublished, ///< drafts, and what has changed since patients got it
        ReviewDue,
        Examples,    ///< not checked by the unit's clinicians
        Sendable,    ///< patients can read it, or it may be released to them
    };
    Q_ENUM(Filter)
    /// As fhir::Publication::State.
    enum Publication {
        NeverPublished = int(fhir::Publication::State::NeverPublished),
        Published = int(fhir::Publication::State::Published),
        ChangedSince = int(fhir::Publication::State::ChangedSince),
        TakenBack = int(fhir::Publication::State::Unpublished),
    };
    Q_ENUM(Publication)
    /// As people::Audience.
    enum Audience {
        Everyone = int(people::Audience::Everyone),
        Primary = int(people::Audience::Primary),
        Secondary = int(people::Audience::Secondary),
    };
    Q_ENUM(Audience)
    /// As information::LibraryError, for the page to explain.
    enum Problem {
        TitleMissing = int(information::LibraryError::TitleMissing),
        Empty = int(information::LibraryError::Empty),
        TooLong = int(information::LibraryError::TooLong),
        PictureRefused = int(information::LibraryError::PictureRefused),
        NoUnit = int(information::LibraryError::NoUnit),
        AuthorUnknown = int(information::LibraryError::AuthorUnknown),
        PatientUnknown = int(information::LibraryError::PatientUnknown),
        Public = int(information::LibraryError::Public),
        NotSensitive = int(information::LibraryError::NotSensitive),
        NotReleased = int(information::LibraryError::NotReleased),
        NotPublished = int(information::LibraryError::NotPublished),
        NotFound = int(information::LibraryError::NotFound),
        NotStored = int(information::LibraryError::NotStored),
    };
    Q_ENUM(Problem)

    using RecordsModel::RecordsModel;

    [[nodiscard]] Filter filter() const { return m_filter; }
    void setFilter(Filter filter);
    [[nodiscard]] QString typed() const { return m_typed; }
    void setTyped(const QString &typed);
    [[nodiscard]] int allCount() const { return m_shelf ? static_cast<int>(m_shelf->rows.size()) : 0; }
    [[nodiscard]] int unpublishedCount() const { return countOf(Unpublished); }
    [[nodiscard]] int reviewCount() const { return countOf(ReviewDue); }
    [[nodiscard]] int exampleCount() const { return countOf(Examples); }

    /// Adds the pages that came with the program, as drafts. Emits examplesAdded or refused.
    Q_INVOKABLE void addExamples();

Q_SIGNALS:
    void filterChanged();
    void countsChanged();
    void examplesAdded(int pages);
    void refused(heard::models::LibraryModel::Problem problem);

protected:
    [[nodiscard]] std::span<const Role<LibraryRow>> roles() const override;
    [[nodiscard]] QFuture<Answer> load(Device &device) override;
    [[nodiscard]] QVector<LibraryRow> listed(const QVector<LibraryRow> &) override { return shown(); }
    [[nodiscard]] QStringList watchedTypes() const override;

private:
    /// What the store answered last, ready to be searched.
    struct Shelf {
        QVector<LibraryRow> rows;
        information::PageSearch search;
    };
    void narrow();
    [[nodiscard]] int countOf(Filter filter) const;
    [[nodiscard]] QVector<LibraryRow> shown() const;

    Filter m_filter = All;
    QString m_typed;
    std::shared_ptr<const Shelf> m_shelf;
};

} // namespace heard::models
