import QtQuick

/// A small number on a warm ground: how many things wait.
Rectangle {
    id: root

    property int count: 0

    visible: count > 0
    implicitWidth: Math.max(implicitHeight, words.implicitWidth + 2 * Theme.gap8 * 0.75)
    implicitHeight: words.implicitHeight + 2
    radius: height / 2
    color: Theme.warm

    Words {
        id: words
        anchors.centerIn: parent
        text: root.count > 99 ? "99+" : root.count > 0 ? String(root.count) : ""
        color: Theme.badgeInk
        font.pixelSize: Theme.glyph(12)
        font.weight: Theme.strongWeight
        leading: 1.3
        wrapMode: Text.NoWrap
    }
}
