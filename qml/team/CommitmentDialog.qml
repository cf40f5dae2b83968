import QtQuick
import Heard.Components
import Heard.Controls
import Heard.Models

/// Writes or changes one "we plan to", for whom and by when.
ModalDialog {
    id: root

    required property BoardModel board
    property string commitmentId
    property string issueId
    readonly property string example: dateWords.said.month(new Date(dateWords.today.getFullYear(), 11, 15))

    function openNew(issue: string) {
        root.commitmentId = ""
        root.issueId = issue
        plan.text = ""
        month.text = ""
        audience.value = BoardModel.Everyone
        open()
    }

    function openFor(view: CommitmentView) {
        root.commitmentId = view.commitmentId
        root.issueId = view.issueId
        plan.text = view.plan
        month.text = view.hasMonth ? dateWords.said.month(view.by) : ""
        audience.value = view.audience
        open()
    }

    function save() {
        //: %1 is a month as people here write it, such as "Dec 2026"
        month.error = monthOf.valid ? "" : qsTr("Type a month and a year, such as %1.").arg(root.example)
        if (monthOf.valid) {
            board.writeCommitment(root.commitmentId, root.issueId, plan.text, audience.value, monthOf.firstDay)
        }
    }

    first: plan
    title: commitmentId.length === 0 ? qsTr("What do we plan to do?") : qsTr("Change the plan")
    onAboutToShow: {
        plan.error = ""
        month.error = ""
    }

    BoardProblems { id: problems }
    DateWords { id: dateWords }
    Wording { id: wording }
    TypedMonth {
        id: monthOf
        typed: month.text
    }
    Connections {
        target: root.board
        enabled: root.opened
        function onWritten() {
            draft.forget()
            root.close()
        }
        function onRefused(problem: int) {
            if (problem === BoardModel.MonthOver) {
                month.error = problems.words[problem]
                return
            }
            plan.error = problem === BoardModel.Empty ? qsTr("Write what you plan to do.")
                       : problem === BoardModel.TooLong ? qsTr("This is too long. Please shorten it.")
                       : problem === BoardModel.NoIssue ? qsTr("Its issue is no longer on the board.")
                       : qsTr("It could not be saved on this computer. Check the space on the disk.")
        }
    }
    FormDraft {
        id: draft
        property alias plan: plan.text
        property alias month: month.text
        property alias audience: audience.value
        form: root.commitmentId.length > 0 ? "commitment/" + root.commitmentId : "new-commitment/" + root.issueId
        active: root.opened
    }
    FormDraftNote {
        draft: draft
    }
    AreaField {
        id: plan
        objectName: "commitmentPlan"
        label: qsTr("We plan to")
    }
    LineField {
        id: month
        objectName: "commitmentMonth"
        label: qsTr("By")
        //: %1 is a month as people here write it, such as "Dec 2026"
        hint: qsTr("A month, such as %1.").arg(root.example)
        optional: true
        onSubmitted: root.save()
    }
    FieldFrame {
        label: qsTr("For whom")

        Segmented {
            id: audience
            objectName: "commitmentAudience"
            label: qsTr("For whom")
            value: BoardModel.Everyone
            options: wording.audienceChoices
        }
    }
    actions: [
        PrimaryButton {
            objectName: "commitmentSave"
            text: qsTr("Save")
            onClicked: root.save()
        },
        SecondaryButton {
            objectName: "commitmentLeave"
            text: qsTr("Leave it as it is")
            onClicked: {
                draft.forget()
                root.reject()
            }
        }
    ]
}
