#pragma once

#include "models/recordsmodel.h"
#include "voice/voices.h"

#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// What patients said, latest first, narrowed by what still needs the team, by words and by cohort.
class VoicesModel : public HEARD_RECORDS_MODEL(voice::Feedback)
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Filter filter READ filter WRITE setFilter NOTIFY filterChanged)
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY filterChanged)
    Q_PROPERTY(bool secondaryOnly READ isSecondaryOnly WRITE setSecondaryOnly NOTIFY filterChanged)
    Q_PROPERTY(bool oldestFirst READ isOldestFirst WRITE setOldestFirst NOTIFY filterChanged)
    /// Only what was found to be about this theme; empty for all.
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY filterChanged)
    /// In how many conversations that fit the words it was found, too; of no theme it is not counted.
    Q_PROPERTY(int conversationCount READ conversationCount NOTIFY conversationCountChanged)
    /// Only what no theme was found in yet.
    Q_PROPERTY(bool notCoded READ isNotCoded WRITE setNotCoded NOTIFY filterChanged)

public:
    /// As voice::VoiceFilter.
    enum Filter {
        All = int(voice::VoiceFilter::All),
        New = int(voice::VoiceFilter::New),
        Unanswered = int(voice::VoiceFilter::Unanswered),
        Handled = int(voice::VoiceFilter::Handled),
    };
    Q_ENUM(Filter)
    /// As voice::VoiceError, for the page to explain.
    enum Problem {
        Empty = int(voice::VoiceError::Empty),
        TooLong = int(voice::VoiceError::TooLong),
        PatientUnknown = int(voice::VoiceError::PatientUnknown),
        NobodyToReplyTo = int(voice::VoiceError::NobodyToReplyTo),
        AuthorUnknown = int(voice::VoiceError::AuthorUnknown),
        NotFound = int(voice::VoiceError::NotFound),
        NotStored = int(voice::VoiceError::NotStored),
    };
    Q_ENUM(Problem)

    using RecordsModel::RecordsModel;

    [[nodiscard]] Filter filter() const { return m_filter; }
    void setFilter(Filter filter);
    [[nodiscard]] QString typed() const { return m_typed; }
    void setTyped(const QString &typed);
    [[nodiscard]] bool isOldestFirst() const { return m_oldestFirst; }
    void setOldestFirst(bool oldestFirst);
    [[nodiscard]] bool isSecondaryOnly() const { return m_secondaryOnly; }
    void setSecondaryOnly(bool secondaryOnly);
    [[nodiscard]] QString theme() const { return m_theme.value; }
    /// Ends notCoded, as that ends this.
    void setTheme(const QString &theme);
    [[nodiscard]] int conversationCount() const { return m_theme.isEmpty() ? 0 : m_conversationCount; }
    [[nodiscard]] bool isNotCoded() const { return m_notCoded; }
    void setNotCoded(bool notCoded);

    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// Tells the patient that her words were read.
    Q_INVOKABLE void markRead(const QString &id);
    /// Emits handledSet or refused.
    Q_INVOKABLE void setHandled(const QString &id, bool handled);
    /// Answers in the name of who works here. Emits replied or refused.
    Q_INVOKABLE void reply(const QString &id, const QString &words);

Q_SIGNALS:
    void filterChanged();
    void conversationCountChanged();
    void replied(const QString &id);
    void handledSet(const QString &id, bool handled);
    void refused(heard::models::VoicesModel::Problem problem);

protected:
    [[nodiscard]] std::span<const Role<voice::Feedback>> roles() const override;
    [[nodiscard]] QFuture<Answer> load(Device &device) override;
    [[nodiscard]] QStringList watchedTypes() const override;

private:
    static constexpr int page = 50;

    [[nodiscard]] QFuture<Answer> listCodedAs(Device &device, const std::optional<QVector<ResourceId>> &themes) const;
    void countConversations(Device &device, const QVector<ResourceId> &themes);
    void narrow();
    void refuse(voice::VoiceError error);

    Filter m_filter = All;
    QString m_typed;
    bool m_secondaryOnly = false;
    bool m_oldestFirst = false;
    ResourceId m_theme;
    bool m_notCoded = false;
    int m_conversationCount = 0;
    int m_limit = page;
};

} // namespace heard::models
