import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Components
import Heard.Models

/// Everything else: who to call, settings, about.
PhonePage {
    id: root

    required property int needsDecision
    required property bool lockable

    signal callWanted
    signal informationWanted
    signal decisionsWanted
    signal remindersWanted
    signal supportWanted
    signal timelineWanted
    signal needsWanted
    signal accessWanted
    signal settingsWanted
    signal aboutWanted
    signal lockWanted

    objectName: "morePage"
    showsBack: false
    title: qsTr("More")

    UnitView { id: unit }

    Card {
        spacing: Theme.gap12

        CardRow {
            objectName: "callRow"
            icon.name: "phone"
            tone: Theme.Go
            text: qsTr("Who to call")
            detail: qsTr("Your nurse, day and night, and in an emergency")
            onClicked: root.callWanted()
        }
        Separator {
            visible: root.needsDecision > 0
        }
        CardRow {
            objectName: "decisionsRow"
            visible: root.needsDecision > 0
            icon.name: "warning"
            tone: Theme.Warn
            text: qsTr("What needs you")
            detail: qsTr("%n thing(s) could not be sent.", "what she wrote", root.needsDecision)
            onClicked: root.decisionsWanted()
        }
        Separator {}
        CardRow {
            objectName: "supportRow"
            icon.name: "heart"
            tone: Theme.Warm
            text: qsTr("My support")
            detail: qsTr("Ask for a talk about how you are, and see your plan")
            onClicked: root.supportWanted()
        }
        Separator {}
        CardRow {
            objectName: "informationRow"
            icon.name: "book"
            text: qsTr("Information")
            detail: qsTr("What your unit has for you to read, also offline")
            onClicked: root.informationWanted()
        }
        Separator {}
        CardRow {
            objectName: "remindersRow"
            icon.name: "bell"
            text: qsTr("Reminders")
            detail: qsTr("What rings and when, and reminders of your own")
            onClicked: root.remindersWanted()
        }
        Separator {}
        CardRow {
            objectName: "timelineRow"
            icon.name: "history"
            text: qsTr("Everything in order")
            detail: qsTr("Your appointments, words, replies and plans")
            onClicked: root.timelineWanted()
        }
        Separator {}
        CardRow {
            objectName: "needsRow"
            icon.name: "talk"
            text: qsTr("How to speak and write to me")
            detail: qsTr("Large print, an interpreter, a call rather than a letter")
            onClicked: root.needsWanted()
        }
        Separator {}
        CardRow {
            objectName: "accessRow"
            icon.name: "eye"
            text: qsTr("Who has seen my record")
            detail: qsTr("By day and name")
            onClicked: root.accessWanted()
        }
        Separator {}
        CardRow {
            objectName: "settingsRow"
            icon.name: "settings"
            text: qsTr("Settings")
            detail: qsTr("Text size, colours, language, lock")
            onClicked: root.settingsWanted()
        }
        Separator {}
        CardRow {
            objectName: "aboutRow"
            icon.name: "info"
            text: qsTr("About Heard")
            detail: qsTr("What is kept, and where")
            onClicked: root.aboutWanted()
        }
    }
    SecondaryButton {
        objectName: "lockNow"
        Layout.fillWidth: true
        visible: root.lockable
        icon.name: "lock"
        text: qsTr("Lock Heard now")
        onClicked: root.lockWanted()
    }
    InventedLine {
        visible: unit.found
        unit: unit.name
        invented: unit.invented
    }
}
