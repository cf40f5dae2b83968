import QtQuick

/// Pages, one upon the other; where the keyboard was is kept while another page lies on top.
// The stack of QtQuick.Templates would do, but to load its module takes as long as the whole of Home.
FocusScope {
    id: root

    property Item initialItem
    /// The pages above the first.
    property var upper: []
    readonly property int depth: 1 + upper.length
    readonly property Item currentItem: upper.length > 0 ? upper[upper.length - 1] : initialItem

    function push(page: Component, properties: var) {
        currentItem.visible = false
        const made = page.createObject(root, properties) as Item
        made.anchors.fill = root
        upper = upper.concat([made])
    }

    /// Takes away the page in sight, or all above the first.
    function pop(all = false) {
        const gone = upper.slice(all ? 0 : -1)
        upper = upper.slice(0, upper.length - gone.length)
        gone.forEach(page => page.destroy())
        currentItem.visible = true
    }

    onInitialItemChanged: {
        initialItem.parent = root
        initialItem.anchors.fill = root
    }
}
