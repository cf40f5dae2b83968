#pragma once

#include "people/patient.h"
#include "store/database.h"
#include "store/writeerror.h"
#include "themes/coding.h"
#include "themes/themesuggester.h"
#include "voice/feedback.h"

namespace heard::themes {

enum class CodingError {
    ThemeUnknown,  ///< not in this store, or no longer in use
    AuthorUnknown, ///< not in this store
    BadExcerpt,    ///< no words, words outside the text, or half of a character
    NotFound,      ///< what was said, or the coding
    NotStored,
};

/// Something said, with the codings of one theme that it has.
struct CodedFeedback {
    voice::Feedback feedback;
    QVector<Coding> codings;
};

/// In how many things said a theme was found, by cohort; each counts once, however often it was coded. These are the
/// team's own figures: before they leave the team small ones are to be suppressed.
struct ThemeCount {
    ResourceId theme;
    int primary = 0;
    int secondary = 0;
    int unknown = 0;

    [[nodiscard]] int all() const { return primary + secondary + unknown; }
    bool operator==(const ThemeCount &) const = default;
};

/// What can be asked of the store about which themes the team found in what patients said. Two colleagues may code the same
/// words at once: both codings stay.
class Codings final {
public:
    /// @p database must outlive it.
    explicit Codings(store::Database &database) : m_database(database) {}

    /// Everything found in @p said, in the order in which it was.
    [[nodiscard]] QFuture<store::StoreResult<QVector<Coding>>> of(const Source &said) const;
    /// Feedback that counts as @p theme, latest said first; @p cohort narrows where given.
    [[nodiscard]] QFuture<store::StoreResult<QVector<CodedFeedback>>> with(const ResourceId &theme,
        std::optional<people::Cohort> cohort = {}, int limit = 50, int offset = 0) const;
    /// Every theme in use, in the unit's order, also with none, then others that have some; of what was said from @p from
    /// until just before @p until.
    [[nodiscard]] QFuture<store::StoreResult<QVector<ThemeCount>>> counts(std::optional<Instant> from = {},
        std::optional<Instant> until = {}) const;
    /// Feedback in which no theme was found yet, the longest waiting first.
    [[nodiscard]] QFuture<store::StoreResult<QVector<voice::Feedback>>> uncoded(int limit = 50, int offset = 0) const;
    [[nodiscard]] QFuture<store::StoreResult<int>> uncodedCount() const;

    /// In the name of @p author, a Practitioner; without @p span for all of it. What is coded so already stays as it is: the
    /// answer is the id of that coding.
    [[nodiscard]] QFuture<store::WriteResult<ResourceId, CodingError>> code(const Source &said, const ResourceId &theme,
        const std::optional<Span> &span, const ResourceId &author);
    [[nodiscard]] QFuture<store::WriteResult<void, CodingError>> remove(const ResourceId &coding);
    /// The undo of remove.
    [[nodiscard]] QFuture<store::WriteResult<void, CodingError>> restore(const ResourceId &coding);

private:
    store::Database &m_database;
};

/// Within a write that changed what was said: excerpts follow their words, and those whose words are gone let go of them, so
/// that nothing that was taken out of the text is kept here; the coding stays and says so. Removed codings likewise.
[[nodiscard]] store::WriteResult<void, CodingError> followText(store::Writer &writer, const Source &said);
/// The same as Codings::of, within a read.
[[nodiscard]] store::StoreResult<QVector<Coding>> codingsOf(const store::Reader &reader, const Source &said,
    bool withRemoved = false);

} // namespace heard::themes
