pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Components
import Heard.Controls
import Heard.Models

/// Books the time at which patient and nurse talk about her support needs.
ModalDialog {
    id: root

    required property AssessmentRequestsModel requests
    required property string requestId
    required property string patientId
    /// What to mind when speaking to her.
    property var needs: []

    function openFresh() {
        day.iso = ""
        time.iso = ""
        root.forgetProblems()
        open()
    }

    function forgetProblems() {
        day.error = ""
        time.error = ""
        refusal.text = ""
    }

    function book() {
        root.forgetProblems()
        root.requests.book(root.requestId, day.start, time.iso, length.value, place.text)
    }

    title: qsTr("Book a time to talk")
    widest: Theme.px(620)
    first: day

    Connections {
        target: root.requests
        enabled: root.opened
        function onBooked() {
            draft.forget()
            root.close()
        }
        function onRefused(problem: int) {
            refusal.text = wording.requestProblems[problem]
        }
        function onBookingRefused(problem: int) {
            switch (problem) {
            case AssessmentRequestsModel.DayMissing: day.error = day.problemText; break
            case AssessmentRequestsModel.TimeMissing: time.error = time.problemText; break
            case AssessmentRequestsModel.InThePast: time.error = qsTr("This time has passed. Check the day and the time."); break
            case AssessmentRequestsModel.BookingTooLong: refusal.text = qsTr("The place is too long. Please shorten it."); break
            case AssessmentRequestsModel.NotOpen: refusal.text = qsTr("It is under way or closed, so no time can be booked."); break
            case AssessmentRequestsModel.BookingNotFound: refusal.text = qsTr("This request is no longer here."); break
            case AssessmentRequestsModel.PatientMissing:
                refusal.text = qsTr("This patient is not on this computer yet. Try again in a moment.")
                break
            default: refusal.text = qsTr("It could not be saved on this computer. Check the space on the disk.")
            }
        }
    }
    DateWords { id: dateWords }
    Wording { id: wording }
    TimelineModel {
        id: hers
        patient: root.patientId
        kinds: TimelineModel.AppointmentsOnly
    }

    Repeater {
        model: hers
        delegate: SecondaryButton {
            required property int index
            required property string recordId
            required property date at
            required property int appointmentKind
            required property int appointmentState

            objectName: "useTalk" + index
            Layout.fillWidth: true
            visible: appointmentKind === Meeting.Assessment && appointmentState === Meeting.Booked && at > hers.now
            icon.name: "calendar"
            //: %1 is a day and time
            text: qsTr("Use the one she has on %1").arg(dateWords.said.moment(at))
            onClicked: root.requests.bookAt(root.requestId, recordId, qsTr("You meet at another time."))
        }
    }
    FormDraft {
        id: draft
        property alias day: day.typed
        property alias time: time.typed
        property alias length: length.value
        property alias place: place.text
        form: "talk/" + root.requestId
        active: root.opened
    }
    FormDraftNote {
        draft: draft
    }
    FormPair {
        DateFields {
            id: day
            objectName: "talkDay"
            label: qsTr("On which day?")
        }
        TimeField {
            id: time
            objectName: "talkTime"
            label: qsTr("At what time?")
        }
    }
    NumberStepper {
        id: length
        objectName: "talkLength"
        label: qsTr("How many minutes?")
        value: 45
        from: 5
        to: 240
        step: 5
    }
    LineField {
        id: place
        objectName: "talkPlace"
        label: qsTr("Where, or how?")
        hint: qsTr("For example: the quiet room, or by phone")
        optional: true
        onSubmitted: root.book()
    }
    ErrorText {
        id: refusal
        objectName: "talkRefusal"
    }
    beforeActions: NeedsBeside {
        objectName: "talkNeeds"
        needs: root.needs
    }
    actions: [
        PrimaryButton {
            objectName: "talkSave"
            text: qsTr("Book")
            onClicked: root.book()
        },
        SecondaryButton {
            text: qsTr("Do not book")
            onClicked: {
                draft.forget()
                root.reject()
            }
        }
    ]
}
