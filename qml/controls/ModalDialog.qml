import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/// A question or a form above the page; Escape closes it and the keyboard goes back to where it was.
T.Dialog {
    id: root

    default property alias content: column.data
    property int widest: Theme.px(480)
    property Item before

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: parent ? Math.min(parent.width - 2 * Theme.gap16, widest) : widest
    height: parent ? Math.min(implicitHeight, parent.height - 2 * Theme.gap16) : implicitHeight
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.gap24
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape

    onAboutToShow: before = parent.Window.activeFocusItem
    onOpened: closeButton.forceActiveFocus(Qt.TabFocusReason)
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
    contentItem: Flickable {
        id: scroll
        implicitHeight: column.implicitHeight
        contentWidth: width
        contentHeight: column.implicitHeight
        flickableDirection: Flickable.VerticalFlick
        boundsBehavior: Flickable.StopAtBounds
        clip: contentHeight > height

        Accessible.role: Accessible.Dialog
        Accessible.name: root.title

        ColumnLayout {
            id: column
            width: scroll.width
            spacing: Theme.gap16

            RowLayout {
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
        }
    }
}
