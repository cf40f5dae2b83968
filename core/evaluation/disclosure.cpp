#include "evaluation/disclosure.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace heard::evaluation {

namespace {

constexpr double lost = 1e-6; // by adding up fractions

Weights negative(Weights weights)
{
    for (int &weight : weights)
        weight = -weight;
    return weights;
}

} // namespace

Disclosure::Disclosure(Strata strata, QVector<Told> told, int threshold)
    : m_strata(std::move(strata))
    , m_told(std::move(told))
    , m_threshold(threshold)
    , m_byEverything(tablesFor(Reader::OfEverything))
    , m_byTheRules(tablesFor(Reader::WhoKnowsTheRules))
{
    findSmallGroups();
}

PossibleTables Disclosure::tablesFor(Reader reader, bool settledOnly) const
{
    PossibleTables tables{m_strata.sizes()};
    for (qsizetype place = 0; place < m_told.size(); ++place) {
        if (m_told[place].settled || !settledOnly)
            tell(tables, place, reader);
    }
    tables.settle();
    return tables;
}

void Disclosure::tell(PossibleTables &tables, qsizetype place, Reader reader) const
{
    const Told &told = m_told[place];
    const Weights members = m_strata.members(place);
    const int number = m_strata.total(members);
    const auto know = [&](const Weights &weights, int least, int most) {
        tables.know(weights, least, most, static_cast<int>(place));
    };
    // That nobody is in a group is known from there being no strata for it.
    if (told.telling == Telling::Nothing || number == 0)
        return;
    if (told.telling == Telling::FewerThan)
        return know(members, 1, told.threshold - 1);
    if ((told.telling == Telling::Score || told.telling == Telling::Number) && reader != Reader::OfWords) {
        know(members, number, number);
        const Weights points = m_strata.points(place);
        if (told.telling == Telling::Score)
            know(points, m_strata.total(points), m_strata.total(points));
        return;
    }
    const bool keepsRules = told.telling == Telling::Withheld && reader == Reader::WhoKnowsTheRules;
    know(members, keepsRules ? told.threshold : 1, PossibleTables::unlimited);
}

void Disclosure::readAgain()
{
    m_byEverything = tablesFor(Reader::OfEverything);
    m_byTheRules = tablesFor(Reader::WhoKnowsTheRules);
}

int Disclosure::thresholdFor(const Weights &members) const
{
    int highest = m_threshold;
    for (qsizetype place = 0; place < m_told.size(); ++place) {
        const Told &told = m_told[place];
        if (!told.settled || told.threshold <= highest || told.telling == Telling::Nothing)
            continue;
        const Weights others = m_strata.members(place);
        if (std::inner_product(members.begin(), members.end(), others.begin(), 0) > 0)
            highest = told.threshold;
    }
    return highest;
}

void Disclosure::findSmallGroups()
{
    QVector<Weights> groups;
    QVector<int> thresholds;
    for (qsizetype place = 0; place < m_told.size(); ++place) {
        if (m_told[place].telling == Telling::FewerThan) {
            groups << m_strata.members(place);
            thresholds << m_told[place].threshold;
        }
    }
    groups << m_strata.classes();
    // What the words alone tell stays as it is: a number that is withheld is no more than some to begin with.
    const PossibleTables byWords = tablesFor(Reader::OfWords);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const int threshold = std::max(thresholds.value(i), thresholdFor(groups[i]));
        if (m_strata.total(groups[i]) < threshold && groups.indexOf(groups[i]) == i)
            m_small << SmallGroup{groups[i], threshold, byWords.search(groups[i], threshold).greatest, false, {}};
    }
    grantWhatWasTold();
}

void Disclosure::grantWhatWasTold()
{
    if (std::ranges::none_of(m_told, [this](const Told &told) { return told.settled && told.threshold < m_threshold; }))
        return;
    const PossibleTables before = tablesFor(Reader::OfEverything, true);
    const PossibleTables byTheRules = tablesFor(Reader::WhoKnowsTheRules, true);
    for (SmallGroup &group : m_small) {
        const int actual = m_strata.total(group.members);
        group.asGreat = std::min(group.asGreat, before.search(group.members, group.threshold).greatest);
        group.known = byTheRules.search(group.members, actual + 1).greatest < actual + 1 - lost
            && byTheRules.search(negative(group.members), 1 - actual).greatest < 1 - actual - lost;
    }
}

Result<Disclosure::Proof, QVector<int>> Disclosure::proofFor(const SmallGroup &group) const
{
    const int actual = m_strata.total(group.members);
    const auto greatest = m_byEverything.search(group.members, group.threshold);
    if (greatest.greatest < group.asGreat - lost)
        return failed(greatest.heldBy);
    if (group.known)
        return Proof{greatest.table, greatest.table};
    const auto more = m_byTheRules.search(group.members, actual + 1);
    if (more.greatest >= actual + 1 - lost)
        return Proof{greatest.table, more.table};
    const auto less = m_byTheRules.search(negative(group.members), 1 - actual);
    if (less.greatest >= 1 - actual - lost)
        return Proof{greatest.table, less.table};
    return failed(more.heldBy + less.heldBy);
}

bool Disclosure::survives(const Proof &proof, qsizetype place) const
{
    const auto keeps = [&](const Weights &weights, const std::vector<double> &table) {
        const double sum = std::inner_product(weights.begin(), weights.end(), table.begin(), 0.0);
        return std::abs(sum - m_strata.total(weights)) < lost;
    };
    const auto allKeep = [&](const Weights &weights) { return keeps(weights, proof.asGreat) && keeps(weights, proof.another); };
    return allKeep(m_strata.members(place)) && (m_told[place].telling == Telling::Number || allKeep(m_strata.points(place)));
}

QVector<qsizetype> Disclosure::largestFirst() const
{
    QVector<std::pair<int, qsizetype>> sizes;
    for (qsizetype place = 0; place < m_told.size(); ++place)
        sizes << std::pair{-m_strata.total(m_strata.members(place)), place};
    std::ranges::sort(sizes);
    QVector<qsizetype> places;
    for (const auto &[size, place] : std::as_const(sizes))
        places << place;
    return places;
}

bool Disclosure::withholdOneOf(const QVector<int> &places)
{
    const auto sizes = largestFirst();
    const auto smallest = std::find_if(sizes.rbegin(), sizes.rend(), [&](qsizetype place) {
        const Told &told = m_told[place];
        return places.contains(place) && !told.settled && told.telling == Telling::Score;
    });
    if (smallest == sizes.rend())
        return false;
    m_told[*smallest].telling = Telling::Withheld;
    readAgain();
    return true;
}

bool Disclosure::tellAgain(qsizetype place, Telling telling)
{
    const Telling before = std::exchange(m_told[place].telling, telling);
    readAgain();
    QVector<SmallGroup> small = m_small;
    for (SmallGroup &group : small) {
        if (survives(group.proof, place))
            continue;
        const auto proof = proofFor(group);
        if (!proof) {
            m_told[place].telling = before;
            return false;
        }
        group.proof = *proof;
    }
    m_small = small;
    return true;
}

bool Disclosure::close()
{
    // To withhold a number only ever widens what is possible: what has been proved stays so.
    for (SmallGroup &group : m_small) {
        auto proof = proofFor(group);
        for (; !proof; proof = proofFor(group)) {
            if (!withholdOneOf(proof.error()))
                return false;
        }
        group.proof = *proof;
    }
    // What was withheld first may have become needless.
    const auto places = largestFirst();
    for (const qsizetype place : places) {
        if (m_told[place].settled || m_told[place].telling != Telling::Withheld)
            continue;
        if (!tellAgain(place, Telling::Score))
            tellAgain(place, Telling::Number);
    }
    return true;
}

} // namespace heard::evaluation
