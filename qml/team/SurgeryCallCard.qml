pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Components
import Heard.Controls
import Heard.Models

/// The call the day after an operation: the tries, the wound-care checklist, how it went.
Card {
    id: root

    required property string surgeryId
    required property DateWords dates
    readonly property bool found: call.found
    /// By the checks: true or false; what is missing was not asked.
    readonly property var answers: ticked(ticks.words)
    readonly property var checks: ({
        "pain-bearable": qsTr("Can she bear the pain?"),
        "dressing-dry": qsTr("Is the dressing dry and in place?"),
        "redness": qsTr("Is the skin red or hot around the wound?"),
        "swelling": qsTr("Is there swelling that gets worse?"),
        "fever": qsTr("Does she have a fever, or feel very unwell?"),
        "eats-and-drinks": qsTr("Does she eat and drink?"),
        "medicines-clear": qsTr("Does she know which medicines to take?"),
        "help-at-home": qsTr("Does she have help at home?"),
        "knows-who-to-call": qsTr("Does she know who to call, day and night?")
    })
    /// By SurgeryCallView.Problem.
    readonly property var problems: ({
        [SurgeryCallView.NotFound]: qsTr("There is no call to make any more: the operation was moved or cancelled."),
        [SurgeryCallView.AlreadyDone]: qsTr("A colleague has spoken with her already."),
        [SurgeryCallView.NothingToUndo]: qsTr("There is nothing to take back."),
        [SurgeryCallView.NotedSince]: qsTr("A colleague has noted something since. Nothing was taken back."),
        [SurgeryCallView.ReasonMissing]: qsTr("Write in a few words why it is not possible any more."),
        [SurgeryCallView.TooLong]: qsTr("This is too long. Please shorten it."),
        [SurgeryCallView.AuthorUnknown]: qsTr("Your own entry among the people of the unit is missing."),
        [SurgeryCallView.NotStored]: qsTr("It could not be saved on this computer. Your words are kept. Check the space on the disk.")
    })
    /// What was typed for the deed that can be taken back: { words, ticks }.
    property var typed: ({})
    readonly property bool worrying: call.done ? call.worrying : call.worries(root.answers)

    function ticked(kept: string): var {
        return kept.length > 0 ? JSON.parse(kept) : {}
    }

    function answer(check: string, yes: bool) {
        ticks.words = JSON.stringify(Object.assign({}, root.answers, { [check]: yes }))
    }

    function forgetTyped() {
        root.typed = { words: words.words, ticks: ticks.words }
        words.forget()
        ticks.forget()
    }

    function giveBack() {
        words.words = words.words || (root.typed.words ?? "")
        ticks.words = ticks.words || (root.typed.ticks ?? "")
        root.typed = {}
    }

    objectName: "surgeryCallCard"
    visible: call.found
    // What one patient said is not another's.
    onSurgeryIdChanged: {
        toast.close()
        root.typed = {}
    }

    SurgeryCallView {
        id: call
        surgery: root.surgeryId
        onNoted: spoke => {
            root.typed = {}
            if (spoke) {
                root.forgetTyped()
            }
            toast.offerUndo(spoke ? qsTr("Noted. It no longer waits in Today.") : qsTr("Noted. It stays in Today until you spoke."), 0)
        }
        onEnded: {
            root.forgetTyped()
            toast.offerUndo(qsTr("Noted. It no longer waits in Today."), 0)
        }
        onUndone: {
            root.giveBack()
            toast.say(qsTr("Taken back."))
        }
        onRefused: problem => toast.say(root.problems[problem])
    }
    Draft {
        id: words
        form: "surgery-call/" + root.surgeryId
    }
    Draft {
        id: ticks
        form: "surgery-call-answers/" + root.surgeryId
    }

    Wording { id: teamWording }
    HeadingText {
        text: qsTr("The call after the operation")
    }
    FlowRow {
        Tag {
            objectName: "callState"
            text: call.notPossible ? qsTr("Not possible any more") : call.done ? qsTr("You spoke") : call.overdue ? qsTr("Overdue") : qsTr("Due today")
            tone: call.done ? Theme.Go : call.overdue ? Theme.Stop : Theme.Warm
            icon: call.done ? "tick" : call.overdue ? "warning" : "phone"
        }
        Tag {
            objectName: "callTries"
            visible: !call.done && call.tries.length > 0
            text: qsTr("%n time(s) nobody answered", "", call.tries.length)
            tone: Theme.Warn
        }
    }
    BodyText {
        objectName: "callPhone"
        visible: call.phone.length > 0 && !call.done
        strong: true
        // A number is read from left to right in every language.
        text: "\u2066" + call.phone + "\u2069"
        font.pixelSize: Theme.heading
    }
    SmallText {
        visible: call.phone.length === 0 && !call.done
        text: qsTr("No phone number is written down for her.")
    }
    Repeater {
        model: call.tries.length
        delegate: TimelineStep {
            required property int index
            // The last may be taken back a moment before its line goes.
            readonly property var made: call.tries[index] ?? ({ at: call.surgeryAt, caller: "" })
            readonly property bool ending: call.done && index === call.tries.length - 1
            objectName: "callTry" + index
            last: index === call.tries.length - 1
            progress: TimelineStep.Done
            text: !ending ? qsTr("Nobody answered") : call.notPossible ? qsTr("Not possible any more") : qsTr("Spoke with her")
            detail: teamWording.facts([root.dates.said.moment(made.at), made.caller])
        }
    }
    Note {
        objectName: "callWorry"
        visible: root.worrying
        // The call is over: what is left is to see that somebody acts on it.
        tone: call.done ? Theme.Warn : Theme.Stop
        title: call.done ? qsTr("One of her answers could not wait.") : qsTr("One of these answers cannot wait.")
        text: call.done ? qsTr("It is noted with the call. Make sure that the surgeon knows.")
                        : qsTr("Tell her what to do now, and tell the surgeon.")
    }
    Repeater {
        // By number: the lines stay, and where the keyboard is, while the call changes. Qt 6.4's layouts may read what a
        // list took out of them when all around it changes in the same moment.
        model: call.lines.length
        delegate: ColumnLayout {
            id: line
            required property int index
            readonly property woundLine asked: call.lines[index]
            visible: !call.done || asked.answer >= 0
            spacing: Theme.gap4

            FieldLabel {
                text: root.checks[line.asked.check]
            }
            Segmented {
                objectName: "check." + line.asked.check
                visible: !call.done
                Layout.maximumWidth: Theme.px(240)
                label: root.checks[line.asked.check]
                value: root.answers[line.asked.check]
                options: [{ value: true, text: qsTr("Yes") }, { value: false, text: qsTr("No") }]
                onChosen: value => root.answer(line.asked.check, value)
            }
            Tag {
                objectName: "answer." + line.asked.check
                visible: call.done
                text: line.asked.answer === 1 ? qsTr("Yes") : qsTr("No")
                tone: line.asked.answer === line.asked.worry ? Theme.Warn : Theme.Go
                icon: line.asked.answer === line.asked.worry ? "warning" : "tick"
            }
        }
    }
    BodyText {
        objectName: "callWords"
        visible: call.done && call.words.length > 0
        text: call.words
    }
    DraftArea {
        id: outcome
        objectName: "callOutcome"
        visible: !call.done
        label: qsTr("How is she, and what did you agree?")
        hint: qsTr("She can read this on her phone.")
        optional: true
        leastLines: 3
        draft: words
    }
    FlowRow {
        visible: !call.done
        spacing: Theme.gap12

        PrimaryButton {
            objectName: "callSpoke"
            text: qsTr("We spoke")
            icon.name: "tick"
            onClicked: call.spoke(root.answers, outcome.text)
        }
        SecondaryButton {
            objectName: "callNoAnswer"
            text: qsTr("Nobody answered")
            icon.name: "phone"
            onClicked: call.noAnswer()
        }
        TextButton {
            objectName: "callNotPossible"
            text: qsTr("Not possible any more")
            Accessible.description: qsTr("Say why in the field above.")
            onClicked: call.endWithoutCall(outcome.text)
        }
    }
    ToastBar {
        id: toast
        objectName: "callToast"
        Layout.fillWidth: true
        onUndone: call.undo()
    }
}
