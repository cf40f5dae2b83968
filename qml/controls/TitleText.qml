import QtQuick

/// The heading of a page.
BodyText {
    leading: 1.25
    strong: true
    size: Theme.title
    whole: true
    font.letterSpacing: -0.01 * Theme.title

    Accessible.role: Accessible.Heading
}
