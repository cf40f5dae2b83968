#include "information/ticks.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using heard::store::Reader;
using heard::store::StoreResult;
using heard::store::Writer;

namespace heard::information {

namespace {

QString settingOf(const ResourceId &page)
{
    return u"ticks/"_s + page.value;
}

StoreResult<QSet<QString>> ticked(const Reader &reader, const ResourceId &page)
{
    const auto stored = reader.setting(settingOf(page));
    if (!stored)
        return failed(stored.error());
    QSet<QString> items;
    const QJsonArray list = QJsonDocument::fromJson(stored->value_or(QString{}).toUtf8()).array();
    for (const QJsonValue &item : list)
        items.insert(item.toString());
    return items;
}

} // namespace

QFuture<StoreResult<QSet<QString>>> Ticks::on(const ResourceId &page) const
{
    return m_database.read([page](Reader &reader) { return ticked(reader, page); });
}

QFuture<StoreResult<void>> Ticks::set(const ResourceId &page, const QString &item, bool tick)
{
    return m_database.write([=](Writer &writer) -> StoreResult<void> {
        auto items = ticked(writer, page);
        if (!items)
            return failed(items.error());
        if (tick)
            items->insert(item);
        else
            items->remove(item);
        QStringList sorted{items->cbegin(), items->cend()};
        std::sort(sorted.begin(), sorted.end());
        const QByteArray text = QJsonDocument{QJsonArray::fromStringList(sorted)}.toJson(QJsonDocument::Compact);
        return writer.setSetting(settingOf(page), QString::fromUtf8(text));
    });
}

} // namespace heard::information
