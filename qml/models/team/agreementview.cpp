#include "models/team/agreementview.h"

#include "models/whenwritten.h"

#include <algorithm>

namespace heard::models {

SaidWord::SaidWord(const pledge::Agreement &agreement)
    : name(agreement.said.byName), words(agreement.said.words), at(agreement.said.at.toLocal()),
      forPatients(pledge::speaksForPatients(agreement.said.role)), agrees(agreement.answer == pledge::Agreement::Answer::Agree)
{
}

SaidWord::SaidWord(const pledge::Review &review)
    : name(review.said.byName), words(review.said.words), at(review.said.at.toLocal()),
      feasibility(review.feasibility ? static_cast<int>(*review.feasibility) : -1), hours(review.effort.value_or(-1))
{
}

SaidWord::SaidWord(const pledge::KeptWord &word)
    : name(word.said.byName), words(word.said.words), at(word.said.at.toLocal()),
      forPatients(pledge::speaksForPatients(word.said.role)), agrees(word.kept)
{
}

void AgreementView::setCommitmentId(const QString &id)
{
    if (id == m_id.value)
        return;
    m_id = {id};
    Q_EMIT commitmentIdChanged();
    refresh();
}

AgreementView::Side AgreementView::mine() const
{
    const auto &words = m_shown.standing.words;
    const auto own = std::find_if(words.begin(), words.end(), [this](const pledge::Agreement &word) {
        return device() && word.said.by == device()->practitioner;
    });
    if (own == words.end())
        return Open;
    return own->answer == pledge::Agreement::Answer::Agree ? Agrees : NotYet;
}

QVariantList AgreementView::words() const
{
    QVariantList words;
    for (const pledge::Agreement &agreement : m_shown.standing.words)
        words << QVariant::fromValue(SaidWord{agreement});
    return words;
}

QVariantList AgreementView::reviews() const
{
    QVariantList words;
    for (const pledge::Review &review : m_shown.reviews)
        words << QVariant::fromValue(SaidWord{review});
    return words;
}

void AgreementView::say(bool agree, const QString &words)
{
    if (!device())
        return;
    const auto answer = agree ? pledge::Agreement::Answer::Agree : pledge::Agreement::Answer::NotYet;
    whenWritten(
        pledge::Agreements{device()->database, QTimeZone::systemTimeZone()}.say(m_id, answer, words, device()->practitioner), this,
        [this, agree] { Q_EMIT said(agree); },
        [this](pledge::PledgeError error) { Q_EMIT refused(static_cast<Problem>(error)); });
}

void AgreementView::review(Feasibility feasibility, double hours, const QString &words)
{
    if (!device())
        return;
    const auto chosen = feasibility == NotSaid ? std::nullopt : std::optional{static_cast<pledge::Feasibility>(feasibility)};
    whenWritten(
        pledge::Agreements{device()->database, QTimeZone::systemTimeZone()}.review(m_id, chosen, hours < 0 ? std::nullopt : std::optional{hours}, words,
                                                      device()->practitioner), this,
        [this] { Q_EMIT reviewed(); },
        [this](pledge::PledgeError error) { Q_EMIT refused(static_cast<Problem>(error)); });
}

QStringList AgreementView::watchedTypes() const
{
    return {QStringLiteral("Goal"), QStringLiteral("Basic"), QStringLiteral("Provenance")};
}

void AgreementView::read(Device &device)
{
    whenAnswered(pledge::Agreements{device.database, QTimeZone::systemTimeZone()}.on(m_id), [this](const pledge::CommitmentWords &found) {
        const Shown shown{found.standing, found.held, found.reviews};
        if (shown == m_shown)
            return;
        m_shown = shown;
        Q_EMIT changed();
    });
}

void AgreementView::rename(const ResourceId &from, const ResourceId &to)
{
    if (m_id == from)
        setCommitmentId(to.value);
}

} // namespace heard::models
