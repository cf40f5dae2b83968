import QtQml
import Heard.Models

/// The team's words for conversations that were written down.
QtObject {
    /// By InterviewsModel.Kind.
    readonly property var kinds: ({
        [InterviewsModel.Interview]: qsTr("Interview"),
        [InterviewsModel.FocusGroup]: qsTr("Focus group"),
        [InterviewsModel.Note]: qsTr("Notes of a meeting")
    })
    /// By InterviewsModel.Cohort; empty where it is not known.
    readonly property var cohorts: ({
        [InterviewsModel.Unknown]: "",
        [InterviewsModel.Primary]: qsTr("Primary"),
        [InterviewsModel.Secondary]: qsTr("Secondary")
    })
}
