import QtQuick
import Heard.Controls

/// What to do when help is needed at once; stands wherever people write or wait.
Note {
    id: root

    Accessible.name: urgent.Accessible.name

    SmallText {
        id: urgent
        soft: false
        textFormat: Text.StyledText
        //: <b> and </b> make the numbers stand out
        text: qsTr("We do not read this day and night. For urgent help call <b>111</b>; if life is at risk call <b>999</b>.")
        Accessible.name: text.replace(/<[^>]*>/g, "")
    }
}
