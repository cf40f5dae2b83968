import QtQuick
import Heard.Controls
import Heard.Models

/// Asks for the day of a referral to palliative care, or on which it ended.
ModalDialog {
    id: root

    required property ReferralView referral
    /// By ReferralView.Problem.
    required property var problems

    function begin() {
        day.start = new Date()
        day.error = ""
        open()
    }

    function save() {
        day.error = day.problemText
        if (day.error.length > 0) {
            return
        }
        if (root.referral.referred) {
            root.referral.end(day.iso)
        } else {
            root.referral.refer(day.iso)
        }
    }

    title: referral.referred ? qsTr("When did palliative care end?") : qsTr("Note a referral to palliative care")
    first: day

    Connections {
        target: root.referral
        enabled: root.opened
        function onRefused(problem: int) {
            day.error = root.problems[problem]
        }
    }
    DateFields {
        id: day
        objectName: "referralDay"
        label: root.referral.referred ? qsTr("On which day?") : qsTr("On which day was she referred?")
        onEdited: error = ""
    }
    SmallText {
        text: qsTr("Only the team sees this. To show her the page about palliative care, release it to her when it is right.")
    }
    actions: [
        PrimaryButton {
            objectName: "referralSave"
            text: qsTr("Note it")
            onClicked: root.save()
        },
        SecondaryButton {
            text: qsTr("Leave it as it is")
            onClicked: root.reject()
        }
    ]
}
