#pragma once

#include "exchange/devicesink.h"
#include "exchange/importer.h"
#include "fakes/devicestore.h"
#include "fhir/vocabulary.h"
#include "fixtures.h"
#include "pledge/pledgeboard.h"
#include "voice/voices.h"

namespace heard::exchange {

using namespace Qt::StringLiterals;

inline Importer opened(const QByteArray &bytes, const QString &name = u"file"_s)
{
    auto importer = Importer::open(bytes, name, fakes::FakeClock{}.now());
    REQUIRE(importer.has_value());
    return *std::move(importer);
}

inline FileFailure refusedFile(const QByteArray &bytes)
{
    const auto importer = Importer::open(bytes, u"file"_s, fakes::FakeClock{}.now());
    REQUIRE_FALSE(importer.has_value());
    return importer.error();
}

/// A team's device at which somebody imports files into an invented unit.
struct Desk {
    Desk() { store.receive({{u"resourceType"_s, u"Organization"_s}, {u"id"_s, u"unit"_s}, {u"name"_s, u"Riverbank Breast Unit"_s}}); }

    Preview preview(const Importer &importer)
    {
        return fakes::get(store.database->read([&](store::Reader &reader) { return importer.preview(DeviceLookup{reader}); }));
    }
    Preview preview(const QByteArray &bytes) { return preview(opened(bytes)); }

    ImportOutcome import(const Importer &importer, ImportChoice choice = ImportChoice::AllOrNothing)
    {
        return fakes::get(store.database->write([&](store::Writer &writer) {
            DeviceSink sink{writer};
            return importer.import(choice, sink);
        }));
    }
    ImportOutcome import(const QByteArray &bytes, ImportChoice choice = ImportChoice::AllOrNothing)
    {
        return import(opened(bytes), choice);
    }

    pledge::Board board() { return fakes::get(pledge::PledgeBoard{*store.database, QTimeZone::utc()}.all()); }

    fakes::DeviceStore store;
};

} // namespace heard::exchange
