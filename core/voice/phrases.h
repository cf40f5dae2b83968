#pragma once

#include <QRegularExpression>
#include <QStringList>
#include <QVector>

/// Finding phrases of several languages in what people write, whatever their keyboards make of it.
namespace heard::voice {

/// The same text, character for character: digits of every script as 0 to 9, letters without accents and small, one kind of
/// apostrophe, hyphen and space, one form of each Arabic letter. Every position in it is the same position in @p text.
[[nodiscard]] QString folded(const QString &text);

/// Finds any of @p phrases as whole words within a folded text: spaces in a phrase stand for any white space, a * at the
/// end of a word for the rest of it, a … for up to two words; apostrophes may be missing. In Arabic the short words that are written together with the next one may stand before.
/// Wherever the first of those that are @p alike stands in a phrase, so may the others; then it is for one expression only once.
[[nodiscard]] QString patternOf(const QStringList &phrases, const QVector<QStringList> &alike = {});
/// @p pattern, ready for a folded text; an expression that takes too long finds nothing.
[[nodiscard]] QRegularExpression expression(const QString &pattern);

} // namespace heard::voice
