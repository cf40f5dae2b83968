import QtQuick
import Heard.Components
import Heard.Models

/// The assessment on the phone: a page for each step, kept while she answers.
PhonePage {
    id: root

    required property string requestId

    signal called(string link)
    signal sent

    function stepBack(): bool {
        if (form.page === 0 || form.closed) {
            return false
        }
        --form.page
        return true
    }

    objectName: "assessmentPage"
    title: qsTr("My support")
    //: %1 and %2 are numbers of pages
    aside: form.ready && !form.closed ? qsTr("%1 of %2").arg(form.page + 1).arg(form.pageCount) : ""

    UnitView { id: unit }
    AssessmentForm {
        id: form
        requestId: root.requestId
        onPageChanged: root.toTop()
        onSent: root.sent()
    }

    AssessmentContent {
        form: form
        unit: unit
        onCalled: link => root.called(link)
    }
}
