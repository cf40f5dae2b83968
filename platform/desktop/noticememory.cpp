#include "noticememory.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHash>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace heard::desktop {

namespace {

/// By what stands for the notice: its id names an appointment, which is nobody's business here.
using Numbers = QHash<QByteArray, quint32>;

QByteArray standsFor(const QString &notice)
{
    return QCryptographicHash::hash(notice.toUtf8(), QCryptographicHash::Sha256).toHex();
}

// More than anybody is shown before signing out: a file that is longer is not ours.
constexpr qint64 longestFile = 256 * 1024;

/// The desktop's name on the first line, then a notice and its number on each. Of a damaged file, what can be read.
Numbers read(const QString &path, const QString &desktop)
{
    QFile file{path};
    if (path.isEmpty() || desktop.isEmpty() || !file.open(QIODevice::ReadOnly) || file.size() > longestFile)
        return {};
    const QList<QByteArray> lines = file.read(longestFile).split('\n');
    if (lines.first() != desktop.toUtf8())
        return {};
    Numbers numbers;
    for (const QByteArray &line : lines.mid(1)) {
        const QList<QByteArray> words = line.split(' ');
        const quint32 number = words.size() == 2 ? words[1].toUInt() : 0;
        if (number > 0)
            numbers.insert(words[0], number);
    }
    return numbers;
}

void write(const QString &path, const QString &desktop, const Numbers &numbers)
{
    QSaveFile file{path};
    if (!file.open(QIODevice::WriteOnly))
        return qWarning("notices: not remembered, %s", qPrintable(file.errorString()));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QByteArray lines = desktop.toUtf8() + '\n';
    for (auto number = numbers.cbegin(); number != numbers.cend(); ++number)
        lines += number.key() + ' ' + QByteArray::number(number.value()) + '\n';
    file.write(lines);
    if (!file.commit())
        qWarning("notices: not remembered, %s", qPrintable(file.errorString()));
}

} // namespace

void NoticeMemory::keep(const QString &desktop, const QString &notice, quint32 number)
{
    if (m_path.isEmpty() || desktop.isEmpty())
        return;
    Numbers numbers = read(m_path, desktop);
    numbers.insert(standsFor(notice), number);
    write(m_path, desktop, numbers);
}

quint32 NoticeMemory::take(const QString &desktop, const QString &notice)
{
    Numbers numbers = read(m_path, desktop);
    const quint32 number = numbers.take(standsFor(notice));
    if (number > 0)
        write(m_path, desktop, numbers);
    return number;
}

} // namespace heard::desktop
