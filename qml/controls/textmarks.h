#pragma once

#include <QColor>
#include <QPointer>
#include <QQuickTextDocument>
#include <QSyntaxHighlighter>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace heard::controls {

/// Marks places in a text that is read, with a ground and a line below, so that colour is not the only sign.
class TextMarks : public QSyntaxHighlighter
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *words READ words WRITE setWords NOTIFY changed FINAL)
    /// Each { start, length }, in UTF-16 units.
    Q_PROPERTY(QVariantList marks READ marks WRITE setMarks NOTIFY changed FINAL)
    Q_PROPERTY(QColor ground READ ground WRITE setGround NOTIFY changed FINAL)
    Q_PROPERTY(QColor line READ line WRITE setLine NOTIFY changed FINAL)

public:
    explicit TextMarks(QObject *parent = nullptr) : QSyntaxHighlighter(parent) {}

    [[nodiscard]] QQuickTextDocument *words() const { return m_words; }
    void setWords(QQuickTextDocument *words);
    [[nodiscard]] QVariantList marks() const { return m_marks; }
    void setMarks(const QVariantList &marks);
    [[nodiscard]] QColor ground() const { return m_ground; }
    void setGround(const QColor &ground);
    [[nodiscard]] QColor line() const { return m_line; }
    void setLine(const QColor &line);

Q_SIGNALS:
    void changed();

protected:
    void highlightBlock(const QString &text) override;

private:
    void repaint();

    QPointer<QQuickTextDocument> m_words;
    QVariantList m_marks;
    QColor m_ground;
    QColor m_line;
};

} // namespace heard::controls
