#include "models/concernsmodel.h"

#include <QQmlEngine>

#include <algorithm>

namespace heard::models {

namespace {

enum ConcernRole { ConcernId = Qt::UserRole, Words, Urgent, Hopeless, Ticked, Weight };

} // namespace

void ConcernsModel::setForm(AssessmentForm *form)
{
    if (form == m_form)
        return;
    if (m_form)
        m_form->disconnect(this);
    m_form = form;
    if (m_form)
        connect(m_form, &AssessmentForm::answersChanged, this, &ConcernsModel::look);
    Q_EMIT formChanged();
    look();
}

void ConcernsModel::setGroup(int group)
{
    if (group == m_group)
        return;
    m_group = group;
    Q_EMIT groupChanged();
    look();
}

void ConcernsModel::setTickedOnly(bool tickedOnly)
{
    if (tickedOnly == m_tickedOnly)
        return;
    m_tickedOnly = tickedOnly;
    Q_EMIT groupChanged();
    look();
}

QString ConcernsModel::title() const
{
    return m_list.groups.value(m_group).title;
}

void ConcernsModel::componentComplete()
{
    m_complete = true;
    if (const QQmlEngine *engine = qmlEngine(this))
        connect(engine, &QJSEngine::uiLanguageChanged, this, &ConcernsModel::speak);
    speak();
}

void ConcernsModel::speak()
{
    m_list = concernsFor(*this);
    Q_EMIT groupChanged();
    look();
}

QVector<ConcernsModel::Line> ConcernsModel::wanted() const
{
    QVector<Line> lines;
    const care::ConcernGroup group = m_list.groups.value(m_group);
    const auto &ticked = m_form->answers().ticked;
    for (const care::Concern &concern : group.concerns) {
        const auto answer = std::find_if(ticked.begin(), ticked.end(), [&](const auto &one) { return one.id == concern.id; });
        const bool isTicked = answer != ticked.end();
        const int weight = isTicked ? answer->weight.value_or(-1) : -1;
        if (isTicked || !m_tickedOnly)
            lines << Line{{concern.id, concern.words, weight, concern.urgent}, isTicked};
    }
    return lines;
}

void ConcernsModel::look()
{
    if (!m_complete || !m_form)
        return;
    const QVector<Line> lines = wanted();
    const bool sameRows = std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(), [](const Line &a, const Line &b) {
        return a.words.concernId == b.words.concernId;
    });
    if (!sameRows) {
        beginResetModel();
        m_lines = lines;
        endResetModel();
        Q_EMIT countChanged();
        return;
    }
    for (int row = 0; row < lines.size(); ++row) {
        if (lines[row] == m_lines[row])
            continue;
        m_lines[row] = lines[row];
        Q_EMIT dataChanged(index(row), index(row));
    }
}

int ConcernsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant ConcernsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[index.row()];
    switch (role) {
    case ConcernId: return line.words.concernId;
    case Words: return line.words.words;
    case Urgent: return line.words.urgent;
    case Hopeless: return line.words.concernId == care::hopelessConcern;
    case Ticked: return line.ticked;
    case Weight: return line.words.weight;
    default: return {};
    }
}

QHash<int, QByteArray> ConcernsModel::roleNames() const
{
    return {{ConcernId, "concernId"}, {Words, "words"}, {Urgent, "urgent"},
            {Hopeless, "hopeless"},   {Ticked, "ticked"}, {Weight, "weight"}};
}

} // namespace heard::models
