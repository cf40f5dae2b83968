pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Components
import Heard.Models

/// The pledge: what patients said, what is promised for it, and by when.
PhonePage {
    id: root

    signal promiseOpened(string id)
    signal standardsOpened

    property bool searching: false

    objectName: "pledgePage"
    showsBack: false
    title: qsTr("Our pledge")
    actions: IconButton {
        objectName: "searchButton"
        icon.name: root.searching ? "close" : "search"
        text: root.searching ? qsTr("Stop searching") : qsTr("Search our pledge")
        onClicked: {
            root.searching = !root.searching
            search.clear()
            if (root.searching) {
                search.forceActiveFocus(Qt.TabFocusReason)
            }
        }
    }

    DateWords { id: dateWords }
    PledgeModel {
        id: pledge
        audience: audiences.value
        typed: search.words
    }

    SearchField {
        id: search
        property string words
        objectName: "pledgeSearch"
        visible: root.searching
        placeholder: qsTr("Search our pledge")
        onSearched: words => search.words = words
    }
    Segmented {
        id: audiences
        objectName: "audiences"
        label: qsTr("Whose promises")
        value: Promise.Everyone
        options: [
            { value: Promise.Everyone, text: qsTr("Everyone") },
            { value: Promise.Primary, text: qsTr("Primary") },
            { value: Promise.Secondary, text: qsTr("Secondary") }
        ]
    }
    UnreadableNote {
        visible: pledge.unreadable
    }
    SmallText {
        objectName: "pledgeCounts"
        visible: pledge.ready && pledge.promises > 0
        //: %1 is for example "12 promises", %2 "8 kept", %3 "3 under way", %4 "1 we cannot keep yet"
        text: qsTr("%1: %2, %3, %4").arg(qsTr("%n promise(s)", "", pledge.promises))
            .arg(qsTr("%n kept", "promises", pledge.kept)).arg(qsTr("%n under way", "promises", pledge.underWay))
            .arg(qsTr("%n we cannot keep yet", "promises", pledge.unable))
    }
    Repeater {
        model: pledge
        delegate: IssueCard {
            dates: dateWords
            onPromiseOpened: id => root.promiseOpened(id)
        }
    }
    EmptyState {
        objectName: "pledgeEmpty"
        visible: pledge.ready && pledge.empty && !pledge.unreadable
        icon: search.words.length > 0 ? "search" : "heart"
        title: search.words.length > 0 ? qsTr("Nothing found")
             : audiences.value === Promise.Everyone ? qsTr("No promises yet") : qsTr("No promises here yet")
        text: search.words.length > 0 ? qsTr("Try another word, or fewer letters.")
            : qsTr("Your hospital has not published its pledge yet. What you say can become part of it.")
    }
    Card {
        visible: pledge.standards.length > 0 && search.words.length === 0

        CardRow {
            objectName: "standardsRow"
            icon.name: "shield"
            text: qsTr("Our standards of care")
            detail: qsTr("What every patient can expect from us")
            onClicked: root.standardsOpened()
        }
    }
}
