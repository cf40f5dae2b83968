pragma ComponentBehavior: Bound

import QtQuick
import Heard.Controls
import Heard.Models

/// Whether staff and patients' representatives agree to a plan, who said what, and one's own word.
Card {
    id: root

    required property string commitmentId
    required property DateWords dates
    /// Speaks for patients: the words say so.
    property bool representative: false
    /// It cannot be published before both sides agree.
    readonly property bool held: agreement.held

    readonly property var sides: ({
        [AgreementView.Open]: qsTr("Nobody has said yet"),
        [AgreementView.Agrees]: qsTr("Agree"),
        [AgreementView.NotYet]: qsTr("Not yet")
    })
    readonly property var tones: ({
        [AgreementView.Open]: Theme.Plain, [AgreementView.Agrees]: Theme.Go, [AgreementView.NotYet]: Theme.Warn
    })
    readonly property var icons: ({
        [AgreementView.Open]: "", [AgreementView.Agrees]: "tick", [AgreementView.NotYet]: "warning"
    })

    signal said(bool agree)

    AgreementView {
        id: agreement
        commitmentId: root.commitmentId
        onSaid: agree => {
            words.forget()
            root.said(agree)
        }
        onRefused: problem => words.problem = problem === AgreementView.TooLong ? qsTr("This is too long. Please shorten it.")
            : problem === AgreementView.AuthorUnknown ? qsTr("Your own entry among the people of the unit is missing.")
            : problem === AgreementView.NotFound ? qsTr("This plan is no longer on the board.")
            : qsTr("It could not be saved on this computer. Check the space on the disk.")
    }
    HeadingText {
        text: qsTr("Do both sides agree?")
    }
    Repeater {
        model: [
            { name: "staffSide", label: qsTr("The team") },
            { name: "patientSide", label: qsTr("Patients’ representatives") }
        ]
        delegate: FlowRow {
            id: line
            required property int index
            required property var modelData
            readonly property int side: index === 0 ? agreement.staff : agreement.patients
            spacing: Theme.gap8

            BodyText {
                width: Math.min(implicitWidth, parent?.width ?? 0)
                text: line.modelData.label
            }
            Tag {
                objectName: line.modelData.name
                text: root.sides[line.side]
                tone: root.tones[line.side]
                icon: root.icons[line.side]
            }
        }
    }
    Note {
        objectName: "askedAnew"
        visible: agreement.changedSince && !agreement.agreed
        text: qsTr("The plan has changed since it was agreed. Please agree again, or say not yet.")
    }
    SmallText {
        visible: agreement.held && !agreement.changedSince
        text: qsTr("It can be published once both sides agree.")
    }
    PlanWords {
        id: words
        name: "agreement"
        commitmentId: root.commitmentId
        said: agreement.words
        dates: root.dates
        //: %1 is a name, %2 a day
        yesSaid: qsTr("%1 agrees · %2")
        //: %1 is a name, %2 a day
        noSaid: qsTr("%1: not yet · %2")
        yes: qsTr("I agree")
        yesName: "agreePlan"
        yesOffered: agreement.mine !== AgreementView.Agrees
        no: qsTr("Not yet")
        noName: "notYetPlan"
        noOffered: agreement.mine !== AgreementView.NotYet
        label: root.representative ? qsTr("Your words for patients") : qsTr("Your words")
        hint: qsTr("Both sides read them.")
        onAnswered: (yes, words) => agreement.say(yes, words)
    }
}
