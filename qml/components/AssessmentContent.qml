pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// An assessment while it is answered: one group of concerns a page, the last week, what matters most, and a check.
ColumnLayout {
    id: root

    required property AssessmentForm form
    required property UnitView unit
    /// A nurse fills it in with her.
    property bool together: false
    readonly property int groups: form.groupCount
    readonly property bool asking: form.ready && !form.closed
    property int problem: -1
    /// One page is looked at again from the check; from there she goes back to it.
    property bool changing: false

    signal called(string link)

    spacing: Theme.gap16

    Announcer {
        id: announcer
        source: root
    }
    Connections {
        target: root.form
        function onRefused(problem) {
            root.problem = problem
        }
        function onPageChanged() {
            root.problem = -1
            announcer.say(progress.text)
        }
    }

    ProgressLine {
        id: progress
        objectName: "assessmentProgress"
        visible: root.asking
        value: (root.form.page + 1) / root.form.pageCount
        text: qsTr("Page %1 of %2").arg(root.form.page + 1).arg(root.form.pageCount)
    }
    UnreadableNote {
        visible: root.form.unreadable
    }
    EmptyState {
        objectName: "assessmentClosed"
        visible: root.form.ready && root.form.closed && !root.form.unreadable
        icon: "clipboard"
        title: qsTr("This is closed")
        text: qsTr("There is nothing to answer any more. You can ask again at any time.")
    }
    Repeater {
        model: root.asking && root.form.page === 0 && !root.together ? 1 : 0
        delegate: SafetyNote {
            objectName: "safetyFirst"
        }
    }
    Repeater {
        model: root.asking && root.form.page < root.groups ? 1 : 0
        delegate: ConcernsStep {
            form: root.form
            unit: root.unit
            onCalled: link => root.called(link)
        }
    }
    Repeater {
        model: root.asking && root.form.page === root.groups ? 1 : 0
        delegate: ColumnLayout {
            spacing: Theme.gap16

            TitleText {
                text: qsTr("How hard was the last week for you?")
            }
            BodyText {
                soft: true
                text: qsTr("0 means not hard at all, 10 means as hard as it could be.")
            }
            ScaleButtons {
                objectName: "distress"
                label: qsTr("How hard was the last week for you?")
                value: root.form.distress < 0 ? undefined : root.form.distress
                onChosen: value => root.form.distress = value
            }
            TextButton {
                objectName: "distressUnsure"
                text: qsTr("I’m not sure")
                onClicked: root.form.distress = -1
            }
        }
    }
    Repeater {
        model: root.asking && root.form.page === root.groups + 1 ? 1 : 0
        delegate: ColumnLayout {
            spacing: Theme.gap16

            TitleText {
                text: qsTr("What matters most to you now?")
            }
            AreaField {
                objectName: "mattersMost"
                label: qsTr("In your own words")
                hint: qsTr("For example: to see my grandchildren, to be free of pain, to keep my work.")
                optional: true
                text: root.form.mattersMost
                onEdited: root.form.mattersMost = text
                onActiveFocusChanged: root.form.flush()
            }
        }
    }
    Repeater {
        model: root.asking && root.form.page === root.form.pageCount - 1 ? 1 : 0
        delegate: AssessmentCheck {
            form: root.form
            unit: root.unit
            together: root.together
            onChangeWanted: page => {
                root.changing = true
                root.form.page = page
            }
            onCalled: link => root.called(link)
        }
    }
    ErrorText {
        objectName: "assessmentError"
        text: root.form.tooLong ? qsTr("Some of your words are too long to send at once. Please make them shorter.")
            : root.form.unkept ? qsTr("This could not be kept. Is there room left on this device?")
            : root.problem < 0 ? ""
            : root.problem === Support.RequestClosed ? qsTr("This is closed. Your team decided about it meanwhile.")
            : root.problem === Support.AnswerNotStored
              ? qsTr("This could not be kept. Is there room left on this device? Your answers are still here.")
            : qsTr("This could not be sent. Your answers are still here. Call your team if it stays so.")
    }
    RowLayout {
        visible: root.asking
        spacing: Theme.gap12

        Icon {
            name: root.form.kept ? "tick" : "edit"
            color: Theme.soft
            size: Theme.smallIcon
        }
        SmallText {
            objectName: "keptLine"
            text: root.form.kept ? qsTr("Kept on this device. You can stop and come back.") : qsTr("Keeping…")
        }
    }
    PrimaryButton {
        readonly property bool last: root.form.page === root.form.pageCount - 1

        objectName: last ? "sendAnswers" : "continueAnswers"
        Layout.fillWidth: true
        visible: root.asking
        enabled: !root.form.busy && !root.form.tooLong
        icon.name: !last ? "" : root.together ? "tick" : "send"
        text: !last ? qsTr("Continue") : root.together ? qsTr("Save her answers") : qsTr("Send")
        onClicked: {
            if (last) {
                root.form.send()
            } else {
                root.form.page = root.changing ? root.form.pageCount - 1 : root.form.page + 1
                root.changing = false
            }
        }
    }
}
