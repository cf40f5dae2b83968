#pragma once

#include "models/device.h"
#include "models/whenready.h"
#include "themes/themes.h"

namespace heard::models {

/// What @p ask(themes), a future of @p Answer, answers, where @p themes are all that count as @p theme now.
template <typename Answer, typename Ask>
[[nodiscard]] QFuture<Answer> codedAs(Device &device, const ResourceId &theme, QObject *context, Ask ask)
{
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    const auto finish = [promise](const Answer &answer) {
        promise->addResult(answer);
        promise->finish();
    };
    whenReady(themes::Themes{device.database}.all(), context,
        [theme, context, ask, finish](const store::StoreResult<themes::ThemeList> &list) {
            if (!list)
                finish(failed(list.error()));
            else
                whenReady(ask(list->countingAs(theme)), context, finish);
        });
    return promise->future();
}

} // namespace heard::models
