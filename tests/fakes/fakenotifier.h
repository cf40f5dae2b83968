#pragma once

#include "ports/notifier.h"

#include <QVector>

namespace heard::fakes {

/// Remembers what would be on the screen, the latest last.
class FakeNotifier final : public ports::Notifier {
public:
    [[nodiscard]] bool allowed() const override { return isAllowed; }

    void show(const ports::Notice &notice) override
    {
        withdraw(notice.id);
        notices << notice;
    }

    void withdraw(const QString &id) override
    {
        notices.removeIf([&](const ports::Notice &notice) { return notice.id == id; });
    }

    bool isAllowed = true;
    QVector<ports::Notice> notices;
};

} // namespace heard::fakes
