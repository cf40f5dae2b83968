import QtQml

/// What an appointment of each kind usually needs, as a first suggestion; by Meeting.Kind.
QtObject {
    readonly property var minutes: [30, 20, 30, 30, 240, 45, 30, 60, 15]
    readonly property list<string> preparations: [
        "",
        qsTr("Find a quiet place, and have your phone with you."),
        qsTr("Find a quiet place, and try your camera before."),
        "",
        qsTr("Read in your letter from when on not to eat and drink."),
        qsTr("Write down what you want to ask."),
        qsTr("Read what your team sent you, and write down what you want to ask."),
        qsTr("Tick what weighs on you, under My support."),
        qsTr("Have your phone with you.")
    ]
    readonly property list<string> brings: [
        qsTr("A list of your medicines."),
        "",
        "",
        qsTr("Your letter. A top that you can take off easily."),
        qsTr("Your medicines, your letter and something to wear at night."),
        qsTr("A list of your medicines. You can bring somebody with you."),
        qsTr("Your questions."),
        "",
        ""
    ]
}
