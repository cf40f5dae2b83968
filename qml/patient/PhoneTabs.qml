import QtQuick
import Heard.Controls

/// The five tabs of the phone.
BottomTabs {
    objectName: "tabs"
    options: [
        { value: "home", text: qsTr("Home"), icon: "home" },
        { value: "appointments", text: qsTr("Appointments"), icon: "calendar" },
        { value: "pledge", text: qsTr("Our pledge"), icon: "heart" },
        { value: "say", text: qsTr("Your say"), icon: "talk" },
        { value: "more", text: qsTr("More"), icon: "more" }
    ]
}
