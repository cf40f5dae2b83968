#pragma once

#include <QByteArray>

#include <memory>

namespace heard::bench {

/// The least a Beast server can do: answers every request with the same bytes, on as many threads as the hub has.
class BareServer final {
public:
    BareServer(int threads, QByteArray body);
    ~BareServer();
    [[nodiscard]] quint16 port() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace heard::bench
