pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Components
import Heard.Models

/// Everything between her and her team, the latest first.
PhonePage {
    id: root

    objectName: "timelinePage"
    title: qsTr("Everything in order")

    DateWords { id: dateWords }
    KindWords {
        id: kindWords
        kind: Meeting.OtherKind
    }
    TimelineModel { id: timeline }

    UnreadableNote {
        visible: timeline.unreadable
    }
    ChipChoices {
        objectName: "timelineKinds"
        label: qsTr("What to show")
        value: timeline.kinds
        options: [
            { value: TimelineModel.AllKinds, text: qsTr("All") },
            { value: TimelineModel.AppointmentsOnly, text: qsTr("Appointments") },
            { value: TimelineModel.VoicesOnly, text: qsTr("Your say") },
            { value: TimelineModel.PagesOnly, text: qsTr("Information") },
            { value: TimelineModel.SupportOnly, text: qsTr("Support") }
        ]
        onChosen: value => timeline.kinds = value
    }
    Card {
        visible: !timeline.empty

        Repeater {
            model: FirstRows {
                sourceModel: timeline
                wanted: root.nearEnd
            }
            delegate: TimelineStep {
                required property int index
                required property int kind
                required property string words
                required property var at
                required property date until
                required property int count
                required property bool settled
                required property int appointmentState
                required property int appointmentKind
                readonly property bool expected: kind === TimelineModel.Appointment && until > timeline.now
                                                 && (appointmentState === Meeting.Proposed || appointmentState === Meeting.Booked
                                                     || appointmentState === Meeting.Arrived)
                // By TimelineModel.Kind.
                readonly property var lines: ({
                    //: %1 is a kind of appointment
                    [TimelineModel.Appointment]: appointmentState === Meeting.Cancelled ? qsTr("%1: cancelled").arg(kindWords.names[appointmentKind])
                                                                                        : kindWords.names[appointmentKind] ?? "",
                    [TimelineModel.Question]: qsTr("You want to ask: %1").arg(words),
                    [TimelineModel.Feedback]: qsTr("You said: “%1”").arg(words),
                    [TimelineModel.Reply]: qsTr("Your team replied: “%1”").arg(words),
                    //: %1 are titles of pages
                    [TimelineModel.Pages]: qsTr("Your team sent you: %1").arg(words),
                    [TimelineModel.Wait]: settled ? qsTr("It was your turn") : count < 0 ? qsTr("You waited: nobody could tell how long")
                                                                             : qsTr("You waited: about %n minute(s)", "", count),
                    [TimelineModel.SupportAsked]: count > 0 ? qsTr("Your team offered a support assessment")
                                                            : qsTr("You asked for a support assessment"),
                    [TimelineModel.Plan]: qsTr("Your team shared a plan"),
                    [TimelineModel.Call]: settled ? qsTr("Your nurse called you after your operation") : qsTr("Your nurse tried to call you")
                })
                readonly property bool saysWords: kind === TimelineModel.Question || kind === TimelineModel.Feedback
                                                  || kind === TimelineModel.Reply || kind === TimelineModel.Pages

                objectName: "timelineStep" + index
                last: index === timeline.count - 1
                progress: expected ? TimelineStep.Later : TimelineStep.Done
                text: lines[kind] ?? ""
                readonly property string when: kind === TimelineModel.Appointment ? dateWords.said.moment(at) : dateWords.said.lately(at)
                readonly property bool saysMore: !saysWords && words.length > 0
                //: %1 is a time, %2 a place or what was said
                detail: saysMore ? qsTr("%1 · %2").arg(when).arg(words) : when
            }
        }
    }
    EmptyState {
        objectName: "timelineEmpty"
        visible: timeline.ready && timeline.empty && !timeline.unreadable
        icon: "history"
        title: qsTr("Nothing yet")
        text: qsTr("What you say, your appointments and what your team sends you will stand here in order.")
    }
    TextButton {
        objectName: "timelineMore"
        Layout.fillWidth: true
        visible: timeline.more
        text: qsTr("Show earlier")
        onClicked: timeline.showMore()
    }
}
