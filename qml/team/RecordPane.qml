import QtQuick
import Heard.Controls

/// Shows one record, and no other as long as it lives: what is typed, ticked or undone in it is about that one.
PageScroll {
    /// As it was when the pane was made; the store finds the record by it when the server has given another.
    required property string recordId
}
