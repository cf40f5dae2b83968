#include "themes/saidwords.h"

using heard::store::Reader;
using heard::store::StoreResult;
using namespace Qt::StringLiterals;

namespace heard::themes {

QString Source::type() const
{
    return kind == Kind::Interview ? u"DocumentReference"_s : u"Communication"_s;
}

SaidWords wordsOf(const voice::Feedback &feedback)
{
    return {feedback.id, feedback.good, feedback.better, {}};
}

SaidWords wordsOf(const voice::Interview &interview)
{
    return {{interview.id, Source::Kind::Interview}, {}, {}, interview.words};
}

StoreResult<std::optional<SaidWords>> wordsIn(const Reader &reader, const Source &source)
{
    const auto json = reader.json(source.type(), source.id);
    if (!json)
        return failed(json.error());
    if (source.kind == Source::Kind::Interview) {
        const auto interview = voice::interviewFromFhir(json->value_or(QJsonObject{}));
        return interview ? std::optional{wordsOf(*interview)} : std::nullopt;
    }
    const auto feedback = voice::feedbackFromFhir(json->value_or(QJsonObject{}));
    return feedback ? std::optional{wordsOf(*feedback)} : std::nullopt;
}

QString textOf(const SaidWords &said, Part part)
{
    switch (part) {
    case Part::Good:
        return said.good;
    case Part::Better:
        return said.better;
    case Part::Unknown:
        break;
    }
    return said.all;
}

QVector<SaidPassage> passagesOf(const SaidWords &said)
{
    QVector<SaidPassage> passages;
    for (const Part part : {Part::Better, Part::Good}) {
        if (const QString text = textOf(said, part); !text.isEmpty())
            passages.push_back({{text, part}, 0});
    }
    qsizetype start = 0;
    const QStringList paragraphs = said.all.split(u'\n');
    for (const QString &paragraph : paragraphs) {
        if (!paragraph.trimmed().isEmpty())
            passages.push_back({{paragraph, Part::Unknown}, start});
        start += paragraph.size() + 1;
    }
    return passages;
}

} // namespace heard::themes
