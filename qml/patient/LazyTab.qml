import QtQuick
import Heard.Controls
import Heard.Models

/// One tab of the app, made when it is first seen and kept from then on.
Loader {
    id: root

    required property Session session
    /// The file of its pages.
    required property url page
    required property bool current
    readonly property TabStack pages: item as TabStack

    signal wanted(string tab, string page, string id)

    function load() {
        if (current && status === Loader.Null) {
            setSource(page, { session: root.session })
        }
    }

    visible: current
    focus: current
    onCurrentChanged: load()
    Component.onCompleted: load()

    // Qt 6.4 gives up laying out nested wrapped text anew when every size changes at once, so the pages are made anew:
    // those out of sight when they are next seen, those in sight once the change is through, at Settings where it was
    // made. What was typed is kept as a draft.
    Connections {
        target: Theme
        function onTextScaleChanged() {
            if (root.current) {
                remake.restart()
            } else {
                root.source = ""
            }
        }
    }
    Timer {
        id: remake
        interval: 0
        onTriggered: {
            root.source = ""
            root.load()
            root.pages?.show("settings", "")
        }
    }
    Connections {
        target: root.pages
        function onWanted(tab, page, id) {
            root.wanted(tab, page, id)
        }
    }
}
