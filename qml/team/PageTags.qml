import QtQuick
import Heard.Controls
import Heard.Models

/// Whether patients read a page, who decides that, and by when it has to be looked at again.
FlowRow {
    id: root

    required property LibraryPageView page
    required property DateWords dates
    required property Wording wording

    Tag {
        objectName: "pagePublication"
        visible: !root.page.sensitive
        text: root.wording.publications[root.page.publication]
        tone: root.page.publication === LibraryModel.Published ? Theme.Go : root.page.publication === LibraryModel.ChangedSince ? Theme.Warm : Theme.Plain
        icon: root.page.publication === LibraryModel.Published ? "tick" : ""
    }
    Tag {
        visible: root.page.sensitive
        text: qsTr("Sensitive: you decide who sees it")
        icon: "lock"
        tone: Theme.Plain
    }
    Tag {
        objectName: "pageReview"
        visible: !isNaN(root.page.reviewOn)
        //: %1 is a day
        text: root.page.reviewDue ? qsTr("Review was due on %1").arg(root.dates.said.fullDay(root.page.reviewOn))
            //: %1 is a day
            : qsTr("Review by %1").arg(root.dates.said.fullDay(root.page.reviewOn))
        icon: "clock"
        tone: root.page.reviewDue ? Theme.Warn : Theme.Plain
    }
}
