#include "care/appointments.h"
