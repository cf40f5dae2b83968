import QtQuick
import Heard.Controls
import Heard.Models

/// One thing that needs a person today.
ListRow {
    id: root

    required property int index
    required property string itemId
    required property int kind
    required property string type
    required property string recordId
    required property string patientId
    required property string patientName
    required property bool secondary
    required property string line
    required property date at
    required property int count
    required property int appointmentKind
    required property DateWords dates
    required property Wording wording

    readonly property bool isCommitment: kind === TodayModel.CommitmentOverdue || kind === TodayModel.CommitmentDueSoon
    /// What she said stands in quotation marks, a place does not.
    readonly property string said: line.length === 0 ? ""
                                 : type === "Appointment" || isCommitment || kind === TodayModel.PagesToReview ? line : qsTr("“%1”").arg(line)

    objectName: "todayRow" + index
    width: ListView.view.width
    text: patientName.length > 0 ? patientName
        : type === "Goal" || type === "Basic" ? qsTr("Pledge")
        : type === "DocumentReference" ? qsTr("Library")
        : type === "Communication" ? qsTr("Without a name") : qsTr("Unit")
    icon.name: ["warning", "talk", "talk", "help", wording.kindIcons[Math.max(0, appointmentKind)], "book", "flag", "heart"][kind]
    tone: [Theme.Stop, Theme.Brand, Theme.Brand, Theme.Brand, Theme.Warm, Theme.Brand, Theme.Warn, Theme.Go][kind]
    aside: isCommitment ? dates.said.month(at) : dates.said.lately(at)
    summary: [
        qsTr("Something you wrote was not sent"),
        qsTr("Told you something"),
        qsTr("Waits for an answer"),
        qsTr("%n question(s) for the appointment", "", count),
        appointmentKind >= 0 ? wording.kinds[appointmentKind] : "",
        qsTr("A page is due for review"),
        qsTr("A promise is overdue"),
        qsTr("A promise is due soon")
    ][kind]
    //: %1 is what she said or a place; she lives with secondary breast cancer
    detail: secondary && said.length > 0 ? qsTr("%1 · secondary").arg(said) : secondary ? qsTr("secondary") : said
}
