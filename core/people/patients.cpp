#include "people/patients.h"
