/// Makes its delegate, once, while it is wanted. A Repeater that counts from 1 to 0 lets Qt 6.4's layouts read what is gone.
SteadyRows {
    property bool wanted: false

    rows: wanted ? [wanted] : []
}
