#include "typedtime.h"

#include <QRegularExpression>
#include <QTime>

using namespace Qt::StringLiterals;

namespace heard::controls {

void TypedTime::setTyped(const QString &typed)
{
    if (m_typed == typed) {
        return;
    }
    m_typed = typed;
    Q_EMIT changed();
}

QString TypedTime::iso() const
{
    static const QRegularExpression shape(uR"(^\s*(\d{1,2}?)(?:[:. ]?(\d{2}))?\s*(?:([ap])\.?\s*m\.?)?\s*$)"_s,
                                          QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = shape.match(m_typed);
    if (!match.hasMatch()) {
        return {};
    }
    const auto value = [](const QString &digits) {
        int sum = 0;
        for (const QChar &digit : digits) {
            sum = sum * 10 + digit.digitValue();
        }
        return sum;
    };
    int hour = value(match.captured(1));
    const int minute = value(match.captured(2));
    if (const QString half = match.captured(3).toLower(); !half.isEmpty()) {
        if (hour < 1 || hour > 12) {
            return {};
        }
        hour = hour % 12 + (half == "p"_L1 ? 12 : 0);
    }
    return QTime::isValid(hour, minute, 0) ? QTime(hour, minute).toString(u"HH:mm"_s) : QString();
}

void TypedTime::setIso(const QString &iso)
{
    if (iso == this->iso()) {
        return;
    }
    setTyped(iso);
}

} // namespace heard::controls
