#include "themes/coding.h"

#include "fhir/communication.h"
#include "fhir/vocabulary.h"

using namespace Qt::StringLiterals;

namespace heard::themes {

namespace {

namespace extension = fhir::extension;

Part partFrom(const QString &code)
{
    if (code == fhir::code::good)
        return Part::Good;
    return code == fhir::code::better ? Part::Better : Part::Unknown;
}

QString codeOf(Part part)
{
    switch (part) {
    case Part::Good:
        return QString{fhir::code::good};
    case Part::Better:
        return QString{fhir::code::better};
    case Part::Unknown:
        break;
    }
    return {};
}

Source sourceOf(const QJsonObject &basic)
{
    if (const ResourceId feedback = fhir::referenceAt(basic, "subject"_L1, "Communication"_L1); !feedback.isEmpty())
        return feedback;
    return {fhir::referenceAt(basic, "subject"_L1, "DocumentReference"_L1), Source::Kind::Interview};
}

bool isGone(const QJsonObject &excerpt)
{
    return fhir::extensionOf(excerpt, "gone"_L1)["valueBoolean"_L1].toBool();
}

std::optional<Excerpt> excerptFrom(const QJsonObject &stored)
{
    const auto number = [&](QLatin1StringView name) { return fhir::extensionOf(stored, name)["valueInteger"_L1].toInt(-1); };
    Excerpt excerpt;
    excerpt.part = partFrom(fhir::extensionOf(stored, "part"_L1)["valueCode"_L1].toString());
    excerpt.start = number("start"_L1);
    excerpt.length = number("length"_L1);
    excerpt.words = fhir::extensionOf(stored, "words"_L1)["valueString"_L1].toString();
    if (excerpt.start < 0 || excerpt.words.isEmpty() || excerpt.length != excerpt.words.size())
        return std::nullopt;
    return excerpt;
}

QJsonObject extensionFrom(const Excerpt &excerpt)
{
    QJsonObject made{{u"url"_s, QString{extension::excerpt}}};
    fhir::setExtension(made, "part"_L1, "valueCode"_L1, codeOf(excerpt.part));
    fhir::setExtension(made, "start"_L1, "valueInteger"_L1, excerpt.start);
    fhir::setExtension(made, "length"_L1, "valueInteger"_L1, excerpt.length);
    fhir::setExtension(made, "words"_L1, "valueString"_L1, excerpt.words);
    return made;
}

void setExcerpt(QJsonObject &basic, const Coding &coding)
{
    QJsonArray kept;
    const QJsonArray extensions = basic.value("extension"_L1).toArray();
    for (const QJsonValue &one : extensions) {
        if (one.toObject()["url"_L1] != extension::excerpt)
            kept << one;
    }
    if (coding.wordsGone) {
        QJsonObject made{{u"url"_s, QString{extension::excerpt}}};
        fhir::setExtension(made, "gone"_L1, "valueBoolean"_L1, true);
        kept << made;
    } else if (coding.excerpt) {
        kept << extensionFrom(*coding.excerpt);
    }
    basic["extension"_L1] = kept;
}

} // namespace

Result<Coding, fhir::ReadError> codingFromFhir(const QJsonObject &basic)
{
    if (!fhir::isOf(basic, "Basic"_L1) || fhir::codeIn(basic["code"_L1], fhir::system::basic) != fhir::code::themeCoding)
        return failed(fhir::ReadError::WrongType);
    Coding coding;
    coding.id = fhir::idOf(basic);
    coding.source = sourceOf(basic);
    coding.theme = fhir::referenceAt(fhir::extensionOf(basic, extension::theme), "valueReference"_L1, "Basic"_L1);
    const auto codedAt = fhir::instantExtension(basic, extension::codedAt);
    if (coding.source.id.isEmpty() || coding.theme.isEmpty() || !codedAt)
        return failed(fhir::ReadError::MissingElement);
    coding.codedAt = *codedAt;
    if (const QJsonObject stored = fhir::extensionOf(basic, extension::excerpt); isGone(stored)) {
        coding.wordsGone = true;
    } else if (!stored.isEmpty()) {
        coding.excerpt = excerptFrom(stored);
        if (!coding.excerpt)
            return failed(fhir::ReadError::BadElement);
    }
    coding.author = fhir::referenceAt(basic, "author"_L1, "Practitioner"_L1);
    coding.authorName = basic["author"_L1]["display"_L1].toString();
    coding.removed = fhir::extensionOf(basic, extension::withdrawn)["valueBoolean"_L1].toBool();
    return coding;
}

QJsonObject toFhir(const Coding &coding, QJsonObject stored)
{
    QJsonObject basic = fhir::resourceOf("Basic"_L1, coding.id, std::move(stored));
    if (fhir::codeIn(basic.value("code"_L1), fhir::system::basic).isEmpty())
        basic["code"_L1] = fhir::codeableConcept(fhir::system::basic, fhir::code::themeCoding);
    if (coding.source != sourceOf(basic))
        basic["subject"_L1] = QJsonObject{{u"reference"_s, coding.source.reference()}};
    if (coding.author != fhir::referenceAt(basic, "author"_L1, "Practitioner"_L1))
        basic["author"_L1] = fhir::referenceTo("Practitioner"_L1, coding.author, coding.authorName);
    // First, because it stays where it is: what follows is put behind it anew, in the same order each time.
    fhir::setInstantExtension(basic, extension::codedAt, coding.codedAt);
    fhir::setExtension(basic, extension::theme, "valueReference"_L1, fhir::referenceTo("Basic"_L1, coding.theme));
    setExcerpt(basic, coding);
    fhir::setExtension(basic, extension::withdrawn, "valueBoolean"_L1, coding.removed ? QJsonValue{true} : QJsonValue{});
    return basic;
}

} // namespace heard::themes
