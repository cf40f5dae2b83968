#pragma once

#include <QValidator>
#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// Shows an invite code in groups while it is typed, "K7QM 4T9P X", whatever case and spaces the person uses; lets the
/// address from the square of a letter stand as it is.
class InviteCodeFormat : public QValidator
{
    Q_OBJECT
    QML_ELEMENT

public:
    using QValidator::QValidator;

    [[nodiscard]] State validate(QString &input, int &cursor) const override;
};

} // namespace heard::models
