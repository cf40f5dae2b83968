#pragma once

#include "care/assessmentrequest.h"
#include "store/database.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>

/// What the patient Ann and Sister Grace do about Ann's support, each on her own side; it arrives at once.
class SupportStory : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a phone or a desk")
    /// The latest request of hers, as both sides know it.
    Q_PROPERTY(QString request READ request NOTIFY changed)
    /// The one on the phone, a Support.State.
    Q_PROPERTY(int state READ state NOTIFY changed)

public:
    /// Both stores and @p carry, which takes what waits from each to the other, must outlive it.
    SupportStory(heard::store::Database &phone, heard::store::Database &hospital, std::function<void()> carry,
                 QObject *parent);

    [[nodiscard]] QString request() const { return latest().id.value; }
    [[nodiscard]] int state() const;

    // She.
    Q_INVOKABLE void ask(const QString &whyNow);
    Q_INVOKABLE void takeBack();
    /// @p concerns with their weights, such as "sleep 8", or without one.
    Q_INVOKABLE void answer(const QStringList &concerns, const QString &mattersMost);
    /// She began to answer, and stopped at @p page.
    Q_INVOKABLE void keep(const QStringList &concerns, const QString &mattersMost, int page);

    // Her nurse.
    Q_INVOKABLE void lookAfterUrgent();
    Q_INVOKABLE void accept();
    Q_INVOKABLE void decline(const QString &reason);
    Q_INVOKABLE void offer(const QString &whyNow);
    /// "2026-12-04 10:00"
    Q_INVOKABLE void book(const QString &start);
    Q_INVOKABLE void cancelTalk();
    /// Although the request is closed.
    Q_INVOKABLE void keepTalk();
    Q_INVOKABLE void start();
    /// A draft that says @p conversation and one action about sleep, due on 2026-12-20.
    Q_INVOKABLE void draft(const QString &conversation);
    Q_INVOKABLE void share();
    Q_INVOKABLE void tellNext(const QString &words);
    Q_INVOKABLE void finish();

    // Others, on the nurse's side.
    Q_INVOKABLE void askFor(const QString &patient, const QString &whyNow);
    Q_INVOKABLE void answerFor(const QString &patient, const QStringList &concerns);
    /// Told of her diagnosis on "2026-10-01".
    Q_INVOKABLE void diagnose(const QString &patient, const QString &day);

    // What stands there.
    /// As the nurse sees it: "sleep 8", and what matters most.
    [[nodiscard]] Q_INVOKABLE QStringList answered() const;
    /// What is shared with her on her phone: the conversation, then each action.
    [[nodiscard]] Q_INVOKABLE QStringList planOnPhone() const;
    /// The kind of the appointment at which they meet, a Meeting.Kind; negative where there is none on the phone.
    [[nodiscard]] Q_INVOKABLE int talkOnPhone() const;
    /// Its id there; empty where there is none.
    [[nodiscard]] Q_INVOKABLE QString talkIdOnPhone() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] heard::care::AssessmentRequest latest() const;
    [[nodiscard]] heard::care::AssessmentRequest latestOf(heard::store::Database &side, const heard::ResourceId &patient) const;

    heard::store::Database &m_phone;
    heard::store::Database &m_hospital;
    std::function<void()> m_carry;
};
