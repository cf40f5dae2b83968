import QtQuick
import QtQuick.Layouts
import Heard.Controls

Window {
    visible: true
    width: 390
    height: 844
    color: Theme.page
    ColumnLayout {
        x: 16; y: 16; width: 358
        TitleText { text: "Good morning" }
        Card {
            CardRow { icon.name: "calendar"; overline: "Next"; text: "Tuesday 3 March"; detail: "Meeting with Sister Okafor before surgery" }
            Separator {}
            CheckRow { text: "Bring a book"; checked: true }
        }
        PrimaryButton { text: "Continue"; Layout.fillWidth: true }
    }
    Timer { running: true; interval: 300; onTriggered: Qt.quit() }
}
