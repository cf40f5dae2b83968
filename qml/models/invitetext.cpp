#include "models/invitetext.h"

#include "people/invitecode.h"
#include "sync/enrollink.h"
#include "sync/server.h"

namespace heard::models {

namespace {

InviteText::Kind kindOf(people::InviteCodeError error)
{
    return error == people::InviteCodeError::WrongLength ? InviteText::Unfinished : InviteText::Mistyped;
}

InviteText::Kind kindOf(sync::EnrolLinkError error)
{
    switch (error) {
    case sync::EnrolLinkError::Broken: return InviteText::Broken;
    case sync::EnrolLinkError::NotSecure: return InviteText::NotSecure;
    case sync::EnrolLinkError::Foreign: break;
    }
    return InviteText::Foreign;
}

} // namespace

void InviteText::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    look();
}

void InviteText::setHub(const QString &hub)
{
    if (hub == m_hub)
        return;
    m_hub = hub;
    look();
}

InviteText::Kind InviteText::readLink(QString &hub, QString &code) const
{
    const auto link = sync::enrolLinkFrom(m_text);
    if (!link)
        return kindOf(link.error());
    const auto invite = people::InviteCode::parse(link->code);
    if (!invite)
        return Broken;
    if (!m_hub.isEmpty() && sync::baseFromWords(m_hub) != link->hub)
        return OtherHub;
    hub = link->hub.toString();
    code = invite->toText();
    return Code;
}

void InviteText::look()
{
    QString hub;
    QString code;
    if (sync::looksLikeLink(m_text)) {
        m_kind = readLink(hub, code);
    } else {
        const auto typed = people::InviteCode::parse(m_text);
        m_kind = typed ? Code : kindOf(typed.error());
    }
    Q_EMIT textChanged();
    if (!code.isEmpty())
        Q_EMIT linkRead(hub, code);
}

} // namespace heard::models
