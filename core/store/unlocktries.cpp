#include "store/unlocktries.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace heard::store {

std::chrono::milliseconds waitLeft(const UnlockTries &tries, Instant now)
{
    if (tries.wrong < freeTries)
        return 0ms;
    constexpr int mostDoublings = 7;
    const std::chrono::milliseconds wait = std::min<std::chrono::milliseconds>(
        30s * (1 << std::min(tries.wrong - freeTries, mostDoublings)), 1h);
    const auto passed = std::max(now - tries.last, std::chrono::milliseconds{0});
    return std::max(wait - passed, std::chrono::milliseconds{0});
}

QJsonObject toJson(const UnlockTries &tries)
{
    return {{u"wrong"_s, tries.wrong}, {u"last"_s, qint64{tries.last.sinceEpoch().count()}}};
}

UnlockTries unlockTriesFromJson(const QJsonObject &json)
{
    return {std::max(json["wrong"_L1].toInt(), 0), Instant{std::chrono::milliseconds{json["last"_L1].toInteger()}}};
}

} // namespace heard::store
