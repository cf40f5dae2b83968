#include "care/questions.h"

#include "../queryplan.h"
#include "../riverbank.h"
#include "care/appointments.h"

#include <random>

using namespace heard;
using namespace heard::care;
using namespace heard::tests;
using namespace std::chrono_literals;
using fakes::get;
using fakes::refused;

namespace {

struct Phone : Riverbank {
    Phone() { appointment = book(ann); }

    ResourceId book(const ResourceId &patient)
    {
        Appointment booked;
        booked.patient = patient;
        booked.start = now() + 24h;
        booked.end = now() + 25h;
        return get(Appointments{database}.book(booked));
    }

    ResourceId ask(const QString &words) { return get(questions.ask(appointment, words)); }
    Question at(int index) { return get(questions.of(appointment)).at(index); }
    QStringList words() { return words(appointment); }
    QStringList words(const ResourceId &of)
    {
        QStringList words;
        const auto all = get(questions.of(of));
        for (const Question &question : all)
            words << question.words;
        return words;
    }

    Questions questions{database};
    ResourceId appointment;
};

} // namespace

TEST_CASE("questions stand in the order they were asked, each at its own appointment", "[care]")
{
    Phone phone;
    const auto other = phone.book(phone.joy);
    phone.ask(u" Can I drive home? \n"_s);
    get(phone.questions.ask(other, u"Joy's question"_s));
    phone.ask(u"How long until the stitches come out?"_s);
    CHECK(phone.words() == QStringList{u"Can I drive home?"_s, u"How long until the stitches come out?"_s});
    CHECK(phone.words(other) == QStringList{u"Joy's question"_s});
    CHECK(phone.at(0).patient == phone.ann);
    CHECK(phone.at(0).writtenAt == phone.now());
    CHECK(phone.at(0).delivery.state == store::Delivery::State::NotSent);
    CHECK(phone.store.all(u"Communication"_s).first()["recipient"_L1][0]["reference"_L1] == u"Organization/unit"_s);
}

TEST_CASE("a question that cannot be asked is refused and nothing is written", "[care]")
{
    Phone phone;
    const auto cancelled = phone.book(phone.ann);
    get(Appointments{phone.database}.cancel(cancelled, u"Illness"_s));
    const auto before = phone.store.everything();
    CHECK(refused(phone.questions.ask(phone.appointment, u" \n\t"_s)).reason == QuestionError::Empty);
    CHECK(refused(phone.questions.ask(phone.appointment, QString{2001, u'x'})).reason == QuestionError::TooLong);
    CHECK(refused(phone.questions.ask({u"nowhere"_s}, u"Why?"_s)).reason == QuestionError::NoSuchAppointment);
    CHECK(refused(phone.questions.ask(cancelled, u"Why?"_s)).reason == QuestionError::NoSuchAppointment);
    CHECK(refused(phone.questions.reword({u"nothing"_s}, u"Why?"_s)).reason == QuestionError::NotFound);
    CHECK(refused(phone.questions.move({u"nothing"_s}, 0)).reason == QuestionError::NotFound);
    CHECK(phone.store.everything() == before);
    phone.ask(QString{2000, u'x'});
}

TEST_CASE("what is edited before it was sent is sent once, as it is now", "[care]")
{
    Phone phone;
    phone.store.sendAll();
    const auto id = phone.ask(u"Can I drive?"_s);
    get(phone.questions.reword(id, u"Can I drive home?"_s));
    get(phone.questions.setAnswered(id, true));
    CHECK(phone.store.unsent() == 1);
    phone.store.sendAll();
    CHECK(phone.at(0).words == u"Can I drive home?"_s);
    CHECK(phone.at(0).answeredAt);
    CHECK(phone.at(0).delivery.state == store::Delivery::State::Sent);
}

TEST_CASE("an answered question keeps when it was answered and its words", "[care]")
{
    Phone phone;
    const auto id = phone.ask(u"Can I drive home?"_s);
    get(phone.questions.setAnswered(id, true));
    const auto answeredAt = phone.at(0).answeredAt;
    phone.store.clock.advance(1h);
    get(phone.questions.setAnswered(id, true));
    CHECK(phone.at(0).answeredAt == answeredAt);
    CHECK(refused(phone.questions.reword(id, u"Other"_s)).reason == QuestionError::AlreadyAnswered);
    get(phone.questions.setAnswered(id, false));
    CHECK_FALSE(phone.at(0).answeredAt);
}

TEST_CASE("a removed question is gone until it is restored where it was", "[care]")
{
    Phone phone;
    phone.ask(u"One"_s);
    const auto two = phone.ask(u"Two"_s);
    phone.ask(u"Three"_s);
    get(phone.questions.setAnswered(two, true));
    get(phone.questions.remove(two));
    CHECK(phone.words() == QStringList{u"One"_s, u"Three"_s});
    CHECK(refused(phone.questions.remove(two)).reason == QuestionError::NotFound);
    CHECK(refused(phone.questions.reword(two, u"No"_s)).reason == QuestionError::NotFound);
    CHECK(refused(phone.questions.setAnswered(two, false)).reason == QuestionError::NotFound);
    CHECK(refused(phone.questions.move(two, 0)).reason == QuestionError::NotFound);
    get(phone.questions.restore(two));
    CHECK(phone.words() == QStringList{u"One"_s, u"Two"_s, u"Three"_s});
    CHECK(phone.at(1).answeredAt);
}

TEST_CASE("a question asked while another is removed does not take its place", "[care]")
{
    Phone phone;
    phone.ask(u"One"_s);
    const auto two = phone.ask(u"Two"_s);
    get(phone.questions.remove(two));
    phone.ask(u"Three"_s);
    get(phone.questions.restore(two));
    CHECK(phone.words() == QStringList{u"One"_s, u"Two"_s, u"Three"_s});
}

TEST_CASE("any moves leave the same order as in a plain list", "[care][property]")
{
    Phone phone;
    std::mt19937 random{20261122};
    QStringList expected;
    for (int i = 0; i < 7; ++i) {
        expected << QString::number(i);
        phone.ask(expected.last());
    }
    for (int step = 0; step < 60; ++step) {
        const int from = std::uniform_int_distribution{0, 6}(random);
        const int to = std::uniform_int_distribution{-2, 9}(random);
        get(phone.questions.move(phone.at(from).id, to));
        expected.move(from, std::clamp(to, 0, 6));
        // Answering and sending in between must not disturb the order.
        if (step % 9 == 4)
            get(phone.questions.setAnswered(phone.at(from).id, step % 2 == 0));
        if (step % 11 == 5)
            phone.store.sendAll();
        REQUIRE(phone.words() == expected);
    }
}

TEST_CASE("moving writes only the questions whose place changed", "[care]")
{
    Phone phone;
    for (int i = 0; i < 5; ++i)
        phone.ask(QString::number(i));
    phone.store.sendAll();
    get(phone.questions.move(phone.at(1).id, 1));
    CHECK(phone.store.unsent() == 0);
    get(phone.questions.move(phone.at(1).id, 2));
    CHECK(phone.store.unsent() == 2);
}

TEST_CASE("a page that holds ids from before sending still shows and changes its questions", "[care]")
{
    Phone phone;
    const auto former = phone.ask(u"Can I drive?"_s);
    const auto second = phone.ask(u"Who can stay?"_s);
    phone.store.sendAll();
    CHECK(phone.words().size() == 2);
    CHECK(phone.at(0).id != former);
    get(phone.questions.reword(former, u"Can I drive home?"_s));
    get(phone.questions.move(second, 0));
    phone.ask(u"And then?"_s);
    CHECK(phone.words() == QStringList{u"Who can stay?"_s, u"Can I drive home?"_s, u"And then?"_s});
    CHECK(phone.at(2).appointment == phone.at(0).appointment);
}

TEST_CASE("questions come in order whatever is malformed among them", "[care]")
{
    Phone phone;
    phone.ask(u"One"_s);
    phone.ask(u"Two"_s);
    QJsonObject strange = phone.store.all(u"Communication"_s).first();
    strange["id"_L1] = u"strange"_s;
    strange.remove("identifier"_L1);
    strange["extension"_L1] = QJsonArray{u"x"_s,
        QJsonObject{{u"url"_s, QString{fhir::extension::position}}, {u"valueInteger"_s, u"first"_s}}};
    strange["payload"_L1] = 5;
    phone.store.receive(strange);
    CHECK(phone.words() == QStringList{u"One"_s, u"Two"_s});
    phone.ask(u"Three"_s);
    CHECK(phone.words() == QStringList{u"One"_s, u"Two"_s, u"Three"_s});
}

TEST_CASE("the questions of an appointment are found by an index", "[care][plan]")
{
    Phone phone;
    for (int i = 0; i < 10; ++i)
        phone.ask(QString::number(i));
    const QStringList plan = queryPlan(phone.database, [&] { get(phone.questions.of(phone.appointment)); });
    INFO(plan.join(u'\n').toStdString());
    CHECK(walks(plan).isEmpty());
    CHECK(plan.join(u'\n').contains(u"SEARCH f USING PRIMARY KEY (target=? AND path=?)"_s));
}

TEST_CASE("questions stay with the appointment while she still sits there", "[care]")
{
    Phone phone;
    phone.ask(u"Can I drive home?"_s);
    phone.store.clock.advance(24h);
    get(Appointments{phone.database}.mark(phone.appointment, AppointmentState::Arrived));
    phone.store.clock.advance(4h);
    CHECK(get(phone.questions.leftOver(phone.ann, phone.now())).isEmpty());
    CHECK(get(phone.questions.carryOver(phone.appointment)) == 0);
    get(Appointments{phone.database}.mark(phone.appointment, AppointmentState::Fulfilled));
    CHECK(get(phone.questions.leftOver(phone.ann, phone.now())).size() == 1);
}

TEST_CASE("what was not ticked goes along to the next appointment, once", "[care]")
{
    Phone phone;
    const auto home = phone.ask(u"Can I drive home?"_s);
    phone.ask(u"How long until the stitches come out?"_s);
    phone.ask(u"Who can stay with me?"_s);
    get(phone.questions.setAnswered(home, true));
    CHECK(get(phone.questions.leftOver(phone.ann, phone.now())).isEmpty());
    CHECK(get(phone.questions.carryOver(phone.appointment)) == 0);

    phone.store.clock.advance(48h);
    CHECK(get(phone.questions.leftOver(phone.ann, phone.now())).size() == 2);
    CHECK(get(phone.questions.leftOver(phone.joy, phone.now())).isEmpty());
    const auto next = phone.book(phone.ann);
    get(phone.questions.ask(next, u"Is it benign?"_s));
    CHECK(get(phone.questions.carryOver(next)) == 2);
    CHECK(phone.words(next) == QStringList{u"Is it benign?"_s, u"How long until the stitches come out?"_s, u"Who can stay with me?"_s});
    CHECK(phone.words() == QStringList{u"Can I drive home?"_s});
    const auto before = phone.store.everything();
    CHECK(get(phone.questions.carryOver(next)) == 0);
    CHECK(phone.store.everything() == before);
}

TEST_CASE("questions of a cancelled appointment go along too, but never to one that is over or another's", "[care]")
{
    Phone phone;
    phone.ask(u"Can I drive home?"_s);
    const auto joys = phone.book(phone.joy);
    const auto next = phone.book(phone.ann);
    get(Appointments{phone.database}.cancel(phone.appointment, u"The clinic is closed."_s));
    CHECK(get(phone.questions.carryOver(joys)) == 0);
    CHECK(refused(phone.questions.carryOver(phone.appointment)).reason == QuestionError::NoSuchAppointment);
    CHECK(get(phone.questions.carryOver(next)) == 1);
    phone.store.clock.advance(48h);
    CHECK(refused(phone.questions.carryOver(next)).reason == QuestionError::NoSuchAppointment);
    CHECK(walks(queryPlan(phone.database, [&] { get(phone.questions.leftOver(phone.ann, phone.now())); })).isEmpty());
}
