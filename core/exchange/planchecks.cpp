#include "exchange/planchecks.h"

#include "exchange/intake.h"
#include "fhir/element.h"

using namespace Qt::StringLiterals;

namespace heard::exchange {

namespace {

RowError errorOf(fhir::Fault::Kind kind)
{
    using Kind = fhir::Fault::Kind;
    switch (kind) {
    case Kind::Missing: return RowError::MissingElement;
    case Kind::Unknown: return RowError::UnknownElement;
    case Kind::BadCode: return RowError::UnknownCode;
    case Kind::Rule: return RowError::WrongTogether;
    case Kind::NoText: return RowError::HalfCharacter;
    case Kind::Number: return RowError::BadNhsNumber;
    case Kind::FarDate: return RowError::FarDate;
    case Kind::BadForm:
    case Kind::TooDeep:
    case Kind::Reference: break;
    }
    return RowError::BadElement;
}

/// What is wrong with one resource, and with which of its elements.
struct Problem {
    RowError error{};
    QString element; ///< "name[0].given[1]"
};

/// Looks at what each step writes. A step that others refer to comes before them.
class Checks final {
public:
    Checks(const ImportPlan &plan, Instant now) : m_now(now)
    {
        // Any id will do: it is only looked at whether the references are such.
        for (int index = 0; index < plan.steps.size(); ++index) {
            const QString &type = plan.steps[index].item.type;
            m_standIns.insert(referenceToItem(type, index), type + u"/in-this-file"_s);
        }
    }

    [[nodiscard]] std::optional<Problem> problemOf(const ImportPlan::Step &step, int index)
    {
        if (step.fate != RowFate::New && step.fate != RowFate::Changed)
            return std::nullopt;
        const QJsonObject made = resourceOf(step.item, step.stored);
        auto problem = leaningOnRefused(made, {});
        if (!problem) {
            if (const auto fault = refusedAtIntake(withReferences(made, m_standIns), step.stored, m_now))
                problem = Problem{errorOf(fault->kind), fault->element.section(u'.', 1)};
        }
        if (problem)
            m_refused.insert(referenceToItem(step.item.type, index), step.item.row ? RowError::UnknownReference : problem->error);
        return problem;
    }

private:
    /// What refers to a refused row has nothing to refer to; what refers to a part of its own row shares its fault.
    [[nodiscard]] std::optional<Problem> leaningOnRefused(const QJsonValue &value, const QString &path) const
    {
        if (value.isString()) {
            const auto refused = m_refused.find(value.toString());
            return refused == m_refused.end() ? std::nullopt : std::optional{Problem{*refused, path}};
        }
        std::optional<Problem> problem;
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size() && !problem; ++i)
            problem = leaningOnRefused(list[i], path + u"[%1]"_s.arg(i));
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end() && !problem; ++it)
            problem = leaningOnRefused(it.value(), path.isEmpty() ? it.key() : path + u'.' + it.key());
        return problem;
    }

    QHash<QString, QString> m_standIns;
    QHash<QString, RowError> m_refused; ///< as what refers to it is refused
    Instant m_now;
};

} // namespace

void refuseWhatCannotBeKept(ImportPlan &plan, Instant now)
{
    Checks checks{plan, now};
    for (int index = 0; index < plan.steps.size(); ++index) {
        ImportItem &item = plan.steps[index].item;
        const auto problem = checks.problemOf(plan.steps[index], index);
        if (!problem || !item.row)
            continue;
        BadRow bad = item.find ? item.find(problem->element) : BadRow{{}, item.row->line, 0, problem->element, {}};
        bad.error = problem->error;
        plan.bad << bad;
        // Without a row it is written only for what refers to it: which is refused as well.
        item.row.reset();
    }
}

} // namespace heard::exchange
