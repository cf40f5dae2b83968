#include "models/feedbackform.h"
#include "models/whenready.h"

#include "voice/knownparts.h"
#include "voice/unsent.h"
#include "voice/urgent.h"

#include <algorithm>

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
    for (Draft *choice : {&m_sending, &m_quoting})
        connect(choice, &Draft::wordsChanged, this, &FeedbackForm::choiceChanged);
}

void FeedbackForm::setFeedbackId(const QString &id)
{
    if (id == m_id)
        return;
    m_id = id;
    Q_EMIT feedbackIdChanged();
}

void FeedbackForm::setPromiseId(const QString &id)
{
    if (id == m_promise.value)
        return;
    m_promise.value = id;
    Q_EMIT promiseIdChanged();
}

QString FeedbackForm::formOfDrafts() const
{
    if (!m_id.isEmpty())
        return QStringLiteral("feedback/%1/").arg(m_id);
    return m_promise.isEmpty() ? QStringLiteral("feedback/") : QStringLiteral("feedback/about/%1/").arg(m_promise.value);
}

void FeedbackForm::componentComplete()
{
    const QString form = formOfDrafts();
    m_good.setForm(form + QStringLiteral("good"));
    m_better.setForm(form + QStringLiteral("better"));
    m_about.setForm(form + QStringLiteral("about"));
    m_sending.setForm(form + QStringLiteral("sending"));
    m_quoting.setForm(form + QStringLiteral("quoting"));
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

bool FeedbackForm::areDraftsReady() const
{
    return std::ranges::all_of(drafts(), &Draft::isReady);
}

bool FeedbackForm::isKept() const
{
    return std::ranges::all_of(drafts(), &Draft::isKept);
}

bool FeedbackForm::isUnkept() const
{
    return std::ranges::any_of(drafts(), &Draft::isFailed);
}

void FeedbackForm::setWithoutName(bool withoutName)
{
    if (withoutName != isWithoutName())
        m_sending.setWords(withoutName ? QStringLiteral("without-name") : QString{});
}

void FeedbackForm::setMayQuote(bool mayQuote)
{
    if (mayQuote != this->mayQuote())
        m_quoting.setWords(mayQuote ? QStringLiteral("yes") : QString{});
}

void FeedbackForm::fillFromStored()
{
    if (!areDraftsReady() || m_filled)
        return;
    const auto filled = [this] {
        m_filled = true;
        Q_EMIT readyChanged();
    };
    if (m_id.isEmpty()) {
        filled();
        return;
    }
    whenReady(
        Voices(m_device->database).byId({m_id}), this,
        [this, filled](const store::StoreResult<std::optional<voice::Feedback>> &stored) {
            if (stored && *stored)
                fillWith(**stored);
            filled();
        });
}

void FeedbackForm::fillWith(const voice::Feedback &stored)
{
    m_wasWithoutName = stored.anonymous;
    setPromiseId(stored.commitment.value);
    // A draft of this change is newer than what is stored.
    if (!isBlank())
        return;
    m_good.setWords(stored.good);
    m_better.setWords(stored.better);
    m_about.setWords(stored.about);
    setWithoutName(stored.anonymous);
    setMayQuote(stored.mayQuote);
}

voice::Said FeedbackForm::said() const
{
    // Her answer to the same promise has her name: beside it, words without a name would be known.
    return {m_good.words(), m_better.words(), m_about.words(), mayQuote(), isWithoutName() ? ResourceId{} : m_promise};
}

void FeedbackForm::check()
{
    const auto urgent = voice::urgentWordsIn(m_good.words()) + voice::urgentWordsIn(m_better.words()) + voice::urgentWordsIn(m_about.words());
    m_urgent = !urgent.isEmpty();
    m_hopeless = std::ranges::any_of(urgent, [](const voice::UrgentWords &words) {
        return words.kind == voice::UrgentWords::Kind::Hopeless;
    });
    m_telling.clear();
    Q_EMIT checked();
    if (!isWithoutName() || !m_device)
        return;
    whenReady(m_device->database.read([patient = m_device->patient](store::Reader &reader) { return voice::knownOf(reader, patient); }),
              this, [this](const store::StoreResult<voice::Known> &known) { point(known.value_or(voice::Known{})); });
}

void FeedbackForm::point(const voice::Known &known)
{
    QVariantList telling;
    for (const Draft *field : {&m_good, &m_better, &m_about}) {
        const QString words = field->words();
        for (const voice::IdentifyingPart &part : voice::identifyingParts(words, known))
            telling << QVariant::fromValue(TellingPart{words, part});
    }
    m_telling = telling;
    Q_EMIT checked();
}

void FeedbackForm::send()
{
    if (!m_device || m_busy)
        return;
    setBusy(true);
    if (m_id.isEmpty())
        return sendNew();
    if (isWithoutName() == m_wasWithoutName)
        return sendChanged();
    whenReady(voice::Unsent(m_device->database).turn({m_id}, m_device->patient, said(), isWithoutName()), this,
              [this](const store::WriteResult<ResourceId, UnsentError> &done) {
                  setBusy(false);
                  if (!done)
                      return Q_EMIT refused(problemOf(done.error().reason));
                  forget();
                  Q_EMIT sent(done->value);
              });
}

void FeedbackForm::sendNew()
{
    Voices voices(m_device->database);
    whenReady(isWithoutName() ? voices.sayWithoutName(said()) : voices.say(m_device->patient, said()), this,
              [this](const store::WriteResult<ResourceId, VoiceError> &done) {
                  setBusy(false);
                  if (!done)
                      return Q_EMIT refused(problemOf(done.error().reason));
                  forget();
                  Q_EMIT sent(done->value);
              });
}

void FeedbackForm::sendChanged()
{
    whenReady(voice::Unsent(m_device->database).reword({m_id}, said()), this, [this](const voice::Unsent::Written &done) {
        setBusy(false);
        if (!done)
            return Q_EMIT refused(problemOf(done.error().reason));
        forget();
        Q_EMIT sent(m_id);
    });
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
