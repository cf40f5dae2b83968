#include "themes/codings.h"

#include "people/teammembers.h"
#include "store/edit.h"
#include "themes/themes.h"
#include "voice/wordsoutcome.h"

#include <algorithm>

using heard::store::WriteResult;
using heard::store::Writer;
using namespace Qt::StringLiterals;

namespace heard::themes {

namespace {

using Done = WriteResult<void, CodingError>;

WriteResult<SaidWords, CodingError> storedWords(const Writer &writer, const Source &source)
{
    const auto said = wordsIn(writer, source);
    if (!said)
        return failed(said.error());
    if (!*said)
        return failed(CodingError::NotFound);
    return **said;
}

/// The id, as the store has it now, of a theme that may be chosen.
WriteResult<ResourceId, CodingError> themeInUse(const Writer &writer, const ResourceId &id)
{
    const auto json = writer.json(u"Basic"_s, id);
    if (!json)
        return failed(json.error());
    const auto theme = themeFromFhir(json->value_or(QJsonObject{}));
    if (!theme || !theme->isInUse())
        return failed(CodingError::ThemeUnknown);
    return theme->id;
}

/// The coding that is asked for, not stored yet.
WriteResult<Coding, CodingError> codingOf(const Writer &writer, const Source &source, const ResourceId &theme,
    const std::optional<Span> &span)
{
    const auto said = storedWords(writer, source);
    if (!said)
        return failed(said.error());
    const auto found = themeInUse(writer, theme);
    if (!found)
        return failed(found.error());
    Coding coding;
    coding.source = said->source;
    coding.theme = *found;
    if (span) {
        coding.excerpt = excerptOf(textOf(*said, span->part), *span);
        if (!coding.excerpt)
            return failed(CodingError::BadExcerpt);
    }
    return coding;
}

/// Nothing where it is not coded so yet.
WriteResult<std::optional<ResourceId>, CodingError> same(const Writer &writer, const Coding &coding)
{
    const auto others = codingsOf(writer, coding.source);
    if (!others)
        return failed(others.error());
    const auto found = std::ranges::find_if(*others, [&](const Coding &other) {
        return other.theme == coding.theme && other.excerpt == coding.excerpt && !other.wordsGone;
    });
    return found == others->end() ? std::nullopt : std::optional{found->id};
}

/// Lets her who said it know whether a theme was found in it. Of conversations nobody waits to hear.
Done tellThemed(Writer &writer, const Source &source)
{
    if (source.kind != Source::Kind::Feedback)
        return {};
    const auto json = writer.json(source.type(), source.id);
    if (!json)
        return failed(json.error());
    const auto feedback = voice::feedbackFromFhir(json->value_or(QJsonObject{}));
    if (!feedback)
        return failed(CodingError::NotFound);
    const auto codings = codingsOf(writer, feedback->id);
    if (!codings)
        return failed(codings.error());
    const auto told = voice::noteThemed(writer, *feedback, codings->isEmpty() ? std::nullopt : std::optional{writer.now().toLocal().date()});
    return told ? Done{} : failed(told.error());
}

QFuture<Done> setRemoved(store::Database &database, const ResourceId &coding, bool removed)
{
    return database.write([coding, removed](Writer &writer) -> Done {
        Source source;
        const Done done = store::editAs<CodingError>(writer, u"Basic"_s, coding, codingFromFhir, [&](Coding &changed) -> Done {
            changed.removed = removed;
            source = changed.source;
            return {};
        });
        return done ? tellThemed(writer, source) : done;
    });
}

/// Where its words stand in the text of @p said now; nothing where they do not, or where all of it is coded.
std::optional<Excerpt> followed(const std::optional<Excerpt> &excerpt, const SaidWords &said)
{
    const auto place = excerpt ? placeIn(textOf(said, excerpt->part), *excerpt) : std::nullopt;
    if (!place)
        return std::nullopt;
    return Excerpt{excerpt->part, place->start, place->length, excerpt->words};
}

} // namespace

Done followText(Writer &writer, const Source &source)
{
    const auto said = storedWords(writer, source);
    if (!said)
        return failed(said.error());
    const auto codings = codingsOf(writer, said->source, true);
    if (!codings)
        return failed(codings.error());
    for (const Coding &coding : *codings) {
        const auto done = store::editAs<CodingError>(writer, u"Basic"_s, coding.id, codingFromFhir, [&](Coding &changed) -> Done {
            const bool had = changed.excerpt.has_value();
            changed.excerpt = followed(changed.excerpt, *said);
            changed.wordsGone = changed.wordsGone || (had && !changed.excerpt);
            return {};
        });
        if (!done)
            return done;
    }
    return {};
}

QFuture<WriteResult<ResourceId, CodingError>> Codings::code(const Source &said, const ResourceId &theme,
    const std::optional<Span> &span, const ResourceId &author)
{
    return m_database.write([=](Writer &writer) -> WriteResult<ResourceId, CodingError> {
        auto coding = codingOf(writer, said, theme, span);
        if (!coding)
            return failed(coding.error());
        const auto already = same(writer, *coding);
        if (!already)
            return failed(already.error());
        if (*already)
            return **already;
        const auto signature = people::signedBy<CodingError>(writer, author);
        if (!signature)
            return failed(signature.error());
        coding->author = signature->id;
        coding->authorName = signature->name;
        coding->codedAt = writer.now();
        const auto made = writer.create(toFhir(*coding));
        if (!made)
            return failed(made.error());
        if (const Done told = tellThemed(writer, coding->source); !told)
            return failed(told.error());
        return *made;
    });
}

QFuture<Done> Codings::remove(const ResourceId &coding)
{
    return setRemoved(m_database, coding, true);
}

QFuture<Done> Codings::restore(const ResourceId &coding)
{
    return setRemoved(m_database, coding, false);
}

} // namespace heard::themes
