import QtQuick
import QtTest
import Heard.Models
import Heard.TeamTesting

DeskTest {
    id: test
    name: "TeamAgenda"

    function starts(appointment) {
        return new Date(desk.here("Appointment", appointment).start).getTime()
    }

    function test_a_day_and_a_week() {
        open("appointments")
        tryCompare(see("agendaList.rows"), "count", 4)
        compare(plain(see("agendaSpan").text), "Monday 23 November")
        press("agendaForward")
        tryCompare(see("agendaList.rows"), "count", 1)
        row("agendaRow", "Layla Haddad")
        press("agendaToday")
        gone("agendaToday")
        press("agendaRange.true")
        tryCompare(see("agendaList.rows"), "count", 7)
        press("agendaShown." + AgendaModel.Off)
        row("agendaRow", "The interpreter is not free on this day.")
        tryCompare(see("agendaList.rows"), "count", 1)
    }

    function test_an_appointment_is_booked() {
        open("appointments")
        const before = desk.count("Appointment")
        press("bookAppointment")
        press("bookingSave")
        says("bookingPatient", "Choose the patient.")
        compare(see("bookingTime").error, "Type a time, such as 2:30 pm or 14:30.")
        type("bookingPatient.search", "Ell")
        tryVerify(() => see("bookingPatient.found0").text === "Mary Ellis")
        press("bookingPatient.found0")
        says("bookingPatient", "Mary Ellis")
        type("bookingTime", "10:15")
        type("bookingPlace", "Clinic B")
        press("bookingSave")
        gone("bookingSave")
        tryCompare(see("appointmentPatient"), "text", "Mary Ellis")
        says("appointmentPane", "10:15 am to 10:45 am")
        says("appointmentPane", "Clinic B")
        compare(desk.count("Appointment"), before + 1)
        tryCompare(see("agendaList.rows"), "count", 5)
    }

    function test_nothing_is_booked_in_the_past() {
        open("appointments")
        const before = desk.count("Appointment")
        press("bookAppointment")
        type("bookingPatient.search", "Ell")
        tryVerify(() => see("bookingPatient.found0").text === "Mary Ellis")
        press("bookingPatient.found0")
        type("bookingTime", "8:00 am")
        press("bookingSave")
        tryCompare(see("bookingTime"), "error", "This time has passed. Check the day and the time.")
        compare(desk.count("Appointment"), before)
    }

    function test_an_appointment_is_moved() {
        open("appointments", desk.appointment)
        press("moveAppointment")
        retype("moveTime", "25:00")
        press("moveSave")
        compare(see("moveTime").error, "Type a time, such as 2:30 pm or 14:30.")
        retype("moveTime", "16:00")
        press("moveSave")
        gone("moveSave")
        says("appointmentToast", "Moved. She sees it on her phone.")
        says("appointmentPane", "4:00 pm to 4:45 pm")
        compare(starts(desk.appointment), new Date(2026, 10, 25, 16, 0).getTime())
        desk.carry()
        tryVerify(() => new Date(desk.onPhone("Appointment", desk.appointment).start).getTime() === starts(desk.appointment))
    }

    function test_a_cancelled_appointment_has_a_reason_and_can_come_back() {
        open("appointments", desk.appointment)
        press("cancelAppointment")
        press("cancelSave")
        tryCompare(see("cancelReason"), "error", "Write the reason. She will read it.")
        type("cancelReason", "The surgeon is ill.")
        press("cancelSave")
        gone("cancelSave")
        says("cancelledNote", "The surgeon is ill.")
        gone("moveAppointment")
        compare(desk.here("Appointment", desk.appointment).status, "cancelled")
        desk.carry()
        tryVerify(() => desk.onPhone("Appointment", desk.appointment).status === "cancelled")
        press("appointmentToast.undo")
        gone("cancelledNote")
        see("moveAppointment")
        compare(desk.here("Appointment", desk.appointment).status, "booked")
    }

    function test_how_it_went_data() {
        return [
            { tag: "arrived", button: "markArrived", state: "She is here", toast: "Noted that she is here.", status: "arrived" },
            { tag: "took place", button: "markFulfilled", state: "Took place", toast: "Noted that it took place.", status: "fulfilled" },
            { tag: "not attended", button: "markNotAttended", state: "She did not come", toast: "Noted that she did not come.", status: "noshow" }
        ]
    }

    function test_how_it_went(data) {
        open("appointments", desk.begun)
        press(data.button)
        tryVerify(() => seen("meetingState") && seen("meetingState").text === data.state)
        says("appointmentToast", data.toast)
        compare(desk.here("Appointment", desk.begun).status, data.status)
        press("appointmentToast.undo")
        gone("meetingState")
        see(data.button)
        compare(desk.here("Appointment", desk.begun).status, "booked")
    }

    function test_questions_stand_with_their_appointment() {
        open("appointments", desk.appointment)
        says("appointmentPane", "Can I drive home afterwards?")
        desk.patientAsks("May my sister come?")
        says("appointmentPane", "May my sister come?")
        press("openRecord")
        tryCompare(see("patientName"), "text", "Ann Baker")
    }

    function test_search_in_a_long_list() {
        open("appointments")
        press("agendaRange.true")
        tryCompare(see("agendaList.rows"), "count", 7)
        type("agendaSearch", "scanning")
        tryCompare(see("agendaList.rows"), "count", 1)
        row("agendaRow", "Rosa Lind")
        press("agendaSearch.clear")
        tryCompare(see("agendaList.rows"), "count", 7)
    }
}
