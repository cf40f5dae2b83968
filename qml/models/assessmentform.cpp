#include "models/assessmentform.h"

#include "models/whenwritten.h"

#include <QGuiApplication>

#include <algorithm>

namespace heard::models {

using care::AssessmentDraft;
using care::Assessments;
using care::WeighedConcern;

namespace {

constexpr std::chrono::milliseconds pauseBeforeKeeping{250};

WeighedConcern *find(care::Answers &answers, const QString &concern)
{
    const auto found = std::find_if(answers.ticked.begin(), answers.ticked.end(),
                                    [&](const WeighedConcern &one) { return one.id == concern; });
    return found == answers.ticked.end() ? nullptr : &*found;
}

QString groupAt(int index)
{
    return care::concerns().groups.value(index).id;
}

} // namespace

AssessmentForm::AssessmentForm(QObject *parent) : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeKeeping);
    connect(&m_pause, &QTimer::timeout, this, &AssessmentForm::flush);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &AssessmentForm::flush);
}

AssessmentForm::~AssessmentForm()
{
    flush();
}

void AssessmentForm::setRequestId(const QString &id)
{
    if (id == m_request.value)
        return;
    m_request.value = id;
    Q_EMIT requestIdChanged();
}

void AssessmentForm::componentComplete()
{
    m_device = deviceOf(*this);
    if (m_device)
        fill();
}

void AssessmentForm::fill()
{
    using Found = store::StoreResult<std::optional<care::AssessmentRequest>>;
    whenReady(care::AssessmentRequests{m_device->database}.byId(m_request), this, [this](const Found &found) {
        if (!found)
            return giveUp(found.error());
        if (!*found || !(*found)->isOpen())
            return close();
        m_uid = (*found)->uid;
        fillFromDraft();
    });
}

void AssessmentForm::fillFromDraft()
{
    whenReady(Assessments{m_device->database}.draft(m_uid), this,
              [this](const store::StoreResult<std::optional<AssessmentDraft>> &kept) {
                  if (!kept)
                      giveUp(kept.error());
                  else if (*kept)
                      begin(**kept);
                  else
                      fillFromSent();
              });
}

/// Where she answered before, she changes that.
void AssessmentForm::fillFromSent()
{
    whenReady(Assessments{m_device->database}.latestFor(m_request), this,
              [this](const store::StoreResult<std::optional<care::Assessment>> &sent) {
                  if (!sent)
                      giveUp(sent.error());
                  else
                      begin(*sent ? AssessmentDraft{(*sent)->answers, 0} : AssessmentDraft{});
              });
}

void AssessmentForm::close()
{
    m_closed = true;
    m_ready = true;
    Q_EMIT readyChanged();
}

/// What she answered before may be there still: an empty form would be kept over it.
void AssessmentForm::giveUp(const store::Failure &failure)
{
    logFailure(failure);
    m_unreadable = true;
    close();
}

void AssessmentForm::begin(const AssessmentDraft &draft)
{
    m_draft = draft;
    m_draft.page = std::clamp(m_draft.page, 0, pageCount() - 1);
    m_ready = true;
    Q_EMIT answersChanged();
    Q_EMIT pageChanged();
    Q_EMIT readyChanged();
}

void AssessmentForm::setPage(int page)
{
    const int next = std::clamp(page, 0, pageCount() - 1);
    if (next == m_draft.page)
        return;
    m_draft.page = next;
    Q_EMIT pageChanged();
    touch();
}

void AssessmentForm::setDistress(int distress)
{
    const auto next = distress < 0 ? std::nullopt : std::optional{std::min(distress, care::heaviest)};
    if (next == m_draft.answers.distress)
        return;
    m_draft.answers.distress = next;
    Q_EMIT answersChanged();
    touch();
}

void AssessmentForm::setMattersMost(const QString &words)
{
    if (words == m_draft.answers.mattersMost)
        return;
    m_draft.answers.mattersMost = words;
    Q_EMIT answersChanged();
    touch();
}

bool AssessmentForm::isHopeless() const
{
    const auto &ticked = m_draft.answers.ticked;
    return std::any_of(ticked.begin(), ticked.end(), [](const auto &one) { return one.id == care::hopelessConcern; });
}

bool AssessmentForm::isTooLong() const
{
    const auto &more = m_draft.answers.more;
    return m_draft.answers.mattersMost.size() > Assessments::longestWords
        || std::any_of(more.begin(), more.end(), [](const auto &group) { return group.words.size() > Assessments::longestWords; });
}

void AssessmentForm::tick(const QString &concern, bool ticked)
{
    const care::Concern *known = care::concerns().concern(concern);
    if (!known || ticked == (find(m_draft.answers, concern) != nullptr))
        return;
    if (ticked)
        m_draft.answers.ticked << WeighedConcern{known->id, known->words, std::nullopt, known->urgent};
    else
        m_draft.answers.ticked.removeIf([&](const WeighedConcern &one) { return one.id == concern; });
    Q_EMIT answersChanged();
    touch();
}

void AssessmentForm::weigh(const QString &concern, int weight)
{
    tick(concern, true);
    WeighedConcern *weighed = find(m_draft.answers, concern);
    const auto next = weight < 0 ? std::nullopt : std::optional{std::min(weight, care::heaviest)};
    if (!weighed || weighed->weight == next)
        return;
    weighed->weight = next;
    Q_EMIT answersChanged();
    touch();
}

QString AssessmentForm::more(int index) const
{
    const auto &more = m_draft.answers.more;
    const auto found = std::find_if(more.begin(), more.end(), [&](const auto &group) { return group.group == groupAt(index); });
    return found == more.end() ? QString{} : found->words;
}

void AssessmentForm::setMore(int index, const QString &words)
{
    const QString group = groupAt(index);
    if (group.isEmpty() || words == more(index))
        return;
    m_draft.answers.more.removeIf([&](const auto &one) { return one.group == group; });
    if (!words.isEmpty())
        m_draft.answers.more << care::GroupWords{group, words};
    Q_EMIT answersChanged();
    touch();
}

void AssessmentForm::touch()
{
    ++m_version;
    setKept(false, m_unkept);
    if (!m_pause.isActive())
        m_pause.start();
}

void AssessmentForm::flush()
{
    m_pause.stop();
    // A draft that is kept while the answers are on their way would outlive them.
    if (m_kept || !m_device || !m_ready || m_closed || m_busy)
        return;
    const quint64 version = m_version;
    whenReady(Assessments{m_device->database}.keepDraft(m_uid, m_draft), this,
              [this, version](const store::StoreResult<void> &kept) {
                  if (version == m_version)
                      setKept(kept.has_value(), !kept);
              });
}

void AssessmentForm::send()
{
    if (!m_device || m_busy || m_closed)
        return;
    setBusy(true);
    // What waits to be kept must not come after it was sent.
    m_pause.stop();
    ++m_version;
    setKept(true, false);
    const bool withHer = m_device->patient.isEmpty();
    whenWritten(
        Assessments{m_device->database}.send(m_request, m_draft.answers, withHer ? m_device->practitioner : ResourceId{}), this,
        [this](const ResourceId &) {
            m_pause.stop();
            setKept(true, false);
            setBusy(false);
            Q_EMIT sent();
        },
        [this](care::AssessmentError error) {
            setBusy(false);
            touch();
            Q_EMIT refused(static_cast<Support::AnswerProblem>(error));
        });
}

void AssessmentForm::setKept(bool kept, bool unkept)
{
    if (kept == m_kept && unkept == m_unkept)
        return;
    m_kept = kept;
    m_unkept = unkept;
    Q_EMIT keptChanged();
}

void AssessmentForm::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT busyChanged();
}

} // namespace heard::models
