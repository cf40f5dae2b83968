#include "commands.h"

#include "exchange/importer.h"
#include "hub/founding.h"
#include "hub/hubsink.h"
#include "hub/invitations.h"
#include "hub/upkeep.h"
#include "wording.h"

#include <QFile>
#include <QFileInfo>

#include <array>
#include <cstdio>
#include <future>

using namespace Qt::StringLiterals;

namespace heard::hub {

namespace {

/// Runs @p change on a committer of its own and waits for the commit.
template <typename Value>
Answered<Value> committed(const Vault &vault, const Clock &clock, const std::function<Answered<Value>(Desk &)> &change)
{
    auto connection = vault.openToWrite();
    if (!connection)
        return failed(Refusal{500, {}, wordsFor(connection.error()), {}, {}});
    auto committer = Committer::start(*std::move(connection), clock);
    if (!committer)
        return failed(Refusal{500, {}, wordsFor(committer.error()), {}, {}});
    std::optional<Answered<Value>> outcome;
    std::promise<store::StoreResult<void>> done;
    (*committer)
        ->submit(
            [&](Desk &desk) {
                outcome = change(desk);
                return outcome->has_value();
            },
            [&](const store::StoreResult<void> &kept) { done.set_value(kept); });
    const auto kept = done.get_future().get();
    if (outcome && (kept || !*outcome))
        return *outcome;
    return failed(Refusal{500, {}, wordsFor(kept.error()), {}, {}});
}

constexpr QLatin1StringView colleaguesRoles{"nurse, pledge-lead, mdt-member, patient-representative, administrator"};

void declareInit(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"unit"_s, u"The unit's name."_s, u"name"_s},
        {u"admin"_s, u"The name of the first administrator."_s, u"name"_s},
        {u"roles"_s, u"Her roles, with commas between them, administrator among them: %1."_s.arg(colleaguesRoles),
            u"roles"_s, u"administrator"_s},
        {u"keychain"_s, u"Keep the key in the keychain of the operating system instead of a passphrase."_s},
    });
}

int init(const QCommandLineParser &parser, Folder &folder, const Clock &clock)
{
    const QString unit = parser.value(u"unit"_s).simplified();
    const QString administrator = parser.value(u"admin"_s).simplified();
    const Roles roles = Roles::fromText(parser.value(u"roles"_s).replace(u',', u' '));
    if (unit.isEmpty() || administrator.isEmpty())
        return fails("init", u"Give the unit's name with --unit and the administrator's with --admin."_s);
    if (!roles.has(Role::Administrator) || roles.has(Role::Patient))
        return fails("init", u"Give roles of the team with --roles, administrator among them: %1."_s.arg(colleaguesRoles));
    // A first try may have been broken off after the key was made.
    const bool goesOn = QFileInfo::exists(folder.keyFile());
    const auto vault = goesOn ? folder.unlock() : folder.make();
    if (!vault)
        return fails("init", vault.error());
    const auto founded = committed<Founded>(*vault, clock, [&](Desk &desk) -> Answered<Founded> {
        const auto there = unitOf(desk.connection);
        if (!there)
            return failed(Refusal{500, {}, wordsFor(there.error()), {}, {}});
        if (there->has_value())
            return failed(Refusal{409, {},
                u"There is a hub in this folder already. It is left as it is; new invites are made with heard-hub invite."_s,
                {}, {}});
        desk.audit.push_back(localEntry(u"init"_s, u"Organization"_s, {}));
        return found(desk, clock, unit, administrator, roles);
    });
    if (!founded)
        return fails("init", wordsFor(founded.error()));
    say(u"Organization/%1 %2"_s.arg(founded->organization, unit));
    say(u"Practitioner/%1 %2"_s.arg(founded->practitioner, administrator));
    say(u"Invite code: %1"_s.arg(founded->invite.code.toText()));
    say(u"init: the hub of %1 is ready; the code signs %2 in once, within 14 days."_s.arg(unit, administrator));
    return 0;
}

void declareInvite(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"for"_s, u"Whom: Patient/ID or Practitioner/ID."_s, u"reference"_s},
        {u"new"_s, u"A new colleague of this name, instead of --for."_s, u"name"_s},
        {u"roles"_s,
            u"A colleague's roles, with commas between them: %1."_s.arg(colleaguesRoles),
            u"roles"_s},
    });
}

Answered<Invite> makeInvite(Desk &desk, const Clock &clock, QString subject, const QString &name, Roles roles)
{
    if (subject.isEmpty()) {
        const auto unit = unitOf(desk.connection);
        if (!unit || !unit->has_value())
            return failed(Refusal{404, {}, u"There is no unit in this hub. Run heard-hub init first."_s, {}, {}});
        const auto added = addColleague(desk, **unit, name, roles);
        if (!added)
            return failed(added.error());
        subject = *added;
    } else if (auto there
               = Records{desk.connection}.read(theHubItself(), subject.section(u'/', 0, 0), subject.section(u'/', 1));
               !there) {
        return failed(Refusal{404, {}, u"There is no %1."_s.arg(subject), {}, {}});
    }
    if (auto may = Invitations{desk.connection}.mayStillSignIn(subject); !may)
        return failed(may.error());
    const bool isPatient = subject.startsWith("Patient/"_L1);
    if (!isPatient && roles.isEmpty()) {
        const auto given = Invitations{desk.connection}.rolesOf(subject);
        if (!given || given->isEmpty())
            return failed(Refusal{400, {}, u"Give the colleague's roles with --roles."_s, {}, {}});
        roles = *given;
    }
    const auto invite = Accounts{desk.connection, clock}.invite(subject, isPatient ? Roles{Role::Patient} : roles, {});
    if (!invite)
        return failed(Refusal{500, {}, wordsFor(invite.error()), {}, {}});
    desk.audit.push_back(localEntry(u"invite"_s, subject.section(u'/', 0, 0), subject.section(u'/', 1)));
    say(subject);
    return *invite;
}

int invite(const QCommandLineParser &parser, Folder &folder, const Clock &clock)
{
    const QString subject = parser.value(u"for"_s);
    const QString name = parser.value(u"new"_s).simplified();
    const QString typed = parser.value(u"roles"_s);
    const Roles roles = Roles::fromText(QString{typed}.replace(u',', u' '));
    if (subject.isEmpty() == name.isEmpty())
        return fails("invite", u"Say whom: --for Patient/ID, --for Practitioner/ID or --new NAME."_s);
    if (!name.isEmpty() && typed.isEmpty())
        return fails("invite", u"Say what %1 may do with --roles, such as --roles nurse,pledge-lead. The roles are %2."_s.arg(name, colleaguesRoles));
    if (roles.has(Role::Patient) || (roles.isEmpty() && !typed.isEmpty()))
        return fails("invite", u"%1 is not understood. The roles are %2, with commas between them."_s.arg(typed, colleaguesRoles));
    const auto vault = folder.open();
    if (!vault)
        return fails("invite", vault.error());
    const auto made
        = committed<Invite>(*vault, clock, [&](Desk &desk) { return makeInvite(desk, clock, subject, name, roles); });
    if (!made)
        return fails("invite", wordsFor(made.error()));
    say(u"Invite code: %1"_s.arg(made->code.toText()));
    say(u"invite: the code works once, until %1."_s.arg(made->expires.toIso()));
    return 0;
}

void declareImport(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"FILE"_s, u"A FHIR Bundle or ndjson, a pledge as CSV, or feedback as CSV."_s);
    parser.addOptions({
        {u"good-rows"_s, u"Import the good rows of a file that has bad ones; otherwise nothing of it is kept."_s},
        {u"preview"_s, u"Only say what would be done."_s},
        {u"said-again"_s,
            u"Comments without a date or number that stood in another file word for word are somebody else's: add them, too. Else they are known."_s},
    });
}

void sayBad(const QVector<exchange::BadRow> &rows)
{
    for (const exchange::BadRow &row : rows) {
        const QString place
            = row.column > 0 ? u"line %1, column %2"_s.arg(row.line).arg(row.column) : u"line %1"_s.arg(row.line);
        const QString where = row.columnName.isEmpty() ? place : u"%1 (%2)"_s.arg(place, row.columnName);
        say(row.detail.isEmpty() ? u"%1: %2"_s.arg(where, wordsFor(row.error))
                                 : u"%1: %2: %3"_s.arg(where, wordsFor(row.error), row.detail));
    }
}

void saySaidBefore(int comments, bool previewOnly)
{
    if (comments > 0) {
        say(u"%1 comments without a date or number stood in another file word for word and %2 added. If others said the same, import this file with --said-again; what it has added already stays as it is."_s
                .arg(comments)
                .arg(previewOnly ? u"would not be"_s : u"were not"_s));
    }
}

/// What an import did and what it left out.
struct Imported {
    exchange::Preview preview;
    exchange::ImportOutcome outcome;
};

Answered<Imported> importInto(
    Desk &desk, const exchange::Importer &importer, exchange::ImportChoice choice, bool previewOnly)
{
    HubSink sink{desk};
    const auto preview = importer.preview(sink);
    if (!preview)
        return failed(Refusal{500, {}, wordsFor(preview.error()), {}, {}});
    if (previewOnly)
        return Imported{*preview, {}};
    const auto outcome = importer.import(choice, sink);
    if (!outcome || outcome->refused)
        desk.audit.clear(); // nothing of it was done
    if (!outcome && outcome.error().error == store::StoreError::DiskFull)
        return failed(Refusal{507, {}, wordsFor(outcome.error()), {}, {}});
    if (!outcome)
        return failed(Refusal{422, {}, u"Nothing was imported. %1"_s.arg(outcome.error().detail), {}, {}});
    return Imported{*preview, *outcome};
}

int importFile(const QCommandLineParser &parser, Folder &folder, const Clock &clock)
{
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1)
        return fails("import", u"Give one file to import."_s);
    QFile file{files.front()};
    if (!file.open(QIODevice::ReadOnly))
        return fails("import", u"%1 cannot be read: %2"_s.arg(files.front(), file.errorString()));
    auto importer = exchange::Importer::open(file.readAll(), QFileInfo{file}.fileName(), clock.now());
    if (!importer)
        return fails("import", wordsFor(importer.error()));
    importer->setSaidAgain(parser.isSet(u"said-again"_s));
    const auto vault = folder.open();
    if (!vault)
        return fails("import", vault.error());
    const auto choice
        = parser.isSet(u"good-rows"_s) ? exchange::ImportChoice::GoodRows : exchange::ImportChoice::AllOrNothing;
    const bool previewOnly = parser.isSet(u"preview"_s);
    const auto imported = committed<Imported>(
        *vault, clock, [&](Desk &desk) { return importInto(desk, *importer, choice, previewOnly); });
    if (!imported)
        return fails("import", wordsFor(imported.error()));
    sayBad(imported->preview.bad);
    if (previewOnly || !imported->outcome.refused)
        saySaidBefore(imported->preview.saidBefore(), previewOnly);
    if (previewOnly) {
        using exchange::RowFate;
        say(u"import: would add %1 rows and change %2; %3 are known and %4 are bad."_s
                .arg(imported->preview.count(RowFate::New))
                .arg(imported->preview.count(RowFate::Changed))
                .arg(imported->preview.count(RowFate::Same) + imported->preview.count(RowFate::Repeated))
                .arg(imported->preview.bad.size()));
        return 0;
    }
    const exchange::ImportOutcome &outcome = imported->outcome;
    if (outcome.refused)
        return fails("import", u"The rows above are bad, and nothing was imported. With --good-rows the others are."_s);
    say(u"import: %1 rows added, %2 changed, %3 known already, %4 left out."_s.arg(outcome.created)
            .arg(outcome.changed)
            .arg(outcome.unchanged)
            .arg(outcome.bad));
    return 0;
}

void declareExport(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"to"_s, u"The file to write; it must not exist."_s, u"file"_s},
        {u"type"_s, u"Only this type, such as Goal."_s, u"type"_s},
    });
}

QStringList typeNames()
{
    QStringList names;
    for (const ResourceType &type : resourceTypes())
        names << type.name;
    names.sort();
    return names;
}

int exportAll(const QCommandLineParser &parser, Folder &folder, const Clock &)
{
    QFile file{parser.value(u"to"_s)};
    if (file.fileName().isEmpty())
        return fails("export", u"Say where to with --to FILE."_s);
    const QString type = parser.value(u"type"_s);
    if (!type.isEmpty() && !resourceType(type))
        return fails("export", u"A hub keeps nothing of the type %1. Its types are %2."_s.arg(type, typeNames().join(u", "_s)));
    const auto vault = folder.open();
    if (!vault)
        return fails("export", vault.error());
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return fails("export", u"%1 cannot be written: %2"_s.arg(file.fileName(), file.errorString()));
    const auto lines = exportLines(*vault, type, file);
    if (!lines || !file.flush())
        return fails("export", lines ? file.errorString() : wordsFor(lines.error()));
    say(u"export: %1 resources in %2. This file is not encrypted."_s.arg(*lines).arg(file.fileName()));
    return 0;
}

void declareNothing(QCommandLineParser &)
{
}

int checkAll(const QCommandLineParser &, Folder &folder, const Clock &)
{
    const auto vault = folder.open();
    if (!vault)
        return fails("check", vault.error());
    const auto report = check(*vault);
    if (!report)
        return fails("check", wordsFor(report.error()));
    for (const QString &page : report->brokenPages)
        say(u"damaged: %1"_s.arg(page));
    if (!report->brokenTables.isEmpty())
        say(u"cannot be read whole: %1"_s.arg(report->brokenTables.join(u", "_s)));
    if (!report->wholeTables.isEmpty())
        say(u"can be read whole: %1"_s.arg(report->wholeTables.join(u", "_s)));
    if (!report->unread.isEmpty())
        say(u"could not be looked at for the damage: %1"_s.arg(report->unread.join(u", "_s)));
    if (report->audit.firstBroken != 0)
        say(u"audit trail: entry %1 was changed, or one before it is missing"_s.arg(report->audit.firstBroken));
    for (const QString &reference : report->danglingReferences)
        say(u"leads nowhere: %1"_s.arg(reference));
    if (report->audit.rows > 0)
        say(u"audit trail: %1 entries, ends with %2"_s.arg(report->audit.rows)
                .arg(QString::fromLatin1(report->audit.head)));
    if (!report->brokenPages.isEmpty() || !report->unread.isEmpty())
        return fails("check", u"The database is damaged. Nothing was changed. Stop the hub, restore the last backup into a new folder, and keep this one for repair."_s);
    if (!report->isGood())
        return fails("check", u"The faults above were found. Nothing was changed."_s);
    say(u"check: %1 resources, no faults."_s.arg(report->resources));
    return 0;
}

constexpr std::array list{
    Command{"init", "Makes a new hub: its key, its unit and the first administrator's invite code.",
        "heard-hub init --data /var/lib/heard --unit \"Riverbank Breast Unit\" --admin \"Grace Okafor\" --roles "
        "administrator,nurse,pledge-lead",
        declareInit, init},
    Command{"serve", "Serves the hub until it is told to stop (SIGTERM, Ctrl+C).",
        "heard-hub serve --data /var/lib/heard --listen 0.0.0.0 --port 443 --tls-certificate hub.pem --tls-key hub.key",
        declareServe, serve},
    Command{"invite", "Makes an invite code for a patient or colleague; earlier codes of the same person end.",
        "heard-hub invite --data /var/lib/heard --new \"Tom Reyes\" --roles nurse", declareInvite, invite},
    Command{"import", "Takes in a file of patients, appointments, a pledge or feedback. Twice changes nothing.",
        "heard-hub import --data /var/lib/heard pledge.csv", declareImport, importFile, true},
    Command{"export", "Writes every resource as a line of FHIR JSON (ndjson), not encrypted.",
        "heard-hub export --data /var/lib/heard --to unit.ndjson", declareExport, exportAll},
    Command{"backup", "Writes an encrypted copy, also while the hub serves.",
        "heard-hub backup --data /var/lib/heard --to /backup/heard-2026-11-22.db", declareBackup, backup},
    Command{"restore", "Puts a backup into a new, empty folder and checks it.",
        "heard-hub restore --data /var/lib/heard-restored --from /backup/heard-2026-11-22.db", declareRestore, restore},
    Command{"check", "Reads everything and names faults: pages, the audit trail, references. Changes nothing.",
        "heard-hub check --data /var/lib/heard", declareNothing, checkAll},
};

} // namespace

std::span<const Command> commands()
{
    return list;
}

void say(const QString &line)
{
    std::fprintf(stdout, "%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

int fails(const char *command, const QString &why)
{
    std::fprintf(stderr, "heard-hub: %s\n", qUtf8Printable(why));
    say(u"%1: failed."_s.arg(QString::fromLatin1(command)));
    return 1;
}

} // namespace heard::hub
