import QtQml
import Heard.Models

/// The team's words about its list of themes.
QtObject {
    /// By ThemesModel.Problem.
    readonly property var problems: ({
        [ThemesModel.NameMissing]: qsTr("Type a name."),
        [ThemesModel.NameTaken]: qsTr("Another theme has this name. Choose a different one."),
        [ThemesModel.TooLong]: qsTr("This is too long. Please shorten it."),
        [ThemesModel.SameTheme]: qsTr("These two count as the same already."),
        [ThemesModel.NoUnit]: qsTr("This computer does not know its unit yet. Wait until it has been online."),
        [ThemesModel.NotFound]: qsTr("A colleague has just changed this. Look at the list again."),
        [ThemesModel.NotStored]: qsTr("It could not be saved on this computer. Check the space on the disk.")
    })
}
