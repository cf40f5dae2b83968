pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// The unit itself: its profile, its people, imports and this computer.
PageScroll {
    id: root

    required property Session session

    objectName: "unitPage"

    UnitView { id: unit }
    ColleagueView { id: me }

    TitleText {
        text: unit.name
    }
    Note {
        visible: unit.invented
        BodyText {
            text: qsTr("This unit and everybody in it are invented for this demo.")
        }
    }
    ProfilePart {
        visible: !me.representative
    }
    DropInsPart {
        visible: !me.representative
    }
    PeoplePart {
        visible: !me.representative
    }
    PledgeLeadPart {
        visible: !me.representative
    }
    OnlyWhen {
        wanted: rest.done
        delegate: ThemesPart {
            visible: !me.representative
        }
    }
    OnlyWhen {
        wanted: rest.done
        delegate: Card {
            objectName: "importCard"
            visible: me.cares
            HeadingText {
                text: qsTr("Import")
            }
            ImportPart {}
        }
    }
    OnlyWhen {
        wanted: rest.done
        delegate: computer
    }
    AfterFrame {
        id: rest
        window: root.Window.window
        known: unit.ready && me.ready
    }
    Component {
        id: computer
        Card {
            HeadingText {
                text: qsTr("This computer")
            }
            BodyText {
                objectName: "signedInAs"
                //: %1 is a name
                text: me.name.length > 0 ? qsTr("Signed in as %1").arg(me.name) : ""
            }
            SmallText {
                visible: root.session.hubAddress.length > 0
                //: %1 is a web address
                text: qsTr("Connected to %1").arg(root.session.hubAddress)
            }
            ScreenPart {
                preferences: root.session.preferences
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.gap12
                SecondaryButton {
                    objectName: "lockNow"
                    visible: root.session.lockable
                    text: qsTr("Lock now")
                    icon.name: "lock"
                    onClicked: root.session.lock()
                }
                SecondaryButton {
                    objectName: "signOut"
                    visible: root.session.connection !== Session.SignedOut
                    text: qsTr("Sign out")
                    icon.name: "leave"
                    onClicked: leaving.open()
                }
            }
        }
    }
    LateDialog {
        id: leaving

        ModalDialog {
            id: signOutDialog
            objectName: "signOutDialog"
            title: qsTr("Sign out of the hub?")
            BodyText {
                text: qsTr("This computer then gets nothing new and sends nothing. What is on it stays, encrypted. You come back with your name and passphrase.")
            }
            actions: [
                PrimaryButton {
                    objectName: "signOutSure"
                    danger: true
                    text: qsTr("Sign out")
                    onClicked: {
                        signOutDialog.close()
                        root.session.signOut()
                    }
                },
                SecondaryButton {
                    objectName: "signOutLeave"
                    text: qsTr("Stay signed in")
                    onClicked: signOutDialog.reject()
                }
            ]
        }
    }
}
