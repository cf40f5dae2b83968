#pragma once

#include "ports/notifier.h"

#include <QVector>

namespace heard::fakes {

/// Remembers what would be on the screen, the latest last.
class FakeNotifier final : public ports::Notifier {
public:
    [[nodiscard]] bool allowed() const override { return isAllowed; }

    void show(const ports::Notice &notice, const Then &then) override
    {
        if (!fails) {
            withdraw(notice.id);
            notices << notice;
        }
        then(!fails);
    }

    void withdraw(const QString &id) override
    {
        notices.removeIf([&](const ports::Notice &notice) { return notice.id == id; });
    }

    bool isAllowed = true;
    bool fails = false; ///< nothing can be shown, though notices are allowed
    QVector<ports::Notice> notices;
};

} // namespace heard::fakes
