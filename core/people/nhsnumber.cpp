#include "people/nhsnumber.h"
