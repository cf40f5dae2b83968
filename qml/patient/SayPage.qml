pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Components
import Heard.Models

/// Having her say: tell us something, and what became of what she said.
PhonePage {
    id: root

    signal tellWanted
    signal wordsOpened(string id)

    objectName: "sayPage"
    showsBack: false
    title: qsTr("Have your say")

    DateWords { id: dateWords }
    MyWordsModel { id: words }

    Card {
        HeadingText {
            text: qsTr("Tell us how it was for you")
        }
        BodyText {
            soft: true
            text: qsTr("What was good, what could be better. With your name, or without.")
        }
        PrimaryButton {
            objectName: "tellButton"
            Layout.fillWidth: true
            text: qsTr("Tell us something")
            onClicked: root.tellWanted()
        }
    }
    HeadingText {
        text: qsTr("My words")
    }
    UnreadableNote {
        visible: words.unreadable
    }
    Card {
        objectName: "myWords"
        visible: !words.empty
        spacing: Theme.gap12

        Repeater {
            model: FirstRows {
                sourceModel: words
                wanted: root.nearEnd
            }
            delegate: WordsRow {
                signedOut: root.signedOut
                dates: dateWords
                onOpened: id => root.wordsOpened(id)
            }
        }
    }
    EmptyState {
        objectName: "wordsEmpty"
        visible: words.ready && words.empty && !words.unreadable
        icon: "talk"
        title: qsTr("You have not told us anything yet")
        text: qsTr("Here you will see what you said, and what your team answers.")
    }
    SafetyNote {
        objectName: "safetyNote"
    }
}
