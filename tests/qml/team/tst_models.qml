import QtQuick
import QtTest
import Heard.Models
import Heard.TeamTesting

DeskTest {
    id: test
    name: "TeamModels"

    Component { id: today; TodayModel {} }
    Component { id: todaySearched; TodayModel { typed: "a"; group: TodayModel.VoiceGroup } }
    Component { id: voices; VoicesModel {} }
    Component { id: unanswered; VoicesModel { filter: VoicesModel.Unanswered; oldestFirst: true } }
    Component { id: patients; PatientsModel {} }
    Component { id: nextFirst; PatientsModel { order: PatientsModel.ByNextAppointment } }
    Component { id: timeline; TimelineModel { patient: test.desk.patient } }
    Component { id: day; AgendaModel {} }
    Component { id: week; AgendaModel { week: true; shown: AgendaModel.Expected } }
    Component { id: board; BoardModel {} }
    Component { id: notPublic; BoardModel { shown: BoardModel.NotPublic } }
    Component { id: history; HistoryModel { commitment: test.desk.commitment } }
    Component { id: preview; PreviewModel {} }
    Component { id: standards; StandardsModel {} }
    Component { id: people; TeamMembersModel {} }
    Component { id: evaluation; EvaluationModel {} }
    Component { id: notMeasured; EvaluationModel { shown: EvaluationModel.NotMeasured } }
    Component { id: rowsOfFile; ImportModel {} }
    Component { id: valuesOfFile; ValuesImport { commitmentId: test.desk.commitment } }
    SignalSpy { id: done }

    /// Waits for @p signal of @p model, which @p deed brings.
    function after(model, signal, deed) {
        done.target = null
        done.signalName = signal
        done.target = model
        done.clear()
        deed()
        tryVerify(() => done.count > 0)
        return done.signalArguments[0][0]
    }

    function test_models_keep_the_rules_while_everything_changes_data() {
        return [
            { tag: "today", component: today, count: 10 },
            { tag: "today, searched", component: todaySearched, count: 3 },
            { tag: "voices", component: voices, count: 5 },
            { tag: "voices without a reply, oldest first", component: unanswered, count: 3 },
            { tag: "patients", component: patients, count: 6 },
            { tag: "patients by next visit", component: nextFirst, count: 6 },
            { tag: "timeline", component: timeline, count: 7 },
            { tag: "day", component: day, count: 4 },
            { tag: "week", component: week, count: 6 },
            { tag: "board", component: board, count: 4 },
            { tag: "board, not public", component: notPublic, count: 2 },
            { tag: "history", component: history, count: 1 },
            { tag: "preview", component: preview, count: 3 },
            { tag: "standards", component: standards, count: 2 },
            { tag: "people", component: people, count: 4 },
            { tag: "evaluation", component: evaluation, count: 7 },
            { tag: "evaluation, not measured", component: notMeasured, count: 7 }
        ]
    }

    function test_models_keep_the_rules_while_everything_changes(data) {
        const model = createTemporaryObject(data.component, test)
        verify(!model.ready)
        desk.inspect(model)
        tryVerify(() => model.ready)
        compare(model.count, data.count)

        const hand = { board: createTemporaryObject(board, test), voices: createTemporaryObject(voices, test),
                       patients: createTemporaryObject(patients, test), agenda: createTemporaryObject(day, test),
                       people: createTemporaryObject(people, test) }
        desk.patientSays("The signs to the clinic are small.")
        desk.patientAsks("May my sister come?")
        after(hand.voices, "replied", () => hand.voices.reply(desk.criticism, "Thank you."))
        after(hand.voices, "handledSet", () => hand.voices.setHandled(desk.praise, true))
        after(hand.patients, "enrolled", () => hand.patients.enrol("Ada", "Abbot", new Date(NaN), "", PatientsModel.PrimaryCohort, new Date(NaN), "", ""))
        const met = after(hand.agenda, "booked", () => hand.agenda.book(desk.patient, Meeting.Clinic, new Date(2026, 10, 23), "12:00", 20, {}))
        after(hand.agenda, "rescheduled", () => hand.agenda.reschedule(met, new Date(2026, 10, 23), "09:45", 20))
        after(hand.agenda, "cancelled", () => hand.agenda.cancel(met, "The nurse is ill."))
        const said = after(hand.board, "written", () => hand.board.writeIssue("", "The car park is full"))
        after(hand.board, "written", () => hand.board.writeCommitment("", said, "Ask for more room", BoardModel.Everyone, new Date(2027, 0, 1)))
        tryCompare(hand.board, "issueCount", 5)
        hand.board.moveIssue(said, -2)
        after(hand.board, "stateSet", () => hand.board.setState(desk.commitment, BoardModel.Delayed, "No money"))
        after(hand.board, "announced", () => hand.board.publish("More"))
        after(hand.board, "unpublished", () => hand.board.unpublish(BoardModel.IssueItem, said))
        after(hand.board, "removed", () => hand.board.remove(BoardModel.IssueItem, said))
        tryCompare(hand.board, "issueCount", 4)
        hand.board.undoRemove()
        tryCompare(hand.board, "issueCount", 5)
        after(hand.people, "left", () => hand.people.leave("lena"))
        desk.carry()
        desk.conflictInCommitment()
        desk.refuseAll()
        desk.crowd(3)
        tryCompare(hand.patients, "count", 10)
        tryVerify(() => model.ready && !model.unreadable)
        model.destroy()
        wait(0)
    }

    function test_the_values_of_a_file_keep_the_rules() {
        desk.measure()
        const model = createTemporaryObject(valuesOfFile, test)
        desk.inspect(model)
        model.open(desk.file("values.csv", "Month,Yes,Asked\nMarch 2025,20,40\nOct 2026,30,40\nNov 2027,1,2\n"))
        tryCompare(model, "stage", ValuesImport.Previewed)
        compare(model.count, 3)
        compare(model.badCount, 1)
        compare(model.newCount, 1)
        compare(model.changedCount, 1)
        model["import"](false)
        compare(model.stage, ValuesImport.Previewed)
        model["import"](true)
        tryCompare(model, "stage", ValuesImport.Imported)
        model.open(desk.file("values.csv", "Month,Yes,Asked\nMarch 2025,20,40\nOct 2026,30,40\n"))
        tryCompare(model, "sameCount", 2)
        model.forget()
        compare(model.count, 0)
    }

    function test_the_rows_of_a_file_keep_the_rules() {
        const model = createTemporaryObject(rowsOfFile, test)
        desk.inspect(model)
        model.open(desk.file("pledge.csv", "You said,We plan to,By\nThe leaflet is hard,Write a new one,Dec 2026\n,Nothing,Ongoing\n"))
        tryCompare(model, "stage", ImportModel.Previewed)
        compare(model.count, 2)
        compare(model.badCount, 1)
        model["import"](true)
        tryCompare(model, "stage", ImportModel.Imported)
        model.forget()
        compare(model.count, 0)
    }
}
