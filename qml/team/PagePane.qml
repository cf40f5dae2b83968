pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Components
import Heard.Models

/// One page of the library: whether patients read it, how it looks on a phone, who has it, and its history.
PageScroll {
    id: root

    required property string pageId

    signal editWanted
    signal patientWanted(string id)
    signal removed(string id)

    readonly property bool isRead: page.publication === LibraryModel.Published || page.publication === LibraryModel.ChangedSince

    objectName: "pagePane"

    LibraryPageView {
        id: page
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

    EmptyState {
        visible: page.ready && !page.found
        icon: "book"
        title: qsTr("This page is no longer here")
    }
    PaneHead {
        titleName: "libraryTitle"
        visible: page.found
        title: page.title
        detail: [
            topicWords.names[page.topic],
            page.audience === LibraryModel.Everyone ? "" : teamWording.audiences[page.audience],
            //: %1 is a member of the team
            page.owner.length > 0 ? qsTr("Looked after by %1").arg(page.owner) : ""
        ].filter(part => part.length > 0).join(" · ")
        actions: [
            SecondaryButton {
                objectName: "editPage"
                text: qsTr("Change")
                icon.name: "edit"
                onClicked: root.editWanted()
            },
            SecondaryButton {
                objectName: "sendPage"
                visible: page.sensitive || root.isRead
                text: page.sensitive ? qsTr("Show it to a patient") : qsTr("Send to a patient")
                icon.name: "send"
                onClicked: sending.openForPage(root.pageId, page.title)
            }
        ]
    }
    FlowRow {
        visible: page.found

        Tag {
            objectName: "pagePublication"
            visible: !page.sensitive
            text: teamWording.publications[page.publication]
            tone: page.publication === LibraryModel.Published ? Theme.Go : page.publication === LibraryModel.ChangedSince ? Theme.Warm : Theme.Plain
            icon: page.publication === LibraryModel.Published ? "tick" : ""
        }
        Tag {
            visible: page.sensitive
            text: qsTr("Sensitive: you decide who sees it")
            icon: "lock"
            tone: Theme.Plain
        }
        Tag {
            objectName: "pageReview"
            visible: !isNaN(page.reviewOn)
            //: %1 is a day
            text: page.reviewDue ? qsTr("Review was due on %1").arg(dateWords.said.fullDay(page.reviewOn))
                //: %1 is a day
                : qsTr("Review by %1").arg(dateWords.said.fullDay(page.reviewOn))
            icon: "clock"
            tone: page.reviewDue ? Theme.Warn : Theme.Plain
        }
    }
    Note {
        objectName: "exampleNote"
        visible: page.example
        tone: Theme.Warn
        title: qsTr("An example that came with Heard")
        text: qsTr("It tells patients that nobody has checked it. When your clinicians have, say so here.")

        SecondaryButton {
            objectName: "pageChecked"
            Layout.topMargin: Theme.gap8
            text: qsTr("Our clinicians have checked it")
            icon.name: "tick"
            onClicked: page.markChecked()
        }
    }
    Flow {
        Layout.fillWidth: true
        visible: page.found
        spacing: Theme.gap12

        PrimaryButton {
            objectName: "publishPage"
            visible: page.sensitive ? page.publication === LibraryModel.ChangedSince : page.publication !== LibraryModel.Published
            text: page.publication === LibraryModel.ChangedSince ? qsTr("Publish the changes") : qsTr("Publish to patients")
            onClicked: revising.openFor(false)
        }
        SecondaryButton {
            objectName: "takeBackPage"
            visible: root.isRead
            text: page.sensitive ? qsTr("Take back from everyone") : qsTr("Take back")
            icon.name: "eye-off"
            onClicked: revising.openFor(true)
        }
        TextButton {
            objectName: "removePage"
            visible: !root.isRead
            text: qsTr("Remove")
            onClicked: page.remove()
        }
    }
    ToastBar {
        id: toast
        objectName: "pageToast"
        Layout.fillWidth: true
        onUndone: deed => releases.releaseTo(deed)
    }
    Card {
        objectName: "releasesCard"
        visible: page.sensitive && !releases.empty

        HeadingText {
            text: qsTr("Who has it")
        }
        Repeater {
            model: releases
            delegate: PaneHeading {
                id: release
                required property int index
                required property string patientId
                required property string patientName
                required property date at
                required property bool current
                required property bool outdated

                objectName: "release" + index
                small: true
                text: patientName.length > 0 ? patientName : qsTr("Without a name")
                detail: !current ? qsTr("Taken back from her")
                    //: %1 is a day
                    : outdated ? qsTr("Since %1, as it was then").arg(dateWords.said.shortDay(at))
                    //: %1 is a day
                    : qsTr("Since %1").arg(dateWords.said.shortDay(at))
                actions: [
                    TextButton {
                        objectName: release.objectName + ".open"
                        text: qsTr("Open record")
                        onClicked: root.patientWanted(release.patientId)
                    },
                    TextButton {
                        objectName: release.objectName + ".back"
                        visible: release.current
                        text: qsTr("Take back")
                        onClicked: releases.takeBackFrom(release.patientId)
                    }
                ]
            }
        }
    }
    HeadingText {
        visible: page.found
        text: qsTr("As on a phone")
    }
    PhoneFrame {
        objectName: "pagePreview"
        visible: page.found
        title: page.title
        blocks: page.blocks
        example: page.example
    }
    Card {
        visible: page.found

        HeadingText {
            text: qsTr("History")
        }
        TimelineStep {
            visible: !isNaN(page.writtenAt)
            last: page.revisions.length === 0
            progress: root.isRead && page.publication === LibraryModel.Published ? TimelineStep.Done : TimelineStep.Now
            //: %1 is a member of the team
            text: page.author.length > 0 ? qsTr("Last changed by %1").arg(page.author) : qsTr("Last changed")
            detail: dateWords.said.lately(page.writtenAt)
        }
        Repeater {
            model: page.revisions.slice().reverse()
            delegate: TimelineStep {
                required property int index
                required property pageRevision modelData
                objectName: "revision" + index
                last: index === page.revisions.length - 1
                progress: TimelineStep.Done
                text: [
                    modelData.words.length > 0 ? qsTr("Published: %1").arg(modelData.words) : qsTr("Published"),
                    modelData.words.length > 0 ? qsTr("Taken back: %1").arg(modelData.words) : qsTr("Taken back"),
                    qsTr("Checked by the unit’s clinicians")
                ][modelData.kind]
                //: %1 is a member of the team, %2 a time
                detail: qsTr("%1 · %2").arg(modelData.who).arg(dateWords.said.lately(modelData.at))
            }
        }
    }
    RevisionDialog {
        id: revising
        objectName: "revisionDialog"
        page: page
    }
    SendDialog {
        id: sending
        objectName: "sendDialog"
    }
}
