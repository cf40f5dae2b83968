#pragma once

#include "exchange/importer.h"
#include "models/recordsmodel.h"

#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// One row of a file: what would become of it, or why it is left out.
struct ImportRow {
    ResourceId id; ///< its place in the preview
    std::optional<exchange::GoodRow> good;
    std::optional<exchange::BadRow> bad;

    bool operator==(const ImportRow &) const = default;
};

/// A file that may be imported: what is in it row by row, bad ones first, and then the import itself.
class ImportModel : public HEARD_RECORDS_MODEL(ImportRow)
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed)
    /// An ImportedFile.Kind; -1 before there is a file.
    Q_PROPERTY(int kind READ kind NOTIFY changed)
    /// The bytes were neither UTF-8 nor UTF-16 but Windows-1252.
    Q_PROPERTY(bool windowsText READ isWindowsText NOTIFY changed)
    Q_PROPERTY(int newCount READ newCount NOTIFY changed)
    Q_PROPERTY(int changedCount READ changedCount NOTIFY changed)
    Q_PROPERTY(int sameCount READ sameCount NOTIFY changed)
    Q_PROPERTY(int badCount READ badCount NOTIFY changed)
    /// How many comments without a date or number stood in another file word for word, and count as known.
    Q_PROPERTY(int saidBeforeCount READ saidBeforeCount NOTIFY changed)
    /// Those were said again, by others: they are added, too.
    Q_PROPERTY(bool saidAgain READ isSaidAgain WRITE setSaidAgain NOTIFY changed)
    /// The names of columns that are not taken over.
    Q_PROPERTY(QStringList leftOut READ leftOut NOTIFY changed)
    /// An ImportedFile.Error, when the stage is Refused.
    Q_PROPERTY(int fileError READ fileError NOTIFY changed)
    Q_PROPERTY(int errorLine READ errorLine NOTIFY changed)
    Q_PROPERTY(int errorColumn READ errorColumn NOTIFY changed)
    Q_PROPERTY(QString errorDetail READ errorDetail NOTIFY changed)
    /// 0 to 1 while it is imported.
    Q_PROPERTY(qreal progress READ progress NOTIFY progressChanged)
    /// Of a pledge: [{ words, plans }].
    Q_PROPERTY(QVariantList issues READ issues NOTIFY changed)

public:
    enum Stage {
        Nothing,   ///< no file chosen
        Refused,   ///< the whole file cannot be read
        Previewed,
        Importing,
        Imported,
        NotStored, ///< the store could not take it; nothing of it was kept
    };
    Q_ENUM(Stage)

    using RecordsModel::RecordsModel;

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] QString fileName() const { return m_fileName; }
    [[nodiscard]] int kind() const { return m_importer ? static_cast<int>(m_importer->kind()) : -1; }
    [[nodiscard]] bool isWindowsText() const { return m_importer && m_importer->encoding() == csv::Encoding::Windows1252; }
    [[nodiscard]] int newCount() const { return m_preview.count(exchange::RowFate::New); }
    [[nodiscard]] int changedCount() const { return m_preview.count(exchange::RowFate::Changed); }
    [[nodiscard]] int sameCount() const
    {
        return m_preview.count(exchange::RowFate::Same) + m_preview.count(exchange::RowFate::Repeated);
    }
    [[nodiscard]] int badCount() const { return static_cast<int>(m_preview.bad.size()); }
    [[nodiscard]] int saidBeforeCount() const { return m_preview.saidBefore(); }
    [[nodiscard]] bool isSaidAgain() const { return m_saidAgain; }
    void setSaidAgain(bool saidAgain);
    [[nodiscard]] QStringList leftOut() const { return m_preview.leftOut; }
    [[nodiscard]] int fileError() const { return static_cast<int>(m_failure.error); }
    [[nodiscard]] int errorLine() const { return m_failure.line; }
    [[nodiscard]] int errorColumn() const { return m_failure.column; }
    [[nodiscard]] QString errorDetail() const { return m_failure.detail; }
    [[nodiscard]] qreal progress() const { return m_progress; }
    [[nodiscard]] QVariantList issues() const;

    Q_INVOKABLE void open(const QUrl &file);
    /// Puts the plans of @p issue under the issue above it.
    Q_INVOKABLE void joinToAbove(int issue);
    /// All, where no row is bad; else @p goodRows must say that the good ones are wanted alone.
    Q_INVOKABLE void import(bool goodRows);
    Q_INVOKABLE void forget();

Q_SIGNALS:
    void changed();
    void progressChanged();

protected:
    [[nodiscard]] std::span<const Role<ImportRow>> roles() const override;
    [[nodiscard]] QFuture<Answer> load(Device &device) override;
    [[nodiscard]] QStringList watchedTypes() const override { return {}; }

private:
    void setStage(Stage stage);

    Stage m_stage = Nothing;
    QString m_fileName;
    std::optional<exchange::Importer> m_importer;
    exchange::Preview m_preview;
    exchange::FileFailure m_failure;
    bool m_saidAgain = false;
    qreal m_progress = 0;
};

} // namespace heard::models
