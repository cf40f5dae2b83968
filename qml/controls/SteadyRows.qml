import QtQuick

/// Repeats something for each entry of a list that changes as a whole. What stands there stays, with the keyboard in it, and
/// takes the new entry; only what is too much goes. Delegates take theirs by `entry(index)`. A list that is the model of
/// a Repeater itself makes all anew at each change, and Qt 6.4's layouts may then read what is gone.
Repeater {
    id: root

    property var rows: []
    /// `rows`, and after their end what has gone.
    property var shown: []

    /// What has gone outlives its entry by a moment, without a place, and reads once more.
    function entry(place: int): var {
        return shown[Math.max(0, place)]
    }

    model: ListModel { id: places }
    onRowsChanged: {
        const surplus = places.count - rows.length
        if (surplus > 0) {
            places.remove(rows.length, surplus)
        }
        shown = Array.from(rows).concat(shown.slice(rows.length))
        for (let place = places.count; place < rows.length; ++place) {
            places.append({ place })
        }
    }
}
