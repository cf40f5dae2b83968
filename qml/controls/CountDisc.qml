import QtQuick

/// What a CountBadge shows.
Rectangle {
    id: root

    readonly property int count: (parent as CountBadge)?.count ?? 0

    implicitWidth: Math.max(implicitHeight, words.implicitWidth + 2 * Theme.gap8 * 0.75)
    implicitHeight: words.implicitHeight + 2
    radius: height / 2
    color: Theme.warm

    Words {
        id: words
        anchors.centerIn: parent
        text: root.count > 99 ? "99+" : String(root.count)
        color: Theme.badgeInk
        font.pixelSize: Theme.glyph(12)
        font.weight: Theme.strongWeight
        leading: 1.3
        wrapMode: Text.NoWrap
    }
}
