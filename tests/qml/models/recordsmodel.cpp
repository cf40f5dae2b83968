#include "models/recordsmodel.h"

#include <QAbstractItemModelTester>
#include <QPromise>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

#include <random>

using namespace heard;

namespace {

struct Word {
    ResourceId id;
    QString text;
    bool operator==(const Word &) const = default;
};

/// A list of words that shows what it is given.
class WordsModel final : public models::RecordsModel<Word>
{
public:
    using RecordsModel::setRecords;

    std::span<const models::Role<Word>> roles() const override
    {
        static constexpr std::array columns{models::Role<Word>{"text", [](const Word &word) { return QVariant{word.text}; }}};
        return columns;
    }
    QFuture<Answer> load(models::Device &) override { return {}; }
    QStringList watchedTypes() const override { return {}; }
};

QVector<Word> shuffledSubset(std::mt19937 &random)
{
    QVector<Word> words;
    for (int i = 0; i < 12; ++i) {
        if (random() % 3 != 0)
            words.push_back({{QString::number(i)}, QString::number(random() % 3)});
    }
    std::shuffle(words.begin(), words.end(), random);
    return words;
}

} // namespace

TEST_CASE("any list of records follows any other by valid steps", "[models]")
{
    const auto seed = GENERATE(take(20, random(0u, 1'000'000u)));
    CAPTURE(seed);
    std::mt19937 random{seed};
    WordsModel model;
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    for (int step = 0; step < 30; ++step) {
        const QVector<Word> wanted = shuffledSubset(random);
        model.setRecords(wanted);
        REQUIRE(model.records() == wanted);
    }
}

TEST_CASE("a record that changes is changed in place", "[models]")
{
    WordsModel model;
    model.setRecords({{{QStringLiteral("1")}, QStringLiteral("one")}, {{QStringLiteral("2")}, QStringLiteral("two")}});
    int inserted = 0;
    int changedRow = -1;
    QObject::connect(&model, &QAbstractItemModel::rowsInserted, &model, [&] { ++inserted; });
    QObject::connect(&model, &QAbstractItemModel::dataChanged, &model,
                     [&](const QModelIndex &from) { changedRow = from.row(); });
    model.setRecords({{{QStringLiteral("1")}, QStringLiteral("one")}, {{QStringLiteral("2")}, QStringLiteral("zwei")}});
    CHECK(inserted == 0);
    CHECK(changedRow == 1);
}
