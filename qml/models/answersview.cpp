#include "models/answersview.h"

#include "models/whenwritten.h"

#include <QQmlEngine>

namespace heard::models {

using care::Assessment;
using care::Assessments;

void AnswersView::setRequestId(const QString &id)
{
    if (id == m_request.value)
        return;
    m_request.value = id;
    Q_EMIT requestIdChanged();
    refresh();
}

void AnswersView::setAnswersId(const QString &id)
{
    if (id == m_id.value)
        return;
    m_id.value = id;
    Q_EMIT requestIdChanged();
    refresh();
}

void AnswersView::componentComplete()
{
    if (const QQmlEngine *engine = qmlEngine(this))
        connect(engine, &QJSEngine::uiLanguageChanged, this, &AnswersView::speak);
    m_list = concernsFor(*this);
    RecordView::componentComplete();
}

void AnswersView::speak()
{
    m_list = concernsFor(*this);
    m_ranked.clear();
    const auto ranked = m_answers.answers.ranked();
    for (const care::WeighedConcern &concern : ranked)
        m_ranked << QVariant::fromValue(wordsOf(concern, m_list));
    m_urgentWords.clear();
    for (const care::WeighedConcern &concern : m_urgency.waiting.isEmpty() ? m_urgency.lookedAfter : m_urgency.waiting)
        m_urgentWords << wordsOf(concern, m_list).words;
    m_more.clear();
    for (const care::GroupWords &group : m_answers.answers.more)
        m_more << QVariant::fromValue(GroupWords{titleOf(group.group, m_list), group.words});
    Q_EMIT changed();
}

bool AnswersView::isHopeless() const
{
    return std::ranges::any_of(m_urgency.waiting, [](const auto &one) { return one.id == care::hopelessConcern; });
}

QStringList AnswersView::watchedTypes() const
{
    // The last two say which request speaks for this one.
    return {QStringLiteral("QuestionnaireResponse"), QStringLiteral("ServiceRequest"), QStringLiteral("Task")};
}

void AnswersView::read(Device &device)
{
    const Assessments assessments{device.database};
    if (m_id.isEmpty()) {
        whenAnswered(assessments.allFor(m_request), [this](const QVector<Assessment> &answers) { show(answers); });
    } else {
        whenAnswered(assessments.byId(m_id), [this](const std::optional<Assessment> &answers) {
            show(answers ? QVector<Assessment>{*answers} : QVector<Assessment>{});
        });
    }
}

void AnswersView::show(const QVector<Assessment> &answers)
{
    const Assessment next = answers.value(0);
    const care::Urgency urgency = care::urgencyOf(answers);
    if (m_found == !answers.isEmpty() && next == m_answers && urgency == m_urgency)
        return;
    m_found = !answers.isEmpty();
    m_answers = next;
    m_urgency = urgency;
    speak();
}

void AnswersView::rename(const ResourceId &from, const ResourceId &to)
{
    if (m_request == from)
        setRequestId(to.value);
    if (m_id == from)
        setAnswersId(to.value);
}

void AnswersView::setHandled(bool handled)
{
    if (!device() || !m_found)
        return;
    whenWritten(
        Assessments{device()->database}.setHandled(m_answers.id, handled), this, [this, handled] { Q_EMIT handledSet(handled); },
        [this](care::AssessmentError error) { Q_EMIT refused(static_cast<Support::AnswerProblem>(error)); });
}

} // namespace heard::models
