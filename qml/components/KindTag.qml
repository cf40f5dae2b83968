import QtQuick
import Heard.Controls

/// The kind of an appointment as a tag.
Tag {
    id: root

    required property int kind
    property string description

    text: words.text
    icon: words.iconName

    readonly property KindWords words: KindWords {
        kind: root.kind
        description: root.description
    }
}
