import QtQuick

/// Shows what one component makes, and makes it anew where that changes.
// A Loader would do, but Qt 6.4's refuses components that are bound to where they are written.
FocusScope {
    id: root

    property Component component
    property bool complete: false
    property Item item

    function show() {
        if (!complete) {
            return
        }
        if (item) {
            item.visible = false
            item.destroy()
        }
        item = component ? component.createObject(root) as Item : null
        if (item) {
            item.anchors.fill = root
        }
    }

    implicitWidth: item?.implicitWidth ?? 0
    implicitHeight: item?.implicitHeight ?? 0
    onComponentChanged: show()
    Component.onCompleted: {
        complete = true
        show()
    }
}
