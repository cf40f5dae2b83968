import QtQuick
import Heard.Controls
import Heard.Components
import Heard.Models

/// What Heard is, what it keeps and where, its version and licence.
PhonePage {
    id: root

    required property string hubAddress

    objectName: "aboutPage"
    title: qsTr("About Heard")

    UnitView { id: unit }

    component Part: Card {
        id: part

        property string heading
        property string words

        HeadingText {
            text: part.heading
        }
        BodyText {
            text: part.words
        }
    }

    BodyText {
        text: qsTr("Heard joins what breast cancer patients say to what their hospital does about it.")
    }
    InventedLine {
        visible: unit.found
        horizontalAlignment: Text.AlignLeft
        unit: unit.name
        invented: unit.invented
    }
    Part {
        heading: qsTr("What is kept on this device")
        words: qsTr("Your appointments, your questions, your words and the replies, and your hospital’s pledge. All of it is encrypted. What you type is kept while you type it.")
    }
    Part {
        heading: qsTr("What goes to your hospital")
        words: qsTr("Your words and your questions go to your breast care team and to nobody else. This is the address:")

        BodyText {
            objectName: "hubAddress"
            text: root.hubAddress
            wrapMode: Text.WrapAnywhere
            horizontalAlignment: Text.AlignLeft
        }
    }
    Part {
        heading: qsTr("What never leaves it")
        words: qsTr("What you tick off for yourself, what you have not sent, and your PIN. Nothing is counted or sold.")
    }
    SmallText {
        objectName: "version"
        //: %1 is a number such as 1.0
        text: qsTr("Heard, version %1").arg(Qt.application.version)
    }
    SmallText {
        text: qsTr("Free software: anybody may use, read and improve it. The licence comes with it.")
    }
}
