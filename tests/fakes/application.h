#pragma once

#include <QCoreApplication>

namespace heard::fakes {

/// The QCoreApplication that timers and event loops need, for as long as one test runs.
class Application final {
private:
    int m_count = 1;
    char m_name[5] = "test";
    char *m_names[2] = {m_name, nullptr};
    QCoreApplication m_application{m_count, m_names};
};

} // namespace heard::fakes
