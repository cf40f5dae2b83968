#pragma once

class QByteArray;
class QPainter;
class QRectF;

namespace heard::print {

/// Draws @p svg, a chart of heard::evaluation, into @p box: its shapes as Qt draws them, and its words as text. Qt 6.4 itself draws
/// each letter of an SVG as two outlines, which made a PDF of many charts slow, large, and without words to search for.
void drawSvg(QPainter &painter, const QByteArray &svg, const QRectF &box);

} // namespace heard::print
