import QtQuick
import QtTest
import Heard.Models
import Heard.PatientTesting

PhoneTest {
    id: test
    name: "Models"

    Component { id: upcoming; AppointmentsModel {} }
    Component { id: past; AppointmentsModel { range: AppointmentsModel.Past } }
    Component { id: questions; QuestionsModel { appointment: test.phone.appointment } }
    Component { id: news; NewsModel { shown: true } }
    Component { id: pledge; PledgeModel {} }
    Component { id: words; MyWordsModel {} }
    Component { id: replies; RepliesModel { feedback: test.phone.feedback } }
    Component { id: decisions; DecisionsModel {} }
    Component { id: dates; DateWords {} }
    Component { id: spoken; Language {} }

    function test_models_keep_the_rules_while_everything_changes_data() {
        return [
            { tag: "upcoming", component: upcoming, count: 3 },
            { tag: "past", component: past, count: 1 },
            { tag: "questions", component: questions, count: 3 },
            { tag: "news", component: news, count: 1 },
            { tag: "pledge", component: pledge, count: 3 },
            { tag: "words", component: words, count: 3 },
            { tag: "replies", component: replies, count: 1 },
            { tag: "decisions", component: decisions, count: 0 }
        ]
    }

    function test_models_keep_the_rules_while_everything_changes(data) {
        const model = createTemporaryObject(data.component, test)
        verify(!model.ready)
        phone.inspect(model)
        tryVerify(() => model.ready)
        compare(model.count, data.count)
        phone.nurseReplies("And one thing more.")
        phone.nurseMovesAppointment()
        phone.nurseKeepsPromise()
        phone.nurseReadsAll()
        phone.conflictInQuestion()
        wait(0)
        tryVerify(() => model.ready && !model.unreadable)
        model.destroy()
        wait(0)
    }

    function test_dates_are_said_in_the_language_of_the_screen_data() {
        return [
            { tag: "cy", moment: "Dydd Mercher 3 Mawrth, 14:30", lately: "Ddoe, 09:12", span: "14:30 tan 15:15" },
            { tag: "ar", moment: "الأربعاء، 3 مارس، 2:30 م", lately: "أمس، 9:12 ص", span: "2:30 م إلى 3:15 م" }
        ]
    }

    function test_dates_are_said_in_the_language_of_the_screen(data) {
        const language = createTemporaryObject(spoken, test, { name: data.tag })
        const said = createTemporaryObject(dates, test).said
        compare(plain(said.moment(new Date(2027, 2, 3, 14, 30))), data.moment)
        compare(plain(said.lately(new Date(2026, 10, 21, 9, 12))), data.lately)
        compare(plain(said.span(new Date(2027, 2, 3, 14, 30), new Date(2027, 2, 3, 15, 15))), data.span)
        language.destroy()
        wait(0)
    }

    function test_dates_are_said_as_people_say_them() {
        const said = createTemporaryObject(dates, test).said
        compare(plain(said.moment(new Date(2027, 2, 3, 14, 30))), "Wednesday 3 March, 2:30 pm")
        compare(plain(said.span(new Date(2027, 2, 3, 14, 30), new Date(2027, 2, 3, 15, 15))), "2:30 pm to 3:15 pm")
        compare(plain(said.lately(new Date(2026, 10, 22, 9, 12))), "Today, 9:12 am")
        compare(plain(said.lately(new Date(2026, 10, 21, 9, 12))), "Yesterday, 9:12 am")
        compare(plain(said.lately(new Date(2026, 10, 20, 9, 12))), "20 November")
        compare(plain(said.shortDay(new Date(2021, 8, 1))), "1 September 2021")
        compare(said.month(new Date(2026, 11, 15)), "Dec 2026")
        compare(said.fullMonth(new Date(2026, 11, 15)), "December 2026")
        compare(plain(said.at(new Date(2026, 10, 21, 9, 12))), "yesterday at 9:12 am")
    }
}
