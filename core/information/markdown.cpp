#include "information/markdown.h"

#include "information/inlinewords.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace heard::information {

namespace {

constexpr int deepestItem = 2;
constexpr int deepestHeading = 3;

/// One line with how far it is indented; a tab counts as four.
struct Line {
    explicit Line(QStringView line)
    {
        qsizetype start = 0;
        for (; start < line.size() && (line[start] == u' ' || line[start] == u'\t'); ++start)
            indent += line[start] == u'\t' ? 4 : 1;
        qsizetype end = line.size();
        while (end > start && line[end - 1].isSpace())
            --end;
        text = line.sliced(start, end - start);
        breaks = line.size() - end >= 2 || text.endsWith(u'\\');
    }

    int indent = 0;
    QStringView text; ///< without spaces around it
    bool breaks = false; ///< what follows stands on a new line
};

/// What begins an item: "- ", "* ", "+ ", "1. " or "1) ", and "[ ] " after it where there is something to tick.
struct Marker {
    int number = 0;
    QStringView words;
    bool toTick = false;
};

/// Who reads a page ticks it: what the page itself calls done begins as not done.
Marker withBox(Marker marker)
{
    for (const QLatin1StringView box : {"[ ]"_L1, "[x]"_L1, "[X]"_L1}) {
        if (marker.words.startsWith(box) && marker.words.size() > box.size() && marker.words[box.size()].isSpace())
            return {marker.number, marker.words.sliced(box.size()).trimmed(), true};
    }
    return marker;
}

std::optional<Marker> markerOf(QStringView text)
{
    if (text.isEmpty())
        return std::nullopt;
    qsizetype end = 1;
    int number = 0;
    if (text[0].isDigit()) {
        while (end < text.size() && end < 9 && text[end].isDigit())
            ++end;
        if (end >= text.size() || (text[end] != u'.' && text[end] != u')'))
            return std::nullopt;
        number = std::max(1, text.first(end).toInt());
        ++end;
    } else if (!u"-*+"_s.contains(text[0])) {
        return std::nullopt;
    }
    if (end >= text.size() || !text[end].isSpace())
        return std::nullopt;
    return withBox({number, text.sliced(end).trimmed()});
}

bool consistsOf(QStringView text, QChar character)
{
    return std::all_of(text.begin(), text.end(), [character](QChar c) { return c == character; });
}

/// "---", "* * *": a line drawn across.
bool isRule(QStringView text)
{
    if (text.isEmpty() || !u"-*_"_s.contains(text[0]))
        return false;
    const auto count = std::count(text.begin(), text.end(), text[0]);
    const bool others = std::any_of(text.begin(), text.end(), [&](QChar c) { return c != text[0] && !c.isSpace(); });
    return count >= 3 && !others;
}

std::optional<Block> headingFrom(QStringView text)
{
    qsizetype level = 0;
    while (level < text.size() && text[level] == u'#')
        ++level;
    if (level == 0 || level > 6 || (level < text.size() && !text[level].isSpace()))
        return std::nullopt;
    QStringView words = text.sliced(level).trimmed();
    qsizetype end = words.size();
    while (end > 0 && words[end - 1] == u'#')
        --end;
    if (end == 0 || words[end - 1].isSpace())
        words = words.first(end).trimmed();
    return Block{Block::Kind::Heading, std::min(static_cast<int>(level), deepestHeading), 0, false, spansFrom(words.toString()), {}};
}

/// The name of a picture that the page brings along. What is somewhere else is never fetched.
QString pictureName(QStringView address)
{
    const bool plain = std::all_of(address.begin(), address.end(),
        [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.'; });
    return plain && address.size() <= 80 ? address.toString() : QString{};
}

/// A line that is nothing but ![what it shows](its name).
std::optional<Block> pictureFrom(QStringView text)
{
    const qsizetype middle = text.lastIndexOf(u"](");
    if (!text.startsWith(u"![") || !text.endsWith(u')') || middle < 2)
        return std::nullopt;
    const QStringView inside = text.sliced(middle + 2).chopped(1).trimmed();
    const qsizetype space = inside.indexOf(u' ');
    Block picture{Block::Kind::Picture, 0, 0, false, {}, pictureName(space < 0 ? inside : inside.first(space))};
    if (const QString shows = plainWords(text.sliced(2, middle - 2).toString()); !shows.isEmpty())
        picture.words << Span{shows, false, false, {}};
    return picture;
}

/// Reads a page line by line.
class Reading final {
public:
    void line(QStringView raw)
    {
        const Line line{raw};
        if (line.text.isEmpty()) {
            finish();
            m_afterBlank = true;
            return;
        }
        if (!underlines(line) && !special(line))
            words(line);
        m_afterBlank = false;
    }

    QVector<Block> finished()
    {
        finish();
        return std::move(m_blocks);
    }

private:
    /// "===" or "---" below one line makes a heading of it.
    bool underlines(const Line &line)
    {
        const bool first = line.text.size() >= 2 && consistsOf(line.text, u'=');
        const bool second = line.text.size() >= 2 && consistsOf(line.text, u'-');
        if (!m_open || m_open->kind != Block::Kind::Paragraph || (!first && !second) || m_text.contains(u'\n'))
            return false;
        m_open->kind = Block::Kind::Heading;
        m_open->level = first ? 1 : 2;
        finish();
        return true;
    }

    bool special(const Line &line)
    {
        auto whole = headingFrom(line.text);
        if (!whole)
            whole = pictureFrom(line.text);
        if (whole || isRule(line.text)) {
            finish();
            m_indents.clear();
            if (whole && !(whole->words.isEmpty() && whole->picture.isEmpty()))
                m_blocks << *std::move(whole);
            return true;
        }
        if (const auto marker = markerOf(line.text)) {
            item(line, *marker);
            return true;
        }
        return false;
    }

    void item(const Line &line, const Marker &marker)
    {
        finish();
        while (!m_indents.isEmpty() && m_indents.last().indent > line.indent)
            m_indents.removeLast();
        // Two or more to the right of the one above stands below it.
        const bool deeper = !m_indents.isEmpty() && line.indent >= m_indents.last().indent + 2;
        if (m_indents.isEmpty() || deeper)
            m_indents << Level{line.indent, 0};
        Level &level = m_indents.last();
        level.number = marker.number == 0 ? 0 : level.number > 0 ? level.number + 1 : marker.number;
        const int depth = std::min(static_cast<int>(m_indents.size()) - 1, deepestItem);
        open({Block::Kind::Item, depth, level.number, marker.toTick, {}, {}}, marker.words, line.breaks);
    }

    void words(const Line &line)
    {
        const bool quoted = line.text.startsWith(u'>');
        const QStringView text = quoted ? line.text.sliced(1).trimmed() : line.text;
        const auto kind = quoted ? Block::Kind::Quote : Block::Kind::Paragraph;
        const bool goesOn = m_open && (m_open->kind == kind || (!quoted && m_open->kind != Block::Kind::Quote));
        if (goesOn) {
            m_text += m_breaks ? u'\n' : u' ';
            append(text, line.breaks);
            return;
        }
        finish();
        if (!(m_afterBlank && line.indent >= 2))
            m_indents.clear();
        open({kind, 0, 0, false, {}, {}}, text, line.breaks);
    }

    void open(Block block, QStringView text, bool breaks)
    {
        m_open = std::move(block);
        m_text.clear();
        append(text, breaks);
    }

    void append(QStringView text, bool breaks)
    {
        m_breaks = breaks;
        if (breaks && text.endsWith(u'\\'))
            text.chop(1);
        m_text += text;
    }

    void finish()
    {
        if (!m_open)
            return;
        m_open->words = spansFrom(m_text);
        if (!m_open->words.isEmpty())
            m_blocks << *std::move(m_open);
        m_open.reset();
    }

    struct Level {
        int indent;
        int number;
    };

    QVector<Block> m_blocks;
    std::optional<Block> m_open;
    QString m_text; ///< of the open block
    bool m_breaks = false;
    bool m_afterBlank = false;
    QVector<Level> m_indents; ///< of the items around the place we are at
};

} // namespace

QString Block::text() const
{
    QString text;
    for (const Span &span : words)
        text += span.text;
    return text;
}

QVector<Block> blocksFrom(const QString &markdown)
{
    QString clean = markdown;
    clean.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    clean.removeIf([](QChar c) { return c.unicode() < 0x20 && c != u'\n' && c != u'\t'; });
    Reading reading;
    for (const QStringView line : QStringView{clean}.split(u'\n'))
        reading.line(line);
    return reading.finished();
}

bool mayBeOpened(const QString &address)
{
    const QUrl url{address, QUrl::StrictMode};
    if (!url.isValid())
        return false;
    const QString scheme = url.scheme();
    if (scheme == "tel"_L1 || scheme == "mailto"_L1)
        return !url.path().isEmpty();
    // A name and password before the host only serve to mislead about where it leads.
    return (scheme == "https"_L1 || scheme == "http"_L1) && !url.host().isEmpty() && url.userInfo().isEmpty();
}

} // namespace heard::information
