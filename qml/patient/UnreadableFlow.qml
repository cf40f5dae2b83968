import QtQuick
import Heard.Models

/// The store that cannot be opened, joined to its session.
UnreadablePage {
    id: root

    required property Session session

    problem: session.problem
    retryAfter: session.retryAfter
    onRetried: session.begin()
    onNewCodeWanted: session.beginAnew()
}
