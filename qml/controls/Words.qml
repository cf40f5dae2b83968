import QtQuick

/// Text in the theme's face that wraps; silent to screen readers, for the inside of controls.
Text {
    id: root

    /// Line height as a multiple of the text size.
    property real leading: 1.5
    // Qt puts the whole of a line's extra height below it; half of it belongs above. 1.21 is Inter's own height.
    readonly property real lift: font.pixelSize * (leading - 1.21) / 2

    topPadding: lift
    bottomPadding: -lift
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.base
    lineHeight: Math.round(font.pixelSize * leading)
    lineHeightMode: Text.FixedHeight
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    horizontalAlignment: Text.AlignLeft
}
