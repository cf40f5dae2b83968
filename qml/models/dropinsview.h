#pragma once

#include "models/recordview.h"
#include "people/dropins.h"

#include <QDateTime>
#include <QVariantList>

namespace heard::models {

/// Hours in which patients come to a nurse without an appointment, as a page shows them.
class DropInCard final
{
    Q_GADGET
    QML_VALUE_TYPE(dropInCard)
    Q_PROPERTY(QString id MEMBER id)
    /// From 1, Monday, to 7, and its name in the language of the screen.
    Q_PROPERTY(int day MEMBER day)
    Q_PROPERTY(QString dayName MEMBER dayName)
    /// On a day without meaning.
    Q_PROPERTY(QDateTime from MEMBER from)
    Q_PROPERTY(QDateTime until MEMBER until)
    Q_PROPERTY(QString place MEMBER place)
    /// Empty where it is for everybody.
    Q_PROPERTY(QString forWhom MEMBER forWhom)

public:
    QString id;
    int day = 1;
    QString dayName;
    QDateTime from;
    QDateTime until;
    QString place;
    QString forWhom;
};

/// The drop-in sessions of the unit this device belongs to, and changing them.
class DropInsView : public heard::models::RecordView
{
    Q_OBJECT
    QML_ELEMENT
    /// Each a dropInCard, in the order of the week.
    Q_PROPERTY(QVariantList sessions READ sessions NOTIFY changed)
    /// The names of the days of the week, from Monday, in the language of the screen.
    Q_PROPERTY(QStringList days READ days NOTIFY changed)

public:
    /// As people::DropInError.
    enum Problem {
        DayMissing = int(people::DropInError::DayMissing),
        TimeMissing = int(people::DropInError::TimeMissing),
        EndsBeforeItBegins = int(people::DropInError::EndsBeforeItBegins),
        PlaceMissing = int(people::DropInError::PlaceMissing),
        TooLong = int(people::DropInError::TooLong),
        TooMany = int(people::DropInError::TooMany),
        NotFound = int(people::DropInError::NotFound),
        NotStored = int(people::DropInError::NotStored),
    };
    Q_ENUM(Problem)

    using RecordView::RecordView;

    void componentComplete() override;

    [[nodiscard]] QVariantList sessions() const;
    [[nodiscard]] QStringList days() const;

    /// An empty @p id adds it; times are hh:mm. Emits stored or refused.
    Q_INVOKABLE void write(const QString &id, int day, const QString &from, const QString &until, const QString &place,
                           const QString &forWhom);
    /// Emits removed or refused.
    Q_INVOKABLE void remove(const QString &id);
    /// Puts back what was removed last.
    Q_INVOKABLE void undoRemove();

Q_SIGNALS:
    void changed();
    void stored();
    void removed();
    void refused(heard::models::DropInsView::Problem problem);

protected:
    [[nodiscard]] QStringList watchedTypes() const override { return {QStringLiteral("Organization")}; }
    void read(Device &device) override;
    void rename(const ResourceId &, const ResourceId &) override {}

private:
    void keep(const people::DropIn &session);

    QVector<people::DropIn> m_sessions;
    std::optional<people::DropIn> m_removed;
};

} // namespace heard::models
