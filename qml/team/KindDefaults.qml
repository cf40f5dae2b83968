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
    readonly property var preparations: ({
        [Meeting.Clinic]: "",
        [Meeting.Phone]: qsTr("Find a quiet place, and have your phone with you."),
        [Meeting.Video]: qsTr("Find a quiet place, and try your camera before."),
        [Meeting.Scan]: "",
        [Meeting.Surgery]: qsTr("Read in your letter from when on not to eat and drink."),
        [Meeting.BeforeSurgery]: qsTr("Write down what you want to ask."),
        [Meeting.OpenAccess]: qsTr("Read what your team sent you, and write down what you want to ask."),
        [Meeting.Assessment]: qsTr("Tick what weighs on you, under My support."),
        [Meeting.FollowUpCall]: qsTr("Have your phone with you.")
    })
    readonly property var brings: ({
        [Meeting.Clinic]: qsTr("A list of your medicines."),
        [Meeting.Phone]: "",
        [Meeting.Video]: "",
        [Meeting.Scan]: qsTr("Your letter. A top that you can take off easily."),
        [Meeting.Surgery]: qsTr("Your medicines, your letter and something to wear at night."),
        [Meeting.BeforeSurgery]: qsTr("A list of your medicines. You can bring somebody with you."),
        [Meeting.OpenAccess]: qsTr("Your questions."),
        [Meeting.Assessment]: "",
        [Meeting.FollowUpCall]: ""
    })
}
