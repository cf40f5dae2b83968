pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Components
import Heard.Models

/// Check your answers: what will be sent, each with a way to change it.
PhonePage {
    id: root

    required property FeedbackForm form
    property int problem: -1

    signal changeWanted
    signal called(string link)
    signal sent(string id)

    readonly property bool withoutName: form?.withoutName ?? false
    readonly property string promiseId: form?.promiseId ?? ""

    objectName: "checkPage"
    title: qsTr("Check what you wrote")

    component Answer: ColumnLayout {
        id: answer

        property string button
        property string label
        property string words

        signal changeWanted

        Layout.fillWidth: true
        Layout.bottomMargin: Theme.gap4
        // Beside one line the room of the button is room enough.
        spacing: name.lineCount > 1 ? 0 : -Theme.gap8

        RowLayout {
            SmallText {
                id: name
                text: answer.label
            }
            TextButton {
                objectName: answer.button
                text: qsTr("Change")
                //: %1 is a question, such as "What was good?"
                Accessible.name: qsTr("Change: %1").arg(answer.label)
                onClicked: answer.changeWanted()
            }
        }
        BodyText {
            soft: answer.words.trim().length === 0
            text: soft ? qsTr("You wrote nothing here.") : answer.words.trim()
        }
    }

    Connections {
        target: root.form
        function onSent(feedbackId) {
            root.sent(feedbackId)
        }
        function onRefused(problem) {
            root.problem = problem
        }
    }

    UnitView { id: unit }
    UrgentCard {
        objectName: "urgentCard"
        visible: root.form?.urgent ?? false
        unit: unit
        hopeless: root.form?.hopeless ?? false
        onCalled: link => root.called(link)
    }
    TellingCard {
        objectName: "tellingCard"
        form: root.form
        onChangeWanted: root.changeWanted()
    }
    OnlyWhen {
        wanted: root.promiseId.length > 0
        delegate: AboutPromise {
            objectName: "checkPromise"
            promiseId: root.promiseId
            unsaid: root.withoutName
        }
    }
    Card {
        spacing: Theme.gap12

        Answer {
            button: "changeGood"
            label: qsTr("What was good?")
            words: root.form?.good.words ?? ""
            onChangeWanted: root.changeWanted()
        }
        Separator {}
        Answer {
            button: "changeBetter"
            label: qsTr("What could be better?")
            words: root.form?.better.words ?? ""
            onChangeWanted: root.changeWanted()
        }
        Separator {
            visible: about.visible
        }
        Answer {
            id: about
            visible: root.promiseId.length === 0
            button: "changeAbout"
            label: qsTr("Which part of your care is it about?")
            words: root.form?.about.words ?? ""
            onChangeWanted: root.changeWanted()
        }
        Separator {}
        Answer {
            button: "changeName"
            label: qsTr("Shall your team see your name?")
            words: root.withoutName ? qsTr("Without my name") : qsTr("With my name")
            onChangeWanted: root.changeWanted()
        }
        Separator {}
        Answer {
            button: "changeQuote"
            label: qsTr("May others read your words?")
            words: root.form?.mayQuote ? qsTr("Yes, without my name") : qsTr("No, only my team")
            onChangeWanted: root.changeWanted()
        }
    }
    BodyText {
        objectName: "whoReads"
        soft: true
        text: root.withoutName ? qsTr("Your breast care team will read this. They cannot tell that it was you.")
                               : qsTr("Your breast care team will read this, with your name.")
    }
    SafetyNote {
        objectName: "safetyNote"
    }
    ErrorText {
        objectName: "sendError"
        text: root.problem < 0 ? ""
            : root.problem === FeedbackForm.TooLate ? qsTr("Your first words are on their way already. Send this as something new.")
            : root.problem === FeedbackForm.TooLong ? qsTr("This is too long to send at once. Please make it shorter.")
            : root.problem === FeedbackForm.Empty ? qsTr("There is nothing to send yet.")
            : qsTr("This could not be kept on your phone. Is there room left? What you wrote is still here.")
    }
    PrimaryButton {
        objectName: "sendButton"
        Layout.fillWidth: true
        enabled: root.form !== null && !root.form.busy
        icon.name: "send"
        text: root.withoutName ? qsTr("Send without my name") : qsTr("Send")
        onClicked: root.form.send()
    }
}
