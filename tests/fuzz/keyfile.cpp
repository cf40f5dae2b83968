#include "store/keywrap.h"
#include "store/unlocktries.h"

#include <QJsonDocument>

#include <cstdlib>

using namespace heard::store;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes{reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (const auto wrap = keyWrapFromJson(json); wrap && keyWrapFromJson(toJson(*wrap)) != wrap)
        std::abort();
    const auto tries = unlockTriesFromJson(json);
    if (waitLeft(tries, heard::Instant{}) > std::chrono::hours{1} || unlockTriesFromJson(toJson(tries)) != tries)
        std::abort();
    return 0;
}
