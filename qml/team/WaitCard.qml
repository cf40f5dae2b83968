import QtQuick
import QtQuick.Layouts
import Heard.Components
import Heard.Controls
import Heard.Models

/// The wait of one patient today: what she was told, and two taps to tell her more.
Card {
    id: root

    required property string appointmentId
    required property DateWords dates

    /// What to mind when writing to her.
    property var needs: []

    /// @p undo is a function where it can be taken back.
    signal told(string words, var undo)

    /// By WaitNotice.Problem.
    readonly property var problems: ({
        [WaitNotice.ReasonMissing]: qsTr("Say why. She reads it."),
        [WaitNotice.TooLong]: qsTr("This is too long. Please shorten it."),
        [WaitNotice.NoAppointment]: qsTr("This appointment is over or cancelled."),
        [WaitNotice.NotToday]: qsTr("A wait is for the day itself."),
        [WaitNotice.NotFound]: qsTr("There is nothing to take back."),
        [WaitNotice.AuthorUnknown]: qsTr("Your own entry among the people of the unit is missing."),
        [WaitNotice.NotStored]: qsTr("It could not be saved on this computer. Check the space on the disk.")
    })

    objectName: "waitCard"
    // What was chosen for one patient is not said to another.
    onAppointmentIdChanged: chooser.begin()

    WaitView {
        id: wait
        one: true
        appointment: root.appointmentId
    }
    KnownWords { id: known }
    WaitNotice {
        id: notice
        onSaid: words => {
            chooser.forget()
            root.told(qsTr("She sees the wait on her phone."), () => notice.takeBack(words))
        }
        onEnded: words => root.told(qsTr("Her phone shows no wait any more."), () => notice.takeBack(words))
        onTakenBack: root.told(qsTr("Taken back."), null)
        onRefused: problem => root.told(root.problems[problem], null)
    }

    HeadingText {
        text: qsTr("The wait today")
    }
    BodyText {
        objectName: "waitNow"
        visible: wait.found
        strong: true
        text: wait.minutes < 0 ? qsTr("She was told that nobody can tell yet.")
            //: %n minutes from when it was said
            : qsTr("She was told: about %n minute(s).", "", wait.minutes)
    }
    SmallText {
        objectName: "waitSaid"
        visible: wait.found
        //: %1 is the reason of a wait, %2 a time, %3 a member of the team
        text: qsTr("%1 Said at %2 by %3.").arg(known.said(known.waitReasons, wait.reasonCode, wait.reason)).arg(root.dates.said.time(wait.saidAt)).arg(wait.author)
    }
    Note {
        objectName: "waitOld"
        visible: wait.found && wait.old
        tone: Theme.Warn
        text: qsTr("This is old by now, and her phone says so. Tell her how it stands.")
    }
    SecondaryButton {
        objectName: "waitOver"
        visible: wait.found
        text: qsTr("It is her turn")
        icon.name: "tick"
        onClicked: notice.end([root.appointmentId])
    }
    NeedAdvice {
        objectName: "waitAdvice"
        Layout.fillWidth: true
        needs: root.needs
    }
    WaitChooser {
        id: chooser
        form: root.appointmentId.length > 0 ? "wait/" + root.appointmentId : ""
        onSaid: (minutes, reason, code) => notice.say([root.appointmentId], minutes, reason, code)
    }
}
