#include "base/instant.h"
#include "base/month.h"

#include <cstdlib>

using namespace heard;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto instant = Instant::fromIso(text)) {
        if (Instant::fromIso(instant->toIso()) != instant)
            std::abort();
    }
    for (const auto &month : {Month::fromIso(text), Month::fromWords(text)}) {
        if (month && (Month::fromIso(month->toIso()) != month || !month->lastDay().isValid()))
            std::abort();
    }
    return 0;
}
