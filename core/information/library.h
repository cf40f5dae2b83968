#pragma once

#include "fhir/publication.h"
#include "information/page.h"
#include "store/database.h"
#include "store/writeerror.h"

#include <QTimeZone>

namespace heard::information {

enum class LibraryError {
    TitleMissing,
    Empty,           ///< a page without words cannot be published or released
    TooLong,         ///< the title, the text or the words of a revision
    PictureRefused,  ///< not a PNG or JPEG with a name of its own, or all of them together too large
    NoUnit,          ///< the store does not know its unit yet
    AuthorUnknown,   ///< not in this store
    PatientUnknown,  ///< not in this store
    Public,          ///< patients can read it: it has to be taken back before it can be removed
    NotSensitive,    ///< so everyone can read it once it is published
    NotReleased,     ///< a sensitive page is given to patients one by one
    NotPublished,
    NotFound,
    NotStored,
};

template <typename Value>
using LibraryResult = store::WriteResult<Value, LibraryError>;

/// A working copy with how patients see it.
struct LibraryPage {
    Page page;
    fhir::Publication publication; ///< of a sensitive page: of what was released
    int releases = 0;              ///< how many patients it is released to

    /// Patients read it and its day has come.
    [[nodiscard]] bool isReviewDue(QDate today) const;
    bool operator==(const LibraryPage &) const = default;
};

/// A sensitive page in one patient's hands.
struct Release {
    ResourceId id; ///< of her copy
    ResourceId patient;
    QString patientName;
    Instant at;
    std::optional<Instant> visibleFrom; ///< of a copy that only sendings brought her: not shown to her before
    bool isCurrent = true; ///< false: taken back from her
    bool isOutdated = false; ///< the working copy has changed since
    store::Delivery delivery;

    bool operator==(const Release &) const = default;
};

/// A page that patients read and whose day of review has come.
struct ReviewDue {
    ResourceId page;
    QString title;
    QDate on;
    store::Delivery delivery;

    bool operator==(const ReviewDue &) const = default;
};

/// What the team can do with its pages. Everyone edits working copies; patients read what was published from them.
class Library final {
public:
    static constexpr qsizetype longestTitle = 200;    ///< characters
    static constexpr qsizetype longestBody = 60'000;  ///< characters
    static constexpr qsizetype longestWords = 2'000;  ///< of a revision, characters
    static constexpr qsizetype largestPictures = 500 * 1024; ///< bytes, of all together: a hub takes 1 MiB in Base64

    /// @p database must outlive it.
    explicit Library(store::Database &database) : m_database(database) {}

    /// By topic, then by title.
    [[nodiscard]] QFuture<store::StoreResult<QVector<LibraryPage>>> all() const;
    [[nodiscard]] QFuture<store::StoreResult<std::optional<LibraryPage>>> byId(const ResourceId &page) const;
    /// What a page said when it was published, by Revision::text: its words, without its pictures.
    [[nodiscard]] QFuture<store::StoreResult<std::optional<Page>>> earlier(const ResourceId &text) const;
    /// Those whose day of review is @p today or before, the longest overdue first.
    [[nodiscard]] QFuture<store::StoreResult<QVector<ReviewDue>>> reviewsDue(QDate today) const;
    /// Latest first, those that were taken back too.
    [[nodiscard]] QFuture<store::StoreResult<QVector<Release>>> releasesOf(const ResourceId &page) const;

    // Each in the name of @p author, a Practitioner.
    /// Without an id it is added; with one it is changed. State, history and whether it is an example have their own verbs.
    /// A page that becomes sensitive is taken back from everyone at once.
    [[nodiscard]] QFuture<LibraryResult<ResourceId>> write(const Page &page, const ResourceId &author);
    /// Lets everyone read it as it is now; of a sensitive page those to whom it was released.
    [[nodiscard]] QFuture<LibraryResult<void>> publish(const ResourceId &page, const QString &words, const ResourceId &author);
    /// Takes it back from everyone who can read it.
    [[nodiscard]] QFuture<LibraryResult<void>> takeBack(const ResourceId &page, const QString &words, const ResourceId &author);
    /// The unit's clinicians have looked at an example: it is a page like any other. Publish to tell patients.
    [[nodiscard]] QFuture<LibraryResult<void>> markChecked(const ResourceId &page, const ResourceId &author);

    /// Lets one patient read a sensitive page as it is now. The answer is the id of her copy. With @p visibleFrom it is the undo
    /// of takeBackFrom for one that a sending brought her.
    [[nodiscard]] QFuture<LibraryResult<ResourceId>> release(const ResourceId &page, const ResourceId &patient,
        std::optional<Instant> visibleFrom = {});
    [[nodiscard]] QFuture<LibraryResult<void>> takeBackFrom(const ResourceId &page, const ResourceId &patient);

    /// Only what no patient can read; else LibraryError::Public.
    [[nodiscard]] QFuture<LibraryResult<void>> remove(const ResourceId &page);
    /// The undo of remove.
    [[nodiscard]] QFuture<LibraryResult<void>> restore(const ResourceId &page);

    /// Adds the pages that came with the program and are not there yet, as drafts, to be reviewed
    /// so many months after today in @p zone. The answer is how many.
    [[nodiscard]] QFuture<LibraryResult<int>> addExamples(const ResourceId &author, const QTimeZone &zone);

private:
    store::Database &m_database;
};

/// Within a read: the same as Library::reviewsDue.
[[nodiscard]] store::StoreResult<QVector<ReviewDue>> reviewsDue(const store::Reader &reader, QDate today, int limit = 1'000);
/// Within a write: lets @p patient read the sensitive page as it is now. The answer is the id of her copy. With @p from a
/// sending brings it, and she sees it from then on, unless she can already.
[[nodiscard]] LibraryResult<ResourceId> releaseTo(store::Writer &writer, const ResourceId &page, const ResourceId &patient,
    std::optional<Instant> from = {});

} // namespace heard::information
