#include "models/team/keptview.h"

#include "models/whenwritten.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heard::models {

void KeptView::setCommitmentId(const QString &id)
{
    if (id == m_id.value)
        return;
    m_id = {id};
    Q_EMIT commitmentIdChanged();
    refresh();
}

QVariantList KeptView::words() const
{
    QVariantList words;
    for (const pledge::KeptWord &word : m_standing.words)
        words << QVariant::fromValue(SaidWord{word});
    return words;
}

KeptView::Word KeptView::mine() const
{
    const auto own = std::ranges::find_if(m_standing.words, [this](const pledge::KeptWord &word) {
        return device() && word.said.by == device()->practitioner;
    });
    if (own == m_standing.words.end())
        return NotSaid;
    return own->kept ? Kept : NotKept;
}

void KeptView::say(bool kept, const QString &words)
{
    if (!device())
        return;
    whenWritten(pledge::Agreements{device()->database, QTimeZone::systemTimeZone()}.sayKept(m_id, kept, words, device()->practitioner), this,
                [this, kept] { Q_EMIT said(kept); }, [this](pledge::PledgeError error) { Q_EMIT refused(static_cast<Problem>(error)); });
}

void KeptView::setSeen(bool seen)
{
    if (!device())
        return;
    whenWritten(pledge::Agreements{device()->database, QTimeZone::systemTimeZone()}.setNotKeptSeen(m_id, seen), this, [] {},
                [this](pledge::PledgeError error) { Q_EMIT refused(static_cast<Problem>(error)); });
}

QStringList KeptView::watchedTypes() const
{
    return {u"Goal"_s, u"Provenance"_s};
}

void KeptView::read(Device &device)
{
    whenAnswered(pledge::Agreements{device.database, QTimeZone::systemTimeZone()}.kept(m_id), [this](const pledge::KeptStanding &found) {
        if (found == m_standing)
            return;
        m_standing = found;
        Q_EMIT changed();
    });
}

void KeptView::rename(const ResourceId &from, const ResourceId &to)
{
    if (m_id == from)
        setCommitmentId(to.value);
}

} // namespace heard::models
