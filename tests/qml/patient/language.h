#pragma once

#include <QObject>
#include <QQmlParserStatus>
#include <QTranslator>
#include <QtQml/qqmlregistration.h>

/// The language of everything that is shown, from when it is made until it goes.
class Language : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QString name MEMBER m_name REQUIRED)

public:
    using QObject::QObject;
    ~Language() override;

    void classBegin() override {}
    void componentComplete() override;

private:
    QString m_name;
    QTranslator m_words;
};
