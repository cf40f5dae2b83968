#pragma once

#include <QJsonObject>
#include <QString>

namespace heard::people {

/// What a person is called.
struct HumanName {
    QString prefix; ///< "Sister", "Dr"
    QString given;  ///< all given names, separated by spaces
    QString family;

    /// "Sister Grace Okafor"
    [[nodiscard]] QString full() const;

    bool operator==(const HumanName &) const = default;
};

/// The first name of @p person (Patient, Practitioner) that is not an old one; read from its text where it has no parts.
[[nodiscard]] HumanName humanNameOf(const QJsonObject &person);
/// Changes only the parts that differ, so that how another system divided them survives.
void setHumanName(QJsonObject &person, const HumanName &name);

} // namespace heard::people
