#include "pledge/agreement.h"

#include "fhir/vocabulary.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heard::pledge {

namespace {

/// One of @p side says not yet, or else one agrees.
void count(SideWord &side, Agreement::Answer answer)
{
    if (answer == Agreement::Answer::NotYet)
        side = SideWord::NotYet;
    else if (side == SideWord::Open)
        side = SideWord::Agrees;
}

} // namespace

Result<Agreement, fhir::ReadError> agreementFromFhir(const QJsonObject &provenance)
{
    auto said = statementFromFhir(provenance);
    if (!said)
        return failed(said.error());
    const QString activity = activityOf(provenance);
    if (activity != fhir::code::agree && activity != fhir::code::notYet)
        return failed(fhir::ReadError::BadElement);
    Agreement agreement;
    agreement.said = *std::move(said);
    agreement.answer = activity == fhir::code::agree ? Agreement::Answer::Agree : Agreement::Answer::NotYet;
    agreement.content = fhir::extensionOf(provenance, fhir::extension::agreedContent)["valueString"_L1].toString();
    return agreement;
}

QJsonObject toFhir(const Agreement &agreement)
{
    QJsonObject json = toFhir(agreement.said, agreement.answer == Agreement::Answer::Agree ? fhir::code::agree : fhir::code::notYet);
    fhir::setExtension(json, fhir::extension::agreedContent, "valueString"_L1, agreement.content);
    return json;
}

QString agreedContent(const Commitment &commitment, const QString &issueWords)
{
    // Each part with its length, so that no two contents read the same.
    QByteArray content;
    for (const QString &part : {issueWords, commitment.plan, commitment.by ? commitment.by->toIso() : QString{},
                                people::codeOf(commitment.audience)}) {
        const QByteArray text = part.toUtf8();
        content += QByteArray::number(text.size()) + ':' + text;
    }
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

bool speaksForPatients(people::Role role)
{
    return role == people::Role::PatientRepresentative;
}

Standing standingOf(const QString &content, const QVector<Agreement> &agreements)
{
    Standing standing;
    for (const Agreement &agreement : agreements) {
        if (agreement.content != content) {
            standing.changedSince = true;
            continue;
        }
        const auto same = std::find_if(standing.words.begin(), standing.words.end(),
                                       [&](const Agreement &other) { return other.said.by == agreement.said.by; });
        if (same == standing.words.end())
            standing.words << agreement;
        else if (same->said.at <= agreement.said.at)
            *same = agreement;
    }
    std::sort(standing.words.begin(), standing.words.end(), [](const Agreement &one, const Agreement &other) {
        return one.said.at != other.said.at ? one.said.at < other.said.at : one.said.by.value < other.said.by.value;
    });
    for (const Agreement &word : std::as_const(standing.words)) {
        if (!word.left)
            count(speaksForPatients(word.said.role) ? standing.patients : standing.staff, word.answer);
    }
    return standing;
}

} // namespace heard::pledge
