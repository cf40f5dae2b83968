#pragma once

#include "models/workplace.h"
#include "voice/interviews.h"
#include "voice/paperforms.h"

#include <QObject>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// Keeps what a colleague wrote down of a conversation or typed in from paper.
class WritingDown : public QObject
{
    Q_OBJECT
    QML_ELEMENT

public:
    enum Problem {
        TitleMissing,
        WordsMissing,
        TooLong,
        DayMissing, ///< or later than today
        PeopleImpossible,
        NoConsent,
        PatientUnknown,
        AuthorUnknown,
        ChangedMeanwhile, ///< by somebody else, since it was opened
        Gone,
        NotStored,
    };
    Q_ENUM(Problem)
    /// Stands beside the kinds of conversation, which are InterviewsModel's.
    enum Form { Paper = 100 };
    Q_ENUM(Form)
    enum Limit { MostPeople = voice::Interview::mostPeople }; ///< in one conversation
    Q_ENUM(Limit)

    using QObject::QObject;

    /// @p conversation has kind and cohort as InterviewsModel says them, title, words, day in ISO, people, patient, consent
    /// and mayQuote. Emits written or refused.
    Q_INVOKABLE void writeConversation(const QVariantMap &conversation);
    /// Changes @p interview; @p conversation has title, words, day, people and cohort, and version, as InterviewView had it when
    /// it was opened. Emits written or refused.
    Q_INVOKABLE void rewrite(const QString &interview, const QVariantMap &conversation);
    /// @p form has good, better, about, day in ISO, patient, cohort and mayQuote. Emits typedIn or refused.
    Q_INVOKABLE void typeIn(const QVariantMap &form);
    /// Of @p feedback on paper: it was typed in by mistake, or was not. Emits removed or refused.
    Q_INVOKABLE void setRemoved(const QString &feedback, bool removed);
    /// Likewise: whether others may quote it. Emits refused where it cannot be kept.
    Q_INVOKABLE void setMayQuote(const QString &feedback, bool mayQuote);

Q_SIGNALS:
    void written(const QString &interview);
    void typedIn(const QString &feedback);
    void removed(const QString &feedback);
    void refused(heard::models::WritingDown::Problem problem);
};

} // namespace heard::models
