pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Components
import Heard.Models

/// What the unit has to read: what was sent to her, then everything by topic, or what she looks for.
PhonePage {
    id: root

    property bool showsAllSent: false

    signal pageOpened(string id)
    signal appointmentOpened(string id)

    objectName: "informationPage"
    title: qsTr("Information")

    DateWords { id: dateWords }
    TopicWords { id: topicWords }
    PagesModel {
        id: pages
        typed: search.words
    }
    SentPagesModel {
        id: sent
        shown: root.visible
    }

    SearchField {
        id: search
        property string words
        objectName: "informationSearch"
        visible: pages.all > 0
        placeholder: qsTr("Search the pages")
        pause: 60
        onSearched: words => search.words = words
    }
    UnreadableNote {
        visible: pages.unreadable || sent.unreadable
    }
    HeadingText {
        visible: sentCards.visible
        text: qsTr("Sent to you")
    }
    ColumnLayout {
        id: sentCards
        objectName: "sentCards"
        visible: !sent.empty && search.words.length === 0
        spacing: Theme.gap12

        Repeater {
            model: sent
            delegate: SentCard {
                visible: index < 3 || unread || asks || root.showsAllSent
                dates: dateWords
                onPageOpened: id => root.pageOpened(id)
                onAppointmentOpened: id => root.appointmentOpened(id)
            }
        }
        TextButton {
            objectName: "allSentButton"
            visible: sent.count > 3 && !root.showsAllSent
            text: qsTr("Show everything sent to you")
            onClicked: root.showsAllSent = true
        }
    }
    SmallText {
        objectName: "foundLine"
        visible: search.words.length > 0 && pages.pages > 0
        text: qsTr("%n page(s) found", "", pages.pages)
        Accessible.role: Accessible.AlertMessage
    }
    Repeater {
        model: FirstRows {
            sourceModel: pages
            step: 2
            wanted: root.nearEnd
        }
        delegate: TopicPages {
            topics: topicWords
            onPageOpened: id => root.pageOpened(id)
        }
    }
    EmptyState {
        objectName: "informationEmpty"
        visible: pages.ready && pages.empty && !pages.unreadable
        icon: search.words.length > 0 ? "search" : "book"
        title: search.words.length > 0 ? qsTr("Nothing found") : qsTr("Nothing to read yet")
        text: search.words.length > 0 ? qsTr("Try another word. You can also ask your nurse.")
            : qsTr("When your hospital adds pages, you will find them here, also without the internet.")
    }
}
