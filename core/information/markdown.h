#pragma once

#include <QString>
#include <QVector>

namespace heard::information {

/// Words of a block that look alike and lead to the same place.
struct Span {
    QString text;
    bool bold = false;
    bool italic = false;
    QString link; ///< an address that may be opened (https, http, mailto, tel), or empty

    bool operator==(const Span &) const = default;
};

/// One piece of a page, as a screen reader would tell it: a heading, a paragraph, an item of a list, a picture.
struct Block {
    enum class Kind { Heading, Paragraph, Item, Quote, Picture };

    Kind kind = Kind::Paragraph;
    int level = 0;  ///< of a heading 1 to 3; of an item 0 to 2, how deep it stands
    int number = 0; ///< of an item in a numbered list, from 1; else 0
    bool toTick = false; ///< an item of a checklist: "- [ ] Pack a bag"
    QVector<Span> words; ///< of a picture: what it shows
    QString picture;     ///< the name of the picture within its page; an address elsewhere is not kept

    [[nodiscard]] QString text() const;
    bool operator==(const Block &) const = default;
};

/// What the team wrote in Markdown, as blocks. HTML has no meaning here: it reads as the letters it is made of.
/// Everything reads as something; the work grows with the length of the text only.
[[nodiscard]] QVector<Block> blocksFrom(const QString &markdown);

/// Whether @p address may be opened from a page.
[[nodiscard]] bool mayBeOpened(const QString &address);

} // namespace heard::information
