#include "demo/invented/parts.h"

#include "themes/themes.h"

namespace heard::desktop::scenario {

Result<void, Failure> listThemes(const Desk &desk)
{
    if (!answerOf(themes::Themes{desk.database}.addShipped()))
        return failed(failure(QLatin1StringView{"the themes"}));
    return {};
}

} // namespace heard::desktop::scenario
