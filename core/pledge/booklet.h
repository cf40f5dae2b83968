#pragma once

#include "people/unit.h"
#include "pledge/pledge.h"
#include "pledge/pledgetemplate.h"

#include <QLocale>

namespace heard::pledge {

/// "We plan to" and "By" in words.
struct BookletPlan {
    QString words;
    QString by;     ///< "Achieved", "Ongoing" or a month
    QString detail; ///< the month it was planned for, or why it is not kept; may be empty

    bool operator==(const BookletPlan &) const = default;
};

struct BookletIssue {
    QString words;
    QVector<BookletPlan> plans;

    bool operator==(const BookletIssue &) const = default;
};

struct BookletHeadings {
    QString standards;
    QString plans;
    QString noPlans;
    QString youSaid;
    QString wePlanTo;
    QString by;
    QString reach;
    QString continued; ///< behind what was said, where its plans go on over a page
    QString page;      ///< "Page %1 of %2"
};

/// A unit's pledge as it is given to patients, every word of it, in one language; the page and the print are made of it.
struct Booklet {
    QLocale locale;
    QString title;
    QString unit;
    QString audience;
    QString published; ///< when; empty before the first time
    QString invented;  ///< that the unit is one of a demonstration; empty where it is not
    BookletHeadings headings;
    QStringList standards;
    QVector<BookletIssue> issues;
    QStringList address; ///< lines
    QVector<people::UnitContact> contacts;
};

/// @p pledge holds what is for @p audience. What a unit wrote stands in the language it was written in.
[[nodiscard]] Booklet bookletOf(const Pledge &pledge, const people::Unit &unit, Audience audience, BookletLanguage language, QDate today);

enum class PaperSize { A5, A4 };

struct BookletPaper {
    PaperSize size = PaperSize::A5;
    bool largePrint = false; ///< 18 points, as for people who see badly

    static constexpr int usualPoints = 10;
    static constexpr int largePoints = 18;
    [[nodiscard]] int points() const { return largePrint ? largePoints : usualPoints; }
};

/// The booklet as a page of HTML that stands alone: for screens and screen readers, and to be printed on @p paper.
[[nodiscard]] QByteArray htmlOf(const Booklet &booklet, const BookletPaper &paper = {});

} // namespace heard::pledge
