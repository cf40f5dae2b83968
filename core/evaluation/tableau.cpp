#include "evaluation/tableau.h"

#include <cmath>
#include <limits>
#include <numeric>

namespace heard::evaluation {

namespace {

constexpr double tiny = 1e-9;
constexpr int none = -1;

} // namespace

Tableau::Tableau(const QVector<int> &columns)
    : m_columns(static_cast<size_t>(columns.size()))
    , m_values(columns.begin(), columns.end())
    , m_low(m_columns, 0)
    , m_high(m_columns, std::numeric_limits<double>::infinity())
    , m_free(m_columns)
{
    std::iota(m_free.begin(), m_free.end(), size_t{0});
}

void Tableau::add(const QVector<int> &weights, double low, double high)
{
    std::vector<double> factors(m_columns, 0);
    for (size_t place = 0; place < m_columns; ++place) {
        if (m_free[place] < m_columns)
            factors[place] += weights[static_cast<qsizetype>(m_free[place])];
    }
    for (size_t row = 0; row < m_tied.size(); ++row) {
        const int weight = m_tied[row] < m_columns ? weights[static_cast<qsizetype>(m_tied[row])] : 0;
        for (size_t place = 0; weight != 0 && place < m_columns; ++place)
            factors[place] += weight * m_factors[row][place];
    }
    m_tied.push_back(m_values.size());
    m_values.push_back(std::inner_product(weights.begin(), weights.end(), m_values.begin(), 0.0));
    m_low.push_back(low);
    m_high.push_back(high);
    m_factors.push_back(std::move(factors));
}

void Tableau::settle()
{
    for (size_t row = 0; row < m_tied.size(); ++row) {
        const auto size = [&](size_t place) { return isFixed(m_free[place]) ? 0 : std::abs(m_factors[row][place]); };
        size_t largest = 0;
        for (size_t place = 1; place < m_columns; ++place)
            largest = size(place) > size(largest) ? place : largest;
        if (isFixed(m_tied[row]) && m_columns > 0 && size(largest) > tiny)
            exchange(row, largest);
    }
}

void Tableau::raiseLast()
{
    // The steepest way is short, but may lead in a circle; Bland's rule never does. With fractions nothing is sure.
    for (size_t steps = 0; steps < 50 * m_values.size(); ++steps) {
        const Step step = nextStep(steps < 2 * m_values.size() ? Rule::Steepest : Rule::Bland);
        if (step.direction == 0)
            return;
        take(step);
        if (step.row == static_cast<int>(m_tied.size()) - 1)
            return;
    }
}

void Tableau::dropLast()
{
    // It is always a tied one: no step lets it be free.
    m_tied.pop_back();
    m_values.pop_back();
    m_low.pop_back();
    m_high.pop_back();
    m_factors.pop_back();
}

Tableau::Step Tableau::nextStep(Rule rule) const
{
    Step best;
    for (size_t column = 0; column < m_columns; ++column) {
        const double slope = m_factors.back()[column];
        const size_t variable = m_free[column];
        const double room = slope > 0 ? m_high[variable] - m_values[variable] : m_values[variable] - m_low[variable];
        if (std::abs(slope) <= tiny || room <= tiny)
            continue;
        const bool better = best.direction == 0 || (rule == Rule::Bland ? variable < m_free[best.column]
            : std::abs(slope) > std::abs(m_factors.back()[best.column]));
        if (better)
            best = {column, slope > 0 ? 1.0 : -1.0, 0, none};
    }
    return best.direction == 0 ? best : measured(best.column, best.direction);
}

/// How far a free variable can move until it or a tied one meets a bound; of several, the one of the lowest number.
Tableau::Step Tableau::measured(size_t column, double direction) const
{
    const size_t moved = m_free[column];
    Step step{column, direction, direction > 0 ? m_high[moved] - m_values[moved] : m_values[moved] - m_low[moved], none};
    for (size_t row = 0; row < m_tied.size(); ++row) {
        const double slope = m_factors[row][column] * direction;
        if (std::abs(slope) <= tiny)
            continue;
        const size_t tied = m_tied[row];
        const double room = slope > 0 ? m_high[tied] - m_values[tied] : m_values[tied] - m_low[tied];
        const double length = std::max(room, 0.0) / std::abs(slope);
        const bool first = step.row != none && tied < m_tied[static_cast<size_t>(step.row)];
        if (length < step.length - tiny || (length <= step.length + tiny && first)) {
            step.length = length;
            step.row = static_cast<int>(row);
        }
    }
    return step;
}

void Tableau::take(const Step &step)
{
    const double moved = step.direction * step.length;
    m_values[m_free[step.column]] += moved;
    for (size_t row = 0; row < m_tied.size(); ++row)
        m_values[m_tied[row]] += m_factors[row][step.column] * moved;
    if (step.row != none && step.row != static_cast<int>(m_tied.size()) - 1)
        exchange(static_cast<size_t>(step.row), step.column);
}

/// Lets a tied variable be free and a free one be tied.
void Tableau::exchange(size_t row, size_t column)
{
    auto &leaving = m_factors[row];
    const double pivot = leaving[column];
    for (double &factor : leaving)
        factor /= -pivot;
    leaving[column] = 1 / pivot;
    for (size_t other = 0; other < m_factors.size(); ++other) {
        auto &factors = m_factors[other];
        const double factor = factors[column];
        if (other == row || factor == 0)
            continue;
        factors[column] = 0;
        for (size_t i = 0; i < m_columns; ++i)
            factors[i] += factor * leaving[i];
    }
    std::swap(m_free[column], m_tied[row]);
}

std::vector<double> Tableau::columns() const
{
    return {m_values.begin(), m_values.begin() + static_cast<std::ptrdiff_t>(m_columns)};
}

QVector<int> Tableau::rowsThatHold() const
{
    QVector<int> rows;
    for (size_t column = 0; column < m_columns; ++column) {
        if (m_free[column] >= m_columns && std::abs(m_factors.back()[column]) > tiny)
            rows << static_cast<int>(m_free[column] - m_columns);
    }
    return rows;
}

} // namespace heard::evaluation
