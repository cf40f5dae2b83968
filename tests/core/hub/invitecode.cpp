#include "people/invitecode.h"

#include <catch2/catch_test_macros.hpp>

#include <QSet>

using namespace heard::people;
using namespace Qt::StringLiterals;

TEST_CASE("an invite code is read however it is typed", "[people][invite]")
{
    for (int i = 0; i < 200; ++i) {
        const InviteCode code = InviteCode::random();
        CHECK(code.toText().size() == 11);
        CHECK(InviteCode::parse(code.toText()) == code);
        CHECK(InviteCode::parse(code.characters().toLower()) == code);
        CHECK(InviteCode::parse(u" "_s + code.toText().replace(u' ', u'-') + u"\n"_s) == code);
        CHECK(InviteCode::parse(QString{code.characters()}.replace(u'0', u'o').replace(u'1', u'l')) == code);
        CHECK(InviteCode::parse(QString{code.characters()}.replace(u'1', u'I')) == code);
    }
}

TEST_CASE("one mistyped character or two swapped ones are noticed", "[people][invite]")
{
    const QString alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
    for (int i = 0; i < 20; ++i) {
        const QString code = InviteCode::random().characters();
        for (qsizetype place = 0; place < code.size(); ++place) {
            for (const QChar other : alphabet) {
                QString typed = code;
                typed[place] = other;
                CHECK(InviteCode::parse(typed).has_value() == (typed == code));
            }
            if (place > 0 && code[place] != code[place - 1]) {
                QString swapped = code;
                std::swap(swapped[place], swapped[place - 1]);
                CHECK_FALSE(InviteCode::parse(swapped));
            }
        }
    }
}

TEST_CASE("what is no code is told apart", "[people][invite]")
{
    CHECK(InviteCode::parse(u""_s).error() == InviteCodeError::WrongLength);
    CHECK(InviteCode::parse(u"K7QM 4T9"_s).error() == InviteCodeError::WrongLength);
    CHECK(InviteCode::parse(u"K7QM 4T9P XX"_s).error() == InviteCodeError::WrongLength);
    CHECK(InviteCode::parse(u"K7QM 4T9! X"_s).error() == InviteCodeError::UnknownCharacter);
    CHECK(InviteCode::parse(u"U7QM 4T9P X"_s).error() == InviteCodeError::UnknownCharacter);
}

TEST_CASE("codes do not repeat", "[people][invite]")
{
    QSet<QString> seen;
    for (int i = 0; i < 1000; ++i)
        seen << InviteCode::random().characters();
    CHECK(seen.size() == 1000);
}
