pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Components
import Heard.Models

/// Sends pages to a patient, now or before an appointment. A sensitive page is shown to her with it.
ModalDialog {
    id: root

    /// Set: the pages go with this appointment.
    property string appointmentId
    /// Chosen pages, by their ids.
    property list<string> chosen: []
    property bool patientFixed: false
    readonly property bool pack: appointmentId.length > 0

    signal sent(string patientName)

    function openForPage(page: string, title: string) {
        begin([page], "", "", "")
    }

    function openForPatient(patient: string, name: string) {
        begin([], patient, name, "")
    }

    function openForAppointment(appointment: string, patient: string, name: string) {
        begin([], patient, name, appointment)
    }

    function begin(pages: list<string>, patient: string, name: string, appointment: string) {
        root.chosen = pages
        root.appointmentId = appointment
        root.patientFixed = patient.length > 0
        whom.patientId = patient
        whom.patientName = name
        asks.checked = false
        days.value = 14
        open()
    }

    function without(chosen: var, page: string): var {
        return chosen.filter(id => id !== page)
    }

    function choose(page: string, on: bool) {
        root.chosen = root.without(root.chosen, page).concat(on ? [page] : [])
    }

    function send() {
        whom.error = whom.patientId.length === 0 ? qsTr("Choose a patient.") : ""
        problem.text = root.chosen.length === 0 ? qsTr("Choose at least one page.") : ""
        if (whom.error.length > 0 || problem.text.length > 0) {
            return
        }
        if (root.pack) {
            sendings.sendPack(root.appointmentId, root.chosen, days.value)
        } else {
            sendings.send(whom.patientId, root.chosen, words.text, asks.checked)
        }
    }

    title: pack ? qsTr("Send pages before the appointment") : qsTr("Send pages to a patient")
    widest: Theme.px(640)
    first: patientFixed ? null : whom.search
    onAboutToShow: {
        whom.error = ""
        problem.text = ""
    }

    LibraryModel {
        id: library
        filter: LibraryModel.Sendable
    }
    SendingsModel {
        id: sendings
        onSent: {
            draft.forget()
            root.close()
            root.sent(whom.patientName)
        }
        onRefused: problemCode => problem.text = teamWording.sendingProblems[problemCode]
    }
    PatientView {
        id: her
        patientId: whom.patientId
    }
    Draft {
        id: draft
        // Words for one patient are not another's.
        form: whom.patientId.length > 0 && !root.pack ? "send/" + whom.patientId : ""
    }
    Wording { id: teamWording }
    TopicWords { id: topicWords }

    PatientChoice {
        id: whom
        objectName: "sendWhom"
        visible: !root.patientFixed
    }
    BodyText {
        objectName: "sendTo"
        visible: root.patientFixed
        strong: true
        text: whom.patientName
    }
    ColumnLayout {
        spacing: 0

        FieldLabel {
            text: qsTr("Which pages?")
        }
        SearchField {
            objectName: "sendSearch"
            visible: library.count > 6 || library.typed.length > 0
            Layout.bottomMargin: Theme.gap8
            placeholder: qsTr("Search the pages")
            onSearched: words => library.typed = words
        }
        Repeater {
            model: library
            delegate: CheckRow {
                required property int index
                required property string recordId
                required property string title
                required property int topic
                required property bool sensitive

                objectName: "sendPage" + index
                text: title
                detail: sensitive && root.pack ? qsTr("Sensitive. She will see it with the others, not before.")
                      : sensitive ? qsTr("Sensitive. She will see it from now on.") : topicWords.names[topic]
                checked: root.chosen.includes(recordId)
                onToggled: root.choose(recordId, checked)
            }
        }
        SmallText {
            visible: library.ready && library.empty
            text: library.typed.length > 0 ? qsTr("No page fits.") : qsTr("No page is published yet. Publish one in the library first.")
        }
    }
    NumberStepper {
        id: days
        objectName: "sendDays"
        visible: root.pack
        label: qsTr("She sees them before the appointment")
        value: 14
        from: 0
        to: 60
        shown: qsTr("%n day(s) before", "", value)
    }
    DraftArea {
        id: words
        objectName: "sendWords"
        visible: !root.pack && whom.patientId.length > 0
        draft: draft
        label: qsTr("A word from you")
        optional: true
        leastLines: 2
    }
    CheckRow {
        id: asks
        objectName: "sendAsks"
        visible: !root.pack
        text: qsTr("Ask her to say that she has read it")
        detail: qsTr("The way to call stands beside it on her phone.")
    }
    ErrorText {
        id: problem
        objectName: "sendProblem"
    }
    beforeActions: NeedsBeside {
        objectName: "sendNeeds"
        needs: her.found && whom.patientId.length > 0 ? her.needs : []
    }
    actions: [
        PrimaryButton {
            objectName: "sendSave"
            text: qsTr("Send")
            icon.name: "send"
            onClicked: root.send()
        },
        SecondaryButton {
            text: qsTr("Do not send")
            onClicked: root.reject()
        }
    ]
}
