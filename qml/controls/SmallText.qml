import QtQuick

/// Text beside the main thing: a time, a state, a hint.
BodyText {
    soft: true
    leading: 1.45
    font.pixelSize: Theme.small
}
