import QtQuick
import QtQuick.Layouts
import Heard.Components
import Heard.Controls

/// What a patient reads about an appointment besides its time.
FocusScope {
    id: root

    property alias place: placeField.text
    property alias withWhom: withField.text
    property alias preparation: preparationField.text
    property alias bring: bringField.text
    property alias directions: directionsField.text
    /// As AgendaModel takes them.
    readonly property var details: ({
        place, withWhom, directions, preparation, bring,
        preparationCode: known.codeOf(known.preparations, preparation), bringCode: known.codeOf(known.brings, bring)
    })

    signal submitted

    Layout.fillWidth: true
    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight

    KnownWords { id: known }

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.gap16

        FormPair {
            LineField {
                id: placeField
                objectName: root.objectName + "Place"
                focus: true
                label: qsTr("Where?")
                optional: true
                onSubmitted: root.submitted()
            }
            LineField {
                id: withField
                objectName: root.objectName + "With"
                label: qsTr("With whom?")
                optional: true
                onSubmitted: root.submitted()
            }
        }
        LineField {
            id: preparationField
            objectName: root.objectName + "Preparation"
            label: qsTr("The one thing to do before it")
            optional: true
            onSubmitted: root.submitted()
        }
        AreaField {
            id: bringField
            objectName: root.objectName + "Bring"
            label: qsTr("What to bring")
            optional: true
            leastLines: 2
        }
        AreaField {
            id: directionsField
            objectName: root.objectName + "Directions"
            label: qsTr("How to get there")
            hint: qsTr("For example: which entrance, where to park, which floor.")
            optional: true
            leastLines: 2
        }
    }
}
