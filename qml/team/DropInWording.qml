import QtQml
import Heard.Models

/// Why a drop-in session could not be kept.
QtObject {
    readonly property var problems: ({
        [DropInsView.DayMissing]: qsTr("Choose a day."),
        [DropInsView.TimeMissing]: qsTr("Type when it begins and when it ends."),
        [DropInsView.EndsBeforeItBegins]: qsTr("It ends before it begins. Check both times."),
        [DropInsView.PlaceMissing]: qsTr("Say where it is."),
        [DropInsView.TooLong]: qsTr("This is too long. Please shorten it."),
        [DropInsView.TooMany]: qsTr("There are 20 sessions already. Remove one first."),
        [DropInsView.NotFound]: qsTr("This session is no longer here."),
        [DropInsView.NotStored]: qsTr("It could not be saved on this computer. Check the space on the disk.")
    })
}
