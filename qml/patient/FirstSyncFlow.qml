import QtQuick
import Heard.Models

/// The first download, joined to its session.
FirstSyncPage {
    id: root

    required property Session session

    progress: Math.max(0, session.progress)
}
