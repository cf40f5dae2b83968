#pragma once

#include "../riverbank.h"
#include "information/library.h"
#include "information/publishedpages.h"
#include "information/sendings.h"

namespace heard::tests {

/// The Riverbank unit's device with its library, and what its patients would read.
struct Shelf : Riverbank {
    ResourceId write(const QString &title, const QString &body = u"Some words."_s)
    {
        information::Page page;
        page.title = title;
        page.body = body;
        return fakes::get(library.write(page, grace));
    }
    ResourceId published(const QString &title, const QString &body = u"Some words."_s)
    {
        const ResourceId id = write(title, body);
        publish(id);
        return id;
    }
    ResourceId writeSensitive(const QString &title)
    {
        information::Page page;
        page.title = title;
        page.body = u"Hard words."_s;
        page.sensitive = true;
        return fakes::get(library.write(page, grace));
    }
    void publish(const ResourceId &id, const QString &words = {}) { fakes::get(library.publish(id, words, grace)); }

    /// Changes the working copy as the editor would.
    template <typename Change>
    void edit(const ResourceId &id, Change change)
    {
        information::Page page = at(id).page;
        change(page);
        fakes::get(library.write(page, grace));
    }

    information::LibraryPage at(const ResourceId &id)
    {
        const auto found = fakes::get(library.byId(id));
        REQUIRE(found);
        return *found;
    }
    QStringList readBy(const ResourceId &patient)
    {
        QStringList titles;
        const auto pages = fakes::get(phone.forPatient(patient, now()));
        for (const information::Page &page : pages)
            titles << page.title;
        return titles;
    }
    /// What @p patient can open: her copy of a working page.
    ResourceId copyOf(const ResourceId &working, const ResourceId &patient)
    {
        const auto original = at(working).page.id;
        const auto pages = fakes::get(phone.forPatient(patient, now()));
        for (const information::Page &page : pages) {
            if (page.original == original)
                return page.id;
        }
        return {};
    }

    information::Library library{database};
    information::PublishedPages phone{database};
    information::Sendings sendings{database};
};

} // namespace heard::tests
