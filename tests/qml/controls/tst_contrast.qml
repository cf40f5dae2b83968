import QtQuick
import QtTest
import Heard.Controls

TestCase {
    id: root

    readonly property var body: [
        ["ink", "page"], ["ink", "card"], ["ink", "tint"], ["ink", "tintDown"], ["ink", "hover"],
        ["ink", "warnTint"], ["ink", "stopTint"], ["ink", "goTint"], ["ink", "warmTint"],
        ["soft", "page"], ["soft", "card"], ["soft", "tint"], ["soft", "hover"], ["soft", "warnTint"],
        ["brand", "page"], ["brand", "card"], ["brand", "tint"], ["brand", "hover"],
        ["brandInk", "brand"], ["brandInk", "brandDown"],
        ["go", "page"], ["go", "card"], ["go", "goTint"],
        ["warn", "page"], ["warn", "card"], ["warn", "warnTint"],
        ["stop", "page"], ["stop", "card"], ["stop", "stopTint"], ["stop", "hover"],
        ["stopInk", "stop"], ["stopInk", "stopDown"],
        ["warm", "page"], ["warm", "card"], ["warm", "warmTint"],
        ["badgeInk", "warm"], ["page", "ink"]
    ]
    readonly property var controls: [
        ["edge", "page"], ["edge", "card"], ["edge", "hover"], ["brand", "page"], ["brand", "card"],
        ["stop", "page"], ["stop", "card"], ["warm", "card"], ["focus", "focusEdge"]
    ]

    function light(channel: real): real {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4)
    }

    function luminance(shade: color): real {
        return 0.2126 * light(shade.r) + 0.7152 * light(shade.g) + 0.0722 * light(shade.b)
    }

    function ratio(one: color, other: color): real {
        const a = luminance(one)
        const b = luminance(other)
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
    }

    function cleanup() {
        Theme.scheme = Theme.Light
    }

    name: "Contrast"

    function test_wordsCanBeRead_data() {
        return [
            { tag: "light", scheme: Theme.Light, least: 4.5 },
            { tag: "dark", scheme: Theme.Dark, least: 4.5 },
            { tag: "high contrast", scheme: Theme.Contrast, least: 7 }
        ]
    }

    function test_wordsCanBeRead(look) {
        Theme.scheme = look.scheme
        for (const [words, ground] of body) {
            const found = ratio(Theme[words], Theme[ground])
            verify(found >= look.least, `${words} on ${ground} is ${found.toFixed(2)} to 1`)
        }
    }

    function test_edgesOfControlsCanBeSeen_data() {
        return [
            { tag: "light", scheme: Theme.Light, least: 3 },
            { tag: "dark", scheme: Theme.Dark, least: 3 },
            { tag: "high contrast", scheme: Theme.Contrast, least: 7 }
        ]
    }

    function test_edgesOfControlsCanBeSeen(look) {
        Theme.scheme = look.scheme
        for (const [edge, ground] of controls) {
            const found = ratio(Theme[edge], Theme[ground])
            verify(found >= look.least, `${edge} on ${ground} is ${found.toFixed(2)} to 1`)
        }
    }

    function test_theFocusRingStandsOutOnAnyGround() {
        for (const scheme of [Theme.Light, Theme.Dark, Theme.Contrast]) {
            Theme.scheme = scheme
            for (const ground of ["page", "card", "tint", "brand", "stop", "hover", "ink"]) {
                const found = Math.max(ratio(Theme.focus, Theme[ground]), ratio(Theme.focusEdge, Theme[ground]))
                verify(found >= 3, `the ring on ${ground} is ${found.toFixed(2)} to 1`)
            }
        }
    }
}
