import QtQuick
import Heard.Controls

/// Stands where the store on this device gave no answer.
Note {
    objectName: "unreadableNote"
    tone: Theme.Stop
    title: qsTr("We could not read this from your device.")
    text: qsTr("Close Heard and open it again. If this stays, call your team.")
}
