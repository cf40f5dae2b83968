import QtQuick
import QtQuick.Layouts
import Heard.Components
import Heard.Controls
import Heard.Models

/// One thing that is new, and where it leads.
ColumnLayout {
    id: root

    required property int index
    required property int kind
    required property string opens
    required property string words
    required property date at
    /// A Meeting.Kind: what the appointment is now.
    required property int meeting
    required property bool otherKind
    required property bool otherPlace
    required property DateWords dates

    signal appointmentOpened(string id)
    signal promiseOpened(string id)
    signal wordsOpened(string id)
    signal pageOpened(string id)
    signal informationWanted
    signal supportWanted

    readonly property bool aboutAppointment: kind === NewsModel.AppointmentBooked || kind === NewsModel.AppointmentMoved
                                          || kind === NewsModel.AppointmentCancelled || kind === NewsModel.AppointmentChanged
                                          || kind === NewsModel.AppointmentKept
    readonly property bool aboutSupport: kind === NewsModel.SupportBooked || kind === NewsModel.SupportDeclined
    readonly property bool warns: kind === NewsModel.AppointmentMoved || kind === NewsModel.AppointmentCancelled
                               || kind === NewsModel.AppointmentChanged || kind === NewsModel.SupportDeclined
    /// What is not as she saw it of an appointment that stands.
    readonly property var changes: [
        //: %1 is a day and time
        kind === NewsModel.AppointmentMoved ? qsTr("It is now on %1.").arg(dates.said.moment(at))
            //: %1 is a day and time
            : qsTr("The time is the same: %1.").arg(dates.said.moment(at)),
        //: %1 is a kind of appointment, such as: Phone call
        otherKind ? qsTr("It is now: %1.").arg(kindWords.text) : "",
        //: %1 is a place
        otherPlace && words.length > 0 ? qsTr("The place is now: %1.").arg(words)
            : otherPlace && !otherKind ? qsTr("The place before does not hold any more.") : ""
    ]

    readonly property bool aboutWords: kind === NewsModel.Reply || kind === NewsModel.WordsMoved || kind === NewsModel.WordsRead
    readonly property bool aboutPages: kind === NewsModel.PageSent || kind === NewsModel.PagesSent

    Layout.fillWidth: true
    spacing: Theme.gap12

    KindWords {
        id: kindWords
        kind: root.meeting
    }
    Separator {
        visible: root.index > 0
    }
    CardRow {
        objectName: "news" + root.index
        icon.name: root.aboutWords ? "talk" : root.aboutPages ? "book" : root.aboutAppointment ? "calendar" : "heart"
        tone: root.warns ? Theme.Warn
            : root.kind === NewsModel.PromiseKept ? Theme.Go
            : root.aboutWords || root.aboutPages || root.aboutAppointment
                ? Theme.Brand : Theme.Warm
        softDetail: root.kind === NewsModel.Reply || root.aboutPages
        text: root.kind === NewsModel.AppointmentBooked ? qsTr("You have a new appointment")
            : root.kind === NewsModel.AppointmentMoved ? qsTr("Your appointment has moved")
            : root.kind === NewsModel.AppointmentChanged ? (root.otherKind ? qsTr("Your appointment has changed")
                                                                           : qsTr("Your appointment is at another place"))
            : root.kind === NewsModel.AppointmentCancelled ? qsTr("Your appointment is cancelled")
            : root.kind === NewsModel.SupportBooked ? qsTr("Your support talk has a time")
            : root.kind === NewsModel.SupportDeclined ? qsTr("Your team answered: no support talk this time")
            : root.kind === NewsModel.AppointmentKept ? qsTr("Your team answered: your appointment stays as it is")
            : root.aboutPages && root.words.length === 0 ? qsTr("Your team sent you something to read")
            //: %1 is a member of the team
            : root.kind === NewsModel.PageSent ? qsTr("%1 sent you a page to read").arg(root.words)
            //: %1 is a member of the team
            : root.kind === NewsModel.PagesSent ? qsTr("%1 sent you pages to read").arg(root.words)
            : root.kind === NewsModel.WordsMoved
                //: %1 is what patients said, such as “We waited alone before surgery”
                ? (root.words.length > 0 ? qsTr("Your words helped lead to: %1").arg(qsTr("“%1”").arg(root.words)) : qsTr("Something became of your words"))
            : root.kind === NewsModel.WordsRead ? qsTr("Your team has read your words")
            : root.kind === NewsModel.PromiseMade ? qsTr("There is a new promise")
            : root.kind === NewsModel.PromiseKept ? qsTr("A promise has been kept")
            : root.kind === NewsModel.PromiseUnable ? qsTr("There is a promise we cannot keep yet")
            : root.kind === NewsModel.PromiseChanged ? qsTr("A promise has changed")
            //: %1 is a member of the team
            : root.words.length > 0 ? qsTr("%1 replied to you").arg(root.words) : qsTr("Your team replied to you")
        detail: root.kind === NewsModel.Reply || root.aboutPages ? root.dates.said.lately(root.at)
            : root.kind === NewsModel.AppointmentMoved || root.kind === NewsModel.AppointmentChanged
                ? root.changes.filter(change => change.length > 0).join(" ")
            : root.kind === NewsModel.SupportDeclined ? qsTr("Read why, and what you can do.")
            //: %1 is a day and time
            : root.kind === NewsModel.AppointmentCancelled ? qsTr("It was on %1.").arg(root.dates.said.moment(root.at))
            : root.kind === NewsModel.AppointmentBooked || root.kind === NewsModel.SupportBooked ? root.dates.said.moment(root.at)
            : root.kind === NewsModel.WordsMoved || root.kind === NewsModel.WordsRead ? "" : root.words
        onClicked: {
            if (root.aboutWords) {
                root.wordsOpened(root.opens)
            } else if (root.kind === NewsModel.PageSent) {
                root.pageOpened(root.opens)
            } else if (root.aboutPages) {
                root.informationWanted()
            } else if (root.kind === NewsModel.SupportDeclined) {
                root.supportWanted()
            } else if (root.aboutAppointment || root.aboutSupport) {
                root.appointmentOpened(root.opens)
            } else {
                root.promiseOpened(root.opens)
            }
        }
    }
}
