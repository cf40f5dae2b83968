#include "pledge/keptword.h"

#include "base/day.h"
#include "fhir/vocabulary.h"
#include "pledge/storedpledge.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heard::pledge {

namespace {

bool isCalledKept(const Commitment &commitment)
{
    return commitment.state == CommitmentState::Achieved || commitment.state == CommitmentState::Ongoing;
}

/// The later word of the same person takes the place of the earlier.
QVector<KeptWord> latestOfEach(const QVector<KeptWord> &words)
{
    QVector<KeptWord> latest;
    for (const KeptWord &word : words) {
        latest.removeIf([&](const KeptWord &other) { return other.said.by == word.said.by; });
        latest << word;
    }
    return latest;
}

} // namespace

Result<KeptWord, fhir::ReadError> keptWordFromFhir(const QJsonObject &provenance)
{
    auto said = statementFromFhir(provenance);
    if (!said)
        return failed(said.error());
    const QString activity = activityOf(provenance);
    if (activity != fhir::code::kept && activity != fhir::code::notKept)
        return failed(fhir::ReadError::BadElement);
    return KeptWord{*std::move(said), activity == fhir::code::kept, false, {}};
}

QJsonObject toFhir(const KeptWord &word)
{
    return toFhir(word.said, word.kept ? fhir::code::kept : fhir::code::notKept);
}

std::optional<Instant> KeptStanding::doubtedAt() const
{
    std::optional<Instant> at;
    for (const KeptWord &word : words) {
        if (!word.kept && !word.left)
            at = std::max(at, std::optional{word.said.at});
    }
    return at;
}

KeptStanding keptStandingOf(const QJsonObject &working, const QJsonObject &published, const QVector<KeptWord> &words, const QTimeZone &zone)
{
    const auto now = commitmentFromFhir(working);
    const auto shown = commitmentFromFhir(published);
    KeptStanding standing;
    if (!now || !shown || isWithdrawn(published) || !isCalledKept(*now) || !isCalledKept(*shown))
        return standing;
    standing.asked = true;
    standing.words = latestOfEach(words);
    // What was said before it was said anew how it stands, was about something else.
    standing.words.removeIf([&](const KeptWord &word) { return now->stateSince && dayOf(word.said.at, zone) < *now->stateSince; });
    const auto seen = fhir::instantAt(fhir::extensionOf(working, fhir::extension::notKeptSeen), "valueInstant"_L1);
    standing.seen = seen && standing.doubtedAt() && *standing.doubtedAt() <= *seen;
    return standing;
}

void setNotKeptSeen(QJsonObject &working, const std::optional<Instant> &saidAt)
{
    fhir::setExtension(working, fhir::extension::notKeptSeen, "valueInstant"_L1, saidAt ? QJsonValue{saidAt->toIso()} : QJsonValue{});
}

} // namespace heard::pledge
