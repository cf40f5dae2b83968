#include "voice/voices.h"

#include "../queryplan.h"
#include "../riverbank.h"

using namespace heard;
using namespace heard::tests;
using namespace heard::voice;
using namespace std::chrono_literals;
using fakes::get;
using fakes::refused;

namespace {

struct Desk : Riverbank {
    ResourceId say(const ResourceId &patient, const QString &better)
    {
        store.clock.advance(1min);
        return get(voices.say(patient, {}, better));
    }

    void import(const QString &id, const QString &words)
    {
        Feedback feedback;
        feedback.id = {id};
        feedback.better = words;
        feedback.sentAt = now();
        store.receive(toFhir(feedback));
    }

    Feedback byId(const ResourceId &id)
    {
        const auto found = get(voices.byId(id));
        REQUIRE(found);
        return *found;
    }

    QStringList heard(VoiceFilter filter = VoiceFilter::All, const QString &typed = {}, std::optional<people::Cohort> cohort = {},
        int limit = 50, int offset = 0)
    {
        QStringList words;
        const auto found = get(voices.list(filter, typed, cohort, limit, offset));
        for (const Feedback &feedback : found)
            words << feedback.better;
        return words;
    }

    Voices voices{database};
};

} // namespace

TEST_CASE("what a patient says is stored with one change to send and stands on top of hers only", "[voice]")
{
    Desk desk;
    desk.say(desk.joy, u"Joy's words"_s);
    const auto id = get(desk.voices.say(desk.ann, u" Kind nurses \n"_s, u"  "_s, u"Clinic"_s));
    CHECK(desk.store.unsent() == 2);
    const auto said = get(desk.voices.saidBy(desk.ann));
    REQUIRE(said.size() == 1);
    CHECK(said[0].id == id);
    CHECK(said[0].good == u"Kind nurses"_s);
    CHECK(said[0].better.isEmpty());
    CHECK(said[0].about == u"Clinic"_s);
    CHECK(said[0].sentAt == desk.now());
    CHECK(said[0].delivery.state == store::Delivery::State::NotSent);
    CHECK(desk.store.all(u"Communication"_s).last()["recipient"_L1][0]["reference"_L1] == u"Organization/unit"_s);
}

TEST_CASE("feedback that cannot be is refused and nothing is written", "[voice]")
{
    Desk desk;
    const auto before = desk.store.everything();
    CHECK(refused(desk.voices.say(desk.ann, u" "_s, u"\n"_s)).reason == VoiceError::Empty);
    CHECK(refused(desk.voices.say(desk.ann, QString{20'001, u'x'}, {})).reason == VoiceError::TooLong);
    CHECK(refused(desk.voices.say(desk.ann, {}, QString{20'001, u'x'})).reason == VoiceError::TooLong);
    CHECK(refused(desk.voices.say(desk.ann, u"x"_s, {}, QString{201, u'x'})).reason == VoiceError::TooLong);
    CHECK(refused(desk.voices.say({u"nobody"_s}, u"x"_s, {})).reason == VoiceError::PatientUnknown);
    CHECK(desk.store.everything() == before);
    get(desk.voices.say(desk.ann, QString{20'000, u'x'}, QString{20'000, u'y'}));
}

TEST_CASE("voices are listed latest first, with who said them", "[voice]")
{
    Desk desk;
    desk.say(desk.ann, u"First"_s);
    desk.say(desk.joy, u"Second"_s);
    desk.import(u"imported"_s, u"Third"_s);
    const auto all = get(desk.voices.list(VoiceFilter::All));
    REQUIRE(all.size() == 3);
    CHECK(desk.heard().size() == 3);
    CHECK(desk.heard().last() == u"First"_s);
    CHECK(all.last().patientName == u"Ann Baker"_s);
    CHECK(all.last().cohort == people::Cohort::Secondary);
    CHECK(desk.heard(VoiceFilter::All, {}, people::Cohort::Secondary) == QStringList{u"First"_s});
    CHECK(desk.heard(VoiceFilter::All, {}, people::Cohort::Unknown) == QStringList{u"Third"_s});
    CHECK(desk.heard(VoiceFilter::All, {}, {}, 1, 2) == QStringList{u"First"_s});
}

TEST_CASE("voices are found by beginnings of their words or of the patient's name", "[voice]")
{
    Desk desk;
    desk.say(desk.ann, u"The café was closed"_s);
    desk.say(desk.joy, u"Ann was kind to me"_s);
    CHECK(desk.heard(VoiceFilter::All, u"cafe"_s) == QStringList{u"The café was closed"_s});
    CHECK(desk.heard(VoiceFilter::All, u"clo caf"_s) == QStringList{u"The café was closed"_s});
    CHECK(desk.heard(VoiceFilter::All, u"ann"_s).size() == 2);
    CHECK(desk.heard(VoiceFilter::All, u"baker"_s) == QStringList{u"The café was closed"_s});
    CHECK(desk.heard(VoiceFilter::All, u"nothing"_s).isEmpty());
    CHECK(desk.heard(VoiceFilter::All, u"?!"_s).size() == 2);
}

TEST_CASE("each filter shows what its count says", "[voice]")
{
    Desk desk;
    desk.say(desk.ann, u"new"_s);
    get(desk.voices.markRead(desk.say(desk.joy, u"read"_s)));
    get(desk.voices.setHandled(desk.say(desk.ann, u"handled"_s), true));
    get(desk.voices.reply(desk.say(desk.joy, u"replied"_s), u"Thank you"_s, desk.grace));
    desk.import(u"imported"_s, u"imported"_s);
    QJsonObject mistake = toFhir(desk.byId({u"imported"_s}));
    mistake["id"_L1] = u"mistake"_s;
    mistake["status"_L1] = u"entered-in-error"_s;
    desk.store.receive(mistake);

    CHECK(desk.heard(VoiceFilter::All).size() == 5);
    CHECK(desk.heard(VoiceFilter::New) == QStringList{u"imported"_s, u"handled"_s, u"new"_s});
    CHECK(desk.heard(VoiceFilter::Unanswered) == QStringList{u"read"_s, u"new"_s});
    CHECK(desk.heard(VoiceFilter::Handled) == QStringList{u"replied"_s, u"handled"_s});
    CHECK(get(desk.voices.counts()) == VoiceCounts{.all = 5, .unread = 3, .unanswered = 2, .handled = 2, .secondary = 2});
    CHECK_FALSE(get(desk.voices.byId({u"mistake"_s})));
}

TEST_CASE("feedback is read once and keeps when", "[voice]")
{
    Desk desk;
    const auto id = desk.say(desk.ann, u"Words"_s);
    get(desk.voices.markRead(id));
    const auto readAt = desk.byId(id).readAt;
    CHECK(readAt == desk.now());
    desk.store.sendAll();
    desk.store.clock.advance(1h);
    get(desk.voices.markRead(id));
    CHECK(desk.byId(id).readAt == readAt);
    CHECK(desk.store.unsent() == 0);
    CHECK(refused(desk.voices.markRead({u"nothing"_s})).reason == VoiceError::NotFound);
}

TEST_CASE("handled can be set and taken back", "[voice]")
{
    Desk desk;
    const auto id = desk.say(desk.ann, u"Words"_s);
    get(desk.voices.setHandled(id, true));
    CHECK(desk.byId(id).handledAt == desk.now());
    get(desk.voices.setHandled(id, false));
    CHECK_FALSE(desk.byId(id).handledAt);
    CHECK(refused(desk.voices.setHandled(desk.grace, true)).reason == VoiceError::NotFound);
}

TEST_CASE("a reply goes to the patient in the author's name and says that her words were read", "[voice]")
{
    Desk desk;
    const auto id = desk.say(desk.ann, u"Words"_s);
    get(desk.voices.reply(id, u" Thank you. \n"_s, desk.grace));
    desk.store.clock.advance(1min);
    get(desk.voices.reply(id, u"And one thing more."_s, desk.grace));
    const auto replies = get(desk.voices.repliesTo(id));
    REQUIRE(replies.size() == 2);
    CHECK(replies[0].words == u"Thank you."_s);
    CHECK(replies[0].authorName == u"Sister Grace Okafor"_s);
    CHECK(replies[0].patient == desk.ann);
    CHECK(desk.byId(id).readAt);
    CHECK(desk.byId(id).replies == 2);
    CHECK(get(desk.voices.saidBy(desk.ann))[0].replies == 2);
    CHECK(get(desk.voices.repliesTo({u"nothing"_s})).isEmpty());
}

TEST_CASE("a reply that cannot be is refused and nothing is written", "[voice]")
{
    Desk desk;
    const auto id = desk.say(desk.ann, u"Words"_s);
    desk.import(u"imported"_s, u"Words"_s);
    const auto before = desk.store.everything();
    CHECK(refused(desk.voices.reply(id, u" "_s, desk.grace)).reason == VoiceError::Empty);
    CHECK(refused(desk.voices.reply(id, QString{20'001, u'x'}, desk.grace)).reason == VoiceError::TooLong);
    CHECK(refused(desk.voices.reply({u"nothing"_s}, u"x"_s, desk.grace)).reason == VoiceError::NotFound);
    CHECK(refused(desk.voices.reply({u"imported"_s}, u"x"_s, desk.grace)).reason == VoiceError::NobodyToReplyTo);
    CHECK(refused(desk.voices.reply(id, u"x"_s, desk.ann)).reason == VoiceError::AuthorUnknown);
    CHECK(desk.store.everything() == before);
}

TEST_CASE("a patient's unread replies are hers, until she has read them", "[voice]")
{
    Desk desk;
    const auto anns = get(desk.voices.reply(desk.say(desk.ann, u"Words"_s), u"To Ann"_s, desk.grace));
    get(desk.voices.reply(desk.say(desk.joy, u"Words"_s), u"To Joy"_s, desk.grace));
    const auto unread = get(desk.voices.unreadRepliesFor(desk.ann));
    REQUIRE(unread.size() == 1);
    CHECK(unread[0].words == u"To Ann"_s);
    get(desk.voices.markReplyRead(anns));
    CHECK(get(desk.voices.unreadRepliesFor(desk.ann)).isEmpty());
    CHECK(get(desk.voices.unreadRepliesFor(desk.joy)).size() == 1);
    CHECK(refused(desk.voices.markReplyRead({u"nothing"_s})).reason == VoiceError::NotFound);
}

TEST_CASE("pages that hold ids from before sending still show and change everything", "[voice]")
{
    Desk desk;
    const auto feedback = desk.say(desk.ann, u"Words"_s);
    const auto reply = get(desk.voices.reply(feedback, u"Thank you"_s, desk.grace));
    desk.store.sendAll();
    CHECK(desk.byId(feedback).id != feedback);
    CHECK(desk.byId(feedback).replies == 1);
    CHECK(get(desk.voices.repliesTo(feedback)).size() == 1);
    get(desk.voices.markReplyRead(reply));
    get(desk.voices.setHandled(feedback, true));
    get(desk.voices.reply(feedback, u"More"_s, desk.grace));
    CHECK(get(desk.voices.repliesTo(feedback)).size() == 2);
    CHECK(get(desk.voices.unreadRepliesFor(desk.ann)).size() == 1);
}

TEST_CASE("a malformed communication hides only itself", "[voice]")
{
    Desk desk;
    desk.say(desk.ann, u"Words"_s);
    QJsonObject strange = desk.store.all(u"Communication"_s).first();
    strange["id"_L1] = u"strange"_s;
    strange.remove("identifier"_L1);
    strange["payload"_L1] = u"none"_s;
    strange["subject"_L1] = QJsonArray{5};
    strange["extension"_L1] = QJsonArray{u"x"_s};
    desk.store.receive(strange);
    CHECK(desk.heard(VoiceFilter::All, {}, people::Cohort::Secondary) == QStringList{u"Words"_s});
    CHECK(desk.heard() == QStringList{u"Words"_s});
    CHECK(get(desk.voices.counts()).all == 2);
}

TEST_CASE("questions about voices are answered by indexes", "[voice][plan]")
{
    Desk desk;
    for (int i = 0; i < 20; ++i)
        desk.say(i % 3 ? desk.ann : desk.joy, QString::number(i));
    const auto check = [&](const QString &step, auto ask) {
        const QStringList plan = queryPlan(desk.database, ask);
        INFO(plan.join(u'\n').toStdString());
        // What was retracted or taken back is little, and so are the interviews and what one phone says without a name.
        CHECK(walks(plan.filter(QRegularExpression{u"^(?!SCAN (retracted|withdrawn|interviews|anonymous_word)$)"_s})).isEmpty());
        CHECK(plan.join(u'\n').contains(step));
    };
    const auto all = [&] {
        check(u"SEARCH m USING PRIMARY KEY (path=?)"_s, [&] { get(desk.voices.list(VoiceFilter::Unanswered, u"a"_s)); });
        check(u"communication_category"_s, [&] { get(desk.voices.list(VoiceFilter::Unanswered, u"a"_s)); });
        check(u"communication_category"_s, [&] { get(desk.voices.counts()); });
        check(u"SEARCH f USING PRIMARY KEY (target=? AND path=?)"_s, [&] { get(desk.voices.saidBy(desk.ann)); });
        check(u"SEARCH f USING PRIMARY KEY (target=? AND path=?)"_s, [&] { get(desk.voices.repliesTo(desk.ann)); });
        check(u"SEARCH f USING PRIMARY KEY (target=? AND path=?)"_s, [&] { get(desk.voices.unreadRepliesFor(desk.ann)); });
        check(u"resource_local_id"_s, [&] { get(desk.voices.byId(desk.ann)); });
    };
    SECTION("on a fresh device") { all(); }
    SECTION("with statistics")
    {
        get(desk.database.write([](store::Writer &writer) { return writer.connection().execute("ANALYZE"); }));
        all();
    }
}
