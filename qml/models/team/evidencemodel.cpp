#include "models/team/evidencemodel.h"

#include "models/team/representatives.h"
#include "models/whenwritten.h"

namespace heard::models {

using pledge::Evidence;
using pledge::IssueEvidence;

namespace {

constexpr std::array<Role<Evidence>, 9> columns{{
    {"recordId", [](const Evidence &e) -> QVariant { return e.id.value; }},
    {"reference", [](const Evidence &e) -> QVariant { return e.reference(); }},
    {"kind", [](const Evidence &e) -> QVariant { return static_cast<int>(e.kind); }},
    {"words", [](const Evidence &e) -> QVariant { return e.words; }},
    {"patientName", [](const Evidence &e) -> QVariant { return e.patientName; }},
    {"needs", [](const Evidence &e) -> QVariant { return e.patientNeeds; }},
    {"people", [](const Evidence &e) -> QVariant { return e.people; }},
    {"score", [](const Evidence &e) -> QVariant { return e.score.value_or(-1); }},
    {"on", [](const Evidence &e) -> QVariant { return e.on ? e.on->startOfDay() : QDateTime{}; }},
}};

} // namespace

ShownCount::ShownCount(const evaluation::SuppressedCount &count)
    : number(count.number().value_or(-1)), fewerThan(count.fewerThan().value_or(0))
{
}

ShownCount::ShownCount(const pledge::ReleasedCount &count)
    : number(count.number.value_or(-1)), fewerThan(count.fewerThan.value_or(0))
{
}

void EvidenceModel::setIssue(const QString &issue)
{
    if (issue == m_issue.value)
        return;
    m_issue = {issue};
    Q_EMIT issueChanged();
    refresh();
}

std::span<const Role<Evidence>> EvidenceModel::roles() const
{
    return columns;
}

QFuture<EvidenceModel::Answer> EvidenceModel::load(Device &device)
{
    readStrength(device);
    return IssueEvidence{device.database, QTimeZone::systemTimeZone()}.of(m_issue);
}

void EvidenceModel::readStrength(Device &device)
{
    const auto strengths = IssueEvidence{device.database, QTimeZone::systemTimeZone()}.strengths();
    const auto released = IssueEvidence{device.database, QTimeZone::systemTimeZone()}.released();
    whenReady(strengths, this, [this, released](const auto &all) {
        whenReady(released, this, [this, all](const auto &told) {
            if (!all || !told)
                return;
            m_counted = true;
            m_tellsCohorts = false;
            m_primary = m_secondary = {};
            if (const auto own = all->find(m_issue); own != all->end()) {
                m_people = ShownCount{own->people};
                m_tellsCohorts = own->tellsCohorts();
                if (m_tellsCohorts) {
                    m_primary = ShownCount{own->primary};
                    m_secondary = ShownCount{own->secondary};
                }
            } else if (told->contains(m_issue)) {
                m_people = ShownCount{told->value(m_issue)};
            } else {
                m_counted = false;
            }
            Q_EMIT strengthChanged();
        });
    });
}

QStringList EvidenceModel::watchedTypes() const
{
    return {QStringLiteral("Basic"), QStringLiteral("Communication"), QStringLiteral("DocumentReference"),
            QStringLiteral("MeasureReport"), QStringLiteral("Organization"), QStringLiteral("Patient")};
}

void EvidenceModel::rename(const ResourceId &from, const ResourceId &to)
{
    if (m_issue == from)
        setIssue(to.value);
    RecordsModel::rename(from, to);
}

void EvidenceModel::link(const QString &evidence)
{
    if (!device())
        return;
    whenWritten(
        IssueEvidence{device()->database, QTimeZone::systemTimeZone()}.link(m_issue, evidence), this,
        [this] {
            tellRepresentatives(device());
            Q_EMIT linked();
        },
        [this](pledge::PledgeError error) { Q_EMIT refused(static_cast<Problem>(error)); });
}

void EvidenceModel::unlink(const QString &evidence)
{
    if (!device())
        return;
    whenWritten(
        IssueEvidence{device()->database, QTimeZone::systemTimeZone()}.unlink(m_issue, evidence), this,
        [this, evidence] {
            tellRepresentatives(device());
            Q_EMIT unlinked(evidence);
        },
        [this](pledge::PledgeError error) { Q_EMIT refused(static_cast<Problem>(error)); });
}

void EvidenceModel::addSurvey(const QString &title, int people, double score, const QString &on)
{
    if (!device())
        return;
    pledge::SurveyResult result;
    result.title = title;
    result.people = people;
    result.score = score < 0 ? std::nullopt : std::optional{score};
    result.on = QDate::fromString(on, Qt::ISODate);
    whenWritten(
        IssueEvidence{device()->database, QTimeZone::systemTimeZone()}.addSurvey(m_issue, result), this,
        [this](const ResourceId &) {
            tellRepresentatives(device());
            Q_EMIT linked();
        },
        [this](pledge::PledgeError error) { Q_EMIT refused(static_cast<Problem>(error)); });
}

void EvidenceModel::setAlreadyKnown(bool known)
{
    if (!device())
        return;
    whenWritten(IssueEvidence{device()->database, QTimeZone::systemTimeZone()}.setAlreadyKnown(m_issue, known), this, [] {},
                [this](pledge::PledgeError error) { Q_EMIT refused(static_cast<Problem>(error)); });
}

void EvidenceChoicesModel::setIssue(const QString &issue)
{
    if (issue == m_issue.value)
        return;
    m_issue = {issue};
    Q_EMIT issueChanged();
    refresh();
}

void EvidenceChoicesModel::setTyped(const QString &typed)
{
    if (typed == m_typed)
        return;
    m_typed = typed;
    Q_EMIT typedChanged();
    refresh();
}

std::span<const Role<Evidence>> EvidenceChoicesModel::roles() const
{
    return columns;
}

QFuture<EvidenceChoicesModel::Answer> EvidenceChoicesModel::load(Device &device)
{
    return IssueEvidence{device.database, QTimeZone::systemTimeZone()}.candidates(m_issue, m_typed);
}

QStringList EvidenceChoicesModel::watchedTypes() const
{
    return {QStringLiteral("Basic"), QStringLiteral("Communication"), QStringLiteral("DocumentReference"), QStringLiteral("Patient")};
}

} // namespace heard::models
