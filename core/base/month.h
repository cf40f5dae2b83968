#pragma once

#include <QDate>
#include <QString>
#include <compare>
#include <optional>

namespace heard {

/// A calendar month such as September 2021: how precisely a pledge says "by".
struct Month {
    int year = 0;
    int month = 0; ///< 1 is January

    /// "2021-09", as a FHIR date with the precision of a month; also takes a full date.
    [[nodiscard]] static std::optional<Month> fromIso(QStringView text);
    /// As people write it in English: "Sep 2021", "September 2021", "sept 21", "09/2021".
    [[nodiscard]] static std::optional<Month> fromWords(QStringView text);
    [[nodiscard]] static Month of(QDate date);

    [[nodiscard]] QString toIso() const;
    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] QDate lastDay() const;

    auto operator<=>(const Month &) const = default;
};

} // namespace heard
