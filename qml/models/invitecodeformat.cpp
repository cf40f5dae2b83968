#include "models/invitecodeformat.h"

#include "sync/enrollink.h"

using namespace Qt::StringLiterals;

namespace heard::models {

namespace {

constexpr int letters = 9;
constexpr int group = 4;

QString lettersOf(QStringView typed)
{
    QString kept;
    for (const QChar c : typed) {
        if (c.unicode() < 0x80 && c.isLetterOrNumber())
            kept += c.toUpper();
    }
    return kept;
}

QString grouped(const QString &code)
{
    QString shown;
    for (qsizetype i = 0; i < code.size(); ++i) {
        if (i > 0 && i % group == 0)
            shown += u' ';
        shown += code[i];
    }
    return shown;
}

/// "HEAR D:" was an address all along, typed letter by letter.
void ungroup(QString &input, int &cursor)
{
    const QString typed = u"HEAR D:"_s;
    if (!input.startsWith(typed))
        return;
    input.replace(0, typed.size(), u"heard:"_s);
    cursor = std::max(0, cursor - 1);
}

} // namespace

QValidator::State InviteCodeFormat::validate(QString &input, int &cursor) const
{
    if (sync::looksLikeLink(input)) {
        ungroup(input, cursor);
        return Acceptable;
    }
    const QString code = lettersOf(input);
    if (code.size() > letters)
        return Invalid;
    const qsizetype before = lettersOf(QStringView(input).left(cursor)).size();
    input = grouped(code);
    cursor = static_cast<int>(grouped(code.left(before)).size());
    // Incomplete codes are refused by the page, in words, not by a dead key.
    return Acceptable;
}

} // namespace heard::models
