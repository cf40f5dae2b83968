pragma ComponentBehavior: Bound

import QtQuick
import Heard.Controls
import Heard.Models

/// Stands at once where somebody ticked what cannot wait for an answer: whom to call.
Note {
    id: root

    required property UnitView unit
    /// She feels hopeless: there is somebody to talk to.
    property bool hopeless: false

    /// The unit's line that is answered now, day and night where there is one.
    readonly property var contacts: unit.contacts
    readonly property var line: contacts.find(contact => contact.purpose === UnitView.DayAndNight)
                                ?? contacts.find(contact => contact.purpose === UnitView.NurseLine)
    readonly property list<string> lineNames: [qsTr("Your breast care nurses"), qsTr("Your hospital, day and night")]

    signal called(string link)

    function call() {
        if (visible) {
            announcer.say(title)
        }
    }

    tone: Theme.Stop
    title: qsTr("Please call now. Do not wait for an answer here.")
    onVisibleChanged: root.call()
    Component.onCompleted: root.call()

    Announcer {
        id: announcer
        source: root
    }
    CallRow {
        objectName: root.objectName + ".unit"
        visible: root.line !== undefined
        name: !root.line ? "" : root.line.name.length > 0 ? root.line.name : root.lineNames[root.line.purpose] ?? root.lineNames[1]
        phone: root.line?.phone ?? ""
        hours: root.line?.hours ?? ""
        link: root.line?.link ?? ""
        tone: Theme.Stop
        onCalled: link => root.called(link)
    }
    CallRow {
        objectName: root.objectName + ".samaritans"
        visible: root.hopeless
        name: qsTr("Samaritans: somebody to talk to")
        phone: "116 123"
        hours: qsTr("Day and night, free of charge")
        link: "tel:116123"
        tone: Theme.Stop
        onCalled: link => root.called(link)
    }
    CallRow {
        objectName: root.objectName + ".111"
        name: qsTr("Urgent help, not an emergency")
        phone: "111"
        hours: root.hopeless ? qsTr("Day and night. Choose the option for mental health.") : qsTr("Day and night, free of charge")
        link: "tel:111"
        tone: Theme.Stop
        onCalled: link => root.called(link)
    }
    CallRow {
        objectName: root.objectName + ".999"
        name: qsTr("If life is at risk")
        phone: "999"
        link: "tel:999"
        tone: Theme.Stop
        onCalled: link => root.called(link)
    }
}
