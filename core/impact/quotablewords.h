#pragma once

#include "impact/quotes.h"
#include "store/reader.h"

namespace heard::impact {

/// What was said behind issues and may be quoted, within a read.
class QuotableWords final {
public:
    /// @p reader must outlive it.
    explicit QuotableWords(const store::Reader &reader) : m_reader(reader) {}

    /// Behind @p issue, a Basic: what may be quoted now, as far as the authors go.
    [[nodiscard]] store::StoreResult<QVector<Quote>> of(const QJsonObject &issue);

private:
    [[nodiscard]] store::StoreResult<QVector<Quote>> checked(const QStringList &words, const QJsonObject &issue);

    const store::Reader &m_reader;
    std::optional<KnownNames> m_names; ///< made for the first words that are quoted
};

} // namespace heard::impact
