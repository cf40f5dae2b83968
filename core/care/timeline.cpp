#include "care/timeline.h"
