import QtQuick
import Heard.Models

/// What may be said of how many patients confirmed a promise.
QtObject {
    id: root

    required property ConfirmationView view

    readonly property string confirmed: !view.counted ? "" : view.yes > 0 ? qsTr("Confirmed by %n patient(s)", "", view.yes)
        //: %1 is a number
        : view.yesFewerThan > 0 ? qsTr("Confirmed by fewer than %1 patients").arg(view.yesFewerThan) : ""
    readonly property string notYet: !view.counted ? "" : view.notYet > 0 ? qsTr("%n patient(s) say: not yet", "", view.notYet)
        //: %1 is a number
        : view.notYetFewerThan > 0 ? qsTr("Fewer than %1 patients say: not yet").arg(view.notYetFewerThan) : ""
}
