import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/// A question or a form above the page; Escape closes it and the keyboard goes back to where it was. What can be done
/// stays in sight below what scrolls.
T.Dialog {
    id: root

    default property alias content: scroll.content
    /// Buttons, the most likely one first.
    property alias actions: actionSlot.data
    /// What has to be in sight when one of them is pressed.
    property alias beforeActions: noteSlot.data
    property int widest: Theme.px(480)
    /// Where typing begins; the way out where nothing is typed.
    property Item first
    property Item before
    readonly property real around: Theme.gap16

    function toTop() {
        scroll.contentY = 0
    }

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: parent ? Math.min(parent.width - 2 * around, widest) : widest
    height: parent ? Math.min(implicitHeight, parent.height - 2 * around) : implicitHeight
    padding: 0
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape

    onAboutToShow: before = parent.Window.activeFocusItem
    onOpened: (first ? first : closeButton).forceActiveFocus(Qt.TabFocusReason)
    onClosed: {
        if (before) {
            before.forceActiveFocus(Qt.TabFocusReason)
        }
        before = null
    }

    T.Overlay.modal: Rectangle {
        color: Theme.dim
    }
    background: Rectangle {
        radius: Theme.cardRadius
        color: Theme.card
        border.width: Theme.hairline
        border.color: Theme.line
    }
    implicitHeight: implicitContentHeight
    contentItem: ColumnLayout {
        spacing: 0

        Accessible.role: Accessible.Dialog
        Accessible.name: root.title

        RowLayout {
            Layout.topMargin: Theme.gap16
            Layout.leftMargin: Theme.gap24
            Layout.rightMargin: Theme.gap16
            Layout.bottomMargin: Theme.gap4
            spacing: Theme.gap8

            HeadingText {
                text: root.title
            }
            IconButton {
                id: closeButton
                objectName: "closeDialog"
                Layout.alignment: Qt.AlignTop
                icon.name: "close"
                text: qsTr("Close")
                onClicked: root.reject()
            }
        }
        PageScroll {
            id: scroll
            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: contentHeight
            padding: Theme.gap24
            above: Theme.gap4
            widest: root.widest
        }
        Separator {
            visible: actionSlot.visible && scroll.contentHeight > scroll.height
        }
        PageScroll {
            objectName: root.objectName + ".note"
            Layout.fillWidth: true
            // Never so much that what is above has no room; it scrolls by itself.
            Layout.preferredHeight: noteSlot.implicitHeight > 0 ? Math.min(contentHeight, (root.parent?.height ?? 0) * 0.4) : 0
            padding: 0
            above: scroll.contentHeight > scroll.height ? Theme.gap12 : 0
            widest: root.widest
            content: ColumnLayout {
                id: noteSlot
                Layout.leftMargin: Theme.gap24
                Layout.rightMargin: Theme.gap24
                Layout.bottomMargin: Theme.gap12
            }
        }
        Flow {
            id: actionSlot
            Layout.fillWidth: true
            Layout.margins: Theme.gap24
            Layout.topMargin: scroll.contentHeight > scroll.height ? Theme.gap12 : 0
            Layout.bottomMargin: scroll.contentHeight > scroll.height ? Theme.gap12 : Theme.gap24
            visible: children.length > 0
            spacing: Theme.gap12
        }
    }
}
