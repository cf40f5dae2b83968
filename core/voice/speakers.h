#pragma once

#include <QJsonObject>
#include <QStringList>

namespace heard::voice {

/// By which key everything that counts people counts who said @p source, a Communication or a DocumentReference, or who answered
/// a MeasureReport: that of @p patient, the Patient it names, or, where it names nobody, the source's own. A server changes
/// neither. There is no other: two outputs that knew the same person by two keys could be subtracted from each other.
[[nodiscard]] QString speakerOf(const QJsonObject &source, const QJsonObject &patient);
/// Whoever said @p source took it back, or the consent to its use, or never gave that: it counts no more.
[[nodiscard]] bool isTakenBack(const QJsonObject &source);
/// The keys of the @p people who spoke together under @p speaker. Whoever gave no name may have been heard before: each is one more.
[[nodiscard]] QStringList speakersOf(const QString &speaker, int people);

} // namespace heard::voice
