import QtQuick
import QtQuick.Layouts

/// Tags, chips or buttons one after the other, on as many lines as they need; none is wider than the line.
Flow {
    id: root

    function fit(item: var) {
        item.width = item.implicitWidth > root.width ? root.width : undefined
    }

    Layout.fillWidth: true
    spacing: Theme.gap8

    onPositioningComplete: {
        for (let index = 0; index < children.length; ++index) {
            fit(children[index])
        }
    }
}
