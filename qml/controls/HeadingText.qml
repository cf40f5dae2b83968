import QtQuick

/// The heading of a part of a page.
BodyText {
    leading: 1.3
    strong: true
    font.pixelSize: Theme.heading

    Accessible.role: Accessible.Heading
}
