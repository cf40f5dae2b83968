pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// Who has opened or changed her record, by day, as the hub wrote it down.
PhonePage {
    id: root

    objectName: "accessPage"
    title: qsTr("Who has seen my record")

    DateWords { id: dateWords }
    RecordAccessModel { id: accesses }

    BodyText {
        soft: true
        text: qsTr("The hub of your hospital writes down each time somebody opens your record at a screen, or changes it. It is asked only now, so it needs the internet.")
    }
    SmallText {
        text: qsTr("The computers of your team also fetch records by themselves, so that they work without the internet. That is not counted as opening.")
    }
    BusyDots {
        objectName: "accessBusy"
        Layout.alignment: Qt.AlignHCenter
        visible: accesses.state === RecordAccessModel.Asking
    }
    Note {
        objectName: "accessOffline"
        visible: accesses.state === RecordAccessModel.Unreachable
        tone: Theme.Warn
        title: qsTr("You are offline.")
        text: qsTr("This list is kept only at your hospital. Try again when you are online.")

        SecondaryButton {
            objectName: "accessAgain"
            Layout.topMargin: Theme.gap8
            text: qsTr("Try again")
            icon.name: "sync"
            onClicked: accesses.ask()
        }
    }
    Note {
        objectName: "accessRefused"
        visible: accesses.state === RecordAccessModel.Refused
        tone: Theme.Warn
        title: qsTr("Your hospital does not show this list here.")
        text: qsTr("You can ask your nurse who has seen your record.")
    }
    EmptyState {
        objectName: "accessEmpty"
        visible: accesses.state === RecordAccessModel.Answered && accesses.ready && accesses.empty && !accesses.more
        icon: "eye"
        title: qsTr("Nobody has opened it yet")
    }
    Card {
        visible: !accesses.empty
        spacing: Theme.gap12

        Repeater {
            model: accesses
            delegate: ColumnLayout {
                id: row
                required property int index
                required property date at
                required property bool byHerself
                required property bool ofTeam
                required property string name
                required property string job
                required property int opened
                required property int wrote
                required property int fetched
                readonly property string who: byHerself ? qsTr("You")
                    : name.length > 0 ? name
                    : ofTeam ? qsTr("Somebody of your team who has left") : qsTr("The hub itself")

                readonly property string openedIt: qsTr("Opened it %n time(s)", "", opened)
                readonly property string changedIt: qsTr("Changed or added something %n time(s)", "", wrote)
                readonly property string deeds: wrote === 0 ? openedIt : opened === 0 ? changedIt
                    //: %1 is how often it was opened, %2 how often changed
                    : qsTr("%1 · %2").arg(openedIt).arg(changedIt)

                spacing: Theme.gap12

                Separator {
                    visible: row.index > 0
                }
                CardRow {
                    objectName: "access" + row.index
                    enabled: false
                    opacity: 1
                    arrow: false
                    icon.name: row.wrote > 0 ? "edit" : row.opened > 0 ? "eye" : "sync"
                    overline: dateWords.said.fullDay(row.at)
                    //: %1 is a person, %2 what she does, such as: breast care nurse
                    text: row.job.length > 0 ? qsTr("%1, %2").arg(row.who).arg(row.job) : row.who
                    detail: row.opened + row.wrote > 0 ? row.deeds : qsTr("Only the computer fetched it")
                }
            }
        }
    }
    TextButton {
        objectName: "accessEarlier"
        Layout.fillWidth: true
        visible: accesses.more
        text: qsTr("Show earlier")
        onClicked: accesses.askEarlier()
    }
    TextButton {
        objectName: "accessFetches"
        Layout.fillWidth: true
        visible: accesses.state === RecordAccessModel.Answered
        text: accesses.fetches ? qsTr("Show only what people did") : qsTr("Show what computers fetched, too")
        onClicked: accesses.fetches = !accesses.fetches
    }
}
