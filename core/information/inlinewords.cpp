#include "information/inlinewords.h"

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace heard::information {

namespace {

// Nobody types a longer one, and looking no further keeps the work linear.
constexpr qsizetype longestAddress = 2048;

/// A stretch of text, or a run of * or _ that may turn out to open or close something.
struct Piece {
    QString text;
    QString link;
    QChar mark; ///< null for text
    int marks = 0; ///< how many of the run are left
    int length = 0; ///< how many there were
    bool opens = false;
    bool closes = false;
    int boldChange = 0; ///< from here on
    int italicChange = 0;
};

bool isPunctuation(QChar c)
{
    return c.isPunct() || c.isSymbol();
}

/// For each '[' the ']' that belongs to it; -1 for none.
QVector<qsizetype> bracketsOf(QStringView text)
{
    QVector<qsizetype> partners(text.size(), -1);
    QVector<qsizetype> open;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\') {
            ++i;
        } else if (text[i] == u'[') {
            open << i;
        } else if (text[i] == u']' && !open.isEmpty()) {
            partners[open.takeLast()] = i;
        }
    }
    return partners;
}

/// Takes the words of a block apart, after the rules of CommonMark for emphasis and links.
class Words final {
public:
    explicit Words(QStringView text)
        : m_text(text)
        , m_brackets(bracketsOf(text))
    {
    }

    QVector<Span> spans()
    {
        while (m_at < m_text.size())
            next();
        flush();
        pairMarks();
        return joined();
    }

private:
    void next()
    {
        const QChar c = m_text[m_at];
        if (m_at == m_linkEnd)
            return leaveLink();
        if (c == u'\\' && m_at + 1 < m_text.size() && m_text[m_at + 1].unicode() < 0x80 && isPunctuation(m_text[m_at + 1])) {
            m_plain += m_text[m_at + 1];
            m_at += 2;
        } else if (c == u'*' || c == u'_') {
            run(c);
        } else if (!(c == u'!' && picture()) && !(c == u'[' && link()) && !(c == u'<' && angled())
                   && !(c == u'h' && bareAddress())) {
            m_plain += c;
            ++m_at;
        }
    }

    void flush()
    {
        if (!m_plain.isEmpty())
            m_pieces << Piece{std::exchange(m_plain, {}), m_link, {}, 0, 0, false, false, 0, 0};
    }

    /// A run of one mark: whether it opens or closes depends on what stands around it.
    void run(QChar mark)
    {
        flush();
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text[m_at] == mark)
            ++m_at;
        const QChar before = start > 0 ? m_text[start - 1] : u' ';
        const QChar after = m_at < m_text.size() ? m_text[m_at] : u' ';
        const bool left = !after.isSpace() && (!isPunctuation(after) || before.isSpace() || isPunctuation(before));
        const bool right = !before.isSpace() && (!isPunctuation(before) || after.isSpace() || isPunctuation(after));
        const bool inWord = mark == u'_';
        const int length = static_cast<int>(m_at - start);
        m_pieces << Piece{{}, m_link, mark, length, length, left && (!inWord || !right || isPunctuation(before)),
                          right && (!inWord || !left || isPunctuation(after)), 0, 0};
    }

    /// Within words a picture is what it shows.
    bool picture()
    {
        const qsizetype open = m_at + 1;
        const qsizetype close = open < m_text.size() ? m_brackets[open] : -1;
        qsizetype end = 0;
        if (close < 0 || !destination(close, end) || (m_linkEnd >= 0 && end > m_linkEnd))
            return false;
        m_plain += m_text.sliced(open + 1, close - open - 1);
        m_at = end;
        return true;
    }

    bool link()
    {
        const qsizetype close = m_brackets[m_at];
        qsizetype end = 0;
        if (close < 0 || m_linkEnd >= 0)
            return false;
        const auto address = destination(close, end);
        if (!address)
            return false;
        flush();
        m_link = mayBeOpened(*address) ? *address : QString{};
        m_linkEnd = close;
        m_afterLink = end;
        ++m_at;
        return true;
    }

    void leaveLink()
    {
        flush();
        m_at = m_afterLink;
        m_link.clear();
        m_linkEnd = -1;
    }

    /// What stands in the round brackets after @p close; @p end is behind them.
    std::optional<QString> destination(qsizetype close, qsizetype &end) const
    {
        if (close + 1 >= m_text.size() || m_text[close + 1] != u'(')
            return std::nullopt;
        const qsizetype last = std::min(m_text.size(), close + 2 + longestAddress);
        int open = 0;
        for (qsizetype i = close + 2; i < last; ++i) {
            if (m_text[i] == u'(') {
                ++open;
            } else if (m_text[i] == u')' && open-- == 0) {
                end = i + 1;
                // A title in quotes may follow the address.
                const QStringView inside = m_text.sliced(close + 2, i - close - 2).trimmed();
                const qsizetype space = inside.indexOf(u' ');
                QStringView address = space < 0 ? inside : inside.first(space);
                if (address.startsWith(u'<') && address.endsWith(u'>'))
                    address = address.sliced(1).chopped(1);
                return address.toString();
            }
        }
        return std::nullopt;
    }

    /// <https://example.org>
    bool angled()
    {
        const QStringView ahead = m_text.sliced(m_at + 1, std::min(longestAddress, m_text.size() - m_at - 1));
        const qsizetype end = ahead.indexOf(u'>');
        if (end < 0 || m_linkEnd >= 0)
            return false;
        const QString address = ahead.first(end).toString();
        if (!mayBeOpened(address))
            return false;
        addLink(address);
        m_at += end + 2;
        return true;
    }

    /// https://example.org, as people paste it.
    bool bareAddress()
    {
        const QStringView ahead = m_text.sliced(m_at, std::min(longestAddress, m_text.size() - m_at));
        if (m_linkEnd >= 0 || !(ahead.startsWith(u"https://") || ahead.startsWith(u"http://")))
            return false;
        if (m_at > 0 && m_text[m_at - 1].isLetterOrNumber())
            return false;
        qsizetype end = 0;
        while (end < ahead.size() && !ahead[end].isSpace() && ahead[end] != u'<' && ahead[end] != u'*')
            ++end;
        while (end > 0 && u".,;:!?)'\"”’"_s.contains(ahead[end - 1]))
            --end;
        const QString address = ahead.first(end).toString();
        if (!mayBeOpened(address))
            return false;
        addLink(address);
        m_at += end;
        return true;
    }

    void addLink(const QString &address)
    {
        flush();
        m_pieces << Piece{address.startsWith("mailto:"_L1) || address.startsWith("tel:"_L1)
                              ? address.section(u':', 1) : address,
                          address, {}, 0, 0, false, false, 0, 0};
    }

    /// Lets each closing run find the nearest that opens. What was looked at in vain is not looked at again.
    void pairMarks()
    {
        // Per mark, per whether the closer opens too, per length of its run modulo 3.
        std::array<std::array<std::array<qsizetype, 3>, 2>, 2> floor{};
        for (auto &mark : floor) {
            for (auto &opening : mark)
                opening.fill(-1);
        }
        QVector<qsizetype> open;
        for (qsizetype i = 0; i < m_pieces.size(); ++i) {
            if (m_pieces[i].mark.isNull())
                continue;
            while (m_pieces[i].closes && m_pieces[i].marks > 0) {
                Piece &closer = m_pieces[i];
                qsizetype &lowest = floor[closer.mark == u'*'][closer.opens][static_cast<size_t>(closer.length % 3)];
                const qsizetype found = openerFor(closer, open, lowest);
                if (found < 0) {
                    lowest = open.isEmpty() ? -1 : open.last();
                    break;
                }
                pair(m_pieces[open[found]], closer);
                // Whatever stood open between the two stays as it was typed.
                open.resize(m_pieces[open[found]].marks > 0 ? found + 1 : found);
            }
            if (m_pieces[i].opens && m_pieces[i].marks > 0)
                open << i;
        }
    }

    /// Its place in @p open, or -1.
    qsizetype openerFor(const Piece &closer, const QVector<qsizetype> &open, qsizetype lowest) const
    {
        for (qsizetype place = open.size() - 1; place >= 0 && open[place] > lowest; --place) {
            const Piece &opener = m_pieces[open[place]];
            const bool odd = (closer.opens || opener.closes) && (opener.length + closer.length) % 3 == 0
                && !(opener.length % 3 == 0 && closer.length % 3 == 0);
            if (opener.mark == closer.mark && !odd)
                return place;
        }
        return -1;
    }

    static void pair(Piece &opener, Piece &closer)
    {
        const bool strong = opener.marks >= 2 && closer.marks >= 2;
        int Piece::*change = strong ? &Piece::boldChange : &Piece::italicChange;
        ++(opener.*change);
        --(closer.*change);
        opener.marks -= strong ? 2 : 1;
        closer.marks -= strong ? 2 : 1;
    }

    QVector<Span> joined() const
    {
        QVector<Span> spans;
        int bold = 0;
        int italic = 0;
        for (const Piece &piece : m_pieces) {
            // Marks that are left of an opener stand before what it opens, those of a closer behind.
            const bool openerFirst = piece.boldChange + piece.italicChange > 0;
            if (!openerFirst) {
                bold += piece.boldChange;
                italic += piece.italicChange;
            }
            const QString text = piece.mark.isNull() ? piece.text : QString{piece.marks, piece.mark};
            add(spans, {text, bold > 0, italic > 0, piece.link});
            if (openerFirst) {
                bold += piece.boldChange;
                italic += piece.italicChange;
            }
        }
        return spans;
    }

    static void add(QVector<Span> &spans, Span span)
    {
        if (span.text.isEmpty())
            return;
        if (!spans.isEmpty() && spans.last().bold == span.bold && spans.last().italic == span.italic
            && spans.last().link == span.link)
            spans.last().text += span.text;
        else
            spans << std::move(span);
    }

    QStringView m_text;
    QVector<qsizetype> m_brackets;
    qsizetype m_at = 0;
    QString m_plain;
    QString m_link;
    qsizetype m_linkEnd = -1; ///< where the words of the link we are in end
    qsizetype m_afterLink = 0;
    QVector<Piece> m_pieces;
};

} // namespace

QVector<Span> spansFrom(const QString &markdown)
{
    return Words{markdown.trimmed()}.spans();
}

QString plainWords(const QString &markdown)
{
    QString words;
    const auto spans = spansFrom(markdown);
    for (const Span &span : spans)
        words += span.text;
    return words;
}

} // namespace heard::information
