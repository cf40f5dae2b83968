#include "voice/voices.h"
