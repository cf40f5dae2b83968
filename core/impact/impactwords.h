#pragma once

#include "evaluation/suppressedcount.h"
#include "pledge/pledgetemplate.h"

#include <QDate>
#include <QLocale>

namespace heard::impact {

using Language = pledge::BookletLanguage;

/// The words of content/words.json in one language: what charts and reports say.
class ImpactWords final {
public:
    explicit ImpactWords(Language language);

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    [[nodiscard]] bool isRightToLeft() const { return m_locale.textDirection() == Qt::RightToLeft; }
    /// @p path is, for example, "chart/before"; the file has all of them in every language.
    [[nodiscard]] QString words(const char *path) const;
    /// "143 people", "Fewer than 10 people", or that it is not shown.
    [[nodiscard]] QString said(const evaluation::SuppressedCount &people) const;
    [[nodiscard]] QString number(int count) const { return m_locale.toString(count); }
    /// To one decimal; a whole number has none.
    [[nodiscard]] QString number(double value) const;
    [[nodiscard]] QString shortDate(QDate day) const { return m_locale.toString(day, QStringLiteral("d MMM yyyy")); }

private:
    Language m_language;
    QLocale m_locale;
};

} // namespace heard::impact
