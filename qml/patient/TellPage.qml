pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Components
import Heard.Models

/// Where she writes what was good and what could be better; kept while she types.
PhonePage {
    id: root

    /// What is changed, where it was written before and not sent.
    property string feedbackId
    /// The promise it is about, where it is about one.
    property string promiseId
    property bool asked: false

    signal continued(FeedbackForm form)

    objectName: "tellPage"
    title: feedbackId.length > 0 ? qsTr("Change your words") : qsTr("Tell us something")

    FeedbackForm {
        id: form
        feedbackId: root.feedbackId
        promiseId: root.promiseId
    }

    SafetyNote {
        objectName: "safetyNote"
    }
    OnlyWhen {
        wanted: form.ready && form.promiseId.length > 0
        delegate: AboutPromise {
            objectName: "tellPromise"
            promiseId: form.promiseId
            unsaid: form.withoutName
        }
    }
    DraftArea {
        objectName: "good"
        draft: form.good
        visible: form.ready
        label: qsTr("What was good?")
        hint: qsTr("You can fill in one or both.")
    }
    DraftArea {
        objectName: "better"
        draft: form.better
        visible: form.ready
        label: qsTr("What could be better?")
    }
    DraftLine {
        objectName: "about"
        draft: form.about
        visible: form.ready && form.promiseId.length === 0
        label: qsTr("Which part of your care is it about?")
        hint: qsTr("For example: the clinic, a scan, the ward.")
        optional: true
    }
    NameChoice {
        objectName: "nameChoice"
        visible: form.ready
        withoutName: form.withoutName
        onDecided: without => form.withoutName = without
    }
    CheckRow {
        objectName: "quoteChoice"
        visible: form.ready
        text: qsTr("Others may read my words, without my name")
        detail: qsTr("In reports and on the pledge, so that more people learn from them. You can take this back.")
        checked: form.mayQuote
        onToggled: form.mayQuote = checked
    }
    ErrorText {
        objectName: "tellError"
        text: form.tooLong ? qsTr("This is too long to send at once. Please make it shorter, or send it in two parts.")
            : form.unkept ? qsTr("This could not be kept on your phone. Is there room left?")
            : root.asked && form.blank ? qsTr("Write something in one of the first two boxes.") : ""
    }
    RowLayout {
        visible: form.ready && !form.blank
        spacing: Theme.gap12

        Icon {
            name: form.kept ? "tick" : "edit"
            color: Theme.soft
            size: Theme.smallIcon
        }
        SmallText {
            objectName: "keptLine"
            text: form.kept ? qsTr("Kept on this phone. You can stop and come back.") : qsTr("Keeping…")
        }
    }
    PrimaryButton {
        objectName: "continueButton"
        Layout.fillWidth: true
        enabled: form.ready && !form.tooLong
        text: qsTr("Continue")
        onClicked: {
            root.asked = true
            if (!form.blank) {
                form.check()
                root.continued(form)
            }
        }
    }
}
