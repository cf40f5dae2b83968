pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Components
import Heard.Models

/// One page of the library: whether patients read it, how it looks on a phone, who has it, and its history.
RecordPane {
    id: root

    readonly property string pageId: recordId

    readonly property bool isRead: libraryPage.publication === LibraryModel.Published
                                   || libraryPage.publication === LibraryModel.ChangedSince

    signal editWanted
    signal patientWanted(string id)
    signal removed(string id)

    objectName: "pagePane"
    // What was taken back of another page is not shown to anybody on this one.
    onPageIdChanged: toast.close()

    LibraryPageView {
        id: libraryPage
        pageId: root.pageId
        onPublished: toast.say(sensitive ? qsTr("Those who have it see it as it is now.") : qsTr("Published. Patients can read it."))
        onTakenBack: toast.say(qsTr("Taken back. Patients no longer see it."))
        onChecked: toast.say(qsTr("Noted. Publish it, so that patients see it too."))
        onRemoved: id => root.removed(id)
        onRefused: problem => toast.say(teamWording.libraryProblems[problem])
    }
    ReleasesModel {
        id: releases
        page: root.pageId
        onTakenBack: patient => toast.offerUndo(qsTr("Taken back from her."), patient)
        onRefused: problem => toast.say(teamWording.libraryProblems[problem])
    }
    DateWords { id: dateWords }
    Wording { id: teamWording }
    TopicWords { id: topicWords }

    UnreadableNote {
        visible: libraryPage.unreadable
    }
    EmptyState {
        visible: libraryPage.ready && !libraryPage.found && !libraryPage.unreadable
        icon: "book"
        title: qsTr("This page is no longer here")
    }
    PaneHead {
        titleName: "libraryTitle"
        visible: libraryPage.found
        title: libraryPage.title
        detail: teamWording.facts([
            topicWords.names[libraryPage.topic],
            libraryPage.audience === LibraryModel.Everyone ? "" : teamWording.audiences[libraryPage.audience],
            //: %1 is a member of the team
            libraryPage.owner.length > 0 ? qsTr("Looked after by %1").arg(libraryPage.owner) : ""
        ])
        actions: [
            SecondaryButton {
                objectName: "editPage"
                text: qsTr("Change")
                icon.name: "edit"
                onClicked: root.editWanted()
            },
            SecondaryButton {
                objectName: "sendPage"
                visible: libraryPage.sensitive || root.isRead
                text: libraryPage.sensitive ? qsTr("Show it to a patient") : qsTr("Send to a patient")
                icon.name: "send"
                onClicked: sending.openForPage(root.pageId, libraryPage.title)
            }
        ]
    }
    PageTags {
        visible: libraryPage.found
        page: libraryPage
        dates: dateWords
        wording: teamWording
    }
    Note {
        objectName: "exampleNote"
        visible: libraryPage.example
        tone: Theme.Warn
        title: qsTr("An example that came with Heard")
        text: qsTr("It tells patients that nobody has checked it. When your clinicians have, say so here.")

        SecondaryButton {
            objectName: "pageChecked"
            Layout.topMargin: Theme.gap8
            text: qsTr("Our clinicians have checked it")
            icon.name: "tick"
            onClicked: libraryPage.markChecked()
        }
    }
    Flow {
        Layout.fillWidth: true
        visible: libraryPage.found
        spacing: Theme.gap12

        PrimaryButton {
            objectName: "publishPage"
            visible: libraryPage.sensitive ? libraryPage.publication === LibraryModel.ChangedSince : libraryPage.publication !== LibraryModel.Published
            text: libraryPage.publication === LibraryModel.ChangedSince ? qsTr("Publish the changes") : qsTr("Publish to patients")
            onClicked: revising.openFor(false)
        }
        SecondaryButton {
            objectName: "takeBackPage"
            visible: root.isRead
            text: libraryPage.sensitive ? qsTr("Take back from everyone") : qsTr("Take back")
            icon.name: "eye-off"
            onClicked: revising.openFor(true)
        }
        TextButton {
            objectName: "removePage"
            visible: !root.isRead
            text: qsTr("Remove")
            onClicked: libraryPage.remove()
        }
    }
    ToastBar {
        id: toast
        objectName: "pageToast"
        Layout.fillWidth: true
        onUndone: deed => releases.releaseTo(deed)
    }
    ReleasesCard {
        objectName: "releasesCard"
        visible: libraryPage.sensitive && !releases.empty
        releases: releases
        dates: dateWords
        onPatientWanted: id => root.patientWanted(id)
    }
    HeadingText {
        visible: libraryPage.found
        text: qsTr("As on a phone")
    }
    PhoneFrame {
        objectName: "pagePreview"
        visible: libraryPage.found
        title: libraryPage.title
        blocks: libraryPage.blocks
        example: libraryPage.example
    }
    PageHistoryCard {
        visible: libraryPage.found
        page: libraryPage
        dates: dateWords
    }
    RevisionDialog {
        id: revising
        objectName: "revisionDialog"
        page: libraryPage
    }
    SendDialog {
        id: sending
        objectName: "sendDialog"
    }
}
