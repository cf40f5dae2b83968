#pragma once

#include <QLocale>
#include <QStringList>

namespace heard::evaluation {

/// What a chart says; the words are those of whoever shows it.
struct ChartWords {
    QString title;
    QString description; ///< what there is to see, in sentences, for those who do not see it
    QString axis;        ///< what is measured, and in what
    QStringList notes;   ///< below: what the shapes and letters mean, how many answered, how limits were made
};

/// Colours as SVG has them.
struct ChartColours {
    QString paper = QStringLiteral("#FFFFFF");
    QString ink = QStringLiteral("#1D2B33");
    QString soft = QStringLiteral("#4A5D68");
    QString line = QStringLiteral("#D9D6CF");
    QString brand = QStringLiteral("#0B5A68");
    QString brandInk = QStringLiteral("#FFFFFF");
    QString better = QStringLiteral("#17693F");
    QString worse = QStringLiteral("#A61C1C");
};

/// How a chart is drawn: lengths are in the units of the SVG, pixels where it is not scaled.
struct ChartStyle {
    QString id = QStringLiteral("chart"); ///< of its own on a page with several
    double width = 640;
    double textSize = 15;
    QString font = QStringLiteral("Inter, 'Noto Sans', sans-serif");
    QLocale locale = QLocale::c(); ///< of the numbers along an axis
    bool rightToLeft = false;
    ChartColours colours{};
};

} // namespace heard::evaluation
