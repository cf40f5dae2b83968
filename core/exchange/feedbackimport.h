#pragma once

#include "exchange/importitem.h"

namespace heard::exchange {

/// Whether the header names a column of comments.
[[nodiscard]] bool isFeedback(const csv::Table &table);

/// A table of comments that people gave without their names.
class FeedbackImport final : public ImportSource {
public:
    /// What was said longer ago than this, or nobody knows when, has come too late to be news: imported, it counts as
    /// received, so that it stands among the voices by its date and nobody is asked to read a year's comments one by one.
    static constexpr std::chrono::days news{31};

    /// @p fileName is kept with each comment. One without a date counts as sent @p now.
    [[nodiscard]] static Result<FeedbackImport, FileFailure> read(const csv::Table &table, const QString &fileName, Instant now);

    [[nodiscard]] FileKind kind() const override { return FileKind::Feedback; }
    [[nodiscard]] store::StoreResult<ImportItems> items(const ResourceLookup &lookup) const override;
    void setSaidAgain(bool saidAgain) { m_saidAgain = saidAgain; }

    /// A comment as it stands in the file.
    struct Comment {
        int line = 0;
        QString key; ///< its name wherever it stands
        QString said; ///< the name of its words: of no one comment alone
        QString keyInFile; ///< its name in this very file; empty where its date or number tells it from others
        QString good;
        QString better;
        QString text; ///< of a column that does not say which of both it is
        QString question;
        QString about;
        QStringList labels; ///< what people sorted it under, as they wrote it
        std::optional<Instant> sentAt;

        bool operator==(const Comment &) const = default;
    };

private:
    QVector<Comment> m_comments;
    QVector<BadRow> m_bad;
    QString m_fileName;
    Instant m_now;
    bool m_saidAgain = false;
};

} // namespace heard::exchange
