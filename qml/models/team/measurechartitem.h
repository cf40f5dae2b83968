#pragma once

#include "models/team/evaluationview.h"

#include <QColor>
#include <QPointer>
#include <QQuickPaintedItem>

namespace heard::models {

/// The chart of a measure in the colours and the text size of the screen; as high as it needs at its width.
class MeasureChartItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_NAMED_ELEMENT(MeasureChart)
    Q_PROPERTY(heard::models::EvaluationView *evaluation READ evaluation WRITE setEvaluation NOTIFY restyled REQUIRED)
    Q_PROPERTY(qreal textSize MEMBER m_textSize NOTIFY restyled)
    Q_PROPERTY(QString family MEMBER m_family NOTIFY restyled)
    Q_PROPERTY(QColor paper MEMBER m_paper NOTIFY restyled)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY restyled)
    Q_PROPERTY(QColor soft MEMBER m_soft NOTIFY restyled)
    Q_PROPERTY(QColor line MEMBER m_line NOTIFY restyled)
    Q_PROPERTY(QColor brand MEMBER m_brand NOTIFY restyled)
    Q_PROPERTY(QColor brandInk MEMBER m_brandInk NOTIFY restyled)
    Q_PROPERTY(QColor better MEMBER m_better NOTIFY restyled)
    Q_PROPERTY(QColor worse MEMBER m_worse NOTIFY restyled)

public:
    explicit MeasureChartItem(QQuickItem *parent = nullptr);

    [[nodiscard]] EvaluationView *evaluation() const { return m_evaluation; }
    void setEvaluation(EvaluationView *evaluation);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void restyled();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    void draw();

    QPointer<EvaluationView> m_evaluation;
    QByteArray m_svg;
    qreal m_textSize = 15;
    QString m_family;
    QColor m_paper;
    QColor m_ink;
    QColor m_soft;
    QColor m_line;
    QColor m_brand;
    QColor m_brandInk;
    QColor m_better;
    QColor m_worse;
};

} // namespace heard::models
