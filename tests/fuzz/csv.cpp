#include "base/csv.h"

#include <cstdlib>

using namespace heard;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto table = csv::read(QByteArray{reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)});
    if (!table)
        return 0;
    QVector<QStringList> rows;
    for (const auto &row : table->rows) {
        if (row.cells.size() != table->header.size() || row.line < 1)
            std::abort();
        rows << row.cells;
    }
    // What was read is written so that it reads back, but for the apostrophe before a formula.
    const QByteArray written = csv::write(table->header, rows);
    const auto again = csv::read(written);
    if (!again || again->rows.size() != rows.size() || !again->refused.isEmpty())
        std::abort();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        for (qsizetype j = 0; j < rows[i].size(); ++j) {
            if (again->rows[i].cells[j] != rows[i][j] && again->rows[i].cells[j] != QLatin1Char('\'') + rows[i][j])
                std::abort();
        }
    }
    return 0;
}
