import QtQuick
import QtQuick.Layouts
import Heard.Controls

Item {
    implicitHeight: column.implicitHeight + 32

    ColumnLayout {
        id: column
        x: 16
        y: 16
        width: parent.width - 32
        spacing: 16

        SearchField { placeholder: "Search 412 voices" }
        SearchField {
            placeholder: "Search"
            text: "corridor"
        }
        LineField {
            label: "Your invite code"
            hint: "It is on the letter or card your nurse gave you."
            placeholder: "ABCD-EFGH"
        }
        LineField {
            label: "Your name"
            text: "Ann Baker"
            error: "This code was used before. Ask your nurse for another one."
        }
        AreaField {
            label: "What could be better?"
            optional: true
            placeholder: "She will see it on her phone. You will not learn who she is."
        }
        DateFields {
            label: "When is it?"
            iso: "2026-03-03"
        }
        DateFields {
            label: "When were you born?"
            error: problemText
        }
        TimeField {
            label: "At what time?"
            iso: "14:30"
        }
        ChoiceList {
            label: "Are you comfortable with a phone appointment?"
            hint: "You can change this later."
            value: "yes"
            options: [
                { value: "yes", text: "Yes" },
                { value: "no", text: "No, I would like to come to the clinic", hint: "We will find another time." },
                { value: "unsure", text: "I’m not sure" }
            ]
        }
        ChoiceList {
            label: "With your name?"
            error: "Choose one answer."
            options: [
                { value: "yes", text: "With my name" },
                { value: "no", text: "Without my name" }
            ]
        }
        NumberStepper {
            label: "Hours before"
            value: 2
            shown: "2 hours"
        }
        ScaleButtons {
            label: "Distress"
            value: 3
        }
    }
}
