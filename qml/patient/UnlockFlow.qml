import QtQuick
import Heard.Models

/// The locked app, joined to its session.
UnlockPage {
    id: root

    required property Session session

    busy: session.busy
    problem: session.problem
    retryAfter: session.retryAfter
    onUnlocked: secret => session.unlock(secret)
    onEdited: {
        // How long to wait stays in sight.
        if (session.retryAfter === 0) {
            session.forgetProblem()
        }
    }
    onNewCodeWanted: session.beginAnew()
}
