#pragma once

#include "base/instant.h"

#include <functional>

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
    /// Told once whether a notice could be shown; at once or later.
    using Then = std::function<void(bool shown)>;

    Notifier() = default;
    Notifier(const Notifier &) = delete;
    Notifier &operator=(const Notifier &) = delete;
    virtual ~Notifier() = default;

    /// False where the person or the device does not allow notices.
    [[nodiscard]] virtual bool allowed() const = 0;
    /// @p then is told that it was shown also where it was withdrawn, or another took its place, before it could be.
    virtual void show(const Notice &notice, const Then &then) = 0;
    /// Takes back a notice that is shown or still to come.
    virtual void withdraw(const QString &id) = 0;
};

/// Shows nothing.
class NullNotifier final : public Notifier {
public:
    [[nodiscard]] bool allowed() const override { return false; }
    void show(const Notice &, const Then &then) override { then(false); }
    void withdraw(const QString &) override {}
};

} // namespace heard::ports
