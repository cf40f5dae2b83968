#include "drawn.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace heard::tests {

Drawn::Drawn(const QByteArray &svg)
{
    QXmlStreamReader xml{svg};
    QVector<qsizetype> open;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            DrawnPart part{xml.name().toString(), {}, {}};
            const auto attributes = xml.attributes();
            for (const QXmlStreamAttribute &attribute : attributes)
                part.attributes.insert(attribute.name().toString(), attribute.value().toString());
            open << m_parts.size();
            m_parts << part;
        } else if (xml.isCharacters() && !open.isEmpty()) {
            m_parts[open.last()].text += xml.text();
        } else if (xml.isEndElement()) {
            open.removeLast();
        }
    }
    m_valid = !xml.hasError() && !m_parts.isEmpty() && root().name == "svg"_L1;
}

QVector<DrawnPart> Drawn::ofClass(const QString &kind) const
{
    QVector<DrawnPart> found;
    for (const DrawnPart &part : m_parts) {
        if (part.attributes.value(u"class"_s) == kind)
            found << part;
    }
    return found;
}

QVector<DrawnPart> Drawn::named(const QString &name) const
{
    QVector<DrawnPart> found;
    for (const DrawnPart &part : m_parts) {
        if (part.name == name)
            found << part;
    }
    return found;
}

QStringList Drawn::texts() const
{
    QStringList all;
    for (const DrawnPart &part : m_parts) {
        if (!part.text.trimmed().isEmpty())
            all << part.text;
    }
    return all;
}

} // namespace heard::tests
