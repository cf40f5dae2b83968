import Heard.Controls

/// Begins to write down what patients said elsewhere than in the app.
SecondaryButton {
    objectName: "writeDown"
    text: qsTr("Write down…")
    icon.name: "plus"
}
