#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace heard::hub {

enum class Role : unsigned {
    Patient = 1,
    Nurse = 2,
    PledgeLead = 4,
    MdtMember = 8,
    PatientRepresentative = 16,
    Administrator = 32,
};

/// The roles of one account; what any of them may do, it may do.
class Roles final {
public:
    Roles() = default;
    Roles(Role role)
        : m_bits(static_cast<unsigned>(role))
    {
    }

    [[nodiscard]] bool has(Role role) const { return (m_bits & static_cast<unsigned>(role)) != 0; }
    [[nodiscard]] bool hasAny(Roles other) const { return (m_bits & other.m_bits) != 0; }
    [[nodiscard]] bool hasAll(Roles other) const { return (m_bits & other.m_bits) == other.m_bits; }
    [[nodiscard]] bool isEmpty() const { return m_bits == 0; }
    [[nodiscard]] Roles operator|(Roles other) const;
    bool operator==(const Roles &) const = default;

    /// The codes with spaces between them, as accounts keep them.
    [[nodiscard]] QString toText() const;
    /// Nothing of it is kept when one code is unknown.
    [[nodiscard]] static Roles fromText(const QString &text);

private:
    unsigned m_bits = 0;
};

[[nodiscard]] inline Roles operator|(Role a, Role b)
{
    return Roles{a} | Roles{b};
}

/// Who asks: a signed-in person with her roles.
struct Caller {
    qint64 account = 0;
    QString subject; ///< "Patient/123" or "Practitioner/456"
    Roles roles;
    QByteArray address;

    [[nodiscard]] bool isPatient() const { return roles.has(Role::Patient); }
};

} // namespace heard::hub
