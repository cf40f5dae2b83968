#pragma once

#include "impact/businesscase.h"
#include "impact/impactwords.h"
#include "models/recordsmodel.h"

namespace heard::models {

/// One commitment, and whether it is known to make a difference.
struct EvaluationRow {
    ResourceId id;
    QString plan;
    QString issue; ///< what was said
    bool measured = false;
    QString measure;
    int state = 0; ///< as BoardModel.State
    bool promised = false;
    int effect = 0;
    int values = 0;
    QString before; ///< level and n, or why they are not shown
    QString after;
    QString difference;

    bool operator==(const EvaluationRow &) const = default;
};

/// Every commitment with what is known of its effect, and who was heard from.
class EvaluationModel : public HEARD_RECORDS_MODEL(EvaluationRow)
{
    Q_OBJECT
    QML_ELEMENT
    /// Part of what was said, is planned or is measured.
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY narrowed)
    Q_PROPERTY(Shown shown READ shown WRITE setShown NOTIFY narrowed)
    Q_PROPERTY(int allCount READ allCount NOTIFY counted)
    Q_PROPERTY(int measuredCount READ measuredCount NOTIFY counted)
    /// Without drafts, and what was given up or taken back from patients.
    Q_PROPERTY(int promisedCount READ promisedCount NOTIFY counted)
    Q_PROPERTY(int promisedMeasuredCount READ promisedMeasuredCount NOTIFY counted)
    /// How many people with secondary breast cancer were heard from, in words; empty before it is known.
    Q_PROPERTY(QString secondaryHeard READ secondaryHeard NOTIFY counted)

public:
    enum Shown { All, Measured, NotMeasured };
    Q_ENUM(Shown)
    /// As impact::Effect.
    enum Effect {
        NoValues = int(impact::Effect::NoValues),
        NotChangedYet = int(impact::Effect::NotChangedYet),
        TooFew = int(impact::Effect::TooFew),
        ToldBefore = int(impact::Effect::ToldBefore),
        Better = int(impact::Effect::Better),
        Worse = int(impact::Effect::Worse),
        NoDifference = int(impact::Effect::NoDifference),
    };
    Q_ENUM(Effect)

    using RecordsModel::RecordsModel;

    void componentComplete() override;

    [[nodiscard]] QString typed() const { return m_typed; }
    void setTyped(const QString &typed);
    [[nodiscard]] Shown shown() const { return m_shown; }
    void setShown(Shown shown);
    [[nodiscard]] int allCount() const { return static_cast<int>(m_all.size()); }
    [[nodiscard]] int measuredCount() const;
    [[nodiscard]] int promisedCount() const;
    [[nodiscard]] int promisedMeasuredCount() const;
    [[nodiscard]] QString secondaryHeard() const { return m_secondary; }

Q_SIGNALS:
    void narrowed();
    void counted();

protected:
    [[nodiscard]] std::span<const Role<EvaluationRow>> roles() const override;
    [[nodiscard]] QFuture<Answer> load(Device &device) override;
    [[nodiscard]] QVector<EvaluationRow> listed(const QVector<EvaluationRow> &answer) override;
    [[nodiscard]] QStringList watchedTypes() const override;

private:
    [[nodiscard]] bool shows(const EvaluationRow &row) const;
    void askWhoWasHeard(Device &device);

    QString m_typed;
    Shown m_shown = All;
    QVector<EvaluationRow> m_all;
    QString m_secondary;
};

/// The words of charts and reports in the language that the screen of @p object speaks.
[[nodiscard]] impact::Language languageOfScreen(const QObject &object);

} // namespace heard::models
