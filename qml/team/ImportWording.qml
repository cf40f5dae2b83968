import QtQml

/// What an import says of files and rows, in the order of the core's enums.
QtObject {
    readonly property var kinds: [
        qsTr("a pledge"), qsTr("comments"), qsTr("FHIR, a bundle"), qsTr("FHIR, one a line"), qsTr("FHIR, one resource")
    ]
    readonly property var fates: [qsTr("new"), qsTr("changed"), qsTr("here already"), qsTr("twice in this file")]
    readonly property var fileErrors: [
        qsTr("This file is empty or cannot be read."),
        qsTr("This file is larger than 50 megabytes."),
        qsTr("This file holds no text."),
        qsTr("This is a spreadsheet. Save it as CSV first."),
        qsTr("This is a PDF. The table has to be a CSV file."),
        qsTr("This is a web page, not the file itself."),
        qsTr("This is XML. FHIR is read as JSON only."),
        qsTr("This JSON is not in UTF-8."),
        qsTr("This JSON is broken."),
        qsTr("This JSON is nested too deeply."),
        qsTr("This JSON is not FHIR: it names no resourceType."),
        qsTr("A quotation mark is opened and never closed."),
        qsTr("There is text behind a closing quotation mark."),
        qsTr("The columns are neither a pledge’s nor comments’."),
        qsTr("A column is missing. A pledge needs “you said”, “we plan to” and “by”."),
        qsTr("Two columns have the same meaning."),
        qsTr("There are no rows under the header.")
    ]
    readonly property var rowErrors: [
        qsTr("More or fewer cells than the header"), qsTr("No “you said”"), qsTr("No “we plan to”"), qsTr("No “by”"),
        qsTr("“By” is neither a state nor a month"), qsTr("Not a known group of patients"), qsTr("Not a month"),
        qsTr("No words"), qsTr("Not a date"), qsTr("Too long"), qsTr("Says something else than an earlier row"),
        qsTr("Broken JSON"), qsTr("An entry without a resource"), qsTr("A kind of resource that is not imported"),
        qsTr("Something is missing"), qsTr("Something cannot be read"), qsTr("A mistyped NHS number"),
        qsTr("An appointment of nobody"), qsTr("An appointment of several patients"),
        qsTr("No patient here has this NHS number"), qsTr("Known here as somebody else’s"),
        qsTr("Its names belong to several things here"), qsTr("Refers to a patient who is not there")
    ]
}
