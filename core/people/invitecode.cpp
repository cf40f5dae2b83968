#include "people/invitecode.h"

#include <QRandomGenerator>
#include <QVector>

using namespace Qt::StringLiterals;

namespace heard::people {

namespace {

// Crockford's base 32: no I, L, O, U.
constexpr QLatin1StringView alphabet{"0123456789ABCDEFGHJKMNPQRSTVWXYZ"};

std::optional<int> valueOf(QChar typed)
{
    QChar c = typed.toUpper();
    if (c == u'O')
        c = u'0';
    else if (c == u'I' || c == u'L')
        c = u'1';
    const qsizetype place = alphabet.indexOf(c);
    return place < 0 ? std::nullopt : std::optional{static_cast<int>(place)};
}

/// Sums in the field of 32 elements, each multiplied by one more power of its generator: every single mistyped
/// character and every swap of two neighbours changes the sum.
int checkOf(const QVector<int> &values)
{
    int sum = 0;
    for (const int value : values) {
        sum = (sum ^ value) << 1;
        if (sum & 0x20)
            sum ^= 0x25;
    }
    return sum;
}

QString charactersOf(const QVector<int> &values)
{
    QString characters;
    for (const int value : values)
        characters += QChar{alphabet[value]};
    return characters;
}

} // namespace

InviteCode InviteCode::random()
{
    QVector<int> values;
    for (qsizetype i = 0; i < length - 1; ++i)
        values << static_cast<int>(QRandomGenerator::system()->bounded(32));
    values << checkOf(values);
    return InviteCode{charactersOf(values)};
}

Result<InviteCode, InviteCodeError> InviteCode::parse(const QString &typed)
{
    QVector<int> values;
    for (const QChar c : typed) {
        if (c.isSpace() || c.category() == QChar::Punctuation_Dash)
            continue;
        const auto value = valueOf(c);
        if (!value)
            return failed(InviteCodeError::UnknownCharacter);
        values << *value;
    }
    if (values.size() != length)
        return failed(InviteCodeError::WrongLength);
    if (checkOf(values.first(length - 1)) != values.back())
        return failed(InviteCodeError::Mistyped);
    return InviteCode{charactersOf(values)};
}

QString InviteCode::toText() const
{
    return m_characters.first(4) + u' ' + m_characters.sliced(4, 4) + u' ' + m_characters.sliced(8);
}

} // namespace heard::people
