#include "voice/reply.h"
