#include "models/team/bookletsgivenmodel.h"

#include "models/whenwritten.h"

namespace heard::models {

using pledge::BookletsGiven;
using pledge::GivenBooklets;
using pledge::GivingError;

std::span<const Role<GivenBooklets>> BookletsGivenModel::roles() const
{
    static constexpr std::array<Role<GivenBooklets>, 5> columns{{
        {"recordId", [](const GivenBooklets &r) -> QVariant { return r.id.value; }},
        {"on", [](const GivenBooklets &r) -> QVariant { return r.on.startOfDay(); }},
        {"people", [](const GivenBooklets &r) -> QVariant { return r.people; }},
        {"audience", [](const GivenBooklets &r) -> QVariant { return static_cast<int>(r.audience); }},
        {"author", [](const GivenBooklets &r) -> QVariant { return r.authorName; }},
    }};
    return columns;
}

QFuture<BookletsGivenModel::Answer> BookletsGivenModel::load(Device &device)
{
    return BookletsGiven{device.database}.all();
}

QStringList BookletsGivenModel::watchedTypes() const
{
    return {QStringLiteral("Basic")};
}

void BookletsGivenModel::answered()
{
    int people = 0;
    for (const GivenBooklets &given : records())
        people += given.people;
    if (people == m_people)
        return;
    m_people = people;
    Q_EMIT peopleChanged();
}

void BookletsGivenModel::note(int people, int audience)
{
    if (!device())
        return;
    GivenBooklets given;
    given.people = people;
    given.audience = static_cast<pledge::Audience>(audience);
    given.on = device()->clock.now().toLocal().date();
    given.author = device()->practitioner;
    whenWritten(BookletsGiven{device()->database}.add(given, given.on), this, [this](const ResourceId &id) { Q_EMIT noted(id.value); },
                [this](GivingError error) { Q_EMIT refused(static_cast<Problem>(error)); });
}

void BookletsGivenModel::remove(const QString &given)
{
    if (!device())
        return;
    whenWritten(BookletsGiven{device()->database}.setRemoved({given}, true), this, [this, given] { Q_EMIT removed(given); },
                [this](GivingError error) { Q_EMIT refused(static_cast<Problem>(error)); });
}

void BookletsGivenModel::restore(const QString &given)
{
    if (!device())
        return;
    whenWritten(BookletsGiven{device()->database}.setRemoved({given}, false), this, [] {},
                [this](GivingError error) { Q_EMIT refused(static_cast<Problem>(error)); });
}

} // namespace heard::models
