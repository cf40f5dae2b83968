pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Components
import Heard.Models

/// What matters now: the next appointment, what is new, and how to get help.
PhonePage {
    id: root

    /// A Session.Connection.
    required property int connection
    required property date upToDateAt
    required property int waiting
    required property int needsDecision

    signal appointmentOpened(string id)
    signal questionsOpened(string id)
    signal promiseOpened(string id)
    signal wordsOpened(string id)
    signal pageOpened(string id)
    signal informationWanted
    signal decisionsWanted
    signal callWanted
    signal answersWanted(string requestId)
    signal planWanted
    signal supportWanted
    signal syncWanted
    signal signInWanted
    signal called(string link)

    readonly property bool known: next.ready && news.ready && me.ready && unitView.ready
    readonly property bool named: me.given.length > 0
    /// She has something to answer before she talks with her team.
    readonly property bool answering: supportRequest.open
        && (supportRequest.begun || !supportRequest.answered && supportRequest.state !== Support.Requested)
    /// By DateWords.PartOfDay.
    readonly property var greetings: ({
        //: %1 is a first name
        [DateWords.Morning]: named ? qsTr("Good morning, %1").arg(me.given) : qsTr("Good morning"),
        //: %1 is a first name
        [DateWords.Afternoon]: named ? qsTr("Good afternoon, %1").arg(me.given) : qsTr("Good afternoon"),
        //: %1 is a first name
        [DateWords.Evening]: named ? qsTr("Good evening, %1").arg(me.given) : qsTr("Good evening")
    })

    objectName: "homePage"
    showsBack: false
    title: me.ready ? greetings[dateWords.partOfDay] : ""
    // What was answered meanwhile is read again.
    onVisibleChanged: {
        if (visible) {
            supportRequest.look()
        }
    }

    DateWords { id: dateWords }
    PatientView { id: me }
    UnitView { id: unitView }
    NextAppointment { id: next }
    NewsModel {
        id: news
        shown: root.visible
    }
    WaitView { id: todaysWait }
    SurgeryCallView { id: surgeryCall }
    OwnRequest { id: supportRequest }
    CarePlanView { id: carePlan }
    OwnRemindersModel {
        id: dueOnes
        dueOnly: true
    }

    OnlyWhen {
        wanted: next.unreadable || news.unreadable
        delegate: UnreadableNote {}
    }
    OnlyWhen {
        wanted: root.known && supportRequest.open && supportRequest.urgent
        delegate: UrgentWaitingCard {
            unit: unitView
            requestId: supportRequest.requestId
            onCalled: link => root.called(link)
        }
    }
    OnlyWhen {
        wanted: root.known && root.needsDecision > 0
        delegate: Note {
            objectName: "decisionsNote"
            tone: Theme.Warn
            title: qsTr("%n thing(s) could not be sent.", "what she wrote", root.needsDecision)

            SecondaryButton {
                objectName: "decisionsButton"
                Layout.topMargin: Theme.gap8
                text: qsTr("See what to do")
                onClicked: root.decisionsWanted()
            }
        }
    }
    OnlyWhen {
        wanted: todaysWait.found
        delegate: WaitNote {
            dates: dateWords
            wait: todaysWait
            onOpened: id => root.appointmentOpened(id)
        }
    }
    OnlyWhen {
        wanted: surgeryCall.found
        delegate: SurgeryCallNote {
            call: surgeryCall
            onCallWanted: root.callWanted()
        }
    }
    NextAppointmentCard {
        objectName: "nextAppointment"
        visible: root.known && next.found
        dates: dateWords
        appointment: next
        onOpened: root.appointmentOpened(next.appointmentId)
        onQuestionsOpened: root.questionsOpened(next.appointmentId)
    }
    OnlyWhen {
        wanted: root.known && !next.found && !next.unreadable
        delegate: Card {
            objectName: "noAppointment"

            CardRow {
                enabled: false
                opacity: 1
                arrow: false
                icon.name: "calendar"
                text: qsTr("No appointment ahead")
                detail: qsTr("When your team books one, you will see it here.")
            }
        }
    }
    OnlyWhen {
        wanted: root.known && !dueOnes.empty
        delegate: DueRemindersCard {
            objectName: "dueReminders"
            dates: dateWords
            reminders: dueOnes
        }
    }
    OnlyWhen {
        wanted: root.known && (root.answering || carePlan.unseen)
        delegate: SupportCard {
            objectName: "supportCard"
            dates: dateWords
            request: supportRequest
            plan: carePlan
            answering: root.answering
            onAnswersWanted: id => root.answersWanted(id)
            onPlanWanted: root.planWanted()
        }
    }
    HeadingText {
        visible: newsCard.visible
        text: qsTr("Since you last looked")
    }
    Card {
        id: newsCard
        objectName: "news"
        visible: root.known && !news.empty
        spacing: Theme.gap12

        Repeater {
            model: news
            delegate: NewsRow {
                dates: dateWords
                onAppointmentOpened: id => root.appointmentOpened(id)
                onPromiseOpened: id => root.promiseOpened(id)
                onWordsOpened: id => root.wordsOpened(id)
                onPageOpened: id => root.pageOpened(id)
                onInformationWanted: root.informationWanted()
                onSupportWanted: root.supportWanted()
            }
        }
    }
    Card {
        visible: root.known
        spacing: Theme.gap12

        CardRow {
            objectName: "supportRow"
            icon.name: "heart"
            tone: Theme.Warm
            text: qsTr("Does something weigh on you?")
            detail: qsTr("Ask for a support talk at any time, and see your plan.")
            onClicked: root.supportWanted()
        }
        Separator {}
        CardRow {
            objectName: "callRow"
            icon.name: "people"
            tone: Theme.Go
            text: qsTr("Need to talk something through?")
            detail: qsTr("See who to call, by day and by night. It is all right to ask.")
            onClicked: root.callWanted()
        }
    }
    OnlyWhen {
        wanted: rest.done
        delegate: SyncLine {
            objectName: "syncLine"
            dates: dateWords
            connection: root.connection
            upToDateAt: root.upToDateAt
            waiting: root.waiting
            onSyncWanted: root.syncWanted()
            onSignInWanted: root.signInWanted()
        }
    }
    OnlyWhen {
        wanted: rest.done && unitView.found
        delegate: InventedLine {
            objectName: "unitLine"
            unit: unitView.name
            invented: unitView.invented
        }
    }
    AfterFrame {
        id: rest
        window: root.Window.window
        known: root.known
    }
}
