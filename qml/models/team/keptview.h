#pragma once

#include "models/team/agreementview.h"

namespace heard::models {

/// Whether patients' representatives find a promise kept, and saying so oneself.
class KeptView : public heard::models::RecordView
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString commitmentId READ commitmentId WRITE setCommitmentId NOTIFY commitmentIdChanged REQUIRED)
    /// Patients see it, and it is achieved or ongoing.
    Q_PROPERTY(bool asked READ isAsked NOTIFY changed)
    /// SaidWord, oldest first; agrees where it is kept.
    Q_PROPERTY(QVariantList words READ words NOTIFY changed)
    /// Somebody says that it is not kept.
    Q_PROPERTY(bool doubted READ isDoubted NOTIFY changed)
    /// The team has looked at that: it does not wait in Today.
    Q_PROPERTY(bool seen READ isSeen NOTIFY changed)
    /// What whoever works here said last.
    Q_PROPERTY(Word mine READ mine NOTIFY changed)

public:
    enum Word { NotSaid, Kept, NotKept };
    Q_ENUM(Word)
    /// As pledge::PledgeError.
    enum Problem {
        Empty = int(pledge::PledgeError::Empty),
        TooLong = int(pledge::PledgeError::TooLong),
        NotFound = int(pledge::PledgeError::NotFound),
        AuthorUnknown = int(pledge::PledgeError::AuthorUnknown),
        NotStored = int(pledge::PledgeError::NotStored),
    };
    Q_ENUM(Problem)

    using RecordView::RecordView;

    [[nodiscard]] QString commitmentId() const { return m_id.value; }
    void setCommitmentId(const QString &id);
    [[nodiscard]] bool isAsked() const { return m_standing.asked; }
    [[nodiscard]] QVariantList words() const;
    [[nodiscard]] bool isDoubted() const { return m_standing.doubtedAt().has_value(); }
    [[nodiscard]] bool isSeen() const { return m_standing.seen; }
    [[nodiscard]] Word mine() const;

    /// Emits said or refused.
    Q_INVOKABLE void say(bool kept, const QString &words);
    /// Emits refused where it could not be kept.
    Q_INVOKABLE void setSeen(bool seen);

Q_SIGNALS:
    void commitmentIdChanged();
    void changed();
    void said(bool kept);
    void refused(heard::models::KeptView::Problem problem);

protected:
    [[nodiscard]] QStringList watchedTypes() const override;
    void read(Device &device) override;
    void rename(const ResourceId &from, const ResourceId &to) override;

private:
    ResourceId m_id;
    pledge::KeptStanding m_standing;
};

} // namespace heard::models
