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

    function latestFirst(revisions: var): var {
        return revisions.slice().reverse()
    }

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
    FlowRow {
        visible: libraryPage.found

        Tag {
            objectName: "pagePublication"
            visible: !libraryPage.sensitive
            text: teamWording.publications[libraryPage.publication]
            tone: libraryPage.publication === LibraryModel.Published ? Theme.Go : libraryPage.publication === LibraryModel.ChangedSince ? Theme.Warm : Theme.Plain
            icon: libraryPage.publication === LibraryModel.Published ? "tick" : ""
        }
        Tag {
            visible: libraryPage.sensitive
            text: qsTr("Sensitive: you decide who sees it")
            icon: "lock"
            tone: Theme.Plain
        }
        Tag {
            objectName: "pageReview"
            visible: !isNaN(libraryPage.reviewOn)
            //: %1 is a day
            text: libraryPage.reviewDue ? qsTr("Review was due on %1").arg(dateWords.said.fullDay(libraryPage.reviewOn))
                //: %1 is a day
                : qsTr("Review by %1").arg(dateWords.said.fullDay(libraryPage.reviewOn))
            icon: "clock"
            tone: libraryPage.reviewDue ? Theme.Warn : Theme.Plain
        }
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
    Card {
        objectName: "releasesCard"
        visible: libraryPage.sensitive && !releases.empty

        HeadingText {
            text: qsTr("Who has it")
        }
        Repeater {
            model: releases
            delegate: ColumnLayout {
                id: release
                required property int index
                required property string patientId
                required property string patientName
                required property date at
                required property bool current
                required property bool outdated

                spacing: Theme.gap4

                PatientView {
                    id: holder
                    patientId: release.patientId
                }
                PaneHeading {
                    id: releaseHead
                    objectName: "release" + release.index
                    small: true
                    text: release.patientName.length > 0 ? release.patientName : qsTr("Without a name")
                    detail: !release.current ? qsTr("Taken back from her")
                        //: %1 is a day
                        : release.outdated ? qsTr("Since %1, as it was then").arg(dateWords.said.shortDay(release.at))
                        //: %1 is a day
                        : qsTr("Since %1").arg(dateWords.said.shortDay(release.at))
                    actions: [
                        TextButton {
                            objectName: releaseHead.objectName + ".open"
                            text: qsTr("Open record")
                            onClicked: root.patientWanted(release.patientId)
                        },
                        TextButton {
                            objectName: releaseHead.objectName + ".back"
                            visible: release.current
                            text: qsTr("Take back")
                            onClicked: releases.takeBackFrom(release.patientId)
                        }
                    ]
                }
                FlowRow {
                    objectName: releaseHead.objectName + ".needs"
                    visible: holder.needs.length > 0

                    NeedTags {
                        needs: holder.needs
                    }
                }
            }
        }
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
    Card {
        visible: libraryPage.found

        HeadingText {
            text: qsTr("History")
        }
        TimelineStep {
            visible: !isNaN(libraryPage.writtenAt)
            last: libraryPage.revisions.length === 0
            progress: root.isRead && libraryPage.publication === LibraryModel.Published ? TimelineStep.Done : TimelineStep.Now
            //: %1 is a member of the team
            text: libraryPage.author.length > 0 ? qsTr("Last changed by %1").arg(libraryPage.author) : qsTr("Last changed")
            detail: dateWords.said.lately(libraryPage.writtenAt)
        }
        SteadyRows {
            id: past
            rows: root.latestFirst(libraryPage.revisions)
            delegate: TimelineStep {
                id: step
                required property int index
                readonly property pageRevision revision: past.entry(index)
                objectName: "revision" + index
                last: index === libraryPage.revisions.length - 1
                progress: TimelineStep.Done
                // By LibraryPageView.Revision.
                readonly property var lines: ({
                    //: %1 is what was changed
                    [LibraryPageView.PublishedThen]: revision.words.length > 0 ? qsTr("Published: %1").arg(revision.words) : qsTr("Published"),
                    //: %1 is why
                    [LibraryPageView.TakenBackThen]: revision.words.length > 0 ? qsTr("Taken back: %1").arg(revision.words) : qsTr("Taken back"),
                    [LibraryPageView.CheckedThen]: qsTr("Checked by the unit’s clinicians")
                })
                text: lines[revision.kind]
                //: %1 is a member of the team, %2 a time
                detail: qsTr("%1 · %2").arg(revision.who).arg(dateWords.said.lately(revision.at))

                TextButton {
                    objectName: step.objectName + ".text"
                    // A column does not turn round what it holds, where the language is read from the right.
                    anchors.left: parent ? parent.left : undefined
                    visible: step.revision.text.length > 0
                    leftPadding: mirrored ? Theme.gap4 : 0
                    rightPadding: mirrored ? 0 : Theme.gap4
                    text: qsTr("Read what it said then")
                    Accessible.description: step.detail
                    onClicked: (earlier.made() as EarlierDialog).show(step.revision)
                }
            }
        }
    }
    RevisionDialog {
        id: revising
        objectName: "revisionDialog"
        page: libraryPage
    }
    LateDialog {
        id: earlier

        EarlierDialog {
            objectName: "earlierDialog"
            dates: dateWords
        }
    }
    SendDialog {
        id: sending
        objectName: "sendDialog"
    }
}
