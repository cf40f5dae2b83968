import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// The board: you said, we plan to, by; what is selected opens beside it.
ListAndDetail {
    id: root

    property string selectedId
    property var selected: null

    function openRecord(id: string) {
        root.selectedId = id
    }

    objectName: "pledgePage"
    opened: selectedId.length > 0
    listShare: 0.62
    onClosed: selectedId = ""

    BoardModel {
        id: boardModel
        onAnnounced: (items, drafts) => toast.say(drafts > 0
            ? qsTr("Published. %n draft(s) stay with the team.", "", drafts) : qsTr("Published. Patients see it on their phones."))
        onRemoved: toast.offerUndo(qsTr("Removed."), null)
        onUnpublished: toast.say(qsTr("Taken back. Patients no longer see it."))
    }
    StandardsModel { id: standardsModel }
    DateWords { id: dates }
    Wording { id: wording }
    Shortcut { sequence: "Ctrl+N"; onActivated: issueDialog.openNew() }

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
                    text: qsTr("Our pledge")
                }
                IconButton {
                    objectName: "importPledge"
                    icon.name: "upload"
                    text: qsTr("Import a pledge")
                    onClicked: importing.open()
                }
                SecondaryButton {
                    objectName: "previewPledge"
                    text: qsTr("As patients see it")
                    icon.name: "eye"
                    onClicked: preview.open()
                }
                PrimaryButton {
                    objectName: "publishPledge"
                    enabled: boardModel.toPublish > 0
                    text: boardModel.toPublish > 0 ? qsTr("Publish %n change(s)", "", boardModel.toPublish) : qsTr("All published")
                    onClicked: publishing.open()
                }
            }
            Segmented {
                objectName: "boardAudience"
                label: qsTr("For whom")
                value: boardModel.audience
                options: wording.audiences.map((text, value) => ({ value, text }))
                onChosen: value => boardModel.audience = value
            }
            RowLayout {
                spacing: 0
                Repeater {
                    model: [qsTr("You said"), qsTr("We plan to"), qsTr("By")]
                    delegate: SmallText {
                        required property int index
                        required property string modelData
                        Layout.fillWidth: true
                        Layout.preferredWidth: [34, 44, 22][index]
                        strong: true
                        wrapMode: Text.NoWrap
                        text: modelData
                    }
                }
            }
        }
        ListView {
            id: list
            objectName: "boardList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            model: boardModel
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            delegate: BoardLine {
                objectName: "boardRow" + index
                width: list.width
                selected: root.selectedId === recordId
                onOpened: root.selectedId = recordId
                onIssueWanted: issueDialog.openFor(issueId, issueWords)
                onCommitmentWanted: commitmentDialog.openNew(issueId)
            }
            footer: ColumnLayout {
                width: list.width
                RowLayout {
                    Layout.margins: Theme.gap12
                    TextButton {
                        objectName: "addIssue"
                        text: qsTr("Add an issue")
                        icon.name: "plus"
                        onClicked: issueDialog.openNew()
                    }
                }
                StandardsPart {
                    Layout.margins: Theme.gap16
                    standards: standardsModel
                    board: boardModel
                }
            }
            EmptyState {
                objectName: "boardEmpty"
                width: Math.min(parent.width - 2 * Theme.gap24, Theme.px(420))
                anchors.horizontalCenter: parent.horizontalCenter
                visible: boardModel.ready && boardModel.empty
                icon: "heart"
                title: qsTr("The pledge is empty")
                text: qsTr("Write down what patients said, or import a printed pledge.")
            }
        }
        ToastBar {
            id: toast
            objectName: "pledgeToast"
            Layout.fillWidth: true
            Layout.margins: Theme.gap12
            onUndone: boardModel.undoRemove()
        }
    }
    detail: Loader {
        anchors.fill: parent
        sourceComponent: root.selectedId.length > 0 ? pane : nothing
    }
    Component {
        id: pane
        CommitmentPane {
            commitmentId: root.selectedId
            board: boardModel
        }
    }
    Component {
        id: nothing
        Item {
            EmptyState {
                anchors.centerIn: parent
                width: Math.min(parent.width - 2 * Theme.gap24, Theme.px(320))
                icon: "heart"
                title: qsTr("Choose a commitment")
                text: qsTr("You can change it and see its history.")
            }
        }
    }
    IssueDialog {
        id: issueDialog
        objectName: "issueDialog"
        board: boardModel
    }
    CommitmentDialog {
        id: commitmentDialog
        objectName: "commitmentDialog"
        board: boardModel
    }
    PublishDialog {
        id: publishing
        objectName: "publishDialog"
        board: boardModel
    }
    ImportDialog {
        id: importing
        objectName: "importDialog"
    }
    PreviewDialog {
        id: preview
        objectName: "previewDialog"
    }
}
