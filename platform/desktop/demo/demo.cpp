#include "demo/demo.h"

#include "demo/hand.h"
#include "demo/scenario.h"
#include "models/team/invitation.h"
#include "people/patients.h"
#include "people/teammembers.h"

#include <QCoreApplication>
#include <QQmlEngine>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace heard::desktop {

namespace {

QString hubProgram()
{
    return QCoreApplication::applicationDirPath() + u"/heard-hub"_s;
}

Demo::Failure failure(const QString &words)
{
    return {words};
}

} // namespace

Demo::Demo(const QString &folder, const Clock &clock, ports::Notifier &notifier)
    : m_folder(folder), m_clock(clock), m_notifier(notifier), m_hub(hubProgram(), folder + u"/hub"_s, secret)
{
}

Demo::~Demo() = default;

Result<void, Demo::Failure> Demo::settled(models::Session &session) const
{
    // Asked of the store itself: what the session shows follows a moment later.
    const bool done = Hand::until([&] {
        const auto unsent = session.device()->database
                                .read([](store::Reader &reader) { return store::LocalChanges{reader.connection()}.count(); })
                                .takeResult();
        return unsent && *unsent == 0 && session.connection() == models::Session::UpToDate && session.progress() < 0;
    });
    if (!done)
        return failed(failure(u"the demo's hub does not take what is sent (state %1, %2 waiting, %3 refused)"_s
                                  .arg(session.connection()).arg(session.waiting()).arg(session.needsDecision())));
    return {};
}

Result<void, Demo::Failure> Demo::signIn(models::Session &session, const QString &code) const
{
    if (session.stage() == models::Session::Locked)
        session.unlock(secret);
    else if (session.stage() == models::Session::NoProfile && &session == &m_desktop->session())
        session.joinTeam({}, code, scenario::nurse, secret);
    else if (session.stage() == models::Session::NoProfile)
        session.enrol({}, code, secret);
    if (!Hand::until([&] { return session.stage() == models::Session::Open || (!session.isBusy() && session.problem() != 0); }, 60s)
        || session.stage() != models::Session::Open)
        return failed(failure(u"the demo cannot sign in (problem %1)"_s.arg(session.problem())));
    return {};
}

Result<void, Demo::Failure> Demo::openDesktop()
{
    const auto made = m_hub.init(scenario::unit, scenario::nurse);
    if (!made)
        return failed(failure(u"the demo's hub cannot be made: "_s + made.error().words));
    m_code = *made;
    const auto address = m_hub.serve();
    if (!address)
        return failed(failure(u"the demo's hub does not start: "_s + address.error().words));
    m_address = *address;

    m_desktop = std::make_unique<Window>(Side::Team, Window::Options{m_folder + u"/desktop"_s, m_address, false, true}, m_clock, m_vault, m_notifier);
    if (!m_desktop->prepare())
        return failed(failure(u"the demo runs already"_s));
    m_new = m_desktop->session().stage() == models::Session::NoProfile;
    if (auto done = signIn(m_desktop->session(), m_code); !done)
        return done;
    if (m_new) {
        // The unit has to be here before anything can belong to it.
        if (auto done = settled(m_desktop->session()); !done)
            return done;
        const models::Device &desk = *m_desktop->session().device();
        if (auto done = scenario::furnishDesktop(desk.database, desk.practitioner, m_clock); !done)
            return failed(failure(u"the invented unit could not be written: "_s + done.error().step));
        if (auto done = settled(m_desktop->session()); !done)
            return done;
    }
    return {};
}

Result<ResourceId, Demo::Failure> Demo::ann() const
{
    const auto found = people::Patients{m_desktop->session().device()->database}.withNhsNumber(u"9434765919"_s).takeResult();
    if (!found || !*found)
        return failed(failure(u"Ann Baker is missing"_s));
    return (*found)->id;
}

Result<QString, Demo::Failure> Demo::inviteAnn()
{
    const auto found = ann();
    if (!found)
        return failed(found.error());
    models::Invitation invitation{*m_desktop->session().device()};
    invitation.invitePatient(found->value);
    if (!Hand::until([&] { return !invitation.isBusy(); }) || invitation.code().isEmpty())
        return failed(failure(u"the hub gives no invite code (problem %1)"_s.arg(invitation.problem())));
    return invitation.code();
}

Result<void, Demo::Failure> Demo::openRepresentative()
{
    models::Session &desk = m_desktop->session();
    const auto members = people::TeamMembers{desk.device()->database}.all().takeResult();
    const auto vera = members ? std::find_if(members->begin(), members->end(), [](const people::TeamMember &member) {
        return member.roles.contains(people::Role::PatientRepresentative);
    }) : QVector<people::TeamMember>::const_iterator{};
    if (!members || vera == members->end())
        return failed(failure(u"the representative is missing"_s));
    models::Invitation invitation{*desk.device()};
    invitation.inviteColleague(vera->id.value);
    if (!Hand::until([&] { return !invitation.isBusy(); }) || invitation.code().isEmpty())
        return failed(failure(u"the hub gives no invite code (problem %1)"_s.arg(invitation.problem())));
    m_representative = std::make_unique<Window>(Side::Team, Window::Options{m_folder + u"/representative"_s, m_address, false, true},
                                                m_clock, m_vault, m_notifier);
    if (!m_representative->prepare())
        return failed(failure(u"the demo runs already"_s));
    models::Session &session = m_representative->session();
    if (session.stage() == models::Session::NoProfile)
        session.joinTeam({}, invitation.code(), vera->name(), secret);
    else
        session.unlock(secret);
    if (!Hand::until([&] { return session.stage() == models::Session::Open || (!session.isBusy() && session.problem() != 0); }, 60s)
        || session.stage() != models::Session::Open)
        return failed(failure(u"the representative cannot sign in (problem %1)"_s.arg(session.problem())));
    if (auto done = settled(session); !done)
        return done;
    return m_representative->show() ? Result<void, Failure>{} : failed(failure(u"her desktop cannot be shown"_s));
}

Result<void, Demo::Failure> Demo::bringSurgery()
{
    const auto found = ann();
    if (!found)
        return failed(found.error());
    models::Session &desk = m_desktop->session();
    if (auto done = scenario::bringSurgery(desk.device()->database, *found, m_clock); !done)
        return failed(failure(done.error().step + u" could not be written"_s));
    return settled(desk);
}

Result<void, Demo::Failure> Demo::openPhone()
{
    m_phone = std::make_unique<Window>(Side::Patient, Window::Options{m_folder + u"/phone"_s, m_address, false, true}, m_clock, m_vault, m_notifier);
    if (!m_phone->prepare())
        return failed(failure(u"the demo runs already"_s));
    if (m_phone->session().stage() == models::Session::Locked)
        return signIn(m_phone->session(), {});
    return {};
}

Result<void, Demo::Failure> Demo::enrolAnn()
{
    const auto code = inviteAnn();
    if (!code)
        return failed(code.error());
    models::Session &phone = m_phone->session();
    if (auto done = signIn(phone, *code); !done)
        return done;
    if (auto done = settled(phone); !done)
        return done;
    const ResourceId ann = phone.device()->patient;
    if (auto done = scenario::furnishPhone(phone.device()->database, ann, m_clock); !done)
        return failed(failure(u"Ann's words could not be written: "_s + done.error().step));
    if (auto done = settled(phone); !done)
        return done;
    models::Session &desk = m_desktop->session();
    const bool arrived = Hand::until([&] {
        const auto answered = scenario::answerAnn(desk.device()->database, desk.device()->practitioner);
        return answered && *answered > 0;
    });
    if (!arrived)
        return failed(failure(u"Ann's words do not reach the nurse"_s));
    return settled(desk);
}

} // namespace heard::desktop
