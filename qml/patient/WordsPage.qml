pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Components
import Heard.Models

/// One conversation: what she said, where it is, and what the team answered.
PhonePage {
    id: root

    required property string feedbackId
    /// Just sent: says so at the top.
    property bool fresh: false

    signal changeWanted(string id)
    signal promiseOpened(string id)
    signal decisionsWanted

    objectName: "wordsPage"
    title: qsTr("Your words")

    DateWords { id: dateWords }
    FeedbackView {
        id: said
        feedbackId: root.feedbackId
        onTakenBack: root.back()
        onTooLate: toast.say(qsTr("It is on its way already, so it cannot be taken back."))
    }
    RepliesModel {
        id: replies
        feedback: root.feedbackId
        onCountChanged: markAllRead()
    }

    OutcomeView {
        id: outcome
        feedbackId: root.feedbackId
        replyKey: said.replyKey
        onChanged: markSeen()
    }

    UnreadableNote {
        visible: said.unreadable
    }
    Note {
        objectName: "sentNote"
        visible: root.fresh && said.found
        tone: Theme.Go
        title: qsTr("Thank you.")
        text: said.anonymous && said.delivery === Delivery.NotSent
                ? qsTr("Your words are kept. They reach your team without your name, in a day or two.")
            : said.anonymous ? qsTr("Your words are sent. They reach your team without your name, within a day.")
            : said.delivery !== Delivery.NotSent ? qsTr("Your words are with your team.")
            : root.signedOut ? qsTr("Your words are kept. They go to your team after you sign in again.")
            : qsTr("Your words are kept. They go to your team when you are online.")
    }
    EmptyState {
        objectName: "wordsGone"
        visible: said.ready && !said.found && !said.unreadable
        icon: "talk"
        title: qsTr("These words are no longer here")
        text: qsTr("They were taken back, or your hospital no longer keeps them.")
    }
    SpokenWords {
        objectName: "ownWords"
        visible: said.found
        own: true
        who: qsTr("You")
        //: %1 is a day, such as "16 November"
        when: said.anonymous ? qsTr("Without your name · week of %1").arg(dateWords.said.shortDay(said.writtenAt))
            //: %1 is a day
            : said.onPaper ? qsTr("On paper · %1").arg(dateWords.said.shortDay(said.writtenAt))
            : dateWords.said.lately(said.writtenAt)
        label: said.about.length > 0 ? said.about : said.good.length > 0 ? qsTr("What was good") : qsTr("What could be better")
        words: said.good.length > 0 ? said.good : said.better

        SmallText {
            Layout.topMargin: Theme.gap8
            text: said.good.length > 0 && said.better.length > 0 ? qsTr("What could be better") : ""
        }
        BodyText {
            text: said.good.length > 0 ? said.better : ""
            font.pixelSize: Theme.px(17)
            leading: 1.6
        }
        DeliveryLine {
            objectName: "deliveryLine"
            signedOut: root.signedOut
            Layout.topMargin: Theme.gap8
            dates: dateWords
            dated: false
            nameless: said.anonymous
            delivery: said.delivery
            deliveredAt: said.deliveredAt
            read: said.read
            replies: said.replies
        }
    }
    OnlyWhen {
        wanted: said.promiseId.length > 0
        delegate: AboutPromise {
            objectName: "wordsPromise"
            promiseId: said.promiseId
            opens: true
            onOpened: root.promiseOpened(promiseId)
        }
    }
    Note {
        objectName: "stuckNote"
        visible: said.delivery === Delivery.Parked || said.delivery === Delivery.Conflict
        tone: Theme.Warn
        text: said.anonymous ? qsTr("Change them and send them again, or take them back.") : ""
        title: said.delivery === Delivery.Parked ? qsTr("Your hospital did not take these words.")
                                                 : qsTr("These words were changed in two places.")

        SecondaryButton {
            objectName: "decideButton"
            visible: !said.anonymous
            text: qsTr("See what to do")
            onClicked: root.decisionsWanted()
        }
    }
    GridLayout {
        visible: said.unsent
        columns: root.width >= Theme.px(300) ? 2 : 1
        columnSpacing: Theme.gap12
        rowSpacing: Theme.gap12

        SecondaryButton {
            objectName: "changeButton"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            text: qsTr("Change")
            onClicked: root.changeWanted(said.feedbackId)
        }
        SecondaryButton {
            objectName: "takeBackButton"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            danger: true
            text: qsTr("Take back")
            onClicked: said.takeBack()
        }
    }
    Repeater {
        model: replies
        delegate: SpokenWords {
            required property int index
            required property string author
            required property date writtenAt
            required words
            objectName: "reply" + index
            who: author.length > 0 ? author : qsTr("Your team")
            when: dateWords.said.lately(writtenAt)
        }
    }
    OutcomeCard {
        objectName: "outcomeCard"
        visible: said.found && !said.unsent
        said: said
        outcome: outcome
        dates: dateWords
    }
    SteadyRows {
        id: led
        rows: outcome.ledTo
        delegate: IssueCard {
            readonly property ledToCard card: led.entry(index)
            words: card.words
            promises: card.promises
            dates: dateWords
            onPromiseOpened: id => root.promiseOpened(id)
        }
    }
    QuoteCard {
        objectName: "quoteCard"
        visible: said.found
        said: said
    }
    SafetyNote {
        objectName: "safetyNote"
        visible: said.found && replies.ready && replies.empty
    }
    ToastBar {
        id: toast
        objectName: "wordsToast"
        Layout.fillWidth: true
    }
}
