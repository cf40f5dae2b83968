#include "people/units.h"
