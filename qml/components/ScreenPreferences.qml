import QtQuick
import Heard.Controls
import Heard.Models

/// Lets the theme follow what a person chose, and the system where she chose nothing.
Item {
    id: root

    required property Preferences preferences
    readonly property bool systemIsDark: colours.window.hslLightness < 0.5

    visible: false

    SystemPalette {
        id: colours
    }
    Binding {
        target: Theme
        property: "textScale"
        value: root.preferences.textScale
    }
    Binding {
        target: Theme
        property: "scheme"
        value: root.preferences.scheme === Preferences.HighContrast ? Theme.Contrast
             : root.preferences.scheme === Preferences.Dark ? Theme.Dark
             : root.preferences.scheme === Preferences.FollowSystem && root.systemIsDark ? Theme.Dark : Theme.Light
    }
}
