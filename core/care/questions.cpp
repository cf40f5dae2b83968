#include "care/questions.h"
