#include "voice/wordsoutcome.h"

#include "fhir/vocabulary.h"

#include <QJsonDocument>

using heard::store::Reader;
using heard::store::StoreResult;
using heard::store::Writer;
using namespace Qt::StringLiterals;

namespace heard::voice {

namespace extension = fhir::extension;

namespace {

constexpr int wholeBox = 2048; // bytes; that of every outcome, whatever it tells

std::optional<QDate> dayIn(const QJsonValue &value)
{
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    return date.isValid() ? std::optional{date} : std::nullopt;
}

std::optional<QDate> dateOf(const QJsonObject &basic, QLatin1StringView url)
{
    return dayIn(fhir::extensionOf(basic, url)["valueDate"_L1]);
}

QByteArray bytesOf(const QJsonObject &basic, QLatin1StringView url)
{
    return QByteArray::fromBase64(fhir::extensionOf(basic, url)["valueBase64Binary"_L1].toString().toLatin1());
}

void setDate(QJsonObject &basic, QLatin1StringView url, std::optional<QDate> date)
{
    fhir::setExtension(basic, url, "valueDate"_L1, date ? date->toString(Qt::ISODate) : QString{});
}

void setLedTo(QJsonObject &basic, const QVector<ResourceId> &issues)
{
    QJsonArray extensions;
    for (const QJsonValue &one : basic["extension"_L1].toArray()) {
        if (one["url"_L1] != extension::ledTo)
            extensions << one;
    }
    for (const ResourceId &issue : issues)
        extensions << QJsonObject{{u"url"_s, QString{extension::ledTo}}, {u"valueReference"_s, fhir::referenceTo("Basic"_L1, issue)}};
    basic["extension"_L1] = extensions;
}

/// Reads that of @p feedback, lets @p apply(WordsOutcome &) change it, and stores what became of it.
template <typename Apply>
StoreResult<void> follow(Writer &writer, const Feedback &feedback, Apply apply)
{
    if (feedback.patient.isEmpty() && feedback.replyKey.isEmpty())
        return {};
    const auto known = outcomeOf(writer, feedback.id);
    if (!known)
        return failed(known.error());
    WordsOutcome outcome = known->value_or(WordsOutcome{{}, feedback.id, feedback.patient, feedback.replyKey, {}, {}, {}, {}, {}});
    const WordsOutcome before = outcome;
    apply(outcome);
    if (outcome == before)
        return {};
    if (!*known) {
        const auto made = writer.create(toFhir(outcome));
        return made ? StoreResult<void>{} : failed(made.error());
    }
    const auto stored = writer.json(u"Basic"_s, outcome.id);
    if (!stored)
        return failed(stored.error());
    return writer.update(toFhir(outcome, stored->value_or(QJsonObject{})));
}

} // namespace

Result<WordsOutcome, fhir::ReadError> wordsOutcomeFromFhir(const QJsonObject &basic)
{
    if (!fhir::isOf(basic, "Basic"_L1) || fhir::codeIn(basic["code"_L1], fhir::system::basic) != fhir::code::wordsOutcome)
        return failed(fhir::ReadError::WrongType);
    WordsOutcome outcome;
    outcome.id = fhir::idOf(basic);
    outcome.feedback = fhir::referenceAt(fhir::extensionOf(basic, extension::feedback), "valueReference"_L1, "Communication"_L1);
    outcome.patient = fhir::referenceAt(basic, "subject"_L1, "Patient"_L1);
    outcome.replyKey = bytesOf(basic, extension::replyKey);
    outcome.box = bytesOf(basic, sealedOutcome);
    if (outcome.patient.isEmpty() && !outcome.replyKey.isEmpty() && !outcome.box.isEmpty()) {
        // What stands outside of the box anybody who can write there may have written.
        outcome.feedback = {};
        return outcome;
    }
    outcome.box = {};
    if (outcome.feedback.isEmpty() || (outcome.patient.isEmpty() && outcome.replyKey.isEmpty()))
        return failed(fhir::ReadError::MissingElement);
    outcome.readOn = dateOf(basic, extension::readOn);
    outcome.themedOn = dateOf(basic, extension::themedOn);
    for (const QJsonObject &one : fhir::extensionsOf(basic, extension::ledTo)) {
        if (const ResourceId issue = fhir::referenceAt(one, "valueReference"_L1, "Basic"_L1); !issue.isEmpty())
            outcome.ledTo << issue;
    }
    return outcome;
}

QJsonObject toFhir(const WordsOutcome &outcome, QJsonObject stored)
{
    QJsonObject basic = fhir::resourceOf("Basic"_L1, outcome.id, std::move(stored));
    basic["code"_L1] = fhir::codeableConcept(fhir::system::basic, fhir::code::wordsOutcome);
    if (!outcome.patient.isEmpty() && outcome.patient != fhir::referenceAt(basic, "subject"_L1, "Patient"_L1))
        basic["subject"_L1] = fhir::referenceTo("Patient"_L1, outcome.patient);
    if (!outcome.feedback.isEmpty())
        fhir::setExtension(basic, extension::feedback, "valueReference"_L1, fhir::referenceTo("Communication"_L1, outcome.feedback));
    fhir::setExtension(basic, extension::replyKey, "valueBase64Binary"_L1, QString::fromLatin1(outcome.replyKey.toBase64()));
    fhir::setExtension(basic, sealedOutcome, "valueBase64Binary"_L1, QString::fromLatin1(outcome.box.toBase64()));
    setDate(basic, extension::readOn, outcome.readOn);
    setDate(basic, extension::themedOn, outcome.themedOn);
    setLedTo(basic, outcome.ledTo);
    return basic;
}

QByteArray sealed(const WordsOutcome &outcome)
{
    QJsonObject told;
    if (outcome.readOn)
        told["readOn"_L1] = outcome.readOn->toString(Qt::ISODate);
    if (outcome.themedOn)
        told["themedOn"_L1] = outcome.themedOn->toString(Qt::ISODate);
    QByteArray text = QJsonDocument{told}.toJson(QJsonDocument::Compact);
    QJsonArray issues;
    for (const ResourceId &issue : outcome.ledTo) {
        issues << issue.value;
        told["ledTo"_L1] = issues;
        const QByteArray longer = QJsonDocument{told}.toJson(QJsonDocument::Compact);
        if (longer.size() >= wholeBox)
            break;
        text = longer;
    }
    return sealedBox(text, outcome.replyKey, wholeBox);
}

std::optional<WordsOutcome> opened(const WordsOutcome &outcome, const ReplyKey &key)
{
    const auto text = openedBox(outcome.box, key, wholeBox);
    if (!text)
        return std::nullopt;
    const QJsonObject told = QJsonDocument::fromJson(*text).object();
    WordsOutcome whole = outcome;
    whole.readOn = dayIn(told["readOn"_L1]);
    whole.themedOn = dayIn(told["themedOn"_L1]);
    for (const QJsonValue &issue : told["ledTo"_L1].toArray())
        whole.ledTo << ResourceId{issue.toString()};
    return whole;
}

StoreResult<std::optional<WordsOutcome>> outcomeOf(const Reader &reader, const ResourceId &feedback)
{
    return reader.first<WordsOutcome>("SELECT r.json, " HEARD_DELIVERY_COLUMNS R"(
          FROM reference f
          CROSS JOIN resource r ON r.key = f.source
          JOIN delivery d ON d.key = f.source
         WHERE f.target = 'Communication/' || coalesce((SELECT c.id FROM resource c WHERE c.local_id = :feedback), :feedback)
           AND f.path = :path AND r.type = 'Basic'
         ORDER BY r.key)",
        {{":feedback", feedback.value}, {":path", QString{fhir::path::feedback}}}, wordsOutcomeFromFhir);
}

StoreResult<void> noteRead(Writer &writer, const Feedback &feedback, QDate on)
{
    // Words with a name say it themselves.
    if (!feedback.patient.isEmpty())
        return {};
    return follow(writer, feedback, [on](WordsOutcome &outcome) { outcome.readOn = outcome.readOn.value_or(on); });
}

StoreResult<void> noteThemed(Writer &writer, const Feedback &feedback, std::optional<QDate> on)
{
    return follow(writer, feedback, [on](WordsOutcome &outcome) { outcome.themedOn = on ? outcome.themedOn.value_or(*on) : on; });
}

StoreResult<void> noteLedTo(Writer &writer, const Feedback &feedback, const QVector<ResourceId> &issues)
{
    return follow(writer, feedback, [&](WordsOutcome &outcome) { outcome.ledTo = issues; });
}

} // namespace heard::voice
