import QtQml
import Heard.Models

/// What the topics of pages are called, and their icons, by PageText.Topic.
QtObject {
    readonly property var names: ({
        [PageText.Appointments]: qsTr("Appointments and tests"),
        [PageText.Surgery]: qsTr("Surgery"),
        [PageText.AfterTreatment]: qsTr("After treatment"),
        [PageText.Body]: qsTr("Your body"),
        [PageText.Feelings]: qsTr("How you feel"),
        [PageText.Secondary]: qsTr("Secondary breast cancer"),
        [PageText.Team]: qsTr("Your team"),
        [PageText.Other]: qsTr("More to read")
    })
    readonly property var icons: ({
        [PageText.Appointments]: "calendar",
        [PageText.Surgery]: "bandage",
        [PageText.AfterTreatment]: "home",
        [PageText.Body]: "person",
        [PageText.Feelings]: "heart",
        [PageText.Secondary]: "book",
        [PageText.Team]: "people",
        [PageText.Other]: "file"
    })
    /// The order in which they are shown.
    readonly property var order: [PageText.Appointments, PageText.Surgery, PageText.AfterTreatment, PageText.Body, PageText.Feelings,
        PageText.Secondary, PageText.Team, PageText.Other]
}
