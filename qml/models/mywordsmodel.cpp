#include "models/mywordsmodel.h"

#include "models/whensaid.h"
#include "voice/voices.h"

namespace heard::models {

using voice::Feedback;

MyWordsModel::MyWordsModel(QObject *parent) : RecordsModel(parent)
{
    connect(this, &MyWordsModel::rowsInserted, this, &MyWordsModel::waitingChanged);
    connect(this, &MyWordsModel::rowsRemoved, this, &MyWordsModel::waitingChanged);
    connect(this, &MyWordsModel::dataChanged, this, &MyWordsModel::waitingChanged);
}

int MyWordsModel::waiting() const
{
    return static_cast<int>(std::ranges::count_if(records(), [](const Feedback &feedback) {
        return feedback.delivery.state == store::Delivery::State::NotSent;
    }));
}

std::span<const Role<Feedback>> MyWordsModel::roles() const
{
    static constexpr std::array<Role<Feedback>, 9> columns{{
        {"recordId", [](const Feedback &f) -> QVariant { return f.id.value; }},
        {"words", [](const Feedback &f) -> QVariant { return f.better.isEmpty() ? f.good : f.better; }},
        {"about", [](const Feedback &f) -> QVariant { return f.about; }},
        {"writtenAt", [](const Feedback &f) -> QVariant { return whenSaid(f); }},
        {"anonymous", [](const Feedback &f) -> QVariant { return f.anonymous; }},
        {"read", [](const Feedback &f) -> QVariant { return f.readAt.has_value(); }},
        {"replies", [](const Feedback &f) -> QVariant { return f.replies; }},
        {"delivery", [](const Feedback &f) -> QVariant { return static_cast<int>(f.delivery.state); }},
        {"deliveredAt",
         [](const Feedback &f) -> QVariant { return f.delivery.sentAt ? f.delivery.sentAt->toLocal() : f.sentAt.toLocal(); }},
    }};
    return columns;
}

QFuture<MyWordsModel::Answer> MyWordsModel::load(Device &device)
{
    return voice::Voices(device.database).saidBy(device.patient);
}

QStringList MyWordsModel::watchedTypes() const
{
    return {QStringLiteral("Communication")};
}

} // namespace heard::models
