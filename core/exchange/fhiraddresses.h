#pragma once

#include "exchange/fhirfile.h"

#include <QHash>

namespace heard::exchange {

/// Which entry of a file a reference means: by address, by type and id, or nothing.
class FhirAddresses final {
public:
    /// @p file must outlive it.
    explicit FhirAddresses(const FhirFile &file);

    /// The index of the entry that @p reference of the entry @p from means; -1 where it is not in the file.
    [[nodiscard]] int find(const QString &reference, int from) const;
    /// The absolute address @p reference stands for where the address of @p from tells; else empty.
    [[nodiscard]] QString absolute(const QString &reference, int from) const;
    /// An earlier entry with the same address or, without addresses, the same type and id; -1 where there is none.
    [[nodiscard]] int earlier(int entry) const;

private:
    [[nodiscard]] QString nameOf(int entry) const;

    const FhirFile &m_file;
    QHash<QString, int> m_byUrl;
    QHash<QString, int> m_byTypeAndId; ///< -2 where several addresses end alike
    QHash<QString, int> m_first;       ///< by nameOf
};

} // namespace heard::exchange
