#pragma once

#include "store/database.h"
#include "store/writeerror.h"
#include "voice/feedback.h"
#include "voice/reply.h"
#include "voice/said.h"

namespace heard::voice {

enum class VoiceError {
    Empty,
    TooLong, ///< more than Voices::longestWords in one of the texts
    PatientUnknown, ///< not in this store
    NobodyToReplyTo, ///< imported without a name
    AuthorUnknown,   ///< not in this store
    NotFound,
    NotStored,
    ConsentIsOver, ///< of words without a name it can be given only before they are sent
};

enum class VoiceFilter {
    All,
    New,        ///< not read by the team
    Unanswered, ///< can be answered, neither replied to nor handled
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
    static constexpr qsizetype longestWords = Said::longestWords;
    static constexpr qsizetype longestAbout = Said::longestAbout;

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
    /// Everything one patient said, latest first; on her own device also what she said without her name, by the week.
    [[nodiscard]] QFuture<store::StoreResult<QVector<Feedback>>> saidBy(const ResourceId &patient, int limit = 1000,
                                                                        int offset = 0) const;
    /// In the order they were written. On her own device those to unnamed words are opened.
    [[nodiscard]] QFuture<store::StoreResult<QVector<Reply>>> repliesTo(const ResourceId &feedback) const;
    /// What the team answered @p patient and she has not read, latest first.
    [[nodiscard]] QFuture<store::StoreResult<QVector<Reply>>> unreadRepliesFor(const ResourceId &patient) const;

    /// At least one of @p good and @p better has words.
    [[nodiscard]] QFuture<store::WriteResult<ResourceId, VoiceError>> say(const ResourceId &patient, const QString &good,
                                                            const QString &better, const QString &about = {})
    {
        return say(patient, Said{good, better, about});
    }
    [[nodiscard]] QFuture<store::WriteResult<ResourceId, VoiceError>> say(const ResourceId &patient, const Said &said);
    /// Without her name and apart from all that has it: in the store's Letterbox.
    [[nodiscard]] QFuture<store::WriteResult<ResourceId, VoiceError>> sayWithoutName(const Said &said);
    /// Whether others may quote what she said; the team learns of it the way it learnt of the words.
    [[nodiscard]] QFuture<store::WriteResult<void, VoiceError>> setMayQuote(const ResourceId &feedback, bool mayQuote);
    /// The team has read it; a second time changes nothing.
    [[nodiscard]] QFuture<store::WriteResult<void, VoiceError>> markRead(const ResourceId &feedback);
    [[nodiscard]] QFuture<store::WriteResult<void, VoiceError>> setHandled(const ResourceId &feedback, bool handled);
    /// Answers in the name of @p author, a Practitioner; what is answered has been read. To words without a name the answer
    /// is sealed: only the device they came from opens it.
    [[nodiscard]] QFuture<store::WriteResult<ResourceId, VoiceError>> reply(const ResourceId &feedback, const QString &words,
                                                              const ResourceId &author);
    /// The patient has read it; a second time changes nothing. Of a sealed one nobody is told.
    [[nodiscard]] QFuture<store::WriteResult<void, VoiceError>> markReplyRead(const ResourceId &reply);

private:
    store::Database &m_database;
};

} // namespace heard::voice
