import QtQuick
import QtQuick.Layouts
import Heard.Components
import Heard.Controls
import Heard.Models

/// What a page said when it was published once.
ModalDialog {
    id: root

    required property DateWords dates
    property string published

    /// @p revision is a pageRevision.
    function show(revision: var) {
        //: %1 is a time, %2 a member of the team
        published = qsTr("Published: %1, by %2.").arg(root.dates.said.moment(revision.at)).arg(revision.who)
        earlier.text = revision.text
        toTop()
        open()
    }

    title: qsTr("What it said then")
    widest: Theme.px(440)

    EarlierPageView {
        id: earlier
    }
    SmallText {
        objectName: "earlierPublished"
        text: root.published
    }
    SmallText {
        visible: earlier.found
        text: qsTr("Pictures are not kept. Links and boxes are only shown.")
    }
    UnreadableNote {
        visible: earlier.unreadable
    }
    SmallText {
        objectName: "earlierMissing"
        visible: earlier.ready && !earlier.found && !earlier.unreadable
        text: qsTr("The words of then are not on this computer yet. Try again in a moment.")
    }
    PhoneFrame {
        objectName: "earlierPhone"
        Layout.alignment: Qt.AlignHCenter
        visible: earlier.found
        title: earlier.title
        blocks: earlier.blocks
    }
}
