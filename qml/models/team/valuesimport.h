#pragma once

#include "impact/measures.h"
#include "impact/valuestable.h"
#include "models/recordsmodel.h"

#include <QUrl>

namespace heard::models {

/// One row of a file: what would become of it, or why it is left out.
struct ValueOfFile {
    ResourceId id; ///< its place in the preview
    int line = 0;
    int fate = -1; ///< ImportedRow.Fate of a good one
    impact::MeasuredValue value;
    QString words;
    std::optional<impact::BadValue> bad;

    bool operator==(const ValueOfFile &) const = default;
};

/// A CSV file of values of one measure: what is in it row by row, bad ones first, and then the import itself. A value of a
/// day that has one already takes its place.
class ValuesImport : public HEARD_RECORDS_MODEL(ValueOfFile)
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString commitmentId READ commitmentId WRITE setCommitmentId NOTIFY changed REQUIRED)
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed)
    /// The bytes were neither UTF-8 nor UTF-16 but Windows-1252.
    Q_PROPERTY(bool windowsText READ isWindowsText NOTIFY changed)
    Q_PROPERTY(int newCount READ newCount NOTIFY changed)
    Q_PROPERTY(int changedCount READ changedCount NOTIFY changed)
    Q_PROPERTY(int sameCount READ sameCount NOTIFY changed)
    Q_PROPERTY(int badCount READ badCount NOTIFY changed)
    /// An ImportedFile.Error, when the stage is Refused.
    Q_PROPERTY(int fileError READ fileError NOTIFY changed)
    Q_PROPERTY(int errorLine READ errorLine NOTIFY changed)
    Q_PROPERTY(int errorColumn READ errorColumn NOTIFY changed)
    Q_PROPERTY(QString errorDetail READ errorDetail NOTIFY changed)

public:
    enum Stage {
        Nothing,   ///< no file chosen
        Refused,   ///< the whole file cannot be read
        Previewed,
        Importing,
        Imported,
        NotStored, ///< nothing of it was kept
    };
    Q_ENUM(Stage)
    /// As impact::RowFault.
    enum Fault {
        RaggedRow = int(impact::RowFault::RaggedRow),
        NoDate = int(impact::RowFault::NoDate),
        UnknownDate = int(impact::RowFault::UnknownDate),
        NotOver = int(impact::RowFault::NotOver),
        LongAgo = int(impact::RowFault::LongAgo),
        NoNumber = int(impact::RowFault::NoNumber),
        UnknownNumber = int(impact::RowFault::UnknownNumber),
        Impossible = int(impact::RowFault::Impossible),
        MorePositiveThanAsked = int(impact::RowFault::MorePositiveThanAsked),
        Contradiction = int(impact::RowFault::Contradiction),
    };
    Q_ENUM(Fault)

    using RecordsModel::RecordsModel;

    [[nodiscard]] QString commitmentId() const { return m_commitment.value; }
    void setCommitmentId(const QString &id);
    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] QString fileName() const { return m_fileName; }
    [[nodiscard]] bool isWindowsText() const { return m_encoding == csv::Encoding::Windows1252; }
    [[nodiscard]] int newCount() const;
    [[nodiscard]] int changedCount() const;
    [[nodiscard]] int sameCount() const;
    [[nodiscard]] int badCount() const;
    [[nodiscard]] int fileError() const { return static_cast<int>(m_failure.error); }
    [[nodiscard]] int errorLine() const { return m_failure.line; }
    [[nodiscard]] int errorColumn() const { return m_failure.column; }
    [[nodiscard]] QString errorDetail() const { return m_failure.detail; }

    Q_INVOKABLE void open(const QUrl &file);
    /// All, where no row is bad; else @p goodRows must say that the good ones are wanted alone.
    Q_INVOKABLE void import(bool goodRows);
    Q_INVOKABLE void forget();

Q_SIGNALS:
    void changed();

protected:
    [[nodiscard]] std::span<const Role<ValueOfFile>> roles() const override;
    [[nodiscard]] QFuture<Answer> load(Device &device) override;
    [[nodiscard]] QStringList watchedTypes() const override;
    void rename(const ResourceId &from, const ResourceId &to) override;

private:
    void setStage(Stage stage);
    [[nodiscard]] int count(int fate) const;
    [[nodiscard]] QVector<ValueOfFile> previewOf(const std::optional<impact::MeasuredCommitment> &measured, QDate today);

    ResourceId m_commitment;
    Stage m_stage = Nothing;
    QString m_fileName;
    QByteArray m_bytes;
    csv::Encoding m_encoding = csv::Encoding::Utf8;
    exchange::FileFailure m_failure;
    QVector<ValueOfFile> m_rows;
};

} // namespace heard::models
