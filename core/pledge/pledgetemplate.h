#pragma once

#include <QString>

class QLocale;

namespace heard::pledge {

/// The languages a pledge can be printed in: the tags of content/template.json.
enum class BookletLanguage { English, Welsh, Arabic };

[[nodiscard]] QLocale localeOf(BookletLanguage language);

/// The words of content/template.json in one language. What a pledge is called, and for whom it can be, is data: a unit of
/// another field changes that file and no code.
class PledgeTemplate final {
public:
    explicit PledgeTemplate(BookletLanguage language);

    [[nodiscard]] BookletLanguage language() const { return m_language; }
    /// @p path is "title" or, for example, "columns/you-said"; the file has all of them in every language.
    [[nodiscard]] QString words(const char *path) const;

private:
    BookletLanguage m_language;
};

} // namespace heard::pledge
