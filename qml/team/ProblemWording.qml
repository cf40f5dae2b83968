import QtQml
import Heard.Models

/// What the way in says when something does not work, and what to do.
QtObject {
    readonly property var texts: [
        "",
        qsTr("This code does not work. Check each letter, or ask for a new one."),
        qsTr("The hub cannot be reached. Check that you are online, then try again."),
        qsTr("This network asks you to sign in first. Open a web page, sign in there, then try again."),
        qsTr("There is no hub at this address. Check the address."),
        qsTr("The connection to this address is not secure, so nothing was sent."),
        qsTr("The hub does not let you in. Ask for a new code."),
        qsTr("This computer holds the work of somebody else. She can sign in here, or you use another computer."),
        qsTr("Too many tries. Wait a little, then try again."),
        qsTr("Choose a passphrase first. It protects what is on this computer."),
        qsTr("This is too short."),
        qsTr("This is not the right passphrase."),
        qsTr("The keychain of this computer no longer has your key."),
        qsTr("The key to your data is missing. The data itself is still here."),
        qsTr("Your data is damaged. It was left as it is."),
        qsTr("Your data was written by a newer Heard. Install that one."),
        qsTr("The disk is full. Make some room, then try again."),
        qsTr("Nothing can be written here. Check the disk."),
        qsTr("Type the name you sign in with."),
        qsTr("A colleague signs in with this name already. Choose another."),
        qsTr("This is a patient’s code. It belongs in the app on her phone."),
        qsTr("The name or the passphrase is not right. Check both.")
    ]

    /// With how long to wait, where that is known.
    function words(problem: int, retryAfter: int): string {
        return retryAfter > 0 ? texts[problem] + " " + qsTr("Try again in %n second(s).", "", retryAfter) : texts[problem]
    }
}
