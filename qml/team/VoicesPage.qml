import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// What patients said, with the one that is open beside the list.
ListAndDetail {
    id: root

    property string selectedId

    signal patientWanted(string id)

    function openRecord(id: string) {
        root.selectedId = id
    }

    objectName: "voicesPage"
    opened: selectedId.length > 0
    onClosed: selectedId = ""

    VoicesModel { id: voices }
    DateWords { id: dates }

    list: ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ColumnLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.gap16
            Layout.leftMargin: 20
            Layout.rightMargin: 20
            spacing: Theme.gap12

            TitleText {
                text: qsTr("Voices")
            }
            SearchField {
                objectName: "voiceSearch"
                placeholder: qsTr("Search %n voice(s)", "", voices.allCount)
                onSearched: words => voices.typed = words
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.gap8

                Repeater {
                    model: [
                        { filter: VoicesModel.All, text: qsTr("All %1").arg(voices.allCount) },
                        { filter: VoicesModel.New, text: qsTr("New %1").arg(voices.newCount) },
                        { filter: VoicesModel.Unanswered, text: qsTr("No reply yet %1").arg(voices.unansweredCount) },
                        { filter: VoicesModel.Handled, text: qsTr("Done") }
                    ]
                    delegate: Chip {
                        required property var modelData
                        objectName: "voiceFilter" + modelData.filter
                        text: modelData.text
                        checkable: false
                        checked: voices.filter === modelData.filter
                        onClicked: voices.filter = modelData.filter
                    }
                }
                Chip {
                    objectName: "voiceSecondary"
                    text: qsTr("Secondary")
                    checked: voices.secondaryOnly
                    onToggled: voices.secondaryOnly = checked
                }
            }
        }
        ListView {
            id: list
            objectName: "voicesList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            model: voices
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            delegate: ListRow {
                id: row
                required property int index
                required property string recordId
                required property string patientName
                required property bool secondary
                required property string good
                required property string better
                required property string about
                required property var sentAt
                required property bool read
                required property bool handled
                required property int replies

                objectName: "voiceRow" + index
                width: list.width
                selected: root.selectedId === recordId
                text: patientName.length > 0 ? patientName : qsTr("Without a name")
                aside: dates.said.lately(sentAt)
                summary: qsTr("“%1”").arg((better.length > 0 ? better : good).slice(0, 160))
                onClicked: root.selectedId = recordId
                extra: [
                    Tag {
                        visible: !row.read
                        text: qsTr("New")
                        tone: Theme.Warm
                    },
                    Tag {
                        visible: row.about.length > 0
                        text: row.about
                    },
                    Tag {
                        visible: row.secondary
                        text: qsTr("Secondary")
                    },
                    Tag {
                        visible: row.replies > 0 || row.handled
                        text: row.replies > 0 ? qsTr("Answered") : qsTr("Done")
                        icon: "tick"
                        tone: Theme.Go
                    }
                ]
            }
            EmptyState {
                anchors.fill: parent
                anchors.margins: Theme.gap24
                visible: voices.ready && voices.empty
                icon: "talk"
                title: voices.allCount === 0 ? qsTr("Nobody has said anything yet") : qsTr("No voice fits")
                text: voices.allCount === 0 ? qsTr("Enrol patients first. What they tell you appears here.")
                                            : qsTr("Try fewer words, or choose All.")
            }
        }
        Separator {
            Layout.fillWidth: true
        }
        SmallText {
            Layout.margins: Theme.gap12
            Layout.leftMargin: 20
            text: qsTr("%1 of %2 from secondary patients").arg(voices.secondaryCount).arg(voices.allCount)
        }
    }
    detail: Loader {
        anchors.fill: parent
        sourceComponent: root.selectedId.length > 0 ? pane : nothing
    }
    Component {
        id: pane
        VoicePane {
            feedbackId: root.selectedId
            onPatientWanted: id => root.patientWanted(id)
        }
    }
    Component {
        id: nothing
        Item {
            EmptyState {
                anchors.centerIn: parent
                width: Math.min(parent.width - 2 * Theme.gap24, Theme.px(420))
                icon: "talk"
                title: qsTr("Choose a voice to read")
                text: qsTr("The patient sees on her phone that you have read it.")
            }
        }
    }
}
