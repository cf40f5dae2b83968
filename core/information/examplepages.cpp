#include "information/examplepages.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heard::information {

namespace {

/// The lines between two "---" say what the page is; the rest is its text.
ExamplePage exampleFrom(const QString &name, const QString &text)
{
    ExamplePage example{name, {}, 6};
    const qsizetype end = text.indexOf("\n---\n"_L1);
    const auto lines = QStringView{text}.first(std::max<qsizetype>(end, 0)).split(u'\n');
    for (const QStringView line : lines) {
        const qsizetype colon = line.indexOf(u':');
        if (colon < 0)
            continue;
        const QStringView what = line.first(colon);
        const QString value = line.sliced(colon + 1).trimmed().toString();
        if (what == "title"_L1)
            example.page.title = value;
        else if (what == "topic"_L1)
            example.page.topic = topicFrom(value);
        else if (what == "audience"_L1)
            example.page.audience = people::audienceFrom(value);
        else if (what == "sensitive"_L1)
            example.page.sensitive = value == "yes"_L1;
        else if (what == "review"_L1)
            example.reviewMonths = value.toInt();
    }
    example.page.body = text.mid(end < 0 ? 0 : end + 5).trimmed();
    example.page.language = u"en"_s;
    example.page.example = true;
    return example;
}

} // namespace

QVector<ExamplePage> examplePages()
{
    QVector<ExamplePage> pages;
    QDirIterator files{u":/heard/information/pages"_s, {u"*.md"_s}};
    while (files.hasNext()) {
        QFile file{files.next()};
        if (file.open(QIODevice::ReadOnly))
            pages.push_back(exampleFrom(files.fileInfo().completeBaseName(), QString::fromUtf8(file.readAll())));
    }
    std::sort(pages.begin(), pages.end(), [](const auto &a, const auto &b) { return a.name < b.name; });
    return pages;
}

} // namespace heard::information
