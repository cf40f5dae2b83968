#pragma once

#include "themes/passage.h"
#include "voice/feedback.h"
#include "voice/interview.h"

namespace heard::themes {

/// Something said, in which themes can be found.
struct Source {
    enum class Kind { Feedback, Interview };

    Source() = default;
    // Implicit, because most of what is said is feedback.
    Source(const ResourceId &feedback) : id(feedback) {}
    Source(const ResourceId &said, Kind what) : id(said), kind(what) {}

    [[nodiscard]] QString type() const;
    [[nodiscard]] QString reference() const { return id.reference(type()); }
    bool operator==(const Source &) const = default;

    ResourceId id;
    Kind kind = Kind::Feedback;
};

/// The texts of something said.
struct SaidWords {
    Source source;
    QString good;   ///< what answers each question of feedback
    QString better;
    QString all;    ///< the text of an interview, which answers none

    bool operator==(const SaidWords &) const = default;
};

[[nodiscard]] SaidWords wordsOf(const voice::Feedback &feedback);
[[nodiscard]] SaidWords wordsOf(const voice::Interview &interview);
/// Nothing where @p source is not in the store.
[[nodiscard]] store::StoreResult<std::optional<SaidWords>> wordsIn(const store::Reader &reader, const Source &source);

/// The words of @p said that answer @p part; empty where there are none.
[[nodiscard]] QString textOf(const SaidWords &said, Part part);

/// Some of the words, small enough to be about little, and where they begin in the text of their part.
struct SaidPassage {
    Passage passage;
    qsizetype start = 0; ///< in UTF-16 units
};
/// Each text of feedback; each paragraph of an interview.
[[nodiscard]] QVector<SaidPassage> passagesOf(const SaidWords &said);

} // namespace heard::themes
