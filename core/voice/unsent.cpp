#include "voice/unsent.h"

#include "fhir/communication.h"
#include "store/letterbox.h"
#include "voice/feedback.h"
#include "voice/saying.h"
#include "voice/unnamed.h"
#include "voice/voices.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heard::voice {

using store::ChangeState;
using store::LocalChange;
using store::StoreResult;
using store::Writer;

namespace {

using Error = store::WriteError<UnsentError>;

bool isUnsent(const LocalChange &change)
{
    return change.kind == store::ChangeKind::Create
        && (change.state == ChangeState::Waiting || change.state == ChangeState::Parked);
}

/// The change that would send @p feedback, while nobody else can have it.
StoreResult<std::optional<LocalChange>> unsentChange(Writer &writer, const ResourceId &feedback)
{
    const auto changes = writer.changes().all();
    if (!changes)
        return failed(changes.error());
    const auto found = std::ranges::find_if(*changes, [&feedback](const LocalChange &change) {
        return change.type == "Communication"_L1 && change.id == feedback && isUnsent(change);
    });
    return found == changes->end() ? std::nullopt : std::optional{*found};
}

/// What @p change(), which gives StoreResult<bool>, does to @p feedback where it was said without a name; nothing elsewhere.
template <typename Change>
std::optional<Unsent::Written> ifUnnamed(Writer &writer, const ResourceId &feedback, Change change)
{
    const auto letter = store::Letterbox{writer.connection()}.find(feedback.value);
    if (!letter)
        return failed(Error{letter.error()});
    if (!*letter)
        return std::nullopt;
    const StoreResult<bool> done = change();
    if (!done)
        return failed(Error{done.error()});
    return *done ? Unsent::Written{} : failed(Error{UnsentError::AlreadySent});
}

Unsent::Written takeBackWithin(Writer &writer, const ResourceId &feedback)
{
    if (auto unnamed = ifUnnamed(writer, feedback, [&] { return unnamed::takeBack(writer, feedback); }))
        return *unnamed;
    const auto change = unsentChange(writer, feedback);
    if (!change)
        return failed(Error{change.error()});
    if (!*change)
        return failed(Error{UnsentError::AlreadySent});
    const auto done = writer.changes().discard((*change)->sequence);
    return done ? Unsent::Written{} : failed(Error{done.error()});
}

Error errorOf(const store::WriteError<VoiceError> &error)
{
    if (error.reason == VoiceError::Empty)
        return UnsentError::Empty;
    if (error.reason == VoiceError::TooLong)
        return UnsentError::TooLong;
    return error.failure;
}

} // namespace

QFuture<Unsent::Written> Unsent::reword(const ResourceId &feedback, const Said &words)
{
    return m_database.write([=](Writer &writer) -> Written {
        const Said said = words.tidied();
        if (said.isEmpty())
            return failed(Error{UnsentError::Empty});
        if (said.isTooLong())
            return failed(Error{UnsentError::TooLong});
        if (auto unnamed = ifUnnamed(writer, feedback, [&] { return unnamed::reword(writer, feedback, said); }))
            return *unnamed;
        const auto change = unsentChange(writer, feedback);
        if (!change)
            return failed(Error{change.error()});
        if (!*change)
            return failed(Error{UnsentError::AlreadySent});
        auto written = feedbackFromFhir((*change)->json);
        if (!written)
            return failed(Error{UnsentError::NotStored});
        written->good = said.good;
        written->better = said.better;
        written->about = said.about;
        written->mayQuote = said.mayQuote;
        QJsonObject json = toFhir(*written, (*change)->json);
        fhir::bringSentBackTo(writer.now(), json);
        const auto done = writer.update(json);
        return done ? Written{} : failed(Error{done.error()});
    });
}

QFuture<Unsent::Written> Unsent::takeBack(const ResourceId &feedback)
{
    return m_database.write([feedback](Writer &writer) { return takeBackWithin(writer, feedback); });
}

QFuture<store::WriteResult<ResourceId, UnsentError>> Unsent::turn(const ResourceId &feedback, const ResourceId &patient, const Said &said,
                                                                  bool withoutName)
{
    return m_database.write([=](Writer &writer) -> store::WriteResult<ResourceId, UnsentError> {
        if (const Written gone = takeBackWithin(writer, feedback); !gone)
            return failed(gone.error());
        const auto again = withoutName ? sayWithoutNameWithin(writer, said) : sayWithin(writer, patient, said);
        if (!again)
            return failed(errorOf(again.error()));
        return *again;
    });
}

} // namespace heard::voice
