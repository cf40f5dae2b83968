#include "people/teammember.h"
