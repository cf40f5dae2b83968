import QtQuick
import Heard.Controls

/// Whether she says it with her name, and what each means.
ChoiceList {
    id: root

    property bool withoutName: false

    signal decided(bool withoutName)

    label: qsTr("Shall your team see your name?")
    value: withoutName
    options: [
        { value: false, text: qsTr("With my name"), hint: qsTr("Your team knows who you are and can answer you or help you.") },
        {
            value: true, text: qsTr("Without my name"),
            hint: qsTr("Nobody can tell who wrote it. It is sent apart, and your team gets it a day or two later. An answer reaches only this phone. If the phone is lost, the answer is too.")
        }
    ]
    onChosen: value => root.decided(value)
}
