#pragma once

#include "models/recordsmodel.h"
#include "voice/feedback.h"

#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// Everything the patient said, latest first, with where it is now.
class MyWordsModel : public HEARD_RECORDS_MODEL(voice::Feedback)
{
    Q_OBJECT
    QML_ELEMENT
    /// How many are not with the team yet.
    Q_PROPERTY(int waiting READ waiting NOTIFY waitingChanged)

public:
    explicit MyWordsModel(QObject *parent = nullptr);

    [[nodiscard]] int waiting() const;

Q_SIGNALS:
    void waitingChanged();

protected:
    [[nodiscard]] std::span<const Role<voice::Feedback>> roles() const override;
    [[nodiscard]] QFuture<Answer> load(Device &device) override;
    [[nodiscard]] QStringList watchedTypes() const override;
};

} // namespace heard::models
