#include "models/decisionsmodel.h"

#include "models/recordfact.h"
#include "models/whenready.h"

namespace heard::models {

using worklist::Decisions;
using worklist::Fact;
using worklist::Undelivered;

namespace {

FactSaid saidOf(const Fact &fact)
{
    FactSaid said;
    said.part = static_cast<int>(fact.part);
    said.empty = fact.isEmpty();
    said.words = fact.words;
    said.at = fact.at ? fact.at->toLocal() : fact.day.isValid() ? fact.day.startOfDay() : QDateTime{};
    said.number = fact.number.value_or(0);
    said.list = fact.list;
    for (const care::WeighedConcern &concern : fact.concerns)
        said.concerns << QVariant::fromValue(ConcernWords{concern.id, concern.words, concern.weight.value_or(-1), concern.urgent});
    return said;
}

QVariant saidOf(const QVector<Fact> &facts)
{
    QVariantList said;
    for (const Fact &fact : facts)
        said << QVariant::fromValue(saidOf(fact));
    return said;
}

void callConcerns(QVector<Fact> &facts, const care::ConcernList &list)
{
    for (Fact &fact : facts) {
        for (care::WeighedConcern &concern : fact.concerns)
            concern.words = wordsOf(concern, list).words;
    }
}

} // namespace

void DecisionsModel::setAbout(const QString &about)
{
    if (about == m_about)
        return;
    m_about = about;
    Q_EMIT aboutChanged();
    refresh();
}

std::span<const Role<Undelivered>> DecisionsModel::roles() const
{
    static constexpr std::array<Role<Undelivered>, 15> columns{{
        {"recordId", [](const Undelivered &u) -> QVariant { return u.id.value; }},
        {"kind", [](const Undelivered &u) -> QVariant { return static_cast<int>(u.kind); }},
        {"resource", [](const Undelivered &u) -> QVariant { return u.resource.value; }},
        {"conflict", [](const Undelivered &u) -> QVariant { return u.conflict; }},
        {"neverSent", [](const Undelivered &u) -> QVariant { return u.neverSent; }},
        {"type", [](const Undelivered &u) -> QVariant { return u.type; }},
        {"patientName", [](const Undelivered &u) -> QVariant { return u.patientName; }},
        {"needs", [](const Undelivered &u) -> QVariant { return u.patientNeeds; }},
        {"same", [](const Undelivered &u) -> QVariant { return saidOf(u.same); }},
        {"mine", [](const Undelivered &u) -> QVariant { return saidOf(u.mine); }},
        {"theirs", [](const Undelivered &u) -> QVariant { return saidOf(u.theirs); }},
        {"elements", [](const Undelivered &u) -> QVariant { return u.elements; }},
        {"refusal", [](const Undelivered &u) -> QVariant { return static_cast<int>(u.refusal); }},
        {"problem", [](const Undelivered &u) -> QVariant { return u.problem; }},
        {"madeAt", [](const Undelivered &u) -> QVariant { return u.madeAt.toLocal(); }},
    }};
    return columns;
}

QFuture<DecisionsModel::Answer> DecisionsModel::load(Device &device)
{
    return Decisions(device.database).waiting().then([about = m_about](const Answer &all) -> Answer {
        if (!all || about.isEmpty())
            return all;
        QVector<Undelivered> concerned;
        for (const Undelivered &undelivered : *all) {
            if (undelivered.resource.value == about)
                concerned.push_back(undelivered);
        }
        return concerned;
    });
}

QVector<Undelivered> DecisionsModel::listed(const QVector<Undelivered> &answer)
{
    const care::ConcernList concerns = concernsFor(*this);
    QVector<Undelivered> all = answer;
    for (Undelivered &undelivered : all) {
        for (QVector<Fact> *facts : {&undelivered.same, &undelivered.mine, &undelivered.theirs})
            callConcerns(*facts, concerns);
    }
    return all;
}

QStringList DecisionsModel::watchedTypes() const
{
    // Whatever can be written can be refused.
    return {anyType};
}

void DecisionsModel::decide(const QString &id, Decision decision)
{
    if (!device())
        return;
    Decisions decisions(device()->database);
    whenReady((decisions.*decision)({id}), this, [this](const Decisions::Written &done) {
        if (done)
            Q_EMIT decided();
        else
            Q_EMIT refused();
    });
}

void DecisionsModel::keepMine(const QString &id)
{
    decide(id, &Decisions::keepMine);
}

void DecisionsModel::takeTheirs(const QString &id)
{
    decide(id, &Decisions::takeTheirs);
}

void DecisionsModel::tryAgain(const QString &id)
{
    decide(id, &Decisions::tryAgain);
}

void DecisionsModel::giveUp(const QString &id)
{
    decide(id, &Decisions::giveUp);
}

} // namespace heard::models
