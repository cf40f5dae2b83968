import QtQuick
import QtQuick.Layouts
import Heard.Controls

Item {
    implicitHeight: column.implicitHeight + 32

    ColumnLayout {
        id: column
        x: 16
        y: 16
        width: parent.width - 32
        spacing: 16

        EmptyState {
            icon: "talk"
            title: "Nothing said yet"
            text: "Write down what was good and what could be better. We read every word."
            actionText: "Tell us something"
        }
        ProgressLine {
            value: 0.44
            text: "4 of 9"
        }
        BusyDots {}
        ToastBar {
            objectName: "toast"
            Layout.fillWidth: true
            Component.onCompleted: offerUndo("Marked as done.", "deed")
        }
        Card {
            HeadingText { text: "What happened so far" }
            ColumnLayout {
                spacing: 0
                TimelineStep {
                    text: "14 patients told us"
                    detail: "March, yours was one of them"
                }
                TimelineStep {
                    text: "Ward 9 began to post waiting times"
                    detail: "1 September"
                }
                TimelineStep {
                    text: "31 of 36 patients say it happened"
                    detail: "Updated 20 November"
                    progress: TimelineStep.Now
                }
                TimelineStep {
                    text: "Checked again"
                    detail: "In the spring"
                    progress: TimelineStep.Later
                    last: true
                }
            }
        }
        Card {
            HeadingText { text: "What she told us" }
            SimpleTable {
                caption: "Concerns"
                headers: ["Concern", "Score", "In her words"]
                weights: [3, 1, 3]
                rows: [
                    ["High temperature or fever", "9", "“38.4 last night”"],
                    ["Tiredness", "7", "“Worst in the afternoon”"],
                    ["Money", "4", "Nothing more said"]
                ]
            }
        }
    }
}
