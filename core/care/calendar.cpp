#include "care/calendar.h"
