import QtQuick
import Heard.Components
import Heard.Controls
import Heard.Models

/// The assessment filled in by a nurse with the patient beside her, or on the phone.
ModalDialog {
    id: root

    required property string requestId

    signal sent

    title: qsTr("Fill it in with her")
    widest: Theme.px(720)

    UnitView { id: unit }
    AssessmentForm {
        id: form
        requestId: root.requestId
        onPageChanged: root.toTop()
        onSent: {
            root.close()
            root.sent()
        }
    }
    AssessmentContent {
        form: form
        unit: unit
        together: true
        onCalled: link => Qt.openUrlExternally(link)
    }
    actions: SecondaryButton {
        objectName: "togetherBack"
        enabled: form.page > 0 && !form.closed
        text: qsTr("Back")
        onClicked: --form.page
    }
}
