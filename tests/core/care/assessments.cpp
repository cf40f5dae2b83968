#include "care/assessments.h"

#include "../queryplan.h"
#include "../riverbank.h"
#include "care/assessmentrequests.h"
#include "care/careplans.h"
#include "fhir/communication.h"
#include "store/drafts.h"

using namespace heard;
using namespace heard::care;
using namespace heard::tests;
using namespace std::chrono_literals;
using fakes::get;
using fakes::refused;

namespace {

Answers ticked(const QVector<std::pair<QString, int>> &concerns)
{
    Answers answers;
    for (const auto &[id, weight] : concerns)
        answers.ticked << WeighedConcern{id, {}, weight, false};
    return answers;
}

struct Phone : Riverbank {
    Phone() { request = get(requests.ask(ann)); }

    Assessment latest()
    {
        const auto found = get(assessments.latestFor(request));
        REQUIRE(found);
        return *found;
    }
    QString uid() { return get(requests.byId(request))->uid; }
    /// What is urgent and nobody looked after, in all answers to the request.
    QStringList waiting()
    {
        QStringList ids;
        const auto concerns = urgencyOf(get(assessments.allFor(request))).waiting;
        for (const WeighedConcern &concern : concerns)
            ids << concern.id;
        return ids;
    }

    AssessmentRequests requests{database};
    Assessments assessments{database};
    ResourceId request;
};

} // namespace

TEST_CASE("answers are stored with the words of the list, in its order, and are the patient's", "[care]")
{
    Phone phone;
    Answers answers = ticked({{u"sleep"_s, 8}, {u"fever"_s, 2}});
    answers.ticked << WeighedConcern{u"money"_s, u"any words"_s, std::nullopt, true};
    answers.distress = 5;
    answers.more = {{u"family"_s, u" \n"_s}, {u"physical"_s, u" Worst at night. "_s}};
    answers.mattersMost = u"  My garden. \n"_s;
    get(phone.assessments.send(phone.request, answers));
    const Assessment stored = phone.latest();
    CHECK(stored.patient == phone.ann);
    CHECK(stored.request == phone.request);
    CHECK(stored.writer.isEmpty());
    CHECK(stored.at == phone.now());
    CHECK(stored.answers.ticked
        == QVector<WeighedConcern>{{u"money"_s, u"Money, bills or benefits"_s, std::nullopt, false},
            {u"fever"_s, u"Fever, or feeling very unwell"_s, 2, true, phone.now()}, {u"sleep"_s, u"Sleep"_s, 8, false}});
    CHECK(stored.answers.more == QVector<GroupWords>{{u"physical"_s, u"Worst at night."_s}});
    CHECK(stored.answers.mattersMost == u"My garden."_s);
    CHECK(stored.delivery.state == store::Delivery::State::NotSent);
}

TEST_CASE("nothing ticked at all can be sent", "[care]")
{
    Phone phone;
    get(phone.assessments.send(phone.request, {}));
    CHECK(phone.latest().answers == Answers{});
    CHECK(get(phone.requests.byId(phone.request))->answeredAt);
}

TEST_CASE("answers that cannot be are refused and nothing is written", "[care]")
{
    Phone phone;
    get(phone.assessments.keepDraft(phone.uid(), {}));
    const auto before = phone.store.everything();
    const auto reason = [&](const Answers &answers) { return refused(phone.assessments.send(phone.request, answers)).reason; };
    CHECK(reason(ticked({{u"nothing"_s, 5}})) == AssessmentError::NoSuchConcern);
    CHECK(reason(ticked({{u"distress"_s, 5}})) == AssessmentError::NoSuchConcern);
    CHECK(reason(ticked({{u"sleep"_s, 5}, {u"sleep"_s, 6}})) == AssessmentError::NoSuchConcern);
    CHECK(reason(ticked({{u"sleep"_s, -1}})) == AssessmentError::WeightImpossible);
    CHECK(reason(ticked({{u"sleep"_s, 11}})) == AssessmentError::WeightImpossible);
    CHECK(reason({{}, {}, 11, {}}) == AssessmentError::WeightImpossible);
    CHECK(reason({{}, {}, {}, QString{8001, u'x'}}) == AssessmentError::TooLong);
    CHECK(reason({{}, {{u"physical"_s, QString{8001, u'x'}}}, {}, {}}) == AssessmentError::TooLong);
    CHECK(reason({{}, {{u"nothing"_s, u"x"_s}}, {}, {}}) == AssessmentError::NoSuchConcern);
    CHECK(refused(phone.assessments.send({u"nothing"_s}, {})).reason == AssessmentError::RequestUnknown);
    CHECK(refused(phone.assessments.send(phone.request, {}, {u"nobody"_s})).reason == AssessmentError::WriterUnknown);
    CHECK(refused(phone.assessments.setHandled({u"nothing"_s}, true)).reason == AssessmentError::NotFound);
    CHECK(phone.store.everything() == before);
    CHECK(get(phone.assessments.draft(phone.uid())));
    get(phone.requests.withdraw(phone.request));
    CHECK(refused(phone.assessments.send(phone.request, {})).reason == AssessmentError::RequestClosed);
}

TEST_CASE("a draft is kept as it is, resumed where she was, and gone once it is sent", "[care]")
{
    Phone phone;
    CHECK_FALSE(get(phone.assessments.draft(phone.uid())));
    AssessmentDraft draft;
    draft.page = 3;
    draft.answers.ticked = {{u"worry"_s, u"Worry or fear"_s, 6, false},
        {u"hopeless"_s, concerns().concern(u"hopeless"_s)->words, std::nullopt, true}};
    draft.answers.more = {{u"emotional"_s, u"Since the scan"_s}};
    draft.answers.distress = 0;
    draft.answers.mattersMost = u"Not finished y"_s;
    get(phone.assessments.keepDraft(phone.uid(), draft));
    CHECK(get(phone.assessments.draft(phone.uid())) == draft);
    CHECK(phone.store.unsent() == 2);
    phone.store.sendAll();
    CHECK(get(phone.assessments.draft(phone.uid())) == draft);

    get(phone.assessments.send(phone.request, draft.answers));
    CHECK_FALSE(get(phone.assessments.draft(phone.uid())));
    draft.answers.ticked[1].since = phone.now();
    CHECK(phone.latest().answers == draft.answers);
}

TEST_CASE("what she began is gone on with when she asks again, and is nobody else's", "[care]")
{
    Phone phone;
    AssessmentDraft draft;
    draft.page = 2;
    draft.answers.mattersMost = u"My garden"_s;
    get(phone.assessments.keepDraft(phone.uid(), draft));
    phone.store.sendAll();
    get(phone.requests.withdraw(phone.request));
    phone.store.clock.advance(1h);
    phone.request = get(phone.requests.ask(phone.ann, {}));
    const QString again = phone.uid();
    CHECK(get(phone.assessments.draft(again)) == draft);
    CHECK(get(phone.assessments.draft(again)) == draft);
    get(phone.assessments.send(phone.request, draft.answers));
    CHECK_FALSE(get(phone.assessments.draft(again)));

    get(phone.assessments.keepDraft(u"of-another-patient"_s, draft));
    CHECK_FALSE(get(phone.assessments.draft(again)));
}

TEST_CASE("a draft of another version of the app gives what it still can", "[care]")
{
    Phone phone;
    const auto keep = [&](const QString &text) { get(store::Drafts{phone.database}.keep(u"assessment:"_s + phone.uid(), text)); };
    keep(u"{\"page\":\"x\",\"ticked\":[{\"id\":\"gone\",\"weight\":3},{\"id\":\"sleep\",\"weight\":12},5],\"distress\":-2}"_s);
    const auto draft = get(phone.assessments.draft(phone.uid()));
    REQUIRE(draft);
    CHECK(draft->page == 0);
    CHECK(draft->answers.ticked == QVector<WeighedConcern>{{u"sleep"_s, u"Sleep"_s, std::nullopt, false}});
    CHECK_FALSE(draft->answers.distress);
    keep(u"not JSON"_s);
    CHECK(get(phone.assessments.draft(phone.uid())) == AssessmentDraft{});
    get(phone.assessments.forgetDraft(phone.uid()));
    CHECK_FALSE(get(phone.assessments.draft(phone.uid())));
}

TEST_CASE("answering again changes the answers and is sent once", "[care]")
{
    Phone phone;
    phone.store.sendAll();
    const auto first = get(phone.assessments.send(phone.request, ticked({{u"sleep"_s, 8}})));
    phone.store.clock.advance(1h);
    const auto second = get(phone.assessments.send(phone.request, ticked({{u"sleep"_s, 4}})));
    CHECK(second == first);
    CHECK(phone.store.unsent() == 1);
    CHECK(phone.latest().answers.ticked[0].weight == 4);
    CHECK(phone.latest().at == phone.now());
    phone.store.sendAll();
    get(phone.assessments.send(phone.request, ticked({{u"sleep"_s, 4}})));
    CHECK(phone.store.unsent() == 0);
    CHECK(phone.store.all(u"QuestionnaireResponse"_s).size() == 1);
    CHECK(phone.store.all(u"QuestionnaireResponse"_s).first()["status"_L1] == u"amended"_s);
}

TEST_CASE("what a nurse wrote down with her stands beside what she wrote alone; the latest counts", "[care]")
{
    Phone phone;
    get(phone.assessments.send(phone.request, ticked({{u"sleep"_s, 8}})));
    phone.store.clock.advance(1h);
    get(phone.assessments.send(phone.request, ticked({{u"pain"_s, 7}}), phone.grace));
    CHECK(phone.latest().writer == phone.grace);
    CHECK(phone.latest().patient == phone.ann);
    const auto all = get(phone.assessments.of(phone.ann));
    REQUIRE(all.size() == 2);
    CHECK(all[1].answers.ticked[0].id == u"sleep"_s);
    CHECK(get(phone.assessments.of(phone.joy)).isEmpty());
}

TEST_CASE("what is urgent waits again once she says it graver, or says another, and not when she repeats it", "[care]")
{
    Phone phone;
    const auto id = get(phone.assessments.send(phone.request, ticked({{u"fever"_s, 5}})));
    CHECK(phone.waiting() == QStringList{u"fever"_s});
    get(phone.assessments.setHandled(id, true));
    const auto handledAt = phone.latest().handledAt;
    REQUIRE(handledAt);
    phone.store.clock.advance(1h);
    get(phone.assessments.setHandled(id, true));
    get(phone.assessments.send(phone.request, ticked({{u"fever"_s, 4}, {u"sleep"_s, 2}})));
    CHECK(phone.latest().handledAt == handledAt);
    CHECK(phone.waiting().isEmpty());
    get(phone.assessments.send(phone.request, ticked({{u"fever"_s, 4}, {u"hopeless"_s, 2}})));
    CHECK(phone.waiting() == QStringList{u"hopeless"_s});
    get(phone.assessments.setHandled(id, true));
    CHECK(phone.waiting().isEmpty());
    phone.store.clock.advance(1h);
    get(phone.assessments.send(phone.request, ticked({{u"fever"_s, 4}, {u"hopeless"_s, 10}})));
    CHECK(phone.waiting() == QStringList{u"hopeless"_s});
    get(phone.assessments.setHandled(id, true));
    get(phone.assessments.setHandled(id, false));
    CHECK_FALSE(phone.latest().handledAt);
    CHECK(phone.waiting() == QStringList{u"hopeless"_s, u"fever"_s});
}

TEST_CASE("what was looked after while her phone was offline waits again when it brings something graver", "[care]")
{
    Phone phone;
    const auto id = get(phone.assessments.send(phone.request, ticked({{u"hopeless"_s, 2}})));
    phone.store.sendAll();
    QJsonObject handled = phone.store.all(u"QuestionnaireResponse"_s).first();
    fhir::setInstantExtension(handled, fhir::extension::handled, phone.now() + 1h);
    phone.store.clock.advance(2h);
    get(phone.assessments.send(phone.request, ticked({{u"hopeless"_s, 10}})));
    // What the hub makes of both: her answers and the team's mark.
    QJsonObject merged = phone.store.all(u"QuestionnaireResponse"_s).first();
    merged["extension"_L1] = handled["extension"_L1];
    CHECK(urgencyOf({*assessmentFromFhir(merged)}).waiting.size() == 1);
    merged["item"_L1] = handled["item"_L1];
    CHECK(urgencyOf({*assessmentFromFhir(merged)}).waiting.isEmpty());
}

TEST_CASE("looking after one answer of a request looks after what all of them say", "[care]")
{
    Phone phone;
    get(phone.assessments.send(phone.request, ticked({{u"hopeless"_s, 3}})));
    phone.store.clock.advance(10min);
    // She takes it graver than Ann wrote it: they are on the phone.
    const auto together = get(phone.assessments.send(phone.request, ticked({{u"hopeless"_s, 8}, {u"sleep"_s, 2}}), phone.grace));
    CHECK(phone.waiting() == QStringList{u"hopeless"_s});
    SECTION("marked at the latest") { get(phone.assessments.setHandled(together, true)); }
    SECTION("marked at hers, elsewhere, before the other was known")
    {
        get(phone.database.write([](store::Writer &writer) {
            const auto all = writer.all<Assessment>("SELECT json FROM resource WHERE type = 'QuestionnaireResponse' AND json LIKE '%Patient/ann%'",
                                                    {}, assessmentFromFhir);
            REQUIRE(all);
            const auto hers = std::find_if(all->begin(), all->end(), [](const Assessment &one) { return one.writer.isEmpty(); });
            REQUIRE(hers != all->end());
            QJsonObject json = **writer.json(u"QuestionnaireResponse"_s, hers->id);
            fhir::setInstantExtension(json, fhir::extension::handled, writer.now());
            return writer.update(json);
        }));
    }
    CHECK(phone.waiting().isEmpty());
    CHECK_FALSE(get(phone.requests.byId(phone.request))->urgent);
    phone.store.clock.advance(1h);
    get(phone.assessments.send(phone.request, ticked({{u"hopeless"_s, 9}, {u"breathing"_s, 1}}), phone.grace));
    CHECK(phone.waiting() == QStringList{u"breathing"_s});
}

TEST_CASE("what a device with a fast clock sent can be looked after", "[care]")
{
    Phone phone;
    phone.store.clock.advance(5h);
    const auto id = get(phone.assessments.send(phone.request, ticked({{u"fever"_s, 5}})));
    phone.store.clock.advance(-4h);
    get(phone.assessments.setHandled(id, true));
    CHECK(phone.waiting().isEmpty());
    get(phone.assessments.send(phone.request, ticked({{u"fever"_s, 9}})));
    CHECK(phone.waiting() == QStringList{u"fever"_s});
}

TEST_CASE("a page that holds ids from before sending still answers and reads", "[care]")
{
    Phone phone;
    get(phone.assessments.send(phone.request, ticked({{u"sleep"_s, 8}})));
    phone.store.sendAll();
    CHECK(phone.latest().request != phone.request);
    get(phone.assessments.send(phone.request, ticked({{u"sleep"_s, 1}})));
    CHECK(phone.latest().answers.ticked[0].weight == 1);
    CHECK(phone.store.all(u"QuestionnaireResponse"_s).size() == 1);
}

TEST_CASE("answers to other questionnaires and malformed ones are left out", "[care]")
{
    Phone phone;
    get(phone.assessments.send(phone.request, ticked({{u"sleep"_s, 8}})));
    QJsonObject other = phone.store.all(u"QuestionnaireResponse"_s).first();
    other.remove("identifier"_L1);
    other["id"_L1] = u"wound"_s;
    other["questionnaire"_L1] = u"https://heard.example/fhir/Questionnaire/wound-care|1"_s;
    phone.store.receive(other);
    other["id"_L1] = u"error"_s;
    other["questionnaire"_L1] = concerns().canonical();
    other["status"_L1] = u"entered-in-error"_s;
    phone.store.receive(other);
    CHECK(get(phone.assessments.of(phone.ann)).size() == 1);
    CHECK(phone.latest().answers.ticked[0].id == u"sleep"_s);
}

TEST_CASE("answers are found by indexes", "[care][plan]")
{
    Phone phone;
    get(phone.assessments.send(phone.request, {}));
    const auto check = [&](const auto &ask) {
        const QStringList plan = queryPlan(phone.database, ask);
        INFO(plan.join(u'\n').toStdString());
        CHECK(walks(plan).isEmpty());
        CHECK(plan.join(u'\n').contains(u"SEARCH f USING PRIMARY KEY (target=? AND path=?)"_s));
    };
    check([&] { get(phone.assessments.latestFor(phone.request)); });
    check([&] { get(phone.assessments.allFor(phone.request)); });
    check([&] { get(phone.assessments.of(phone.ann)); });
    check([&] { get(phone.assessments.send(phone.request, {})); });
}
