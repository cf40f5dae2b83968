import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// One list of what needs a person first; each opens beside it.
ListAndDetail {
    id: root

    property string selectedId
    property var selected: null

    signal patientWanted(string id)
    signal pledgeWanted(string id)

    function select(row: var) {
        root.selectedId = row.itemId
        root.selected = { kind: row.kind, type: row.type, recordId: row.recordId, patientId: row.patientId }
    }

    objectName: "todayPage"
    opened: selectedId.length > 0
    onClosed: selectedId = ""

    TodayModel { id: today }
    DateWords { id: dates }
    Wording { id: wording }

    list: ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ColumnLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.gap16
            Layout.leftMargin: 20
            Layout.rightMargin: 20
            spacing: Theme.gap12

            RowLayout {
                TitleText {
                    Layout.fillWidth: true
                    text: qsTr("Today")
                }
                SmallText {
                    Layout.fillWidth: false
                    text: dates.said.day(new Date())
                }
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.gap8

                Repeater {
                    model: [
                        { group: TodayModel.Everything, text: qsTr("All %1").arg(today.allCount), count: 1 },
                        { group: TodayModel.UndeliveredGroup, text: qsTr("Not sent %1").arg(today.undeliveredCount), count: today.undeliveredCount },
                        { group: TodayModel.VoiceGroup, text: qsTr("Voices %1").arg(today.voiceCount), count: today.voiceCount },
                        { group: TodayModel.AppointmentGroup, text: qsTr("Appointments %1").arg(today.appointmentCount), count: today.appointmentCount },
                        { group: TodayModel.CommitmentGroup, text: qsTr("Pledge %1").arg(today.commitmentCount), count: today.commitmentCount }
                    ]
                    delegate: Chip {
                        required property var modelData
                        objectName: "todayGroup" + modelData.group
                        visible: modelData.count > 0 || checked
                        text: modelData.text
                        checkable: false
                        checked: today.group === modelData.group
                        onClicked: today.group = modelData.group
                    }
                }
            }
        }
        ListView {
            id: list
            objectName: "todayList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            model: today
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            visible: !today.empty
            delegate: ListRow {
                id: row
                required property int index
                required property string itemId
                required property int kind
                required property string type
                required property string recordId
                required property string patientId
                required property string patientName
                required property bool secondary
                required property string line
                required property var at
                required property int count
                required property int appointmentKind

                readonly property string name: patientName.length > 0 ? patientName : qsTr("Without a name")

                objectName: "todayRow" + index
                width: list.width
                selected: root.selectedId === itemId
                text: kind === TodayModel.CommitmentOverdue || kind === TodayModel.CommitmentDueSoon ? qsTr("Pledge") : name
                icon.name: ["warning", "talk", "talk", "help", wording.kindIcons[Math.max(0, appointmentKind)], "flag", "heart"][kind]
                tone: [Theme.Stop, Theme.Brand, Theme.Brand, Theme.Brand, Theme.Warm, Theme.Warn, Theme.Go][kind]
                aside: kind === TodayModel.CommitmentOverdue || kind === TodayModel.CommitmentDueSoon
                       ? dates.said.month(at) : dates.said.lately(at)
                summary: [
                    qsTr("Something you wrote was not sent"),
                    qsTr("Told you something"),
                    qsTr("Waits for an answer"),
                    qsTr("%n question(s) for the appointment", "", count),
                    appointmentKind >= 0 ? wording.kinds[appointmentKind] : "",
                    qsTr("A promise is overdue"),
                    qsTr("A promise is due soon")
                ][kind]
                detail: secondary ? qsTr("“%1” · secondary").arg(line) : line.length > 0 ? qsTr("“%1”").arg(line) : ""
                onClicked: root.select(row)
            }
        }
        EmptyState {
            objectName: "todayEmpty"
            visible: today.ready && today.empty
            Layout.fillWidth: true
            Layout.margins: Theme.gap24
            icon: "tick"
            title: qsTr("Nothing needs you now")
            text: qsTr("New words, questions and dates appear here by themselves.")
        }
        Item {
            Layout.fillHeight: true
            visible: today.empty
        }
        Separator {
            Layout.fillWidth: true
        }
        SmallText {
            objectName: "secondaryHeard"
            Layout.margins: Theme.gap12
            Layout.leftMargin: 20
            text: qsTr("Secondary patients heard from this month: %1 of %2").arg(today.secondaryHeard).arg(today.secondaryAll)
        }
    }
    detail: Loader {
        anchors.fill: parent
        sourceComponent: !root.selected || root.selectedId.length === 0 ? nothing
                       : root.selected.kind === TodayModel.Undelivered ? decision
                       : root.selected.type === "Communication" && root.selected.kind !== TodayModel.QuestionsForAppointment ? voice
                       : root.selected.type === "Goal" ? commitment : appointment
    }
    Component {
        id: nothing
        Item {
            EmptyState {
                anchors.centerIn: parent
                width: Math.min(parent.width - 2 * Theme.gap24, Theme.px(420))
                icon: "list"
                title: qsTr("Choose what to look at")
                text: qsTr("The most pressing stands first.")
            }
        }
    }
    Component {
        id: voice
        VoicePane {
            feedbackId: root.selected.recordId
            onPatientWanted: id => root.patientWanted(id)
        }
    }
    Component {
        id: appointment
        AppointmentPane {
            appointmentId: root.selected.recordId
            onPatientWanted: id => root.patientWanted(id)
        }
    }
    Component {
        id: commitment
        CommitmentPane {
            commitmentId: root.selected.recordId
            onPledgeWanted: id => root.pledgeWanted(id)
        }
    }
    Component {
        id: decision
        DecisionPane {
            resource: root.selected.recordId
        }
    }
}
