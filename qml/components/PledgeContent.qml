pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// A pledge as patients see it: what was said, what is promised for it, and what every patient can expect.
ColumnLayout {
    id: root

    required property PledgeModel pledge
    required property DateWords dates
    /// What was said is shown only so far until this is true.
    property bool moreWanted: true
    readonly property var reasons: pledge.unableReasons

    signal promiseOpened(string id)
    signal standardsOpened

    Layout.fillWidth: true
    spacing: Theme.gap16

    UnableWords { id: unableWords }
    UnreadableNote {
        visible: root.pledge.unreadable
    }
    SmallText {
        objectName: "pledgeCounts"
        visible: root.pledge.ready && root.pledge.promises > 0
        //: %1 is for example "12 promises", %2 "8 kept", %3 "3 under way", %4 "1 we cannot keep yet"
        text: qsTr("%1: %2, %3, %4").arg(qsTr("%n promise(s)", "", root.pledge.promises))
            .arg(qsTr("%n kept", "promises", root.pledge.kept)).arg(qsTr("%n under way", "promises", root.pledge.underWay))
            .arg(qsTr("%n we cannot keep yet", "promises", root.pledge.unable))
    }
    SmallText {
        objectName: "whatStops"
        // That it is something else tells nothing where nothing else is named.
        visible: root.pledge.ready && root.reasons.some(reason => reason !== Promise.OtherReason)
        //: %1 is for example "Money (2) · Staff (1)"
        text: qsTr("What stops us: %1").arg(root.reasons.map((reason, at) =>
            //: %1 is for example "Money", %2 a number of promises
            qsTr("%1 (%2)").arg(unableWords.names[reason]).arg(root.pledge.unableCounts[at])).join(" · "))
    }
    SmallText {
        objectName: "pledgeLead"
        visible: root.pledge.lead.length > 0 && root.pledge.typed.length === 0
        //: %1 is a name
        text: qsTr("%1 leads our pledge.").arg(root.pledge.lead)
    }
    Repeater {
        model: FirstRows {
            sourceModel: root.pledge
            step: 3
            wanted: root.moreWanted
        }
        delegate: IssueCard {
            dates: root.dates
            onPromiseOpened: id => root.promiseOpened(id)
        }
    }
    EmptyState {
        objectName: "pledgeEmpty"
        visible: root.pledge.ready && root.pledge.empty && !root.pledge.unreadable
        icon: root.pledge.typed.length > 0 ? "search" : "heart"
        title: root.pledge.typed.length > 0 ? qsTr("Nothing found")
             : root.pledge.audience === Promise.Everyone ? qsTr("No promises yet") : qsTr("No promises here yet")
        text: root.pledge.typed.length > 0 ? qsTr("Try another word, or fewer letters.")
            : qsTr("Your hospital has not published its pledge yet. What you say can become part of it.")
    }
    Card {
        visible: root.pledge.standards.length > 0 && root.pledge.typed.length === 0

        CardRow {
            objectName: "standardsRow"
            icon.name: "shield"
            text: qsTr("Our standards of care")
            detail: qsTr("What every patient can expect from us")
            onClicked: root.standardsOpened()
        }
    }
}
