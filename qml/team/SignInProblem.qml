import QtQuick
import Heard.Controls
import Heard.Models

/// Why signing in or opening did not work, and what to do.
Note {
    id: root

    required property Session session

    objectName: "teamProblem"
    visible: session.problem !== Session.NoProblem
    tone: Theme.Warn
    text: wording.words(session.problem, session.retryAfter)

    ProblemWording { id: wording }
    Announcer {
        words: root.visible ? root.text : ""
        source: root
    }
}
