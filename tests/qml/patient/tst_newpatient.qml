import QtQuick
import QtTest
import Heard.Models
import Heard.Patient
import Heard.PatientTesting

PhoneTest {
    id: test
    name: "NewPatient"
    fresh: true

    Component {
        id: home
        HomePage {
            connection: Session.UpToDate
            upToDateAt: test.phone.now
            waiting: 0
            needsDecision: 0
        }
    }
    Component { id: appointments; AppointmentsPage {} }
    Component { id: pledge; PledgePage {} }
    Component { id: say; SayPage {} }
    Component { id: decisions; DecisionsPage {} }

    function test_home_says_what_will_be_there() {
        open(home, {})
        see("noAppointment")
        see("callRow")
        gone("news")
        gone("nextAppointment")
    }

    function test_every_list_says_why_it_is_empty_data() {
        return [
            { tag: "appointments", component: appointments, empty: "appointmentsEmpty" },
            { tag: "pledge", component: pledge, empty: "pledgeEmpty" },
            { tag: "say", component: say, empty: "wordsEmpty" },
            { tag: "decisions", component: decisions, empty: "decisionsEmpty" }
        ]
    }

    function test_every_list_says_why_it_is_empty(data) {
        open(data.component, {})
        see(data.empty)
    }
}
