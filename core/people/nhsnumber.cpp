#include "people/nhsnumber.h"

namespace heard::people {

namespace {

constexpr qsizetype length = 10;

/// The weights 10 … 2 and the remainder of 11, as the NHS Data Dictionary defines them.
bool hasRightCheckDigit(const QString &digits)
{
    int sum = 0;
    for (int i = 0; i < length - 1; ++i)
        sum += digits[i].digitValue() * (static_cast<int>(length) - i);
    const int check = (11 - sum % 11) % 11;
    return check != 10 && check == digits[length - 1].digitValue();
}

bool isSeparator(QChar c)
{
    return c.isSpace() || c.category() == QChar::Punctuation_Dash;
}

} // namespace

std::optional<QString> nhsNumberFrom(QStringView typed)
{
    QString digits;
    for (const QChar c : typed) {
        if (isSeparator(c))
            continue;
        // Digits of other scripts would neither print nor match as the number they stand for.
        if (c < QLatin1Char('0') || c > QLatin1Char('9') || digits.size() == length)
            return std::nullopt;
        digits += c;
    }
    if (digits.size() != length || !hasRightCheckDigit(digits))
        return std::nullopt;
    return digits;
}

QString spacedNhsNumber(const QString &digits)
{
    return digits.left(3) + QLatin1Char(' ') + digits.mid(3, 3) + QLatin1Char(' ') + digits.mid(6);
}

} // namespace heard::people
