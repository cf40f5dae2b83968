import QtQuick
import Heard.Components
import Heard.Controls
import Heard.Models

/// One patient in the list, with what tells her from another of the same name.
ListRow {
    id: root

    required property int index
    required property string recordId
    required property string name
    required property date birthDate
    required property string nhsNumber
    required property var needs
    required property bool secondary
    required property DateWords dates
    required property Wording wording

    objectName: "patientRow" + index
    width: ListView.view.width
    text: name
    aside: secondary ? qsTr("secondary") : ""
    summary: wording.facts([
        //: %1 is a day
        isNaN(birthDate.getTime()) ? "" : qsTr("Born %1").arg(dates.said.fullDay(birthDate)),
        //: %1 is an NHS number
        nhsNumber.length > 0 ? qsTr("NHS %1").arg(nhsNumber) : ""
    ])
    extra: NeedTags {
        needs: root.needs
    }
}
