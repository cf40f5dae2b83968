#include "exchange/pledgecsv.h"

#include "exchange/columns.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace heard::exchange {

namespace {

using pledge::Audience;
using pledge::CommitmentState;

constexpr auto wordsNames = {"yousaid", "whatyousaid", "issue"};
constexpr auto planNames = {"weplanto", "wewill", "plan", "commitment"};
constexpr auto byNames = {"by", "bywhen", "when", "due"};
constexpr auto cohortNames = {"cohort", "for", "forwhom", "audience"};
constexpr auto monthNames = {"plannedmonth", "plannedfor"};

struct PledgeColumns {
    int words = -1;
    int plan = -1;
    int by = -1;
    int cohort = -1;
    int month = -1;
};

Result<PledgeColumns, FileFailure> columnsOf(const csv::Table &table)
{
    const Columns columns{table.header};
    for (const auto &names : {wordsNames, planNames, byNames, cohortNames, monthNames}) {
        if (const int second = columns.findSecond(names); second >= 0)
            return failed(FileFailure{FileError::DoubledColumn, 1, second + 1, table.header[second].trimmed()});
    }
    const PledgeColumns found{columns.find(wordsNames), columns.find(planNames), columns.find(byNames),
        columns.find(cohortNames), columns.find(monthNames)};
    if (found.words < 0)
        return failed(FileFailure{FileError::MissingColumn, 1, 0, u"you said"_s});
    if (found.plan < 0)
        return failed(FileFailure{FileError::MissingColumn, 1, 0, u"we plan to"_s});
    if (found.by < 0)
        return failed(FileFailure{FileError::MissingColumn, 1, 0, u"by"_s});
    return found;
}

struct StateWords {
    CommitmentState state;
    QLatin1StringView words;
};

constexpr std::array<StateWords, 9> stateWords{{
    {CommitmentState::Draft, "Draft"_L1},
    {CommitmentState::Agreed, "Agreed"_L1},
    {CommitmentState::Planned, "Planned"_L1},
    {CommitmentState::InProgress, "In progress"_L1},
    {CommitmentState::Ongoing, "Ongoing"_L1},
    {CommitmentState::Achieved, "Achieved"_L1},
    {CommitmentState::Delayed, "Delayed"_L1},
    {CommitmentState::Unable, "Unable"_L1},
    {CommitmentState::Withdrawn, "Withdrawn"_L1},
}};

QString wordsOf(CommitmentState state)
{
    for (const StateWords &words : stateWords) {
        if (words.state == state)
            return words.words;
    }
    return {};
}

/// "Achieved", "Unable: no money", "Sep 2021". False where it is none of them.
bool readBy(const QString &by, ProposedCommitment &commitment)
{
    if (const auto month = Month::fromWords(by)) {
        commitment.state = CommitmentState::Planned;
        commitment.by = month;
        return true;
    }
    static const QRegularExpression form{u"^(\\p{L}+(?:\\s+\\p{L}+)?)\\s*(?:[:\\x{2013}\\x{2014}-]\\s*(.*))?$"_s,
        QRegularExpression::DotMatchesEverythingOption};
    const auto match = form.match(by);
    const QString name = match.captured(1).simplified();
    for (const StateWords &words : stateWords) {
        if (name.compare(words.words, Qt::CaseInsensitive) != 0)
            continue;
        commitment.state = words.state;
        commitment.reason = match.captured(2).trimmed();
        return commitment.reason.isEmpty() || pledge::takesReason(words.state);
    }
    return false;
}

bool readCohort(const QString &cohort, ProposedCommitment &commitment)
{
    const QString name = cohort.toLower();
    if (name.isEmpty() || name == "all"_L1 || name == "everyone"_L1 || name == "both"_L1)
        commitment.audience = Audience::Everyone;
    else if (name == "primary"_L1)
        commitment.audience = Audience::Primary;
    else if (name == "secondary"_L1)
        commitment.audience = Audience::Secondary;
    else
        return false;
    return true;
}

struct PledgeRow {
    QString words;
    ProposedCommitment commitment;
};

/// Reads rows one by one and says what is wrong with each.
class PledgeReader final {
public:
    PledgeReader(const csv::Table &table, PledgeColumns columns) : m_table(table), m_columns(columns) {}

    [[nodiscard]] Result<PledgeRow, BadRow> read(const csv::Row &row) const
    {
        PledgeRow read;
        read.words = textOf(row, m_columns.words);
        read.commitment.line = row.line;
        read.commitment.plan = textOf(row, m_columns.plan);
        if (read.words.isEmpty())
            return bad(RowError::EmptyWords, row, m_columns.words);
        if (read.commitment.plan.isEmpty())
            return bad(RowError::EmptyPlan, row, m_columns.plan);
        if (read.words.size() > pledge::longestWords)
            return bad(RowError::TooLong, row, m_columns.words);
        if (read.commitment.plan.size() > pledge::longestWords)
            return bad(RowError::TooLong, row, m_columns.plan);
        return readStanding(row, std::move(read));
    }

private:
    [[nodiscard]] Result<PledgeRow, BadRow> readStanding(const csv::Row &row, PledgeRow read) const
    {
        ProposedCommitment &commitment = read.commitment;
        const QString by = textOf(row, m_columns.by);
        if (by.isEmpty())
            return bad(RowError::EmptyBy, row, m_columns.by);
        if (!readBy(by, commitment))
            return bad(RowError::UnknownBy, row, m_columns.by);
        if (pledge::takesReason(commitment.state) && commitment.reason.isEmpty())
            return bad(RowError::NoReason, row, m_columns.by);
        if (commitment.reason.size() > pledge::longestWords)
            return bad(RowError::TooLong, row, m_columns.by);
        if (!readCohort(textOf(row, m_columns.cohort), commitment))
            return bad(RowError::UnknownCohort, row, m_columns.cohort);
        // Beside a state stands the month that was planned; a month in "by" itself is the newer one.
        if (const QString month = textOf(row, m_columns.month); !month.isEmpty() && !commitment.by) {
            commitment.by = Month::fromWords(month);
            if (!commitment.by)
                return bad(RowError::UnknownMonth, row, m_columns.month);
        }
        commitment.keys = {nameOf({u"commitment"_s, read.words, commitment.plan})};
        commitment.digests = {digestOf({wordsOf(commitment.state), commitment.by ? commitment.by->toIso() : QString{},
            commitment.reason, QString::number(static_cast<int>(commitment.audience))})};
        return read;
    }

    [[nodiscard]] tl::unexpected<BadRow> bad(RowError error, const csv::Row &row, int column) const
    {
        return failed(badCell(error, m_table, row, column));
    }

    const csv::Table &m_table;
    PledgeColumns m_columns;
};

/// Puts rows with the same words under one issue.
class Grouping final {
public:
    /// The earlier row with the same words and plan; null where this is the first.
    [[nodiscard]] const ProposedCommitment *earlier(const ProposedCommitment &commitment) const
    {
        const auto found = m_places.find(commitment.keys.front());
        return found == m_places.end() ? nullptr : &m_issues[found->first].commitments[found->second];
    }

    void add(PledgeRow row)
    {
        const QString key = nameOf({u"issue"_s, row.words});
        if (!m_byWords.contains(key)) {
            m_byWords.insert(key, static_cast<int>(m_issues.size()));
            m_issues.push_back({row.words, {}, {key}});
        }
        const int issue = m_byWords.value(key);
        QVector<ProposedCommitment> &commitments = m_issues[issue].commitments;
        m_places.insert(row.commitment.keys.front(), {issue, static_cast<int>(commitments.size())});
        commitments << std::move(row.commitment);
    }

    [[nodiscard]] QVector<ProposedIssue> take() { return std::move(m_issues); }

private:
    QVector<ProposedIssue> m_issues;
    QHash<QString, int> m_byWords;
    QHash<QString, std::pair<int, int>> m_places;
};

QString monthWords(Month month)
{
    static constexpr std::array<QLatin1StringView, 12> names{"Jan"_L1, "Feb"_L1, "Mar"_L1, "Apr"_L1, "May"_L1, "Jun"_L1,
        "Jul"_L1, "Aug"_L1, "Sep"_L1, "Oct"_L1, "Nov"_L1, "Dec"_L1};
    return u"%1 %2"_s.arg(names[static_cast<size_t>(month.month) - 1]).arg(month.year);
}

QStringList cellsOf(const pledge::Issue &issue, const pledge::Commitment &commitment)
{
    static constexpr std::array<QLatin1StringView, 3> cohorts{"all"_L1, "primary"_L1, "secondary"_L1};
    const QString month = commitment.by ? monthWords(*commitment.by) : QString{};
    const bool isMonth = commitment.by && commitment.state == CommitmentState::Planned;
    QString by = isMonth ? month : wordsOf(commitment.state);
    if (!commitment.reason.isEmpty() && pledge::takesReason(commitment.state))
        by += u": "_s + commitment.reason;
    return {cellOf(issue.words), cellOf(commitment.plan), cellOf(by), cohorts[static_cast<size_t>(commitment.audience)],
        isMonth ? QString{} : month};
}

} // namespace

bool isPledge(const csv::Table &table)
{
    const Columns columns{table.header};
    // One of the printed headers is enough to know what is meant, so that the missing one can be named.
    return columns.find({"yousaid", "weplanto"}) >= 0 || (columns.find(wordsNames) >= 0 && columns.find(planNames) >= 0);
}

Result<PledgeTable, FileFailure> readPledge(const csv::Table &table)
{
    const auto columns = columnsOf(table);
    if (!columns)
        return failed(columns.error());
    PledgeTable read;
    read.bad = raggedRows(table);
    const PledgeReader reader{table, *columns};
    Grouping grouping;
    for (const csv::Row &line : table.rows) {
        auto row = reader.read(line);
        if (!row) {
            read.bad << row.error();
        } else if (const ProposedCommitment *earlier = grouping.earlier(row->commitment); !earlier) {
            grouping.add(*std::move(row));
        } else if (earlier->digests == row->commitment.digests) {
            read.repeated << line.line;
        } else {
            read.bad << badCell(RowError::Contradiction, table, line, columns->by);
        }
    }
    std::stable_sort(read.bad.begin(), read.bad.end(), [](auto &a, auto &b) { return a.line < b.line; });
    read.grouping = PledgeGrouping{grouping.take()};
    return read;
}

QByteArray writePledge(const QVector<pledge::PledgedIssue> &issues)
{
    QVector<QStringList> rows;
    for (const pledge::PledgedIssue &pledged : issues) {
        for (const pledge::Commitment &commitment : pledged.commitments)
            rows << cellsOf(pledged.issue, commitment);
    }
    return csv::write({u"you said"_s, u"we plan to"_s, u"by"_s, u"cohort"_s, u"planned month"_s}, rows);
}

} // namespace heard::exchange
