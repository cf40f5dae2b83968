#include "evaluation/group.h"

namespace heard::evaluation {

void Group::add(const Respondent &respondent, int points)
{
    Q_ASSERT(0 <= points && points <= m_mostPoints);
    m_points.insert(respondent, points);
}

} // namespace heard::evaluation
