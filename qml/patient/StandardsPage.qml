pragma ComponentBehavior: Bound

import QtQuick
import Heard.Controls
import Heard.Components
import Heard.Models

/// What every patient can expect, whatever else is promised.
PhonePage {
    id: root

    objectName: "standardsPage"
    title: qsTr("Our standards of care")

    PledgeModel { id: pledge }

    BodyText {
        soft: true
        text: qsTr("Every patient can expect this from us, every time.")
    }
    UnreadableNote {
        visible: pledge.unreadable
    }
    StandardsCard {
        standards: pledge.standards
    }
}
