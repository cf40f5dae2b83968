#include "people/unit.h"
