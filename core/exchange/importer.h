#pragma once

#include "base/csv.h"
#include "base/instant.h"
#include "exchange/importfailure.h"
#include "exchange/pledgegrouping.h"
#include "exchange/resourcesink.h"

#include <functional>
#include <memory>
#include <optional>

namespace heard::exchange {

class ImportSource;

enum class FileKind {
    Pledge,     ///< CSV: you said, we plan to, by
    Feedback,   ///< CSV with a column of comments
    FhirBundle,
    FhirLines,  ///< one resource a line (ndjson)
    FhirResource,
};

enum class RowFate {
    New,
    Changed,  ///< known, and the file says something new
    Same,     ///< known, and nothing is new
    Repeated, ///< stands in the file before, the same
};

/// One row or resource that can be imported.
struct GoodRow {
    int line = 0;
    RowFate fate = RowFate::New;
    QString type;   ///< of the resource: "Goal", "Communication", "Patient", "Appointment"
    QString title;  ///< "we plan to", what was said, the patient's name, what the appointment is
    QString detail; ///< "you said", the label, the NHS number, the patient's name
    std::optional<Instant> when;
    bool saidBefore = false; ///< a comment known by its words alone, from another file: perhaps somebody else's

    bool operator==(const GoodRow &) const = default;
};

/// What an import would do.
struct Preview {
    FileKind kind = FileKind::Pledge;
    csv::Encoding encoding = csv::Encoding::Utf8;
    QVector<GoodRow> good; ///< in the order of the file
    QVector<BadRow> bad;   ///< likewise
    QStringList leftOut{}; ///< the names of columns that are not taken over

    [[nodiscard]] int count(RowFate fate) const;
    /// How many comments without a date or number of their own stood in another file word for word.
    [[nodiscard]] int saidBefore() const;
};

enum class ImportChoice {
    AllOrNothing, ///< one bad row refuses the file
    GoodRows,
};

/// What an import did, in rows.
struct ImportOutcome {
    bool refused = false; ///< there were bad rows and all or nothing was asked for: nothing was written
    int created = 0;
    int changed = 0;
    int unchanged = 0; ///< known or repeated
    int bad = 0;

    bool operator==(const ImportOutcome &) const = default;
};

/// One file to import: says what it is, previews what it would do, does it. A value: copies may go to other threads.
class Importer final {
public:
    /// Reads the whole of @p bytes; what it is shows in its content. @p fileName is kept with imported feedback, and
    /// feedback without a date counts as sent @p now.
    [[nodiscard]] static Result<Importer, FileFailure> open(const QByteArray &bytes, const QString &fileName, Instant now);

    [[nodiscard]] FileKind kind() const;
    [[nodiscard]] csv::Encoding encoding() const;

    /// Of a pledge; empty otherwise.
    [[nodiscard]] PledgeGrouping grouping() const;
    void setGrouping(const PledgeGrouping &grouping);
    /// Of feedback: what was said before is somebody else's, who said the same, and is added, too.
    void setSaidAgain(bool saidAgain);

    [[nodiscard]] store::StoreResult<Preview> preview(const ResourceLookup &lookup) const;
    /// Tells how many of how many rows are written.
    using Progress = std::function<void(int done, int of)>;
    /// Call it within a transaction and roll back on a failure. A second time nothing changes.
    [[nodiscard]] store::StoreResult<ImportOutcome> import(ImportChoice choice, ResourceSink &sink,
        const Progress &progress = {}) const;

private:
    explicit Importer(std::shared_ptr<const ImportSource> source) : m_source(std::move(source)) {}

    std::shared_ptr<const ImportSource> m_source;
};

} // namespace heard::exchange
