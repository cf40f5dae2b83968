#pragma once

#include "models/recordsmodel.h"
#include "themes/foundthemes.h"

#include <QVariantList>

namespace heard::models {

/// The themes that the team found in one voice or one conversation, in the order in which it did.
class CodingsModel : public HEARD_RECORDS_MODEL(themes::FoundTheme)
{
    Q_OBJECT
    QML_ELEMENT
    /// What was said: a voice or, where interview is true, a conversation.
    Q_PROPERTY(QString feedback READ feedback WRITE setFeedback NOTIFY feedbackChanged REQUIRED)
    Q_PROPERTY(bool interview READ isInterview WRITE setInterview NOTIFY feedbackChanged)
    /// Where excerpts stand in each text, as { start, length } in UTF-16 units.
    Q_PROPERTY(QVariantList goodMarks READ goodMarks NOTIFY marksChanged)
    Q_PROPERTY(QVariantList betterMarks READ betterMarks NOTIFY marksChanged)
    /// Those of the only text of a conversation.
    Q_PROPERTY(QVariantList marks READ marks NOTIFY marksChanged)

public:
    /// As themes::Part.
    enum Part {
        AllOfIt = int(themes::Part::Unknown),
        Good = int(themes::Part::Good),
        Better = int(themes::Part::Better),
    };
    Q_ENUM(Part)
    /// As themes::CodingError, for the page to explain.
    enum Problem {
        ThemeUnknown = int(themes::CodingError::ThemeUnknown),
        AuthorUnknown = int(themes::CodingError::AuthorUnknown),
        BadExcerpt = int(themes::CodingError::BadExcerpt),
        NotFound = int(themes::CodingError::NotFound),
        NotStored = int(themes::CodingError::NotStored),
    };
    Q_ENUM(Problem)

    using RecordsModel::RecordsModel;

    [[nodiscard]] QString feedback() const { return m_said.id.value; }
    void setFeedback(const QString &feedback);
    [[nodiscard]] bool isInterview() const { return m_said.kind == themes::Source::Kind::Interview; }
    void setInterview(bool interview);
    [[nodiscard]] QVariantList goodMarks() const { return marksIn(themes::Part::Good); }
    [[nodiscard]] QVariantList betterMarks() const { return marksIn(themes::Part::Better); }
    [[nodiscard]] QVariantList marks() const { return marksIn(themes::Part::Unknown); }

    /// In the name of who works here, @p part as Part; without @p length all of it. Emits coded or refused.
    Q_INVOKABLE void code(const QString &theme, int part, int start, int length);
    /// Emits removed or refused.
    Q_INVOKABLE void remove(const QString &coding);
    /// The undo of remove.
    Q_INVOKABLE void restore(const QString &coding);

Q_SIGNALS:
    void feedbackChanged();
    void marksChanged();
    void coded(const QString &coding);
    void removed(const QString &coding);
    void refused(heard::models::CodingsModel::Problem problem);

protected:
    [[nodiscard]] std::span<const Role<themes::FoundTheme>> roles() const override;
    [[nodiscard]] QFuture<Answer> load(Device &device) override;
    [[nodiscard]] QStringList watchedTypes() const override;
    void rename(const ResourceId &from, const ResourceId &to) override;
    void answered() override { Q_EMIT marksChanged(); }

private:
    [[nodiscard]] QVariantList marksIn(themes::Part part) const;
    void refuse(themes::CodingError error) { Q_EMIT refused(static_cast<Problem>(error)); }

    themes::Source m_said;
};

} // namespace heard::models
