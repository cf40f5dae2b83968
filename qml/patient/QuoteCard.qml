import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// Whether others may read her words, and taking that back.
Card {
    id: root

    required property FeedbackView said

    /// Without a name it can be given only before it leaves.
    readonly property bool givable: !said.anonymous || said.unsent

    HeadingText {
        text: qsTr("May others read your words?")
    }
    BodyText {
        objectName: "quoteState"
        text: root.said.mayQuote ? qsTr("Yes. Your team may show them to others, without your name.")
                                 : qsTr("No. Only your team reads them.")
    }
    SecondaryButton {
        objectName: "quoteButton"
        Layout.fillWidth: true
        visible: root.said.mayQuote || root.givable
        text: root.said.mayQuote ? qsTr("Stop others reading them") : qsTr("Let others read them")
        onClicked: root.said.setMayQuote(!root.said.mayQuote)
    }
    SmallText {
        visible: root.said.mayQuote && root.said.anonymous && !root.said.unsent
        text: qsTr("After you stop it, it cannot be allowed again.")
    }
}
