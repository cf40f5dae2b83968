import QtQuick
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

    Connections {
        target: root.pages
        function onWanted(tab, page, id) {
            root.wanted(tab, page, id)
        }
    }
}
