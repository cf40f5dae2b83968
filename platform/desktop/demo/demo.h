#pragma once

#include "hubprocess.h"
#include "window.h"

#include <memory>

namespace heard::desktop {

/// An invented unit with a hub of its own, a nurse's desktop and a patient's phone, kept in one folder.
class Demo final {
public:
    /// What opens the demo's stores; it protects invented data only.
    static constexpr QLatin1StringView secret{"everything here is invented"};

    struct Failure {
        QString words;
    };

    /// @p folder holds everything; @p clock and @p notifier, which shows the phone's notices, must outlive it.
    Demo(const QString &folder, const Clock &clock, ports::Notifier &notifier);
    ~Demo();

    /// Starts the hub, makes it first where it is new, and opens the nurse’s desktop signed in. The first time it is
    /// furnished with the invented unit.
    [[nodiscard]] Result<void, Failure> openDesktop();
    /// A code for Ann Baker, the patient of the demo; needs the open desktop.
    [[nodiscard]] Result<QString, Failure> inviteAnn();
    /// Opens a desktop for Vera Quill, the patients' representative, signed in; needs the open desktop.
    [[nodiscard]] Result<void, Failure> openRepresentative();
    void closeRepresentative() { m_representative.reset(); }
    /// Opens the phone at its welcome, or unlocked where Ann is enrolled.
    [[nodiscard]] Result<void, Failure> openPhone();
    /// Enrols Ann on the phone without her hands and lets her say her first words, which the nurse answers.
    [[nodiscard]] Result<void, Failure> enrolAnn();
    /// Twelve days go by for Ann: the day of her surgery has come.
    [[nodiscard]] Result<void, Failure> bringSurgery();

    /// Another program may open it now.
    void closeDesktop() { m_desktop.reset(); }
    [[nodiscard]] Window &desktop() { return *m_desktop; }
    [[nodiscard]] Window &phone() { return *m_phone; }
    [[nodiscard]] Window &representative() { return *m_representative; }
    [[nodiscard]] QUrl hub() const { return m_address; }
    [[nodiscard]] bool isNew() const { return m_new; }

private:
    [[nodiscard]] Result<void, Failure> signIn(models::Session &session, const QString &code) const;
    [[nodiscard]] Result<ResourceId, Failure> ann() const;
    [[nodiscard]] Result<void, Failure> settled(models::Session &session) const;

    QString m_folder;
    const Clock &m_clock;
    ports::NullKeyVault m_vault;
    ports::Notifier &m_notifier;
    HubProcess m_hub;
    QUrl m_address;
    QString m_code;
    bool m_new = false;
    std::unique_ptr<Window> m_desktop;
    std::unique_ptr<Window> m_phone;
    std::unique_ptr<Window> m_representative;
};

} // namespace heard::desktop
