#include "models/team/careplaneditor.h"

#include "models/whenwritten.h"

#include <QGuiApplication>

#include <algorithm>

namespace heard::models {

using care::CareAction;
using care::CarePlan;
using care::CarePlans;

namespace {

constexpr std::chrono::milliseconds pauseBeforeKeeping{400};

enum ActionRole { ActionId = Qt::UserRole, Concern, About, Agreed, Who, By };

/// The store keeps words without the spaces around them: while somebody types, that is no change.
bool sameButForSpaces(const QVector<CareAction> &stored, const QVector<CareAction> &typed)
{
    return std::equal(stored.begin(), stored.end(), typed.begin(), typed.end(), [](const CareAction &a, CareAction b) {
        for (QString *text : {&b.about, &b.agreed, &b.who, &b.happenedNext})
            *text = text->trimmed();
        return a == b;
    });
}

} // namespace

CarePlanEditor::CarePlanEditor(QObject *parent) : QAbstractListModel(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeKeeping);
    connect(&m_pause, &QTimer::timeout, this, &CarePlanEditor::flush);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &CarePlanEditor::flush);
}

CarePlanEditor::~CarePlanEditor()
{
    flush();
}

void CarePlanEditor::setRequestId(const QString &id)
{
    if (id == m_request.value)
        return;
    flush();
    m_request.value = id;
    // Nothing of one patient stands for a moment under another's name, nor can it be put back there.
    ++m_version;
    setKept(true, false);
    show(std::nullopt);
    m_removed.reset();
    Q_EMIT requestIdChanged();
    look();
}

void CarePlanEditor::componentComplete()
{
    m_device = deviceOf(*this);
    if (!m_device)
        return;
    connect(&m_device->database, &store::Database::changed, this, &CarePlanEditor::storeChanged);
    look();
}

void CarePlanEditor::storeChanged(const store::ResourceChanges &changes)
{
    bool concerned = false;
    for (const store::ResourceChange &change : changes) {
        // The last two say which request speaks for this one.
        concerned = concerned || change.type == QStringLiteral("CarePlan") || change.type == QStringLiteral("ServiceRequest")
            || change.type == QStringLiteral("Task");
        if (change.formerId.isEmpty())
            continue;
        if (m_plan == change.formerId)
            m_plan = change.id;
        if (m_request == change.formerId)
            m_request = change.id;
    }
    // What is being typed is newer than what is stored.
    if (concerned && m_kept)
        look();
}

void CarePlanEditor::look()
{
    if (!m_device || m_request.isEmpty())
        return;
    using Plans = store::StoreResult<QVector<CarePlan>>;
    const quint64 version = m_version;
    whenReady(CarePlans{m_device->database}.forRequest(m_request), this, [this, version](const Plans &plans) {
        if (!plans || version != m_version)
            return;
        const auto draft = std::find_if(plans->begin(), plans->end(),
                                        [](const CarePlan &plan) { return plan.state == care::CarePlanState::Draft; });
        show(draft == plans->end() ? std::nullopt : std::optional{*draft});
    });
}

void CarePlanEditor::show(const std::optional<CarePlan> &draft)
{
    const CarePlan plan = draft.value_or(CarePlan{});
    if (!sameButForSpaces(plan.actions, m_actions)) {
        beginResetModel();
        m_actions = plan.actions;
        m_removed.reset();
        endResetModel();
        Q_EMIT countChanged();
    }
    if (plan.conversation != m_conversation.trimmed()) {
        m_conversation = plan.conversation;
        Q_EMIT conversationChanged();
    }
    const bool revision = !plan.replaces.isEmpty();
    if (plan.id == m_plan && revision == m_revision)
        return;
    m_plan = plan.id;
    m_revision = revision;
    Q_EMIT openChanged();
}

void CarePlanEditor::begin()
{
    if (!m_device)
        return;
    whenWritten(
        CarePlans{m_device->database}.draft(m_request, m_device->practitioner), this, [this](const ResourceId &) { look(); },
        [this](care::PlanError error) { refuse(error); });
}

void CarePlanEditor::setConversation(const QString &words)
{
    if (words == m_conversation)
        return;
    m_conversation = words;
    Q_EMIT conversationChanged();
    touch();
}

void CarePlanEditor::add(const QString &concern, const QString &about)
{
    if (!isOpen())
        return;
    const int row = count();
    beginInsertRows({}, row, row);
    // Its own id at once, so that keeping it twice does not make it two.
    CareAction action;
    action.id = newUuid();
    action.concern = concern;
    action.about = about;
    m_actions << action;
    endInsertRows();
    Q_EMIT countChanged();
    touch();
}

void CarePlanEditor::remove(int row)
{
    if (row < 0 || row >= m_actions.size())
        return;
    beginRemoveRows({}, row, row);
    m_removed = {row, m_actions.takeAt(row)};
    endRemoveRows();
    Q_EMIT countChanged();
    touch();
}

void CarePlanEditor::restore()
{
    if (!isOpen() || !m_removed)
        return;
    const int row = std::min(m_removed->first, count());
    beginInsertRows({}, row, row);
    m_actions.insert(row, m_removed->second);
    endInsertRows();
    m_removed.reset();
    Q_EMIT countChanged();
    touch();
}

void CarePlanEditor::edit(int row, QString CareAction::*text, const QString &words)
{
    if (row < 0 || row >= m_actions.size() || m_actions[row].*text == words)
        return;
    m_actions[row].*text = words;
    Q_EMIT dataChanged(index(row), index(row));
    touch();
}

void CarePlanEditor::setAbout(int row, const QString &words)
{
    edit(row, &CareAction::about, words);
}

void CarePlanEditor::setAgreed(int row, const QString &words)
{
    edit(row, &CareAction::agreed, words);
}

void CarePlanEditor::setWho(int row, const QString &words)
{
    edit(row, &CareAction::who, words);
}

void CarePlanEditor::setBy(int row, const QString &iso)
{
    if (row < 0 || row >= m_actions.size())
        return;
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    const auto next = day.isValid() ? std::optional{day} : std::nullopt;
    if (m_actions[row].by == next)
        return;
    m_actions[row].by = next;
    Q_EMIT dataChanged(index(row), index(row));
    touch();
}

void CarePlanEditor::touch()
{
    ++m_version;
    setKept(false, m_unkept);
    if (!m_pause.isActive())
        m_pause.start();
}

QFuture<CarePlans::Done> CarePlanEditor::keep()
{
    m_pause.stop();
    return CarePlans{m_device->database}.write(m_plan, m_conversation, m_actions);
}

void CarePlanEditor::flush()
{
    m_pause.stop();
    if (m_kept || !m_device || !isOpen())
        return;
    const quint64 version = m_version;
    whenReady(keep(), this, [this, version, plan = m_plan](const CarePlans::Done &kept) {
        if (version == m_version)
            setKept(kept.has_value(), !kept);
        // That it is not stored stands beside the plan, as long as that is open.
        if (!kept && (kept.error().reason != care::PlanError::NotStored || plan != m_plan))
            refuse(kept.error().reason);
    });
}

void CarePlanEditor::share()
{
    if (!m_device || !isOpen())
        return;
    whenWritten(
        keep(), this,
        [this, version = m_version, plan = m_plan] {
            if (version == m_version)
                setKept(true, false);
            whenWritten(
                CarePlans{m_device->database}.share(plan, m_device->practitioner), this, [this] { Q_EMIT shared(); },
                [this](care::PlanError error) { refuse(error); });
        },
        [this](care::PlanError error) { refuse(error); });
}

void CarePlanEditor::discard()
{
    if (!m_device || !isOpen())
        return;
    m_pause.stop();
    ++m_version;
    setKept(true, false);
    whenWritten(
        CarePlans{m_device->database}.discard(m_plan), this, [this] { Q_EMIT discarded(); },
        [this](care::PlanError error) { refuse(error); });
}

void CarePlanEditor::refuse(care::PlanError error)
{
    Q_EMIT refused(static_cast<Support::PlanProblem>(error));
}

void CarePlanEditor::setKept(bool kept, bool unkept)
{
    if (kept == m_kept && unkept == m_unkept)
        return;
    m_kept = kept;
    m_unkept = unkept;
    Q_EMIT keptChanged();
}

int CarePlanEditor::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_actions.size());
}

QVariant CarePlanEditor::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CareAction &action = m_actions[index.row()];
    switch (role) {
    case ActionId: return action.id;
    case Concern: return action.concern;
    case About: return action.about;
    case Agreed: return action.agreed;
    case Who: return action.who;
    case By: return action.by ? action.by->toString(Qt::ISODate) : QString{};
    default: return {};
    }
}

QHash<int, QByteArray> CarePlanEditor::roleNames() const
{
    return {{ActionId, "actionId"}, {Concern, "concern"}, {About, "about"},
            {Agreed, "agreed"},     {Who, "who"},         {By, "by"}};
}

} // namespace heard::models
