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

        TitleText { text: "Tell you how long you will wait, and why" }
        BodyText { text: "Body text wraps over the width of the page and grows with the size people choose." }
        SmallText { text: "Small text: Today, 9:12 am" }
        PrimaryButton {
            Layout.fillWidth: true
            text: "Tell us something"
        }
        RowLayout {
            spacing: 12
            SecondaryButton {
                Layout.fillWidth: true
                text: "Add to calendar"
            }
            SecondaryButton {
                Layout.fillWidth: true
                text: "Ask to change"
            }
        }
        FlowRow {
            PrimaryButton {
                text: "Call"
                icon.name: "phone"
            }
            PrimaryButton {
                text: "Delete"
                danger: true
                icon.name: "bin"
            }
            SecondaryButton {
                text: "Leave"
                danger: true
                icon.name: "leave"
            }
            PrimaryButton {
                text: "Not now"
                enabled: false
            }
            TextButton { text: "I’m not sure" }
            IconButton {
                icon.name: "search"
                text: "Search"
            }
        }
        Segmented {
            label: "Show"
            value: "all"
            options: [
                { value: "all", text: "Everyone" },
                { value: "primary", text: "Primary" },
                { value: "secondary", text: "Secondary" }
            ]
        }
        FlowRow {
            Chip {
                text: "All 7"
                checked: true
            }
            Chip { text: "Urgent 1" }
            Chip { text: "Assessments 3" }
            Chip {
                text: "Other"
                icon.name: "plus"
            }
        }
        FlowRow {
            Tag {
                text: "By Dec 2026"
                icon: "clock"
            }
            Tag {
                text: "Achieved"
                icon: "tick"
                tone: Theme.Go
            }
            Tag {
                text: "Not sent yet"
                icon: "offline"
                tone: Theme.Warn
            }
            Tag {
                text: "Cannot do yet"
                tone: Theme.Stop
            }
            Tag {
                text: "Suggested: Communication"
                tone: Theme.Plain
            }
        }
        Note { text: "We do not read this day and night. For urgent help call 111; if life is at risk call 999." }
        Note {
            tone: Theme.Warn
            title: "About 40 minutes’ wait"
            text: "The operation before yours is taking longer than planned. You have not been forgotten."
        }
        Note {
            tone: Theme.Stop
            title: "Fever, answered 8:41 am"
            text: "Fever during chemotherapy can be an emergency."
        }
        Card {
            HeadingText { text: "What I want to ask" }
            CheckRow { text: "Can I drive home afterwards?" }
            CheckRow { text: "How long until the stitches come out, and who will take them out?" }
            CheckRow {
                text: "Who can stay with me?"
                checked: true
                fades: true
            }
            Separator {}
            CardRow {
                strong: false
                icon.name: "book"
                text: "Your choices after surgery"
                extra: Tag {
                    text: "Not read yet"
                    tone: Theme.Warn
                }
            }
            Separator {}
            CardRow {
                strong: false
                icon.name: "bell"
                text: "Reminders: a week, a day and 2 hours before"
                FocusRing { active: true }
            }
        }
    }
}
