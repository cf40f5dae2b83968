import QtQml
import Heard.Models

/// What the team's way in says when something does not work, and what to do. A patient's phone has words of its own.
QtObject {
    id: root

    readonly property var texts: ({
        [Session.NoProblem]: "",
        [Session.WrongCode]: qsTr("This code does not work. Check each letter, or ask for a new one."),
        [Session.Unreachable]: qsTr("The hub cannot be reached. Check that you are online, then try again."),
        [Session.CaptivePortal]: qsTr("This network asks you to sign in first. Open a web page, sign in there, then try again."),
        [Session.NotAHub]: qsTr("There is no hub at this address. Check the address."),
        [Session.NotSecure]: qsTr("The connection to this address is not secure, so nothing was sent."),
        [Session.Refused]: qsTr("The hub does not let you in. Ask for a new code."),
        [Session.AnotherPerson]: qsTr("This computer holds the work of somebody else. She can sign in here, or you use another computer."),
        [Session.TooManyTries]: qsTr("Too many tries. Wait a little, then try again."),
        [Session.SecretNeeded]: qsTr("Choose a passphrase first. It protects what is on this computer."),
        [Session.SecretTooShort]: qsTr("This is too short."),
        [Session.WrongSecret]: qsTr("This is not the right passphrase."),
        [Session.KeychainGone]: qsTr("The keychain of this computer no longer has your key."),
        [Session.KeyMissing]: qsTr("The key to your data is missing. The data itself is still here."),
        [Session.StoreDamaged]: qsTr("Your data is damaged. It was left as it is."),
        [Session.StoreUnopened]: qsTr("The key does not open your data. Either it is another key, or the file is damaged. It was left as it is."),
        [Session.StoreFromTheFuture]: qsTr("Your data was written by a newer Heard. Install that one."),
        [Session.DiskFull]: qsTr("There is no room left on the disk. Make some room, then try again."),
        [Session.CannotWrite]: qsTr("Nothing can be written here. Check the disk."),
        [Session.NameNeeded]: qsTr("Type the name you sign in with."),
        [Session.NameTaken]: qsTr("A colleague signs in with this name already. Choose another."),
        [Session.PatientCode]: qsTr("This is a patient’s code. It belongs in the app on her phone."),
        [Session.WrongSignIn]: qsTr("The name or the passphrase is not right. Check both.")
    })

    /// With how long to wait, where that is known.
    function words(problem: int, retryAfter: int): string {
        const text = root.texts[problem]
        return retryAfter > 0 ? text + " " + qsTr("Try again in %n second(s).", "", retryAfter) : text
    }
}
