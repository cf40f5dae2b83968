#include "people/teammembers.h"
