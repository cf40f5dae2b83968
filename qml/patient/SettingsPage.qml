import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// How she likes her screen, and how the app is locked. Everything applies at once.
PhonePage {
    id: root

    required property Preferences preferences
    required property bool lockable

    signal secretWanted
    signal lockWanted
    signal signOutWanted
    signal signInWanted

    objectName: "settingsPage"
    title: qsTr("Settings")

    Card {
        spacing: Theme.gap12

        HeadingText {
            text: qsTr("Text size")
        }
        NumberStepper {
            objectName: "textSize"
            label: qsTr("How big words are")
            from: 100
            to: 200
            step: 25
            value: Math.round(root.preferences.textScale * 100)
            //: %1 is a text size in hundredths of the usual one
            shown: qsTr("%1 %").arg(value)
            onChanged: value => root.preferences.textScale = value / 100
        }
        SmallText {
            text: qsTr("This is how small words look.")
        }
        BodyText {
            text: qsTr("This is how words look where you read.")
        }
    }
    Card {
        ChoiceList {
            objectName: "scheme"
            label: qsTr("Colours")
            largeLabel: true
            value: root.preferences.scheme
            options: [
                { value: Preferences.FollowSystem, text: qsTr("As this device is set") },
                { value: Preferences.Light, text: qsTr("Light") },
                { value: Preferences.Dark, text: qsTr("Dark") },
                { value: Preferences.HighContrast, text: qsTr("High contrast") }
            ]
            onChosen: value => root.preferences.scheme = value
        }
    }
    Card {
        ChoiceList {
            objectName: "language"
            //: stands beside the names of the languages, each in its own language
            label: qsTr("Language")
            largeLabel: true
            value: root.preferences.language
            options: [
                { value: "en", text: "English" },
                { value: "cy", text: "Cymraeg" },
                { value: "ar", text: "العربية" }
            ]
            onChosen: value => root.preferences.language = value
        }
    }
    Card {
        spacing: Theme.gap12

        HeadingText {
            text: qsTr("Lock")
        }
        BodyText {
            soft: true
            text: root.lockable ? qsTr("Your PIN or passphrase opens Heard.")
                                : qsTr("This device keeps the key to what you wrote. Add a PIN so that nobody else can open Heard.")
        }
        SecondaryButton {
            objectName: "changeSecret"
            Layout.fillWidth: true
            text: root.lockable ? qsTr("Change PIN or passphrase") : qsTr("Choose a PIN")
            onClicked: root.secretWanted()
        }
        SecondaryButton {
            objectName: "lockNow"
            Layout.fillWidth: true
            visible: root.lockable
            icon.name: "lock"
            text: qsTr("Lock Heard now")
            onClicked: root.lockWanted()
        }
    }
    TextButton {
        objectName: "signOut"
        Layout.fillWidth: true
        visible: !root.signedOut
        danger: true
        icon.name: "leave"
        text: qsTr("Sign out of this device…")
        onClicked: root.signOutWanted()
    }
    SecondaryButton {
        objectName: "signIn"
        Layout.fillWidth: true
        visible: root.signedOut
        text: qsTr("Sign in again")
        onClicked: root.signInWanted()
    }
}
