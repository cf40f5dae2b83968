<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
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
    <name>PublishDialog</name>
    <message numerus="yes">
        <source>%n change(s) will reach patients’ phones. Drafts stay with the team.</source>
        <translation>
            <numerusform>%n change will reach patients’ phones. Drafts stay with the team.</numerusform>
            <numerusform>%n changes will reach patients’ phones. Drafts stay with the team.</numerusform>
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
    <name>TodayRow</name>
    <message numerus="yes">
        <source>%n question(s) for the appointment</source>
        <translation>
            <numerusform>%n question for the appointment</numerusform>
            <numerusform>%n questions for the appointment</numerusform>
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
</context>
</TS>
