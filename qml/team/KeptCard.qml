pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
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
            word.text = ""
            word.error = ""
            root.said(isKept)
        }
        onRefused: problem => {
            const why = problem === KeptView.TooLong ? qsTr("This is too long. Please shorten it.")
                : problem === KeptView.AuthorUnknown ? qsTr("Your own entry among the people of the unit is missing.")
                : problem === KeptView.NotFound ? qsTr("A colleague has just changed this. Look at it again.")
                : qsTr("It could not be saved on this computer. Check the space on the disk.")
            word.error = root.representative ? why : ""
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
    SteadyRows {
        id: words
        rows: kept.words
        delegate: ColumnLayout {
            id: spoken
            required property int index
            readonly property saidWord entry: words.entry(index)

            objectName: "keptWord" + index
            spacing: 0

            SmallText {
                //: %1 is a representative's name, %2 a day
                text: (spoken.entry.agrees ? qsTr("%1: it is kept · %2") : qsTr("%1: not kept yet · %2"))
                    .arg(spoken.entry.name).arg(root.dates.said.lately(spoken.entry.at))
            }
            BodyText {
                visible: text.length > 0
                text: spoken.entry.words
            }
        }
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
    AreaField {
        id: word
        objectName: "keptWords"
        visible: root.representative
        label: qsTr("Your words for patients")
        hint: qsTr("The team reads them.")
        optional: true
        leastLines: 2
    }
    FlowRow {
        visible: root.representative
        spacing: Theme.gap12

        PrimaryButton {
            objectName: "sayKept"
            visible: kept.mine !== KeptView.Kept
            text: qsTr("It is kept")
            icon.name: "tick"
            onClicked: kept.say(true, word.text)
        }
        SecondaryButton {
            objectName: "sayNotKept"
            text: qsTr("Not kept yet")
            onClicked: {
                word.error = word.text.trim().length > 0 ? "" : qsTr("Write what is missing, so that it can be mended.")
                if (word.error.length === 0) {
                    kept.say(false, word.text)
                }
            }
        }
    }
}
