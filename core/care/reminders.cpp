#include "care/reminders.h"

#include "base/ids.h"
#include "care/appointments.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using heard::store::Reader;
using heard::store::StoreResult;
using heard::store::WriteResult;
using heard::store::Writer;

namespace heard::care {

namespace {

// Names of settings; the uid of an appointment, the id of a reminder or of a ring follows.
constexpr QLatin1StringView rulesName{"reminders"};
constexpr QLatin1StringView choicePrefix{"reminders/"};
constexpr QLatin1StringView ownPrefix{"own-reminder/"};
constexpr QLatin1StringView rungPrefix{"rung/"};
constexpr auto rungIsKept = std::chrono::hours{24 * 31};

constexpr auto wallFormat = "yyyy-MM-ddTHH:mm"_L1;

constexpr std::array<std::pair<ReminderLead, QLatin1StringView>, 3> leadNames{
    {{ReminderLead::Week, "week"_L1}, {ReminderLead::Day, "day"_L1}, {ReminderLead::TwoHours, "two-hours"_L1}}};

QJsonArray toJson(ReminderLeads leads)
{
    QJsonArray names;
    for (const auto &[lead, name] : leadNames) {
        if (leads.testFlag(lead))
            names.append(name);
    }
    return names;
}

ReminderLeads leadsFrom(const QJsonValue &names)
{
    ReminderLeads leads;
    for (const auto &[lead, name] : leadNames)
        leads.setFlag(lead, names.toArray().contains(name));
    return leads;
}

const QString leadsName = u"leads"_s;
const QString sinceName = u"since"_s;
const QString ownDaysName = u"own-days-before"_s;
const QString ownClockName = u"own-clock"_s;
const QString clockFormat = u"HH:mm"_s;

QJsonObject toJson(const LeadsSince &since)
{
    QJsonObject json;
    for (const auto &[lead, name] : leadNames) {
        if (const auto asked = since.constFind(lead); asked != since.constEnd())
            json.insert(name, asked->toIso());
    }
    return json;
}

LeadsSince sinceFrom(const QJsonValue &json)
{
    LeadsSince since;
    for (const auto &[lead, name] : leadNames) {
        if (const auto asked = Instant::fromIso(json[name].toString()))
            since.insert(lead, *asked);
    }
    return since;
}

QString text(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument{json}.toJson(QJsonDocument::Compact));
}

QJsonObject object(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

std::optional<QDateTime> wallTime(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), wallFormat);
    return time.isValid() ? std::optional{time} : std::nullopt;
}

ReminderRules rulesFrom(const QString &text)
{
    const QJsonObject json = object(text);
    ReminderRules rules;
    if (json[leadsName].isArray())
        rules.leads = leadsFrom(json[leadsName]);
    rules.since = sinceFrom(json[sinceName]);
    const QTime from = QTime::fromString(json["quiet-from"_L1].toString(), clockFormat);
    const QTime until = QTime::fromString(json["quiet-until"_L1].toString(), clockFormat);
    if (from.isValid() && until.isValid())
        rules.quiet = {from, until};
    return rules;
}

AppointmentReminders choiceFrom(const QString &text)
{
    const QJsonObject json = object(text);
    AppointmentReminders choice{leadsFrom(json[leadsName]), {}, sinceFrom(json[sinceName])};
    const OwnTime own{json[ownDaysName].toInt(-1), QTime::fromString(json[ownClockName].toString(), clockFormat)};
    if (own.daysBefore >= 0 && own.at.isValid())
        choice.ownTime = own;
    return choice;
}

Rung rungFrom(const QString &id, const QString &text)
{
    const QJsonObject json = object(text);
    return {{id}, json["about"_L1].toString(), Instant::fromIso(json["due"_L1].toString()).value_or(Instant{}),
            Instant::fromIso(json["start"_L1].toString()), Instant::fromIso(json["at"_L1].toString())};
}

QString textOf(const PlannedReminder &ring, Instant now)
{
    QJsonObject json{{u"about"_s, ring.about}, {u"due"_s, ring.due.toIso()}, {u"at"_s, now.toIso()}};
    if (!ring.appointment.isEmpty())
        json.insert(u"start"_s, ring.start.toIso());
    return text(json);
}

OwnReminder ownFrom(const QString &id, const QString &text)
{
    const QJsonObject json = object(text);
    return {{id}, wallTime(json["at"_L1]).value_or(QDateTime{}), json["words"_L1].toString(), json["done"_L1].toBool()};
}

/// The settings whose names begin with @p prefix, without it.
StoreResult<QVector<std::pair<QString, QString>>> settingsBelow(const Reader &reader, QLatin1StringView prefix)
{
    return reader.connection().all<std::pair<QString, QString>>(
        "SELECT substr(name, length(:prefix) + 1), value FROM setting WHERE name GLOB :prefix || '*'",
        {{":prefix", QString{prefix}}}, [](const store::Row &row) { return std::pair{row.text(0), row.text(1)}; });
}

StoreResult<void> keepChoice(Writer &writer, const QString &name, const QString &value)
{
    writer.announce(Reminders::changed);
    return writer.setSetting(name, value);
}

StoreResult<void> forget(Writer &writer, const QString &name)
{
    writer.announce(Reminders::changed);
    return writer.connection().run("DELETE FROM setting WHERE name = :name", {{":name", name}});
}

StoreResult<QVector<OwnReminder>> ownOf(const Reader &reader)
{
    const auto settings = settingsBelow(reader, ownPrefix);
    if (!settings)
        return failed(settings.error());
    QVector<OwnReminder> own;
    for (const auto &[id, words] : *settings)
        own.push_back(ownFrom(id, words));
    std::sort(own.begin(), own.end(), [](const OwnReminder &a, const OwnReminder &b) {
        return std::tie(a.done, a.at, a.id.value) < std::tie(b.done, b.at, b.id.value);
    });
    return own;
}

StoreResult<ReminderSources> chosen(const Reader &reader)
{
    ReminderSources sources;
    const auto rules = reader.setting(rulesName);
    const auto choices = settingsBelow(reader, choicePrefix);
    const auto rung = settingsBelow(reader, rungPrefix);
    auto own = ownOf(reader);
    if (!rules)
        return failed(rules.error());
    if (!choices)
        return failed(choices.error());
    if (!own)
        return failed(own.error());
    if (!rung)
        return failed(rung.error());
    sources.rules = rulesFrom(rules->value_or(QString{}));
    for (const auto &[uid, words] : *choices)
        sources.choices.insert(uid, choiceFrom(words));
    for (const auto &[id, words] : *rung)
        sources.rung << rungFrom(id, words);
    sources.own = *std::move(own);
    return sources;
}

/// What rang a month ago and can never be planned again.
StoreResult<void> forgetOld(Writer &writer, Instant now)
{
    const auto kept = settingsBelow(writer, rungPrefix);
    const auto own = ownOf(writer);
    if (!kept)
        return failed(kept.error());
    if (!own)
        return failed(own.error());
    for (const auto &[id, words] : *kept) {
        const Rung rung = rungFrom(id, words);
        const bool standsStill = !rung.start && std::any_of(own->begin(), own->end(), [&](const OwnReminder &reminder) {
            return reminder.id.value == rung.about && !reminder.done;
        });
        if (standsStill || rung.start.value_or(rung.due) + rungIsKept > now)
            continue;
        if (auto done = forget(writer, rungPrefix + id); !done)
            return done;
    }
    return {};
}

Result<void, ReminderError> checked(const OwnReminder &reminder)
{
    if (reminder.words.trimmed().isEmpty())
        return failed(ReminderError::Empty);
    if (reminder.words.size() > Reminders::longestWords)
        return failed(ReminderError::TooLong);
    if (!reminder.at.isValid())
        return failed(ReminderError::NoTime);
    return {};
}

} // namespace

QFuture<StoreResult<ReminderSources>> Reminders::sources(const ResourceId &patient, Instant from) const
{
    return m_database.read([patient, from](Reader &reader) -> StoreResult<ReminderSources> {
        auto sources = chosen(reader);
        if (!sources)
            return sources;
        auto appointments = upcomingFor(reader, patient, from);
        if (!appointments)
            return failed(appointments.error());
        sources->appointments = *std::move(appointments);
        return sources;
    });
}

QFuture<StoreResult<void>> Reminders::setRules(const ReminderRules &rules)
{
    const QJsonObject json{{leadsName, toJson(rules.leads)}, {sinceName, toJson(rules.since)},
                           {u"quiet-from"_s, rules.quiet.from.toString(clockFormat)},
                           {u"quiet-until"_s, rules.quiet.until.toString(clockFormat)}};
    return m_database.write([json](Writer &writer) { return keepChoice(writer, rulesName, text(json)); });
}

QFuture<StoreResult<void>> Reminders::choose(const QString &uid, const std::optional<AppointmentReminders> &choice)
{
    return m_database.write([name = choicePrefix + uid, choice](Writer &writer) {
        if (!choice)
            return forget(writer, name);
        QJsonObject json{{leadsName, toJson(choice->leads)}, {sinceName, toJson(choice->since)}};
        if (choice->ownTime) {
            json.insert(ownDaysName, choice->ownTime->daysBefore);
            json.insert(ownClockName, choice->ownTime->at.toString(clockFormat));
        }
        return keepChoice(writer, name, text(json));
    });
}

QFuture<StoreResult<QVector<OwnReminder>>> Reminders::own() const
{
    return m_database.read([](Reader &reader) { return ownOf(reader); });
}

QFuture<WriteResult<ResourceId, ReminderError>> Reminders::keep(const OwnReminder &reminder)
{
    return m_database.write([reminder](Writer &writer) -> WriteResult<ResourceId, ReminderError> {
        if (auto good = checked(reminder); !good)
            return failed(good.error());
        const ResourceId id{reminder.id.isEmpty() ? newUuid() : reminder.id.value};
        const QJsonObject json{{u"at"_s, reminder.at.toString(wallFormat)}, {u"words"_s, reminder.words.trimmed()},
                               {u"done"_s, reminder.done}};
        if (auto done = keepChoice(writer, ownPrefix + id.value, text(json)); !done)
            return failed(done.error());
        return id;
    });
}

QFuture<WriteResult<void, ReminderError>> Reminders::remove(const ResourceId &id)
{
    return m_database.write([name = ownPrefix + id.value](Writer &writer) -> WriteResult<void, ReminderError> {
        const auto there = writer.setting(name);
        if (!there)
            return failed(there.error());
        if (!*there)
            return failed(ReminderError::NotFound);
        if (auto done = forget(writer, name); !done)
            return failed(done.error());
        return {};
    });
}

QFuture<StoreResult<void>> Reminders::forgetAhead(Instant now)
{
    return m_database.write([now](Writer &writer) -> StoreResult<void> {
        const auto kept = settingsBelow(writer, rungPrefix);
        if (!kept)
            return failed(kept.error());
        for (const auto &[id, words] : *kept) {
            if (!isAhead(rungFrom(id, words), now))
                continue;
            if (auto done = forget(writer, rungPrefix + id); !done)
                return done;
        }
        return {};
    });
}

QFuture<StoreResult<void>> Reminders::markRung(const QVector<PlannedReminder> &rings, Instant now)
{
    return m_database.write([rings, now](Writer &writer) -> StoreResult<void> {
        if (auto forgotten = forgetOld(writer, now); !forgotten)
            return forgotten;
        for (const PlannedReminder &ring : rings) {
            if (auto kept = keepChoice(writer, rungPrefix + ring.id.value, textOf(ring, now)); !kept)
                return kept;
        }
        return {};
    });
}

} // namespace heard::care
