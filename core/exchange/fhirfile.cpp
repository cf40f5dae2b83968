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
    int number = 0;
    QByteArray text;
};

QVector<Line> linesOf(const QByteArray &text)
{
    QVector<Line> lines;
    int number = 0;
    for (const QByteArray &line : text.split('\n')) {
        ++number;
        if (QByteArray trimmed = line.trimmed(); !trimmed.isEmpty())
            lines.push_back({number, std::move(trimmed)});
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

FhirFile fromLines(const QVector<Line> &lines)
{
    FhirFile file{FileKind::FhirLines, {}, {}};
    for (const Line &line : lines) {
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(line.text, &problem);
        if (problem.error != QJsonParseError::NoError)
            file.bad.push_back({RowError::BadJson, line.number, placeOf(line.text, problem.offset).column, {}, {}});
        else if (fhir::typeOf(document.object()).isEmpty())
            file.bad.push_back({RowError::NoResource, line.number, 1, {}, {}});
        else
            file.entries.push_back({{line.number, 1}, {}, document.object()});
    }
    return file;
}

FhirFile fromBundle(const QByteArray &json, const QJsonObject &bundle)
{
    FhirFile file{FileKind::FhirBundle, {}, {}};
    const auto places = placesIn(json, "entry");
    const QJsonArray entries = bundle["entry"_L1].toArray();
    for (qsizetype index = 0; index < entries.size(); ++index) {
        const Place place = places.value(index);
        const QJsonObject entry = entries[index].toObject();
        const QJsonObject resource = entry["resource"_L1].toObject();
        if (fhir::typeOf(resource).isEmpty())
            file.bad.push_back({RowError::NoResource, place.line, place.column, u"entry.resource"_s, {}});
        else
            file.entries.push_back({place, entry["fullUrl"_L1].toString(), resource});
    }
    return file;
}

} // namespace

Result<FhirFile, FileFailure> readFhir(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        if (const auto lines = linesOf(json); isLines(lines))
            return fromLines(lines);
        const Place place = placeOf(json, problem.offset);
        return failed(FileFailure{errorOf(problem.error), place.line, place.column, {}});
    }
    const QJsonObject resource = document.object();
    const QString type = fhir::typeOf(resource);
    if (type.isEmpty())
        return failed(FileFailure{FileError::NotFhir, 0, 0, {}});
    if (type != "Bundle"_L1) {
        const Place place = placeOf(json, json.indexOf('{'));
        return FhirFile{FileKind::FhirResource, {{place, {}, resource}}, {}};
    }
    FhirFile file = fromBundle(json, resource);
    if (file.entries.isEmpty() && file.bad.isEmpty())
        return failed(FileFailure{FileError::NoRows, 0, 0, {}});
    return file;
}

} // namespace heard::exchange
