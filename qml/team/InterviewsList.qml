pragma ComponentBehavior: Bound

import QtQuick
import Heard.Controls
import Heard.Models

/// The conversations that colleagues wrote down, searched and narrowed.
ListPane {
    id: root

    required property DateWords dates
    required property string selectedId

    signal chosen(string id)

    objectName: "interviewsList"
    title: qsTr("Conversations")
    records: interviews
    empty.icon: interviews.typed.length > 0 || interviews.notCoded ? "search" : "talk"
    empty.title: interviews.typed.length > 0 || interviews.notCoded ? qsTr("No conversation fits")
                                                                    : qsTr("Nothing has been written down yet")
    empty.text: interviews.typed.length > 0 || interviews.notCoded
        ? qsTr("Try fewer words, or show all.")
        : qsTr("Write down what patients said in an interview, a focus group or a meeting. No patient sees it.")
    tools: [
        SearchField {
            objectName: "interviewSearch"
            placeholder: qsTr("Search conversations")
            onSearched: words => interviews.typed = words
        },
        FlowRow {
            Chip {
                objectName: "interviewNotCoded"
                text: qsTr("No theme yet")
                checked: interviews.notCoded
                onToggled: interviews.notCoded = checked
            }
        }
    ]
    delegate: InterviewRow {
        dates: root.dates
        wording: words
        selected: root.selectedId === recordId
        onClicked: root.chosen(recordId)
    }

    InterviewsModel { id: interviews }
    InterviewWording { id: words }
}
