import QtQuick
import Heard.Models

/// Shows the pane of one record, and makes it anew for another: nothing of one patient stays there for the next.
Stage {
    id: root

    /// The id of what is shown; empty where nothing is.
    property string record

    onItemChanged: {
        const pane = item as RecordPane
        if (pane) {
            // Ends its binding, so that a pane that goes does not turn to the next record.
            pane.recordId = pane.recordId
        }
    }
    onRecordChanged: {
        const pane = item as RecordPane
        if (pane && record.length > 0 && !names.same(pane.recordId, record)) {
            show()
        }
    }

    RecordNames { id: names }
}
