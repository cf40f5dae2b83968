import QtQuick
import QtQuick.Layouts
import Heard.Controls

Item {
    id: root

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        TopBar {
            title: "Good morning, Ann"
            showsBack: false
            IconButton {
                icon.name: "bell"
                text: "Reminders"
            }
        }
        PageScroll {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Card {
                CardRow {
                    icon.name: "calendar"
                    overline: "Next appointment"
                    text: "Tuesday 3 March, 2:30 pm"
                    large: true
                    detail: "Meeting before surgery, with Sister Okafor"
                    softDetail: false
                    arrow: false
                }
                Separator {}
                CardRow {
                    lead: CheckMark {}
                    text: "Before you go: read “Your choices after surgery”"
                    strong: false
                }
                CardRow {
                    lead: CheckMark { checked: true }
                    text: "Write down what you want to ask (3 questions)"
                    strong: false
                }
            }
            HeadingText { text: "Since you last looked" }
            Card {
                spacing: 12
                CardRow {
                    icon.name: "heart"
                    tone: Theme.Warm
                    text: "Your words led to a promise"
                    softDetail: false
                    detail: "“Nobody told us how long we would wait” is now part of our pledge. It is being done."
                }
                Separator {}
                CardRow {
                    icon.name: "talk"
                    text: "Sister Okafor replied to you"
                    detail: "Today, 9:12 am"
                }
            }
            Card {
                CardRow {
                    icon.name: "people"
                    tone: Theme.Go
                    text: "Need to talk something through?"
                    detail: "Ask your nurse for a support assessment. It is all right to ask."
                }
            }
        }
        BottomTabs {
            Layout.fillWidth: true
            value: "home"
            counts: ({ say: 2 })
            options: [
                { value: "home", text: "Home", icon: "home" },
                { value: "appointments", text: "Appointments", icon: "calendar" },
                { value: "pledge", text: "Our pledge", icon: "heart" },
                { value: "say", text: "Your say", icon: "talk" },
                { value: "more", text: "More", icon: "more" }
            ]
        }
    }
}
