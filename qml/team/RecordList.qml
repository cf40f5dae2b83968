import QtQuick
import Heard.Controls
import Heard.Models

/// Rows under each other: one stop for Tab, arrows move along, Return opens.
ListView {
    id: root

    /// How days are said where each is a section.
    property DateWords days
    /// Stands below the rows and scrolls with them.
    property Item below
    /// What is below the screen is less than another screen.
    readonly property bool nearEnd: contentHeight - (contentY - originY) < 2 * height

    function go(to: int) {
        if (count > 0) {
            currentIndex = Math.max(0, Math.min(count - 1, to))
            currentItem.forceActiveFocus(Qt.TabFocusReason)
        }
    }

    /// Brings into sight what the keyboard reaches, above and below the rows too.
    function follow(item: Item) {
        let above = item
        while (above && above !== contentItem) {
            above = above.parent
        }
        if (!above) {
            return
        }
        const top = item.mapToItem(contentItem, 0, 0).y
        if (top < contentY || item.height > height) {
            contentY = top
        } else if (top + item.height > contentY + height) {
            contentY = top + item.height - height
        }
    }

    readonly property Item focused: Window.activeFocusItem
    onFocusedChanged: root.follow(focused)

    section.delegate: HeadingText {
        required property string section
        width: ListView.view.width
        leftPadding: Theme.paneMargin
        rightPadding: Theme.paneMargin
        topPadding: Theme.gap16
        bottomPadding: Theme.gap4
        text: (ListView.view as RecordList).days.said.dayOf(section)
    }
    footer: Item {
        id: foot
        // Of no type: on its way out of the list, Qt 6.8 has undefined there, and warns of it.
        readonly property var list: ListView.view
        readonly property Item below: list?.below ?? null

        width: ListView.view.width
        height: below?.implicitHeight ?? 0
        onHeightChanged: settling.restart()

        // What comes into it above the keyboard would push that out of sight.
        Timer {
            id: settling
            interval: 0
            onTriggered: foot.list.follow(foot.list.focused)
        }
        Binding {
            target: foot.below
            property: "parent"
            value: foot
        }
        Binding {
            target: foot.below
            property: "width"
            value: foot.width
        }
    }
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    keyNavigationEnabled: false
    highlightMoveDuration: Theme.quick
    onCountChanged: {
        if (currentIndex < 0 && count > 0) {
            currentIndex = 0
        }
    }

    Accessible.role: Accessible.List
    Keys.onUpPressed: root.go(root.currentIndex - 1)
    Keys.onDownPressed: root.go(root.currentIndex + 1)
    Keys.onPressed: event => {
        const page = Math.max(1, Math.floor(root.height / Theme.px(80)))
        const to = event.key === Qt.Key_Home ? 0 : event.key === Qt.Key_End ? root.count - 1
                 : event.key === Qt.Key_PageUp ? root.currentIndex - page
                 : event.key === Qt.Key_PageDown ? root.currentIndex + page : -1
        event.accepted = [Qt.Key_Home, Qt.Key_End, Qt.Key_PageUp, Qt.Key_PageDown].includes(event.key)
        if (event.accepted) {
            root.go(to)
        }
    }

    ScrollThumb {
        parent: root
        page: root
    }
}
