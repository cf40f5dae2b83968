import QtQuick

/// Text in the theme's face that wraps; silent to screen readers, for the inside of controls.
Text {
    id: root

    /// Line height as a multiple of the text size.
    property real leading: 1.5
    property int size: Theme.base
    /// Becomes smaller before a word of it would have to be broken.
    property bool whole: false
    property bool fitting: false
    // Qt puts the whole of a line's extra height below it; half of it belongs above. 1.21 is Inter's own height.
    readonly property real lift: font.pixelSize * (leading - 1.21) / 2

    // Not a binding: what is as wide as its words changes its width with the size that follows it. Nor when the implicit width
    // changes: Qt tells that in the middle of laying out, and a size that changes there leaves lines that are never drawn.
    function fit() {
        if (fitting || Theme.textScale === 1 && font.pixelSize === size) {
            return
        }
        fitting = true
        const narrow = width + 1 < implicitWidth * size / font.pixelSize
        const words = textFormat === Text.StyledText ? text.replace(/<[^>]*>/g, "") : text
        font.pixelSize = Theme.fitted(size, words, narrow ? width : 0)
        fitting = false
    }

    onWidthChanged: {
        if (whole) {
            fit()
        }
    }
    onTextChanged: {
        if (whole) {
            fit()
        }
    }
    onFontChanged: {
        if (whole) {
            fit()
        }
    }
    Component.onCompleted: {
        if (whole) {
            fit()
        }
    }
    onSizeChanged: {
        if (whole) {
            fit()
        }
    }

    topPadding: lift
    bottomPadding: -lift
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: size
    lineHeight: Math.round(font.pixelSize * leading)
    lineHeightMode: Text.FixedHeight
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    horizontalAlignment: Text.AlignLeft
}
