pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Components
import Heard.Controls
import Heard.Models

/// One voice in full, the conversation about it and the reply.
RecordPane {
    id: root

    readonly property string feedbackId: recordId
    //: %1 is a day, such as "16 November"
    readonly property string said: feedback.anonymous ? qsTr("Week of %1").arg(dates.said.shortDay(feedback.writtenAt))
                                                      : dates.said.lately(feedback.writtenAt)

    signal patientWanted(string id)
    signal commitmentWanted(string id)

    readonly property var problems: ({
        [VoicesModel.Empty]: qsTr("Write your reply first."),
        [VoicesModel.TooLong]: qsTr("This is too long. Please shorten it to 20,000 characters."),
        [VoicesModel.PatientUnknown]: qsTr("This patient is not on this computer yet. Try again in a moment."),
        [VoicesModel.NobodyToReplyTo]: qsTr("This came without a name, so there is nobody to reply to."),
        [VoicesModel.AuthorUnknown]: qsTr("Your own entry among the people of the unit is missing."),
        [VoicesModel.NotFound]: qsTr("This voice is no longer here."),
        [VoicesModel.NotStored]: qsTr("It could not be saved on this computer. Your words are kept. Check the space on the disk.")
    })

    /// Beside the reply where one can be written, else below the voice.
    function explain(problem: int) {
        if (feedback.answerable) {
            reply.error = problems[problem]
        } else {
            toast.say(problems[problem])
        }
    }

    /// Opening it is reading it, for those from whom she expects to be read.
    function note() {
        if (me.cares && feedback.found && !feedback.read) {
            voices.markRead(root.feedbackId)
        }
    }

    objectName: "voicePane"

    FeedbackView {
        id: feedback
        feedbackId: root.feedbackId
        onChanged: root.note()
    }
    RecordOpening { patient: feedback.patientId }
    RepliesModel {
        id: replies
        feedback: root.feedbackId
    }
    CodingsModel {
        id: codings
        feedback: root.feedbackId
    }
    VoicesModel {
        id: voices
        onReplied: {
            reply.forget()
            toast.say(feedback.anonymous ? qsTr("Your reply is on its way. Only her phone can open it.")
                                         : qsTr("Your reply is on its way. You see here when she has read it."))
        }
        onHandledSet: (id, handled) => {
            if (handled) {
                toast.offerUndo(qsTr("Done. It no longer waits in Today."), () => voices.setHandled(id, false))
            }
        }
        onRefused: problem => root.explain(problem)
    }
    ColleagueView {
        id: me
        onChanged: root.note()
    }
    PatientView {
        id: her
        patientId: feedback.patientId
    }
    DateWords { id: dates }

    UnreadableNote {
        visible: feedback.unreadable
    }
    EmptyState {
        visible: feedback.ready && !feedback.found && !feedback.unreadable
        icon: "talk"
        title: qsTr("This voice is no longer here")
        text: qsTr("It may have been taken back or removed.")
    }
    PaneHead {
        titleName: "voiceTitle"
        visible: feedback.found
        title: feedback.patientName.length > 0 ? feedback.patientName : qsTr("Without a name")
        detail: feedback.about.length > 0
                //: %1 is a part of care, %2 a day
                ? qsTr("About: %1 · %2").arg(feedback.about).arg(root.said)
                : root.said
        actions: SecondaryButton {
            objectName: "openRecord"
            visible: me.cares && feedback.patientId.length > 0
            text: qsTr("Open record")
            onClicked: root.patientWanted(feedback.patientId)
        }
    }
    NeedsRow {
        objectName: "voiceNeeds"
        needs: her.found && feedback.patientId.length > 0 ? her.needs : []
    }
    FlowRow {
        objectName: "voiceTags"
        visible: feedback.found && (feedback.onPaper || feedback.mayQuote)

        Tag {
            visible: feedback.onPaper
            text: qsTr("On paper")
        }
        Tag {
            visible: feedback.mayQuote
            text: qsTr("May be quoted")
            icon: "tick"
            tone: Theme.Go
        }
    }
    OnlyWhen {
        wanted: feedback.promiseId.length > 0
        delegate: AboutPromise {
            objectName: "voicePromise"
            promiseId: feedback.promiseId
            overline: qsTr("About your promise")
            opens: workingId.length > 0
            onOpened: root.commitmentWanted(workingId)
        }
    }
    VoiceWords {
        id: goodWords
        wordsName: "voiceGood"
        label: qsTr("What was good")
        text: feedback.good
        marks: codings.goodMarks
        onWordsSelected: betterWords.deselect()
    }
    VoiceWords {
        id: betterWords
        wordsName: "voiceBetter"
        label: qsTr("What could be better")
        text: feedback.better
        marks: codings.betterMarks
        onWordsSelected: goodWords.deselect()
    }
    ThemesCard {
        readonly property VoiceWords chosen: betterWords.selectedWords.length > 0 ? betterWords : goodWords

        objectName: "themesCard"
        visible: feedback.found
        codings: codings
        dates: dates
        toast: toast
        part: chosen === betterWords ? CodingsModel.Better : CodingsModel.Good
        selectionStart: chosen.selectionStart
        selectedWords: chosen.selectedWords
        onSettled: chosen.deselect()
    }
    Repeater {
        model: replies
        delegate: Card {
            id: answer
            required property string author
            required property string words
            required property var writtenAt
            required property bool read
            required property int delivery

            color: Theme.tint
            objectName: "reply"
            SmallText {
                //: %1 is a colleague's name, %2 a day
                text: qsTr("%1 replied · %2").arg(answer.author).arg(dates.said.lately(answer.writtenAt))
            }
            BodyText {
                text: answer.words
            }
            SmallText {
                text: answer.read ? qsTr("She has read it")
                    : answer.delivery === Delivery.NotSent ? qsTr("Not sent yet")
                    : answer.delivery === Delivery.Parked || answer.delivery === Delivery.Conflict ? qsTr("Not accepted. See Today.")
                    : feedback.anonymous ? qsTr("Sent. Only her phone can open it, and it tells nobody.")
                    : qsTr("Sent. She has not read it yet.")
            }
        }
    }
    IssueLinkCard {
        visible: feedback.found
        evidence: "Communication/" + root.feedbackId
    }
    ReplyCard {
        id: reply
        visible: me.cares && feedback.answerable
        feedback: feedback
        me: me
        needs: her.found && feedback.patientId.length > 0 ? her.needs : []
        onSent: words => voices.reply(root.feedbackId, words)
        onHandled: voices.setHandled(root.feedbackId, true)
    }
    PaperCard {
        objectName: "paperCard"
        visible: feedback.found && feedback.onPaper && me.writesDown
        feedback: feedback
        toast: toast
    }
    RowLayout {
        visible: feedback.found && (feedback.handled || (me.cares && !feedback.answerable))

        Tag {
            visible: feedback.handled
            text: qsTr("Done")
            icon: "tick"
            tone: Theme.Go
        }
        TextButton {
            objectName: "openAgain"
            visible: me.cares
            text: feedback.handled ? qsTr("Open it again") : qsTr("Mark as done")
            onClicked: voices.setHandled(root.feedbackId, !feedback.handled)
        }
    }
    ToastBar {
        id: toast
        objectName: "voiceToast"
        Layout.fillWidth: true
        onUndone: undo => undo()
    }
}
