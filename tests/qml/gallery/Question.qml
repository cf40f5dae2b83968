import QtQuick
import QtQuick.Layouts
import Heard.Controls

Item {
    id: root

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        TopBar {
            title: "My support"
            aside: "4 of 9"
        }
        ProgressLine {
            Layout.leftMargin: 16
            Layout.rightMargin: 16
            value: 4 / 9
            text: "Question 4 of 9"
        }
        PageScroll {
            Layout.fillWidth: true
            Layout.fillHeight: true
            above: 20
            ColumnLayout {
                spacing: 0
                SmallText { text: "Body" }
                TitleText { text: "How much does tiredness trouble you?" }
            }
            BodyText {
                soft: true
                text: "0 means not at all, 10 means as much as it could."
            }
            ScaleButtons {
                label: "Tiredness"
                value: 6
            }
            AreaField {
                label: "Do you want to say more?"
                optional: true
                text: "Worst in the afternoon, I cannot pick up the children."
            }
            TextButton { text: "I’m not sure" }
        }
        PrimaryButton {
            Layout.fillWidth: true
            Layout.margins: 16
            text: "Continue"
            FocusRing { active: true }
        }
    }
}
