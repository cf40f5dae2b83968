import QtQml

/// What the topics of pages are called, and their icons, in the order of PageText.Topic.
QtObject {
    readonly property var names: [
        qsTr("Appointments and tests"), qsTr("Surgery"), qsTr("After treatment"), qsTr("Your body"), qsTr("How you feel"),
        qsTr("Secondary breast cancer"), qsTr("Your team"), qsTr("More to read")
    ]
    readonly property var icons: ["calendar", "bandage", "home", "person", "heart", "book", "people", "file"]
}
