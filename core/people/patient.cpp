#include "people/patient.h"
