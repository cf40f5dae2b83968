#include "base/plainwords.h"

#include <utility>

namespace heard {

QStringList plainWords(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    plain.replace(u'\u0153', QLatin1String{"oe"}).replace(u'\u00e6', QLatin1String{"ae"});
    QStringList words;
    QString word;
    for (const QChar c : std::as_const(plain)) {
        const bool isWithin = c.isMark() || c == u'\'' || c == u'\u2019' || c == u'\u02bc';
        if (c.isLetterOrNumber() || c.isSurrogate())
            word += c;
        else if (!isWithin && !word.isEmpty())
            words << std::exchange(word, {});
    }
    if (!word.isEmpty())
        words << word;
    return words;
}

} // namespace heard
