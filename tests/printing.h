#pragma once

#include <QString>

#include <catch2/catch_tostring.hpp>

/// Lets a failing check show the texts it compared.
template <>
struct Catch::StringMaker<QString> {
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};
