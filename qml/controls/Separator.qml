import QtQuick
import QtQuick.Layouts

/// A thin line between two rows.
Rectangle {
    Layout.fillWidth: true
    implicitHeight: Theme.hairline
    color: Theme.line
}
