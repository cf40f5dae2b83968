#include "exchange/importplan.h"

#include "care/appointmentchange.h"
#include "exchange/planchecks.h"
#include "fhir/content.h"
#include "fhir/element.h"
#include "fhir/vocabulary.h"
#include "pledge/storedpledge.h"

#include <QJsonArray>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace heard::exchange {

namespace {

using References = QHash<QString, QString>;

QJsonValue resolved(const QJsonValue &value, const References &references)
{
    if (value.isObject())
        return withReferences(value.toObject(), references);
    if (!value.isArray())
        return value;
    QJsonArray changed;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        changed << resolved(item, references);
    return changed;
}

QStringList saidBefore(const QJsonObject &stored)
{
    QStringList said;
    const auto extensions = fhir::extensionsOf(stored, fhir::extension::importedContent);
    for (const QJsonObject &extension : extensions)
        said << extension["valueString"_L1].toString();
    return said;
}

void addNames(QJsonObject &resource, const QVector<ImportName> &names)
{
    QJsonArray identifiers = resource.value("identifier"_L1).toArray();
    for (const ImportName &name : names) {
        const bool has = std::any_of(identifiers.begin(), identifiers.end(), [&](const QJsonValue &identifier) {
            return identifier["system"_L1].toString() == name.system && identifier["value"_L1].toString() == name.value;
        });
        if (!has)
            identifiers << QJsonObject{{u"system"_s, name.system}, {u"value"_s, name.value}};
    }
    if (!identifiers.isEmpty())
        resource["identifier"_L1] = identifiers;
}

/// The row that @p said is about.
QStringView rowOf(const QString &said)
{
    return QStringView{said}.left(said.indexOf(u' '));
}

QJsonObject withoutDigest(QJsonObject resource)
{
    fhir::setExtensions(resource, fhir::extension::importedContent, "valueString"_L1, {});
    return resource;
}

store::StoreResult<QJsonObject> storedFor(const ImportItem &item, const ResourceLookup &lookup)
{
    for (const ImportName &name : item.names) {
        const auto found = lookup.withIdentifier(item.type, name.system, name.value);
        if (!found)
            return failed(found.error());
        if (!found->isEmpty())
            return found->front();
    }
    return QJsonObject{};
}

RowFate fateOf(const ImportItem &item, const QJsonObject &stored, const References &known)
{
    if (stored.isEmpty())
        return RowFate::New;
    const QStringList before = saidBefore(stored);
    const bool heard = !item.said.isEmpty()
        && std::all_of(item.said.begin(), item.said.end(), [&](const QString &said) { return before.contains(said); });
    // What was removed here comes back when it is imported again.
    if (heard && !pledge::isWithdrawn(stored))
        return RowFate::Same;
    const QJsonObject made = withReferences(resourceOf(item, stored), known);
    return fhir::saysTheSame(withoutDigest(made), withoutDigest(stored)) ? RowFate::Same : RowFate::Changed;
}

/// Writes the steps of a plan, each after what it refers to.
class Writing final {
public:
    Writing(const ImportPlan &plan, ResourceSink &sink) : m_plan(plan), m_sink(sink), m_begun(plan.steps.size(), false)
    {
        for (int index = 0; index < plan.steps.size(); ++index)
            m_indices.insert(referenceToItem(plan.steps[index].item.type, index), index);
    }

    [[nodiscard]] store::StoreResult<void> write(int index)
    {
        if (m_begun[index])
            return {};
        m_begun[index] = true;
        const ImportPlan::Step &step = m_plan.steps[index];
        ResourceId id = fhir::idOf(step.stored);
        if (step.fate == RowFate::New || step.fate == RowFate::Changed) {
            QJsonObject made = resourceOf(step.item, step.stored);
            if (auto done = writeWhatIsNamedIn(made); !done)
                return done;
            made = withReferences(made, m_references);
            if (step.fate == RowFate::Changed) {
                if (auto done = change(step.stored, made); !done)
                    return done;
            } else {
                const auto created = m_sink.writer().create(made);
                if (!created)
                    return failed(created.error());
                id = *created;
            }
        }
        m_references.insert(referenceToItem(step.item.type, index), id.reference(step.item.type));
        return {};
    }

private:
    /// An appointment does all that it does where somebody of the team changes it.
    [[nodiscard]] store::StoreResult<void> change(const QJsonObject &stored, const QJsonObject &made)
    {
        if (fhir::isOf(made, "Appointment"_L1)) {
            if (auto done = care::followAppointment(m_sink.writer(), stored, made); !done)
                return done;
        }
        return m_sink.writer().update(made);
    }

    [[nodiscard]] store::StoreResult<void> writeWhatIsNamedIn(const QJsonValue &value)
    {
        if (value.isArray()) {
            const QJsonArray array = value.toArray();
            for (const QJsonValue &item : array) {
                if (auto done = writeWhatIsNamedIn(item); !done)
                    return done;
            }
            return {};
        }
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const auto index = it.key() == "reference"_L1 ? m_indices.find(it.value().toString()) : m_indices.end();
            auto done = index == m_indices.end() ? writeWhatIsNamedIn(it.value()) : write(*index);
            if (!done)
                return done;
        }
        return {};
    }

    const ImportPlan &m_plan;
    ResourceSink &m_sink;
    QVector<bool> m_begun;
    QHash<QString, int> m_indices;
    References m_references;
};

} // namespace

QString referenceToItem(const QString &type, int index)
{
    // No FHIR id has a colon, so this cannot be taken for a reference of the file.
    return u"%1/import:%2"_s.arg(type).arg(index);
}

QJsonObject resourceOf(const ImportItem &item, const QJsonObject &stored)
{
    QJsonObject made = item.applyTo(stored);
    addNames(made, item.names);
    QStringList said = item.said;
    for (const QString &before : saidBefore(stored)) {
        const bool newer = std::any_of(item.said.begin(), item.said.end(), [&](const QString &now) { return rowOf(now) == rowOf(before); });
        if (!newer)
            said << before;
    }
    fhir::setExtensions(made, fhir::extension::importedContent, "valueString"_L1, said);
    return made;
}

QJsonObject withReferences(const QJsonObject &resource, const References &references)
{
    QJsonObject changed;
    for (auto it = resource.begin(); it != resource.end(); ++it) {
        const auto known = it.key() == "reference"_L1 ? references.find(it.value().toString()) : references.end();
        changed[it.key()] = known == references.end() ? resolved(it.value(), references) : QJsonValue{*known};
    }
    return changed;
}

store::StoreResult<ImportPlan> planOf(const ImportSource &source, const ResourceLookup &lookup)
{
    auto asked = source.items(lookup);
    if (!asked)
        return failed(asked.error());
    ImportPlan plan;
    plan.repeated = std::move(asked->repeated);
    plan.bad = std::move(asked->bad);
    References known;
    for (ImportItem &item : asked->items) {
        auto stored = storedFor(item, lookup);
        if (!stored)
            return failed(stored.error());
        if (!stored->isEmpty()) {
            const int index = static_cast<int>(plan.steps.size());
            known.insert(referenceToItem(item.type, index), fhir::idOf(*stored).reference(item.type));
        }
        const RowFate fate = fateOf(item, *stored, known);
        plan.steps.push_back({std::move(item), *std::move(stored), fate});
    }
    refuseWhatCannotBeKept(plan, source.now);
    std::stable_sort(plan.bad.begin(), plan.bad.end(),
        [](auto &a, auto &b) { return std::tie(a.line, a.column) < std::tie(b.line, b.column); });
    return plan;
}

store::StoreResult<void> write(const ImportPlan &plan, ResourceSink &sink, const Importer::Progress &progress)
{
    static constexpr int rowsPerReport = 100;
    Writing writing{plan, sink};
    const int rows = static_cast<int>(plan.steps.size());
    for (int index = 0; index < rows; ++index) {
        // What has no row of its own is written with what needs it.
        if (!plan.steps[index].item.row)
            continue;
        if (auto done = writing.write(index); !done)
            return done;
        if (progress && (index % rowsPerReport == 0 || index + 1 == rows))
            progress(index + 1, rows);
    }
    return {};
}

} // namespace heard::exchange
