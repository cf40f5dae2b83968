#include "models/feedbackform.h"
#include "models/whenready.h"

#include "voice/unsent.h"

namespace heard::models {

using voice::UnsentError;
using voice::VoiceError;
using voice::Voices;

namespace {

FeedbackForm::Problem problemOf(VoiceError error)
{
    if (error == VoiceError::Empty)
        return FeedbackForm::Empty;
    return error == VoiceError::TooLong ? FeedbackForm::TooLong : FeedbackForm::NotStored;
}

FeedbackForm::Problem problemOf(UnsentError error)
{
    switch (error) {
    case UnsentError::Empty:
        return FeedbackForm::Empty;
    case UnsentError::TooLong:
        return FeedbackForm::TooLong;
    case UnsentError::AlreadySent:
        return FeedbackForm::TooLate;
    case UnsentError::NotStored:
        break;
    }
    return FeedbackForm::NotStored;
}

} // namespace

FeedbackForm::FeedbackForm(QObject *parent) : QObject(parent)
{
    for (Draft *draft : drafts()) {
        connect(draft, &Draft::wordsChanged, this, &FeedbackForm::wordsChanged);
        connect(draft, &Draft::readyChanged, this, &FeedbackForm::fillFromStored);
        connect(draft, &Draft::keptChanged, this, &FeedbackForm::keptChanged);
    }
}

void FeedbackForm::setFeedbackId(const QString &id)
{
    if (id == m_id)
        return;
    m_id = id;
    Q_EMIT feedbackIdChanged();
}

void FeedbackForm::componentComplete()
{
    const QString form = m_id.isEmpty() ? QStringLiteral("feedback/") : QStringLiteral("feedback/%1/").arg(m_id);
    m_good.setForm(form + QStringLiteral("good"));
    m_better.setForm(form + QStringLiteral("better"));
    m_about.setForm(form + QStringLiteral("about"));
    m_device = deviceOf(*this);
    if (!m_device)
        return;
    for (Draft *draft : drafts())
        draft->open(m_device->database);
}

bool FeedbackForm::isBlank() const
{
    return m_good.words().trimmed().isEmpty() && m_better.words().trimmed().isEmpty();
}

bool FeedbackForm::isTooLong() const
{
    return std::max(m_good.words().size(), m_better.words().size()) > Voices::longestWords
        || m_about.words().size() > Voices::longestAbout;
}

void FeedbackForm::fillFromStored()
{
    if (!m_good.isReady() || !m_better.isReady() || !m_about.isReady() || m_filled)
        return;
    const auto filled = [this] {
        m_filled = true;
        Q_EMIT readyChanged();
    };
    // A draft of this change is newer than what is stored.
    if (m_id.isEmpty() || !isBlank()) {
        filled();
        return;
    }
    whenReady(
        Voices(m_device->database).byId({m_id}), this,
        [this, filled](const store::StoreResult<std::optional<voice::Feedback>> &stored) {
            if (stored && *stored) {
                m_good.setWords((*stored)->good);
                m_better.setWords((*stored)->better);
                m_about.setWords((*stored)->about);
            }
            filled();
        });
}

void FeedbackForm::send()
{
    if (!m_device || m_busy)
        return;
    setBusy(true);
    const auto answer = [this](const auto &done, const QString &id) {
        setBusy(false);
        if (!done) {
            Q_EMIT refused(problemOf(done.error().reason));
            return;
        }
        forget();
        Q_EMIT sent(id);
    };
    if (m_id.isEmpty()) {
        whenReady(
            Voices(m_device->database).say(m_device->patient, m_good.words(), m_better.words(), m_about.words()), this,
            [answer](const store::WriteResult<ResourceId, VoiceError> &done) { answer(done, done ? done->value : QString()); });
        return;
    }
    whenReady(
        voice::Unsent(m_device->database).reword({m_id}, m_good.words(), m_better.words(), m_about.words()), this,
        [this, answer](const voice::Unsent::Written &done) { answer(done, m_id); });
}

void FeedbackForm::forget()
{
    for (Draft *draft : drafts())
        draft->forget();
}

void FeedbackForm::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT busyChanged();
}

} // namespace heard::models
