#pragma once

#include "exchange/fhirfile.h"
#include "exchange/importitem.h"

namespace heard::exchange {

/// Patients and Appointments of another system.
class FhirImport final : public ImportSource {
public:
    explicit FhirImport(FhirFile file) : m_file(std::move(file)) {}

    [[nodiscard]] FileKind kind() const override { return m_file.kind; }
    [[nodiscard]] store::StoreResult<ImportItems> items(const ResourceLookup &lookup) const override;

private:
    FhirFile m_file;
};

} // namespace heard::exchange
