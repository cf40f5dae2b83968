import QtQuick
import Heard.Controls

/// Shows one page in one look.
Rectangle {
    id: root

    required property string page
    property int scheme: Theme.Light
    property real textScale: 1
    property bool desktop: false
    property bool rightToLeft: false

    implicitHeight: sheet.implicitHeight
    color: Theme.page
    LayoutMirroring.enabled: rightToLeft
    LayoutMirroring.childrenInherit: true

    Binding {
        target: Theme
        property: "scheme"
        value: root.scheme
    }
    Binding {
        target: Theme
        property: "textScale"
        value: root.textScale
    }
    Binding {
        target: Theme
        property: "desktop"
        value: root.desktop
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: true
    }
    Loader {
        id: sheet
        width: parent.width
        height: parent.height
        source: root.page + ".qml"
    }
}
