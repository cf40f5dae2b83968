import QtQuick
import Heard.Controls

/// A dialog that is made when somebody asks for it, so that its page opens without it.
Item {
    id: root

    default property Component component
    property ModalDialog dialog
    readonly property bool opened: dialog !== null && dialog.opened

    function made(): ModalDialog {
        if (!dialog) {
            dialog = component.createObject(root) as ModalDialog
        }
        return dialog
    }

    function open() {
        made().open()
    }

    visible: false
}
