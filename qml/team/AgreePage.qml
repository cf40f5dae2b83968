pragma ComponentBehavior: Bound

import QtQuick
import Heard.Controls
import Heard.Models

/// The pledge as patients' representatives work on it: what is planned, whether they agree, and whether it is kept. No patient is in it.
ListAndDetail {
    id: root

    objectName: "agreePage"
    title: qsTr("Our pledge")
    listShare: 0.5

    BoardModel {
        id: boardModel
        shown: BoardModel.Waiting
    }
    DateWords { id: dateWords }
    Wording { id: teamWording }

    list: ListPane {
        objectName: "agreeList"
        anchors.fill: parent
        title: qsTr("Our pledge")
        detail: boardModel.waitingCount > 0 ? qsTr("%n plan(s) wait to be agreed", "", boardModel.waitingCount) : qsTr("Nothing waits to be agreed")
        records: boardModel
        empty.icon: "heart"
        empty.title: boardModel.allCount === 0 ? qsTr("There is no plan yet") : qsTr("Nothing waits to be agreed")
        empty.text: boardModel.allCount === 0 ? qsTr("When the team writes one, you find it here.") : qsTr("Choose All to see every plan.")
        tools: [
            SearchField {
                objectName: "agreeSearch"
                visible: boardModel.allCount > 0
                placeholder: qsTr("Search the pledge")
                onSearched: words => boardModel.typed = words
            },
            ChipChoices {
                objectName: "agreeShown"
                visible: boardModel.allCount > 0
                label: qsTr("What to show")
                value: boardModel.shown
                counts: ({ [BoardModel.Waiting]: boardModel.waitingCount, [BoardModel.All]: boardModel.allCount })
                options: [
                    { value: BoardModel.Waiting, text: qsTr("To agree") },
                    { value: BoardModel.All, text: qsTr("All") }
                ]
                onChosen: value => boardModel.shown = value
            }
        ]
        delegate: BoardIssue {
            readOnly: true
            issueCount: boardModel.issueCount
            dates: dateWords
            wording: teamWording
            selectedId: root.selectedId
            onOpened: id => root.selectedId = id
        }
    }
    detail: RecordStage {
        anchors.fill: parent
        focus: true
        record: root.selectedId
        component: root.selectedId.length > 0 ? plan : nothing
    }
    ToastBar {
        id: toast
        objectName: "agreeToast"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap16
    }
    Component {
        id: plan
        AgreePane {
            recordId: root.selectedId
            onSaid: agree => toast.say(agree ? qsTr("Noted: you agree. The team sees it.") : qsTr("Noted: not yet. The team reads your words."))
            onJudged: kept => toast.say(kept ? qsTr("Noted: it is kept. The team sees it.") : qsTr("Noted: not kept yet. The team reads your words."))
        }
    }
    Component {
        id: nothing
        NothingOpen {
            visible: boardModel.allCount > 0
            icon: "heart"
            title: qsTr("Choose a plan")
            text: qsTr("Read it, and say whether patients can agree to it.")
        }
    }
}
