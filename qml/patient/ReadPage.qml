pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Components
import Heard.Models

/// One page of the unit, and what the team asks of her about it, with who to call beside.
PhonePage {
    id: root

    required property string pageId

    signal linkOpened(string address)
    signal callWanted
    signal appointmentOpened(string id)

    objectName: "readPage"
    title: qsTr("Information")

    DateWords { id: dateWords }
    PageView {
        id: reading
        pageId: root.pageId
        onChanged: markRead()
        onRefused: toast.say(qsTr("It could not be kept on this phone. Check the space on it."))
    }

    UnreadableNote {
        visible: reading.unreadable
    }
    EmptyState {
        objectName: "pageGone"
        visible: reading.ready && !reading.found && !reading.unreadable
        icon: "book"
        title: qsTr("This page is no longer here")
        text: qsTr("Your team has taken it back. Ask your nurse if you miss it.")
    }
    TitleText {
        objectName: "pageTitle"
        text: reading.title
    }
    Note {
        objectName: "exampleNote"
        visible: reading.example
        tone: Theme.Warn
        title: qsTr("This page is an example.")
        text: qsTr("The doctors and nurses of your unit have not checked it yet. Ask them if you are not sure.")
    }
    Note {
        objectName: "sentNote"
        visible: reading.found && reading.sender.length > 0
        //: %1 is a member of the team
        title: qsTr("%1 sent you this page.").arg(reading.sender)
        text: reading.words
    }
    PageWords {
        objectName: "pageWords"
        blocks: reading.blocks
        rightToLeft: reading.rightToLeft
        ticking: true
        ticked: reading.ticked
        onItemTicked: (item, on) => reading.setTicked(item, on)
        onLinkOpened: address => root.linkOpened(address)
    }
    AcknowledgeCard {
        signedOut: root.signedOut
        objectName: "acknowledgeCard"
        visible: reading.found && (reading.asks || reading.acknowledged)
        page: reading
        dates: dateWords
        onCalled: link => root.linkOpened(link)
    }
    Card {
        visible: reading.found
        spacing: Theme.gap12

        CardRow {
            objectName: "packAppointment"
            visible: reading.appointmentId.length > 0
            icon.name: "calendar"
            text: qsTr("Your appointment")
            detail: qsTr("Write down there what you want to ask.")
            onClicked: root.appointmentOpened(reading.appointmentId)
        }
        Separator {
            visible: reading.appointmentId.length > 0
        }
        CardRow {
            objectName: "pageCall"
            icon.name: "phone"
            tone: Theme.Go
            text: qsTr("Who to call")
            detail: qsTr("If you have a question, or something worries you.")
            onClicked: root.callWanted()
        }
    }
    SmallText {
        objectName: "pageUpdated"
        visible: reading.found && !isNaN(reading.updatedAt)
        //: %1 is a day
        text: qsTr("Last changed on %1.").arg(dateWords.said.fullDay(reading.updatedAt))
    }
    ToastBar {
        id: toast
        objectName: "readToast"
        Layout.fillWidth: true
    }
}
