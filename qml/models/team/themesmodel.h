#pragma once

#include "models/recordsmodel.h"
#include "themes/themes.h"

namespace heard::models {

/// A theme as the list shows it.
struct ThemeRow {
    ResourceId id;
    themes::Theme theme;
    QString countsAs; ///< the name of the theme it was merged into

    bool operator==(const ThemeRow &) const = default;
};

/// The unit's own list of themes, in its order; those that are no longer chosen stand behind the others.
class ThemesModel : public HEARD_RECORDS_MODEL(ThemeRow)
{
    Q_OBJECT
    QML_ELEMENT
    /// Some words of the name or of what belongs to it.
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY narrowed)
    /// Leaves out those that are no longer chosen.
    Q_PROPERTY(bool onlyInUse READ isOnlyInUse WRITE setOnlyInUse NOTIFY narrowed)
    /// One that is left out, too.
    Q_PROPERTY(QString without READ without WRITE setWithout NOTIFY narrowed)
    /// The first that is listed; empty where none is.
    Q_PROPERTY(QString first READ first NOTIFY rowsChanged)
    Q_PROPERTY(int allCount READ allCount NOTIFY listChanged)
    Q_PROPERTY(int inUseCount READ inUseCount NOTIFY listChanged)
    /// How many of those that come with the program were never here.
    Q_PROPERTY(int shippedLeft READ shippedLeft NOTIFY listChanged)

public:
    /// As themes::ThemeError, for the page to explain.
    enum Problem {
        NameMissing = int(themes::ThemeError::NameMissing),
        NameTaken = int(themes::ThemeError::NameTaken),
        TooLong = int(themes::ThemeError::TooLong),
        SameTheme = int(themes::ThemeError::SameTheme),
        NoUnit = int(themes::ThemeError::NoUnit),
        NotFound = int(themes::ThemeError::NotFound),
        NotStored = int(themes::ThemeError::NotStored),
    };
    Q_ENUM(Problem)

    using RecordsModel::RecordsModel;

    [[nodiscard]] QString typed() const { return m_typed; }
    void setTyped(const QString &typed);
    [[nodiscard]] bool isOnlyInUse() const { return m_onlyInUse; }
    void setOnlyInUse(bool onlyInUse);
    [[nodiscard]] QString without() const { return m_without.value; }
    void setWithout(const QString &theme);
    [[nodiscard]] QString first() const { return records().isEmpty() ? QString{} : records().first().id.value; }
    [[nodiscard]] int allCount() const { return static_cast<int>(m_all.all().size()); }
    [[nodiscard]] int inUseCount() const { return static_cast<int>(m_all.inUse().size()); }
    [[nodiscard]] int shippedLeft() const;
    /// Its name now; empty where there is none.
    Q_INVOKABLE QString nameOf(const QString &theme) const;

    // Each emits what was done, or refused.
    Q_INVOKABLE void addShipped();
    Q_INVOKABLE void add(const QString &name, const QString &description = {});
    Q_INVOKABLE void reword(const QString &theme, const QString &name, const QString &description);
    /// Among those in use, @p by places down.
    Q_INVOKABLE void move(const QString &theme, int by);
    Q_INVOKABLE void setRetired(const QString &theme, bool retired);
    Q_INVOKABLE void merge(const QString &theme, const QString &into);
    /// The undo of merge.
    Q_INVOKABLE void separate(const QString &theme);

Q_SIGNALS:
    void narrowed();
    void rowsChanged();
    void listChanged();
    void shippedAdded(int count);
    void added(const QString &theme);
    void reworded(const QString &theme);
    void retiredSet(const QString &theme, bool retired);
    void merged(const QString &theme);
    void refused(heard::models::ThemesModel::Problem problem);

protected:
    [[nodiscard]] std::span<const Role<ThemeRow>> roles() const override;
    [[nodiscard]] QFuture<Answer> load(Device &device) override;
    [[nodiscard]] QStringList watchedTypes() const override;
    void answered() override { Q_EMIT rowsChanged(); }
    [[nodiscard]] QVector<ThemeRow> listed(const QVector<ThemeRow> &answer) override;

private:
    /// At once, so that Return takes what was typed.
    void narrow();
    void refuse(themes::ThemeError error) { Q_EMIT refused(static_cast<Problem>(error)); }

    QString m_typed;
    bool m_onlyInUse = false;
    QVector<ThemeRow> m_rows; ///< as the store answered
    ResourceId m_without;
    themes::ThemeList m_all;
};

} // namespace heard::models
