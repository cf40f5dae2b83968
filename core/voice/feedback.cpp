#include "voice/feedback.h"
