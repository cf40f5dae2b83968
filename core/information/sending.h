#pragma once

#include "fhir/element.h"
#include "store/reader.h"

#include <QVector>

#include <algorithm>

namespace heard::information {

/// A page as a sending names it: the published copy and the title it had then.
struct SentPage {
    ResourceId id;
    QString title;
    std::optional<Instant> readAt{}; ///< by the patient, on her phone
    std::optional<Instant> acknowledgedAt{}; ///< likewise; then it is read, too

    bool operator==(const SentPage &) const = default;
};

/// Pages that the team sent to one patient: by themselves, or as the pack before an appointment.
struct Sending {
    enum class State {
        Sent,
        TakenBack,
        AppointmentCancelled, ///< a pack whose appointment will not be; it returns with the appointment
    };

    ResourceId id;
    ResourceId patient;
    QVector<SentPage> pages;
    QString words; ///< what the sender wrote with them; may be empty
    ResourceId sender;
    QString senderName; ///< "Sister Grace Okafor"
    ResourceId appointment; ///< of a pack
    Instant sentAt;
    std::optional<Instant> visibleFrom; ///< of a pack: not shown to her before
    bool asksAcknowledgement = false;
    State state = State::Sent;
    std::optional<Instant> readAt; ///< when she opened the last of the pages that she may read
    std::optional<Instant> acknowledgedAt; ///< when she acknowledged the last of them
    store::Delivery delivery;

    [[nodiscard]] qsizetype pagesRead() const;
    /// She opened every one of the pages that stand here.
    [[nodiscard]] bool isRead() const { return pagesRead() == pages.size(); }
    [[nodiscard]] qsizetype pagesAcknowledged() const;
    [[nodiscard]] bool isAcknowledged() const { return pagesAcknowledged() == pages.size(); }
    /// The team asks her to say that she has read them, and of one of them she has not yet.
    [[nodiscard]] bool isAsking() const { return asksAcknowledgement && !isAcknowledged(); }
    /// When it came to her: a pack that was sent late came at once.
    [[nodiscard]] Instant since() const { return std::max(sentAt, visibleFrom.value_or(sentAt)); }
    /// Since when the pages are hers to read, where she may.
    [[nodiscard]] Instant shownFrom() const;
    [[nodiscard]] bool isVisible(Instant now) const { return state == State::Sent && (!visibleFrom || *visibleFrom <= now); }
    bool operator==(const Sending &) const = default;
};

/// FHIR: Communication, category "information"; a pack is partOf its Appointment.
[[nodiscard]] Result<Sending, fhir::ReadError> sendingFromFhir(const QJsonObject &communication);
/// Applied onto @p stored so that elements written by other systems survive.
[[nodiscard]] QJsonObject toFhir(const Sending &sending, QJsonObject stored = {});

} // namespace heard::information
