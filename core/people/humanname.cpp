#include "people/humanname.h"
