#pragma once

#include "information/library.h"
#include "information/sending.h"

namespace heard::information {

enum class SendingError {
    NoPages,
    NotPublished, ///< one of the pages; a sensitive one is released to her in the same breath
    TooLong,      ///< the words
    AuthorUnknown,
    PatientUnknown,
    NoSuchAppointment, ///< unknown here, over, cancelled, or without a patient
    BadDays,           ///< not between 0 and Sendings::mostDaysBefore
    NotVisible,        ///< to her, yet or any more
    AlreadyTakenBack,  ///< by somebody, or with its appointment
    NotTakenBack,
    AppointmentCancelled, ///< of a pack: nothing is sent before what will not be
    NotFound,
    NotStored,
};

template <typename Value>
using SendingResult = store::WriteResult<Value, SendingError>;

/// What can be asked of the store about pages that were sent to patients.
class Sendings final {
public:
    static constexpr qsizetype longestWords = 2'000; ///< characters
    static constexpr int mostDaysBefore = 60;

    /// @p database must outlive it.
    explicit Sendings(store::Database &database) : m_database(database) {}

    // The team's:
    /// Everything sent to her, latest first; also what she does not see yet or any more.
    [[nodiscard]] QFuture<store::StoreResult<QVector<Sending>>> sentTo(const ResourceId &patient) const;
    /// The pack that goes with an appointment; nothing where none was sent or it was taken back.
    [[nodiscard]] QFuture<store::StoreResult<std::optional<Sending>>> packOf(const ResourceId &appointment) const;
    /// Sends @p pages (working copies) in the name of @p author, a Practitioner.
    [[nodiscard]] QFuture<SendingResult<ResourceId>> send(const ResourceId &patient, const QVector<ResourceId> &pages, const QString &words,
        bool asksAcknowledgement, const ResourceId &author);
    /// The same before an appointment: she sees it from @p daysBefore its start. Replaces the pack there is.
    [[nodiscard]] QFuture<SendingResult<ResourceId>> sendPack(const ResourceId &appointment, const QVector<ResourceId> &pages,
        int daysBefore, const ResourceId &author);
    [[nodiscard]] QFuture<SendingResult<void>> takeBack(const ResourceId &sending);
    /// The undo of takeBack; a pack only while its appointment stands.
    [[nodiscard]] QFuture<SendingResult<void>> restore(const ResourceId &sending);

    // The patient's:
    /// What she sees at @p now, latest first, each with those of its pages that she may still read.
    [[nodiscard]] QFuture<store::StoreResult<QVector<Sending>>> visibleTo(const ResourceId &patient, Instant now) const;
    /// She has opened @p page, in every sending of it that she sees; one of which she has opened all is read. A second time
    /// changes nothing.
    [[nodiscard]] QFuture<SendingResult<void>> markPageRead(const ResourceId &patient, const ResourceId &page);
    /// She has understood @p page of it, and of that page alone; so she has read it.
    [[nodiscard]] QFuture<SendingResult<void>> acknowledge(const ResourceId &sending, const ResourceId &page);

private:
    store::Database &m_database;
};

/// Of what was sent, the pages that the patient may still read: none that was taken back from the library.
[[nodiscard]] store::StoreResult<QVector<SentPage>> readableOf(const store::Reader &reader, const Sending &sending);
/// How many days before the start of its appointment a pack is visible.
[[nodiscard]] int daysBefore(const Sending &pack, Instant start);

/// Within the write that changes an Appointment from @p before to @p after: its packs move with it, are taken back when it
/// is cancelled and return when it is booked again. What she has read stays where it is.
[[nodiscard]] store::StoreResult<void> followAppointment(store::ResourceWriter &writer, const QJsonObject &before,
    const QJsonObject &after);

} // namespace heard::information
