#pragma once

#include "models/recordsmodel.h"
#include "voice/interviews.h"

namespace heard::models {

/// Conversations that colleagues wrote down, the last held first.
class InterviewsModel : public HEARD_RECORDS_MODEL(voice::Interview)
{
    Q_OBJECT
    QML_ELEMENT
    /// Beginnings of words to search for; empty shows all.
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY filterChanged)
    /// Only those in which this theme was found; empty for all.
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY filterChanged)
    /// Only those in which no theme was found yet.
    Q_PROPERTY(bool notCoded READ isNotCoded WRITE setNotCoded NOTIFY filterChanged)

public:
    /// As voice::InterviewKind.
    enum Kind {
        Interview = int(voice::InterviewKind::Interview),
        FocusGroup = int(voice::InterviewKind::FocusGroup),
        Note = int(voice::InterviewKind::Note),
    };
    Q_ENUM(Kind)
    /// As people::Cohort.
    enum Cohort {
        Unknown = int(people::Cohort::Unknown),
        Primary = int(people::Cohort::Primary),
        Secondary = int(people::Cohort::Secondary),
    };
    Q_ENUM(Cohort)

    using RecordsModel::RecordsModel;

    [[nodiscard]] QString typed() const { return m_typed; }
    void setTyped(const QString &typed);
    [[nodiscard]] QString theme() const { return m_theme.value; }
    /// Ends notCoded, as that ends this.
    void setTheme(const QString &theme);
    [[nodiscard]] bool isNotCoded() const { return m_notCoded; }
    void setNotCoded(bool notCoded);

    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void filterChanged();

protected:
    [[nodiscard]] std::span<const Role<voice::Interview>> roles() const override;
    [[nodiscard]] QFuture<Answer> load(Device &device) override;
    [[nodiscard]] QStringList watchedTypes() const override;

private:
    [[nodiscard]] QFuture<Answer> listCodedAs(Device &device, const std::optional<QVector<ResourceId>> &themes) const;
    void narrow();

    QString m_typed;
    ResourceId m_theme;
    bool m_notCoded = false;
    int m_limit = page;
    static constexpr int page = 50;
};

} // namespace heard::models
