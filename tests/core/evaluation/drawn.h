#pragma once

#include <QByteArray>
#include <QMap>
#include <QStringList>
#include <QVector>

namespace heard::tests {

/// One element of a drawing: its name, attributes and the text directly in it.
struct DrawnPart {
    QString name;
    QMap<QString, QString> attributes;
    QString text;

    [[nodiscard]] double number(const QString &attribute) const { return attributes[attribute].toDouble(); }
};

/// An SVG as an XML parser reads it; not valid where it could not.
class Drawn final {
public:
    explicit Drawn(const QByteArray &svg);

    [[nodiscard]] bool isValid() const { return m_valid; }
    [[nodiscard]] const DrawnPart &root() const { return m_parts.first(); }
    [[nodiscard]] QVector<DrawnPart> ofClass(const QString &kind) const;
    [[nodiscard]] QVector<DrawnPart> named(const QString &name) const;
    /// Everything that is written in it.
    [[nodiscard]] QStringList texts() const;

private:
    QVector<DrawnPart> m_parts;
    bool m_valid = false;
};

} // namespace heard::tests
