#pragma once

#include "base/result.h"
#include "evaluation/possibletables.h"

namespace heard::evaluation {

/// What is told of a group.
enum class Telling {
    Score,     ///< its number, and what its respondents gave
    Number,
    FewerThan, ///< that it is below the threshold, but not empty
    Withheld,  ///< that it is not empty; whoever knows the rules knows that it is not below the threshold
    Some,      ///< that it is not empty
    Nothing,
};

struct Told {
    Telling telling = Telling::Nothing;
    int threshold = 0;
    bool settled = false; ///< was told before and cannot be taken back
};

/// What can be worked out of small groups from everything that is told, and what must be withheld so that it cannot.
class Disclosure final {
public:
    /// @p told has one for each group of @p strata. A group is small below @p threshold, and below any higher one under
    /// which somebody in it was told of before.
    Disclosure(Strata strata, QVector<Told> told, int threshold);

    /// Withholds numbers until nothing can be worked out, and none that could be shown as well. False where that takes
    /// more than withholding numbers.
    [[nodiscard]] bool close();
    [[nodiscard]] const QVector<Told> &told() const { return m_told; }

private:
    enum class Reader { OfWords, OfEverything, WhoKnowsTheRules };

    /// Two tables that fit what is told, in which a small group is as great as the words allow and is not what it is.
    struct Proof {
        std::vector<double> asGreat;
        std::vector<double> another;
    };
    struct SmallGroup {
        Weights members;
        int threshold = 0;
        double asGreat = 0; ///< by the words alone, though no more than the threshold, or than was told before
        bool known = false; ///< its number was told before, under a lower threshold
        Proof proof;
    };

    [[nodiscard]] PossibleTables tablesFor(Reader reader, bool settledOnly = false) const;
    void tell(PossibleTables &tables, qsizetype place, Reader reader) const;
    [[nodiscard]] int thresholdFor(const Weights &members) const;
    void readAgain();
    void findSmallGroups();
    /// What was told under a lower threshold cannot be hidden any more: no more is asked than that nothing is added to it.
    void grantWhatWasTold();
    /// Or the groups whose numbers tell too much of @p group.
    [[nodiscard]] Result<Proof, QVector<int>> proofFor(const SmallGroup &group) const;
    /// Whether @p proof fits what is told of the group at @p place.
    [[nodiscard]] bool survives(const Proof &proof, qsizetype place) const;
    /// All groups; of two as large the first.
    [[nodiscard]] QVector<qsizetype> largestFirst() const;
    [[nodiscard]] bool withholdOneOf(const QVector<int> &places);
    /// Does so only where nothing can be worked out from it.
    bool tellAgain(qsizetype place, Telling telling);

    Strata m_strata;
    QVector<Told> m_told;
    int m_threshold;
    QVector<SmallGroup> m_small;
    PossibleTables m_byEverything;
    PossibleTables m_byTheRules;
};

} // namespace heard::evaluation
