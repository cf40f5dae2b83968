#include "models/team/measurechartitem.h"

#include <QPainter>
#include <QSvgRenderer>

namespace heard::models {

MeasureChartItem::MeasureChartItem(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    connect(this, &MeasureChartItem::restyled, this, &MeasureChartItem::draw);
}

void MeasureChartItem::setEvaluation(EvaluationView *evaluation)
{
    if (evaluation == m_evaluation)
        return;
    if (m_evaluation)
        m_evaluation->disconnect(this);
    m_evaluation = evaluation;
    if (evaluation)
        connect(evaluation, &EvaluationView::changed, this, &MeasureChartItem::draw);
    Q_EMIT restyled();
}

void MeasureChartItem::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.width() != before.width())
        draw();
}

void MeasureChartItem::draw()
{
    evaluation::ChartStyle style;
    style.width = width();
    style.textSize = m_textSize;
    style.font = m_family;
    style.colours = {m_paper.name(), m_ink.name(), m_soft.name(), m_line.name(), m_brand.name(), m_brandInk.name(), m_better.name(), m_worse.name()};
    m_svg = m_evaluation && width() > 0 ? m_evaluation->svg(style) : QByteArray{};
    setImplicitHeight(m_svg.isEmpty() ? 0 : QSvgRenderer{m_svg}.defaultSize().height());
    update();
}

void MeasureChartItem::paint(QPainter *painter)
{
    if (m_svg.isEmpty())
        return;
    painter->setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    QSvgRenderer{m_svg}.render(painter, QRectF{0, 0, width(), implicitHeight()});
}

} // namespace heard::models
