#include "themes/terms.h"

#include "base/plainwords.h"

#include <algorithm>
#include <array>

namespace heard::themes {

namespace {

constexpr qsizetype mostCharacters = 20'000; // a suggestion has to be there at once
constexpr qsizetype pieceLength = 4;
constexpr qsizetype fewWords = 3; // an answer of so few is of a kind of its own: "Nothing", "All of it"

enum class Kind : quint64 { Word = 1, AnsweringWord, Piece, Meaning, AnsweringMeaning, FirstMeaning, Answer, FewWords };

/// FNV-1a, the same on every machine.
quint64 markOf(Kind kind, QStringView text, quint64 with = 0)
{
    constexpr quint64 prime = 0x100000001b3;
    quint64 mark = 0xcbf29ce484222325;
    const auto take = [&mark](quint64 unit) { mark = (mark ^ unit) * prime; };
    take(static_cast<quint64>(kind));
    take(with);
    for (const QChar unit : text)
        take(unit.unicode());
    return mark;
}

quint64 markOf(Kind kind, int meaning, quint64 with = 0)
{
    const std::array unit{QChar{static_cast<char16_t>(meaning)}};
    return markOf(kind, QStringView{unit}, with);
}

std::vector<Term> counted(std::vector<quint64> marks)
{
    std::sort(marks.begin(), marks.end());
    std::vector<Term> terms;
    for (const quint64 mark : marks) {
        if (terms.empty() || terms.back().mark != mark)
            terms.push_back({mark, 0});
        ++terms.back().times;
    }
    return terms;
}

/// Takes up one passage, word by word.
class Reading final {
public:
    Reading(Part part, const Meanings &meanings) : m_part(static_cast<quint64>(part)), m_meanings(meanings) {}

    void word(const QString &word)
    {
        m_wordMarks.push_back(markOf(Kind::Word, word));
        m_wordMarks.push_back(markOf(Kind::AnsweringWord, word, m_part));
        const QString bounded = u' ' + word + u' ';
        for (qsizetype at = 0; at + pieceLength <= bounded.size(); ++at)
            m_pieceMarks.push_back(markOf(Kind::Piece, QStringView{bounded}.sliced(at, pieceLength)));
        meaning(m_meanings.of(word));
    }

    [[nodiscard]] Terms whole(qsizetype words)
    {
        m_wordMarks.push_back(markOf(Kind::Answer, QStringView{}, m_part));
        if (words <= fewWords)
            m_wordMarks.push_back(markOf(Kind::FewWords, QStringView{}, m_part));
        return {counted(std::move(m_wordMarks)), counted(std::move(m_pieceMarks)), counted(std::move(m_meaningMarks))};
    }

private:
    void meaning(const QVector<int> &meanings)
    {
        const bool isFirst = m_meaningMarks.empty();
        for (const int meaning : meanings) {
            m_meaningMarks.push_back(markOf(Kind::Meaning, meaning));
            m_meaningMarks.push_back(markOf(Kind::AnsweringMeaning, meaning, m_part));
            if (isFirst)
                m_meaningMarks.push_back(markOf(Kind::FirstMeaning, meaning));
        }
    }

    quint64 m_part;
    const Meanings &m_meanings;
    std::vector<quint64> m_wordMarks;
    std::vector<quint64> m_pieceMarks;
    std::vector<quint64> m_meaningMarks;
};

} // namespace

Terms termsOf(const Passage &passage, const Meanings &meanings)
{
    const QStringList words = plainWords(passage.words.left(mostCharacters));
    if (words.isEmpty())
        return {};
    Reading reading{passage.part, meanings};
    for (const QString &word : words)
        reading.word(word);
    return reading.whole(words.size());
}

} // namespace heard::themes
