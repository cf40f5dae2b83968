import QtQuick
import Heard.Controls
import Heard.Models

/// Why signing in or unlocking did not work, and what to do, in plain words.
ErrorText {
    id: root

    /// A Session.Problem.
    required property int problem
    /// Seconds until another try is allowed.
    required property int retryAfter

    readonly property bool wrongSecret: problem === Session.WrongSecret
    readonly property int minutes: Math.ceil(retryAfter / 60)
    readonly property string wait: retryAfter > 60 ? qsTr("You can try again in %n minute(s).", "", minutes)
                                 : retryAfter > 0 ? qsTr("You can try again in %n second(s).", "", retryAfter) : ""
    readonly property var words: ({
        [Session.NoProblem]: "",
        [Session.WrongCode]: qsTr("This code does not work. Check each letter. If it was used before, ask your nurse for a new one."),
        [Session.Unreachable]: qsTr("We cannot reach your hospital. Check that you are online, then try again."),
        [Session.CaptivePortal]: qsTr("This network wants you to sign in first. Open your browser, sign in there, then come back."),
        [Session.NotAHub]: qsTr("There is no Heard at this address. Check the address on your letter."),
        [Session.NotSecure]: qsTr("The way to this address is not private, so nothing was sent. Check the address on your letter."),
        [Session.Refused]: qsTr("Your hospital does not let this device in. Please call your breast care nurse."),
        [Session.AnotherPerson]: qsTr("This code is for somebody else, and it is used up now. Ask your nurse for a new code of your own."),
        [Session.TooManyTries]: root.wait.length > 0
            //: %1 is "You can try again in 30 seconds."
            ? qsTr("There were too many tries. %1").arg(root.wait) : qsTr("There were too many tries. Please wait a while."),
        [Session.SecretNeeded]: qsTr("Choose a passphrase first."),
        [Session.SecretTooShort]: qsTr("Please make it longer."),
        [Session.WrongSecret]: root.wait.length > 0
            //: %1 is "You can try again in 30 seconds."
            ? qsTr("That was not right. %1").arg(root.wait) : qsTr("That was not right. Please try again."),
        [Session.KeychainGone]: qsTr("This device does not give out the key just now. Unlock the device, then try again."),
        [Session.KeyMissing]: qsTr("The key to what is kept here is missing. Your nurse can give you a new code."),
        [Session.StoreDamaged]: qsTr("What is kept on this device is damaged."),
        [Session.StoreUnopened]: qsTr("The key does not open what is kept here. Either it is another key, or the file is damaged."),
        [Session.StoreFromTheFuture]: qsTr("What is kept here was written by a newer Heard. Please update the app."),
        [Session.DiskFull]: qsTr("There is no room left on this device. Make some, then try again."),
        [Session.CannotWrite]: qsTr("Heard cannot write on this device. Restart the device, then try again.")
    })

    text: words[problem] ?? ""
}
