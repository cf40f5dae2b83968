#pragma once

#include "impact/businesscase.h"
#include "impact/measurechart.h"
#include "models/recordview.h"
#include "models/team/evaluationmodel.h"

#include <QDateTime>

namespace heard::models {

/// Whether one commitment makes a difference: what measures it, its values, and what they say.
class EvaluationView : public heard::models::RecordView
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString commitmentId READ commitmentId WRITE setCommitmentId NOTIFY commitmentIdChanged REQUIRED)
    Q_PROPERTY(bool found READ isFound NOTIFY changed)
    Q_PROPERTY(QString plan READ plan NOTIFY changed)
    Q_PROPERTY(QString issue READ issue NOTIFY changed)
    /// Words linked to what was said whose authors let them be quoted: { words, printed, heldBack, telling }, the last what in
    /// them may tell who said them.
    Q_PROPERTY(QVariantList quotes READ quotes NOTIFY quotesChanged)

    Q_PROPERTY(bool measured READ isMeasured NOTIFY changed)
    Q_PROPERTY(QString measure READ measure NOTIFY changed)
    Q_PROPERTY(int kind READ kind NOTIFY changed)
    Q_PROPERTY(bool lowerIsBetter READ isLowerBetter NOTIFY changed)
    Q_PROPERTY(int unit READ unit NOTIFY changed)
    /// As it would be typed; empty where there is none.
    Q_PROPERTY(QString target READ target NOTIFY changed)
    /// Invalid where it is not said.
    Q_PROPERTY(QDateTime changedOn READ changedOn NOTIFY changed)

    Q_PROPERTY(int effect READ effect NOTIFY changed)
    Q_PROPERTY(QString meaning READ meaning NOTIFY changed)
    Q_PROPERTY(QString before READ before NOTIFY changed)
    Q_PROPERTY(QString after READ after NOTIFY changed)
    Q_PROPERTY(QString chartWords READ chartWords NOTIFY changed)
    Q_PROPERTY(QStringList tableHeader READ tableHeader NOTIFY changed)
    /// Of each value a list of words.
    Q_PROPERTY(QVariantList tableRows READ tableRows NOTIFY changed)
    /// After against before; empty where one of them has no values.
    Q_PROPERTY(QString difference READ difference NOTIFY changed)
    /// Every value, latest first: { id, on, words } with as much of it as may be shown.
    Q_PROPERTY(QVariantList values READ values NOTIFY changed)

public:
    /// As impact::MeasureKind.
    enum Kind {
        Score = int(impact::MeasureKind::Score),
        People = int(impact::MeasureKind::People),
        Times = int(impact::MeasureKind::Times),
        Duration = int(impact::MeasureKind::Duration),
    };
    Q_ENUM(Kind)
    /// As impact::TimeUnit.
    enum Unit {
        Minutes = int(impact::TimeUnit::Minutes),
        Hours = int(impact::TimeUnit::Hours),
        Days = int(impact::TimeUnit::Days),
        Weeks = int(impact::TimeUnit::Weeks),
    };
    Q_ENUM(Unit)
    /// What is wrong with what was typed, for the page to explain.
    enum Problem { Empty, TooLong, BadTarget, DateMissing, InTheFuture, LongAgo, NumberMissing, PeopleMissing, Impossible, MoreThanAsked, DayTaken,
        NotFound, NotStored };
    Q_ENUM(Problem)

    using RecordView::RecordView;

    void componentComplete() override;

    [[nodiscard]] QString commitmentId() const { return m_id.value; }
    void setCommitmentId(const QString &id);
    [[nodiscard]] bool isFound() const { return m_shown.has_value(); }
    [[nodiscard]] QString plan() const { return m_shown ? m_shown->commitment.plan : QString{}; }
    [[nodiscard]] QString issue() const { return m_shown ? m_shown->issue.words : QString{}; }
    [[nodiscard]] QVariantList quotes() const;
    [[nodiscard]] bool isMeasured() const { return m_shown && m_shown->measure; }
    [[nodiscard]] QString measure() const { return measured().words; }
    [[nodiscard]] int kind() const { return static_cast<int>(measured().kind); }
    [[nodiscard]] bool isLowerBetter() const { return measured().better == impact::Better::Lower; }
    [[nodiscard]] int unit() const { return static_cast<int>(measured().unit); }
    [[nodiscard]] QString target() const;
    [[nodiscard]] QDateTime changedOn() const { return measured().changedOn ? measured().changedOn->startOfDay() : QDateTime{}; }
    [[nodiscard]] int effect() const { return static_cast<int>(findings().effect); }
    [[nodiscard]] QString meaning() const;
    [[nodiscard]] QString before() const;
    [[nodiscard]] QString after() const;
    [[nodiscard]] QString chartWords() const;
    [[nodiscard]] QStringList tableHeader() const;
    [[nodiscard]] QVariantList tableRows() const;
    [[nodiscard]] QString difference() const;
    [[nodiscard]] QVariantList values() const;
    /// The chart as it stands.
    [[nodiscard]] QByteArray svg(const evaluation::ChartStyle &style) const;

    /// Numbers are as they were typed, days are ISO; a month stands for its last day. Each emits written or refused.
    Q_INVOKABLE void setMeasure(const QString &words, Kind kind, bool lowerIsBetter, Unit unit, const QString &target,
                                const QString &changedOn);
    /// What was written down, for whoever changes it, as it would be typed: { on, isMonth, number, asked }, where the last day
    /// of a month stands for the month.
    Q_INVOKABLE QVariantMap typedOf(const QString &id) const;
    /// An empty @p id adds it. @p number is how many said yes, or the value; @p asked may be empty where it is not a score.
    Q_INVOKABLE void writeValue(const QString &id, const QString &on, const QString &number, const QString &asked);
    /// Whether reports print @p words, one of the quotes. Emits quoteRefused where it cannot be kept.
    Q_INVOKABLE void chooseQuote(const QString &words, bool print);

Q_SIGNALS:
    void commitmentIdChanged();
    void changed();
    void quotesChanged();
    void quoteRefused();
    void written();
    void refused(heard::models::EvaluationView::Problem problem);

protected:
    [[nodiscard]] QStringList watchedTypes() const override;
    void read(Device &device) override;
    void rename(const ResourceId &from, const ResourceId &to) override;

private:
    [[nodiscard]] impact::ImpactWords wordsOfScreen() const;
    [[nodiscard]] const impact::Measure &measured() const;
    [[nodiscard]] const impact::Findings &findings() const;
    void askForQuotes(Device &device, const ResourceId &issue);
    void refuse(impact::MeasureError error);

    ResourceId m_id;
    std::optional<impact::MeasuredCommitment> m_shown;
    QVector<impact::Quote> m_quotes;
};

} // namespace heard::models
