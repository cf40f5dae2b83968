import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// When and where one drop-in session is, and whom it is for.
ColumnLayout {
    id: root

    required property dropInCard session
    required property DateWords dates

    spacing: 0

    BodyText {
        //: %1 is a day of the week, %2 from when until when, such as "10:00 am to 12:30 pm"
        text: qsTr("%1, %2").arg(root.session.dayName).arg(root.dates.said.span(root.session.from, root.session.until))
        font.weight: Theme.mediumWeight
    }
    BodyText {
        text: root.session.place
    }
    SmallText {
        text: root.session.forWhom.length > 0 ? root.session.forWhom : qsTr("For everybody")
    }
}
