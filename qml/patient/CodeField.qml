import QtQuick
import Heard.Controls
import Heard.Models

/// The invite code, shown in groups as it stands on the letter, whatever case it is typed in. The address from the
/// letter's square can be pasted in its place.
LineField {
    id: root

    /// The hub where it is known beforehand.
    property string hub
    /// Continue was pressed: what is not whole is said.
    property bool asked: false
    /// What the hospital says of the code; empty while there is nothing to say.
    property string refusal
    readonly property bool whole: invite.kind === InviteText.Code
    readonly property bool isCode: whole || invite.kind === InviteText.Unfinished || invite.kind === InviteText.Mistyped

    /// The address was whole; the code stands in the field now.
    signal hubRead(string hub)

    label: qsTr("Your code")
    hint: qsTr("On your letter, 9 letters and numbers. Capitals do not matter.")
    hintBelow: true
    textSize: isCode ? Theme.px(22) : Theme.base
    letterSpacing: isCode ? 0.12 * Theme.px(22) : 0
    strong: isCode
    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhPreferUppercase | Qt.ImhSensitiveData
    validator: InviteCodeFormat {}
    error: invite.kind === InviteText.Foreign
             ? qsTr("This is not the address from a Heard letter. Type the 9 letters and numbers instead.")
         : invite.kind === InviteText.Broken
             ? qsTr("A part of this address is missing. Copy all of it, or type the 9 letters and numbers.")
         : invite.kind === InviteText.NotSecure
             ? qsTr("Others could read along on the way to this address, so it is not used. Please call your breast care nurse.")
         : invite.kind === InviteText.OtherHub
             ? qsTr("This letter is from another hospital. Ask your nurse for a letter of your own.")
         : asked && invite.kind === InviteText.Unfinished ? qsTr("Type all 9 letters and numbers from your letter.")
         : asked && invite.kind === InviteText.Mistyped ? qsTr("One of the letters or numbers is not right. Check each one.")
         : refusal

    onTextChanged: invite.text = text

    InviteText {
        id: invite
        hub: root.hub
        onLinkRead: (hub, code) => {
            root.text = code
            root.hubRead(hub)
        }
    }
}
