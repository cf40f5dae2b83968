#include "evaluation/suppressedcount.h"

namespace heard::evaluation {

std::optional<double> SuppressedScore::mean() const
{
    const int respondents = m_respondents.number().value_or(0);
    if (!m_points || respondents == 0)
        return std::nullopt;
    return static_cast<double>(*m_points) / respondents;
}

std::optional<PositiveScore> SuppressedScore::positive() const
{
    const auto respondents = m_respondents.number();
    if (!m_points || !respondents || m_mostPoints != 1)
        return std::nullopt;
    return PositiveScore{*m_points, *respondents - *m_points};
}

std::optional<double> responseRate(const SuppressedCount &answered, const SuppressedCount &sent)
{
    if (!answered.number() || !sent.number() || *sent.number() == 0)
        return std::nullopt;
    return static_cast<double>(*answered.number()) / *sent.number();
}

} // namespace heard::evaluation
