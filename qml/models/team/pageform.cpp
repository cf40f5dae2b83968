#include "models/team/pageform.h"

#include "models/pageblock.h"
#include "models/whenwritten.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>
#include <QUrl>

#include <chrono>
#include <utility>

namespace heard::models {

using information::Library;
using information::LibraryError;
using information::Page;
using information::Picture;
using namespace std::chrono_literals;

namespace {

/// A name that Markdown can call it by, and no other picture of the page has.
QString nameFor(const QFileInfo &file, const QString &ending, const QStringList &taken)
{
    QString plain;
    for (const QChar c : file.completeBaseName().left(40).toLower())
        plain += c.isLetterOrNumber() ? c : QChar{u'-'};
    if (plain.isEmpty())
        plain = QStringLiteral("picture");
    QString name = plain + ending;
    for (int i = 2; taken.contains(name); ++i)
        name = QStringLiteral("%1-%2%3").arg(plain).arg(i).arg(ending);
    return name;
}

/// The picture as it is sent to phones: no wider than needed, without what cameras write beside it, such as the place.
std::optional<Picture> smallPicture(const QString &path, const QStringList &taken)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    if (format != "png" && format != "jpeg")
        return std::nullopt;
    QImage image = reader.read();
    if (image.isNull())
        return std::nullopt;
    if (image.width() > PageForm::widestPicture)
        image = image.scaledToWidth(PageForm::widestPicture, Qt::SmoothTransformation);
    const bool drawn = format == "png";
    Picture picture{nameFor(QFileInfo(path), drawn ? QStringLiteral(".png") : QStringLiteral(".jpg"), taken),
                    drawn ? QStringLiteral("image/png") : QStringLiteral("image/jpeg"), {}};
    QBuffer bytes(&picture.bytes);
    if (!bytes.open(QIODevice::WriteOnly) || !image.save(&bytes, drawn ? "PNG" : "JPEG", drawn ? -1 : 82))
        return std::nullopt;
    return picture;
}

} // namespace

PageForm::PageForm(QObject *parent) : RecordView(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(150ms);
    connect(&m_pause, &QTimer::timeout, this, &PageForm::showBlocks);
}

void PageForm::setPageId(const QString &id)
{
    if (id == m_id.value)
        return;
    m_id.value = id;
    Q_EMIT pageIdChanged();
    refresh();
}

void PageForm::setBody(const QString &body)
{
    if (body == m_body)
        return;
    m_body = body;
    m_pause.start();
    Q_EMIT edited();
}

QStringList PageForm::pictures() const
{
    QStringList names;
    for (const Picture &picture : m_pictures)
        names << picture.name;
    return names;
}

Page PageForm::typed() const
{
    Page page = m_stored;
    page.title = m_title.simplified();
    page.body = m_body;
    page.topic = static_cast<information::Topic>(m_topic);
    page.audience = static_cast<people::Audience>(m_audience);
    page.sensitive = m_sensitive;
    page.owner = m_owner.simplified();
    const QDate review = QDate::fromString(m_reviewOn, Qt::ISODate);
    page.reviewOn = review.isValid() ? std::optional{review} : std::nullopt;
    page.pictures = m_pictures;
    return page;
}

bool PageForm::isChanged() const
{
    return typed() != m_stored;
}

void PageForm::read(Device &device)
{
    if (m_id.isEmpty()) {
        m_stored = {};
        reset();
        setReady(false);
        return;
    }
    whenAnswered(Library{device.database}.byId(m_id), [this](const std::optional<information::LibraryPage> &page) {
        m_stored = page ? page->page : Page{};
        reset();
    });
}

void PageForm::rename(const ResourceId &from, const ResourceId &to)
{
    if (m_id != from)
        return;
    // The same page under its new name: what is typed stays.
    m_id = to;
    m_stored.id = to;
    Q_EMIT pageIdChanged();
}

void PageForm::reset()
{
    m_title = m_stored.title;
    m_body = m_stored.body;
    m_topic = static_cast<int>(m_stored.topic);
    m_audience = static_cast<int>(m_stored.audience);
    m_sensitive = m_stored.sensitive;
    m_owner = m_stored.owner;
    m_reviewOn = m_stored.reviewOn ? m_stored.reviewOn->toString(Qt::ISODate) : QString{};
    m_pictures = m_stored.pictures;
    showBlocks();
    Q_EMIT picturesChanged();
    Q_EMIT edited();
    Q_EMIT filled();
}

void PageForm::showBlocks()
{
    m_pause.stop();
    m_blocks = pageBlocks(m_body, m_pictures);
    Q_EMIT blocksChanged();
}

void PageForm::addPicture(const QUrl &file)
{
    const auto picture = smallPicture(file.toLocalFile(), pictures());
    if (!picture) {
        Q_EMIT refused(LibraryModel::PictureRefused);
        return;
    }
    m_pictures.push_back(*picture);
    Q_EMIT picturesChanged();
    Q_EMIT edited();
    Q_EMIT pictureAdded(QStringLiteral("![](%1)").arg(picture->name));
}

void PageForm::removePicture(const QString &name)
{
    m_pictures.removeIf([&](const Picture &picture) { return picture.name == name; });
    showBlocks();
    Q_EMIT picturesChanged();
    Q_EMIT edited();
}

void PageForm::save()
{
    // Saved twice at once, a new page would be two.
    if (!device() || std::exchange(m_saving, true))
        return;
    whenWritten(
        Library{device()->database}.write(typed(), device()->practitioner), this,
        [this, page = typed()](const ResourceId &id) {
            m_saving = false;
            m_id = id;
            // What was typed meanwhile is not saved.
            m_stored = page;
            m_stored.id = id;
            Q_EMIT edited();
            Q_EMIT saved(id.value);
        },
        [this](LibraryError error) {
            m_saving = false;
            Q_EMIT refused(static_cast<LibraryModel::Problem>(error));
        });
}

} // namespace heard::models
