#pragma once

#include <QVector>
#include <vector>

namespace heard::evaluation {

/// A linear program solved by the simplex method, with bounds on every variable, from a point that is known to fit:
/// variables of 0 or more (columns) and sums of them that lie within bounds (rows). Dense: meant for a few hundred.
class Tableau final {
public:
    /// The columns' values to begin with.
    explicit Tableau(const QVector<int> &columns);

    /// @p weights has one for each column; their sum lies within the bounds now.
    void add(const QVector<int> &weights, double low, double high);
    /// Brings the sums that cannot move out of the way, once for all that is raised later.
    void settle();
    /// Makes the sum that was added last as great as it can be, up to its own bound.
    void raiseLast();

    /// Takes the sum that was added last away; the values stay where it brought them.
    void dropLast();

    [[nodiscard]] double last() const { return m_values.back(); }
    [[nodiscard]] std::vector<double> columns() const;
    /// The rows whose bounds kept the last from its own.
    [[nodiscard]] QVector<int> rowsThatHold() const;

private:
    struct Step {
        size_t column = 0;
        double direction = 0; ///< 0 where no step leads up
        double length = 0;
        int row = 0;          ///< that ends the step; none where the column's own bound does
    };
    enum class Rule { Steepest, Bland };
    [[nodiscard]] bool isFixed(size_t variable) const { return m_low[variable] == m_high[variable]; }
    [[nodiscard]] Step nextStep(Rule rule) const;
    [[nodiscard]] Step measured(size_t column, double direction) const;
    void take(const Step &step);
    void exchange(size_t row, size_t column);

    size_t m_columns;
    // Variables are numbered: columns first, then rows in the order in which they were added.
    std::vector<double> m_values;
    std::vector<double> m_low;
    std::vector<double> m_high;
    std::vector<size_t> m_free; ///< the variable at each place whose value is chosen
    std::vector<size_t> m_tied; ///< the variable at each place whose value follows from those
    std::vector<std::vector<double>> m_factors; ///< each tied variable as a sum of the free
};

} // namespace heard::evaluation
