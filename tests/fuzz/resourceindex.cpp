#include "store/reader.h"
#include "store/resourceindex.h"

#include <QJsonDocument>

#include <cstdlib>

using namespace heard;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes{reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
    const auto index = store::indexOf(QJsonDocument::fromJson(bytes).object());
    for (const auto &moment : index.moments) {
        if (moment.to < moment.from)
            std::abort();
    }
    // Every quote in the query is one of ours: two around each word.
    const QString query = store::prefixQuery(QString::fromUtf8(bytes));
    if (query.count(QLatin1Char('"')) != 2 * query.count(QLatin1Char('*')))
        std::abort();
    return 0;
}
