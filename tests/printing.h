#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <catch2/catch_tostring.hpp>

/// Lets a failing check show the texts it compared.
template <>
struct Catch::StringMaker<QString> {
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};

template <>
struct Catch::StringMaker<QByteArray> {
    static std::string convert(const QByteArray &bytes) { return bytes.left(2000).toPercentEncoding(" {}[]\":,\n/").toStdString(); }
};

template <>
struct Catch::StringMaker<QJsonObject> {
    static std::string convert(const QJsonObject &json) { return QJsonDocument{json}.toJson().toStdString(); }
};
