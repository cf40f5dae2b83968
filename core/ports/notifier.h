#pragma once

#include "base/instant.h"

namespace heard::ports {

/// What a device shows outside the app. Anyone may see it: the words never say anything clinical.
struct Notice {
    QString id; ///< a later notice with the same id takes its place
    QString title;
    QString words;
    std::optional<Instant> at; ///< nothing means now

    bool operator==(const Notice &) const = default;
};

/// Shows notices, now or later.
class Notifier {
public:
    Notifier() = default;
    Notifier(const Notifier &) = delete;
    Notifier &operator=(const Notifier &) = delete;
    virtual ~Notifier() = default;

    /// False where the person or the device does not allow notices.
    [[nodiscard]] virtual bool allowed() const = 0;
    virtual void show(const Notice &notice) = 0;
    /// Takes back a notice that is shown or still to come.
    virtual void withdraw(const QString &id) = 0;
};

/// Shows nothing.
class NullNotifier final : public Notifier {
public:
    [[nodiscard]] bool allowed() const override { return false; }
    void show(const Notice &) override {}
    void withdraw(const QString &) override {}
};

} // namespace heard::ports
