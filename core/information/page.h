#pragma once

#include "fhir/element.h"
#include "people/audience.h"
#include "store/reader.h"

#include <QDate>
#include <QVector>

namespace heard::information {

using people::Audience;

/// Where a page stands in the library; its words are chosen where it is shown.
enum class Topic { Appointments, Surgery, AfterTreatment, Body, Feelings, Secondary, Team, Other };

enum class PageState {
    Draft,     ///< a working copy: the team's own
    Published, ///< a copy that patients may read
    TakenBack, ///< a copy that they may not read any more
    Removed,
};

/// A drawing or photograph that a page brings along.
struct Picture {
    QString name; ///< by which the page's text calls it: "stretch.png"
    QString type; ///< "image/png" or "image/jpeg"
    QByteArray bytes;

    bool operator==(const Picture &) const = default;
};

/// One line in the life of a page on the team's side.
struct Revision {
    enum class Kind { Published, TakenBack, Checked };

    Kind kind = Kind::Published;
    Instant at;
    QString who;
    QString words; ///< what they said about it; may be empty
    ResourceId text{}; ///< what the page said then, for Library::earlier; empty where it was not kept

    bool operator==(const Revision &) const = default;
};

/// A page of the unit's information: a working copy of the team, or a published copy.
struct Page {
    ResourceId id;
    ResourceId unit;
    ResourceId original; ///< of a published copy: what it was made from
    ResourceId patient;  ///< of a copy that was released to one patient only
    PageState state = PageState::Draft;
    QString title;
    QString body; ///< Markdown
    QVector<Picture> pictures;
    QString language; ///< BCP 47, such as "en"; empty where it is not said
    Topic topic = Topic::Other;
    Audience audience = Audience::Everyone;
    bool sensitive = false; ///< patients see it only once it was released to them, one by one
    bool example = false;   ///< came with the program and was not checked by the unit's clinicians
    QString owner;          ///< who keeps it right
    std::optional<QDate> reviewOn;
    std::optional<Instant> writtenAt;
    ResourceId author;
    QString authorName;
    std::optional<Instant> publishedAt; ///< of a published copy
    std::optional<Instant> visibleFrom; ///< of a copy that only sendings brought to its patient: not shown to her before
    QVector<Revision> revisions;        ///< oldest first; only a working copy has them
    store::Delivery delivery;

    bool operator==(const Page &) const = default;
};

/// FHIR: DocumentReference, type "page", its text inline. A text that lies elsewhere is not fetched, so it is refused.
[[nodiscard]] Result<Page, fhir::ReadError> pageFromFhir(const QJsonObject &documentReference);
/// Applied onto @p stored so that elements written by other systems survive. What makes a copy a copy is left alone.
[[nodiscard]] QJsonObject toFhir(const Page &page, QJsonObject stored = {});

/// The day of its review alone.
[[nodiscard]] std::optional<QDate> reviewOf(const QJsonObject &documentReference);

/// "surgery"; for data, not for people.
[[nodiscard]] QLatin1StringView codeOf(Topic topic);
/// Other where @p code is none of them.
[[nodiscard]] Topic topicFrom(QStringView code);

} // namespace heard::information
