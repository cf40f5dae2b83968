#pragma once

#include "models/recordsmodel.h"
#include "worklist/news.h"

#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// What changed for the patient since she last looked.
class NewsModel : public HEARD_RECORDS_MODEL(worklist::NewsItem)
{
    Q_OBJECT
    QML_ELEMENT
    /// The list is on screen; read again where it comes back, for opening a thing makes it old.
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY shownChanged)

public:
    /// As worklist::NewsItem::Kind.
    enum Kind {
        Reply = int(worklist::NewsItem::Kind::Reply),
        WordsMoved = int(worklist::NewsItem::Kind::WordsMoved),
        WordsRead = int(worklist::NewsItem::Kind::WordsRead),
        PageSent = int(worklist::NewsItem::Kind::PageSent),
        PagesSent = int(worklist::NewsItem::Kind::PagesSent),
        AppointmentBooked = int(worklist::NewsItem::Kind::AppointmentBooked),
        AppointmentMoved = int(worklist::NewsItem::Kind::AppointmentMoved),
        AppointmentChanged = int(worklist::NewsItem::Kind::AppointmentChanged),
        AppointmentCancelled = int(worklist::NewsItem::Kind::AppointmentCancelled),
        AppointmentKept = int(worklist::NewsItem::Kind::AppointmentKept),
        SupportBooked = int(worklist::NewsItem::Kind::SupportBooked),
        SupportDeclined = int(worklist::NewsItem::Kind::SupportDeclined),
        PromiseMade = int(worklist::NewsItem::Kind::PromiseMade),
        PromiseKept = int(worklist::NewsItem::Kind::PromiseKept),
        PromiseUnable = int(worklist::NewsItem::Kind::PromiseUnable),
        PromiseChanged = int(worklist::NewsItem::Kind::PromiseChanged),
    };
    Q_ENUM(Kind)

    explicit NewsModel(QObject *parent = nullptr);

    [[nodiscard]] bool isShown() const { return m_shown; }
    void setShown(bool shown);

Q_SIGNALS:
    void shownChanged();

protected:
    [[nodiscard]] std::span<const Role<worklist::NewsItem>> roles() const override;
    [[nodiscard]] QFuture<Answer> load(Device &device) override;
    [[nodiscard]] QStringList watchedTypes() const override;
    void rename(const ResourceId &, const ResourceId &) override {}

private:
    void endLook();

    bool m_begun = false;
    bool m_shown = false;
};

} // namespace heard::models
