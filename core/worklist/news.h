#pragma once

#include "care/appointment.h"
#include "care/assessmentrequest.h"
#include "outcomes/whatbecame.h"
#include "pledge/commitment.h"
#include "store/database.h"

namespace heard::worklist {

/// One thing that changed for a patient since she last looked.
struct NewsItem {
    enum class Kind {
        Reply, ///< the team answered her words and she has not read it
        WordsMoved, ///< something became of what she said
        WordsRead,  ///< somebody of the team read what she said without her name, and no more became of it yet
        PageSent,  ///< the team sent her a page; until she has read it, and acknowledged it where they ask for that
        PagesSent, ///< the same for several pages at once
        AppointmentBooked,
        AppointmentMoved,
        AppointmentChanged, ///< in its place or its kind, not in its time
        AppointmentCancelled,
        AppointmentKept, ///< she asked to change or cancel it, and the team answered that it stays as it is
        SupportBooked,   ///< the talk that she asked for, or was offered, has its appointment
        SupportDeclined,
        PromiseMade,
        PromiseKept,
        PromiseUnable,
        PromiseChanged,
    };

    ResourceId id; ///< unique within the list; not a resource's
    Kind kind = Kind::Reply;
    ResourceId opens; ///< the feedback or letter, page, sending, appointment, request or commitment to show
    QString words;    ///< who replied, sent or looks after it; the answer; the plan; the first issue her words led to; the other place
    Instant at;       ///< of the reply or answer; since when she sees what was sent; of the start of the appointment; of the publication
    // Of an appointment that is not as she saw it:
    care::AppointmentKind meeting = care::AppointmentKind::Other;
    bool otherKind = false;
    bool otherPlace = false;

    bool operator==(const NewsItem &) const = default;
};

/// What is new on a patient's phone. A device's own memory of what was seen; never sent.
class News final {
public:
    /// @p database must outlive it.
    explicit News(store::Database &database) : m_database(database) {}

    /// Begins to remember once the first records were downloaded: what is there then is not news. True where it remembers.
    [[nodiscard]] QFuture<store::StoreResult<bool>> begin(const ResourceId &patient, Instant now);
    /// Replies, then pages, her words, her support, appointments and promises. Before it remembers only replies and pages are new.
    [[nodiscard]] QFuture<store::StoreResult<QVector<NewsItem>>> of(const ResourceId &patient, Instant now) const;
    /// She has seen the promises as they are.
    [[nodiscard]] QFuture<store::StoreResult<void>> endLook();
    /// She has seen the appointment as it is, and the answer to what she asked of it.
    [[nodiscard]] QFuture<store::StoreResult<void>> markSeen(const care::Appointment &appointment);
    /// She has seen how far her request is, and when they talk.
    [[nodiscard]] QFuture<store::StoreResult<void>> markSeen(const care::AssessmentRequest &request);
    /// She has seen what became of her words so far.
    [[nodiscard]] QFuture<store::StoreResult<void>> markSeen(const outcomes::WhatBecame &words);

private:
    store::Database &m_database;
};

} // namespace heard::worklist
