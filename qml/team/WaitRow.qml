import Heard.Controls

/// One who waits today, to be told or left out.
CheckRow {
    required property string recordId
}
