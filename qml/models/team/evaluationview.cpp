#include "models/team/evaluationview.h"

#include "base/month.h"
#include "models/datewords.h"
#include "models/whenwritten.h"

#include <QQmlEngine>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace heard::models {

namespace {

/// As it is typed in the language of the screen, or with our digits.
std::optional<double> numberFrom(const QString &typed, const QLocale &spoken)
{
    bool read = false;
    const QString text = typed.trimmed();
    double number = spoken.toDouble(text, &read);
    if (!read)
        number = QLocale::c().toDouble(text, &read);
    return read ? std::optional{number} : std::nullopt;
}

/// Nothing where it is no whole number; one too large for a count reads as one that nobody can mean.
std::optional<int> countFrom(const QString &typed, const QLocale &spoken)
{
    const auto number = numberFrom(typed, spoken);
    if (!number || *number != std::floor(*number))
        return std::nullopt;
    return static_cast<int>(std::clamp(*number, -1.0, 1e9));
}

/// Of a month its last day.
QDate dayFrom(const QString &iso)
{
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    const auto month = day.isValid() ? std::nullopt : Month::fromIso(iso);
    return month ? month->lastDay() : day;
}

EvaluationView::Problem problemOf(impact::ValueFault fault)
{
    switch (fault) {
    case impact::ValueFault::DateMissing: return EvaluationView::DateMissing;
    case impact::ValueFault::InTheFuture: return EvaluationView::InTheFuture;
    case impact::ValueFault::LongAgo: return EvaluationView::LongAgo;
    case impact::ValueFault::Missing: return EvaluationView::NumberMissing;
    case impact::ValueFault::MorePositiveThanAsked: return EvaluationView::MoreThanAsked;
    case impact::ValueFault::Impossible: break;
    }
    return EvaluationView::Impossible;
}

} // namespace

void EvaluationView::componentComplete()
{
    if (const QQmlEngine *engine = qmlEngine(this))
        connect(engine, &QJSEngine::uiLanguageChanged, this, &EvaluationView::changed);
    RecordView::componentComplete();
}

impact::ImpactWords EvaluationView::wordsOfScreen() const
{
    return impact::ImpactWords{languageOfScreen(*this)};
}

void EvaluationView::setCommitmentId(const QString &id)
{
    if (id == m_id.value)
        return;
    m_id = {id};
    Q_EMIT commitmentIdChanged();
    refresh();
}

const impact::Measure &EvaluationView::measured() const
{
    static const impact::Measure none;
    return m_shown && m_shown->measure ? *m_shown->measure : none;
}

const impact::Findings &EvaluationView::findings() const
{
    static const impact::Findings none;
    return m_shown && m_shown->findings ? *m_shown->findings : none;
}

QString EvaluationView::target() const
{
    return measured().target ? wordsOfScreen().number(*measured().target) : QString{};
}

QString EvaluationView::meaning() const
{
    return impact::meaningOf(findings(), wordsOfScreen());
}

QString EvaluationView::before() const
{
    return impact::sideOf(measured(), findings().before, wordsOfScreen());
}

QString EvaluationView::after() const
{
    return impact::sideOf(measured(), findings().after, wordsOfScreen());
}

QString EvaluationView::chartWords() const
{
    const auto chart = impact::chartOf(measured(), findings(), wordsOfScreen());
    return std::visit([](const auto &one) { return one.words.title + u". "_s + one.words.description; }, chart);
}

QStringList EvaluationView::tableHeader() const
{
    return impact::tableOf(measured(), findings(), wordsOfScreen()).header;
}

QVariantList EvaluationView::tableRows() const
{
    QVariantList rows;
    const auto table = impact::tableOf(measured(), findings(), wordsOfScreen());
    for (const QStringList &row : table.rows)
        rows << QVariant{row};
    return rows;
}

QString EvaluationView::difference() const
{
    return impact::differenceOf(measured(), findings(), wordsOfScreen());
}

QVariantList EvaluationView::values() const
{
    QVariantList all;
    if (!m_shown)
        return all;
    const auto words = wordsOfScreen();
    const auto shown = findings().values;
    for (qsizetype i = shown.size(); i-- > 0;) {
        all << QVariantMap{{u"id"_s, shown[i].id.value}, {u"on"_s, shown[i].on.startOfDay()},
            {u"words"_s, impact::shownOf(measured(), shown[i], words)}};
    }
    return all;
}

QVariantMap EvaluationView::typedOf(const QString &id) const
{
    if (!m_shown)
        return {};
    const auto value = std::ranges::find(m_shown->values, id, [](const impact::MeasuredValue &one) { return one.id.value; });
    if (value == m_shown->values.end())
        return {};
    const auto words = wordsOfScreen();
    const auto count = [&](std::optional<int> of) { return of ? words.number(*of) : QString{}; };
    const QString number = measured().kind == impact::MeasureKind::Score ? count(value->positive)
        : value->value ? wordsOfScreen().number(*value->value) : QString{};
    return {{u"on"_s, value->on.startOfDay()}, {u"isMonth"_s, value->on == Month::of(value->on).lastDay()}, {u"number"_s, number}, {u"asked"_s, count(value->asked)}};
}

QByteArray EvaluationView::svg(const evaluation::ChartStyle &style) const
{
    if (findings().values.isEmpty())
        return {};
    const auto words = wordsOfScreen();
    evaluation::ChartStyle spoken = style;
    spoken.locale = words.locale();
    spoken.rightToLeft = words.isRightToLeft();
    return impact::svgOf(impact::chartOf(measured(), findings(), words), spoken);
}

QStringList EvaluationView::watchedTypes() const
{
    return {u"Basic"_s, u"Communication"_s, u"DocumentReference"_s, u"Goal"_s, u"MeasureReport"_s, u"Organization"_s, u"Patient"_s, u"Practitioner"_s};
}

void EvaluationView::read(Device &device)
{
    Device *asked = &device;
    whenAnswered(impact::Measures{device.database}.of(m_id), [this, asked](const std::optional<impact::MeasuredCommitment> &found) {
        m_shown = found;
        Q_EMIT changed();
        if (found && this->device() == asked)
            askForQuotes(*asked, found->issue.id);
    });
}

void EvaluationView::askForQuotes(Device &device, const ResourceId &issue)
{
    whenReady(impact::BusinessCases{device.database}.quotesFor(issue), this, [this](const store::StoreResult<QVector<impact::Quote>> &quotes) {
        if (!quotes)
            return logFailure(quotes.error());
        m_quotes = *quotes;
        Q_EMIT quotesChanged();
    });
}

QVariantList EvaluationView::quotes() const
{
    QVariantList all;
    for (const impact::Quote &quote : m_quotes) {
        all << QVariantMap{{u"words"_s, quote.words}, {u"printed"_s, quote.isPrinted()}, {u"heldBack"_s, quote.isHeldBack()},
            {u"telling"_s, quote.telling}};
    }
    return all;
}

void EvaluationView::chooseQuote(const QString &words, bool print)
{
    if (!device() || !m_shown)
        return;
    whenWritten(impact::chooseQuote(device()->database, m_shown->issue.id, words, print), this, [] {},
                [this](impact::QuoteError) { Q_EMIT quoteRefused(); });
}

void EvaluationView::rename(const ResourceId &from, const ResourceId &to)
{
    if (m_id == from)
        setCommitmentId(to.value);
}

void EvaluationView::refuse(impact::MeasureError error)
{
    using impact::MeasureError;
    switch (error) {
    case MeasureError::Empty: return Q_EMIT refused(Empty);
    case MeasureError::TooLong: return Q_EMIT refused(TooLong);
    case MeasureError::BadTarget: return Q_EMIT refused(BadTarget);
    case MeasureError::BadValue: return Q_EMIT refused(Impossible);
    case MeasureError::DayTaken: return Q_EMIT refused(DayTaken);
    case MeasureError::NoMeasure:
    case MeasureError::NotAllowed: // only whoever tells others is asked
    case MeasureError::NotFound: return Q_EMIT refused(NotFound);
    case MeasureError::NotStored: return Q_EMIT refused(NotStored);
    }
}

void EvaluationView::setMeasure(const QString &words, Kind kind, bool lowerIsBetter, Unit unit, const QString &target,
                                const QString &changedOn)
{
    if (!device())
        return;
    impact::Measure measure;
    measure.words = words;
    measure.kind = static_cast<impact::MeasureKind>(kind);
    measure.better = lowerIsBetter ? impact::Better::Lower : impact::Better::Higher;
    measure.unit = static_cast<impact::TimeUnit>(unit);
    measure.target = numberFrom(target, spokenLocale(*this));
    if (!target.trimmed().isEmpty() && !measure.target)
        return Q_EMIT refused(BadTarget);
    if (const QDate day = QDate::fromString(changedOn, Qt::ISODate); day.isValid())
        measure.changedOn = day;
    whenWritten(impact::Measures{device()->database}.setMeasure(m_id, measure), this, [this] { Q_EMIT written(); },
                [this](impact::MeasureError error) { refuse(error); });
}

void EvaluationView::writeValue(const QString &id, const QString &on, const QString &number, const QString &asked)
{
    if (!device())
        return;
    impact::MeasuredValue value;
    value.id = {id};
    value.commitment = m_id;
    value.on = dayFrom(on);
    const QLocale spoken = spokenLocale(*this);
    value.asked = countFrom(asked, spoken);
    if (measured().kind == impact::MeasureKind::Score)
        value.positive = countFrom(number, spoken);
    else
        value.value = numberFrom(number, spoken);
    const QDate today = device()->clock.now().toLocal().date();
    if (!asked.trimmed().isEmpty() && !value.asked)
        return Q_EMIT refused(Impossible);
    if (const auto fault = impact::faultIn(value, measured().kind, today))
        return Q_EMIT refused(problemOf(*fault));
    if (measured().kind == impact::MeasureKind::Duration && !value.asked)
        return Q_EMIT refused(PeopleMissing);
    whenWritten(impact::Measures{device()->database}.write({value}, today), this, [this](const QVector<ResourceId> &) { Q_EMIT written(); },
                [this](impact::MeasureError error) { refuse(error); });
}

} // namespace heard::models
