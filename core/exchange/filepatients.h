#pragma once

#include "exchange/fhiraddresses.h"
#include "exchange/importitem.h"

namespace heard::exchange {

/// What is wrong with @p entry of a file.
[[nodiscard]] BadRow badEntry(RowError error, const FhirEntry &entry, const QString &element = {}, const QString &detail = {});

/// Every identifier that tells @p resource from all others, the NHS number first and without its spaces.
[[nodiscard]] QVector<ImportName> namesOf(const QJsonObject &resource);

/// A patient that the file or the store has.
struct KnownPatient {
    QString reference; ///< to the stored one, or to the item
    QString name;      ///< as people call her
    QString key;       ///< the first of her identifiers

    bool operator==(const KnownPatient &other) const { return reference == other.reference; }
};

/// Knows whom the appointments of one file are for: patients of the file itself, then those in the store.
class FilePatients final {
public:
    /// All must outlive it.
    FilePatients(const FhirFile &file, const FhirAddresses &addresses, const ResourceLookup &lookup)
        : m_file(file)
        , m_addresses(addresses)
        , m_lookup(lookup)
    {
    }

    void add(int entry, const QVector<ImportName> &names, const KnownPatient &patient);
    /// @p entry says again what @p earlier said.
    void addAgain(int entry, int earlier);

    /// Where among the participants of the appointment @p entry its one patient stands.
    [[nodiscard]] Result<qsizetype, BadRow> placeOfPatient(const QJsonObject &appointment, int entry) const;
    /// Whom @p actor of @p entry means: by reference, by NHS number, or by both if they agree.
    [[nodiscard]] store::StoreResult<Result<KnownPatient, BadRow>> find(const QJsonObject &actor, int entry) const;
    /// What "#name" refers to within @p entry.
    [[nodiscard]] QJsonObject containedIn(int entry, const QString &reference) const;

private:
    [[nodiscard]] bool isPatient(const QJsonObject &actor, int entry) const;
    [[nodiscard]] store::StoreResult<std::optional<KnownPatient>> withName(const ImportName &name) const;

    const FhirFile &m_file;
    const FhirAddresses &m_addresses;
    const ResourceLookup &m_lookup;
    QHash<int, KnownPatient> m_byEntry;
    QHash<std::pair<QString, QString>, KnownPatient> m_byName; ///< by system and value
};

} // namespace heard::exchange
