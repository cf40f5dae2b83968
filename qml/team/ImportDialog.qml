import QtQuick
import Heard.Controls

/// An import above the page where it is wanted.
ModalDialog {
    id: root

    title: qsTr("Import")
    widest: Theme.px(720)

    ImportPart {}
}
