import QtQuick

Window {
    width: 390
    height: 844
    visible: true

    Text {
        anchors.centerIn: parent
        text: "Ann"
    }
}
