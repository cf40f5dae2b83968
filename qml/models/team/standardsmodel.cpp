#include "models/team/standardsmodel.h"

namespace heard::models {

std::span<const Role<StandardRow>> StandardsModel::roles() const
{
    static constexpr std::array<Role<StandardRow>, 3> columns{{
        {"recordId", [](const StandardRow &r) -> QVariant { return r.id.value; }},
        {"words", [](const StandardRow &r) -> QVariant { return r.standard.standard.words; }},
        {"publication", [](const StandardRow &r) -> QVariant { return static_cast<int>(r.standard.publication.state); }},
    }};
    return columns;
}

QFuture<StandardsModel::Answer> StandardsModel::load(Device &device)
{
    return pledge::PledgeBoard{device.database, QTimeZone::systemTimeZone()}.all().then([](const store::StoreResult<pledge::Board> &board) -> Answer {
            if (!board)
                return failed(board.error());
            QVector<StandardRow> rows;
            for (const pledge::BoardStandard &standard : board->standards)
                rows.push_back({standard.standard.id, standard});
            return rows;
        });
}

QStringList StandardsModel::watchedTypes() const
{
    return {QStringLiteral("Goal")};
}

} // namespace heard::models
