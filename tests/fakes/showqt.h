#pragma once

// How Catch2 shows Qt's values when a check fails; part of every test.

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <catch2/catch_tostring.hpp>

namespace Catch {

template <>
struct StringMaker<QString> {
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};

template <>
struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray &bytes) { return bytes.left(2000).toPercentEncoding(" {}[]\":,\n/").toStdString(); }
};

template <>
struct StringMaker<QJsonObject> {
    static std::string convert(const QJsonObject &json) { return QJsonDocument{json}.toJson().toStdString(); }
};

} // namespace Catch
