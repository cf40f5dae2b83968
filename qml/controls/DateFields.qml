import QtQuick
import QtQuick.Layouts
import Heard.Controls

/// A date typed as day, month and year.
FieldFrame {
    id: root

    /// YYYY-MM-DD, empty while what is typed is not a date.
    property alias iso: date.iso
    /// What is typed, a date or not, to be kept and set again.
    property alias typed: date.typed
    /// The beginning of that day here; invalid while what is typed is not a date.
    property alias start: date.start
    readonly property int problem: date.problem
    /// What is wrong in words, to be shown as the error when the person goes on.
    readonly property string problemText: ({
        [TypedDate.NothingTyped]: qsTr("Type the day, month and year."),
        [TypedDate.PartMissing]: qsTr("Type all three: the day, the month and the year."),
        [TypedDate.YearNotFourDigits]: qsTr("Type the year with 4 numbers, such as 2026."),
        [TypedDate.NotInCalendar]: qsTr("This day is not in the calendar. Check the day and the month.")
    })[problem] ?? ""
    /// Something is typed that is not a date.
    readonly property bool mistyped: problem !== TypedDate.NoProblem && problem !== TypedDate.NothingTyped

    signal edited

    hint: qsTr("For example, 3 3 2026")

    TypedDate {
        id: date
        onChanged: root.edited()
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap12

        DatePart {
            id: day
            objectName: root.objectName + ".day"
            focus: true
            label: qsTr("Day")
            group: root
            typed: date.day
            onEdited: typed => date.day = typed
        }
        DatePart {
            objectName: root.objectName + ".month"
            label: qsTr("Month")
            group: root
            digits: 3
            typed: date.month
            words: true
            onEdited: typed => date.month = typed
        }
        DatePart {
            objectName: root.objectName + ".year"
            label: qsTr("Year")
            group: root
            digits: 4
            typed: date.year
            onEdited: typed => date.year = typed
        }
    }
}
