#pragma once

#include "models/assessmentform.h"
#include "models/concernwords.h"

#include <QAbstractListModel>

namespace heard::models {

/// The concerns of one group in an assessment that is being answered: all of them, or those ticked.
class ConcernsModel : public QAbstractListModel, public QQmlParserStatus
{
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(heard::models::AssessmentForm *form READ form WRITE setForm NOTIFY formChanged REQUIRED)
    /// Which group, from 0.
    Q_PROPERTY(int group READ group WRITE setGroup NOTIFY groupChanged REQUIRED)
    Q_PROPERTY(bool tickedOnly READ isTickedOnly WRITE setTickedOnly NOTIFY groupChanged)
    Q_PROPERTY(QString title READ title NOTIFY groupChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] AssessmentForm *form() const { return m_form; }
    void setForm(AssessmentForm *form);
    [[nodiscard]] int group() const { return m_group; }
    void setGroup(int group);
    [[nodiscard]] bool isTickedOnly() const { return m_tickedOnly; }
    void setTickedOnly(bool tickedOnly);
    [[nodiscard]] QString title() const;
    [[nodiscard]] int count() const { return rowCount({}); }

    [[nodiscard]] int rowCount(const QModelIndex &parent) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void classBegin() override {}
    void componentComplete() override;

Q_SIGNALS:
    void formChanged();
    void groupChanged();
    void countChanged();

private:
    /// One concern with its answer.
    struct Line {
        ConcernWords words;
        bool ticked = false;
        bool operator==(const Line &) const = default;
    };

    void speak();
    void look();
    [[nodiscard]] QVector<Line> wanted() const;

    QPointer<AssessmentForm> m_form;
    care::ConcernList m_list;
    QVector<Line> m_lines;
    int m_group = 0;
    bool m_tickedOnly = false;
    bool m_complete = false;
};

} // namespace heard::models
