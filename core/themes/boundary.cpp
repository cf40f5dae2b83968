#include "themes/boundary.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <random>

namespace heard::themes {

namespace {

// Chosen by cross-validation; more cost follows the examples closer, a balance above 1 favours what is rare a little.
constexpr double cost = 0.6;
constexpr double balance = 1.2;
constexpr int mostRounds = 25;
constexpr double closeEnough = 1e-3;

/// Maximises the dual, one point at a time.
class Descent final {
public:
    explicit Descent(const Sides &sides) : m_sides(sides), m_order(sides.points.size())
    {
        m_weights.resize(static_cast<std::size_t>(sides.terms));
        std::iota(m_order.begin(), m_order.end(), std::size_t{0});
        setCosts();
        for (std::size_t i = 0; i < m_order.size(); ++i) {
            double square = 1; // the offset counts as a term that every point has
            for (const Coordinate &at : *sides.points[i])
                square += static_cast<double>(at.weight * at.weight);
            m_squares.push_back(square);
            m_alphas.push_back(0);
            move(i, std::min(closeEnough * m_costs[signOf(i) > 0], 1e-8));
        }
    }

    [[nodiscard]] Boundary found()
    {
        for (int round = 0; round < mostRounds; ++round) {
            shuffle();
            double furthest = 0;
            for (const std::size_t i : m_order)
                furthest = std::max(furthest, improve(i));
            if (furthest < closeEnough * cost)
                break;
        }
        return {{m_weights.begin(), m_weights.end()}, m_offset};
    }

private:
    void setCosts()
    {
        const auto all = static_cast<double>(m_sides.isTheme.size());
        const auto theirs = static_cast<double>(std::count(m_sides.isTheme.begin(), m_sides.isTheme.end(), true));
        const auto costOf = [all](double count) { return cost * std::pow(all / (2 * std::max(1.0, count)), balance); };
        m_costs = {costOf(all - theirs), costOf(theirs)};
    }

    [[nodiscard]] double signOf(std::size_t i) const { return m_sides.isTheme[i] ? 1 : -1; }

    /// Where the dual is largest along alpha of point @p i, by Newton's method kept between 0 and the cost.
    double improve(std::size_t i)
    {
        const double most = m_costs[signOf(i) > 0];
        const double before = m_alphas[i];
        const double margin = signOf(i) * distance(*m_sides.points[i]);
        double alpha = before;
        for (int step = 0; step < 8; ++step) {
            const double slope = m_squares[i] * (alpha - before) + margin + std::log(alpha / (most - alpha));
            const double bend = m_squares[i] + most / (alpha * (most - alpha));
            const double next = alpha - slope / bend;
            alpha = next <= 0 ? alpha * 0.1 : next >= most ? most - (most - alpha) * 0.1 : next;
            if (std::abs(slope) < closeEnough)
                break;
        }
        move(i, alpha - before);
        return std::abs(alpha - before);
    }

    [[nodiscard]] double distance(const Point &point) const
    {
        double sum = m_offset;
        for (const Coordinate &at : point)
            sum += m_weights[static_cast<std::size_t>(at.term)] * static_cast<double>(at.weight);
        return sum;
    }

    void move(std::size_t i, double by)
    {
        m_alphas[i] += by;
        const double signedStep = by * signOf(i);
        for (const Coordinate &at : *m_sides.points[i])
            m_weights[static_cast<std::size_t>(at.term)] += signedStep * static_cast<double>(at.weight);
        m_offset += signedStep;
    }

    /// Not std::shuffle, whose order differs from one standard library to the next.
    void shuffle()
    {
        for (std::size_t i = m_order.size(); i > 1; --i)
            std::swap(m_order[i - 1], m_order[m_random() % i]);
    }

    const Sides &m_sides;
    std::array<double, 2> m_costs{}; // of the others, of the theme
    std::vector<double> m_weights;
    double m_offset = 0;
    std::vector<double> m_squares;
    std::vector<double> m_alphas;
    std::vector<std::size_t> m_order;
    std::mt19937 m_random{20261122};
};

} // namespace

double Boundary::distanceOf(const Point &point) const
{
    double sum = offset;
    for (const Coordinate &at : point)
        sum += static_cast<double>(weights[static_cast<std::size_t>(at.term)] * at.weight);
    return sum;
}

Boundary boundaryBetween(const Sides &sides)
{
    return Descent{sides}.found();
}

} // namespace heard::themes
