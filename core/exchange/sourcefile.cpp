#include "exchange/sourcefile.h"

#include <QStringDecoder>

namespace heard::exchange {

namespace {

tl::unexpected<FileFailure> refused(FileError error)
{
    return failed(FileFailure{error, 0, 0, {}});
}

bool isUtf16(const QByteArray &bytes)
{
    return bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
}

/// Enough of the beginning to know the file, in lower case and without what may stand before.
QByteArray beginning(const QByteArray &bytes)
{
    static constexpr qsizetype enough = 1024;
    const QByteArray first = bytes.left(enough);
    QByteArray text = isUtf16(first) ? QString{QStringDecoder{QStringDecoder::Utf16}(first)}.toUtf8() : first;
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    return text.trimmed().toLower();
}

bool isMarkup(const QByteArray &begin)
{
    return begin.startsWith("<?xml") || begin.startsWith("<!--") || begin.startsWith("<bundle") || begin.startsWith("<patient");
}

Result<SourceFile, FileFailure> json(const QByteArray &bytes)
{
    SourceFile file{SourceFile::Format::Json, bytes, csv::Encoding::Utf8};
    if (isUtf16(bytes)) {
        QStringDecoder decoder{QStringDecoder::Utf16, QStringDecoder::Flag::Stateless};
        const QString text = decoder(bytes);
        if (decoder.hasError())
            return refused(FileError::NotUtf8);
        file.json = text.toUtf8();
        file.encoding = csv::Encoding::Utf16;
    } else if (bytes.startsWith("\xEF\xBB\xBF")) {
        file.json = bytes.mid(3);
    }
    return file;
}

} // namespace

Result<SourceFile, FileFailure> recognised(const QByteArray &bytes)
{
    if (bytes.size() > csv::largestFile)
        return refused(FileError::TooLarge);
    const QByteArray begin = beginning(bytes);
    if (begin.isEmpty())
        return refused(FileError::Empty);
    // Zip, as of xlsx and ods, and the old format of Excel.
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0"))
        return refused(FileError::Spreadsheet);
    if (begin.startsWith("%pdf-"))
        return refused(FileError::Pdf);
    if (begin.startsWith("<!doctype html") || begin.startsWith("<html") || begin.contains("<html"))
        return refused(FileError::Html);
    if (isMarkup(begin))
        return refused(FileError::Xml);
    if (begin.startsWith('{') || begin.startsWith('['))
        return json(bytes);
    return SourceFile{};
}

FileFailure failureOf(const csv::ReadFailure &failure)
{
    switch (failure.error) {
    case csv::ReadError::Empty: return {FileError::Empty, 0, 0, {}};
    case csv::ReadError::TooLarge: return {FileError::TooLarge, 0, 0, {}};
    case csv::ReadError::BrokenUtf8: return {FileError::BrokenUtf8, failure.line, 0, {}};
    case csv::ReadError::UnclosedQuote: return {FileError::UnclosedQuote, failure.line, failure.column, {}};
    case csv::ReadError::TextAfterQuote: return {FileError::TextAfterQuote, failure.line, failure.column, {}};
    case csv::ReadError::RaggedRow:
    case csv::ReadError::Binary: break;
    }
    return {FileError::Binary, failure.line, failure.column, {}};
}

} // namespace heard::exchange
