#pragma once

#include <QDateTime>
#include <QString>
#include <chrono>
#include <compare>
#include <optional>

namespace heard {

/// A point in time to the millisecond, in UTC.
class Instant final {
public:
    constexpr Instant() = default;
    constexpr explicit Instant(std::chrono::milliseconds sinceEpoch) : m_sinceEpoch(sinceEpoch) {}
    /// @p dateTime must be valid.
    [[nodiscard]] static Instant of(const QDateTime &dateTime);
    /// Reads an ISO 8601 date and time with offset or "Z", as FHIR's instant; a date alone is its midnight in UTC.
    [[nodiscard]] static std::optional<Instant> fromIso(const QString &text);

    [[nodiscard]] constexpr std::chrono::milliseconds sinceEpoch() const { return m_sinceEpoch; }
    /// The same as a number, as the store keeps it.
    [[nodiscard]] constexpr qint64 milliseconds() const { return m_sinceEpoch.count(); }
    /// "2026-11-22T13:33:15.123Z"
    [[nodiscard]] QString toIso() const;
    [[nodiscard]] QDateTime toLocal() const;

    constexpr auto operator<=>(const Instant &) const = default;
    [[nodiscard]] constexpr Instant operator+(std::chrono::milliseconds span) const { return Instant{m_sinceEpoch + span}; }
    [[nodiscard]] constexpr Instant operator-(std::chrono::milliseconds span) const { return Instant{m_sinceEpoch - span}; }
    [[nodiscard]] constexpr std::chrono::milliseconds operator-(Instant other) const { return m_sinceEpoch - other.m_sinceEpoch; }

private:
    std::chrono::milliseconds m_sinceEpoch{0};
};

} // namespace heard
