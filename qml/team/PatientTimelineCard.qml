pragma ComponentBehavior: Bound

import QtQuick
import Heard.Components
import Heard.Controls
import Heard.Models

/// Everything that was said, sent and done about a patient, in one order.
Card {
    id: root

    required property string patientId
    required property DateWords dates
    required property Wording wording

    TimelineModel {
        id: timeline
        patient: root.patientId
    }
    KnownWords { id: known }
    WayWords { id: ways }

    HeadingText {
        text: qsTr("Everything, in order")
    }
    ChipChoices {
        objectName: "timelineKinds"
        label: qsTr("What to show")
        value: timeline.kinds
        options: [
            { value: TimelineModel.AllKinds, text: qsTr("All") },
            { value: TimelineModel.AppointmentsOnly, text: qsTr("Appointments") },
            { value: TimelineModel.VoicesOnly, text: qsTr("Voices") },
            { value: TimelineModel.PagesOnly, text: qsTr("Pages") },
            { value: TimelineModel.SupportOnly, text: qsTr("Support") }
        ]
        onChosen: value => timeline.kinds = value
    }
    Repeater {
        model: timeline
        delegate: TimelineStep {
            required property int index
            required property int kind
            required property string words
            required property string code
            required property var at
            required property date until
            required property string also
            required property int count
            required property bool settled
            required property int appointmentState
            required property int appointmentKind
            readonly property string stateWords: kind === TimelineModel.Appointment
                                                 ? root.wording.meetingStates[appointmentState] : ""
            readonly property bool ahead: appointmentState === Meeting.Proposed || appointmentState === Meeting.Booked
                                          || appointmentState === Meeting.Arrived
            readonly property bool expected: kind === TimelineModel.Appointment ? until > timeline.now && ahead
                                                                                : kind === TimelineModel.Pages && at > timeline.now
            readonly property bool saysWords: kind === TimelineModel.Question || kind === TimelineModel.Feedback
                                              || kind === TimelineModel.Reply || kind === TimelineModel.Pages
                                              || kind === TimelineModel.Place
            // By TimelineModel.Kind.
            readonly property var lines: ({
                //: %1 is a kind of appointment, %2 how it went
                [TimelineModel.Appointment]: stateWords.length > 0 ? qsTr("%1: %2").arg(root.wording.kinds[appointmentKind]).arg(stateWords)
                                                                   : root.wording.kinds[appointmentKind] ?? "",
                //: %1 is a question in her words
                [TimelineModel.Question]: qsTr("Wants to ask: %1").arg(words),
                //: %1 is what she said
                [TimelineModel.Feedback]: qsTr("Said: “%1”").arg(words),
                //: %1 is what the team wrote
                [TimelineModel.Reply]: qsTr("We replied: “%1”").arg(words),
                //: %1 are titles of pages
                [TimelineModel.Pages]: expected ? qsTr("She will see: %1").arg(words) : qsTr("We sent: %1").arg(words),
                [TimelineModel.Wait]: settled ? qsTr("It was her turn") : count < 0 ? qsTr("Waited: nobody could tell how long")
                                                                        : qsTr("Waited: about %n minute(s)", "", count),
                [TimelineModel.SupportAsked]: count > 0 ? qsTr("We offered a support talk") : qsTr("Asked for a support talk"),
                [TimelineModel.Plan]: qsTr("We shared a plan"),
                [TimelineModel.Call]: settled ? qsTr("Spoke with her after her operation")
                                      : count > 0 ? qsTr("Called after her operation: nobody answered")
                                                  : qsTr("No call after her operation: not possible any more"),
                [TimelineModel.Ask]: count > 0 ? qsTr("Asked to cancel an appointment") : qsTr("Asked to change an appointment"),
                //: %1 is Yes, No or Not sure
                [TimelineModel.Comfort]: qsTr("Is a call on the phone all right? She said: %1").arg(ways.comforts[count] ?? ""),
                //: %1 is a way to meet, such as: On the phone
                [TimelineModel.Preference]: qsTr("Likes to meet: %1").arg(ways.modes[count] ?? ""),
                [TimelineModel.SupportAnswered]: count > 0 ? qsTr("Filled in her concerns with us") : qsTr("Filled in her concerns"),
                //: %1 is for what she waits
                [TimelineModel.Place]: settled ? qsTr("Was on a waiting list: %1").arg(words) : qsTr("On a waiting list: %1").arg(words),
                //: %1 is a day
                [TimelineModel.Referral]: settled ? qsTr("Referred to palliative care, until %1").arg(root.dates.said.fullDay(until))
                                                  : qsTr("Referred to palliative care")
            })
            readonly property bool onDay: kind === TimelineModel.Place || kind === TimelineModel.Referral

            objectName: "timelineStep" + index
            last: index === timeline.count - 1
            progress: expected ? TimelineStep.Later : TimelineStep.Done
            text: lines[kind]
            detail: root.wording.facts([
                onDay ? root.dates.said.fullDay(at) : kind === TimelineModel.Appointment || expected ? root.dates.said.moment(at)
                                                                                                    : root.dates.said.lately(at),
                saysWords ? "" : known.said(known.waitReasons, code, words),
                also.length === 0 ? ""
                    //: %1 is what she said
                    : kind === TimelineModel.Feedback ? qsTr("And what was good: “%1”").arg(also)
                    //: %1 is what the team said to her
                    : qsTr("We said: “%1”").arg(also)
            ])
        }
    }
    SmallText {
        visible: timeline.ready && timeline.empty
        text: qsTr("Nothing yet. Book her first appointment, or give her a code for the app.")
    }
    TextButton {
        objectName: "timelineMore"
        visible: timeline.more
        text: qsTr("Show earlier")
        onClicked: timeline.showMore()
    }
}
