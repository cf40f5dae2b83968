#pragma once

#include "base/result.h"

#include <QString>

#include <optional>

namespace heard::people {

enum class InviteCodeError {
    WrongLength, ///< not nine characters
    UnknownCharacter, ///< one that no code has
    Mistyped, ///< the last character does not fit the others: one was mistyped or two were swapped
};

/// The code a person types once to sign in: eight random characters and one that guards against typing mistakes.
/// Written "K7QM 4T9P X"; read without regard to case, spaces and dashes, O as 0 and I or L as 1.
class InviteCode final {
public:
    static constexpr qsizetype length = 9;

    /// 40 random bits.
    [[nodiscard]] static InviteCode random();
    [[nodiscard]] static Result<InviteCode, InviteCodeError> parse(const QString &typed);

    /// Nine characters: "K7QM4T9PX".
    [[nodiscard]] const QString &characters() const { return m_characters; }
    /// As it is shown and read out: "K7QM 4T9P X".
    [[nodiscard]] QString toText() const;

    bool operator==(const InviteCode &) const = default;

private:
    explicit InviteCode(QString characters) : m_characters(std::move(characters)) {}

    QString m_characters;
};

} // namespace heard::people
