#include "care/appointment.h"
