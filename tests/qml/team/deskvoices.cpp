// What was said there, and what was found in it.

#include "cast.h"
#include "desk.h"

#include "care/questions.h"
#include "themes/foundthemes.h"
#include "themes/rewriting.h"
#include "themes/themes.h"
#include "voice/interviews.h"
#include "voice/voices.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace heard;
using namespace heard::tests;

void Desk::talk()
{
    voice::Voices phone{*m_stores.phone};
    voice::Voices desk{*m_stores.hospital};
    const auto says = [&](const char *when, const ResourceId &who, const QString &good, const QString &better, const QString &about) {
        m_stores.clock.set(TwoStores::at(when));
        return got((who == ann ? phone : desk).say(who, good, better, about));
    };
    const ResourceId parking = says("2026-11-03 10:00", m_patients[1], {}, u"The car park was full, so I was late."_s, {});
    m_praise = says("2026-11-12 16:20", ann, u"The nurse who called me the day after was wonderful."_s, {}, u"After surgery"_s);
    const ResourceId diagnosis = says("2026-11-16 11:40", m_patients[3],
        {}, u"At my second diagnosis I did not get a named nurse for six weeks. Nobody seemed to know whose turn it was."_s,
        u"Second diagnosis"_s);
    m_stores.carry();
    got(desk.markRead(parking));
    got(desk.setHandled(parking, true));
    got(desk.reply(m_praise, u"Thank you, Ann. I will tell the ward; it means a lot to them."_s, grace));
    got(desk.markRead(diagnosis));
    m_criticism = says("2026-11-22 19:05", ann, u"Everybody was kind."_s, u"Nobody told us how long we would wait."_s, u"The day of surgery"_s);
    says("2026-11-23 07:50", m_patients[4], {}, u"The leaflet on reconstruction was hard to read."_s, {});
    care::Questions questions{*m_stores.phone};
    for (const QString &words : {u"Can I drive home afterwards?"_s, u"How long until the stitches come out?"_s})
        got(questions.ask(m_appointment, words));
    m_stores.carry();
}

void Desk::findThemes()
{
    themes::Themes list{*m_stores.hospital};
    got(list.addShipped());
    const themes::ThemeList all = got(list.all());
    themes::Codings codings{*m_stores.hospital};
    const auto heard = got(voice::Voices{*m_stores.hospital}.list(voice::VoiceFilter::All));
    const auto find = [&](const QString &beginning, const QString &theme, std::optional<themes::Span> span) {
        const auto said = std::ranges::find_if(heard, [&](const voice::Feedback &one) { return one.better.startsWith(beginning); });
        got(codings.code(said->id, all.named(theme)->id, span, grace));
    };
    find(u"The car park"_s, u"Place and getting there"_s, {});
    find(u"At my second diagnosis"_s, u"Joined-up care"_s, themes::Span{themes::Part::Better, 66, 40});
    m_stores.carry();
}

void Desk::interviewAnn()
{
    voice::Interview interview;
    interview.title = u"On the ward"_s;
    interview.words = u"She would rather read it in large letters."_s;
    interview.heldOn = {2026, 11, 18};
    interview.patient = ann;
    interview.consent.given = true;
    got(voice::Interviews{*m_stores.hospital, QTimeZone::systemTimeZone()}.write(interview, grace));
}

void Desk::hold()
{
    voice::Interviews interviews{*m_stores.hospital, QTimeZone::systemTimeZone()};
    voice::Interview interview;
    interview.title = u"At the kitchen table"_s;
    interview.words = u"She felt that nobody had time for her questions."_s;
    interview.heldOn = {2026, 10, 6};
    interview.cohort = people::Cohort::Primary;
    interview.consent.given = true;
    const ResourceId withdrawn = got(interviews.write(interview, grace));
    got(interviews.setWithdrawn(withdrawn, true));
    interview.kind = voice::InterviewKind::FocusGroup;
    interview.title = u"Tuesday café"_s;
    interview.words = u"Most of them waited for an hour or more on the day of surgery, and nobody said why.\n"
                      u"One said: “I would have gone for a walk if I had known.”\n"
                      u"Those with secondary cancer want one nurse whose name they know.\n"
                      u"The lift was broken again.\n"
                      u"The tea is good. Parking is dear, and the machine takes no cards."_s;
    interview.heldOn = {2026, 11, 17};
    interview.people = 6;
    interview.cohort = people::Cohort::Secondary;
    interview.consent.mayQuote = true;
    const themes::Source group{got(interviews.write(interview, grace)), themes::Source::Kind::Interview};
    const themes::ThemeList all = got(themes::Themes{*m_stores.hospital}.all());
    const QString said = u"I would have gone for a walk if I had known."_s;
    got(themes::Codings{*m_stores.hospital}.code(group, all.named(u"Waiting"_s)->id,
        themes::Span{themes::Part::Unknown, interview.words.indexOf(said), said.size()}, grace));
    const QString left = u"The lift was broken again."_s;
    got(themes::Codings{*m_stores.hospital}.code(group, all.named(u"Place and getting there"_s)->id,
        themes::Span{themes::Part::Unknown, interview.words.indexOf(left), left.size()}, grace));
    interview.id = group.id;
    interview.words.remove(left + u'\n');
    got(themes::rewrite(*m_stores.hospital, interview, grace, QTimeZone::systemTimeZone()));
}

void Desk::rename(const QString &conversation, const QString &title)
{
    auto changed = *got(voice::Interviews{*m_stores.hospital, QTimeZone::systemTimeZone()}.byId({conversation}));
    changed.title = title;
    got(themes::rewrite(*m_stores.hospital, changed, grace, QTimeZone::systemTimeZone()));
}

void Desk::overwrite(const QString &conversation, const QVariantMap &fields)
{
    auto changed = *got(voice::Interviews{*m_stores.hospital, QTimeZone::systemTimeZone()}.byId({conversation}));
    changed.people = fields.value(u"people"_s, changed.people).toInt();
    changed.patient.value = fields.value(u"patient"_s, changed.patient.value).toString();
    changed.consent.given = fields.value(u"consent"_s, changed.consent.given).toBool();
    got(m_stores.hospital->write([changed](store::Writer &writer) -> store::StoreResult<void> {
        const auto stored = writer.json(u"DocumentReference"_s, changed.id);
        if (!stored)
            return failed(stored.error());
        return writer.update(voice::toFhir(changed, **stored));
    }));
}

QStringList Desk::themesOf(const QString &id) const
{
    QStringList found;
    const auto words = got(themes::themesIn(*m_stores.hospital, ResourceId{id}));
    for (const themes::FoundTheme &one : words->found)
        found << one.name + u": "_s + (one.excerpt ? one.excerpt->words : QString{});
    return found;
}
