import QtQuick

/// The heading of a part of a page.
BodyText {
    leading: 1.3
    strong: true
    size: Theme.heading
    whole: true

    Accessible.role: Accessible.Heading
}
