#pragma once

#include "models/recordsmodel.h"
#include "themes/foundthemes.h"

namespace heard::models {

class LearntThemes;

/// The themes that one voice may be about, as far as this computer has learnt, the likeliest first; a person confirms each.
class ProposedThemesModel : public HEARD_RECORDS_MODEL(themes::ProposedTheme)
{
    Q_OBJECT
    QML_ELEMENT
    /// As CodingsModel says it.
    Q_PROPERTY(QString feedback READ feedback WRITE setFeedback NOTIFY feedbackChanged REQUIRED)
    Q_PROPERTY(bool interview READ isInterview WRITE setInterview NOTIFY feedbackChanged)

public:
    /// How often a person would choose it too.
    enum Likelihood {
        Perhaps,
        Likely,     ///< six times out of ten
        VeryLikely, ///< eight times out of ten
    };
    Q_ENUM(Likelihood)

    using RecordsModel::RecordsModel;

    [[nodiscard]] QString feedback() const { return m_said.id.value; }
    [[nodiscard]] bool isInterview() const { return m_said.kind == themes::Source::Kind::Interview; }
    void setInterview(bool interview);
    void setFeedback(const QString &feedback);
    [[nodiscard]] static Likelihood likelihoodOf(double confidence);

    void componentComplete() override;
    /// It is not suggested for this voice again while the app is unlocked.
    Q_INVOKABLE void dismiss(const QString &theme);
    /// The undo of dismiss.
    Q_INVOKABLE void bringBack(const QString &theme);

Q_SIGNALS:
    void feedbackChanged();

protected:
    [[nodiscard]] std::span<const Role<themes::ProposedTheme>> roles() const override;
    [[nodiscard]] QFuture<Answer> load(Device &device) override;
    [[nodiscard]] QStringList watchedTypes() const override;
    void rename(const ResourceId &from, const ResourceId &to) override;

private:
    themes::Source m_said;
    LearntThemes *m_learnt = nullptr; ///< while the app is unlocked
};

} // namespace heard::models
