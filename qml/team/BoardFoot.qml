pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// What stands below the board: a new issue, how many hours are promised, and the standards of care.
ColumnLayout {
    id: root

    required property BoardModel board
    /// False until the board is on the screen: the rest comes after it.
    property bool complete: false

    signal issueWanted

    visible: board.ready
    spacing: 0

    TextButton {
        objectName: "addIssue"
        Layout.margins: Theme.gap12
        Layout.leftMargin: Theme.gap16
        visible: root.board.issueCount > 0
        text: qsTr("Add what patients said")
        icon.name: "plus"
        onClicked: root.issueWanted()
    }
    Item {
        // The empty state stands here.
        visible: root.board.empty
        implicitHeight: Theme.px(360)
    }
    OnlyWhen {
        wanted: root.complete
        delegate: CapacityPart {
            Layout.margins: Theme.paneMargin
            Layout.topMargin: 0
            visible: root.board.allCount > 0
        }
    }
    OnlyWhen {
        wanted: root.complete
        delegate: StandardsPart {
            Layout.margins: Theme.paneMargin
            Layout.topMargin: 0
            board: root.board
        }
    }
}
