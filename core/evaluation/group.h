#pragma once

#include <QMap>
#include <QString>

namespace heard::evaluation {

/// Who answered, by a key that stays the same in every output. Whoever is not known is keyed by what was sent.
struct Respondent {
    QString key;

    bool operator==(const Respondent &) const = default;
};

[[nodiscard]] inline bool operator<(const Respondent &one, const Respondent &other)
{
    return one.key < other.key;
}

/// The respondents that one count is about, with the points that each gave. It can be filled but not counted: how many
/// they are is for a Release to tell.
class Group final {
public:
    Group() = default;
    /// One point is a positive answer; an overall rating out of 10 has at most 10.
    explicit Group(int mostPoints) : m_mostPoints(mostPoints) {}

    /// Whoever is added again is in it once, with the @p points given last, 0 to the most there can be.
    void add(const Respondent &respondent, int points = 0);

    bool operator==(const Group &) const = default;

private:
    friend class Strata;
    friend class Release;

    QMap<Respondent, int> m_points;
    int m_mostPoints = 1;
};

} // namespace heard::evaluation
