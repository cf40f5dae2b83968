import QtQuick
import Heard.Controls

/// The themes in numbers.
ModalDialog {
    id: root

    title: qsTr("Themes in numbers")
    widest: Theme.px(640)

    ThemeFigures {}
    actions: SecondaryButton {
        objectName: "themeFiguresLeave"
        text: qsTr("Close")
        onClicked: root.close()
    }
}
