#include "models/team/codingsmodel.h"

#include "models/whenwritten.h"

#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace heard::models {

using themes::Codings;
using themes::FoundTheme;

void CodingsModel::setFeedback(const QString &feedback)
{
    if (feedback == m_said.id.value)
        return;
    m_said.id.value = feedback;
    Q_EMIT feedbackChanged();
    refresh();
}

void CodingsModel::setInterview(bool interview)
{
    if (interview == isInterview())
        return;
    m_said.kind = interview ? themes::Source::Kind::Interview : themes::Source::Kind::Feedback;
    Q_EMIT feedbackChanged();
    refresh();
}

std::span<const Role<FoundTheme>> CodingsModel::roles() const
{
    static constexpr std::array<Role<FoundTheme>, 7> columns{{
        {"recordId", [](const FoundTheme &f) -> QVariant { return f.id.value; }},
        {"themeId", [](const FoundTheme &f) -> QVariant { return f.theme.value; }},
        {"name", [](const FoundTheme &f) -> QVariant { return f.name; }},
        {"excerpt", [](const FoundTheme &f) -> QVariant { return f.excerpt ? f.excerpt->words : QString{}; }},
        {"gone", [](const FoundTheme &f) -> QVariant { return f.wordsGone; }},
        {"author", [](const FoundTheme &f) -> QVariant { return f.author; }},
        {"codedAt", [](const FoundTheme &f) -> QVariant { return f.codedAt.toLocal(); }},
    }};
    return columns;
}

QFuture<CodingsModel::Answer> CodingsModel::load(Device &device)
{
    return themes::themesIn(device.database, m_said)
        .then([](const store::StoreResult<std::optional<themes::ThemesInWords>> &words) -> Answer {
            if (!words)
                return failed(words.error());
            return *words ? (*words)->found : QVector<FoundTheme>{};
        });
}

QStringList CodingsModel::watchedTypes() const
{
    return {u"Basic"_s, u"Communication"_s, u"DocumentReference"_s};
}

void CodingsModel::rename(const ResourceId &from, const ResourceId &to)
{
    RecordsModel::rename(from, to);
    if (m_said.id == from)
        setFeedback(to.value);
}

QVariantList CodingsModel::marksIn(themes::Part part) const
{
    QVariantList marks;
    for (const FoundTheme &found : records()) {
        if (found.excerpt && found.excerpt->part == part)
            marks << QVariantMap{{u"start"_s, found.excerpt->start}, {u"length"_s, found.excerpt->length}};
    }
    return marks;
}

void CodingsModel::code(const QString &theme, int part, int start, int length)
{
    if (!device())
        return;
    const auto span = length == 0 ? std::nullopt : std::optional{themes::Span{static_cast<themes::Part>(part), start, length}};
    whenWritten(Codings{device()->database}.code(m_said, {theme}, span, device()->practitioner), this,
                [this](const ResourceId &id) { Q_EMIT coded(id.value); }, [this](themes::CodingError error) { refuse(error); });
}

void CodingsModel::remove(const QString &coding)
{
    if (device())
        whenWritten(Codings{device()->database}.remove({coding}), this, [this, coding] { Q_EMIT removed(coding); },
                    [this](themes::CodingError error) { refuse(error); });
}

void CodingsModel::restore(const QString &coding)
{
    if (device())
        whenWritten(Codings{device()->database}.restore({coding}), this, [] {},
                    [this](themes::CodingError error) { refuse(error); });
}

} // namespace heard::models
