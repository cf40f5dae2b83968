import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/// Several lines to type, with a label; it grows with its words.
FieldFrame {
    id: root

    property alias text: input.text
    property alias placeholder: input.placeholderText
    property alias readOnly: input.readOnly
    property int leastLines: 3

    /// The words changed, by the person or the page.
    signal edited

    T.TextArea {
        id: input
        objectName: root.objectName + ".input"
        Layout.fillWidth: true
        implicitWidth: Theme.px(200)
        implicitHeight: Math.max(root.leastLines * metrics.height * 1.25, contentHeight) + topPadding + bottomPadding
        focus: true
        topPadding: Theme.gap12
        bottomPadding: Theme.gap12
        leftPadding: Theme.fieldPadding
        rightPadding: Theme.fieldPadding
        color: Theme.ink
        selectionColor: Theme.brand
        selectedTextColor: Theme.brandInk
        font.family: Theme.family
        font.pixelSize: Theme.base
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.Wrap
        horizontalAlignment: TextEdit.AlignLeft
        selectByMouse: true
        activeFocusOnTab: true
        onTextChanged: root.edited()

        Accessible.role: Accessible.EditableText
        Accessible.name: root.label
        Accessible.description: root.spoken
        Accessible.multiLine: true
        Accessible.editable: !readOnly
        Accessible.readOnly: readOnly
        Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

        FontMetrics {
            id: metrics
            font: input.font
        }
        Words {
            anchors.fill: parent
            anchors.leftMargin: Theme.fieldPadding
            anchors.rightMargin: Theme.fieldPadding
            anchors.topMargin: Theme.gap12
            visible: input.length === 0 && input.preeditText.length === 0
            text: root.placeholder
            color: Theme.soft
            leading: 1.21
        }
        FocusRing {
            active: input.activeFocus
        }
        background: FieldEdge {
            wrong: root.error.length > 0
        }
    }
}
