#include "impact/quotablewords.h"

#include "fhir/vocabulary.h"
#include "pledge/issue.h"
#include "pledge/quotechoices.h"
#include "themes/codings.h"
#include "voice/interview.h"
#include "voice/speakers.h"

using heard::store::Reader;
using heard::store::StoreResult;
using namespace Qt::StringLiterals;

namespace heard::impact {

namespace {

Result<QJsonObject, fhir::ReadError> asItIs(const QJsonObject &json)
{
    return json;
}

/// Of a conversation that may be quoted, the excerpts in which somebody found a theme: the whole of it is too much, and of a
/// note the words are a colleague's.
StoreResult<QStringList> excerptsOf(const Reader &reader, const QJsonObject &source)
{
    QStringList quotes;
    const auto interview = voice::interviewFromFhir(source);
    if (!interview || !interview->consent.isQuotable() || interview->kind == voice::InterviewKind::Note)
        return quotes;
    const auto codings = themes::codingsOf(reader, {interview->id, themes::Source::Kind::Interview});
    if (!codings)
        return failed(codings.error());
    for (const themes::Coding &coding : *codings) {
        const QString words = coding.excerpt && themes::placeIn(interview->words, *coding.excerpt) ? coding.excerpt->words.trimmed() : QString{};
        if (!words.isEmpty() && !quotes.contains(words))
            quotes << words;
    }
    return quotes;
}

/// What was said in feedback that may be quoted.
QStringList quotesIn(const QJsonObject &source)
{
    QStringList quotes;
    if (!fhir::isOf(source, "Communication"_L1) || !fhir::extensionOf(source, fhir::extension::mayQuote)["valueBoolean"_L1].toBool())
        return quotes;
    const QJsonArray payload = source["payload"_L1].toArray();
    for (const QJsonValue &part : payload) {
        if (const QString words = part["contentString"_L1].toString().trimmed(); !words.isEmpty())
            quotes << words;
    }
    return quotes;
}

} // namespace

StoreResult<QVector<Quote>> QuotableWords::of(const QJsonObject &issue)
{
    QStringList words;
    const auto linked = pledge::issueFromFhir(issue);
    const QStringList references = linked ? linked->evidence : QStringList{};
    for (const QString &reference : references) {
        const QString type = reference.section(u'/', 0, 0);
        if (type != "Communication"_L1 && type != "DocumentReference"_L1)
            continue;
        const auto source = m_reader.json(type, ResourceId::ofReference(reference, type));
        if (!source)
            return failed(source.error());
        if (!*source || voice::isTakenBack(**source))
            continue;
        words << quotesIn(**source);
        const auto excerpts = excerptsOf(m_reader, **source);
        if (!excerpts)
            return failed(excerpts.error());
        words << *excerpts;
    }
    return checked(words, issue);
}

StoreResult<QVector<Quote>> QuotableWords::checked(const QStringList &words, const QJsonObject &issue)
{
    QVector<Quote> quotes;
    if (!words.isEmpty() && !m_names) {
        const auto people = m_reader.all<QJsonObject>("SELECT r.json FROM resource r WHERE r.type IN ('Practitioner', 'Patient')", {}, asItIs);
        if (!people)
            return failed(people.error());
        KnownNames names;
        for (const QJsonObject &person : *people)
            names.add(person, fhir::isOf(person, "Practitioner"_L1));
        m_names = std::move(names);
    }
    for (const QString &quote : words)
        quotes << Quote{quote, m_names->tellingIn(quote), pledge::quoteChoice(issue, quote)};
    return quotes;
}

} // namespace heard::impact
