// Prints a report of an invented unit for a validator to read: "case", "summary", "ar" (a business case) or "empty".
#include "fakes/businesscase.h"
#include "impact/report.h"

#include <cstdio>

using namespace heard;
using namespace heard::impact;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QString which = argc == 2 ? QString::fromLocal8Bit(argv[1]) : QString{};
    const auto language = which == "ar"_L1 ? Language::Arabic : Language::English;
    const BusinessCase made = fakes::businessCase(which == "empty"_L1 ? 0 : 3, 10);
    const QByteArray html = htmlOf(which == "summary"_L1 ? summaryReport(made, language) : businessCaseReport(made, language));
    const auto size = static_cast<size_t>(html.size());
    return std::fwrite(html.constData(), 1, size, stdout) == size ? 0 : 1;
}
