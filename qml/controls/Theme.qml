pragma Singleton

import QtQuick

/// Every colour, size and distance of Heard. The app sets the four preferences; nothing is stored here.
QtObject {
    id: theme

    enum Scheme { Light, Dark, Contrast }
    enum Tone { Brand, Go, Warn, Stop, Warm, Plain }

    property int scheme: Theme.Light
    property real textScale: 1
    property bool desktop: false
    property bool reducedMotion: false

    //                                      light      dark       high contrast
    readonly property color page:      pick("#F5F3EF", "#10171B", "#000000")
    readonly property color card:      pick("#FFFFFF", "#19242A", "#000000")
    readonly property color ink:       pick("#1D2B33", "#EDF2F4", "#FFFFFF")
    readonly property color soft:      pick("#4A5D68", "#AEBEC6", "#F2F2F2")
    readonly property color line:      pick("#D9D6CF", "#2D3B43", "#BFBFBF")
    readonly property color edge:      pick("#7A8A93", "#7C8E98", "#FFFFFF")
    readonly property color brand:     pick("#0B5A68", "#7CCBD6", "#7FE5FF")
    readonly property color brandDown: pick("#073F49", "#A5DDE5", "#C4F3FF")
    readonly property color brandInk:  pick("#FFFFFF", "#06282E", "#000000")
    readonly property color tint:      pick("#E3F0F1", "#16353B", "#00323D")
    readonly property color tintDown:  pick("#CFE4E6", "#1D464E", "#00505F")
    readonly property color go:        pick("#17693F", "#7FD3A4", "#8CFFBE")
    readonly property color goTint:    pick("#E2F1E8", "#153426", "#00331A")
    readonly property color warn:      pick("#7A4B00", "#F5CC7A", "#FFE07A")
    readonly property color warnTint:  pick("#FFF0CF", "#3A2C0C", "#332600")
    readonly property color stop:      pick("#A61C1C", "#FFA79F", "#FFC2BC")
    readonly property color stopTint:  pick("#FBE6E4", "#40191A", "#4A0000")
    readonly property color stopDown:  pick("#7C1111", "#FFC9C4", "#FFE0DD")
    readonly property color stopInk:   pick("#FFFFFF", "#3A0A0A", "#000000")
    readonly property color warm:      pick("#B2472F", "#F2A58F", "#FFC7B5")
    readonly property color warmTint:  pick("#FBEAE3", "#3C221B", "#401300")
    readonly property color badgeInk:  pick("#FFFFFF", "#2A120B", "#000000")
    readonly property color hover:     pick("#EDF4F4", "#1E2C33", "#262626")
    readonly property color focus:     "#FFDD00"
    readonly property color focusEdge: pick("#1D2B33", "#10171B", "#000000")
    readonly property color dim:       pick("#801D2B33", "#B3000000", "#CC000000")
    readonly property color shadow:    pick("#0D1D2B33", "#00000000", "#00000000")
    readonly property color none:      "#00000000"

    readonly property string family: "Inter"
    readonly property int plainWeight: Font.Normal
    readonly property int mediumWeight: Font.DemiBold
    readonly property int strongWeight: Font.Bold

    readonly property int base: px(desktop ? 15 : 16)
    readonly property int title: px(desktop ? 24 : 26)
    readonly property int heading: px(19)
    readonly property int reading: px(desktop ? 17 : 18)
    /// As large as large print on paper, 18 points, and never smaller than what is read at length.
    readonly property int largePrint: Math.max(reading, 24)
    readonly property int small: px(14)
    readonly property int tiny: px(12)
    /// Between the letters of a code that is read out.
    readonly property int codeSpacing: 3
    readonly property int icon: glyph(24)
    readonly property int smallIcon: glyph(20)
    readonly property int disc: glyph(44)

    readonly property int gap2: 2
    readonly property int gap4: 4
    readonly property int gap8: 8
    readonly property int gap12: 12
    readonly property int gap16: 16
    readonly property int gap24: 24
    readonly property int gap32: 32
    readonly property int gap40: 40
    /// Left and right of what stands in a list or beside it.
    readonly property int paneMargin: 20
    /// Left and right of the words in a field and in a button.
    readonly property int fieldPadding: 14
    readonly property int buttonPadding: desktop ? 14 : 18

    readonly property int cardRadius: 16
    readonly property int radius: 12
    readonly property int innerRadius: 10
    readonly property int smallRadius: 6
    readonly property int roundRadius: 999

    /// The least height of what a finger or a pointer has to hit.
    readonly property int target: desktop ? 40 : 48
    readonly property int fieldHeight: desktop ? 44 : 52
    /// Chips stand close together; what is missing to the target is around them.
    readonly property int chipHeight: desktop ? 32 : 44
    readonly property int barHeight: 56
    readonly property int tabsHeight: 72
    readonly property int hairline: scheme === Theme.Contrast ? 2 : 1
    readonly property int controlEdge: 2
    readonly property int readingWidth: 720
    /// Milliseconds of a short movement; 0 where people asked for stillness.
    readonly property int quick: reducedMotion ? 0 : 140

    /// Pixels of a length given at 100 % text.
    function px(length: real): int {
        return Math.round(length * textScale)
    }

    /// Pixels of something drawn; it grows half as fast as the words, so that they keep their room.
    function glyph(length: real): int {
        return Math.round(length * (1 + textScale) / 2)
    }

    // Strong words at a size that others are read off.
    readonly property int measure: 100
    readonly property FontMetrics strongMetrics: FontMetrics {
        font.family: theme.family
        font.weight: theme.strongWeight
        font.pixelSize: theme.measure
    }

    /// The most pixels up to @p size at which no word of a heading must be broken in lines of @p room.
    function fitted(size: int, words: string, room: real): int {
        // Below, even the long words of Welsh have room on the smallest phone.
        if (textScale < 1.3 || room <= 0) {
            return size
        }
        // A space that may not break joins what stands beside it.
        const widest = words.split(/[ \t\n]+/).reduce((most, word) => Math.max(most, strongMetrics.advanceWidth(word)), 1)
        return Math.max(small, Math.min(size, Math.floor(measure * room / widest)))
    }

    function toneInk(tone: int): color {
        switch (tone) {
        case Theme.Go: return go
        case Theme.Warn: return warn
        case Theme.Stop: return stop
        case Theme.Warm: return warm
        case Theme.Plain: return soft
        default: return brand
        }
    }

    function toneTint(tone: int): color {
        switch (tone) {
        case Theme.Go: return goTint
        case Theme.Warn: return warnTint
        case Theme.Stop: return stopTint
        case Theme.Warm: return warmTint
        case Theme.Plain: return none
        default: return tint
        }
    }

    function pick(light: string, dark: string, contrast: string): string {
        return scheme === Theme.Dark ? dark : scheme === Theme.Contrast ? contrast : light
    }
}
