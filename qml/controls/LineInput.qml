import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Heard.Controls

/// The box for one line of typing; LineField puts a label to it.
T.TextField {
    id: root

    property bool wrong: false
    property string iconName
    /// Room kept free at the end, for a button in the box.
    property real trailing: Theme.fieldPadding
    readonly property real leading: iconName.length > 0 ? Theme.fieldPadding + Theme.smallIcon + Theme.gap12 : Theme.fieldPadding

    Layout.fillWidth: true
    implicitWidth: Theme.px(200)
    implicitHeight: Math.max(Theme.fieldHeight, contentHeight + topPadding + bottomPadding)
    topPadding: Theme.gap8
    bottomPadding: Theme.gap8
    leftPadding: LayoutMirroring.enabled ? trailing : leading
    rightPadding: LayoutMirroring.enabled ? leading : trailing
    color: Theme.ink
    selectionColor: Theme.brand
    selectedTextColor: Theme.brandInk
    font.family: Theme.family
    font.pixelSize: Theme.base
    verticalAlignment: TextInput.AlignVCenter
    horizontalAlignment: TextInput.AlignLeft
    selectByMouse: true
    activeFocusOnTab: true

    Accessible.role: Accessible.EditableText
    Accessible.editable: !readOnly
    Accessible.readOnly: readOnly

    Words {
        anchors.fill: parent
        anchors.leftMargin: root.leading
        anchors.rightMargin: root.trailing
        visible: root.length === 0 && root.preeditText.length === 0
        text: root.placeholderText
        color: Theme.soft
        leading: 1.21
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.small
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        verticalAlignment: Text.AlignVCenter
    }
    Icon {
        anchors.left: parent.left
        anchors.leftMargin: Theme.fieldPadding
        anchors.verticalCenter: parent.verticalCenter
        visible: root.iconName.length > 0
        name: root.iconName
        color: Theme.ink
        size: Theme.smallIcon
    }
    FocusRing {
        active: root.activeFocus
    }
    background: FieldEdge {
        wrong: root.wrong
    }
}
