#include "pledge/quotechoices.h"

#include "fhir/vocabulary.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace heard::pledge {

namespace {

/// Where the words become others, nobody has looked at those.
QString digestOf(const QString &words)
{
    return QString::fromLatin1(QCryptographicHash::hash(words.trimmed().toUtf8(), QCryptographicHash::Sha256).toBase64());
}

bool isAbout(const QJsonObject &choice, const QString &digest)
{
    return choice["url"_L1] == fhir::extension::quoteChoice && fhir::extensionOf(choice, "words"_L1)["valueString"_L1] == digest;
}

} // namespace

std::optional<bool> quoteChoice(const QJsonObject &issue, const QString &words)
{
    const QString digest = digestOf(words);
    const auto choices = fhir::extensionsOf(issue, fhir::extension::quoteChoice);
    for (const QJsonObject &choice : choices) {
        const QJsonValue print = fhir::extensionOf(choice, "print"_L1)["valueBoolean"_L1];
        if (print.isBool() && isAbout(choice, digest))
            return print.toBool();
    }
    return std::nullopt;
}

void setQuoteChoice(QJsonObject &issue, const QString &words, bool print)
{
    const QString digest = digestOf(words);
    QJsonArray kept;
    const QJsonArray extensions = issue["extension"_L1].toArray();
    for (const QJsonValue &one : extensions) {
        if (!isAbout(one.toObject(), digest))
            kept << one;
    }
    kept << QJsonObject{{u"url"_s, QString{fhir::extension::quoteChoice}},
                        {u"extension"_s, QJsonArray{QJsonObject{{u"url"_s, u"words"_s}, {u"valueString"_s, digest}},
                                                    QJsonObject{{u"url"_s, u"print"_s}, {u"valueBoolean"_s, print}}}}};
    issue["extension"_L1] = kept;
}

} // namespace heard::pledge
