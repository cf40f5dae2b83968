import QtQml

/// What to mind when speaking or writing to somebody: the words for what many need; others say it in their own.
QtObject {
    /// How it is kept, what it is called, and what it means before something is sent.
    readonly property var known: [
        { need: "large-print", text: qsTr("Large print"), advice: qsTr("She reads large print. Give her paper in large print too.") },
        { need: "easy-read", text: qsTr("Easy read"), advice: qsTr("She needs easy read. Go through it with her, or send an easy read page.") },
        { need: "braille", text: qsTr("Braille"), advice: qsTr("She reads Braille. Order paper in Braille.") },
        { need: "read-aloud", text: qsTr("Read aloud"), advice: qsTr("She listens. Her phone reads pages aloud; tell her about pictures.") },
        { need: "by-phone", text: qsTr("By phone, not in writing"), advice: qsTr("She asks you to call. Ring her as well.") },
        { need: "by-text", text: qsTr("By text, not by phone"), advice: qsTr("She cannot take calls well. Write to her.") },
        { need: "sign-language", text: qsTr("Sign language interpreter"), advice: qsTr("She signs. Book a sign language interpreter when you meet.") },
        { need: "interpreter", text: qsTr("Interpreter"), advice: qsTr("She needs an interpreter. Have it explained in her language.") },
        { need: "hearing-loop", text: qsTr("Hearing loop"), advice: qsTr("She uses a hearing loop. Choose a room that has one.") },
        { need: "companion", text: qsTr("Somebody with me"), advice: qsTr("She wants somebody with her. Ask who, and let that person know.") },
        { need: "more-time", text: qsTr("More time"), advice: qsTr("She needs more time. Book longer, and ask if all is clear.") }
    ]

    /// As it may be kept by others, with capitals and spaces.
    function find(need: string): var {
        const plain = need.trim().toLowerCase().replace(/ /g, "-")
        return known.find(one => one.need === plain || one.text.toLowerCase() === need.trim().toLowerCase()) ?? null
    }

    function said(need: string): string {
        return find(need)?.text ?? need
    }

    function advice(need: string): string {
        //: %1 is what somebody needs, in her or a nurse's words
        return find(need)?.advice ?? qsTr("Please mind: %1").arg(need)
    }
}
