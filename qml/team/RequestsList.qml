pragma ComponentBehavior: Bound

import QtQuick
import Heard.Controls
import Heard.Models

/// Who asks for an assessment of her support needs, and where each request stands.
ListPane {
    id: root

    required property AssessmentRequestsModel requests
    required property DateWords dates
    required property Wording wording
    /// The one that is open beside it; empty where none is.
    required property string selectedId

    signal opened(string id)

    /// By AssessmentRequestsModel.Filter.
    readonly property var nobody: ({
        [AssessmentRequestsModel.Open]: qsTr("Nobody waits for an assessment"),
        [AssessmentRequestsModel.New]: qsTr("Every request is taken on"),
        [AssessmentRequestsModel.Shared]: qsTr("No plan is being followed up"),
        [AssessmentRequestsModel.Closed]: qsTr("Nothing is closed yet")
    })

    records: requests
    rows.Accessible.name: qsTr("Requests")
    empty.icon: requests.typed.length > 0 ? "search" : "clipboard"
    empty.title: requests.typed.length > 0 ? qsTr("Nobody fits") : root.nobody[requests.filter]
    empty.text: requests.typed.length > 0 ? qsTr("Try the beginning of her name.")
                                          : qsTr("A patient asks on her phone at any time. You can offer one under Patients.")
    tools: [
        SearchField {
            id: search
            objectName: "requestSearch"
            visible: root.requests.count > 5 || root.requests.typed.length > 0
            placeholder: qsTr("Search by name")
            onSearched: words => root.requests.typed = words

            Shortcut { sequence: "Ctrl+F"; onActivated: search.forceActiveFocus(Qt.TabFocusReason) }
        },
        ChipChoices {
            objectName: "requestFilter"
            label: qsTr("Which requests")
            value: root.requests.filter
            counts: ({
                [AssessmentRequestsModel.Open]: root.requests.openCount, [AssessmentRequestsModel.New]: root.requests.newCount,
                [AssessmentRequestsModel.Shared]: root.requests.sharedCount, [AssessmentRequestsModel.Closed]: root.requests.closedCount
            })
            options: [
                { value: AssessmentRequestsModel.Open, text: qsTr("Open") },
                { value: AssessmentRequestsModel.New, text: qsTr("New") },
                { value: AssessmentRequestsModel.Shared, text: qsTr("Plan shared") },
                { value: AssessmentRequestsModel.Closed, text: qsTr("Closed") }
            ]
            onChosen: value => root.requests.filter = value
        }
    ]
    delegate: RequestRow {
        dates: root.dates
        wording: root.wording
        selected: root.selectedId === recordId
        onClicked: root.opened(recordId)
    }
}
