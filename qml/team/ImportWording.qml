import QtQml
import Heard.Models

/// What an import says of files and rows.
QtObject {
    /// By ImportedFile.Kind.
    readonly property var kinds: ({
        [ImportedFile.Pledge]: qsTr("a pledge"),
        [ImportedFile.Feedback]: qsTr("comments"),
        [ImportedFile.FhirBundle]: qsTr("FHIR, a bundle"),
        [ImportedFile.FhirLines]: qsTr("FHIR, one a line"),
        [ImportedFile.FhirResource]: qsTr("FHIR, one resource")
    })
    /// By ImportedRow.Fate.
    readonly property var fates: ({
        [ImportedRow.New]: qsTr("new"),
        [ImportedRow.Changed]: qsTr("changed"),
        [ImportedRow.Same]: qsTr("here already"),
        [ImportedRow.Repeated]: qsTr("twice in this file")
    })
    /// By ImportedFile.Error.
    readonly property var fileErrors: ({
        [ImportedFile.Empty]: qsTr("This file is empty or cannot be read."),
        [ImportedFile.TooLarge]: qsTr("This file is larger than 50 megabytes."),
        [ImportedFile.Binary]: qsTr("This file holds no text."),
        [ImportedFile.Spreadsheet]: qsTr("This is a spreadsheet. Save it as CSV first."),
        [ImportedFile.Pdf]: qsTr("This is a PDF. The table has to be a CSV file."),
        [ImportedFile.Html]: qsTr("This is a web page, not the file itself."),
        [ImportedFile.Xml]: qsTr("This is XML. FHIR is read as JSON only."),
        [ImportedFile.NotUtf8]: qsTr("This JSON is not in UTF-8."),
        [ImportedFile.BadJson]: qsTr("This JSON is broken."),
        [ImportedFile.TooDeep]: qsTr("This JSON is nested too deeply."),
        [ImportedFile.NotFhir]: qsTr("This JSON is not FHIR: it names no resourceType."),
        [ImportedFile.BrokenUtf8]: qsTr("This file is marked as UTF-8 and is not. Save it as CSV UTF-8 again."),
        [ImportedFile.UnclosedQuote]: qsTr("A quotation mark is opened and never closed."),
        [ImportedFile.TextAfterQuote]: qsTr("There is text behind a closing quotation mark."),
        [ImportedFile.UnknownColumns]: qsTr("The columns are neither a pledge’s nor comments’."),
        [ImportedFile.MissingColumn]: qsTr("A column is missing. A pledge needs “you said”, “we plan to” and “by”."),
        [ImportedFile.DoubledColumn]: qsTr("Two columns have the same meaning."),
        [ImportedFile.NoRows]: qsTr("There are no rows under the header.")
    })
    /// By ImportedRow.Error.
    readonly property var rowErrors: ({
        [ImportedRow.RaggedRow]: qsTr("More or fewer cells than the header"),
        [ImportedRow.EmptyWords]: qsTr("No “you said”"),
        [ImportedRow.EmptyPlan]: qsTr("No “we plan to”"),
        [ImportedRow.EmptyBy]: qsTr("No “by”"),
        [ImportedRow.UnknownBy]: qsTr("“By” is neither a state nor a month"),
        [ImportedRow.NoReason]: qsTr("No reason. Write it in “by” after a colon, such as “Unable: no room”"),
        [ImportedRow.UnknownCohort]: qsTr("Not a known group of patients"),
        [ImportedRow.UnknownMonth]: qsTr("Not a month"),
        [ImportedRow.EmptyText]: qsTr("No words"),
        [ImportedRow.UnknownDate]: qsTr("Not a date"),
        [ImportedRow.FarDate]: qsTr("A date too long ago or too far ahead"),
        [ImportedRow.TooLong]: qsTr("Too long"),
        [ImportedRow.Contradiction]: qsTr("Says something else than an earlier row"),
        [ImportedRow.BadJson]: qsTr("Broken JSON"),
        [ImportedRow.NoResource]: qsTr("An entry without a resource"),
        [ImportedRow.UnsupportedType]: qsTr("A kind of resource that is not imported"),
        [ImportedRow.MissingElement]: qsTr("Something is missing"),
        [ImportedRow.BadElement]: qsTr("Something cannot be read"),
        [ImportedRow.UnknownElement]: qsTr("FHIR R4 has nothing of this name here"),
        [ImportedRow.UnknownCode]: qsTr("Not a code that FHIR allows here"),
        [ImportedRow.WrongTogether]: qsTr("Does not go with the rest"),
        [ImportedRow.HalfCharacter]: qsTr("Half of a character"),
        [ImportedRow.BadNhsNumber]: qsTr("A mistyped NHS number"),
        [ImportedRow.NoPatient]: qsTr("An appointment of nobody"),
        [ImportedRow.SeveralPatients]: qsTr("An appointment of several patients"),
        [ImportedRow.UnknownPatient]: qsTr("No patient here has this NHS number"),
        [ImportedRow.DifferentPatient]: qsTr("Known here as somebody else’s"),
        [ImportedRow.Ambiguous]: qsTr("Its names belong to several things here"),
        [ImportedRow.UnknownReference]: qsTr("Refers to a patient who is not there")
    })
}
