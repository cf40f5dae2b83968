#include "print/svgdrawing.h"

#include <QPainter>
#include <QSvgRenderer>
#include <QTextLayout>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace heard::print {

namespace {

struct Label {
    QPointF at; ///< of the base line, as the anchor says
    QString anchor;
    QColor colour;
    double size = 0;
    QString words;
};

/// A drawing taken apart.
struct Parts {
    QByteArray shapes; ///< an SVG
    QVector<Label> labels;
    QStringList families;
    QRectF view;
};

Label labelIn(QXmlStreamReader &xml)
{
    const auto of = [attributes = xml.attributes()](QLatin1StringView name) { return attributes.value(name).toString(); };
    Label label{{of("x"_L1).toDouble(), of("y"_L1).toDouble()}, of("text-anchor"_L1), QColor{of("fill"_L1)}, of("font-size"_L1).toDouble(), {}};
    label.words = xml.readElementText(QXmlStreamReader::SkipChildElements);
    return label;
}

void readRoot(const QXmlStreamAttributes &attributes, Parts &parts)
{
    const QStringList view = attributes.value("viewBox"_L1).toString().split(u' ');
    if (view.size() == 4)
        parts.view = {view[0].toDouble(), view[1].toDouble(), view[2].toDouble(), view[3].toDouble()};
    const QStringList families = attributes.value("font-family"_L1).toString().split(u',');
    for (const QString &family : families)
        parts.families << family.trimmed().remove(u'\'');
}

Parts partsOf(const QByteArray &svg)
{
    Parts parts;
    QXmlStreamReader xml{svg};
    QXmlStreamWriter shapes{&parts.shapes};
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "text"_L1) {
            parts.labels << labelIn(xml);
            continue;
        }
        if (xml.isStartElement() && xml.name() == "svg"_L1 && parts.view.isNull())
            readRoot(xml.attributes(), parts);
        if (xml.isStartElement() || xml.isEndElement() || xml.isCharacters())
            shapes.writeCurrentToken(xml);
    }
    return parts;
}

void draw(QPainter &painter, const Label &label, const QStringList &families, const QRectF &box, double scale)
{
    constexpr int pixels = 100; // a whole number of them, however small the letters are
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(pixels);
    font.setHintingPreference(QFont::PreferNoHinting);
    QTextLayout layout{label.words, font, painter.device()};
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid())
        return;
    const double wide = line.naturalTextWidth();
    const double before = label.anchor == "middle"_L1 ? wide / 2 : label.anchor == "end"_L1 ? wide : 0;
    painter.save();
    painter.translate(box.topLeft() + label.at * scale);
    painter.scale(label.size * scale / pixels, label.size * scale / pixels);
    painter.setPen(label.colour);
    line.draw(&painter, {-before, -line.ascent()});
    painter.restore();
}

} // namespace

void drawSvg(QPainter &painter, const QByteArray &svg, const QRectF &box)
{
    const Parts parts = partsOf(svg);
    QSvgRenderer{parts.shapes}.render(&painter, box);
    const double scale = parts.view.width() > 0 ? box.width() / parts.view.width() : 1;
    for (const Label &label : parts.labels)
        draw(painter, label, parts.families, box, scale);
}

} // namespace heard::print
