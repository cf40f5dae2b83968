#include "models/invitecodeformat.h"

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

} // namespace

QValidator::State InviteCodeFormat::validate(QString &input, int &cursor) const
{
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
