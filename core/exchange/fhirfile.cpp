#include "exchange/fhirfile.h"

#include "fhir/element.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heard::exchange {

namespace {

FileError errorOf(QJsonParseError::ParseError error)
{
    if (error == QJsonParseError::IllegalUTF8String)
        return FileError::NotUtf8;
    return error == QJsonParseError::DeepNesting ? FileError::TooDeep : FileError::BadJson;
}

struct Line {
    Beginning beginning;
    QByteArray text;
};

QVector<Line> linesOf(const QByteArray &text)
{
    QVector<Line> lines;
    int number = 0;
    qsizetype offset = 0;
    for (const QByteArray &line : text.split('\n')) {
        ++number;
        if (QByteArray trimmed = line.trimmed(); !trimmed.isEmpty()) {
            const qsizetype indent = line.indexOf(trimmed[0]);
            lines.push_back({{{number, static_cast<int>(indent) + 1}, offset + indent}, std::move(trimmed)});
        }
        offset += line.size() + 1;
    }
    return lines;
}

bool isResource(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    return document.isObject() && !fhir::typeOf(document.object()).isEmpty();
}

/// Asked of what is no JSON as a whole: whether a line of it is a resource by itself.
bool isLines(const QVector<Line> &lines)
{
    return lines.size() > 1 && std::any_of(lines.begin(), lines.end(), [](const Line &line) { return isResource(line.text); });
}

FhirFile fromLines(const QByteArray &json, const QVector<Line> &lines)
{
    FhirFile file{FileKind::FhirLines, {}, {}, json};
    for (const Line &line : lines) {
        const auto [place, offset] = line.beginning;
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(line.text, &problem);
        if (problem.error != QJsonParseError::NoError)
            file.bad.push_back({RowError::BadJson, place.line, place.column + placeOf(line.text, problem.offset).column - 1, {}, {}});
        else if (fhir::typeOf(document.object()).isEmpty())
            file.bad.push_back({RowError::NoResource, place.line, place.column, {}, {}});
        else
            file.entries.push_back({place, {}, document.object(), offset});
    }
    return file;
}

FhirFile fromBundle(const QByteArray &json, const QJsonObject &bundle)
{
    FhirFile file{FileKind::FhirBundle, {}, {}, json};
    const auto beginnings = elementsIn(json, "entry");
    const QJsonArray entries = bundle["entry"_L1].toArray();
    for (qsizetype index = 0; index < entries.size(); ++index) {
        const auto [place, offset] = beginnings.value(index);
        const QJsonObject entry = entries[index].toObject();
        const QJsonObject resource = entry["resource"_L1].toObject();
        if (fhir::typeOf(resource).isEmpty())
            file.bad.push_back({RowError::NoResource, place.line, place.column, u"entry.resource"_s, {}});
        else
            file.entries.push_back({place, entry["fullUrl"_L1].toString(), resource, offset});
    }
    return file;
}

} // namespace

Place FhirFile::placeOf(const FhirEntry &entry, const QString &element) const
{
    QByteArray path = (kind == FileKind::FhirBundle ? "resource." : "") + element.toUtf8();
    while (!path.isEmpty()) {
        if (const auto place = placeWithin(text, {entry.place, entry.offset}, path))
            return *place;
        path.truncate(std::max({path.lastIndexOf('.'), path.lastIndexOf('['), qsizetype{0}}));
    }
    return entry.place;
}

QString textAt(const QJsonObject &resource, const QString &path)
{
    static constexpr qsizetype longest = 100;
    QJsonValue value = resource;
    const QStringList steps = path.split(u'.');
    for (const QString &step : steps) {
        const QStringList parts = step.split(u'[');
        value = value.toObject().value(parts.front());
        for (const QString &index : parts.sliced(1))
            value = value.toArray().at(index.chopped(1).toLongLong());
    }
    const QString text = value.isString() && !QStringView{value.toString()}.isValidUtf16() ? QString{} : value.toVariant().toString();
    return text.left(longest);
}

Result<FhirFile, FileFailure> readFhir(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        if (const auto lines = linesOf(json); isLines(lines))
            return fromLines(json, lines);
        const Place place = placeOf(json, problem.offset);
        return failed(FileFailure{errorOf(problem.error), place.line, place.column, {}});
    }
    const QJsonObject resource = document.object();
    const QString type = fhir::typeOf(resource);
    if (type.isEmpty())
        return failed(FileFailure{FileError::NotFhir, 0, 0, {}});
    if (type != "Bundle"_L1) {
        const qsizetype begins = json.indexOf('{');
        return FhirFile{FileKind::FhirResource, {{placeOf(json, begins), {}, resource, begins}}, {}, json};
    }
    FhirFile file = fromBundle(json, resource);
    if (file.entries.isEmpty() && file.bad.isEmpty())
        return failed(FileFailure{FileError::NoRows, 0, 0, {}});
    return file;
}

} // namespace heard::exchange
