pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Components
import Heard.Controls
import Heard.Models

/// Who has a sensitive page, since when, and the way to take it back from her.
Card {
    id: root

    required property ReleasesModel releases
    required property DateWords dates

    signal patientWanted(string id)

    HeadingText {
        text: qsTr("Who has it")
    }
    Repeater {
        model: root.releases
        delegate: ColumnLayout {
            id: release
            required property int index
            required property string patientId
            required property string patientName
            required property date at
            required property var visibleFrom
            required property bool current
            required property bool outdated

            /// A pack is to bring it on a day to come.
            readonly property bool waits: visibleFrom !== undefined && root.dates.said.daysSince(visibleFrom) < 0

            spacing: Theme.gap4

            PatientView {
                id: holder
                patientId: release.patientId
            }
            PaneHeading {
                id: releaseHead
                objectName: "release" + release.index
                small: true
                text: release.patientName.length > 0 ? release.patientName : qsTr("Without a name")
                detail: !release.current ? qsTr("Taken back from her")
                    //: %1 is a day
                    : release.waits ? qsTr("She sees it from %1 on").arg(root.dates.said.shortDay(release.visibleFrom))
                    //: %1 is a day
                    : release.outdated ? qsTr("Since %1, as it was then").arg(root.dates.said.shortDay(release.at))
                    //: %1 is a day
                    : qsTr("Since %1").arg(root.dates.said.shortDay(release.at))
                actions: [
                    TextButton {
                        objectName: releaseHead.objectName + ".open"
                        text: qsTr("Open record")
                        onClicked: root.patientWanted(release.patientId)
                    },
                    TextButton {
                        objectName: releaseHead.objectName + ".back"
                        visible: release.current
                        text: qsTr("Take back")
                        onClicked: root.releases.takeBackFrom(release.patientId)
                    }
                ]
            }
            NeedsRow {
                objectName: releaseHead.objectName + ".needs"
                needs: holder.needs
            }
        }
    }
}
