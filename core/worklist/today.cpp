#include "worklist/today.h"
