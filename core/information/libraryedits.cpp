#include "information/library.h"

#include "base/day.h"
#include "fhir/vocabulary.h"
#include "information/examplepages.h"
#include "information/existingcopies.h"
#include "people/teammembers.h"
#include "people/units.h"
#include "store/edit.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using heard::people::Signature;
using heard::store::Reader;
using heard::store::Writer;

namespace heard::information {

namespace {

using Done = LibraryResult<void>;

Result<void, LibraryError> checkPictures(const QVector<Picture> &pictures)
{
    qsizetype bytes = 0;
    QSet<QString> names;
    for (const Picture &picture : pictures) {
        const bool known = picture.type == "image/png"_L1 || picture.type == "image/jpeg"_L1;
        if (!known || picture.bytes.isEmpty() || picture.name.isEmpty() || names.contains(picture.name))
            return failed(LibraryError::PictureRefused);
        names << picture.name;
        bytes += picture.bytes.size();
    }
    if (bytes > Library::largestPictures)
        return failed(LibraryError::PictureRefused);
    return {};
}

/// @p page tidied, or what is wrong with it.
Result<Page, LibraryError> checked(Page page)
{
    page.title = page.title.simplified();
    page.owner = page.owner.simplified();
    if (page.title.isEmpty())
        return failed(LibraryError::TitleMissing);
    if (page.title.size() > Library::longestTitle || page.body.size() > Library::longestBody
        || page.owner.size() > Library::longestTitle)
        return failed(LibraryError::TooLong);
    if (auto good = checkPictures(page.pictures); !good)
        return failed(good.error());
    return page;
}

LibraryResult<int> takeAllBack(Writer &writer, const QVector<StoredPage> &copies)
{
    const auto taken = takeBack(writer, copies);
    return taken ? LibraryResult<int>{*taken} : failed(taken.error());
}

Done addRevision(Writer &writer, QJsonObject working, Revision::Kind kind, const QString &words, const Signature &author,
    const ResourceId &text = {})
{
    auto page = pageFromFhir(working);
    if (!page)
        return failed(LibraryError::NotFound);
    page->revisions.push_back({kind, writer.now(), author.name, words.trimmed(), text});
    const auto done = writer.update(toFhir(*page, std::move(working)));
    return done ? Done{} : failed(done.error());
}

/// The text that the last publication of @p page kept, where the page still says the same; else empty.
LibraryResult<ResourceId> keptBefore(const Reader &reader, const Page &page)
{
    const auto last = std::find_if(page.revisions.rbegin(), page.revisions.rend(),
        [](const Revision &revision) { return !revision.text.isEmpty(); });
    if (last == page.revisions.rend())
        return ResourceId{};
    const auto json = reader.json(u"DocumentReference"_s, last->text);
    if (!json)
        return failed(json.error());
    const auto kept = *json ? pageFromFhir(**json) : failed(fhir::ReadError::WrongType);
    return kept && kept->title == page.title && kept->body == page.body ? last->text : ResourceId{};
}

/// What @p page says as it is published, for the team alone: it has no unit, so it stands in no library.
LibraryResult<ResourceId> keepText(Writer &writer, const Page &page)
{
    if (auto before = keptBefore(writer, page); !before || !before->isEmpty())
        return before;
    Page kept;
    kept.state = PageState::TakenBack;
    kept.title = page.title;
    kept.body = page.body;
    kept.language = page.language;
    kept.topic = page.topic;
    kept.audience = page.audience;
    kept.writtenAt = page.writtenAt;
    kept.author = page.author;
    kept.authorName = page.authorName;
    QJsonObject json = toFhir(kept);
    // It does not name its page, which names it: each would wait for the other to be sent first.
    fhir::setExtension(json, fhir::extension::earlier, "valueBoolean"_L1, true);
    const auto id = writer.create(json);
    return id ? LibraryResult<ResourceId>{*id} : failed(id.error());
}

LibraryResult<ResourceId> add(Writer &writer, Page page, const Signature &author)
{
    const auto unit = people::ownUnit(writer);
    if (!unit)
        return failed(unit.error());
    if (unit->isEmpty())
        return failed(LibraryError::NoUnit);
    page.id = {};
    page.unit = *unit;
    page.state = PageState::Draft;
    page.revisions.clear();
    page.writtenAt = writer.now();
    page.author = author.id;
    page.authorName = author.name;
    const auto id = writer.create(toFhir(page));
    return id ? LibraryResult<ResourceId>{*id} : failed(id.error());
}

LibraryResult<ResourceId> change(Writer &writer, Page page, const Signature &author)
{
    const auto copies = existingCopies(writer, page.id);
    if (!copies)
        return failed(copies.error());
    const auto before = pageFromFhir(copies->working);
    if (!before)
        return failed(LibraryError::NotFound);
    page.id = before->id;
    page.unit = before->unit;
    page.state = before->state;
    page.example = before->example;
    page.revisions = before->revisions;
    page.writtenAt = before->writtenAt;
    page.author = before->author;
    page.authorName = before->authorName;
    if (toFhir(page, copies->working) == copies->working)
        return page.id;
    page.writtenAt = writer.now();
    page.author = author.id;
    page.authorName = author.name;
    if (page.sensitive) {
        const auto taken = takeAllBack(writer, copies->general);
        if (!taken)
            return failed(taken.error());
        if (*taken > 0)
            page.revisions.push_back({Revision::Kind::TakenBack, writer.now(), author.name, {}});
    }
    if (auto done = writer.update(toFhir(page, copies->working)); !done)
        return failed(done.error());
    return page.id;
}

/// Those who have it get it as it is now. The answer is how many copies that changed.
LibraryResult<int> publishToHolders(Writer &writer, const StoredCopies &copies)
{
    int current = 0;
    int written = 0;
    for (const StoredPage &copy : copies.released) {
        if (!copy.isCurrent())
            continue;
        const auto put = putCopy(writer, copies, copy.patient(), copy.visibleFrom());
        if (!put)
            return failed(put.error());
        ++current;
        written += put->isWritten;
    }
    return current > 0 ? LibraryResult<int>{written} : failed(LibraryError::NotReleased);
}

LibraryResult<int> publishToAll(Writer &writer, const StoredCopies &copies)
{
    // One of two copies would be read twice, and so would what was released before it was for everyone.
    const auto taken = takeAllBack(writer, copies.general.mid(1) + copies.released);
    if (!taken)
        return taken;
    const auto put = putCopy(writer, copies);
    return put ? LibraryResult<int>{*taken + put->isWritten} : failed(put.error());
}

Done publishPage(Writer &writer, const ResourceId &id, const QString &words, const Signature &author)
{
    const auto copies = existingCopies(writer, id);
    if (!copies)
        return failed(copies.error());
    const auto page = pageFromFhir(copies->working);
    if (!page || page->body.trimmed().isEmpty())
        return failed(page ? LibraryError::Empty : LibraryError::NotFound);
    const auto written = page->sensitive ? publishToHolders(writer, *copies) : publishToAll(writer, *copies);
    if (!written)
        return failed(written.error());
    if (*written == 0)
        return {};
    const auto text = keepText(writer, *page);
    if (!text)
        return failed(text.error());
    return addRevision(writer, copies->working, Revision::Kind::Published, words, author, *text);
}

template <typename Change>
Done editWorking(Writer &writer, const ResourceId &id, Change apply)
{
    return store::editAs<LibraryError>(writer, u"DocumentReference"_s, id, pageFromFhir, [&](Page &page) -> Done {
        return page.original.isEmpty() ? apply(page) : Done{failed(LibraryError::NotFound)};
    });
}

LibraryResult<bool> addExample(Writer &writer, const ExamplePage &example, const Signature &author, QDate today)
{
    const QString name = u"example-page/"_s + example.name;
    const auto there = store::Resources{writer.connection()}.withIdentifier(u"DocumentReference"_s,
        QString{fhir::system::importedRow}, name);
    if (!there)
        return failed(there.error());
    if (!there->isEmpty()) {
        const auto page = pageFromFhir(there->front().object());
        if (!page || page->state != PageState::Removed)
            return false;
        const Done back = editWorking(writer, page->id, [](Page &removed) -> Done {
            removed.state = PageState::Draft;
            return {};
        });
        return back ? LibraryResult<bool>{true} : failed(back.error());
    }
    Page page = example.page;
    page.owner = author.name;
    page.reviewOn = today.addMonths(example.reviewMonths);
    const auto id = add(writer, page, author);
    if (!id)
        return failed(id.error());
    const Done named = store::edit<LibraryError>(writer, u"DocumentReference"_s, *id, [&](QJsonObject &json) -> Done {
        QJsonArray identifiers = json["identifier"_L1].toArray();
        identifiers << QJsonObject{{u"system"_s, QString{fhir::system::importedRow}}, {u"value"_s, name}};
        json["identifier"_L1] = identifiers;
        return {};
    });
    return named ? LibraryResult<bool>{true} : failed(named.error());
}

} // namespace

LibraryResult<StoredCopies> existingCopies(const Reader &reader, const ResourceId &id)
{
    const auto working = workingPage(reader, id);
    if (!working)
        return failed(working.error());
    if (!*working || (**working)["status"_L1] == "entered-in-error"_L1)
        return failed(LibraryError::NotFound);
    auto copies = copiesOf(reader, **working);
    if (!copies)
        return failed(copies.error());
    return *std::move(copies);
}

QFuture<LibraryResult<ResourceId>> Library::write(const Page &page, const ResourceId &author)
{
    return m_database.write([page, author](Writer &writer) -> LibraryResult<ResourceId> {
        const auto good = checked(page);
        if (!good)
            return failed(good.error());
        const auto who = people::signedBy<LibraryError>(writer, author);
        if (!who)
            return failed(who.error());
        return page.id.isEmpty() ? add(writer, *good, *who) : change(writer, *good, *who);
    });
}

QFuture<Done> Library::publish(const ResourceId &page, const QString &words, const ResourceId &author)
{
    return m_database.write([page, words, author](Writer &writer) -> Done {
        if (words.size() > longestWords)
            return failed(LibraryError::TooLong);
        const auto who = people::signedBy<LibraryError>(writer, author);
        return who ? publishPage(writer, page, words, *who) : failed(who.error());
    });
}

QFuture<Done> Library::takeBack(const ResourceId &page, const QString &words, const ResourceId &author)
{
    return m_database.write([page, words, author](Writer &writer) -> Done {
        if (words.size() > longestWords)
            return failed(LibraryError::TooLong);
        const auto who = people::signedBy<LibraryError>(writer, author);
        if (!who)
            return failed(who.error());
        const auto copies = existingCopies(writer, page);
        if (!copies)
            return failed(copies.error());
        const auto taken = takeAllBack(writer, copies->general + copies->released);
        if (!taken)
            return failed(taken.error());
        if (*taken == 0)
            return failed(LibraryError::NotPublished);
        return addRevision(writer, copies->working, Revision::Kind::TakenBack, words, *who);
    });
}

QFuture<Done> Library::markChecked(const ResourceId &page, const ResourceId &author)
{
    return m_database.write([page, author](Writer &writer) -> Done {
        const auto who = people::signedBy<LibraryError>(writer, author);
        if (!who)
            return failed(who.error());
        return editWorking(writer, page, [&](Page &stored) -> Done {
            if (!stored.example)
                return {};
            stored.example = false;
            stored.writtenAt = writer.now();
            stored.revisions.push_back({Revision::Kind::Checked, writer.now(), who->name, {}});
            return {};
        });
    });
}

QFuture<Done> Library::remove(const ResourceId &page)
{
    return m_database.write([page](Writer &writer) -> Done {
        const auto copies = existingCopies(writer, page);
        if (!copies)
            return failed(copies.error());
        for (const StoredPage &copy : copies->general + copies->released) {
            if (copy.isCurrent())
                return failed(LibraryError::Public);
        }
        return editWorking(writer, page, [](Page &stored) -> Done {
            stored.state = PageState::Removed;
            return {};
        });
    });
}

QFuture<Done> Library::restore(const ResourceId &page)
{
    return m_database.write([page](Writer &writer) -> Done {
        return editWorking(writer, page, [](Page &stored) -> Done {
            if (stored.state == PageState::Removed)
                stored.state = PageState::Draft;
            return {};
        });
    });
}

QFuture<LibraryResult<int>> Library::addExamples(const ResourceId &author, const QTimeZone &zone)
{
    return m_database.write([author, zone](Writer &writer) -> LibraryResult<int> {
        const auto who = people::signedBy<LibraryError>(writer, author);
        if (!who)
            return failed(who.error());
        int added = 0;
        const auto examples = examplePages();
        for (const ExamplePage &example : examples) {
            const auto done = addExample(writer, example, *who, dayOf(writer.now(), zone));
            if (!done)
                return failed(done.error());
            added += *done;
        }
        return added;
    });
}

} // namespace heard::information
