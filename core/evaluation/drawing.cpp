#include "evaluation/drawing.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace heard::evaluation {

namespace {

constexpr double lineHeight = 1.4;  // of the text's size
constexpr double letterWidth = 0.56; // on the generous side of an average: nothing here knows the font

/// What XML 1.0 cannot hold is left out.
QString written(const QString &words)
{
    QString kept;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QChar c = words[i];
        if (c.isHighSurrogate() && i + 1 < words.size() && words[i + 1].isLowSurrogate())
            kept += words.sliced(i++, 2);
        else if (!c.isSurrogate() && c < u'\ufffe' && (c >= u' ' || c == u'\t' || c == u'\n'))
            kept += c;
    }
    return kept;
}

/// The text for its place in a drawing whose own direction is left to right.
QString isolated(const QString &words)
{
    return words.isRightToLeft() ? u'\u2068' + words + u'\u2069' : words;
}

QString digits(double value)
{
    return QString::number(std::abs(value) < 0.005 ? 0 : value, 'f', 2);
}

QStringList linesOf(const QString &words, qsizetype longest)
{
    QStringList lines{QString{}};
    const auto all = words.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : all) {
        if (!lines.last().isEmpty() && lines.last().size() + 1 + word.size() > longest)
            lines << QString{};
        lines.last() += lines.last().isEmpty() ? word : u' ' + word;
    }
    return lines;
}

/// Around 0, with a radius of 1.
QVector<QPointF> cornersOf(Shape shape)
{
    switch (shape) {
    case Shape::Square: return {{-0.9, -0.9}, {0.9, -0.9}, {0.9, 0.9}, {-0.9, 0.9}};
    case Shape::Diamond: return {{0, -1.2}, {1.2, 0}, {0, 1.2}, {-1.2, 0}};
    case Shape::Triangle: return {{0, -1.1}, {1.2, 0.9}, {-1.2, 0.9}};
    case Shape::Cross:
        return {{-1, -0.7}, {-0.7, -1}, {0, -0.3}, {0.7, -1}, {1, -0.7}, {0.3, 0},
                {1, 0.7}, {0.7, 1}, {0, 0.3}, {-0.7, 1}, {-1, 0.7}, {-0.3, 0}};
    case Shape::Circle: break;
    }
    return {};
}

} // namespace

Drawing::Drawing(const ChartWords &words, const ChartStyle &style)
    : m_words(words)
    , m_style(style)
{
}

void Drawing::number(const QString &name, double value)
{
    m_xml.writeAttribute(name, digits(value));
}

void Drawing::stroke(const Pen &pen)
{
    m_xml.writeAttribute(u"stroke"_s, pen.colour);
    number(u"stroke-width"_s, pen.width);
    if (!pen.dashes.isEmpty())
        m_xml.writeAttribute(u"stroke-dasharray"_s, pen.dashes);
}

void Drawing::line(const QString &part, QPointF from, QPointF to, const Pen &pen)
{
    m_xml.writeEmptyElement(u"line"_s);
    m_xml.writeAttribute(u"class"_s, part);
    number(u"x1"_s, mirrored(from.x()));
    number(u"y1"_s, from.y());
    number(u"x2"_s, mirrored(to.x()));
    number(u"y2"_s, to.y());
    stroke(pen);
}

void Drawing::rectangle(const QString &part, QPointF corner, double width, double height, const QString &fill, const Pen &pen)
{
    m_xml.writeEmptyElement(u"rect"_s);
    m_xml.writeAttribute(u"class"_s, part);
    number(u"x"_s, m_style.rightToLeft ? mirrored(corner.x()) - width : corner.x());
    number(u"y"_s, corner.y());
    number(u"width"_s, width);
    number(u"height"_s, height);
    m_xml.writeAttribute(u"fill"_s, fill);
    stroke(pen);
}

void Drawing::shape(const QString &part, Shape shape, QPointF middle, double radius, const QString &fill, const Pen &pen)
{
    const QPointF at{mirrored(middle.x()), middle.y()};
    if (shape == Shape::Circle) {
        m_xml.writeEmptyElement(u"circle"_s);
        m_xml.writeAttribute(u"class"_s, part);
        number(u"cx"_s, at.x());
        number(u"cy"_s, at.y());
        number(u"r"_s, radius);
    } else {
        QStringList points;
        for (const QPointF &corner : cornersOf(shape))
            points << digits(at.x() + corner.x() * radius) + u',' + digits(at.y() + corner.y() * radius);
        m_xml.writeEmptyElement(u"polygon"_s);
        m_xml.writeAttribute(u"class"_s, part);
        m_xml.writeAttribute(u"points"_s, points.join(u' '));
    }
    m_xml.writeAttribute(u"fill"_s, fill);
    stroke(pen);
}

void Drawing::text(const QString &part, QPointF at, const QString &words, Anchor anchor, const QString &colour, double size)
{
    constexpr std::array names{"start"_L1, "middle"_L1, "end"_L1};
    const auto place = static_cast<size_t>(anchor);
    m_xml.writeStartElement(u"text"_s);
    m_xml.writeAttribute(u"class"_s, part);
    number(u"x"_s, mirrored(at.x()));
    number(u"y"_s, at.y());
    m_xml.writeAttribute(u"text-anchor"_s, names[m_style.rightToLeft ? names.size() - 1 - place : place]);
    m_xml.writeAttribute(u"fill"_s, colour);
    number(u"font-size"_s, em() * size);
    m_xml.writeCharacters(isolated(written(words)));
    m_xml.writeEndElement();
}

double Drawing::paragraph(const QString &part, QPointF top, const QString &words, const QString &colour)
{
    const auto longest = static_cast<qsizetype>((m_style.width - 2 * top.x()) / (letterWidth * em()));
    const auto lines = linesOf(words, longest);
    double y = top.y();
    for (const QString &line : lines) {
        text(part, {top.x(), y + em()}, line, Anchor::Start, colour);
        y += lineHeight * em();
    }
    return y;
}

QByteArray Drawing::finished(double height)
{
    QByteArray svg;
    QXmlStreamWriter xml{&svg};
    const QString title = m_style.id + u"-title"_s;
    const QString description = m_style.id + u"-description"_s;
    xml.writeStartElement(u"svg"_s);
    xml.writeDefaultNamespace(u"http://www.w3.org/2000/svg"_s);
    xml.writeAttribute(u"role"_s, u"img"_s);
    xml.writeAttribute(u"aria-labelledby"_s, title);
    xml.writeAttribute(u"aria-describedby"_s, description);
    xml.writeAttribute(u"direction"_s, u"ltr"_s); // each text has its own, wherever this is put
    xml.writeAttribute(u"width"_s, digits(m_style.width));
    xml.writeAttribute(u"height"_s, digits(height));
    xml.writeAttribute(u"viewBox"_s, u"0 0 %1 %2"_s.arg(digits(m_style.width), digits(height)));
    xml.writeAttribute(u"font-family"_s, m_style.font);
    for (const auto &[name, id, words] : {std::tuple{u"title"_s, title, m_words.title},
                                          std::tuple{u"desc"_s, description, m_words.description}}) {
        xml.writeStartElement(name);
        xml.writeAttribute(u"id"_s, id);
        xml.writeCharacters(written(words));
        xml.writeEndElement();
    }
    m_xml.writeEndDocument(); // closes the last part
    return svg + m_parts.trimmed() + "</svg>";
}

} // namespace heard::evaluation
