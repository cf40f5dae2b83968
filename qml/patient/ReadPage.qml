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

    signal left(string address)
    signal callWanted
    signal appointmentOpened(string id)

    objectName: "readPage"
    title: qsTr("Information")

    DateWords { id: dateWords }
    PageView {
        id: page
        pageId: root.pageId
        onChanged: markRead()
        onRefused: toast.say(qsTr("It could not be kept on this phone. Check the space on it."))
    }

    UnreadableNote {
        visible: page.unreadable
    }
    EmptyState {
        objectName: "pageGone"
        visible: page.ready && !page.found && !page.unreadable
        icon: "book"
        title: qsTr("This page is no longer here")
        text: qsTr("Your team has taken it back. Ask your nurse if you miss it.")
    }
    TitleText {
        objectName: "pageTitle"
        text: page.title
    }
    Note {
        objectName: "exampleNote"
        visible: page.example
        tone: Theme.Warn
        title: qsTr("This page is an example.")
        text: qsTr("The doctors and nurses of your unit have not checked it yet. Ask them if you are not sure.")
    }
    Note {
        objectName: "sentNote"
        visible: page.found && page.sender.length > 0
        //: %1 is a member of the team
        title: qsTr("%1 sent you this page.").arg(page.sender)
        text: page.words
    }
    PageWords {
        objectName: "pageWords"
        blocks: page.blocks
        rightToLeft: page.rightToLeft
        onLeft: address => root.left(address)
    }
    AcknowledgeCard {
        objectName: "acknowledgeCard"
        visible: page.found && (page.asks || page.acknowledged)
        page: page
        dates: dateWords
        onCalled: link => root.left(link)
    }
    Card {
        visible: page.found
        spacing: Theme.gap12

        CardRow {
            objectName: "packAppointment"
            visible: page.appointmentId.length > 0
            icon.name: "calendar"
            text: qsTr("Your appointment")
            detail: qsTr("Write down there what you want to ask.")
            onClicked: root.appointmentOpened(page.appointmentId)
        }
        Separator {
            visible: page.appointmentId.length > 0
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
        visible: page.found && !isNaN(page.updatedAt)
        //: %1 is a day
        text: qsTr("Last changed on %1.").arg(dateWords.said.fullDay(page.updatedAt))
    }
    ToastBar {
        id: toast
        objectName: "readToast"
        Layout.fillWidth: true
    }
}
