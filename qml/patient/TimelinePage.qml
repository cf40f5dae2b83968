pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Components
import Heard.Models

/// Everything between her and her team, the latest first.
PhonePage {
    id: root

    function joined(said: string, more: string): string {
        //: %1 is a time, %2 a place or what was said
        return more.length > 0 ? qsTr("%1 · %2").arg(said).arg(more) : said
    }

    objectName: "timelinePage"
    title: qsTr("Everything in order")

    DateWords { id: dateWords }
    KindWords {
        id: kindWords
        kind: Meeting.OtherKind
    }
    TimelineModel { id: timeline }
    KnownWords { id: known }
    WayWords { id: ways }

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
                required property string code
                required property string also
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
                    [TimelineModel.SupportAsked]: count > 0 ? qsTr("Your team offered a support talk")
                                                            : qsTr("You asked for a support talk"),
                    [TimelineModel.Plan]: qsTr("Your team shared a plan"),
                    [TimelineModel.Call]: settled ? qsTr("Your nurse called you after your operation")
                                          : count > 0 ? qsTr("Your nurse tried to call you")
                                                      : qsTr("Your nurse could not call you after your operation"),
                    [TimelineModel.Ask]: count > 0 ? qsTr("You asked to cancel an appointment") : qsTr("You asked to change an appointment"),
                    //: %1 is Yes, No or Not sure
                    [TimelineModel.Comfort]: qsTr("Is a call on the phone all right? You said: %1").arg(ways.comforts[count] ?? ""),
                    //: %1 is a way to meet, such as: On the phone
                    [TimelineModel.Preference]: qsTr("How you like to meet: %1").arg(ways.modes[count] ?? ""),
                    [TimelineModel.SupportAnswered]: count > 0 ? qsTr("You and your nurse filled in your concerns")
                                                               : qsTr("You filled in your concerns"),
                    //: %1 is for what she waits
                    [TimelineModel.Place]: settled ? qsTr("You were on a waiting list: %1").arg(words) : qsTr("You are on a waiting list: %1").arg(words)
                })
                readonly property bool saysWords: kind === TimelineModel.Question || kind === TimelineModel.Feedback
                                                  || kind === TimelineModel.Reply || kind === TimelineModel.Pages
                                                  || kind === TimelineModel.Place
                // What her team said to it.
                readonly property string answer: kind === TimelineModel.Ask || kind === TimelineModel.Place ? also : ""

                objectName: "timelineStep" + index
                last: index === timeline.count - 1
                progress: expected ? TimelineStep.Later : TimelineStep.Done
                text: lines[kind] ?? ""
                readonly property string when: kind === TimelineModel.Appointment ? dateWords.said.moment(at) : dateWords.said.lately(at)
                readonly property bool saysMore: !saysWords && words.length > 0
                readonly property string more: saysMore ? known.said(known.waitReasons, code, words) : ""
                detail: root.joined(root.joined(when, more), answer)
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
