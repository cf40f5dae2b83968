import QtQuick
import Heard.Controls
import Heard.Models

/// What kind a commitment is, who sees to it, and how many hours it takes.
ModalDialog {
    id: root

    required property BoardModel board
    required property CapacityModel capacity
    property string commitmentId
    readonly property var nobody: [{ value: "", text: qsTr("Nobody yet") }]
    readonly property var people: capacity.people
    readonly property var overloaded: capacity.overloaded

    function openFor(view: CommitmentView) {
        root.commitmentId = view.commitmentId
        kind.value = view.kind
        owner.value = view.ownerId
        hours.text = view.effort < 0 ? "" : view.effort.toString()
        open()
    }

    function save() {
        const typed = wording.hoursFrom(hours.text)
        hours.error = isNaN(typed) ? qsTr("Type a number of hours, such as 12.") : ""
        if (!isNaN(typed)) {
            root.board.setWork(root.commitmentId, kind.value, owner.value, typed)
        }
    }

    title: qsTr("Who does it, and what it takes")
    first: kind
    onAboutToShow: hours.error = ""

    Wording { id: wording }
    Connections {
        target: root.board
        enabled: root.opened
        function onWorkSet() {
            root.close()
        }
        function onRefused() {
            hours.error = qsTr("It could not be saved on this computer. Check the space on the disk.")
        }
    }
    BodyText {
        strong: true
        text: kind.label
        Accessible.ignored: true
    }
    ChipChoices {
        id: kind
        objectName: "workKind"
        label: qsTr("What kind of change is it?")
        value: BoardModel.NoKind
        options: wording.goalKindChoices
        onChosen: value => kind.value = value
    }
    ChoiceList {
        id: owner
        objectName: "workOwner"
        label: qsTr("Who sees to it?")
        value: ""
        options: root.nobody.concat(root.people.map(one => ({
            value: one.value, text: one.text,
            hint: root.overloaded.includes(one.value) ? qsTr("Has more to do than her hours") : ""
        })))
        onChosen: value => owner.value = value
    }
    LineField {
        id: hours
        objectName: "workHours"
        label: qsTr("Hours of work")
        hint: qsTr("For something ongoing: hours a month.")
        optional: true
        inputMethodHints: Qt.ImhFormattedNumbersOnly
        onSubmitted: root.save()
    }
    actions: [
        PrimaryButton {
            objectName: "workSave"
            text: qsTr("Save")
            onClicked: root.save()
        },
        SecondaryButton {
            objectName: "workLeave"
            text: qsTr("Leave it as it is")
            onClicked: root.reject()
        }
    ]
}
