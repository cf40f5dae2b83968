import QtQml
import Heard.Models

/// Why the board refused something, and what to do.
QtObject {
    readonly property var words: ({
        [BoardModel.Empty]: qsTr("There are no words yet. Write them first."),
        [BoardModel.TooLong]: qsTr("This is too long. Please shorten it."),
        [BoardModel.NoIssue]: qsTr("What patients said is no longer on the board."),
        [BoardModel.NoUnit]: qsTr("The unit is not on this computer yet. Try again in a moment."),
        [BoardModel.Public]: qsTr("Patients see it. Take it back before you remove it."),
        [BoardModel.NotFound]: qsTr("This is no longer on the board."),
        [BoardModel.MonthOver]: qsTr("This month is over. Choose this month or a later one."),
        [BoardModel.NotAgreed]: qsTr("The team and patients’ representatives have to agree first."),
        [BoardModel.ReasonMissing]: qsTr("Write the reason. Patients will read it."),
        [BoardModel.AuthorUnknown]: qsTr("Your own entry among the people of the unit is missing."),
        [BoardModel.NotStored]: qsTr("It could not be saved on this computer. Check the space on the disk.")
    })
}
