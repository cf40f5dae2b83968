pragma ComponentBehavior: Bound

import QtQuick
import Heard.Controls

Flow {
    padding: 16
    spacing: 12

    Repeater {
        model: ["back", "bandage", "bell", "bin", "book", "building", "calendar", "calendar-add", "clipboard",
            "clock", "close", "contrast", "down", "edit", "eye", "eye-off", "file", "flag", "forward", "heart",
            "help", "history", "home", "info", "leave", "link", "list", "lock", "map", "minus", "more", "note", "offline",
            "people", "person", "person-add", "phone", "pin", "plus", "qr", "quote", "scan", "search", "send",
            "settings", "share", "shield", "sort", "star", "stop", "sync", "talk", "tick", "undo", "up", "upload",
            "video", "warning"]
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
