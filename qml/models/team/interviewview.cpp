#include "models/team/interviewview.h"

#include "models/team/representatives.h"
#include "models/whenwritten.h"

namespace heard::models {

using voice::Interview;
using voice::Interviews;

namespace {

Interviews interviewsOf(Device &device)
{
    return {device.database, QTimeZone::systemTimeZone()};
}

} // namespace

void InterviewView::setInterviewId(const QString &id)
{
    if (id == m_id.value)
        return;
    m_id.value = id;
    Q_EMIT interviewIdChanged();
    refresh();
}

QDateTime InterviewView::withdrawnOn() const
{
    const auto &on = m_interview.consent.withdrawnOn;
    return on ? on->startOfDay() : QDateTime{};
}

QStringList InterviewView::watchedTypes() const
{
    return {QStringLiteral("DocumentReference"), QStringLiteral("Patient")};
}

void InterviewView::read(Device &device)
{
    whenAnswered(interviewsOf(device).byId(m_id), [this](const std::optional<Interview> &interview) {
        const Interview next = interview.value_or(Interview{});
        if (m_found == interview.has_value() && next == m_interview)
            return;
        m_found = interview.has_value();
        m_interview = next;
        Q_EMIT changed();
    });
}

void InterviewView::rename(const ResourceId &from, const ResourceId &to)
{
    if (m_id == from)
        setInterviewId(to.value);
}

template <typename Then>
void InterviewView::whenDone(QFuture<store::WriteResult<void, voice::InterviewError>> write, Then then)
{
    whenWritten(write, this, then, [this](voice::InterviewError) { Q_EMIT refused(); });
}

void InterviewView::setMayQuote(bool mayQuote)
{
    if (device())
        whenDone(interviewsOf(*device()).setMayQuote(m_id, mayQuote), [] {});
}

void InterviewView::setWithdrawn(bool withdrawn)
{
    if (device())
        whenDone(interviewsOf(*device()).setWithdrawn(m_id, withdrawn), [this, withdrawn] {
            tellRepresentatives(device());
            Q_EMIT consentChanged(withdrawn);
        });
}

void InterviewView::setRemoved(bool removed)
{
    if (!device())
        return;
    whenDone(interviewsOf(*device()).setRemoved(m_id, removed), [this, removed] {
        tellRepresentatives(device());
        if (removed)
            Q_EMIT this->removed();
    });
}

} // namespace heard::models
