pragma ComponentBehavior: Bound

import QtQuick
import Heard.Controls

Flow {
    padding: 16
    spacing: 12

    Repeater {
        model: ["back", "bandage", "bell", "bin", "book", "building", "calendar", "calendar-add", "chart", "clipboard",
            "clock", "close", "columns", "contrast", "copy", "down", "download", "edit", "eye", "eye-off", "file",
            "filter", "flag", "forward", "globe", "heart", "help", "history", "home", "info", "key", "leave", "link",
            "list", "lock", "mail", "map", "minus", "moon", "more", "note", "offline", "online", "people", "person",
            "person-add", "phone", "pin", "plus", "print", "qr", "quote", "scan", "scissors", "search", "send",
            "settings", "share", "shield", "sort", "star", "stop", "sun", "sync", "talk", "text-size", "tick", "undo",
            "up", "upload", "video", "warning"]
        delegate: Column {
            id: cell
            required property string modelData
            width: 62
            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: cell.modelData
                color: Theme.ink
                size: 36
                mirrored: LayoutMirroring.enabled
            }
            Text {
                width: parent.width
                text: cell.modelData
                color: Theme.soft
                font.pixelSize: 10
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
}
