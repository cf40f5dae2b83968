import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// How this person likes her screen: text size, colours, language; applied at once.
ColumnLayout {
    id: root

    required property Preferences preferences

    spacing: Theme.gap12

    NumberStepper {
        objectName: "textSize"
        label: qsTr("Text size in percent")
        value: Math.round(root.preferences.textScale * 100)
        from: 100
        to: 200
        step: 10
        onChanged: value => root.preferences.textScale = value / 100
    }
    FieldLabel {
        text: qsTr("Colours")
    }
    Segmented {
        objectName: "colours"
        label: qsTr("Colours")
        value: root.preferences.scheme
        options: [
            { value: Preferences.FollowSystem, text: qsTr("System") },
            { value: Preferences.Light, text: qsTr("Light") },
            { value: Preferences.Dark, text: qsTr("Dark") },
            { value: Preferences.HighContrast, text: qsTr("High contrast") }
        ]
        onChosen: value => root.preferences.scheme = value
    }
    FieldLabel {
        text: qsTr("Language")
    }
    Segmented {
        objectName: "languages"
        label: qsTr("Language")
        value: root.preferences.language
        options: [
            { value: "en", text: "English" },
            { value: "cy", text: "Cymraeg" },
            { value: "ar", text: "العربية" }
        ]
        onChosen: value => root.preferences.language = value
    }
}
