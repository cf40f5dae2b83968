#pragma once

#include "store/database.h"
#include "store/writeerror.h"
#include "voice/feedback.h"
#include "voice/reply.h"

namespace heard::voice {

enum class VoiceError {
    Empty,
    TooLong, ///< more than Voices::longestWords in one of the texts
    PatientUnknown, ///< not in this store
    NobodyToReplyTo, ///< imported without a name
    AuthorUnknown,   ///< not in this store
    NotFound,
    NotStored,
};

enum class VoiceFilter {
    All,
    New,        ///< not read by the team
    Unanswered, ///< named, neither replied to nor handled
    Handled,    ///< replied to or marked
};

enum class VoiceOrder { LatestFirst, OldestFirst };

/// How many voices each filter shows.
struct VoiceCounts {
    int all = 0;
    int unread = 0;
    int unanswered = 0;
    int handled = 0;
    int secondary = 0; ///< of all, from patients with secondary breast cancer

    bool operator==(const VoiceCounts &) const = default;
};

/// What can be asked of the store about what patients said, and what was answered.
class Voices final {
public:
    static constexpr qsizetype longestWords = 20'000; ///< characters, of each text
    static constexpr qsizetype longestAbout = 200;    ///< characters

    /// @p database must outlive it.
    explicit Voices(store::Database &database) : m_database(database) {}

    /// @p typed are beginnings of words that were said or of the patient's name; empty for all.
    /// @p cohort narrows where given, and @p themes, Basics, to what was coded with one of them; with an empty list to what
    /// was not coded yet.
    [[nodiscard]] QFuture<store::StoreResult<QVector<Feedback>>> list(VoiceFilter filter, const QString &typed = {},
                                                                      std::optional<people::Cohort> cohort = {},
                                                                      int limit = 50, int offset = 0,
                                                                      VoiceOrder order = VoiceOrder::LatestFirst,
                                                                      const std::optional<QVector<ResourceId>> &themes = {}) const;
    [[nodiscard]] QFuture<store::StoreResult<VoiceCounts>> counts() const;
    [[nodiscard]] QFuture<store::StoreResult<std::optional<Feedback>>> byId(const ResourceId &feedback) const;
    /// Everything one patient said, latest first.
    [[nodiscard]] QFuture<store::StoreResult<QVector<Feedback>>> saidBy(const ResourceId &patient, int limit = 1000,
                                                                        int offset = 0) const;
    /// In the order they were written.
    [[nodiscard]] QFuture<store::StoreResult<QVector<Reply>>> repliesTo(const ResourceId &feedback) const;
    /// What the team answered @p patient and she has not read, latest first.
    [[nodiscard]] QFuture<store::StoreResult<QVector<Reply>>> unreadRepliesFor(const ResourceId &patient) const;

    /// At least one of @p good and @p better has words.
    [[nodiscard]] QFuture<store::WriteResult<ResourceId, VoiceError>> say(const ResourceId &patient, const QString &good,
                                                            const QString &better, const QString &about = {});
    /// The team has read it; a second time changes nothing.
    [[nodiscard]] QFuture<store::WriteResult<void, VoiceError>> markRead(const ResourceId &feedback);
    [[nodiscard]] QFuture<store::WriteResult<void, VoiceError>> setHandled(const ResourceId &feedback, bool handled);
    /// Answers in the name of @p author, a Practitioner; what is answered has been read.
    [[nodiscard]] QFuture<store::WriteResult<ResourceId, VoiceError>> reply(const ResourceId &feedback, const QString &words,
                                                              const ResourceId &author);
    /// The patient has read it; a second time changes nothing.
    [[nodiscard]] QFuture<store::WriteResult<void, VoiceError>> markReplyRead(const ResourceId &reply);

private:
    store::Database &m_database;
};

} // namespace heard::voice
