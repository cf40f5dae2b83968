#include "models/team/qrsquare.h"

#include <QPainter>

#include <qrcodegen/qrcodegen.hpp>

namespace heard::models {

namespace {

constexpr int quietZone = 4; // modules of white around it, as ISO/IEC 18004 asks for

} // namespace

void QrSquare::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    Q_EMIT textChanged();
    update();
}

void QrSquare::paint(QPainter *painter)
{
    if (m_text.isEmpty())
        return;
    const auto code = qrcodegen::QrCode::encodeText(m_text.toUtf8().constData(), qrcodegen::QrCode::Ecc::MEDIUM);
    const int modules = code.getSize() + 2 * quietZone;
    const int module = std::max(1, static_cast<int>(std::min(width(), height())) / modules);
    const int side = module * modules;
    const int left = static_cast<int>(width() - side) / 2;
    const int top = static_cast<int>(height() - side) / 2;
    painter->fillRect(left, top, side, side, Qt::white);
    for (int y = 0; y < code.getSize(); ++y) {
        for (int x = 0; x < code.getSize(); ++x) {
            if (code.getModule(x, y))
                painter->fillRect(left + (x + quietZone) * module, top + (y + quietZone) * module, module, module, Qt::black);
        }
    }
}

} // namespace heard::models
