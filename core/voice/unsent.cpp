#include "voice/unsent.h"

#include "fhir/communication.h"
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

} // namespace

QFuture<Unsent::Written> Unsent::reword(const ResourceId &feedback, const QString &good, const QString &better,
                                        const QString &about)
{
    return m_database.write([=](Writer &writer) -> Written {
        if (good.trimmed().isEmpty() && better.trimmed().isEmpty())
            return failed(Error{UnsentError::Empty});
        if (std::max(good.size(), better.size()) > Voices::longestWords || about.size() > Voices::longestAbout)
            return failed(Error{UnsentError::TooLong});
        const auto change = unsentChange(writer, feedback);
        if (!change)
            return failed(Error{change.error()});
        if (!*change)
            return failed(Error{UnsentError::AlreadySent});
        auto written = feedbackFromFhir((*change)->json);
        if (!written)
            return failed(Error{UnsentError::NotStored});
        written->good = good.trimmed();
        written->better = better.trimmed();
        written->about = about.trimmed();
        QJsonObject json = toFhir(*written, (*change)->json);
        fhir::bringSentBackTo(writer.now(), json);
        const auto done = writer.update(json);
        return done ? Written{} : failed(Error{done.error()});
    });
}

QFuture<Unsent::Written> Unsent::takeBack(const ResourceId &feedback)
{
    return m_database.write([feedback](Writer &writer) -> Written {
        const auto change = unsentChange(writer, feedback);
        if (!change)
            return failed(Error{change.error()});
        if (!*change)
            return failed(Error{UnsentError::AlreadySent});
        const auto done = writer.changes().discard((*change)->sequence);
        return done ? Written{} : failed(Error{done.error()});
    });
}

} // namespace heard::voice
