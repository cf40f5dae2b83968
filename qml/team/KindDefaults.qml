import QtQml
import Heard.Models

/// What an appointment of each kind usually needs, as a first suggestion; by Meeting.Kind.
QtObject {
    readonly property var minutes: ({
        [Meeting.Clinic]: 30,
        [Meeting.Phone]: 20,
        [Meeting.Video]: 30,
        [Meeting.Scan]: 30,
        [Meeting.Surgery]: 240,
        [Meeting.BeforeSurgery]: 45,
        [Meeting.OpenAccess]: 30,
        [Meeting.Assessment]: 60,
        [Meeting.FollowUpCall]: 15
    })
    /// Codes of KnownWords.preparations and KnownWords.brings.
    readonly property var preparations: ({
        [Meeting.Phone]: "quiet-place-phone",
        [Meeting.Video]: "quiet-place-camera",
        [Meeting.Surgery]: "letter-says-fasting",
        [Meeting.BeforeSurgery]: "write-questions",
        [Meeting.OpenAccess]: "read-pages-write-questions",
        [Meeting.Assessment]: "tick-concerns",
        [Meeting.FollowUpCall]: "have-phone"
    })
    readonly property var brings: ({
        [Meeting.Clinic]: "medicines-list",
        [Meeting.Scan]: "letter-and-top",
        [Meeting.Surgery]: "night-away",
        [Meeting.BeforeSurgery]: "medicines-list-somebody",
        [Meeting.OpenAccess]: "questions"
    })
}
