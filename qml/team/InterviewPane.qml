pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Components
import Heard.Controls
import Heard.Models

/// One conversation in full, the themes found in it, and what those who were heard agreed to.
RecordPane {
    id: root

    readonly property string who: interview.patientName.length > 0 ? interview.patientName
                                : interview.people > 1 ? qsTr("%n people", "", interview.people) : qsTr("Without a name")

    signal patientWanted(string id)

    objectName: "interviewPane"

    InterviewView {
        id: interview
        interviewId: root.recordId
        onConsentChanged: withdrawn => {
            if (withdrawn) {
                toast.offerUndo(qsTr("Consent withdrawn. It is neither counted nor quoted any more."), () => interview.setWithdrawn(false))
            }
        }
        onRemoved: toast.offerUndo(qsTr("Removed."), () => interview.setRemoved(false))
        onRefused: toast.say(qsTr("It could not be saved on this computer. Check the space on the disk."))
    }
    RecordOpening { patient: interview.patientId }
    CodingsModel {
        id: codings
        feedback: root.recordId
        interview: true
    }
    ColleagueView { id: me }
    DateWords { id: dates }
    InterviewWording { id: wording }

    UnreadableNote {
        visible: interview.unreadable
    }
    EmptyState {
        visible: interview.ready && !interview.found && !interview.unreadable
        icon: "talk"
        title: qsTr("This conversation is no longer here")
    }
    PaneHead {
        titleName: "interviewTitle"
        visible: interview.found
        title: interview.title
        //: %1 is a kind such as Focus group, %2 a day
        detail: qsTr("%1 · %2").arg(wording.kinds[interview.kind]).arg(dates.said.shortDay(interview.heldOn))
        actions: [
            SecondaryButton {
                objectName: "openRecord"
                visible: me.cares && interview.patientId.length > 0
                text: qsTr("Open record")
                onClicked: root.patientWanted(interview.patientId)
            },
            SecondaryButton {
                objectName: "changeInterview"
                visible: me.writesDown
                text: qsTr("Change")
                onClicked: (rewriting.made() as RewriteDialog).openFor(interview)
            }
        ]
    }
    FlowRow {
        objectName: "interviewTags"
        visible: interview.found

        Tag {
            text: root.who
        }
        NeedTags {
            needs: interview.needs
        }
        Tag {
            visible: text.length > 0
            text: wording.cohorts[interview.cohort]
        }
        Tag {
            text: !interview.consented ? qsTr("Consent withdrawn") : interview.mayQuote ? qsTr("May be quoted") : qsTr("Not to be quoted")
            icon: interview.consented && interview.mayQuote ? "tick" : ""
            tone: !interview.consented ? Theme.Warm : interview.mayQuote ? Theme.Go : Theme.Plain
        }
    }
    VoiceWords {
        id: words
        wordsName: "interviewWords"
        label: qsTr("What was said")
        text: interview.words
        marks: codings.marks
    }
    ThemesCard {
        objectName: "themesCard"
        visible: interview.found && interview.consented
        codings: codings
        dates: dates
        toast: toast
        part: CodingsModel.AllOfIt
        selectionStart: words.selectionStart
        selectedWords: words.selectedWords
        onSettled: words.deselect()
    }
    IssueLinkCard {
        visible: interview.found && interview.consented
        evidence: "DocumentReference/" + root.recordId
    }
    ConsentCard {
        objectName: "consentCard"
        visible: interview.found
        interview: interview
        dates: dates
        readOnly: !me.writesDown
    }
    SmallText {
        objectName: "interviewAuthor"
        visible: interview.found
        //: %1 is a colleague's name, %2 a day
        text: qsTr("Written down by %1 · %2").arg(interview.author).arg(dates.said.lately(interview.writtenAt))
            + (interview.delivery === Delivery.NotSent ? " · " + qsTr("Not sent yet")
               : interview.delivery === Delivery.Parked || interview.delivery === Delivery.Conflict ? " · " + qsTr("Not accepted. See Today.") : "")
    }
    SmallText {
        objectName: "interviewChanged"
        visible: interview.found && interview.changes > 0
        text: interview.changes > 1
            //: %n is a number of times, %1 a colleague's name, %2 a day
            ? qsTr("Changed %n time(s), last by %1 · %2", "", interview.changes).arg(interview.changedBy).arg(dates.said.lately(interview.changedAt))
            //: %1 is a colleague's name, %2 a day
            : qsTr("Changed by %1 · %2").arg(interview.changedBy).arg(dates.said.lately(interview.changedAt))
    }
    TextButton {
        objectName: "removeInterview"
        visible: me.writesDown && interview.found
        text: qsTr("Remove: it was written by mistake")
        onClicked: interview.setRemoved(true)
    }
    LateDialog {
        id: rewriting

        RewriteDialog {
            objectName: "rewriteDialog"
            onRewritten: toast.say(qsTr("Changed."))
        }
    }
    ToastBar {
        id: toast
        objectName: "interviewToast"
        Layout.fillWidth: true
        onUndone: undo => undo()
    }
}
