#pragma once

#include "information/markdown.h"
#include "information/page.h"

#include <QObject>
#include <QSizeF>
#include <QUrl>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// Somewhere a page leads to.
class PageLink final
{
    Q_GADGET
    QML_VALUE_TYPE(pageLink)
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(QString address MEMBER address)

public:
    QString words;
    QString address;
};

/// One block of a page as it is drawn.
class PageBlock final
{
    Q_GADGET
    QML_VALUE_TYPE(pageBlock)
    Q_PROPERTY(int kind MEMBER kind)
    Q_PROPERTY(int level MEMBER level)
    /// Of an item in a numbered list; else 0.
    Q_PROPERTY(int number MEMBER number)
    /// An item of a checklist.
    Q_PROPERTY(bool toTick MEMBER toTick)
    /// As mere words, for screen readers; of a picture: what it shows.
    Q_PROPERTY(QString text MEMBER text)
    /// For Text.StyledText; whatever was typed is escaped in it.
    Q_PROPERTY(QString styled MEMBER styled)
    /// PageLink
    Q_PROPERTY(QVariantList links MEMBER links)
    /// The bytes of a picture that the page brings along; empty where it cannot be shown.
    Q_PROPERTY(QUrl picture MEMBER picture)
    Q_PROPERTY(QSizeF pictureSize MEMBER pictureSize)

public:
    PageBlock() = default;
    PageBlock(const information::Block &block, const QVector<information::Picture> &pictures);

    int kind = 0;
    int level = 0;
    int number = 0;
    bool toTick = false;
    QString text;
    QString styled;
    QVariantList links;
    QUrl picture;
    QSizeF pictureSize;
};

/// What pages call the kinds of blocks, and the topics of pages.
class PageText : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("only names")

public:
    /// As information::Block::Kind.
    enum Kind {
        Heading = int(information::Block::Kind::Heading),
        Paragraph = int(information::Block::Kind::Paragraph),
        Item = int(information::Block::Kind::Item),
        Quote = int(information::Block::Kind::Quote),
        Picture = int(information::Block::Kind::Picture),
    };
    Q_ENUM(Kind)
    /// As information::Topic.
    enum Topic {
        Appointments = int(information::Topic::Appointments),
        Surgery = int(information::Topic::Surgery),
        AfterTreatment = int(information::Topic::AfterTreatment),
        Body = int(information::Topic::Body),
        Feelings = int(information::Topic::Feelings),
        Secondary = int(information::Topic::Secondary),
        Team = int(information::Topic::Team),
        Other = int(information::Topic::Other),
    };
    Q_ENUM(Topic)
};

/// PageBlock for each block of @p markdown.
[[nodiscard]] QVariantList pageBlocks(const QString &markdown, const QVector<information::Picture> &pictures);

} // namespace heard::models
