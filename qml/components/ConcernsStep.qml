pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// One page of an assessment: the concerns of a group, and room to say more.
ColumnLayout {
    id: root

    required property AssessmentForm form
    required property UnitView unit

    signal called(string link)

    spacing: Theme.gap16

    ConcernsModel {
        id: concerns
        form: root.form
        group: root.form.page
    }
    Connections {
        target: root.form
        // Typing breaks the binding; another page has other words.
        function onPageChanged() {
            more.text = root.form.more(root.form.page)
        }
    }

    ColumnLayout {
        spacing: 0

        SmallText {
            objectName: "groupTitle"
            text: concerns.title
        }
        TitleText {
            text: qsTr("Does any of this trouble you?")
        }
    }
    BodyText {
        soft: true
        text: qsTr("Tick what does. If nothing does, go on: that is an answer too.")
    }
    Card {
        spacing: Theme.gap4

        Repeater {
            model: concerns
            delegate: ConcernRow {
                unit: root.unit
                onMarked: ticked => root.form.tick(concernId, ticked)
                onWeighed: weight => root.form.weigh(concernId, weight)
                onCalled: link => root.called(link)
            }
        }
    }
    AreaField {
        id: more
        objectName: "more"
        label: qsTr("Do you want to say more?")
        optional: true
        leastLines: 2
        text: root.form.more(root.form.page)
        onEdited: root.form.setMore(root.form.page, text)
        onActiveFocusChanged: root.form.flush()
    }
}
