#include "care/question.h"
