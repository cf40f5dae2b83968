#pragma once

#include "evaluation/positivescore.h"

namespace heard::evaluation {

/// How many respondents a count needs before its number is shown; each unit chooses its own.
class Threshold final {
public:
    static constexpr int usual = 10;
    static constexpr int least = 3; ///< below it "fewer than" would name the number

    constexpr Threshold() = default;
    /// Nothing where @p respondents is below the least.
    [[nodiscard]] static constexpr std::optional<Threshold> of(int respondents)
    {
        if (respondents < least)
            return std::nullopt;
        return Threshold{respondents};
    }

    [[nodiscard]] constexpr int respondents() const { return m_respondents; }

    constexpr auto operator<=>(const Threshold &) const = default;

private:
    constexpr explicit Threshold(int respondents) : m_respondents(respondents) {}

    int m_respondents = usual;
};

/// How many people there are, as far as it may be shown. Only a Release makes one, and one that is suppressed does not
/// hold its number: a screen, a page or a file that takes counts in this form alone has no other to show.
class SuppressedCount final {
public:
    enum class Kind {
        Number,
        FewerThan, ///< than the threshold, and not 0
        Withheld,  ///< because another could be worked out from it
    };

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] std::optional<int> number() const { return shown(Kind::Number); }
    /// The threshold it is below.
    [[nodiscard]] std::optional<int> fewerThan() const { return shown(Kind::FewerThan); }

    bool operator==(const SuppressedCount &) const = default;

private:
    friend class Release;
    SuppressedCount(Kind kind, int value) : m_kind(kind), m_value(value) {}
    [[nodiscard]] std::optional<int> shown(Kind kind) const { return m_kind == kind ? std::optional{m_value} : std::nullopt; }

    Kind m_kind = Kind::Withheld;
    int m_value = 0; ///< the number or the threshold; 0 where it is withheld
};

/// What a group of respondents gave; shown only where their number is, and not always there.
class SuppressedScore final {
public:
    [[nodiscard]] const SuppressedCount &respondents() const { return m_respondents; }
    /// Points for each respondent; nothing where there is none or it is not shown.
    [[nodiscard]] std::optional<double> mean() const;
    /// Nothing where more than one point can be given or it is not shown.
    [[nodiscard]] std::optional<PositiveScore> positive() const;

    bool operator==(const SuppressedScore &) const = default;

private:
    friend class Release;
    SuppressedScore(SuppressedCount respondents, std::optional<int> points, int mostPoints)
        : m_respondents(respondents), m_points(points), m_mostPoints(mostPoints)
    {
    }

    SuppressedCount m_respondents;
    std::optional<int> m_points;
    int m_mostPoints = 1;
};

/// From 0 to 1; nothing where either is not shown or nobody was asked.
[[nodiscard]] std::optional<double> responseRate(const SuppressedCount &answered, const SuppressedCount &sent);

} // namespace heard::evaluation
