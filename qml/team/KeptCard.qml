pragma ComponentBehavior: Bound

import QtQuick
import Heard.Controls
import Heard.Models

/// Whether those who speak for patients find a promise kept, who said what, and a representative's own word.
Card {
    id: root

    required property string commitmentId
    required property DateWords dates
    /// Speaks for patients: she is asked.
    property bool representative: false
    readonly property bool asked: kept.asked

    signal said(bool kept)

    KeptView {
        id: kept
        commitmentId: root.commitmentId
        onSaid: isKept => {
            words.forget()
            root.said(isKept)
        }
        onRefused: problem => {
            const why = problem === KeptView.TooLong ? qsTr("This is too long. Please shorten it.")
                : problem === KeptView.AuthorUnknown ? qsTr("Your own entry among the people of the unit is missing.")
                : problem === KeptView.NotFound ? qsTr("A colleague has just changed this. Look at it again.")
                : qsTr("It could not be saved on this computer. Check the space on the disk.")
            words.problem = root.representative ? why : ""
            refusal.text = root.representative ? "" : why
        }
        onChanged: refusal.text = ""
    }
    HeadingText {
        text: qsTr("Is it kept?")
    }
    SmallText {
        objectName: "keptNobody"
        visible: kept.words.length === 0
        text: root.representative ? qsTr("The team says that it is. What do patients see?") : qsTr("No representative has said yet.")
    }
    PlanWords {
        id: words
        name: "kept"
        commitmentId: root.commitmentId
        said: kept.words
        dates: root.dates
        //: %1 is a representative's name, %2 a day
        yesSaid: qsTr("%1: it is kept · %2")
        //: %1 is a representative's name, %2 a day
        noSaid: qsTr("%1: not kept yet · %2")
        yes: qsTr("It is kept")
        yesName: "sayKept"
        yesOffered: kept.mine !== KeptView.Kept
        no: qsTr("Not kept yet")
        noName: "sayNotKept"
        asking: root.representative
        label: qsTr("Your words for patients")
        hint: qsTr("The team reads them.")
        onAnswered: (yes, words) => kept.say(yes, words)
    }
    TextButton {
        objectName: "notKeptSeen"
        visible: !root.representative && kept.doubted
        leftPadding: 0
        text: kept.seen ? qsTr("Put it back into Today") : qsTr("We have looked at it")
        icon.name: kept.seen ? "undo" : "tick"
        onClicked: kept.setSeen(!kept.seen)
    }
    ErrorText {
        id: refusal
        objectName: "keptRefusal"
    }
}
