#include "store/drafts.h"

namespace heard::store {

QFuture<StoreResult<QString>> Drafts::words(const QString &form) const
{
    return m_database.read([form](Reader &reader) -> StoreResult<QString> {
        auto words = reader.connection().first<QString>("SELECT words FROM draft WHERE form = :form", {{":form", form}},
                                                        [](const Row &row) { return row.text(0); });
        if (!words)
            return failed(words.error());
        return words->value_or(QString{});
    });
}

QFuture<StoreResult<QStringList>> Drafts::recordsOf(const QString &kind) const
{
    return m_database.read([start = kind + u'/'](Reader &reader) {
        return reader.connection().all<QString>(
            "SELECT substr(form, length(:start) + 1) FROM draft WHERE substr(form, 1, length(:start)) = :start ORDER BY form",
            {{":start", start}}, [](const Row &row) { return row.text(0); });
    });
}

QFuture<StoreResult<void>> Drafts::keep(const QString &form, const QString &words)
{
    return m_database.write([form, words](Writer &writer) -> StoreResult<void> {
        if (words.isEmpty())
            return writer.connection().run("DELETE FROM draft WHERE form = :form", {{":form", form}});
        return writer.connection().run(
            R"(INSERT INTO draft (form, words, saved_at) VALUES (:form, :words, :now)
               ON CONFLICT (form) DO UPDATE SET words = excluded.words, saved_at = excluded.saved_at)",
            {{":form", form}, {":words", words}, {":now", qint64{writer.now().sinceEpoch().count()}}});
    });
}

} // namespace heard::store
