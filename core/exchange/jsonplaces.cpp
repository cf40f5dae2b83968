#include "exchange/jsonplaces.h"

namespace heard::exchange {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// Counts lines and characters as it passes over bytes.
class Cursor final {
public:
    explicit Cursor(const QByteArray &text, const Beginning &from = {}) : m_text(text), m_at(from.offset), m_place(from.place) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char byte() const { return m_text[m_at]; }
    [[nodiscard]] qsizetype offset() const { return m_at; }
    [[nodiscard]] Place place() const { return m_place; }

    void pass()
    {
        const char c = m_text[m_at++];
        const bool endsLine = c == '\n' || (c == '\r' && (atEnd() || m_text[m_at] != '\n'));
        if (endsLine)
            m_place = {m_place.line + 1, 1};
        else if (atEnd() || (static_cast<unsigned char>(m_text[m_at]) & 0xC0) != 0x80)
            ++m_place.column;
    }

    void passSpaces()
    {
        while (!atEnd() && isSpace(byte()))
            pass();
    }

    /// Whatever begins here, with all that is within.
    void passValue()
    {
        int depth = 0;
        while (!atEnd()) {
            const char c = byte();
            const bool ends = c == ',' || c == '}' || c == ']';
            if (depth == 0 && ends)
                return;
            if (c == '"') {
                passString();
                continue;
            }
            depth += (c == '{' || c == '[') - (c == '}' || c == ']');
            pass();
        }
    }

    /// From the beginning of an object to that of its member @p name; of two with one name to the last, as in the parser.
    [[nodiscard]] bool passTo(const QByteArray &name)
    {
        std::optional<Cursor> found;
        passSpaces();
        if (atEnd() || byte() != '{')
            return false;
        pass();
        for (passSpaces(); !atEnd() && byte() == '"'; passSpaces()) {
            const QByteArray member = passString();
            passSpaces();
            pass();
            passSpaces();
            if (member == name)
                found.emplace(*this);
            passValue();
            if (!atEnd() && byte() == ',')
                pass();
        }
        if (found) {
            m_at = found->m_at;
            m_place = found->m_place;
        }
        return found.has_value();
    }

    /// From the beginning of a list to that of its element @p index.
    [[nodiscard]] bool passToElement(qsizetype index)
    {
        if (atEnd() || byte() != '[')
            return false;
        pass();
        for (passSpaces(); !atEnd() && byte() != ']'; passSpaces()) {
            if (index-- == 0)
                return true;
            passValue();
            if (!atEnd() && byte() == ',')
                pass();
        }
        return false;
    }

    /// The string that begins here, without its quotes; escapes stay as they are.
    QByteArray passString()
    {
        pass();
        const qsizetype from = m_at;
        while (!atEnd() && byte() != '"') {
            if (byte() == '\\')
                pass();
            if (!atEnd())
                pass();
        }
        const QByteArray content = m_text.mid(from, m_at - from);
        if (!atEnd())
            pass();
        return content;
    }

private:
    const QByteArray &m_text;
    qsizetype m_at = 0;
    Place m_place;
};

/// Follows the structure of valid JSON and notes where elements begin.
class Finder final {
public:
    Finder(const QByteArray &json, const QByteArray &name) : m_cursor(json), m_name(name) {}

    QVector<Beginning> find()
    {
        while (!m_cursor.atEnd()) {
            const char c = m_cursor.byte();
            const bool begins = !isSpace(c) && c != ',' && c != ']' && m_inList && m_depth == 2 && m_expectsElement;
            if (begins) {
                m_found.push_back({m_cursor.place(), m_cursor.offset()});
                m_expectsElement = false;
            }
            if (c == '"')
                string();
            else
                sign(c);
        }
        return m_found;
    }

private:
    void string()
    {
        const QByteArray content = m_cursor.passString();
        if (m_depth == 1)
            m_lastString = content;
    }

    void sign(char c)
    {
        if (c == '{' || c == '[') {
            ++m_depth;
            if (m_depth == 2) {
                m_inList = c == '[' && m_lastString == m_name;
                m_expectsElement = m_inList;
                // Of two lists with one name the last counts, as in the parser.
                if (m_inList)
                    m_found.clear();
            }
        } else if (c == '}' || c == ']') {
            --m_depth;
        } else if (c == ',' && m_depth == 2) {
            m_expectsElement = m_inList;
        }
        m_cursor.pass();
    }

    Cursor m_cursor;
    const QByteArray &m_name;
    QVector<Beginning> m_found;
    QByteArray m_lastString; ///< at depth 1: the name of what follows
    int m_depth = 0;
    bool m_inList = false;
    bool m_expectsElement = false;
};

} // namespace

Place placeOf(const QByteArray &text, qsizetype offset)
{
    Cursor cursor{text};
    while (!cursor.atEnd() && cursor.offset() < offset)
        cursor.pass();
    return cursor.place();
}

QVector<Beginning> elementsIn(const QByteArray &json, const QByteArray &name)
{
    return Finder{json, name}.find();
}

std::optional<Place> placeWithin(const QByteArray &json, const Beginning &object, const QByteArray &path)
{
    Cursor cursor{json, object};
    for (const QByteArray &step : path.split('.')) {
        const QList<QByteArray> parts = step.split('[');
        bool found = cursor.passTo(parts.front());
        for (qsizetype i = 1; found && i < parts.size(); ++i)
            found = cursor.passToElement(parts[i].chopped(1).toLongLong());
        if (!found)
            return std::nullopt;
    }
    return cursor.place();
}

} // namespace heard::exchange
