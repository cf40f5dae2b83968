import QtQml

/// The usual words of a team, by their codes: what is stored goes with its code, so that each device says it in its own
/// language.
QtObject {
    /// Why patients wait.
    readonly property var waitReasons: ({
        "operation-takes-longer": qsTr("An operation before yours takes longer."),
        "emergency": qsTr("An emergency came first."),
        "theatre-not-ready": qsTr("The theatre is not ready yet."),
        "result-awaited": qsTr("We wait for a result."),
        "no-free-bed": qsTr("The ward has no free bed yet.")
    })
    /// The likely ones first: Qt from 6.7 on keeps the keys of an object in the order of the alphabet.
    readonly property list<string> waitReasonOrder:
        ["operation-takes-longer", "emergency", "theatre-not-ready", "result-awaited", "no-free-bed"]
    /// The one thing to do before an appointment.
    readonly property var preparations: ({
        "quiet-place-phone": qsTr("Find a quiet place, and have your phone with you."),
        "quiet-place-camera": qsTr("Find a quiet place, and try your camera before."),
        "letter-says-fasting": qsTr("Read in your letter from when on not to eat and drink."),
        "write-questions": qsTr("Write down what you want to ask."),
        "read-pages-write-questions": qsTr("Read what your team sent you, and write down what you want to ask."),
        "tick-concerns": qsTr("Tick what weighs on you, under My support."),
        "have-phone": qsTr("Have your phone with you.")
    })
    /// What to bring to it.
    readonly property var brings: ({
        "medicines-list": qsTr("A list of your medicines."),
        "letter-and-top": qsTr("Your letter. A top that you can take off easily."),
        "night-away": qsTr("Your medicines, your letter and something to wear at night."),
        "medicines-list-somebody": qsTr("A list of your medicines. You can bring somebody with you."),
        "questions": qsTr("Your questions.")
    })

    /// Those of @p code in the language here; @p written where it is none that is known.
    function said(known: var, code: string, written: string): string {
        return known[code] ?? written
    }

    /// The code of @p written; empty where these are somebody's own words.
    function codeOf(known: var, written: string): string {
        return Object.keys(known).find(code => known[code] === written.trim()) ?? ""
    }
}
