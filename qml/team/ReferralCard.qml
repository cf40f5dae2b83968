pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// Whether she was referred to palliative care. For the team alone: nothing of it goes to her phone.
Card {
    id: root

    required property string patientId
    required property DateWords dates
    /// By ReferralView.Problem.
    readonly property var problems: ({
        [ReferralView.DayInFuture]: qsTr("This day cannot be. Check it."),
        [ReferralView.AlreadyReferred]: qsTr("She is referred already."),
        [ReferralView.NotReferred]: qsTr("This has changed meanwhile. Look again."),
        [ReferralView.PatientUnknown]: qsTr("This patient is not on this computer yet. Try again in a moment."),
        [ReferralView.AuthorUnknown]: qsTr("Your own entry among the people of the unit is missing."),
        [ReferralView.NotFound]: qsTr("This is no longer here."),
        [ReferralView.NotStored]: qsTr("It could not be saved on this computer. Check the space on the disk.")
    })

    spacing: Theme.gap12

    ReferralView {
        id: noted
        patientId: root.patientId
        onDone: deed => {
            if (noting.opened) {
                noting.dialog.close()
            }
            const said = ({
                [ReferralView.Referred]: qsTr("Noted, for the team alone."),
                [ReferralView.Ended]: qsTr("Noted that it has ended.")
            })[deed]
            if (said) {
                toast.offerUndo(said, deed)
            } else {
                toast.say(qsTr("Taken back."))
            }
        }
        onRefused: problem => {
            if (!noting.opened) {
                toast.say(root.problems[problem])
            }
        }
    }
    PaneHeading {
        text: qsTr("Palliative care")
        detail: noted.referred ? "" : qsTr("She is not referred.")
        actions: SecondaryButton {
            objectName: "refer"
            text: noted.referred ? qsTr("It has ended") : qsTr("Note a referral")
            icon.name: noted.referred ? "tick" : "plus"
            onClicked: (noting.made() as ReferralDialog).begin()
        }
    }
    BodyText {
        objectName: "referralState"
        visible: noted.referred
        //: %1 is a day, %2 who noted it
        text: qsTr("Referred on %1. Noted by %2.").arg(root.dates.said.fullDay(noted.on)).arg(noted.author)
    }
    BodyText {
        objectName: "referralBefore"
        visible: !noted.referred && !isNaN(noted.endedOn)
        soft: true
        //: %1 and %2 are days
        text: qsTr("She was referred from %1 to %2.").arg(root.dates.said.fullDay(noted.on)).arg(root.dates.said.fullDay(noted.endedOn))
    }
    SmallText {
        text: qsTr("Only the team sees this.")
    }
    ToastBar {
        id: toast
        objectName: "referralToast"
        Layout.fillWidth: true
        onUndone: noted.undo()
    }
    LateDialog {
        id: noting

        ReferralDialog {
            objectName: "referralDialog"
            referral: noted
            problems: root.problems
        }
    }
}
