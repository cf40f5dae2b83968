import QtQuick
import QtQuick.Layouts
import Heard.Components
import Heard.Controls

/// The list of a page: what it is, how it is searched and narrowed, its rows, and what stands there while it has none.
ColumnLayout {
    id: root

    /// What is listed.
    required property var records
    required property Component delegate
    property alias title: head.title
    property alias detail: head.detail
    property alias actions: head.actions
    /// Search, filters and such, above the rows.
    property alias tools: toolSlot.data
    property alias rows: list
    property alias empty: emptyState
    property string footer

    spacing: 0

    ColumnLayout {
        id: toolSlot
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap16
        Layout.bottomMargin: Theme.gap12
        Layout.leftMargin: Theme.paneMargin
        Layout.rightMargin: Theme.paneMargin
        spacing: Theme.gap12

        PaneHead {
            id: head
        }
    }
    UnreadableNote {
        Layout.margins: Theme.paneMargin
        visible: root.records.unreadable
    }
    RecordList {
        id: list
        objectName: root.objectName + ".rows"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Accessible.name: root.title
        model: root.records
        delegate: root.delegate

        EmptyState {
            id: emptyState
            objectName: root.objectName + ".empty"
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width - 2 * Theme.gap24, Theme.px(420))
            y: Math.max(Theme.gap24, (parent.height - implicitHeight) / 3)
            visible: root.records.ready && root.records.empty && !root.records.unreadable
        }
    }
    Separator {
        visible: root.footer.length > 0
    }
    SmallText {
        objectName: root.objectName + ".footer"
        Layout.topMargin: Theme.gap12
        Layout.bottomMargin: Theme.gap12
        Layout.leftMargin: Theme.paneMargin
        Layout.rightMargin: Theme.paneMargin
        text: root.footer
    }
}
