#pragma once

#include "impact/businesscase.h"
#include "impact/impactwords.h"
#include "models/team/bookletview.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// Makes the business case or the page for managers and saves it as a file. Each is a release of its numbers.
class ReportFile : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)

public:
    enum Kind { BusinessCase, Summary };
    Q_ENUM(Kind)
    enum Format {
        Print,   ///< PDF
        WebPage, ///< HTML, the form for screens and screen readers
        Rows,    ///< CSV
    };
    Q_ENUM(Format)

    using QObject::QObject;

    [[nodiscard]] bool isBusy() const { return m_busy; }

    /// Writes it to the folder of downloads as @p fileName and the ending of @p format, in @p language (as
    /// BookletView.Language); a file of that name is replaced. Emits saved or refused.
    Q_INVOKABLE void save(Kind kind, Format format, int language, const QString &fileName);
    /// Hands @p file, or the folder it is in, to the program that opens such things here.
    Q_INVOKABLE void open(const QUrl &file) const;
    Q_INVOKABLE void openFolder(const QUrl &file) const;

Q_SIGNALS:
    void busyChanged();
    /// @p folder is told to the person.
    void saved(const QUrl &file, const QString &fileName, const QString &folder);
    void refused();

private:
    void setBusy(bool busy);
    void write(const impact::BusinessCase &made, Kind kind, Format format, impact::Language language, const QString &fileName);

    bool m_busy = false;
};

} // namespace heard::models
