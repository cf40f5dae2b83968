import Heard.Controls

/// What to mind about somebody, on lines of its own; not there where there is nothing.
FlowRow {
    id: root

    property var needs: []

    visible: needs.length > 0

    NeedTags {
        needs: root.needs
    }
}
