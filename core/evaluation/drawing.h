#pragma once

#include "evaluation/chartstyle.h"

#include <QByteArray>
#include <QPointF>
#include <QXmlStreamWriter>

namespace heard::evaluation {

enum class Shape { Circle, Square, Diamond, Triangle, Cross };

/// Where a text stands from the point it is drawn at, in the direction of reading.
enum class Anchor { Start, Middle, End };

struct Pen {
    QString colour;
    double width = 1;
    QString dashes{}; ///< as SVG's stroke-dasharray
};

/// Writes the SVG of a chart, top down. Its x begins where reading begins: a chart that is read from right to left is
/// mirrored here and nowhere else. Each part has a class that says what it shows.
class Drawing final {
public:
    Drawing(const ChartWords &words, const ChartStyle &style);

    void line(const QString &part, QPointF from, QPointF to, const Pen &pen);
    void rectangle(const QString &part, QPointF corner, double width, double height, const QString &fill, const Pen &pen);
    /// @p radius is half its height.
    void shape(const QString &part, Shape shape, QPointF middle, double radius, const QString &fill, const Pen &pen);
    /// @p at is on the line on which the letters stand.
    void text(const QString &part, QPointF at, const QString &words, Anchor anchor, const QString &colour, double size = 1);
    /// Breaks @p words into lines within the width, the first beside @p top; gives back where the next begins.
    [[nodiscard]] double paragraph(const QString &part, QPointF top, const QString &words, const QString &colour);
    /// @p height is that of all that was drawn.
    [[nodiscard]] QByteArray finished(double height);

    [[nodiscard]] double em() const { return m_style.textSize; }
    [[nodiscard]] const ChartStyle &style() const { return m_style; }

private:
    [[nodiscard]] double mirrored(double x) const { return m_style.rightToLeft ? m_style.width - x : x; }
    void number(const QString &name, double value);
    void stroke(const Pen &pen);

    ChartWords m_words;
    ChartStyle m_style;
    QByteArray m_parts;
    QXmlStreamWriter m_xml{&m_parts};
};

} // namespace heard::evaluation
