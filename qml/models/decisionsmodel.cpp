#include "models/decisionsmodel.h"
#include "models/whenready.h"

namespace heard::models {

using worklist::Decisions;
using worklist::Undelivered;

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
    static constexpr std::array<Role<Undelivered>, 9> columns{{
        {"recordId", [](const Undelivered &u) -> QVariant { return u.id.value; }},
        {"kind", [](const Undelivered &u) -> QVariant { return static_cast<int>(u.kind); }},
        {"resource", [](const Undelivered &u) -> QVariant { return u.resource.value; }},
        {"conflict", [](const Undelivered &u) -> QVariant { return u.conflict; }},
        {"neverSent", [](const Undelivered &u) -> QVariant { return u.neverSent; }},
        {"mine", [](const Undelivered &u) -> QVariant { return u.mine; }},
        {"theirs", [](const Undelivered &u) -> QVariant { return u.theirs; }},
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
