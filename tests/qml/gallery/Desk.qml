import QtQuick
import QtQuick.Layouts
import Heard.Controls

Item {
    id: root

    RowLayout {
        anchors.fill: parent
        spacing: 0

        Rail {
            Layout.fillHeight: true
            title: "Heard"
            footer: "Riverbank Breast Unit\nInvented for this demo"
            value: "today"
            counts: ({ today: 7, assessments: 3, voices: 12 })
            options: [
                { value: "today", text: "Today", icon: "list" },
                { value: "patients", text: "Patients", icon: "people" },
                { value: "appointments", text: "Appointments", icon: "calendar" },
                { value: "assessments", text: "Assessments", icon: "tick" },
                { value: "voices", text: "Voices", icon: "talk" },
                { value: "pledge", text: "Pledge", icon: "heart" },
                { value: "surveys", text: "Surveys", icon: "quote" },
                { value: "involvement", text: "Involvement", icon: "bell" },
                { value: "evaluation", text: "Evaluation", icon: "chart" },
                { value: "buddies", text: "Buddies", icon: "link" },
                { value: "library", text: "Library", icon: "book" },
                { value: "unit", text: "Unit", icon: "shield" }
            ]
        }
        Rail {
            Layout.fillHeight: true
            title: "Heard"
            collapsed: true
            value: "voices"
            counts: ({ today: 7 })
            options: [
                { value: "today", text: "Today", icon: "list" },
                { value: "voices", text: "Voices", icon: "talk" }
            ]
        }
        ColumnLayout {
            Layout.preferredWidth: 430
            Layout.maximumWidth: 430
            Layout.alignment: Qt.AlignTop
            spacing: 0
            TitleText {
                Layout.margins: 20
                text: "Today"
            }
            ListRow {
                selected: true
                icon.name: "bell"
                tone: Theme.Stop
                text: "Mary Ellis"
                aside: "8:41 am"
                summary: "Marked “fever” in her assessment"
                detail: "She saw the urgent card and chose “I have called”"
            }
            ListRow {
                icon.name: "tick"
                text: "Ann Baker"
                aside: "waiting 2 days"
                summary: "Asks for a support assessment"
                detail: "“Before my operation, please” · secondary"
                extra: [
                    Tag { text: "Secondary" },
                    Tag {
                        text: "Answered"
                        tone: Theme.Plain
                    }
                ]
            }
            ListRow {
                icon.name: "calendar"
                tone: Theme.Warm
                text: "Rosa Lind"
                aside: "Thu 26 Nov"
                summary: "Asks to move her clinic visit"
                FocusRing {
                    active: true
                    inset: true
                    corner: 0
                }
            }
        }
        Rectangle {
            Layout.fillHeight: true
            implicitWidth: 1
            color: Theme.line
        }
        PageScroll {
            Layout.fillWidth: true
            Layout.fillHeight: true
            RowLayout {
                ColumnLayout {
                    spacing: 0
                    TitleText { text: "Mary Ellis" }
                    BodyText {
                        soft: true
                        text: "58 · primary, 3rd cycle of chemotherapy · large print"
                    }
                }
                SecondaryButton { text: "Open record" }
            }
            Note {
                tone: Theme.Stop
                title: "Fever, answered 8:41 am"
                text: "Fever during chemotherapy can be an emergency. She was shown the 24-hour line and 999."
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
                SmallText { text: "Distress 7 of 10 · she wants to talk about money first" }
            }
            FlowRow {
                spacing: 12
                PrimaryButton {
                    text: "I have called her"
                    icon.name: "phone"
                }
                SecondaryButton { text: "Book a time" }
                SecondaryButton { text: "Give to a colleague" }
            }
            Card {
                AreaField {
                    label: "Then"
                    placeholder: "What was said and agreed. She sees what you mark to share."
                }
                CheckRow {
                    text: "Share the plan with her"
                    checked: true
                }
            }
        }
    }
}
