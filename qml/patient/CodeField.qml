import QtQuick
import Heard.Controls
import Heard.Models

/// The invite code, shown in groups as it stands on the letter, whatever case it is typed in.
LineField {
    label: qsTr("Your code")
    hint: qsTr("On your letter, 9 letters and numbers. Capitals do not matter.")
    hintBelow: true
    textSize: Theme.px(22)
    letterSpacing: 0.12 * Theme.px(22)
    strong: true
    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhPreferUppercase | Qt.ImhSensitiveData
    validator: InviteCodeFormat {}
}
