#pragma once

#include "exchange/importitem.h"
#include "exchange/pledgecsv.h"

namespace heard::exchange {

/// A pledge's table, with the grouping that was proposed or corrected.
class PledgeImport final : public ImportSource {
public:
    explicit PledgeImport(PledgeTable table) : m_table(std::move(table)) {}

    [[nodiscard]] FileKind kind() const override { return FileKind::Pledge; }
    [[nodiscard]] store::StoreResult<ImportItems> items(const ResourceLookup &lookup) const override;

    [[nodiscard]] const PledgeGrouping &grouping() const { return m_table.grouping; }
    void setGrouping(const PledgeGrouping &grouping) { m_table.grouping = grouping; }

private:
    PledgeTable m_table;
};

} // namespace heard::exchange
