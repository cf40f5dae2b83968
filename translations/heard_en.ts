<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AccessPage</name>
    <message numerus="yes">
        <source>Opened it %n time(s)</source>
        <translation>
            <numerusform>Opened it %n time</numerusform>
            <numerusform>Opened it %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed or added something %n time(s)</source>
        <translation>
            <numerusform>Changed or added something %n time</numerusform>
            <numerusform>Changed or added something %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message numerus="yes">
        <source>%n patient(s) see the wait on their phones.</source>
        <translation>
            <numerusform>%n patient sees the wait on her phone.</numerusform>
            <numerusform>%n patients see the wait on their phones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreePage</name>
    <message numerus="yes">
        <source>%n plan(s) wait to be agreed</source>
        <translation>
            <numerusform>%n plan waits to be agreed</numerusform>
            <numerusform>%n plans wait to be agreed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssessmentsPage</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n months, as the unit’s profile says.</source>
        <extracomment>%n is a number of months</extracomment>
        <translation>
            <numerusform>Every month, as the unit’s profile says.</numerusform>
            <numerusform>Every %n months, as the unit’s profile says.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardIssue</name>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookletsGivenPart</name>
    <message numerus="yes">
        <source>%n patient(s) were given a booklet.</source>
        <translation>
            <numerusform>%n patient was given a booklet.</numerusform>
            <numerusform>%n patients were given a booklet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n patient</numerusform>
            <numerusform>%n patients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BottomTab</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>things that wait behind a tab</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapacityPart</name>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfirmedLine</name>
    <message numerus="yes">
        <source>%n in a hundred fewer than at its best say that it happened.</source>
        <translation>
            <numerusform>%n in a hundred fewer than at its best says that it happened.</numerusform>
            <numerusform>%n in a hundred fewer than at its best say that it happened.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfirmedWords</name>
    <message numerus="yes">
        <source>Confirmed by %n patient(s)</source>
        <translation>
            <numerusform>Confirmed by %n patient</numerusform>
            <numerusform>Confirmed by %n patients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) say: not yet</source>
        <translation>
            <numerusform>%n patient says: not yet</numerusform>
            <numerusform>%n patients say: not yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionBar</name>
    <message numerus="yes">
        <source>%n not sent yet</source>
        <translation>
            <numerusform>%n not sent yet</numerusform>
            <numerusform>%n not sent yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvaluationPage</name>
    <message numerus="yes">
        <source>%1 of %n promise(s) have a measure</source>
        <translation>
            <numerusform>%1 of %n promise has a measure</numerusform>
            <numerusform>%1 of %n promises have a measure</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fewer than %n people</source>
        <translation>
            <numerusform>fewer than %n people</numerusform>
            <numerusform>fewer than %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%n thing(s) could not be sent.</source>
        <comment>what she wrote</comment>
        <translation>
            <numerusform>%n thing could not be sent.</numerusform>
            <numerusform>%n things could not be sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPart</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>rows of a file</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>rows of a file</comment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <comment>rows of a file</comment>
        <translation>
            <numerusform>%n here already</numerusform>
            <numerusform>%n here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <comment>rows of a file</comment>
        <translation>
            <numerusform>%n cannot be read</numerusform>
            <numerusform>%n cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n plan(s))</source>
        <extracomment>%1 is what patients said</extracomment>
        <translation>
            <numerusform>%1 (%n plan)</numerusform>
            <numerusform>%1 (%n plans)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n comment(s) that were said before, too</source>
        <translation>
            <numerusform>Add %n comment that was said before, too</numerusform>
            <numerusform>Add %n comments that were said before, too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InformationPage</name>
    <message numerus="yes">
        <source>%n page(s) found</source>
        <translation>
            <numerusform>%n page found</numerusform>
            <numerusform>%n pages found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterviewPane</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n time(s), last by %1 · %2</source>
        <extracomment>%n is a number of times, %1 a colleague&apos;s name, %2 a day</extracomment>
        <translation>
            <numerusform>Changed %n time, last by %1 · %2</numerusform>
            <numerusform>Changed %n times, last by %1 · %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterviewRow</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssueLinkCard</name>
    <message numerus="yes">
        <source>Evidence of %n issue(s)</source>
        <translation>
            <numerusform>Evidence of %n issue</numerusform>
            <numerusform>Evidence of %n issues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message numerus="yes">
        <source>%n example page(s) added as drafts. Read each before you publish it.</source>
        <translation>
            <numerusform>%n example page added as a draft. Read it before you publish it.</numerusform>
            <numerusform>%n example pages added as drafts. Read each before you publish it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search %n page(s)</source>
        <translation>
            <numerusform>Search %n page</numerusform>
            <numerusform>Search %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MorePage</name>
    <message numerus="yes">
        <source>%n thing(s) could not be sent.</source>
        <comment>what she wrote</comment>
        <translation>
            <numerusform>%n thing could not be sent.</numerusform>
            <numerusform>%n things could not be sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextAppointmentCard</name>
    <message numerus="yes">
        <source>%n question(s) so far</source>
        <comment>she will ask them at the appointment</comment>
        <translation>
            <numerusform>%n question so far</numerusform>
            <numerusform>%n questions so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageRow</name>
    <message numerus="yes">
        <source>Sensitive, with %n patient(s)</source>
        <translation>
            <numerusform>Sensitive, with %n patient</numerusform>
            <numerusform>Sensitive, with %n patients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatientTimelineCard</name>
    <message numerus="yes">
        <source>Waited: about %n minute(s)</source>
        <translation>
            <numerusform>Waited: about %n minute</numerusform>
            <numerusform>Waited: about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatientsPage</name>
    <message numerus="yes">
        <source>Search %n patient(s)</source>
        <translation>
            <numerusform>Search %n patient</numerusform>
            <numerusform>Search %n patients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PledgeContent</name>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n promise</numerusform>
            <numerusform>%n promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <comment>promises</comment>
        <translation>
            <numerusform>%n kept</numerusform>
            <numerusform>%n kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <comment>promises</comment>
        <translation>
            <numerusform>%n under way</numerusform>
            <numerusform>%n under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n we cannot keep yet</source>
        <comment>promises</comment>
        <translation>
            <numerusform>%n we cannot keep yet</numerusform>
            <numerusform>%n we cannot keep yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PledgePage</name>
    <message numerus="yes">
        <source>Published. %n draft(s) stay with the team.</source>
        <translation>
            <numerusform>Published. %n draft stays with the team.</numerusform>
            <numerusform>Published. %n drafts stay with the team.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publish %n change(s)</source>
        <translation>
            <numerusform>Publish %n change</numerusform>
            <numerusform>Publish %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not published</source>
        <translation>
            <numerusform>%n change not published</numerusform>
            <numerusform>%n changes not published</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message numerus="yes">
        <source>You can try again in %n minute(s).</source>
        <translation>
            <numerusform>You can try again in %n minute.</numerusform>
            <numerusform>You can try again in %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>You can try again in %n second.</numerusform>
            <numerusform>You can try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemWording</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfilePart</name>
    <message numerus="yes">
        <source>Support needs in secondary breast cancer are assessed every %n months.</source>
        <extracomment>%n is a number of months</extracomment>
        <translation>
            <numerusform>Support needs in secondary breast cancer are assessed every month.</numerusform>
            <numerusform>Support needs in secondary breast cancer are assessed every %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <extracomment>%n is a number of months</extracomment>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n people are never shown as a number.</source>
        <translation>
            <numerusform>Fewer than %n person are never shown as a number.</numerusform>
            <numerusform>Fewer than %n people are never shown as a number.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message numerus="yes">
        <source>%n change(s) will reach patients’ phones. What is not agreed stays with the team.</source>
        <translation>
            <numerusform>%n change will reach patients’ phones. What is not agreed stays with the team.</numerusform>
            <numerusform>%n changes will reach patients’ phones. What is not agreed stays with the team.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message numerus="yes">
        <source>%n question(s) taken along.</source>
        <translation>
            <numerusform>%n question taken along.</numerusform>
            <numerusform>%n questions taken along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n unanswered question(s) along</source>
        <translation>
            <numerusform>Take %n unanswered question along</numerusform>
            <numerusform>Take %n unanswered questions along</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionsLater</name>
    <message numerus="yes">
        <source>%n question(s) taken along.</source>
        <translation>
            <numerusform>%n question taken along.</numerusform>
            <numerusform>%n questions taken along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask %n open question(s) on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>
            <numerusform>Ask %n open question on %1</numerusform>
            <numerusform>Ask %n open questions on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RailRow</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>things that wait in a place</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message numerus="yes">
        <source>%n day(s) before, at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>
            <numerusform>%n day before, at %1</numerusform>
            <numerusform>%n days before, at %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message numerus="yes">
        <source>%n quote(s) are held back, because names, numbers, days or places in them may tell who said them. Look at them beside the promises in Evaluation, and tick those to print.</source>
        <translation>
            <numerusform>%n quote is held back, because names, numbers, days or places in it may tell who said it. Look at it beside the promises in Evaluation, and tick it to print it.</numerusform>
            <numerusform>%n quotes are held back, because names, numbers, days or places in them may tell who said them. Look at them beside the promises in Evaluation, and tick those to print.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message numerus="yes">
        <source>She has waited %n day(s). Nobody has taken it on yet.</source>
        <translation>
            <numerusform>She has waited %n day. Nobody has taken it on yet.</numerusform>
            <numerusform>She has waited %n days. Nobody has taken it on yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestRow</name>
    <message numerus="yes">
        <source>waits %n day(s)</source>
        <translation>
            <numerusform>waits %n day</numerusform>
            <numerusform>waits %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n concern(s)</source>
        <translation>
            <numerusform>%n concern</numerusform>
            <numerusform>%n concerns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecretPage</name>
    <message numerus="yes">
        <source>At least %n letter(s) or number(s)</source>
        <translation>
            <numerusform>At least %n letter or number</numerusform>
            <numerusform>At least %n letters or numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please make it longer: at least %n letter(s) or number(s).</source>
        <translation>
            <numerusform>Please make it longer: at least %n letter or number.</numerusform>
            <numerusform>Please make it longer: at least %n letters or numbers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n day before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message numerus="yes">
        <source>At least %n character(s). Three or four words are good. It opens this computer too.</source>
        <translation>
            <numerusform>At least %n character. Three or four words are good. It opens this computer too.</numerusform>
            <numerusform>At least %n characters. Three or four words are good. It opens this computer too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignOutPage</name>
    <message numerus="yes">
        <source>%n thing(s) not sent yet</source>
        <comment>what she wrote and the hospital does not have</comment>
        <translation>
            <numerusform>%n thing not sent yet</numerusform>
            <numerusform>%n things not sent yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurgeryCallCard</name>
    <message numerus="yes">
        <source>%n time(s) nobody answered</source>
        <translation>
            <numerusform>%n time nobody answered</numerusform>
            <numerusform>%n times nobody answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncLine</name>
    <message numerus="yes">
        <source>%n thing(s) not sent yet</source>
        <comment>what she wrote and the hospital does not have</comment>
        <translation>
            <numerusform>%n thing not sent yet</numerusform>
            <numerusform>%n things not sent yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemesCard</name>
    <message numerus="yes">
        <source>%n theme(s) added. You change them under Unit.</source>
        <translation>
            <numerusform>%n theme added. You change it under Unit.</numerusform>
            <numerusform>%n themes added. You change them under Unit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemesPart</name>
    <message numerus="yes">
        <source>%n theme(s) added. Change them as you like.</source>
        <translation>
            <numerusform>%n theme added. Change it as you like.</numerusform>
            <numerusform>%n themes added. Change them as you like.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n suggested theme(s)</source>
        <translation>
            <numerusform>Add %n suggested theme</numerusform>
            <numerusform>Add %n suggested themes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message numerus="yes">
        <source>You waited: about %n minute(s)</source>
        <translation>
            <numerusform>You waited: about %n minute</numerusform>
            <numerusform>You waited: about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayRow</name>
    <message numerus="yes">
        <source>%n question(s) for the appointment</source>
        <translation>
            <numerusform>%n question for the appointment</numerusform>
            <numerusform>%n questions for the appointment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secondary patient(s) overdue for an assessment</source>
        <translation>
            <numerusform>%n secondary patient overdue for an assessment</numerusform>
            <numerusform>%n secondary patients overdue for an assessment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Call her after her operation: nobody answered %n time(s)</source>
        <translation>
            <numerusform>Call her after her operation: nobody answered %n time</numerusform>
            <numerusform>Call her after her operation: nobody answered %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody checked her place on the list for %n weeks</source>
        <translation>
            <numerusform>Nobody checked her place on the list for %n week</numerusform>
            <numerusform>Nobody checked her place on the list for %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newly told patient(s) overdue for an assessment</source>
        <translation>
            <numerusform>%n newly told patient overdue for an assessment</numerusform>
            <numerusform>%n newly told patients overdue for an assessment</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueDialog</name>
    <message numerus="yes">
        <source>If it is of fewer than %n people it is not shown.</source>
        <translation>
            <numerusform>If it is of fewer than %n person it is not shown.</numerusform>
            <numerusform>If it is of fewer than %n people it is not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValuesFilePart</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>rows of a file</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>rows of a file</comment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <comment>rows of a file</comment>
        <translation>
            <numerusform>%n here already</numerusform>
            <numerusform>%n here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <comment>rows of a file</comment>
        <translation>
            <numerusform>%n cannot be read</numerusform>
            <numerusform>%n cannot be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoicesPage</name>
    <message numerus="yes">
        <source>Search %n voice(s)</source>
        <translation>
            <numerusform>Search %n voice</numerusform>
            <numerusform>Search %n voices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) with this theme</source>
        <translation>
            <numerusform>%n conversation with this theme</numerusform>
            <numerusform>%n conversations with this theme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitCard</name>
    <message numerus="yes">
        <source>She was told: about %n minute(s).</source>
        <extracomment>%n minutes from when it was said</extracomment>
        <translation>
            <numerusform>She was told: about %n minute.</numerusform>
            <numerusform>She was told: about %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitChooser</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitNote</name>
    <message numerus="yes">
        <source>About %n minute(s) from %1</source>
        <comment>how long she waits; %1 is a time</comment>
        <translation>
            <numerusform>About %n minute from %1</numerusform>
            <numerusform>About %n minutes from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingListCard</name>
    <message numerus="yes">
        <source>Not checked for %n weeks</source>
        <translation>
            <numerusform>Not checked for %n week</numerusform>
            <numerusform>Not checked for %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
</TS>
