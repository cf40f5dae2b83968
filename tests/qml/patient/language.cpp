#include "language.h"

#include <QCoreApplication>
#include <QQmlEngine>

using namespace Qt::StringLiterals;

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_words);
    if (QQmlEngine *engine = qmlEngine(this))
        engine->setUiLanguage(u"en"_s);
}

void Language::componentComplete()
{
    if (!m_words.load(u":/translations/heard_%1.qm"_s.arg(m_name)))
        qFatal("there is no such language: %s", qPrintable(m_name));
    QCoreApplication::installTranslator(&m_words);
    qmlEngine(this)->setUiLanguage(m_name);
    qmlEngine(this)->retranslate();
}
