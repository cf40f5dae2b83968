#include "base/clock.h"

namespace heard {

Instant SystemClock::now() const
{
    using namespace std::chrono;
    return Instant{duration_cast<milliseconds>(system_clock::now().time_since_epoch())};
}

} // namespace heard
