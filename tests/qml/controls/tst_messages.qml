import QtQuick
import QtQuick.Layouts
import QtTest
import Heard.Controls
import Heard.Testing

TestCase {
    id: root

    name: "Messages"
    width: 390
    height: 844
    visible: true
    when: windowShown

    ScreenReader { id: reader }
    Component { id: toastBar; ToastBar { objectName: "toast"; width: 358 } }
    Component {
        id: page
        Item {
            property alias dialog: dialog
            property alias opener: opener
            width: 390
            height: 844
            PrimaryButton {
                id: opener
                text: "Cancel the visit"
                onClicked: dialog.open()
            }
            ModalDialog {
                id: dialog
                title: "Cancel this visit?"
                AreaField { objectName: "reason"; label: "Why?" }
                PrimaryButton { objectName: "yes"; text: "Cancel the visit"; onClicked: dialog.accept() }
            }
        }
    }
    Component { id: progress; ProgressLine { width: 300; value: 0.5; text: "4 of 8" } }
    Component { id: busy; BusyDots {} }
    Component { id: flow; FlowRow { width: 300; Tag { objectName: "tag"; text: "Sent on Friday 20 November at 7:05 pm, a long time ago" } } }
    Component { id: empty; EmptyState { objectName: "empty"; width: 358; title: "Nothing yet"; text: "Write."; actionText: "Tell us" } }
    SignalSpy { id: undone; signalName: "undone" }
    SignalSpy { id: kept; signalName: "kept" }
    SignalSpy { id: rejected; signalName: "rejected" }
    SignalSpy { id: acted; signalName: "acted" }

    function init() {
        failOnWarning(/.?/)
        Theme.textScale = 1
        Theme.reducedMotion = true
    }

    function cleanup() {
        Theme.reducedMotion = false
    }

    function watched(toast) {
        undone.target = toast
        kept.target = toast
        undone.clear()
        kept.clear()
        return toast
    }

    function test_aTagIsAsWideAsItsWordsAlsoWhenTheyBecomeFewer() {
        const made = createTemporaryObject(flow, root)
        const tag = findChild(made, "tag")
        tryVerify(() => tag.width === 300 && tag.implicitWidth > 300)
        tag.text = "Answered"
        tryVerify(() => tag.width === tag.implicitWidth && tag.width < 150)
    }

    function test_undoHandsTheDeedBack() {
        const toast = watched(createTemporaryObject(toastBar, root))
        verify(!toast.visible)
        toast.offerUndo("Marked as done.", "voice/7")
        tryVerify(() => toast.visible)
        compare(reader.role(toast), Accessible.AlertMessage)
        compare(reader.name(toast), "Marked as done.")
        mouseClick(findChild(toast, "toast.undo"))
        compare(undone.count, 1)
        compare(undone.signalArguments[0][0], "voice/7")
        compare(kept.count, 0)
        verify(!toast.shown)
    }

    function test_controlZUndoes() {
        const toast = watched(createTemporaryObject(toastBar, root))
        toast.offerUndo("Marked as done.", "voice/7")
        keyClick(Qt.Key_Z, Qt.ControlModifier)
        compare(undone.count, 1)
    }

    function test_theDeedIsKeptWhenTheTimeIsOver() {
        compare(createTemporaryObject(toastBar, root).undoSeconds, 10)
        const toast = watched(createTemporaryObject(toastBar, root, { undoSeconds: 0 }))
        toast.offerUndo("Marked as done.", "voice/7")
        tryCompare(kept, "count", 1)
        compare(undone.count, 0)
        verify(!toast.shown)
    }

    function test_aSecondMessageKeepsTheFirstDeed() {
        const toast = watched(createTemporaryObject(toastBar, root))
        toast.offerUndo("One.", 1)
        toast.offerUndo("Two.", 2)
        compare(kept.count, 1)
        compare(kept.signalArguments[0][0], 1)
        toast.undo()
        compare(undone.signalArguments[0][0], 2)
    }

    function test_timeStandsStillWhileTheKeyboardIsOnTheToast() {
        const toast = watched(createTemporaryObject(toastBar, root, { undoSeconds: 0 }))
        toast.undoSeconds = 100
        toast.offerUndo("Marked as done.", 1)
        findChild(toast, "toast.undo").forceActiveFocus(Qt.TabFocusReason)
        toast.undoSeconds = 0
        waitForRendering(toast)
        compare(kept.count, 0)
        findChild(toast, "toast.undo").focus = false
        tryCompare(kept, "count", 1)
    }

    function test_aDialogTakesTheKeyboardAndGivesItBack() {
        const made = createTemporaryObject(page, root)
        rejected.target = made.dialog
        rejected.clear()
        made.opener.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Return)
        tryVerify(() => made.dialog.opened)
        for (let step = 0; step < 6; ++step) {
            keyClick(Qt.Key_Tab)
            verify(!made.opener.activeFocus)
        }
        keyClick(Qt.Key_Escape)
        tryVerify(() => !made.dialog.visible)
        compare(rejected.count, 1)
        verify(made.opener.activeFocus)
        verify(made.opener.visualFocus)
    }

    function test_aDialogIsNamedByItsTitle() {
        const made = createTemporaryObject(page, root)
        made.dialog.open()
        tryVerify(() => made.dialog.opened)
        compare(reader.role(made.dialog.contentItem), Accessible.Dialog)
        compare(reader.name(made.dialog.contentItem), "Cancel this visit?")
        made.dialog.close()
        tryVerify(() => !made.dialog.visible)
    }

    function test_progressIsSaidInWords() {
        const made = createTemporaryObject(progress, root)
        compare(reader.role(made), Accessible.ProgressBar)
        compare(reader.name(made), "4 of 8")
        verify(reader.name(createTemporaryObject(busy, root)).length > 0)
    }

    function test_anEmptyStateOffersWhatToDoFirst() {
        const made = createTemporaryObject(empty, root)
        acted.target = made
        acted.clear()
        mouseClick(findChild(made, "empty.action"))
        compare(acted.count, 1)
    }
}
