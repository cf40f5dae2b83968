import QtQuick
import QtQuick.Layouts

/// A page that scrolls down, never sideways, and keeps what the keyboard is on in view: also where rows come above it, or the room
/// becomes smaller. What she herself scrolled out of view stays there.
Flickable {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing
    property int padding: Theme.desktop ? Theme.gap24 : Theme.gap16
    /// Room above the first thing, at least that of a focus ring.
    property int above: Theme.desktop ? 20 : Theme.gap8
    property int widest: Theme.readingWidth
    /// Where the page is short, what fills height in it gets the room that is left.
    property bool filled: false
    /// What is below the screen is less than another screen.
    readonly property bool nearEnd: contentHeight - contentY < 2 * height
    readonly property Item focused: Window.activeFocusItem
    property bool inView: false

    function holds(item: Item): bool {
        let above = item
        while (above && above !== column) {
            above = above.parent
        }
        return above === column
    }

    function reveal(item: Item) {
        const room = Theme.gap16
        const top = item.mapToItem(contentItem, 0, 0).y
        if (top - room < contentY) {
            contentY = Math.max(0, top - room)
        } else if (top + item.height + room > contentY + height) {
            contentY = Math.min(Math.max(0, contentHeight - height), top + Math.min(item.height + room, height) - height)
        }
    }

    function noteView() {
        const top = focused && holds(focused) ? focused.mapToItem(contentItem, 0, 0).y : -1
        inView = top >= contentY && top + focused.height <= contentY + height
    }

    function keepInView() {
        if (inView && focused && holds(focused)) {
            reveal(focused)
        }
        noteView()
    }

    function scroll(by: real) {
        contentY = Math.max(0, Math.min(contentHeight - height, contentY + by))
    }

    contentWidth: width
    contentHeight: above + column.height + padding
    flickableDirection: Flickable.VerticalFlick
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    onFocusedChanged: {
        if (focused && holds(focused)) {
            reveal(focused)
        }
        noteView()
    }
    onContentYChanged: noteView()
    onContentHeightChanged: settled.restart()
    onHeightChanged: settled.restart()
    Keys.onDownPressed: scroll(Theme.px(60))
    Keys.onUpPressed: scroll(-Theme.px(60))
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp
        if (event.accepted) {
            root.scroll((event.key === Qt.Key_PageDown ? 0.9 : -0.9) * root.height)
        }
    }

    Timer {
        id: settled
        interval: 0
        onTriggered: root.keepInView()
    }
    ScrollThumb {
        parent: root
        page: root
    }

    ColumnLayout {
        id: column
        x: (root.width - width) / 2
        y: root.above
        width: Math.min(root.width - 2 * root.padding, root.widest)
        height: root.filled ? Math.max(implicitHeight, root.height - root.above - root.padding) : implicitHeight
        spacing: Theme.gap16
    }
}
