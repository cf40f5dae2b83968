import QtQuick
import QtQuick.Layouts

/// Tags, chips or buttons one after the other, on as many lines as they need; none is wider than the line.
Flow {
    id: root

    property var watched: []

    function fit(item: var) {
        item.width = item.implicitWidth > root.width ? root.width : undefined
    }

    // A narrowed item keeps its width when its words become fewer, so that nothing would be positioned anew.
    function watch(item: var) {
        if (!watched.includes(item)) {
            watched.push(item)
            item.implicitWidthChanged.connect(() => root.fit(item))
        }
    }

    Layout.fillWidth: true
    // Where nothing is seen that is 0, which a layout would take for "as it is".
    Layout.preferredHeight: implicitHeight
    spacing: Theme.gap8

    onPositioningComplete: {
        for (let index = 0; index < children.length; ++index) {
            watch(children[index])
            fit(children[index])
        }
    }
}
