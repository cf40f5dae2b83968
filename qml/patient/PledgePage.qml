pragma ComponentBehavior: Bound

import QtQuick
import Heard.Controls
import Heard.Components
import Heard.Models

/// The pledge: what patients said, what is promised for it, and by when.
PhonePage {
    id: root

    signal promiseOpened(string id)
    signal standardsOpened
    /// @p audience is a Promise.Audience.
    signal bookletWanted(audience: int)

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
        id: pledgeModel
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
    FlowRow {
        visible: pledgeModel.promises > 0 && !root.searching

        TextButton {
            objectName: "bookletButton"
            icon.name: "book"
            text: qsTr("Read or save as a booklet")
            onClicked: root.bookletWanted(audiences.value)
        }
    }
    PledgeContent {
        pledge: pledgeModel
        dates: dateWords
        moreWanted: root.nearEnd
        onPromiseOpened: id => root.promiseOpened(id)
        onStandardsOpened: root.standardsOpened()
    }
}
