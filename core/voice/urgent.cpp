#include "voice/urgent.h"

#include "voice/phrases.h"
#include "voice/wordlists.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heard::voice {

namespace {

struct Lists {
    int version = 0;
    QRegularExpression body;
    QRegularExpression hopeless;
};

const Lists &lists()
{
    static const Lists read = [] {
        const WordLists words{u"urgent"_s};
        return Lists{words.version(), expression(patternOf(words.all(u"body"_s))), expression(patternOf(words.all(u"hopeless"_s)))};
    }();
    return read;
}

} // namespace

QVector<UrgentWords> urgentWordsIn(const QString &words)
{
    using Kind = UrgentWords::Kind;
    QVector<UrgentWords> found;
    const QString text = folded(words);
    for (const auto &[pattern, kind] : {std::pair{&lists().body, Kind::Body}, std::pair{&lists().hopeless, Kind::Hopeless}}) {
        for (auto matches = pattern->globalMatch(text); matches.hasNext();) {
            const auto match = matches.next();
            found << UrgentWords{match.capturedStart(), match.capturedLength(), kind};
        }
    }
    std::ranges::sort(found, {}, &UrgentWords::start);
    return found;
}

int urgentWordsVersion()
{
    return lists().version;
}

} // namespace heard::voice
