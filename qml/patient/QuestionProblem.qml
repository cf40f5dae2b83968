import QtQuick
import Heard.Models

/// Why a question could not be kept, in words.
QtObject {
    /// A QuestionsModel.Problem; -1 for none.
    property int problem: -1

    readonly property string text: problem < 0 || problem === QuestionsModel.Empty ? ""
        : problem === QuestionsModel.NotStored ? qsTr("This could not be kept. Is there room left on your phone?")
        : problem === QuestionsModel.TooLong ? qsTr("This is too long. Please make it shorter.")
        : problem === QuestionsModel.NoSuchAppointment ? qsTr("This appointment has changed. Go back and open it again.")
        : qsTr("This question has changed meanwhile. Go back and open it again.")
}
