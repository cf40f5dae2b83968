import QtQuick
import Heard.Controls

/// Narrows a list to one theme, or says to which it is narrowed and ends that.
Chip {
    id: root

    /// Empty where it is not narrowed.
    required property string themeName

    signal wanted
    signal cleared

    checkable: false
    checked: themeName.length > 0
    icon.name: checked ? "close" : ""
    text: checked ? themeName : qsTr("By theme…")
    //: %1 is a theme, such as Waiting
    Accessible.name: checked ? qsTr("Only “%1”: show all again").arg(text) : text
    onClicked: {
        if (checked) {
            cleared()
        } else {
            wanted()
        }
    }
}
