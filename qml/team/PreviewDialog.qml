pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// The pledge as patients would see it if it were published now.
ModalDialog {
    id: root

    title: qsTr("As patients will see it")
    widest: Theme.px(440)

    PreviewModel {
        id: preview
        shown: root.opened
    }
    Repeater {
        model: preview
        delegate: Card {
            id: card
            required property string issueWords
            required property var promises

            SmallText {
                text: qsTr("You said")
            }
            HeadingText {
                text: card.issueWords
            }
            Separator {}
            Repeater {
                model: card.promises
                delegate: ColumnLayout {
                    id: promise
                    required property var modelData
                    spacing: Theme.gap4
                    BodyText {
                        strong: true
                        text: promise.modelData.plan
                    }
                    ByTag {
                        state: promise.modelData.state
                        by: promise.modelData.by
                        overdue: promise.modelData.overdue
                    }
                    SmallText {
                        visible: text.length > 0
                        text: promise.modelData.reason
                    }
                }
            }
        }
    }
    BodyText {
        visible: preview.ready && preview.empty
        text: qsTr("Nothing would be shown: everything is still a draft.")
    }
}
