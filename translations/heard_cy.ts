<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Heard</source>
        <translation>Ynglŷn â Heard</translation>
    </message>
    <message>
        <source>Heard joins what breast cancer patients say to what their hospital does about it.</source>
        <translation>Mae Heard yn cysylltu’r hyn y mae cleifion canser y fron yn ei ddweud â’r hyn y mae eu hysbyty yn ei wneud amdano.</translation>
    </message>
    <message>
        <source>What is kept on this device</source>
        <translation>Beth sy’n cael ei gadw ar y ddyfais hon</translation>
    </message>
    <message>
        <source>Your appointments, your questions, your words and the replies, and your hospital’s pledge. All of it is encrypted. What you type is kept while you type it.</source>
        <translation>Eich apwyntiadau, eich cwestiynau, eich geiriau a’r atebion, ac ymrwymiad eich ysbyty. Mae’r cyfan wedi’i amgryptio. Mae’r hyn rydych yn ei deipio yn cael ei gadw wrth i chi deipio.</translation>
    </message>
    <message>
        <source>What goes to your hospital</source>
        <translation>Beth sy’n mynd i’ch ysbyty</translation>
    </message>
    <message>
        <source>What never leaves it</source>
        <translation>Beth nad yw byth yn ei gadael</translation>
    </message>
    <message>
        <source>What you tick off for yourself, what you have not sent, and your PIN. Nothing is counted or sold.</source>
        <translation>Yr hyn rydych yn ei dicio i chi’ch hun, yr hyn nad ydych wedi’i anfon, a’ch PIN. Does dim yn cael ei gyfrif na’i werthu.</translation>
    </message>
    <message>
        <source>Heard, version %1</source>
        <extracomment>%1 is a number such as 1.0</extracomment>
        <translation>Heard, fersiwn %1</translation>
    </message>
    <message>
        <source>Free software: anybody may use, read and improve it. The licence comes with it.</source>
        <translation>Meddalwedd rydd: caiff unrhyw un ei defnyddio, ei darllen a’i gwella. Mae’r drwydded yn dod gyda hi.</translation>
    </message>
    <message>
        <source>Your words and your questions go to your breast care team and to nobody else. This is the address:</source>
        <translation>Mae eich geiriau a’ch cwestiynau’n mynd at eich tîm gofal y fron ac at neb arall. Dyma’r cyfeiriad:</translation>
    </message>
</context>
<context>
    <name>AboutPromise</name>
    <message>
        <source>About our promise</source>
        <translation>Am ein haddewid</translation>
    </message>
    <message>
        <source>This promise is no longer in the pledge</source>
        <translation>Nid yw’r addewid hwn yn yr ymrwymiad bellach</translation>
    </message>
    <message>
        <source>Without your name we do not say which promise it is about. Your answer to it has your name.</source>
        <translation>Heb eich enw, nid ydym yn dweud pa addewid sydd dan sylw. Mae eich enw ar eich ateb iddo.</translation>
    </message>
</context>
<context>
    <name>AccessPage</name>
    <message>
        <source>Who has seen my record</source>
        <translation>Pwy sydd wedi gweld fy nghofnod</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>Rydych all-lein.</translation>
    </message>
    <message>
        <source>This list is kept only at your hospital. Try again when you are online.</source>
        <translation>Dim ond yn eich ysbyty y cedwir y rhestr hon. Rhowch gynnig arall arni pan fyddwch ar-lein.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Rhoi cynnig arall arni</translation>
    </message>
    <message>
        <source>Your hospital does not show this list here.</source>
        <translation>Nid yw eich ysbyty’n dangos y rhestr hon yma.</translation>
    </message>
    <message>
        <source>You can ask your nurse who has seen your record.</source>
        <translation>Gallwch ofyn i’ch nyrs pwy sydd wedi gweld eich cofnod.</translation>
    </message>
    <message>
        <source>Nobody has opened it yet</source>
        <translation>Does neb wedi’i agor eto</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Somebody of your team who has left</source>
        <translation>Rhywun o’ch tîm sydd wedi gadael</translation>
    </message>
    <message>
        <source>The hub itself</source>
        <translation>Yr hyb ei hun</translation>
    </message>
    <message numerus="yes">
        <source>Opened it %n time(s)</source>
        <translation>
            <numerusform>Wedi’i agor %n o weithiau</numerusform>
            <numerusform>Wedi’i agor %n waith</numerusform>
            <numerusform>Wedi’i agor %n o weithiau</numerusform>
            <numerusform>Wedi’i agor %n o weithiau</numerusform>
            <numerusform>Wedi’i agor %n o weithiau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed or added something %n time(s)</source>
        <translation>
            <numerusform>Wedi newid neu ychwanegu rhywbeth %n o weithiau</numerusform>
            <numerusform>Wedi newid neu ychwanegu rhywbeth %n waith</numerusform>
            <numerusform>Wedi newid neu ychwanegu rhywbeth %n o weithiau</numerusform>
            <numerusform>Wedi newid neu ychwanegu rhywbeth %n o weithiau</numerusform>
            <numerusform>Wedi newid neu ychwanegu rhywbeth %n o weithiau</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a person, %2 what she does, such as: breast care nurse</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is how often it was opened, %2 how often changed</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>Dangos rhai cynharach</translation>
    </message>
    <message>
        <source>The hub of your hospital writes down each time somebody opens your record at a screen, or changes it. It is asked only now, so it needs the internet.</source>
        <translation>Mae hyb eich ysbyty yn nodi bob tro y bydd rhywun yn agor eich cofnod ar sgrin, neu yn ei newid. Dim ond nawr y gofynnir iddo, felly mae angen y rhyngrwyd.</translation>
    </message>
    <message>
        <source>The computers of your team also fetch records by themselves, so that they work without the internet. That is not counted as opening.</source>
        <translation>Mae cyfrifiaduron eich tîm hefyd yn nôl cofnodion eu hunain, er mwyn gweithio heb y rhyngrwyd. Nid yw hynny&apos;n cyfrif fel agor.</translation>
    </message>
    <message>
        <source>Only the computer fetched it</source>
        <translation>Dim ond y cyfrifiadur a&apos;i nôl</translation>
    </message>
    <message>
        <source>Show only what people did</source>
        <translation>Dangos dim ond beth wnaeth pobl</translation>
    </message>
    <message>
        <source>Show what computers fetched, too</source>
        <translation>Dangos hefyd beth a nôl cyfrifiaduron</translation>
    </message>
</context>
<context>
    <name>AcknowledgeCard</name>
    <message>
        <source>When you have read it</source>
        <translation>Ar ôl i chi ei ddarllen</translation>
    </message>
    <message>
        <source>You have read this</source>
        <translation>Rydych wedi darllen hwn</translation>
    </message>
    <message>
        <source>Your team would like to know that you have read this, and that you know who to call.</source>
        <translation>Hoffai eich tîm wybod eich bod wedi darllen hwn, a’ch bod yn gwybod pwy i’w ffonio.</translation>
    </message>
    <message>
        <source>You have told your team that you read this, and that you know who to call.</source>
        <translation>Rydych wedi dweud wrth eich tîm eich bod wedi darllen hwn, a’ch bod yn gwybod pwy i’w ffonio.</translation>
    </message>
    <message>
        <source>Your breast care nurses</source>
        <translation>Eich nyrsys gofal y fron</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>Ddydd a nos</translation>
    </message>
    <message>
        <source>I have read this and I know who to call</source>
        <translation>Rwyf wedi darllen hwn ac rwy’n gwybod pwy i’w ffonio</translation>
    </message>
</context>
<context>
    <name>ActionFields</name>
    <message>
        <source>Something else</source>
        <translation>Rhywbeth arall</translation>
    </message>
    <message>
        <source>Remove this action</source>
        <translation>Tynnu’r cam hwn</translation>
    </message>
    <message>
        <source>About what?</source>
        <translation>Am beth?</translation>
    </message>
    <message>
        <source>What did you agree?</source>
        <translation>Ar beth y cytunoch chi?</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>Pwy sy’n ei wneud?</translation>
    </message>
    <message>
        <source>For example: she herself, or a name</source>
        <translation>Er enghraifft: hi ei hun, neu enw</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>Erbyn pryd?</translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <source>Appointments</source>
        <translation>Apwyntiadau</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Apwyntiad</translation>
    </message>
    <message>
        <source>How much to show</source>
        <translation>Faint i’w ddangos</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Wythnos</translation>
    </message>
    <message>
        <source>No appointments this week</source>
        <translation>Dim apwyntiadau yr wythnos hon</translation>
    </message>
    <message>
        <source>No appointments on this day</source>
        <translation>Dim apwyntiadau ar y diwrnod hwn</translation>
    </message>
    <message>
        <source>Choose an appointment</source>
        <translation>Dewiswch apwyntiad</translation>
    </message>
    <message>
        <source>You can move it, cancel it, and read what she wants to ask.</source>
        <translation>Gallwch ei symud, ei ganslo, a darllen beth mae hi am ei ofyn.</translation>
    </message>
    <message>
        <source>Import appointments</source>
        <translation>Mewnforio apwyntiadau</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Dim byd yn cyfateb</translation>
    </message>
    <message>
        <source>Try fewer letters, or choose All.</source>
        <translation>Rhowch gynnig ar lai o lythrennau, neu dewiswch Popeth.</translation>
    </message>
    <message>
        <source>Book one here, or import them.</source>
        <translation>Trefnwch un yma, neu eu mewnforio.</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Trefnu apwyntiad</translation>
    </message>
    <message>
        <source>Search by name or place</source>
        <translation>Chwilio yn ôl enw neu le</translation>
    </message>
    <message>
        <source>Which appointments</source>
        <translation>Pa apwyntiadau</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Popeth</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Disgwylir</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Yma nawr</translation>
    </message>
    <message>
        <source>Took place</source>
        <translation>Wedi digwydd</translation>
    </message>
    <message>
        <source>Did not take place</source>
        <translation>Heb ddigwydd</translation>
    </message>
    <message>
        <source>Say the wait</source>
        <translation>Dweud faint o aros sydd</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) see the wait on their phones.</source>
        <translation>
            <numerusform>Mae %n o gleifion yn gweld yr aros ar eu ffonau.</numerusform>
            <numerusform>Mae %n claf yn gweld yr aros ar ei ffôn.</numerusform>
            <numerusform>Mae %n o gleifion yn gweld yr aros ar eu ffonau.</numerusform>
            <numerusform>Mae %n o gleifion yn gweld yr aros ar eu ffonau.</numerusform>
            <numerusform>Mae %n o gleifion yn gweld yr aros ar eu ffonau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Wedi’i gymryd yn ôl.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>Doedd dim modd ei gadw ar y cyfrifiadur hwn. Gwiriwch y lle ar y ddisg.</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>Without a name</source>
        <translation>Heb enw</translation>
    </message>
</context>
<context>
    <name>AgendaTurner</name>
    <message>
        <source>The week before</source>
        <translation>Yr wythnos flaenorol</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Y diwrnod blaenorol</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>from one day to another</extracomment>
        <translation>%1 tan %2</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Yr wythnos ganlynol</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Y diwrnod canlynol</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
</context>
<context>
    <name>AgreePage</name>
    <message>
        <source>Our pledge</source>
        <translation>Ein hymrwymiad</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) wait to be agreed</source>
        <translation>
            <numerusform>Mae %n o gynlluniau yn aros am gytundeb</numerusform>
            <numerusform>Mae %n cynllun yn aros am gytundeb</numerusform>
            <numerusform>Mae %n o gynlluniau yn aros am gytundeb</numerusform>
            <numerusform>Mae %n o gynlluniau yn aros am gytundeb</numerusform>
            <numerusform>Mae %n o gynlluniau yn aros am gytundeb</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be agreed</source>
        <translation>Does dim yn aros am gytundeb</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>Does dim cynllun eto</translation>
    </message>
    <message>
        <source>When the team writes one, you find it here.</source>
        <translation>Pan fydd y tîm yn ysgrifennu un, byddwch yn ei weld yma.</translation>
    </message>
    <message>
        <source>Choose All to see every plan.</source>
        <translation>Dewiswch Popeth i weld pob cynllun.</translation>
    </message>
    <message>
        <source>Search the pledge</source>
        <translation>Chwilio’r ymrwymiad</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Beth i’w ddangos</translation>
    </message>
    <message>
        <source>To agree</source>
        <translation>I’w cytuno</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Popeth</translation>
    </message>
    <message>
        <source>Noted: you agree. The team sees it.</source>
        <translation>Nodwyd: rydych yn cytuno. Mae’r tîm yn ei weld.</translation>
    </message>
    <message>
        <source>Noted: not yet. The team reads your words.</source>
        <translation>Nodwyd: ddim eto. Mae’r tîm yn darllen eich geiriau.</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>Dewiswch gynllun</translation>
    </message>
    <message>
        <source>Read it, and say whether patients can agree to it.</source>
        <translation>Darllenwch ef, a dywedwch a all cleifion gytuno ag ef.</translation>
    </message>
    <message>
        <source>Noted: it is kept. The team sees it.</source>
        <translation>Wedi’i nodi: mae wedi’i gadw. Mae’r tîm yn ei weld.</translation>
    </message>
    <message>
        <source>Noted: not kept yet. The team reads your words.</source>
        <translation>Wedi’i nodi: heb ei gadw eto. Mae’r tîm yn darllen eich geiriau.</translation>
    </message>
</context>
<context>
    <name>AgreePane</name>
    <message>
        <source>This plan is no longer on the board</source>
        <translation>Nid yw’r cynllun hwn ar y bwrdd bellach</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Dywedoch chi</translation>
    </message>
    <message>
        <source>We plan to</source>
        <translation>Rydym yn bwriadu</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Steps on the way</source>
        <translation>Camau ar y ffordd</translation>
    </message>
</context>
<context>
    <name>AgreedCard</name>
    <message>
        <source>The plan she has</source>
        <translation>Y cynllun sydd ganddi</translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <extracomment>%1 is a member of the team, %2 a day</extracomment>
        <translation>Gan %1, %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Newid y cynllun</translation>
    </message>
</context>
<context>
    <name>AgreedRow</name>
    <message>
        <source>was to be done by %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>i fod wedi’i wneud erbyn %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>erbyn %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Yn hwyr</translation>
    </message>
    <message>
        <source>How far it is: %1</source>
        <extracomment>%1 is a concern</extracomment>
        <translation>Pa mor bell mae wedi mynd: %1</translation>
    </message>
    <message>
        <source>What happened next: %1</source>
        <extracomment>what came of something that was agreed</extracomment>
        <translation>Beth ddigwyddodd wedyn: %1</translation>
    </message>
    <message>
        <source>Change what happened next</source>
        <translation>Newid beth ddigwyddodd wedyn</translation>
    </message>
    <message>
        <source>Write what happened next</source>
        <translation>Ysgrifennu beth ddigwyddodd wedyn</translation>
    </message>
    <message>
        <source>What happened next?</source>
        <translation>Beth ddigwyddodd wedyn?</translation>
    </message>
    <message>
        <source>She reads this on her phone.</source>
        <translation>Mae hi’n darllen hyn ar ei ffôn.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Ei adael fel yr oedd</translation>
    </message>
</context>
<context>
    <name>AgreementCard</name>
    <message>
        <source>Nobody has said yet</source>
        <translation>Does neb wedi dweud eto</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Yn cytuno</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ddim eto</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>Mae hyn yn rhy hir. Byrhewch ef.</translation>
    </message>
    <message>
        <source>Your own entry among the people of the unit is missing.</source>
        <translation>Mae eich cofnod eich hun ymhlith pobl yr uned ar goll.</translation>
    </message>
    <message>
        <source>This plan is no longer on the board.</source>
        <translation>Nid yw’r cynllun hwn ar y bwrdd bellach.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>Doedd dim modd ei gadw ar y cyfrifiadur hwn. Gwiriwch y lle ar y ddisg.</translation>
    </message>
    <message>
        <source>Do both sides agree?</source>
        <translation>Ydy’r ddwy ochr yn cytuno?</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>Y tîm</translation>
    </message>
    <message>
        <source>Patients’ representatives</source>
        <translation>Cynrychiolwyr cleifion</translation>
    </message>
    <message>
        <source>It can be published once both sides agree.</source>
        <translation>Gellir ei gyhoeddi ar ôl i’r ddwy ochr gytuno.</translation>
    </message>
    <message>
        <source>%1 agrees · %2</source>
        <extracomment>%1 is a name, %2 a day</extracomment>
        <translation>%1: yn cytuno · %2</translation>
    </message>
    <message>
        <source>%1: not yet · %2</source>
        <extracomment>%1 is a name, %2 a day</extracomment>
        <translation>%1: ddim eto · %2</translation>
    </message>
    <message>
        <source>Your words for patients</source>
        <translation>Eich geiriau dros gleifion</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Eich geiriau</translation>
    </message>
    <message>
        <source>Both sides read them.</source>
        <translation>Mae’r ddwy ochr yn eu darllen.</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Rwy’n cytuno</translation>
    </message>
    <message>
        <source>The plan has changed since it was agreed. Please agree again, or say not yet.</source>
        <translation>Mae’r cynllun wedi newid ers cytuno arno. Cytunwch eto, neu dywedwch ddim eto.</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>What weighs on her</source>
        <translation>Beth sy’n pwyso arni</translation>
    </message>
    <message>
        <source>Filled in with her: %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Llenwyd gyda hi: %1</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Atebwyd: %1</translation>
    </message>
    <message>
        <source>Go through it with her</source>
        <translation>Mynd drwyddo gyda hi</translation>
    </message>
    <message>
        <source>Fill it in with her</source>
        <translation>Ei lenwi gyda hi</translation>
    </message>
    <message>
        <source>She has not answered yet. She finds the questions on her phone.</source>
        <translation>Nid yw hi wedi ateb eto. Mae’r cwestiynau ar ei ffôn.</translation>
    </message>
    <message>
        <source>She ticked nothing. That is an answer too.</source>
        <translation>Thiciodd hi ddim byd. Mae hynny’n ateb hefyd.</translation>
    </message>
    <message>
        <source>not sure how much</source>
        <translation>ddim yn siŵr faint</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 o 10</translation>
    </message>
    <message>
        <source>What else she said</source>
        <translation>Beth arall a ddywedodd</translation>
    </message>
    <message>
        <source>The last week</source>
        <translation>Yr wythnos ddiwethaf</translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation>Beth sydd bwysicaf</translation>
    </message>
</context>
<context>
    <name>AnswersPane</name>
    <message>
        <source>Noted. It no longer waits in Today.</source>
        <translation>Nodwyd. Nid yw’n aros yn Heddiw mwyach.</translation>
    </message>
    <message>
        <source>These answers are no longer here</source>
        <translation>Nid yw’r atebion hyn yma bellach</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Heb enw</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Agor y cofnod</translation>
    </message>
</context>
<context>
    <name>AppointmentDialog</name>
    <message>
        <source>Choose the patient.</source>
        <translation>Dewiswch y claf.</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Apwyntiad newydd</translation>
    </message>
    <message>
        <source>What kind?</source>
        <translation>Pa fath?</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Ar ba ddiwrnod?</translation>
    </message>
    <message>
        <source>At what time?</source>
        <translation>Faint o’r gloch?</translation>
    </message>
    <message>
        <source>How many minutes?</source>
        <translation>Sawl munud?</translation>
    </message>
    <message>
        <source>This patient is not on this computer. Choose her again.</source>
        <translation>Nid yw’r claf hwn ar y cyfrifiadur hwn. Dewiswch hi eto.</translation>
    </message>
    <message>
        <source>This time has passed. Check the day and the time.</source>
        <translation>Mae’r amser hwn wedi mynd heibio. Gwiriwch y diwrnod a’r amser.</translation>
    </message>
    <message>
        <source>One of the texts is too long.</source>
        <translation>Mae un o’r testunau yn rhy hir.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>Doedd dim modd ei gadw ar y cyfrifiadur hwn. Gwiriwch y lle ar y ddisg.</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Trefnu</translation>
    </message>
    <message>
        <source>Do not book</source>
        <translation>Peidio â threfnu</translation>
    </message>
</context>
<context>
    <name>AppointmentFacts</name>
    <message>
        <source>What to bring</source>
        <translation>Beth i ddod gyda chi</translation>
    </message>
    <message>
        <source>Before you go:</source>
        <translation>Cyn i chi fynd:</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Sut i gyrraedd</translation>
    </message>
    <message>
        <source>Before the call:</source>
        <extracomment>one thing to do follows, such as: read “Your choices after surgery”</extracomment>
        <translation>Cyn yr alwad:</translation>
    </message>
</context>
<context>
    <name>AppointmentFields</name>
    <message>
        <source>Where?</source>
        <translation>Ble?</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Gyda phwy?</translation>
    </message>
    <message>
        <source>The one thing to do before it</source>
        <translation>Yr un peth i’w wneud cyn hynny</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Beth i ddod gyda chi</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Sut i gyrraedd</translation>
    </message>
    <message>
        <source>For example: which entrance, where to park, which floor.</source>
        <translation>Er enghraifft: pa fynedfa, ble i barcio, pa lawr.</translation>
    </message>
</context>
<context>
    <name>AppointmentHead</name>
    <message>
        <source>With %1</source>
        <extracomment>%1 is a person, such as &quot;Sister Grace Okafor&quot;</extracomment>
        <translation>Gyda %1</translation>
    </message>
</context>
<context>
    <name>AppointmentPage</name>
    <message>
        <source>Appointment</source>
        <translation>Apwyntiad</translation>
    </message>
    <message>
        <source>This appointment is no longer here</source>
        <translation>Nid yw’r apwyntiad hwn yma bellach</translation>
    </message>
    <message>
        <source>Your team may have taken it out. Call them if you are not sure.</source>
        <translation>Efallai fod eich tîm wedi’i dynnu oddi yma. Ffoniwch nhw os nad ydych yn siŵr.</translation>
    </message>
    <message>
        <source>This appointment is cancelled.</source>
        <translation>Mae’r apwyntiad hwn wedi’i ganslo.</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation>Pwy i’w ffonio</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>Ychwanegu at y calendr</translation>
    </message>
    <message>
        <source>Your team knows that you are here.</source>
        <translation>Mae eich tîm yn gwybod eich bod chi yma.</translation>
    </message>
    <message>
        <source>This appointment took place.</source>
        <translation>Digwyddodd yr apwyntiad hwn.</translation>
    </message>
    <message>
        <source>Your team noted that you were not there.</source>
        <translation>Nododd eich tîm nad oeddech yno.</translation>
    </message>
    <message>
        <source>Call them if that is not right, or if you want a new time.</source>
        <translation>Ffoniwch nhw os nad yw hynny’n gywir, neu os ydych am gael amser newydd.</translation>
    </message>
    <message>
        <source>Your team would still like to see you.</source>
        <translation>Hoffai eich tîm eich gweld o hyd.</translation>
    </message>
    <message>
        <source>Your request is closed, and this meeting stays. If you do not want it, ask below to cancel it.</source>
        <translation>Mae eich cais wedi’i gau, ac mae’r cyfarfod hwn yn aros. Os nad ydych ei eisiau, gofynnwch isod i’w ganslo.</translation>
    </message>
</context>
<context>
    <name>AppointmentPane</name>
    <message>
        <source>Moved. She sees it on her phone.</source>
        <translation>Wedi’i symud. Mae hi’n ei weld ar ei ffôn.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a day, from one time to another</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Agor y cofnod</translation>
    </message>
    <message>
        <source>Cancelled. She sees it on her phone.</source>
        <translation>Wedi’i ganslo. Mae hi’n ei weld ar ei ffôn.</translation>
    </message>
    <message>
        <source>Noted that she is here.</source>
        <translation>Nodwyd ei bod hi yma.</translation>
    </message>
    <message>
        <source>Noted that it took place.</source>
        <translation>Nodwyd iddo ddigwydd.</translation>
    </message>
    <message>
        <source>Noted that she did not come.</source>
        <translation>Nodwyd na ddaeth hi.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>Doedd dim modd ei gadw ar y cyfrifiadur hwn. Gwiriwch y lle ar y ddisg.</translation>
    </message>
    <message>
        <source>This appointment is no longer here</source>
        <translation>Nid yw’r apwyntiad hwn yma bellach</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Heb enw</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Wedi’i ganslo</translation>
    </message>
    <message>
        <source>It is over or cancelled already.</source>
        <translation>Mae wedi gorffen neu wedi’i ganslo eisoes.</translation>
    </message>
    <message>
        <source>It is not cancelled, so there is nothing to undo.</source>
        <translation>Nid yw wedi’i ganslo, felly does dim i’w ddadwneud.</translation>
    </message>
    <message>
        <source>It has not begun yet.</source>
        <translation>Nid yw wedi dechrau eto.</translation>
    </message>
    <message>
        <source>This appointment is no longer here.</source>
        <translation>Nid yw’r apwyntiad hwn yma bellach.</translation>
    </message>
    <message>
        <source>For her to read before</source>
        <translation>Iddi ei ddarllen cynt</translation>
    </message>
    <message>
        <source>Send pages</source>
        <translation>Anfon tudalennau</translation>
    </message>
    <message>
        <source>Send others</source>
        <translation>Anfon rhai eraill</translation>
    </message>
    <message>
        <source>Nothing goes with it yet. Before Open Access, it helps to read what it means.</source>
        <translation>Does dim yn mynd gydag ef eto. Cyn Mynediad Agored, mae’n help darllen beth mae’n ei olygu.</translation>
    </message>
    <message>
        <source>Nothing goes with it yet.</source>
        <translation>Does dim yn mynd gydag ef eto.</translation>
    </message>
    <message>
        <source>Changed. She sees it on her phone.</source>
        <translation>Wedi’i newid. Mae hi’n ei weld ar ei ffôn.</translation>
    </message>
    <message>
        <source>Answered. She reads it on her phone.</source>
        <translation>Wedi’i ateb. Mae hi’n ei ddarllen ar ei ffôn.</translation>
    </message>
    <message>
        <source>Kept. She sees it on her phone.</source>
        <translation>Wedi’i gadw. Mae hi’n ei weld ar ei ffôn.</translation>
    </message>
    <message>
        <source>This has changed meanwhile. Look at it again.</source>
        <translation>Mae hyn wedi newid yn y cyfamser. Edrychwch arno eto.</translation>
    </message>
</context>
<context>
    <name>AppointmentRow</name>
    <message>
        <source>Cancelled</source>
        <translation>Wedi’i ganslo</translation>
    </message>
    <message>
        <source>You were not there</source>
        <translation>Doeddech chi ddim yno</translation>
    </message>
    <message>
        <source>Not fixed yet</source>
        <translation>Heb ei gadarnhau eto</translation>
    </message>
</context>
<context>
    <name>AppointmentsPage</name>
    <message>
        <source>Appointments</source>
        <translation>Apwyntiadau</translation>
    </message>
    <message>
        <source>Which appointments</source>
        <translation>Pa apwyntiadau</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>I ddod</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Wedi bod</translation>
    </message>
    <message>
        <source>No appointments behind you yet</source>
        <translation>Dim apwyntiadau y tu ôl i chi eto</translation>
    </message>
    <message>
        <source>No appointments ahead</source>
        <translation>Dim apwyntiadau i ddod</translation>
    </message>
    <message>
        <source>After an appointment you find it here, with what you asked.</source>
        <translation>Ar ôl apwyntiad, byddwch yn dod o hyd iddo yma, gyda’r hyn a ofynnoch.</translation>
    </message>
    <message>
        <source>When your team books one, you will see it here. You can read it without the internet too.</source>
        <translation>Pan fydd eich tîm yn trefnu un, byddwch yn ei weld yma. Gallwch ei ddarllen heb y rhyngrwyd hefyd.</translation>
    </message>
    <message>
        <source>How you like to meet</source>
        <translation>Sut rydych yn hoffi cwrdd</translation>
    </message>
    <message>
        <source>In person, on the phone, on video? Tell your team.</source>
        <translation>Wyneb yn wyneb, dros y ffôn, ar fideo? Dywedwch wrth eich tîm.</translation>
    </message>
</context>
<context>
    <name>AskCard</name>
    <message>
        <source>Taken back. The appointment stays as it is.</source>
        <translation>Wedi’i gymryd yn ôl. Mae’r apwyntiad yn aros fel y mae.</translation>
    </message>
    <message>
        <source>Your team has answered meanwhile.</source>
        <translation>Mae eich tîm wedi ateb yn y cyfamser.</translation>
    </message>
    <message>
        <source>This cannot be changed any more. Please call your team.</source>
        <translation>Ni ellir newid hyn mwyach. Ffoniwch eich tîm, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>Does this time not suit you?</source>
        <translation>Onid yw’r amser hwn yn addas i chi?</translation>
    </message>
    <message>
        <source>You asked to cancel it</source>
        <translation>Gofynnoch am ei ganslo</translation>
    </message>
    <message>
        <source>You asked for another time</source>
        <translation>Gofynnoch am amser arall</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Seen by your team %1</source>
        <extracomment>%1 is a time, such as &quot;2:02 pm&quot; or &quot;yesterday at 2:02 pm&quot;</extracomment>
        <translation>Gwelwyd gan eich tîm %1</translation>
    </message>
    <message>
        <source>Until they answer, the appointment stays as it is.</source>
        <translation>Nes iddyn nhw ateb, mae’r apwyntiad yn aros fel y mae.</translation>
    </message>
    <message>
        <source>Your team moved it.</source>
        <translation>Symudodd eich tîm ef.</translation>
    </message>
    <message>
        <source>Your team answered: it stays as it is.</source>
        <translation>Atebodd eich tîm: mae’n aros fel y mae.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Gofyn eto</translation>
    </message>
    <message>
        <source>Ask to change or cancel</source>
        <translation>Gofyn am newid neu ganslo</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ei gymryd yn ôl</translation>
    </message>
    <message>
        <source>She asks to cancel it</source>
        <translation>Mae hi’n gofyn am ei ganslo</translation>
    </message>
    <message>
        <source>She asks for another time</source>
        <translation>Mae hi’n gofyn am amser arall</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <extracomment>%1 is when she asked, %2 how it was answered, %3 when</extracomment>
        <translation>%1. %2, %3</translation>
    </message>
    <message>
        <source>You moved it</source>
        <translation>Symudoch chi ef</translation>
    </message>
    <message>
        <source>You kept it</source>
        <translation>Cadwoch chi ef</translation>
    </message>
    <message>
        <source>Your answer: “%1”</source>
        <extracomment>%1 is what the team wrote</extracomment>
        <translation>Eich ateb: “%1”</translation>
    </message>
    <message>
        <source>Find another time</source>
        <translation>Dod o hyd i amser arall</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Ei ganslo</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Ei adael fel y mae</translation>
    </message>
    <message>
        <source>They did not answer in time. Please call your team.</source>
        <translation>Ni wnaethon nhw ateb mewn pryd. Ffoniwch eich tîm.</translation>
    </message>
    <message>
        <source>Your team answered when the time had passed.</source>
        <translation>Atebodd eich tîm ar ôl i’r amser fynd heibio.</translation>
    </message>
    <message>
        <source>You answered</source>
        <translation>Fe wnaethoch ateb</translation>
    </message>
    <message>
        <source>It was called off</source>
        <translation>Cafodd ei ganslo</translation>
    </message>
    <message>
        <source>Answer her</source>
        <translation>Atebwch hi</translation>
    </message>
    <message>
        <source>The appointment was cancelled.</source>
        <translation>Cafodd yr apwyntiad ei ganslo.</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation>Cafodd ei ganslo</translation>
    </message>
    <message>
        <source>You came to it all the same.</source>
        <translation>Daethoch iddo beth bynnag.</translation>
    </message>
    <message>
        <source>%1. She came all the same</source>
        <extracomment>%1 is when she asked</extracomment>
        <translation>%1. Daeth hi beth bynnag</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>Change or cancel</source>
        <translation>Newid neu ganslo</translation>
    </message>
    <message>
        <source>This is too long. Please make it shorter.</source>
        <translation>Mae hyn yn rhy hir. Gwnewch ef yn fyrrach.</translation>
    </message>
    <message>
        <source>This appointment is cancelled or over. Go back to see it.</source>
        <translation>Mae’r apwyntiad hwn wedi’i ganslo neu ar ben. Ewch yn ôl i’w weld.</translation>
    </message>
    <message>
        <source>This appointment has begun. Please call your team.</source>
        <translation>Mae’r apwyntiad hwn wedi dechrau. Ffoniwch eich tîm, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>You have asked already. Go back to see it.</source>
        <translation>Rydych wedi gofyn yn barod. Ewch yn ôl i’w weld.</translation>
    </message>
    <message>
        <source>This could not be kept on your phone. Is there room left?</source>
        <translation>Doedd dim modd cadw hyn ar eich ffôn. Oes lle ar ôl?</translation>
    </message>
    <message>
        <source>What would you like?</source>
        <translation>Beth hoffech chi?</translation>
    </message>
    <message>
        <source>Choose one of the two.</source>
        <translation>Dewiswch un o’r ddau.</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Amser arall</translation>
    </message>
    <message>
        <source>Your team looks for one and tells you here.</source>
        <translation>Bydd eich tîm yn chwilio am un ac yn dweud wrthych yma.</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Ei ganslo</translation>
    </message>
    <message>
        <source>It stays booked until your team has answered.</source>
        <translation>Mae’n aros wedi’i drefnu nes i’ch tîm ateb.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pam?</translation>
    </message>
    <message>
        <source>A few words are enough.</source>
        <translation>Mae ychydig eiriau’n ddigon.</translation>
    </message>
    <message>
        <source>Say also which days and times suit you.</source>
        <translation>Dywedwch hefyd pa ddyddiau ac amserau sy’n addas i chi.</translation>
    </message>
    <message>
        <source>Write a few words for your team.</source>
        <translation>Ysgrifennwch ychydig eiriau i’ch tîm.</translation>
    </message>
    <message>
        <source>If it is today or tomorrow, please call as well.</source>
        <translation>Os yw’r apwyntiad heddiw neu yfory, ffoniwch hefyd, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>Send to your team</source>
        <translation>Anfon at eich tîm</translation>
    </message>
</context>
<context>
    <name>AskedThereCard</name>
    <message>
        <source>What she wants to ask</source>
        <translation>Beth mae hi am ei ofyn</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Wedi’i ateb</translation>
    </message>
    <message>
        <source>She has not written down a question yet.</source>
        <translation>Nid yw hi wedi ysgrifennu cwestiwn eto.</translation>
    </message>
    <message>
        <source>Was there time for her questions?</source>
        <translation>Oedd amser i’w chwestiynau?</translation>
    </message>
    <message>
        <source>There was time</source>
        <translation>Oedd, roedd amser</translation>
    </message>
    <message>
        <source>There was not</source>
        <translation>Nac oedd</translation>
    </message>
</context>
<context>
    <name>AssessmentCheck</name>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <extracomment>%1 is a part of the assessment, such as &quot;My body&quot;</extracomment>
        <translation>Newid: %1</translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation>Gwirio’ch atebion</translation>
    </message>
    <message>
        <source>%1: %2 of 10</source>
        <extracomment>%1 is a concern, such as &quot;Sleep&quot;, %2 a number</extracomment>
        <translation>%1: %2 o 10</translation>
    </message>
    <message>
        <source>You ticked nothing here.</source>
        <translation>Thicioch chi ddim byd yma.</translation>
    </message>
    <message>
        <source>How hard the last week was</source>
        <translation>Pa mor anodd oedd yr wythnos ddiwethaf</translation>
    </message>
    <message>
        <source>You did not say.</source>
        <translation>Ddywedoch chi ddim.</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 o 10</translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation>Beth sydd bwysicaf</translation>
    </message>
    <message>
        <source>You wrote nothing here.</source>
        <translation>Wnaethoch chi ddim ysgrifennu dim yma.</translation>
    </message>
    <message>
        <source>She finds this on her phone, too.</source>
        <translation>Bydd hi’n gweld hyn ar ei ffôn hefyd.</translation>
    </message>
    <message>
        <source>Your breast care team reads this before you talk.</source>
        <translation>Bydd eich tîm gofal y fron yn darllen hyn cyn i chi siarad.</translation>
    </message>
</context>
<context>
    <name>AssessmentContent</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Tudalen %1 o %2</translation>
    </message>
    <message>
        <source>This is closed</source>
        <translation>Mae hwn wedi’i gau</translation>
    </message>
    <message>
        <source>There is nothing to answer any more. You can ask again at any time.</source>
        <translation>Does dim i’w ateb mwyach. Gallwch ofyn eto unrhyw bryd.</translation>
    </message>
    <message>
        <source>How hard was the last week for you?</source>
        <translation>Pa mor anodd oedd yr wythnos ddiwethaf i chi?</translation>
    </message>
    <message>
        <source>0 means not hard at all, 10 means as hard as it could be.</source>
        <translation>Mae 0 yn golygu ddim yn anodd o gwbl, 10 yn golygu mor anodd ag y gallai fod.</translation>
    </message>
    <message>
        <source>I’m not sure</source>
        <translation>Dydw i ddim yn siŵr</translation>
    </message>
    <message>
        <source>What matters most to you now?</source>
        <translation>Beth sydd bwysicaf i chi nawr?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Yn eich geiriau eich hun</translation>
    </message>
    <message>
        <source>For example: to see my grandchildren, to be free of pain, to keep my work.</source>
        <translation>Er enghraifft: gweld fy wyrion, bod heb boen, cadw fy ngwaith.</translation>
    </message>
    <message>
        <source>Some of your words are too long to send at once. Please make them shorter.</source>
        <translation>Mae rhai o’ch geiriau’n rhy hir i’w hanfon ar unwaith. Gwnewch nhw’n fyrrach.</translation>
    </message>
    <message>
        <source>This could not be kept. Is there room left on this device?</source>
        <translation>Doedd dim modd cadw hyn. Oes lle ar ôl ar y ddyfais hon?</translation>
    </message>
    <message>
        <source>This is closed. Your team decided about it meanwhile.</source>
        <translation>Mae hwn wedi’i gau. Penderfynodd eich tîm arno yn y cyfamser.</translation>
    </message>
    <message>
        <source>This could not be kept. Is there room left on this device? Your answers are still here.</source>
        <translation>Doedd dim modd cadw hyn. Oes lle ar ôl ar y ddyfais hon? Mae eich atebion yn dal yma.</translation>
    </message>
    <message>
        <source>This could not be sent. Your answers are still here. Call your team if it stays so.</source>
        <translation>Doedd dim modd anfon hyn. Mae eich atebion yn dal yma. Ffoniwch eich tîm os yw’n parhau.</translation>
    </message>
    <message>
        <source>Kept on this device. You can stop and come back.</source>
        <translation>Wedi’i gadw ar y ddyfais hon. Gallwch stopio a dod yn ôl.</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>Yn cadw…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Parhau</translation>
    </message>
    <message>
        <source>Save her answers</source>
        <translation>Cadw ei hatebion</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Anfon</translation>
    </message>
</context>
<context>
    <name>AssessmentPage</name>
    <message>
        <source>My support</source>
        <translation>Fy nghymorth</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are numbers of pages</extracomment>
        <translation>%1 o %2</translation>
    </message>
</context>
<context>
    <name>AssessmentPane</name>
    <message>
        <source>Noted. It no longer waits in Today.</source>
        <translation>Nodwyd. Nid yw’n aros yn Heddiw mwyach.</translation>
    </message>
    <message>
        <source>You look after it. She sees that on her phone.</source>
        <translation>Chi sy’n gofalu amdano. Mae hi’n gweld hynny ar ei ffôn.</translation>
    </message>
    <message>
        <source>Declined. She reads your reason on her phone.</source>
        <translation>Gwrthodwyd. Mae hi’n darllen eich rheswm ar ei ffôn.</translation>
    </message>
    <message>
        <source>You are talking about it.</source>
        <translation>Rydych yn siarad amdano.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Wedi gorffen.</translation>
    </message>
    <message>
        <source>Booked. She sees it on her phone.</source>
        <translation>Wedi’i drefnu. Mae hi’n ei weld ar ei ffôn.</translation>
    </message>
    <message>
        <source>Shared. She reads it on her phone.</source>
        <translation>Wedi’i rannu. Mae hi’n ei ddarllen ar ei ffôn.</translation>
    </message>
    <message>
        <source>The draft is gone.</source>
        <translation>Mae’r drafft wedi mynd.</translation>
    </message>
    <message>
        <source>This request is no longer here</source>
        <translation>Nid yw’r cais hwn yma bellach</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Heb enw</translation>
    </message>
    <message>
        <source>Offered: %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Cynigiwyd: %1</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Gofynnodd: %1</translation>
    </message>
    <message>
        <source>secondary</source>
        <translation>eilaidd</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Agor y cofnod</translation>
    </message>
    <message>
        <source>Why you offered it</source>
        <translation>Pam y cynigioch chi ef</translation>
    </message>
    <message>
        <source>Why she asks now</source>
        <translation>Pam mae hi’n gofyn nawr</translation>
    </message>
    <message>
        <source>Action removed.</source>
        <translation>Cam wedi’i dynnu.</translation>
    </message>
    <message>
        <source>Write the plan</source>
        <translation>Ysgrifennu’r cynllun</translation>
    </message>
    <message>
        <source>Her answers are saved.</source>
        <translation>Mae ei hatebion wedi’u cadw.</translation>
    </message>
</context>
<context>
    <name>AssessmentsPage</name>
    <message>
        <source>Assessments</source>
        <translation>Asesiadau</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Beth i’w ddangos</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Ceisiadau</translation>
    </message>
    <message>
        <source>Newly told</source>
        <translation>Newydd glywed</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Eilaidd</translation>
    </message>
    <message>
        <source>Nobody was told of a diagnosis in this time.</source>
        <translation>Ni chafodd neb wybod am ddiagnosis yn yr amser hwn.</translation>
    </message>
    <message>
        <source>%1 of %2 have been assessed (%3 %).</source>
        <extracomment>%1 and %2 are numbers of patients, %3 a number per cent</extracomment>
        <translation>Mae %1 o %2 wedi’u hasesu (%3 %).</translation>
    </message>
    <message>
        <source>Newly told of a diagnosis, not assessed yet</source>
        <translation>Newydd glywed am ddiagnosis, heb eu hasesu eto</translation>
    </message>
    <message>
        <source>Nobody waits to be assessed</source>
        <translation>Does neb yn aros i gael ei hasesu</translation>
    </message>
    <message>
        <source>Who was told lately, and has not been assessed, appears here.</source>
        <translation>Mae pawb a glywodd yn ddiweddar, a heb ei hasesu, yn ymddangos yma.</translation>
    </message>
    <message>
        <source>Told of her diagnosis within</source>
        <translation>Clywodd am ei diagnosis o fewn</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mis</numerusform>
            <numerusform>%n mis</numerusform>
            <numerusform>%n mis</numerusform>
            <numerusform>%n mis</numerusform>
            <numerusform>%n mis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n months, as the unit’s profile says.</source>
        <extracomment>%n is a number of months</extracomment>
        <translation>
            <numerusform>Bob %n mis, fel mae proffil yr uned yn dweud.</numerusform>
            <numerusform>Bob mis, fel mae proffil yr uned yn dweud.</numerusform>
            <numerusform>Bob %n mis, fel mae proffil yr uned yn dweud.</numerusform>
            <numerusform>Bob %n mis, fel mae proffil yr uned yn dweud.</numerusform>
            <numerusform>Bob %n mis, fel mae proffil yr uned yn dweud.</numerusform>
        </translation>
    </message>
    <message>
        <source>Patients with secondary breast cancer, by when they are due</source>
        <translation>Cleifion â chanser y fron eilaidd, yn ôl pryd mae eu hasesiad i fod</translation>
    </message>
    <message>
        <source>Overdue: %1 of %2</source>
        <extracomment>%1 is how many, %2 of how many</extracomment>
        <translation>Yn hwyr: %1 o %2</translation>
    </message>
    <message>
        <source>No secondary patients are enrolled</source>
        <translation>Nid oes cleifion eilaidd wedi’u cofrestru</translation>
    </message>
    <message>
        <source>Enrol them under Patients. Then you see here who is due.</source>
        <translation>Cofrestrwch nhw o dan Cleifion. Yna byddwch yn gweld yma pwy sydd i’w hasesu.</translation>
    </message>
    <message>
        <source>Choose a patient</source>
        <translation>Dewiswch glaf</translation>
    </message>
    <message>
        <source>What is urgent stands first, then who has waited longest.</source>
        <translation>Mae’r hyn sydd ar frys yn gyntaf, yna pwy sydd wedi aros hiraf.</translation>
    </message>
    <message>
        <source>Who is due soonest stands first.</source>
        <translation>Y claf sydd i’w hasesu gyntaf sydd ar y brig.</translation>
    </message>
    <message>
        <source>Nobody wrote down when they were told, so no number counts them. Their record has a place for the day.</source>
        <translation>Ni nododd neb pryd y dywedwyd wrthynt, felly nid oes yr un rhif yn eu cyfrif. Mae lle i’r diwrnod yn eu cofnod.</translation>
    </message>
    <message>
        <source>Longer ago</source>
        <translation>Ynghynt</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Dim dyddiad</translation>
    </message>
    <message>
        <source>Told more than 12 months ago, and not assessed since.</source>
        <translation>Dywedwyd wrthynt dros 12 mis yn ôl, ac ni chawsant eu hasesu ers hynny.</translation>
    </message>
    <message>
        <source>Nobody is left here</source>
        <translation>Nid oes neb ar ôl yma</translation>
    </message>
    <message>
        <source>Choose a number of months to see who was told lately.</source>
        <translation>Dewiswch nifer o fisoedd i weld pwy gafodd wybod yn ddiweddar.</translation>
    </message>
</context>
<context>
    <name>BlockWords</name>
    <message>
        <source>Picture: %1</source>
        <extracomment>where a picture cannot be shown; %1 is what it shows</extracomment>
        <translation>Llun: %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 is the number of an item in a list</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>an item of a numbered list; %1 is its number, %2 what it says</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>BoardFilters</name>
    <message>
        <source>What to show</source>
        <translation>Beth i’w ddangos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Popeth</translation>
    </message>
    <message>
        <source>To agree</source>
        <translation>I’w cytuno</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>I’w wneud</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Yn hwyr</translation>
    </message>
    <message>
        <source>Not public</source>
        <translation>Heb fod yn gyhoeddus</translation>
    </message>
    <message>
        <source>Unable</source>
        <translation>Methu</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Dim tystiolaeth</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>I bwy</translation>
    </message>
</context>
<context>
    <name>BoardFoot</name>
    <message>
        <source>Add what patients said</source>
        <translation>Ychwanegu’r hyn a ddywedodd cleifion</translation>
    </message>
</context>
<context>
    <name>BoardIssue</name>
    <message>
        <source>You said</source>
        <translation>Dywedoch chi</translation>
    </message>
    <message>
        <source>Plans whose issue is not known</source>
        <translation>Cynlluniau heb wybod eu mater</translation>
    </message>
    <message>
        <source>Add a plan</source>
        <translation>Ychwanegu cynllun</translation>
    </message>
    <message>
        <source>Add a plan to “%1”</source>
        <extracomment>%1 is what patients said</extracomment>
        <translation>Ychwanegu cynllun at “%1”</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <extracomment>%1 is what patients said</extracomment>
        <translation>Newid “%1”</translation>
    </message>
    <message>
        <source>Move “%1” up</source>
        <extracomment>%1 is what patients said</extracomment>
        <translation>Symud “%1” i fyny</translation>
    </message>
    <message>
        <source>Move “%1” down</source>
        <extracomment>%1 is what patients said</extracomment>
        <translation>Symud “%1” i lawr</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Dim cynllun eto</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n darn o dystiolaeth</numerusform>
            <numerusform>%n darn o dystiolaeth</numerusform>
            <numerusform>%n darn o dystiolaeth</numerusform>
            <numerusform>%n darn o dystiolaeth</numerusform>
            <numerusform>%n darn o dystiolaeth</numerusform>
        </translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>Dim tystiolaeth eto</translation>
    </message>
    <message>
        <source>What shows “%1”</source>
        <extracomment>%1 is what patients said</extracomment>
        <translation>Beth sy’n dangos “%1”</translation>
    </message>
    <message>
        <source>Known before</source>
        <translation>Yn hysbys o’r blaen</translation>
    </message>
</context>
<context>
    <name>BoardPlan</name>
    <message>
        <source>planned for %1</source>
        <extracomment>%1 is a month</extracomment>
        <translation>wedi’i gynllunio ar gyfer %1</translation>
    </message>
    <message>
        <source>Somebody says not yet</source>
        <translation>Mae rhywun yn dweud: ddim eto</translation>
    </message>
    <message>
        <source>Waits for the plans beside it</source>
        <translation>Yn aros am y cynlluniau wrth ei ochr</translation>
    </message>
    <message>
        <source>Waits for representatives</source>
        <translation>Yn aros am y cynrychiolwyr</translation>
    </message>
    <message>
        <source>Waits for the team</source>
        <translation>Yn aros am y tîm</translation>
    </message>
    <message>
        <source>Waits for both sides</source>
        <translation>Yn aros am y ddwy ochr</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <extracomment>both are numbers of steps</extracomment>
        <translation>Camau: %1 o %2</translation>
    </message>
    <message>
        <source>Say why before you publish it</source>
        <translation>Dywedwch pam cyn ei gyhoeddi</translation>
    </message>
</context>
<context>
    <name>BoardProblems</name>
    <message>
        <source>There are no words yet. Write them first.</source>
        <translation>Nid oes geiriau eto. Ysgrifennwch nhw yn gyntaf.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>Mae hyn yn rhy hir. Byrhewch ef.</translation>
    </message>
    <message>
        <source>What patients said is no longer on the board.</source>
        <translation>Nid yw’r hyn a ddywedodd cleifion ar y bwrdd bellach.</translation>
    </message>
    <message>
        <source>The unit is not on this computer yet. Try again in a moment.</source>
        <translation>Nid yw’r uned ar y cyfrifiadur hwn eto. Rhowch gynnig arall arni mewn munud.</translation>
    </message>
    <message>
        <source>Patients see it. Take it back before you remove it.</source>
        <translation>Mae cleifion yn ei weld. Cymerwch ef yn ôl cyn ei dynnu.</translation>
    </message>
    <message>
        <source>This is no longer on the board.</source>
        <translation>Nid yw hwn ar y bwrdd bellach.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>Doedd dim modd ei gadw ar y cyfrifiadur hwn. Gwiriwch y lle ar y ddisg.</translation>
    </message>
    <message>
        <source>Write the reason. Patients will read it.</source>
        <translation>Ysgrifennwch y rheswm. Bydd cleifion yn ei ddarllen.</translation>
    </message>
    <message>
        <source>Your own entry among the people of the unit is missing.</source>
        <translation>Mae eich cofnod eich hun ymhlith pobl yr uned ar goll.</translation>
    </message>
    <message>
        <source>This month is over. Choose this month or a later one.</source>
        <translation>Mae’r mis hwn ar ben. Dewiswch y mis hwn neu un hwyrach.</translation>
    </message>
    <message>
        <source>The team and patients’ representatives have to agree first.</source>
        <translation>Rhaid i’r tîm a chynrychiolwyr cleifion gytuno yn gyntaf.</translation>
    </message>
</context>
<context>
    <name>BookletDialog</name>
    <message>
        <source>Booklet for patients</source>
        <translation>Llyfryn i gleifion</translation>
    </message>
    <message>
        <source>our pledge</source>
        <comment>name of a file</comment>
        <translation>ein hymrwymiad</translation>
    </message>
    <message>
        <source>Saved as %1 in the folder %2.</source>
        <extracomment>%1 is the name of a file, %2 of a folder</extracomment>
        <translation>Wedi’i gadw fel %1 yn y ffolder %2.</translation>
    </message>
    <message>
        <source>The file could not be saved. Is there room left?</source>
        <translation>Doedd dim modd cadw’r ffeil. Oes lle ar ôl?</translation>
    </message>
    <message>
        <source>Nothing is published yet. The booklet shows what patients see.</source>
        <translation>Does dim wedi’i gyhoeddi eto. Mae’r llyfryn yn dangos yr hyn y mae cleifion yn ei weld.</translation>
    </message>
    <message>
        <source>Whose promises</source>
        <translation>Addewidion i bwy</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Pawb</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Sylfaenol</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Eilaidd</translation>
    </message>
    <message>
        <source>Language of the headings</source>
        <translation>Iaith y penawdau</translation>
    </message>
    <message>
        <source>What you wrote stays in the language you wrote it in.</source>
        <translation>Mae’r hyn a ysgrifennoch yn aros yn yr iaith yr ysgrifennoch ynddi.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papur</translation>
    </message>
    <message>
        <source>A5, half a sheet</source>
        <translation>A5, hanner dalen</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Print bras</translation>
    </message>
    <message>
        <source>For patients who see badly</source>
        <translation>I gleifion sy’n gweld yn wael</translation>
    </message>
    <message>
        <source>Save to print</source>
        <translation>Cadw i’w argraffu</translation>
    </message>
    <message>
        <source>Save as a web page</source>
        <translation>Cadw fel tudalen we</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Agor</translation>
    </message>
</context>
<context>
    <name>BookletPage</name>
    <message>
        <source>our pledge</source>
        <comment>name of a file</comment>
        <translation>ein hymrwymiad</translation>
    </message>
    <message>
        <source>Booklet of our pledge</source>
        <translation>Llyfryn ein hymrwymiad</translation>
    </message>
    <message>
        <source>Saved as %1 in the folder %2.</source>
        <extracomment>%1 is the name of a file, %2 of a folder</extracomment>
        <translation>Wedi’i gadw fel %1 yn y ffolder %2.</translation>
    </message>
    <message>
        <source>The file could not be saved. Is there room left?</source>
        <translation>Doedd dim modd cadw’r ffeil. Oes lle ar ôl?</translation>
    </message>
    <message>
        <source>Read it here. Or save it, to print it or to give it to somebody.</source>
        <translation>Darllenwch ef yma. Neu cadwch ef, i’w argraffu neu i’w roi i rywun.</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Print bras</translation>
    </message>
    <message>
        <source>Here and in what you save</source>
        <translation>Yma ac yn yr hyn rydych yn ei gadw</translation>
    </message>
    <message>
        <source>Save to print</source>
        <translation>Cadw i’w argraffu</translation>
    </message>
    <message>
        <source>Save as a web page</source>
        <translation>Cadw fel tudalen we</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Agor</translation>
    </message>
</context>
<context>
    <name>BookletsGivenPart</name>
    <message>
        <source>Type how many, such as 12.</source>
        <translation>Teipiwch faint, er enghraifft 12.</translation>
    </message>
    <message>
        <source>That is more than fits here. Type a number up to 10,000.</source>
        <translation>Mae hynny’n fwy nag sy’n ffitio yma. Teipiwch rif hyd at 10,000.</translation>
    </message>
    <message>
        <source>Your own entry among the people of the unit is missing.</source>
        <translation>Mae eich cofnod eich hun ymhlith pobl yr uned ar goll.</translation>
    </message>
    <message>
        <source>This computer does not know its unit yet. Wait until it has been online.</source>
        <translation>Nid yw’r cyfrifiadur hwn yn gwybod ei uned eto. Arhoswch nes iddo fod ar-lein.</translation>
    </message>
    <message>
        <source>A colleague has just changed this. Look at the list again.</source>
        <translation>Mae cydweithiwr newydd newid hyn. Edrychwch ar y rhestr eto.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>Doedd dim modd ei gadw ar y cyfrifiadur hwn. Gwiriwch y lle ar y ddisg.</translation>
    </message>
    <message>
        <source>Given to patients</source>
        <translation>Wedi’u rhoi i gleifion</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) were given a booklet.</source>
        <translation>
            <numerusform>Cafodd %n o gleifion lyfryn.</numerusform>
            <numerusform>Cafodd %n claf lyfryn.</numerusform>
            <numerusform>Cafodd %n o gleifion lyfryn.</numerusform>
            <numerusform>Cafodd %n o gleifion lyfryn.</numerusform>
            <numerusform>Cafodd %n o gleifion lyfryn.</numerusform>
        </translation>
    </message>
    <message>
        <source>None noted yet.</source>
        <translation>Dim wedi’i nodi eto.</translation>
    </message>
    <message>
        <source>How many did you give today?</source>
        <translation>Faint roesoch chi heddiw?</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Ei nodi</translation>
    </message>
    <message>
        <source>Put back what was removed</source>
        <translation>Rhoi’n ôl yr hyn a dynnwyd</translation>
    </message>
    <message>
        <source>%1: %2, noted by %3</source>
        <extracomment>%1 is a day, %2 for example &quot;12 patients&quot;, %3 a name</extracomment>
        <translation>%1: %2, nodwyd gan %3</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n o gleifion</numerusform>
            <numerusform>%n claf</numerusform>
            <numerusform>%n o gleifion</numerusform>
            <numerusform>%n o gleifion</numerusform>
            <numerusform>%n o gleifion</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
</context>
<context>
    <name>BottomTab</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>things that wait behind a tab</comment>
        <translation>
            <numerusform>%n newydd</numerusform>
            <numerusform>%n newydd</numerusform>
            <numerusform>%n newydd</numerusform>
            <numerusform>%n newydd</numerusform>
            <numerusform>%n newydd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BusyDots</name>
    <message>
        <source>Working on it</source>
        <translation>Wrthi</translation>
    </message>
</context>
<context>
    <name>ByTag</name>
    <message>
        <source>Achieved</source>
        <translation>Wedi’i gyflawni</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>Yn parhau</translation>
    </message>
    <message>
        <source>Cannot do yet</source>
        <translation>Methu gwneud eto</translation>
    </message>
    <message>
        <source>No longer planned</source>
        <translation>Heb ei gynllunio bellach</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Yn hwyr</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Wedi’i oedi</translation>
    </message>
    <message>
        <source>By %1</source>
        <extracomment>%1 is a month, such as &quot;Dec 2026&quot;</extracomment>
        <translation>Erbyn %1</translation>
    </message>
    <message>
        <source>Being done</source>
        <translation>Yn cael ei wneud</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Wedi’i gynllunio</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Drafft</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Cytunwyd</translation>
    </message>
</context>
<context>
    <name>CalendarChoice</name>
    <message>
        <source>Add to calendar</source>
        <translation>Ychwanegu at y calendr</translation>
    </message>
    <message>
        <source>Saved as %1 in the folder %2.</source>
        <extracomment>%1 is the name of a file, %2 of a folder</extracomment>
        <translation>Wedi’i gadw fel %1 yn y ffolder %2.</translation>
    </message>
    <message>
        <source>The file could not be saved. Is there room left?</source>
        <translation>Doedd dim modd cadw’r ffeil. Oes lle ar ôl?</translation>
    </message>
    <message>
        <source>This appointment is no longer here.</source>
        <translation>Nid yw’r apwyntiad hwn yma bellach.</translation>
    </message>
    <message>
        <source>What may your calendar show?</source>
        <translation>Beth caiff eich calendr ei ddangos?</translation>
    </message>
    <message>
        <source>Other people may be able to look into it.</source>
        <translation>Efallai y gall pobl eraill ei weld.</translation>
    </message>
    <message>
        <source>Only “Appointment” and the time</source>
        <translation>Dim ond “Apwyntiad” a’r amser</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Popeth</translation>
    </message>
    <message>
        <source>Also the place, what to bring and what to do before</source>
        <translation>Hefyd y lle, beth i ddod gyda chi a beth i’w wneud cyn hynny</translation>
    </message>
    <message>
        <source>Open it in your calendar</source>
        <translation>Ei agor yn eich calendr</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Cadw’r ffeil</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Apwyntiad</translation>
    </message>
    <message>
        <source>appointment</source>
        <comment>name of a file</comment>
        <translation>apwyntiad</translation>
    </message>
    <message>
        <source>Before you go: %1</source>
        <extracomment>%1 is the one thing to do before an appointment</extracomment>
        <translation>Cyn i chi fynd: %1</translation>
    </message>
    <message>
        <source>What to bring: %1</source>
        <translation>Beth i ddod gyda chi: %1</translation>
    </message>
    <message>
        <source>How to get there: %1</source>
        <translation>Sut i gyrraedd: %1</translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message>
        <source>Your breast care nurses</source>
        <translation>Eich nyrsys gofal y fron</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>Ddydd a nos</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Derbynfa</translation>
    </message>
    <message>
        <source>Your hospital</source>
        <translation>Eich ysbyty</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation>Pwy i’w ffonio</translation>
    </message>
    <message>
        <source>If life is at risk</source>
        <translation>Os oes bywyd mewn perygl</translation>
    </message>
    <message>
        <source>Ambulance, fire or police</source>
        <translation>Ambiwlans, tân neu heddlu</translation>
    </message>
    <message>
        <source>Urgent help, not an emergency</source>
        <translation>Help brys, nid argyfwng</translation>
    </message>
    <message>
        <source>Day and night, free of charge</source>
        <translation>Ddydd a nos, am ddim</translation>
    </message>
    <message>
        <source>Your unit has given no phone numbers yet. They are also on your letters.</source>
        <translation>Nid yw eich uned wedi rhoi rhifau ffôn eto. Maen nhw hefyd ar eich llythyrau.</translation>
    </message>
    <message>
        <source>Come without an appointment</source>
        <translation>Dewch heb apwyntiad</translation>
    </message>
    <message>
        <source>Your unit has no drop-in sessions now. You can always call.</source>
        <translation>Does gan eich uned ddim sesiynau galw heibio nawr. Gallwch ffonio unrhyw bryd.</translation>
    </message>
    <message>
        <source>A nurse sees you at these times, every week. You need not book.</source>
        <translation>Bydd nyrs yn eich gweld ar yr amserau hyn bob wythnos. Does dim angen trefnu.</translation>
    </message>
</context>
<context>
    <name>CallRow</name>
    <message>
        <source>Call %1 on %2</source>
        <extracomment>%1 is a person or service, %2 a phone number</extracomment>
        <translation>Ffonio %1 ar %2</translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message>
        <source>Cancel the appointment</source>
        <translation>Canslo’r apwyntiad</translation>
    </message>
    <message>
        <source>Write the reason. She will read it.</source>
        <translation>Ysgrifennwch y rheswm. Bydd hi’n ei ddarllen.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>Mae hyn yn rhy hir. Byrhewch ef.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>Doedd dim modd ei gadw ar y cyfrifiadur hwn. Gwiriwch y lle ar y ddisg.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pam?</translation>
    </message>
    <message>
        <source>She reads this on her phone.</source>
        <translation>Mae hi’n darllen hyn ar ei ffôn.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Ei adael fel y mae</translation>
    </message>
    <message>
        <source>The appointment was called off</source>
        <translation>Cafodd yr apwyntiad ei ganslo</translation>
    </message>
    <message>
        <source>It is over or cancelled already.</source>
        <translation>Mae drosodd neu wedi’i ganslo eisoes.</translation>
    </message>
    <message>
        <source>It was called off</source>
        <translation>Cafodd ei ganslo</translation>
    </message>
</context>
<context>
    <name>CapacityPart</name>
    <message>
        <source>The pledge takes %1. Nobody’s hours are written down yet.</source>
        <extracomment>%1 is for example &quot;12 hours a month&quot;</extracomment>
        <translation>Mae’r ymrwymiad yn cymryd %1. Does oriau neb wedi’u hysgrifennu eto.</translation>
    </message>
    <message>
        <source>The pledge takes %1. There are %2.</source>
        <extracomment>both are for example &quot;12 hours a month&quot;</extracomment>
        <translation>Mae’r ymrwymiad yn cymryd %1. Ar gael: %2.</translation>
    </message>
    <message>
        <source>%1, has %2</source>
        <extracomment>%1 is for example &quot;12 hours a month&quot;, %2 &quot;8 hours a month&quot;</extracomment>
        <translation>%1, ar gael: %2</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>Doedd dim modd ei gadw ar y cyfrifiadur hwn. Gwiriwch y lle ar y ddisg.</translation>
    </message>
    <message>
        <source>Hours for the pledge</source>
        <translation>Oriau ar gyfer yr ymrwymiad</translation>
    </message>
    <message>
        <source>More is promised than there are hours for</source>
        <translation>Mae mwy wedi’i addo nag y mae oriau ar ei gyfer</translation>
    </message>
    <message>
        <source>Choose later months, ask for hours, or say openly what cannot be done.</source>
        <translation>Dewiswch fisoedd diweddarach, gofynnwch am oriau, neu dywedwch yn agored beth na ellir ei wneud.</translation>
    </message>
    <message>
        <source>Nobody sees to it yet</source>
        <translation>Does neb yn gofalu amdano eto</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n o gynlluniau</numerusform>
            <numerusform>%n cynllun</numerusform>
            <numerusform>%n o gynlluniau</numerusform>
            <numerusform>%n o gynlluniau</numerusform>
            <numerusform>%n o gynlluniau</numerusform>
        </translation>
    </message>
    <message>
        <source>too much</source>
        <translation>gormod</translation>
    </message>
    <message>
        <source>Set hours</source>
        <translation>Gosod oriau</translation>
    </message>
    <message>
        <source>Set the hours of %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Gosod oriau %1</translation>
    </message>
    <message>
        <source>Write down the hours of %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Ysgrifennu oriau %1</translation>
    </message>
    <message>
        <source>Hours of %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Oriau %1</translation>
    </message>
    <message>
        <source>Hours a month for the pledge</source>
        <translation>Oriau’r mis ar gyfer yr ymrwymiad</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Type a number of hours, such as 12.</source>
        <translation>Teipiwch nifer o oriau, er enghraifft 12.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Ei adael fel y mae</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check what you wrote</source>
        <translation>Gwirio’r hyn a ysgrifennoch</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <extracomment>%1 is a question, such as &quot;What was good?&quot;</extracomment>
        <translation>Newid: %1</translation>
    </message>
    <message>
        <source>You wrote nothing here.</source>
        <translation>Wnaethoch chi ddim ysgrifennu dim yma.</translation>
    </message>
    <message>
        <source>What was good?</source>
        <translation>Beth oedd yn dda?</translation>
    </message>
    <message>
        <source>What could be better?</source>
        <translation>Beth allai fod yn well?</translation>
    </message>
    <message>
        <source>Which part of your care is it about?</source>
        <translation>Am ba ran o’ch gofal mae hyn?</translation>
    </message>
    <message>
        <source>Your breast care team will read this, with your name.</source>
        <translation>Bydd eich tîm gofal y fron yn darllen hyn, gyda’ch enw.</translation>
    </message>
    <message>
        <source>Your first words are on their way already. Send this as something new.</source>
        <translation>Mae eich geiriau cyntaf ar eu ffordd yn barod. Anfonwch hyn fel rhywbeth newydd.</translation>
    </message>
    <message>
        <source>This is too long to send at once. Please make it shorter.</source>
        <translation>Mae hyn yn rhy hir i’w anfon ar unwaith. Gwnewch ef yn fyrrach.</translation>
    </message>
    <message>
        <source>There is nothing to send yet.</source>
        <translation>Does dim i’w anfon eto.</translation>
    </message>
    <message>
        <source>This could not be kept on your phone. Is there room left? What you wrote is still here.</source>
        <translation>Doedd dim modd cadw hyn ar eich ffôn. Oes lle ar ôl? Mae’r hyn a ysgrifennoch yn dal yma.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Anfon</translation>
    </message>
    <message>
        <source>Shall your team see your name?</source>
        <translation>A gaiff eich tîm weld eich enw?</translation>
    </message>
    <message>
        <source>Without my name</source>
        <translation>Heb fy enw</translation>
    </message>
    <message>
        <source>With my name</source>
        <translation>Gyda’m henw</translation>
    </message>
    <message>
        <source>May others read your words?</source>
        <translation>A gaiff eraill ddarllen eich geiriau?</translation>
    </message>
    <message>
        <source>Yes, without my name</source>
        <translation>Caiff, heb fy enw</translation>
    </message>
    <message>
        <source>No, only my team</source>
        <translation>Na, dim ond fy nhîm</translation>
    </message>
    <message>
        <source>Your breast care team will read this. They cannot tell that it was you.</source>
        <translation>Bydd eich tîm gofal y fron yn darllen hwn. Ni allant ddweud mai chi oedd.</translation>
    </message>
    <message>
        <source>Send without my name</source>
        <translation>Anfon heb fy enw</translation>
    </message>
</context>
<context>
    <name>ChipChoices</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is what a filter shows, %2 how many there are</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Your code</source>
        <translation>Eich cod</translation>
    </message>
    <message>
        <source>On your letter, 9 letters and numbers. Capitals do not matter.</source>
        <translation>Ar eich llythyr, 9 llythyren a rhif. Does dim ots am briflythrennau.</translation>
    </message>
    <message>
        <source>This is not the address from a Heard letter. Type the 9 letters and numbers instead.</source>
        <translation>Nid dyma’r cyfeiriad o lythyr Heard. Teipiwch y 9 llythyren a rhif yn lle hynny.</translation>
    </message>
    <message>
        <source>A part of this address is missing. Copy all of it, or type the 9 letters and numbers.</source>
        <translation>Mae rhan o’r cyfeiriad hwn ar goll. Copïwch y cyfan, neu teipiwch y 9 llythyren a rhif.</translation>
    </message>
    <message>
        <source>Others could read along on the way to this address, so it is not used. Please call your breast care nurse.</source>
        <translation>Gallai eraill ddarllen ar y ffordd i’r cyfeiriad hwn, felly nid yw’n cael ei ddefnyddio. Ffoniwch eich nyrs gofal y fron.</translation>
    </message>
    <message>
        <source>This letter is from another hospital. Ask your nurse for a letter of your own.</source>
        <translation>Daw’r llythyr hwn o ysbyty arall. Gofynnwch i’ch nyrs am eich llythyr eich hun.</translation>
    </message>
    <message>
        <source>Type all 9 letters and numbers from your letter.</source>
        <translation>Teipiwch bob un o’r 9 llythyren a rhif o’ch llythyr.</translation>
    </message>
    <message>
        <source>One of the letters or numbers is not right. Check each one.</source>
        <translation>Nid yw un o’r llythrennau neu’r rhifau’n gywir. Gwiriwch bob un.</translation>
    </message>
</context>
<context>
    <name>ColleagueDialog</name>
    <message>
        <source>Type a given name.</source>
        <translation>Teipiwch enw cyntaf.</translation>
    </message>
    <message>
        <source>Type a family name.</source>
        <translation>Teipiwch gyfenw.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Dewiswch o leiaf un rôl.</translation>
    </message>
    <message>
        <source>Add a colleague</source>
        <translation>Ychwanegu cydweithiwr</translation>
    </message>
    <message>
        <source>Change a colleague</source>
        <translation>Newid cydweithiwr</translation>
    </message>
    <message>
        <source>One of the texts is too long.</source>
        <translation>Mae un o’r testunau yn rhy hir.</translation>
    </message>
    <message>
        <source>Somebody must stay administrator.</source>
        <translation>Rhaid i rywun aros yn weinyddwr.</translation>
    </message>
    <message>
        <source>The unit is not on this computer yet. Try again in a moment.</source>
        <translation>Nid yw’r uned ar y cyfrifiadur hwn eto. Rhowch gynnig arall arni mewn munud.</translation>
    </message>
    <message>
        <source>This person is no longer here.</source>
        <translation>Nid yw’r person hwn yma bellach.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>Doedd dim modd ei gadw ar y cyfrifiadur hwn. Gwiriwch y lle ar y ddisg.</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Enw cyntaf</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Cyfenw</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Such as Sister or Dr</source>
        <translation>Er enghraifft Sister neu Dr</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Teitl swydd</translation>
    </message>
    <message>
        <source>Patients see it.</source>
        <translation>Mae cleifion yn ei weld.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rolau</translation>
    </message>
    <message>
        <source>What she may do here. Several are fine.</source>
        <translation>Beth y caiff ei wneud yma. Mae sawl un yn iawn.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ychwanegu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>Peidio ag ychwanegu</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Ei adael fel y mae</translation>
    </message>
    <message>
        <source>Lost a computer or phone: sign her out everywhere</source>
        <translation>Wedi colli cyfrifiadur neu ffôn: ei hallgofnodi ym mhobman</translation>
    </message>
</context>
<context>
    <name>ComfortCard</name>
    <message>
        <source>This is too long. Please make it shorter.</source>
        <translation>Mae hyn yn rhy hir. Gwnewch ef yn fyrrach.</translation>
    </message>
    <message>
        <source>This appointment has begun or has changed. Please call your team.</source>
        <translation>Mae’r apwyntiad hwn wedi dechrau neu wedi newid. Ffoniwch eich tîm, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>This could not be kept on your phone. Is there room left?</source>
        <translation>Doedd dim modd cadw hyn ar eich ffôn. Oes lle ar ôl?</translation>
    </message>
    <message>
        <source>Are you comfortable with a phone appointment?</source>
        <translation>Ydych chi’n gyfforddus ag apwyntiad ffôn?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ydw</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nac ydw</translation>
    </message>
    <message>
        <source>Your team looks for another way to meet.</source>
        <translation>Bydd eich tîm yn chwilio am ffordd arall o gwrdd.</translation>
    </message>
    <message>
        <source>I’m not sure</source>
        <translation>Dydw i ddim yn siŵr</translation>
    </message>
    <message>
        <source>Is there something we should know?</source>
        <translation>Oes rhywbeth y dylem ei wybod?</translation>
    </message>
    <message>
        <source>Tell your team</source>
        <translation>Dweud wrth eich tîm</translation>
    </message>
    <message>
        <source>Your team sees this beside the appointment. You can change it until it begins.</source>
        <translation>Mae eich tîm yn gweld hyn wrth ymyl yr apwyntiad. Gallwch ei newid nes iddo ddechrau.</translation>
    </message>
    <message>
        <source>Choose an answer. Your team does not know this yet.</source>
        <translation>Dewiswch ateb. Nid yw eich tîm yn gwybod hyn eto.</translation>
    </message>
    <message>
        <source>Not sent yet. Your team does not know this.</source>
        <translation>Heb ei anfon eto. Nid yw eich tîm yn gwybod hyn.</translation>
    </message>
</context>
<context>
    <name>CommitmentDialog</name>
    <message>
        <source>What do we plan to do?</source>
        <translation>Beth rydym yn bwriadu ei wneud?</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Newid y cynllun</translation>
    </message>
    <message>
        <source>Write what you plan to do.</source>
        <translation>Ysgrifennwch beth rydych yn bwriadu ei wneud.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>Mae hyn yn rhy hir. Byrhewch ef.</translation>
    </message>
    <message>
        <source>Its issue is no longer on the board.</source>
        <translation>Nid yw ei fater ar y bwrdd bellach.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>Doedd dim modd ei gadw ar y cyfrifiadur hwn. Gwiriwch y lle ar y ddisg.</translation>
    </message>
    <message>
        <source>We plan to</source>
        <translation>Rydym yn bwriadu</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Erbyn</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>I bwy</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Type a month and a year, such as %1.</source>
        <extracomment>%1 is a month as people here write it, such as &quot;Dec 2026&quot;</extracomment>
        <translation>Teipiwch fis a blwyddyn, megis %1.</translation>
    </message>
    <message>
        <source>A month, such as %1.</source>
        <extracomment>%1 is a month as people here write it, such as &quot;Dec 2026&quot;</extracomment>
        <translation>Mis, megis %1.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Ei adael fel y mae</translation>
    </message>
</context>
<context>
    <name>CommitmentPane</name>
    <message>
        <source>You said</source>
        <translation>Dywedoch chi</translation>
    </message>
    <message>
        <source>We plan to</source>
        <translation>Rydym yn bwriadu</translation>
    </message>
    <message>
        <source>Planned for %1</source>
        <extracomment>%1 is a month, such as &quot;December 2026&quot;</extracomment>
        <translation>Wedi’i gynllunio ar gyfer %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Publish again</source>
        <translation>Cyhoeddi eto</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
    <message>
        <source>Changed since, not published yet</source>
        <translation>Wedi newid ers hynny, heb ei gyhoeddi eto</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <extracomment>%1 is how a plan stands, such as &quot;In progress&quot;</extracomment>
        <translation>Cyhoeddwyd: %1</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Cyhoeddwyd</translation>
    </message>
    <message>
        <source>%1 · not sent yet</source>
        <extracomment>%1 is a colleague&apos;s name</extracomment>
        <translation>%1 · heb ei anfon eto</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a colleague&apos;s name, %2 a day</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not published yet.</source>
        <translation>Heb ei gyhoeddi eto.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>How does it stand?</source>
        <translation>Sut mae’n sefyll?</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Newid y cynllun</translation>
    </message>
    <message>
        <source>Take back from patients</source>
        <translation>Cymryd yn ôl oddi wrth gleifion</translation>
    </message>
    <message>
        <source>Show it on the board</source>
        <translation>Ei ddangos ar y bwrdd</translation>
    </message>
    <message>
        <source>Published. Patients see it on their phones.</source>
        <translation>Cyhoeddwyd. Mae cleifion yn ei weld ar eu ffonau.</translation>
    </message>
    <message>
        <source>Taken back. Patients no longer see it.</source>
        <translation>Wedi’i gymryd yn ôl. Nid yw cleifion yn ei weld bellach.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Wedi’i dynnu.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <extracomment>%1 is what stops it, such as &quot;Funding&quot;</extracomment>
        <translation>Pam: %1</translation>
    </message>
    <message>
        <source>Noted: you agree.</source>
        <translation>Nodwyd: rydych yn cytuno.</translation>
    </message>
    <message>
        <source>Noted: not yet.</source>
        <translation>Nodwyd: ddim eto.</translation>
    </message>
    <message>
        <source>The step is removed.</source>
        <translation>Mae’r cam wedi’i dynnu.</translation>
    </message>
    <message>
        <source>Your review is kept.</source>
        <translation>Mae eich adolygiad wedi’i gadw.</translation>
    </message>
    <message>
        <source>This plan is no longer on the board</source>
        <translation>Nid yw’r cynllun hwn ar y bwrdd bellach</translation>
    </message>
</context>
<context>
    <name>ConcernRow</name>
    <message>
        <source>How much? 0 is hardly at all, 10 is as much as it could be.</source>
        <translation>Faint? Mae 0 yn golygu prin o gwbl, 10 yn golygu cymaint ag y gallai fod.</translation>
    </message>
    <message>
        <source>How much: %1</source>
        <extracomment>%1 is a concern, such as &quot;Sleep&quot;</extracomment>
        <translation>Faint: %1</translation>
    </message>
    <message>
        <source>I’m not sure</source>
        <translation>Dydw i ddim yn siŵr</translation>
    </message>
    <message>
        <source>I’m not sure how much: %1</source>
        <extracomment>%1 is a concern, such as &quot;Sleep&quot;</extracomment>
        <translation>Dydw i ddim yn siŵr faint: %1</translation>
    </message>
</context>
<context>
    <name>ConcernsStep</name>
    <message>
        <source>Does any of this trouble you?</source>
        <translation>Oes rhywbeth yma yn eich poeni?</translation>
    </message>
    <message>
        <source>Tick what does. If nothing does, go on: that is an answer too.</source>
        <translation>Ticiwch yr hyn sy’n eich poeni. Os nad oes dim, ewch ymlaen: mae hynny’n ateb hefyd.</translation>
    </message>
    <message>
        <source>Do you want to say more?</source>
        <translation>Hoffech chi ddweud mwy?</translation>
    </message>
</context>
<context>
    <name>ConfirmedLine</name>
    <message>
        <source>Counted %1. Who said what, nobody sees.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Cyfrifwyd %1. Does neb yn gweld pwy ddywedodd beth.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>Doedd dim modd ei gadw ar y cyfrifiadur hwn. Gwiriwch y lle ar y ddisg.</translation>
    </message>
    <message numerus="yes">
        <source>%n in a hundred fewer than at its best say that it happened.</source>
        <translation>
            <numerusform>Mae %n ym mhob cant yn llai nag ar ei orau yn dweud iddo ddigwydd.</numerusform>
            <numerusform>Mae %n ym mhob cant yn llai nag ar ei orau yn dweud iddo ddigwydd.</numerusform>
            <numerusform>Mae %n ym mhob cant yn llai nag ar ei orau yn dweud iddo ddigwydd.</numerusform>
            <numerusform>Mae %n ym mhob cant yn llai nag ar ei orau yn dweud iddo ddigwydd.</numerusform>
            <numerusform>Mae %n ym mhob cant yn llai nag ar ei orau yn dweud iddo ddigwydd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it back into Today</source>
        <translation>Ei roi’n ôl yn Heddiw</translation>
    </message>
    <message>
        <source>We have looked at it</source>
        <translation>Rydym wedi edrych arno</translation>
    </message>
</context>
<context>
    <name>ConfirmedWords</name>
    <message numerus="yes">
        <source>Confirmed by %n patient(s)</source>
        <translation>
            <numerusform>Cadarnhawyd gan %n o gleifion</numerusform>
            <numerusform>Cadarnhawyd gan %n claf</numerusform>
            <numerusform>Cadarnhawyd gan %n o gleifion</numerusform>
            <numerusform>Cadarnhawyd gan %n o gleifion</numerusform>
            <numerusform>Cadarnhawyd gan %n o gleifion</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed by fewer than %1 patients</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Cadarnhawyd gan lai na %1 o gleifion</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) say: not yet</source>
        <translation>
            <numerusform>Mae %n o gleifion yn dweud: ddim eto</numerusform>
            <numerusform>Mae %n claf yn dweud: ddim eto</numerusform>
            <numerusform>Mae %n o gleifion yn dweud: ddim eto</numerusform>
            <numerusform>Mae %n o gleifion yn dweud: ddim eto</numerusform>
            <numerusform>Mae %n o gleifion yn dweud: ddim eto</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than %1 patients say: not yet</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Mae llai na %1 o gleifion yn dweud: ddim eto</translation>
    </message>
</context>
<context>
    <name>ConnectionBar</name>
    <message numerus="yes">
        <source>%n not sent yet</source>
        <translation>
            <numerusform>%n heb eu hanfon eto</numerusform>
            <numerusform>%n heb ei anfon eto</numerusform>
            <numerusform>%n heb eu hanfon eto</numerusform>
            <numerusform>%n heb eu hanfon eto</numerusform>
            <numerusform>%n heb eu hanfon eto</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Yn gyfredol am %1</translation>
    </message>
    <message>
        <source>Fetching, %1 %</source>
        <extracomment>%1 is a number up to 100</extracomment>
        <translation>Yn nôl, %1 %</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Yn cysylltu</translation>
    </message>
    <message>
        <source>The hub does not answer as it should. Tell your administrator.</source>
        <translation>Nid yw’r hyb yn ateb fel y dylai. Dywedwch wrth eich gweinyddwr.</translation>
    </message>
    <message>
        <source>Offline. Everything here can be read, and what you write is kept.</source>
        <translation>All-lein. Gellir darllen popeth yma, ac mae’r hyn a ysgrifennwch yn cael ei gadw.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Rhoi cynnig arni nawr</translation>
    </message>
    <message>
        <source>Signed out. Everything here can be read, and what you write is kept.</source>
        <translation>Wedi allgofnodi. Gellir darllen popeth yma, ac mae’r hyn a ysgrifennwch yn cael ei gadw.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Mewngofnodi</translation>
    </message>
    <message>
        <source>The hub cannot take it just now. What you write is kept, and sent by itself.</source>
        <translation>Ni all yr hyb ei dderbyn ar hyn o bryd. Cedwir yr hyn a ysgrifennwch, a&apos;i anfon ar ei ben ei hun.</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Consent</source>
        <translation>Caniatâd</translation>
    </message>
    <message>
        <source>They agreed that we write this down and learn from it.</source>
        <translation>Cytunon nhw y cawn ysgrifennu hyn a dysgu ohono.</translation>
    </message>
    <message>
        <source>They did not agree that this is used.</source>
        <translation>Ni chytunon nhw i hyn gael ei ddefnyddio.</translation>
    </message>
    <message>
        <source>Consent was withdrawn on %1. No words of it are quoted, and it is not counted.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Tynnwyd y caniatâd yn ôl: %1. Ni ddyfynnir geiriau o’r sgwrs, ac nid yw’n cael ei chyfrif.</translation>
    </message>
    <message>
        <source>Words from it may be quoted, without names</source>
        <translation>Gellir dyfynnu geiriau ohoni, heb enwau</translation>
    </message>
    <message>
        <source>Without the tick, no report takes a quote from it. Printed ones stay as they are.</source>
        <translation>Heb y tic, ni fydd unrhyw adroddiad yn dyfynnu ohoni. Mae’r rhai sydd wedi’u hargraffu yn aros fel y maen nhw.</translation>
    </message>
    <message>
        <source>They withdraw their consent…</source>
        <translation>Maen nhw’n tynnu eu caniatâd yn ôl…</translation>
    </message>
    <message>
        <source>They did not withdraw it</source>
        <translation>Ni thynnon nhw ef yn ôl</translation>
    </message>
</context>
<context>
    <name>DateFields</name>
    <message>
        <source>Type the day, month and year.</source>
        <translation>Teipiwch y diwrnod, y mis a’r flwyddyn.</translation>
    </message>
    <message>
        <source>Type all three: the day, the month and the year.</source>
        <translation>Teipiwch y tri: y diwrnod, y mis a’r flwyddyn.</translation>
    </message>
    <message>
        <source>Type the year with 4 numbers, such as 2026.</source>
        <translation>Teipiwch y flwyddyn gyda 4 rhif, er enghraifft 2026.</translation>
    </message>
    <message>
        <source>This day is not in the calendar. Check the day and the month.</source>
        <translation>Nid yw’r diwrnod hwn yn y calendr. Gwiriwch y diwrnod a’r mis.</translation>
    </message>
    <message>
        <source>For example, 3 3 2026</source>
        <translation>Er enghraifft, 3 3 2026</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>What you told us</source>
        <translation>Beth ddywedoch wrthym</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Eich cwestiwn</translation>
    </message>
    <message>
        <source>A reply you read</source>
        <translation>Ateb a ddarllenoch</translation>
    </message>
    <message>
        <source>Something you changed</source>
        <translation>Rhywbeth a newidioch</translation>
    </message>
    <message>
        <source>This was changed in two places</source>
        <translation>Cafodd hyn ei newid mewn dau le</translation>
    </message>
    <message>
        <source>Your hospital did not take this</source>
        <translation>Ni dderbyniodd eich ysbyty hyn</translation>
    </message>
    <message>
        <source>Choose which one stays.</source>
        <translation>Dewiswch pa un sy’n aros.</translation>
    </message>
    <message>
        <source>It is safe on your phone. Try once more. If it fails again, call your team and tell them.</source>
        <translation>Mae’n ddiogel ar eich ffôn. Rhowch gynnig arall arni. Os yw’n methu eto, ffoniwch eich tîm a dweud wrthyn nhw.</translation>
    </message>
    <message>
        <source>On this phone</source>
        <translation>Ar y ffôn hwn</translation>
    </message>
    <message>
        <source>You wrote</source>
        <translation>Ysgrifennoch chi</translation>
    </message>
    <message>
        <source>At your hospital</source>
        <translation>Yn eich ysbyty</translation>
    </message>
    <message>
        <source>Keep what is on this phone</source>
        <translation>Cadw’r hyn sydd ar y ffôn hwn</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>Rhoi cynnig arall arni</translation>
    </message>
    <message>
        <source>Keep what is at your hospital</source>
        <translation>Cadw’r hyn sydd yn eich ysbyty</translation>
    </message>
    <message>
        <source>Do not send it</source>
        <translation>Peidio â’i anfon</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is what it is, such as &quot;Your question&quot;, %2 a day, such as &quot;Today, 9:14 am&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>What you asked of an appointment</source>
        <translation>Beth ofynnoch am apwyntiad</translation>
    </message>
    <message>
        <source>Whether the phone is all right for you</source>
        <translation>A yw’r ffôn yn iawn i chi</translation>
    </message>
    <message>
        <source>How you like to meet</source>
        <translation>Sut hoffech gyfarfod</translation>
    </message>
    <message>
        <source>An appointment</source>
        <translation>Apwyntiad</translation>
    </message>
    <message>
        <source>What weighs on you</source>
        <translation>Beth sy’n pwyso arnoch</translation>
    </message>
    <message>
        <source>Your request for a support talk</source>
        <translation>Eich cais am sgwrs gefnogi</translation>
    </message>
    <message>
        <source>Pages your team sent you</source>
        <translation>Tudalennau a anfonodd eich tîm atoch</translation>
    </message>
    <message>
        <source>What your team knows about you</source>
        <translation>Beth mae eich tîm yn ei wybod amdanoch</translation>
    </message>
    <message>
        <source>It cannot be changed from this phone.</source>
        <translation>Ni ellir ei newid o’r ffôn hwn.</translation>
    </message>
    <message>
        <source>What it belongs to is not there any more.</source>
        <translation>Nid yw’r hyn y mae’n perthyn iddo yno mwyach.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Mae’n rhy hir.</translation>
    </message>
    <message>
        <source>Something in it does not fit what your hospital has.</source>
        <translation>Nid yw rhywbeth ynddo’n cyd-fynd â’r hyn sydd gan eich ysbyty.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>O’r blaen</translation>
    </message>
    <message>
        <source>This differs: %1</source>
        <extracomment>%1 are names of parts of a record, as computers call them, such as &quot;status, note&quot;</extracomment>
        <translation>Mae hyn yn wahanol: %1</translation>
    </message>
</context>
<context>
    <name>DecisionPane</name>
    <message>
        <source>This was not sent</source>
        <translation>Ni chafodd hyn ei anfon</translation>
    </message>
    <message>
        <source>Both sides changed it</source>
        <translation>Newidiodd y ddwy ochr ef</translation>
    </message>
    <message>
        <source>The hub did not accept it</source>
        <translation>Ni dderbyniodd yr hyb ef</translation>
    </message>
    <message>
        <source>You wrote</source>
        <translation>Ysgrifennoch chi</translation>
    </message>
    <message>
        <source>The other side wrote</source>
        <translation>Ysgrifennodd yr ochr arall</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Cadw fy fersiwn i</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Cymryd eu fersiwn nhw</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Rhoi cynnig arall arni</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Rhoi’r gorau iddo</translation>
    </message>
    <message>
        <source>Nothing to decide any more</source>
        <translation>Dim i’w benderfynu bellach</translation>
    </message>
    <message>
        <source>What a patient said</source>
        <translation>Beth ddywedodd claf</translation>
    </message>
    <message>
        <source>A patient’s question</source>
        <translation>Cwestiwn claf</translation>
    </message>
    <message>
        <source>A reply to a patient</source>
        <translation>Ateb i glaf</translation>
    </message>
    <message>
        <source>What a patient asks of an appointment</source>
        <translation>Beth mae claf yn ei ofyn am apwyntiad</translation>
    </message>
    <message>
        <source>Whether the phone is all right for her</source>
        <translation>A yw’r ffôn yn iawn iddi</translation>
    </message>
    <message>
        <source>How she likes to meet</source>
        <translation>Sut mae hi’n hoffi cyfarfod</translation>
    </message>
    <message>
        <source>An appointment</source>
        <translation>Apwyntiad</translation>
    </message>
    <message>
        <source>What was said of a wait</source>
        <translation>Beth ddywedwyd am aros</translation>
    </message>
    <message>
        <source>Answers to an assessment</source>
        <translation>Atebion i asesiad</translation>
    </message>
    <message>
        <source>A request for a support talk</source>
        <translation>Cais am sgwrs gefnogi</translation>
    </message>
    <message>
        <source>A support plan</source>
        <translation>Cynllun cymorth</translation>
    </message>
    <message>
        <source>A place on a waiting list</source>
        <translation>Lle ar restr aros</translation>
    </message>
    <message>
        <source>The call after an operation</source>
        <translation>Yr alwad ar ôl llawdriniaeth</translation>
    </message>
    <message>
        <source>Pages sent to a patient</source>
        <translation>Tudalennau a anfonwyd at glaf</translation>
    </message>
    <message>
        <source>A page of the library</source>
        <translation>Tudalen o’r llyfrgell</translation>
    </message>
    <message>
        <source>What patients said, in the pledge</source>
        <translation>Beth ddywedodd cleifion, yn yr ymrwymiad</translation>
    </message>
    <message>
        <source>A commitment of the pledge</source>
        <translation>Addewid o’r ymrwymiad</translation>
    </message>
    <message>
        <source>What is known about a patient</source>
        <translation>Beth sy’n hysbys am glaf</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>Yr uned</translation>
    </message>
    <message>
        <source>A referral to palliative care</source>
        <translation>Atgyfeiriad at ofal lliniarol</translation>
    </message>
    <message>
        <source>Your role may not write this.</source>
        <translation>Ni chaiff eich rôl ysgrifennu hyn.</translation>
    </message>
    <message>
        <source>It is not there any more, or what it belongs to.</source>
        <translation>Nid yw yno mwyach, neu’r hyn y mae’n perthyn iddo.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Mae’n rhy fawr.</translation>
    </message>
    <message>
        <source>Something in it does not fit what the hub has.</source>
        <translation>Nid yw rhywbeth ynddo’n cyd-fynd â’r hyn sydd gan y canolbwynt.</translation>
    </message>
    <message>
        <source>This could not be done. Please try again.</source>
        <translation>Ni ellid gwneud hyn. Rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Another record: %1</source>
        <extracomment>%1 is a kind of record as computers call it, such as &quot;MeasureReport&quot;</extracomment>
        <translation>Cofnod arall: %1</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Roedd yn</translation>
    </message>
    <message>
        <source>This differs: %1</source>
        <extracomment>%1 are names of parts of a record, as computers call them, such as &quot;status, note&quot;</extracomment>
        <translation>Mae hyn yn wahanol: %1</translation>
    </message>
</context>
<context>
    <name>DecisionsPage</name>
    <message>
        <source>What needs you</source>
        <translation>Beth sydd angen eich sylw</translation>
    </message>
    <message>
        <source>This could not be done. Please try again.</source>
        <translation>Doedd dim modd gwneud hyn. Rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Does dim angen eich sylw</translation>
    </message>
    <message>
        <source>Everything you wrote has been sent, or will be sent by itself.</source>
        <translation>Mae popeth a ysgrifennoch wedi’i anfon, neu bydd yn cael ei anfon ohono’i hun.</translation>
    </message>
</context>
<context>
    <name>DeclineDialog</name>
    <message>
        <source>Take the offer back</source>
        <translation>Cymryd y cynnig yn ôl</translation>
    </message>
    <message>
        <source>Decline the request</source>
        <translation>Gwrthod y cais</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pam?</translation>
    </message>
    <message>
        <source>She reads this on her phone, with the way to call you. She can ask again.</source>
        <translation>Mae hi’n darllen hyn ar ei ffôn, gyda’r ffordd i’ch ffonio. Gall hi ofyn eto.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Ei adael fel y mae</translation>
    </message>
</context>
<context>
    <name>DeliveryLine</name>
    <message>
        <source>Not sent yet</source>
        <translation>Heb ei anfon eto</translation>
    </message>
    <message>
        <source>Could not be sent</source>
        <translation>Doedd dim modd ei anfon</translation>
    </message>
    <message>
        <source>Changed in two places</source>
        <translation>Wedi’i newid mewn dau le</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Wedi’i ateb</translation>
    </message>
    <message>
        <source>Read by your team</source>
        <translation>Wedi’i ddarllen gan eich tîm</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <extracomment>%1 is a time, such as &quot;2:02 pm&quot; or &quot;yesterday at 2:02 pm&quot;</extracomment>
        <translation>Anfonwyd %1</translation>
    </message>
    <message>
        <source>Sends when you are online</source>
        <translation>Caiff ei anfon pan fyddwch ar-lein</translation>
    </message>
    <message>
        <source>Open it to see what to do</source>
        <translation>Agorwch ef i weld beth i’w wneud</translation>
    </message>
    <message>
        <source>Sends after you sign in again</source>
        <translation>Anfonir ar ôl i chi fewngofnodi eto</translation>
    </message>
    <message>
        <source>Sent without your name</source>
        <translation>Anfonwyd heb eich enw</translation>
    </message>
    <message>
        <source>Sends by itself, a little later</source>
        <translation>Yn anfon ar ei ben ei hun, ychydig yn nes ymlaen</translation>
    </message>
</context>
<context>
    <name>DescribeDialog</name>
    <message>
        <source>Change the details</source>
        <translation>Newid y manylion</translation>
    </message>
    <message>
        <source>One of the texts is too long.</source>
        <translation>Mae un o’r testunau yn rhy hir.</translation>
    </message>
    <message>
        <source>This appointment is no longer here.</source>
        <translation>Nid yw’r apwyntiad hwn yma bellach.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>Doedd dim modd ei gadw ar y cyfrifiadur hwn. Gwiriwch y lle ar y ddisg.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Ei adael fel y mae</translation>
    </message>
</context>
<context>
    <name>DidItHappenCard</name>
    <message>
        <source>Your hospital has just taken this promise out of its pledge.</source>
        <translation>Mae eich ysbyty newydd dynnu’r addewid hwn o’i addewidion.</translation>
    </message>
    <message>
        <source>Your answer could not be kept. Is there room left on this phone?</source>
        <translation>Ni ellid cadw eich ateb. Oes lle ar ôl ar y ffôn hwn?</translation>
    </message>
    <message>
        <source>Did it happen for you?</source>
        <translation>A ddigwyddodd i chi?</translation>
    </message>
    <message>
        <source>Your team sees how many said what, never who.</source>
        <translation>Mae eich tîm yn gweld faint ddywedodd beth, byth pwy.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ddim eto</translation>
    </message>
    <message>
        <source>It is not about me</source>
        <translation>Nid yw amdanaf i</translation>
    </message>
    <message>
        <source>Thank you. You can change your answer at any time.</source>
        <translation>Diolch. Gallwch newid eich ateb unrhyw bryd.</translation>
    </message>
    <message>
        <source>Tell your team more</source>
        <translation>Dweud mwy wrth eich tîm</translation>
    </message>
</context>
<context>
    <name>DropInDialog</name>
    <message>
        <source>Add a drop-in session</source>
        <translation>Ychwanegu sesiwn galw heibio</translation>
    </message>
    <message>
        <source>Change the drop-in session</source>
        <translation>Newid y sesiwn galw heibio</translation>
    </message>
    <message>
        <source>Every week on</source>
        <translation>Bob wythnos ar</translation>
    </message>
    <message>
        <source>From when?</source>
        <translation>O pryd?</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Tan pryd?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Ble?</translation>
    </message>
    <message>
        <source>So that somebody finds it who has never been there.</source>
        <translation>Fel bod rhywun na fu yno erioed yn ei gael.</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>I bwy mae e?</translation>
    </message>
    <message>
        <source>Everybody can come then.</source>
        <translation>Gall pawb ddod wedyn.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Ei adael fel y mae</translation>
    </message>
</context>
<context>
    <name>DropInText</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day of the week, %2 from when until when, such as &quot;10:00 am to 12:30 pm&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>I bawb</translation>
    </message>
</context>
<context>
    <name>DropInWording</name>
    <message>
        <source>Choose a day.</source>
        <translation>Dewiswch ddiwrnod.</translation>
    </message>
    <message>
        <source>Type when it begins and when it ends.</source>
        <translation>Teipiwch pryd mae’n dechrau ac yn gorffen.</translation>
    </message>
    <message>
        <source>It ends before it begins. Check both times.</source>
        <translation>Mae’n gorffen cyn dechrau. Gwiriwch y ddau amser.</translation>
    </message>
    <message>
        <source>Say where it is.</source>
        <translation>Dywedwch ble mae.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>Mae hyn yn rhy hir. Byrhewch ef.</translation>
    </message>
    <message>
        <source>There are 20 sessions already. Remove one first.</source>
        <translation>Mae 20 sesiwn eisoes. Tynnwch un yn gyntaf.</translation>
    </message>
    <message>
        <source>This session is no longer here.</source>
        <translation>Nid yw’r sesiwn yma mwyach.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>Doedd dim modd ei gadw ar y cyfrifiadur hwn. Gwiriwch y lle ar y ddisg.</translation>
    </message>
</context>
<context>
    <name>DropInsPart</name>
    <message>
        <source>The session is removed.</source>
        <translation>Tynnwyd y sesiwn.</translation>
    </message>
    <message>
        <source>Drop-in sessions</source>
        <translation>Sesiynau galw heibio</translation>
    </message>
    <message>
        <source>When a nurse sees patients without an appointment. Phones show it under Who to call.</source>
        <translation>Pryd mae nyrs yn gweld cleifion heb apwyntiad. Mae ffonau’n ei ddangos o dan Pwy i’w ffonio.</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Ychwanegu sesiwn</translation>
    </message>
    <message>
        <source>This could not be read on this computer.</source>
        <translation>Ni ellid darllen hyn ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Dim eto.</translation>
    </message>
    <message>
        <source>Change the session on %1</source>
        <extracomment>%1 is a day of the week</extracomment>
        <translation>Newid y sesiwn ar %1</translation>
    </message>
    <message>
        <source>Remove the session on %1</source>
        <extracomment>%1 is a day of the week</extracomment>
        <translation>Tynnu’r sesiwn ar %1</translation>
    </message>
</context>
<context>
    <name>DuePane</name>
    <message>
        <source>Overdue for an assessment</source>
        <translation>Asesiad yn hwyr</translation>
    </message>
    <message>
        <source>Not assessed lately</source>
        <translation>Heb ei hasesu’n ddiweddar</translation>
    </message>
    <message>
        <source>Offer an assessment</source>
        <translation>Cynnig asesiad</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Agor y cofnod</translation>
    </message>
    <message>
        <source>When she is assessed</source>
        <translation>Pryd mae hi’n cael ei hasesu</translation>
    </message>
    <message>
        <source>Told of her diagnosis</source>
        <translation>Clywodd am ei diagnosis</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ddim yn hysbys</translation>
    </message>
    <message>
        <source>Last assessed</source>
        <translation>Asesiad diwethaf</translation>
    </message>
    <message>
        <source>Never here</source>
        <translation>Byth yma</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>I’w wneud ar</translation>
    </message>
    <message>
        <source>Now, no assessment yet</source>
        <translation>Nawr, dim asesiad eto</translation>
    </message>
    <message>
        <source>Not since then</source>
        <translation>Ddim ers hynny</translation>
    </message>
</context>
<context>
    <name>DueRemindersCard</name>
    <message>
        <source>You asked to be reminded</source>
        <translation>Gofynnoch chi am gael eich atgoffa</translation>
    </message>
    <message>
        <source>This could not be kept on your phone. Is there room left?</source>
        <translation>Doedd dim modd cadw hyn ar eich ffôn. Oes lle ar ôl?</translation>
    </message>
</context>
<context>
    <name>DueRow</name>
    <message>
        <source>Last assessed on %1</source>
        <translation>Asesiad diwethaf: %1</translation>
    </message>
    <message>
        <source>Told on %1, not assessed yet</source>
        <translation>Clywodd: %1, heb ei hasesu eto</translation>
    </message>
    <message>
        <source>Not assessed yet</source>
        <translation>Heb ei hasesu eto</translation>
    </message>
    <message>
        <source>Was due on %1</source>
        <translation>Roedd i’w wneud: %1</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>I’w wneud: %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Wedi gofyn</translation>
    </message>
    <message>
        <source>Due now</source>
        <extracomment>%1 is a day</extracomment>
        <translation>I’w wneud nawr</translation>
    </message>
    <message>
        <source>No date of diagnosis</source>
        <translation>Dim dyddiad diagnosis</translation>
    </message>
</context>
<context>
    <name>EarlierDialog</name>
    <message>
        <source>Published: %1, by %2.</source>
        <extracomment>%1 is a time, %2 a member of the team</extracomment>
        <translation>Cyhoeddwyd: %1, gan %2.</translation>
    </message>
    <message>
        <source>What it said then</source>
        <translation>Beth roedd yn ei ddweud bryd hynny</translation>
    </message>
    <message>
        <source>Pictures are not kept. Links and boxes are only shown.</source>
        <translation>Ni chedwir lluniau. Dim ond dangos dolenni a blychau a wneir.</translation>
    </message>
    <message>
        <source>The words of then are not on this computer yet. Try again in a moment.</source>
        <translation>Nid yw geiriau&apos;r adeg honno ar y cyfrifiadur hwn eto. Rhowch gynnig arall mewn eiliad.</translation>
    </message>
</context>
<context>
    <name>EffectTag</name>
    <message>
        <source>No values yet</source>
        <translation>Dim gwerthoedd eto</translation>
    </message>
    <message>
        <source>Before the change</source>
        <translation>Cyn y newid</translation>
    </message>
    <message>
        <source>Too little to tell</source>
        <translation>Rhy ychydig i ddweud</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Gwell</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Gwaeth</translation>
    </message>
    <message>
        <source>No difference seen</source>
        <translation>Ni welwyd gwahaniaeth</translation>
    </message>
    <message>
        <source>Waits after a report</source>
        <translation>Yn aros ar ôl adroddiad</translation>
    </message>
</context>
<context>
    <name>EnrolDialog</name>
    <message>
        <source>Enrol a patient</source>
        <translation>Cofrestru claf</translation>
    </message>
    <message>
        <source>Change her details</source>
        <translation>Newid ei manylion</translation>
    </message>
    <message>
        <source>This NHS number is mistyped. Check each figure.</source>
        <translation>Mae camgymeriad yn y rhif GIG hwn. Gwiriwch bob digid.</translation>
    </message>
    <message>
        <source>Another patient has this NHS number.</source>
        <translation>Mae gan glaf arall y rhif GIG hwn.</translation>
    </message>
    <message>
        <source>Check the year of birth.</source>
        <translation>Gwiriwch y flwyddyn geni.</translation>
    </message>
    <message>
        <source>One of the texts is too long.</source>
        <translation>Mae un o’r testunau yn rhy hir.</translation>
    </message>
    <message>
        <source>This patient is no longer here.</source>
        <translation>Nid yw’r claf hwn yma bellach.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>Doedd dim modd ei gadw ar y cyfrifiadur hwn. Gwiriwch y lle ar y ddisg.</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Enw cyntaf</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Cyfenw</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Dyddiad geni</translation>
    </message>
    <message>
        <source>NHS number</source>
        <translation>Rhif GIG</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnosis</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Sylfaenol</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Eilaidd</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Cofrestru</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Type her given name.</source>
        <translation>Teipiwch ei henw cyntaf.</translation>
    </message>
    <message>
        <source>Type her family name.</source>
        <translation>Teipiwch ei chyfenw.</translation>
    </message>
    <message>
        <source>Choose primary or secondary.</source>
        <translation>Dewiswch sylfaenol neu eilaidd.</translation>
    </message>
    <message>
        <source>Do not enrol</source>
        <translation>Peidio â chofrestru</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Ei adael fel y mae</translation>
    </message>
    <message>
        <source>Check the day she was told.</source>
        <translation>Gwiriwch y diwrnod y clywodd hi.</translation>
    </message>
    <message>
        <source>Told of her diagnosis on</source>
        <translation>Clywodd am ei diagnosis ar</translation>
    </message>
    <message>
        <source>Communication needs, shown wherever her name is</source>
        <translation>Anghenion cyfathrebu, yn cael eu dangos ble bynnag mae ei henw</translation>
    </message>
</context>
<context>
    <name>EvaluationPage</name>
    <message>
        <source>Evaluation</source>
        <translation>Gwerthuso</translation>
    </message>
    <message>
        <source>Did it make a difference?</source>
        <translation>A wnaeth wahaniaeth?</translation>
    </message>
    <message>
        <source>Heard from with secondary breast cancer: %1</source>
        <extracomment>%1 is for example &quot;12 people&quot; or &quot;Fewer than 10 people&quot;</extracomment>
        <translation>Clywyd gan bobl â chanser y fron eilaidd: %1</translation>
    </message>
    <message>
        <source>Nothing to evaluate yet</source>
        <translation>Dim i’w werthuso eto</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Dim byd yn cyfateb</translation>
    </message>
    <message>
        <source>Write down what you plan to do, under Pledge. Then say here how you see that it works.</source>
        <translation>Ysgrifennwch beth rydych yn bwriadu ei wneud, o dan Ymrwymiad. Yna dywedwch yma sut y byddwch yn gweld ei fod yn gweithio.</translation>
    </message>
    <message>
        <source>Try fewer letters, or choose All.</source>
        <translation>Rhowch gynnig ar lai o lythrennau, neu dewiswch Popeth.</translation>
    </message>
    <message>
        <source>One page for managers</source>
        <translation>Un dudalen i reolwyr</translation>
    </message>
    <message>
        <source>Business case</source>
        <translation>Achos busnes</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Beth i’w ddangos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Popeth</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Wedi’i fesur</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Heb ei fesur</translation>
    </message>
    <message>
        <source>You see here what was measured, before and after.</source>
        <translation>Yma rydych yn gweld beth gafodd ei fesur, cyn ac ar ôl.</translation>
    </message>
    <message>
        <source>A colleague has just changed this. Look at it again.</source>
        <translation>Mae cydweithiwr newydd newid hyn. Edrychwch arno eto.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>Doedd dim modd ei gadw ar y cyfrifiadur hwn. Gwiriwch y lle ar y ddisg.</translation>
    </message>
    <message>
        <source>Not measured any more.</source>
        <translation>Nid yw’n cael ei fesur mwyach.</translation>
    </message>
    <message>
        <source>Value removed.</source>
        <translation>Gwerth wedi’i dynnu.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n promise(s) have a measure</source>
        <translation>
            <numerusform>Mae gan %1 o %n o addewidion fesur</numerusform>
            <numerusform>Mae gan %1 o %n addewid fesur</numerusform>
            <numerusform>Mae gan %1 o %n o addewidion fesur</numerusform>
            <numerusform>Mae gan %1 o %n o addewidion fesur</numerusform>
            <numerusform>Mae gan %1 o %n o addewidion fesur</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the promises</source>
        <translation>Chwilio’r addewidion</translation>
    </message>
    <message>
        <source>Choose a promise</source>
        <translation>Dewiswch addewid</translation>
    </message>
    <message>
        <source>There is already a value for this day. Change that one instead.</source>
        <translation>Mae gwerth eisoes ar gyfer y diwrnod hwn. Newidiwch hwnnw yn lle hynny.</translation>
    </message>
</context>
<context>
    <name>EvaluationPane</name>
    <message>
        <source>You said: %1</source>
        <extracomment>%1 is what patients said</extracomment>
        <translation>Dywedoch chi: %1</translation>
    </message>
    <message>
        <source>How will you see that it works?</source>
        <translation>Sut byddwch chi’n gweld ei fod yn gweithio?</translation>
    </message>
    <message>
        <source>Say what you measure, such as a question of a survey, or a waiting time. Then add what it was before.</source>
        <translation>Dywedwch beth rydych yn ei fesur, er enghraifft cwestiwn mewn arolwg, neu amser aros. Yna ychwanegwch beth oedd ef o’r blaen.</translation>
    </message>
    <message>
        <source>Choose a measure</source>
        <translation>Dewis mesur</translation>
    </message>
    <message>
        <source>Changed on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Newidiwyd: %1</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Beth mae hyn yn ei olygu</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Ychwanegu gwerth</translation>
    </message>
    <message>
        <source>Add values from a file</source>
        <translation>Ychwanegu gwerthoedd o ffeil</translation>
    </message>
    <message>
        <source>Change the measure</source>
        <translation>Newid y mesur</translation>
    </message>
    <message>
        <source>Do not measure it</source>
        <translation>Peidio â’i fesur</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Cyn</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Ar ôl</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Cyn ac ar ôl</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Gwahaniaeth</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>Yr un peth fel tabl</translation>
    </message>
    <message>
        <source>Small numbers are not shown, here or in a report, so that nobody can be recognised.</source>
        <translation>Ni ddangosir niferoedd bach, yma nac mewn adroddiad, fel na ellir adnabod neb.</translation>
    </message>
    <message>
        <source>What you wrote down</source>
        <translation>Beth ysgrifennoch chi</translation>
    </message>
    <message>
        <source>Change what is wrong. Small numbers show only there.</source>
        <translation>Newidiwch yr hyn sy’n anghywir. Dim ond yno y mae niferoedd bach i’w gweld.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a day, %2 for example &quot;81 of 263 people&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change the value of %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Newid gwerth %1</translation>
    </message>
    <message>
        <source>Remove the value of %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Tynnu gwerth %1</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>Doedd dim modd ei gadw ar y cyfrifiadur hwn. Gwiriwch y lle ar y ddisg.</translation>
    </message>
    <message>
        <source>Representatives see before and after as of %1.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Mae cynrychiolwyr yn gweld cyn ac ar ôl fel yr oedd ar %1.</translation>
    </message>
    <message>
        <source>Representatives see before and after once you tell them, or make a report.</source>
        <translation>Bydd cynrychiolwyr yn gweld cyn ac ar ôl pan ddywedwch wrthynt, neu wneud adroddiad.</translation>
    </message>
    <message>
        <source>Tell representatives how it stands now</source>
        <translation>Dweud wrth gynrychiolwyr sut mae nawr</translation>
    </message>
    <message>
        <source>Tell representatives</source>
        <translation>Dweud wrth gynrychiolwyr</translation>
    </message>
    <message>
        <source>What the team wrote down</source>
        <translation>Yr hyn a ysgrifennodd y tîm</translation>
    </message>
    <message>
        <source>Representatives see before and after as they stand now.</source>
        <translation>Mae cynrychiolwyr yn gweld cyn ac ar ôl fel y maent nawr.</translation>
    </message>
    <message>
        <source>Nothing is new since representatives were told.</source>
        <translation>Nid oes dim byd newydd ers dweud wrth y cynrychiolwyr.</translation>
    </message>
    <message>
        <source>Your role may not tell representatives. A nurse or the pledge lead can.</source>
        <translation>Ni chaiff eich rôl ddweud wrth gynrychiolwyr. Gall nyrs neu arweinydd yr ymrwymiad wneud hynny.</translation>
    </message>
</context>
<context>
    <name>EvaluationRow</name>
    <message>
        <source>Not measured yet</source>
        <translation>Heb ei fesur eto</translation>
    </message>
    <message>
        <source>Before: %1 · After: %2</source>
        <extracomment>%1 and %2 are for example &quot;61 %, n = 263&quot;, or why they are not shown</extracomment>
        <translation>Cyn: %1 · Ar ôl: %2</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n person</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fewer than %n people</source>
        <translation>
            <numerusform>llai na %n o bobl</numerusform>
            <numerusform>llai na %n person</numerusform>
            <numerusform>llai na %n o bobl</numerusform>
            <numerusform>llai na %n o bobl</numerusform>
            <numerusform>llai na %n o bobl</numerusform>
        </translation>
    </message>
    <message>
        <source>not shown, to protect people</source>
        <translation>heb ei ddangos, i ddiogelu pobl</translation>
    </message>
    <message>
        <source>No longer evidence of this.</source>
        <translation>Nid yw’n dystiolaeth o hyn bellach.</translation>
    </message>
    <message>
        <source>This is no longer here.</source>
        <translation>Nid yw hwn yma bellach.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>Doedd dim modd ei gadw ar y cyfrifiadur hwn. Gwiriwch y lle ar y ddisg.</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Beth sy’n ei ddangos</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Ychwanegu tystiolaeth</translation>
    </message>
    <message>
        <source>How many people said it has not been told yet.</source>
        <translation>Nid yw faint o bobl a’i dywedodd wedi’i rannu eto.</translation>
    </message>
    <message>
        <source>Said by: %1</source>
        <extracomment>%1 is for example &quot;fewer than 10 people&quot;</extracomment>
        <translation>Dywedwyd gan: %1</translation>
    </message>
    <message>
        <source>With primary cancer: %1. With secondary cancer: %2.</source>
        <extracomment>both are for example &quot;12 people&quot;</extracomment>
        <translation>Â chanser sylfaenol: %1. Â chanser eilaidd: %2.</translation>
    </message>
    <message>
        <source>Too few to say how many have primary or secondary cancer.</source>
        <translation>Rhy ychydig i ddweud faint sydd â chanser sylfaenol neu eilaidd.</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>heb enw</translation>
    </message>
    <message>
        <source>%1 % positive</source>
        <extracomment>%1 is a number from 0 to 100</extracomment>
        <translation>%1 % yn gadarnhaol</translation>
    </message>
    <message>
        <source>“%1” is no evidence of this</source>
        <extracomment>%1 are somebody&apos;s words</extracomment>
        <translation>Nid yw “%1” yn dystiolaeth o hyn</translation>
    </message>
    <message>
        <source>We knew this before</source>
        <translation>Roedden ni’n gwybod hyn o’r blaen</translation>
    </message>
    <message>
        <source>Keep it in mind: what was known and not done yet.</source>
        <translation>Cadwch hyn mewn cof: beth oedd yn hysbys ond heb ei wneud eto.</translation>
    </message>
    <message>
        <source>Nothing shows yet that patients said this. Link a voice, a conversation or the result of a survey.</source>
        <translation>Nid oes dim yn dangos eto bod cleifion wedi dweud hyn. Cysylltwch lais, sgwrs neu ganlyniad arolwg.</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Write which survey it was.</source>
        <translation>Ysgrifennwch pa arolwg oedd hwn.</translation>
    </message>
    <message>
        <source>Type how many people answered, such as 120.</source>
        <translation>Teipiwch faint o bobl atebodd, er enghraifft 120.</translation>
    </message>
    <message>
        <source>Type a number from 0 to 100.</source>
        <translation>Teipiwch rif o 0 i 100.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Mae’r diwrnod hwn eto i ddod.</translation>
    </message>
    <message>
        <source>What shows that patients said it?</source>
        <translation>Beth sy’n dangos bod cleifion wedi’i ddweud?</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>Doedd dim modd ei gadw ar y cyfrifiadur hwn. Gwiriwch y lle ar y ddisg.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>O ble mae’n dod</translation>
    </message>
    <message>
        <source>Something said</source>
        <translation>Rhywbeth a ddywedwyd</translation>
    </message>
    <message>
        <source>A survey</source>
        <translation>Arolwg</translation>
    </message>
    <message>
        <source>Words, or who said them</source>
        <translation>Geiriau, neu bwy a’u dywedodd</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer words.</source>
        <translation>Does dim byd yn cyfateb. Rhowch gynnig ar lai o eiriau.</translation>
    </message>
    <message>
        <source>There is nothing else to add. What patients tell you appears here.</source>
        <translation>Does dim byd arall i’w ychwanegu. Mae’r hyn y mae cleifion yn ei ddweud wrthych yn ymddangos yma.</translation>
    </message>
    <message>
        <source>Survey and question</source>
        <translation>Arolwg a chwestiwn</translation>
    </message>
    <message>
        <source>Such as: Spring survey, waiting before surgery</source>
        <translation>Er enghraifft: Arolwg y gwanwyn, aros cyn llawdriniaeth</translation>
    </message>
    <message>
        <source>How many people answered?</source>
        <translation>Faint o bobl atebodd?</translation>
    </message>
    <message>
        <source>How many of a hundred were positive?</source>
        <translation>Faint o bob cant oedd yn gadarnhaol?</translation>
    </message>
    <message>
        <source>The last day they could answer</source>
        <translation>Y diwrnod olaf y gallen nhw ateb</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Ychwanegu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Write which survey it was, and how many people answered.</source>
        <translation>Ysgrifennwch pa arolwg oedd ef, a faint o bobl a atebodd.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>Mae hyn yn rhy hir. Byrhewch ef.</translation>
    </message>
    <message>
        <source>This is no longer here.</source>
        <translation>Nid yw hwn yma bellach.</translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>Words</source>
        <translation>Geiriau</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Apwyntiad</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tan</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Gyda</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>To do before</source>
        <translation>I’w wneud cyn hynny</translation>
    </message>
    <message>
        <source>To bring</source>
        <translation>I ddod gyda chi</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Cyfarwyddiadau</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gofynnwyd am</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Tynnwyd yn ôl</translation>
    </message>
    <message>
        <source>Is the phone all right?</source>
        <translation>Ydy’r ffôn yn iawn?</translation>
    </message>
    <message>
        <source>Way to meet</source>
        <translation>Ffordd o gyfarfod</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Aros</translation>
    </message>
    <message>
        <source>The wait is over</source>
        <translation>Mae’r aros drosodd</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Ticiwyd</translation>
    </message>
    <message>
        <source>Distress in the last week</source>
        <translation>Gofid yn yr wythnos ddiwethaf</translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation>Beth sydd bwysicaf</translation>
    </message>
    <message>
        <source>Looked after</source>
        <translation>Wedi cael sylw</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Cytunwyd</translation>
    </message>
    <message>
        <source>Taken on by</source>
        <translation>Cymerwyd gan</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Yn aros am</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Ers</translation>
    </message>
    <message>
        <source>Expected in</source>
        <translation>Disgwylir ym mis</translation>
    </message>
    <message>
        <source>Calls nobody answered</source>
        <translation>Galwadau heb eu hateb</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Sut y daeth i ben</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Erbyn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Rhif ffôn</translation>
    </message>
    <message>
        <source>How to speak and write to her</source>
        <translation>Sut i siarad ac ysgrifennu ati</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Rhifau ffôn</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Darllenwyd</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Wedi delio ag ef</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atebwyd</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Daeth i ben</translation>
    </message>
    <message>
        <source>Not fixed yet</source>
        <translation>Heb ei bennu eto</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Wedi’i drefnu</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Wedi cyrraedd</translation>
    </message>
    <message>
        <source>Took place</source>
        <translation>Wedi digwydd</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Wedi’i ganslo</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Ni ddaeth</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>Cofnodwyd drwy gamgymeriad</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Amser arall</translation>
    </message>
    <message>
        <source>To cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Symudwyd</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Aros fel y mae</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Drafft</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Rhannwyd</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Gorffennwyd</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Disodlwyd</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Newydd</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Wedi’i dderbyn</translation>
    </message>
    <message>
        <source>Time booked</source>
        <translation>Amser wedi’i drefnu</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Ar y gweill</translation>
    </message>
    <message>
        <source>Plan shared</source>
        <translation>Cynllun wedi’i rannu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi’i wneud</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Gwrthodwyd</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Yn aros</translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <translation>Tynnwyd oddi ar y rhestr</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Nid atebodd neb</translation>
    </message>
    <message>
        <source>They spoke</source>
        <translation>Fe wnaethant siarad</translation>
    </message>
    <message>
        <source>Not possible any more</source>
        <translation>Nid yw’n bosibl mwyach</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Wedi’i gynllunio</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Ar waith</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>Parhaus</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Wedi’i gyflawni</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Wedi’i ohirio</translation>
    </message>
    <message>
        <source>Unable</source>
        <translation>Methu</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Wedi’i dynnu’n ôl</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ddim eto</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>Nobody can tell yet</source>
        <translation>Ni all neb ddweud eto</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n funud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 o 10</translation>
    </message>
    <message>
        <source>%1: %2 of 10</source>
        <extracomment>%1 is a concern, such as &quot;Sleep&quot;, %2 a number from 0 to 10</extracomment>
        <translation>%1: %2 o 10</translation>
    </message>
</context>
<context>
    <name>FieldLabel</name>
    <message>
        <source>You can leave this empty.</source>
        <translation>Gallwch adael hwn yn wag.</translation>
    </message>
</context>
<context>
    <name>FirstSyncPage</name>
    <message>
        <source>Getting your things</source>
        <translation>Yn nôl eich pethau</translation>
    </message>
    <message>
        <source>Your appointments and your hospital’s pledge come to this device. It takes a moment, once.</source>
        <translation>Mae eich apwyntiadau ac ymrwymiad eich ysbyty yn dod i’r ddyfais hon. Mae’n cymryd ychydig o amser, unwaith.</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <extracomment>%1 is a number from 0 to 100</extracomment>
        <translation>%1 % wedi’i wneud</translation>
    </message>
    <message>
        <source>Look inside now</source>
        <translation>Edrych i mewn nawr</translation>
    </message>
</context>
<context>
    <name>FormDraftNote</name>
    <message>
        <source>What you type could not be kept. Save it before you leave.</source>
        <translation>Ni ellid cadw’r hyn rydych yn ei deipio. Cadwch ef cyn i chi adael.</translation>
    </message>
    <message>
        <source>You began this earlier. It was kept for you.</source>
        <translation>Dechreuoch chi hyn yn gynharach. Fe’i cadwyd i chi.</translation>
    </message>
    <message>
        <source>Begin afresh</source>
        <translation>Dechrau o’r newydd</translation>
    </message>
</context>
<context>
    <name>GoalKindWords</name>
    <message>
        <source>Information</source>
        <translation>Gwybodaeth</translation>
    </message>
    <message>
        <source>How we work</source>
        <translation>Sut rydym yn gweithio</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Rooms and equipment</source>
        <translation>Ystafelloedd ac offer</translation>
    </message>
    <message>
        <source>Computers and phones</source>
        <translation>Cyfrifiaduron a ffonau</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Good morning, %1</source>
        <extracomment>%1 is a first name</extracomment>
        <translation>Bore da, %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <extracomment>%1 is a first name</extracomment>
        <translation>Prynhawn da, %1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <extracomment>%1 is a first name</extracomment>
        <translation>Noswaith dda, %1</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Bore da</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Prynhawn da</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Noswaith dda</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be sent.</source>
        <comment>what she wrote</comment>
        <translation>
            <numerusform>Doedd dim modd anfon %n o bethau.</numerusform>
            <numerusform>Doedd dim modd anfon %n peth.</numerusform>
            <numerusform>Doedd dim modd anfon %n o bethau.</numerusform>
            <numerusform>Doedd dim modd anfon %n o bethau.</numerusform>
            <numerusform>Doedd dim modd anfon %n o bethau.</numerusform>
        </translation>
    </message>
    <message>
        <source>See what to do</source>
        <translation>Gweld beth i’w wneud</translation>
    </message>
    <message>
        <source>No appointment ahead</source>
        <translation>Dim apwyntiad i ddod</translation>
    </message>
    <message>
        <source>When your team books one, you will see it here.</source>
        <translation>Pan fydd eich tîm yn trefnu un, byddwch yn ei weld yma.</translation>
    </message>
    <message>
        <source>Since you last looked</source>
        <translation>Ers i chi edrych ddiwethaf</translation>
    </message>
    <message>
        <source>Need to talk something through?</source>
        <translation>Angen siarad am rywbeth?</translation>
    </message>
    <message>
        <source>See who to call, by day and by night. It is all right to ask.</source>
        <translation>Gweld pwy i’w ffonio, ddydd a nos. Mae’n iawn gofyn.</translation>
    </message>
    <message>
        <source>Does something weigh on you?</source>
        <translation>Oes rhywbeth yn pwyso arnoch?</translation>
    </message>
    <message>
        <source>Ask for a support talk at any time, and see your plan.</source>
        <translation>Gofynnwch am sgwrs gymorth unrhyw bryd, a gwelwch eich cynllun.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Mewnforio</translation>
    </message>
</context>
<context>
    <name>ImportPart</name>
    <message>
        <source>Import</source>
        <translation>Mewnforio</translation>
    </message>
    <message>
        <source>A printed pledge or comments as CSV, or patients and appointments as FHIR. You see what is in it before anything is kept.</source>
        <translation>Ymrwymiad printiedig neu sylwadau fel CSV, neu gleifion ac apwyntiadau fel FHIR. Rydych yn gweld beth sydd ynddo cyn i ddim gael ei gadw.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Dewis ffeil</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Dewis ffeil arall</translation>
    </message>
    <message>
        <source>Close this file</source>
        <translation>Cau’r ffeil hon</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Dewis ffeil i’w mewnforio</translation>
    </message>
    <message>
        <source>Files to import (*.csv *.json *.ndjson *.txt)</source>
        <translation>Ffeiliau i’w mewnforio (*.csv *.json *.ndjson *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Pob ffeil (*)</translation>
    </message>
    <message>
        <source>It could not be saved on this computer, so nothing of it was kept. Check the space on the disk.</source>
        <translation>Doedd dim modd ei gadw ar y cyfrifiadur hwn, felly chafodd dim ohono ei gadw. Gwiriwch y lle ar y ddisg.</translation>
    </message>
    <message>
        <source>Line %1, column %2.</source>
        <extracomment>both are numbers</extracomment>
        <translation>Llinell %1, colofn %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a file, %2 what it is, such as &quot;a pledge&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The letters were read as Windows-1252. Check the accents below.</source>
        <translation>Cafodd y llythrennau eu darllen fel Windows-1252. Gwiriwch yr acenion isod.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>rows of a file</comment>
        <translation>
            <numerusform>%n newydd</numerusform>
            <numerusform>%n newydd</numerusform>
            <numerusform>%n newydd</numerusform>
            <numerusform>%n newydd</numerusform>
            <numerusform>%n newydd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>rows of a file</comment>
        <translation>
            <numerusform>%n wedi newid</numerusform>
            <numerusform>%n wedi newid</numerusform>
            <numerusform>%n wedi newid</numerusform>
            <numerusform>%n wedi newid</numerusform>
            <numerusform>%n wedi newid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <comment>rows of a file</comment>
        <translation>
            <numerusform>%n yma yn barod</numerusform>
            <numerusform>%n yma yn barod</numerusform>
            <numerusform>%n yma yn barod</numerusform>
            <numerusform>%n yma yn barod</numerusform>
            <numerusform>%n yma yn barod</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <comment>rows of a file</comment>
        <translation>
            <numerusform>%n na ellir eu darllen</numerusform>
            <numerusform>%n na ellir ei darllen</numerusform>
            <numerusform>%n na ellir eu darllen</numerusform>
            <numerusform>%n na ellir eu darllen</numerusform>
            <numerusform>%n na ellir eu darllen</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1, column %2 (%3)</source>
        <extracomment>%3 is what the column is called</extracomment>
        <translation>llinell %1, colofn %2 (%3)</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>llinell %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n plan(s))</source>
        <extracomment>%1 is what patients said</extracomment>
        <translation>
            <numerusform>%1 (%n o gynlluniau)</numerusform>
            <numerusform>%1 (%n cynllun)</numerusform>
            <numerusform>%1 (%n o gynlluniau)</numerusform>
            <numerusform>%1 (%n o gynlluniau)</numerusform>
            <numerusform>%1 (%n o gynlluniau)</numerusform>
        </translation>
    </message>
    <message>
        <source>Belongs to the one above</source>
        <translation>Yn perthyn i’r un uchod</translation>
    </message>
    <message>
        <source>Imported. Patients see a pledge only once you publish it.</source>
        <translation>Wedi’i fewnforio. Dim ond ar ôl i chi ei gyhoeddi y mae cleifion yn gweld ymrwymiad.</translation>
    </message>
    <message>
        <source>Nothing new in it</source>
        <translation>Dim byd newydd ynddo</translation>
    </message>
    <message>
        <source>Import the good rows</source>
        <translation>Mewnforio’r rhesi da</translation>
    </message>
    <message>
        <source>This computer’s own records could not be read, so nothing was imported. Start Heard again.</source>
        <translation>Doedd dim modd darllen cofnodion y cyfrifiadur hwn, felly ni chafodd dim ei fewnforio. Dechreuwch Heard eto.</translation>
    </message>
    <message>
        <source>Not taken over: %1. Such columns may say who wrote it.</source>
        <extracomment>%1 are names of columns, with commas between them</extracomment>
        <translation>Heb eu cymryd drosodd: %1. Gallai colofnau o’r fath ddweud pwy a’i ysgrifennodd.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Add what was said before, too</source>
        <translation>Ychwanegu’r hyn a ddywedwyd o’r blaen hefyd</translation>
    </message>
    <message numerus="yes">
        <source>Add %n comment(s) that were said before, too</source>
        <translation>
            <numerusform>Ychwanegu %n sylw a ddywedwyd o’r blaen hefyd</numerusform>
            <numerusform>Ychwanegu %n sylw a ddywedwyd o’r blaen hefyd</numerusform>
            <numerusform>Ychwanegu %n sylw a ddywedwyd o’r blaen hefyd</numerusform>
            <numerusform>Ychwanegu %n sylw a ddywedwyd o’r blaen hefyd</numerusform>
            <numerusform>Ychwanegu %n sylw a ddywedwyd o’r blaen hefyd</numerusform>
        </translation>
    </message>
    <message>
        <source>They are here word for word from another file. Without a date or number nobody can tell whether others said the same.</source>
        <translation>Maent yma air am air o ffeil arall. Heb ddyddiad na rhif ni all neb wybod a ddywedodd eraill yr un peth.</translation>
    </message>
</context>
<context>
    <name>ImportWording</name>
    <message>
        <source>a pledge</source>
        <translation>ymrwymiad</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>sylwadau</translation>
    </message>
    <message>
        <source>FHIR, a bundle</source>
        <translation>FHIR, bwndel</translation>
    </message>
    <message>
        <source>FHIR, one a line</source>
        <translation>FHIR, un ar bob llinell</translation>
    </message>
    <message>
        <source>FHIR, one resource</source>
        <translation>FHIR, un adnodd</translation>
    </message>
    <message>
        <source>new</source>
        <translation>newydd</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>wedi newid</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>yma yn barod</translation>
    </message>
    <message>
        <source>twice in this file</source>
        <translation>ddwywaith yn y ffeil hon</translation>
    </message>
    <message>
        <source>This file is empty or cannot be read.</source>
        <translation>Mae’r ffeil hon yn wag neu ni ellir ei darllen.</translation>
    </message>
    <message>
        <source>This file is larger than 50 megabytes.</source>
        <translation>Mae’r ffeil hon yn fwy na 50 megabeit.</translation>
    </message>
    <message>
        <source>This file holds no text.</source>
        <translation>Nid oes testun yn y ffeil hon.</translation>
    </message>
    <message>
        <source>This is a spreadsheet. Save it as CSV first.</source>
        <translation>Taenlen yw hon. Cadwch hi fel CSV yn gyntaf.</translation>
    </message>
    <message>
        <source>This is a PDF. The table has to be a CSV file.</source>
        <translation>PDF yw hwn. Rhaid i’r tabl fod yn ffeil CSV.</translation>
    </message>
    <message>
        <source>This is a web page, not the file itself.</source>
        <translation>Tudalen we yw hon, nid y ffeil ei hun.</translation>
    </message>
    <message>
        <source>This is XML. FHIR is read as JSON only.</source>
        <translation>XML yw hwn. Dim ond fel JSON y mae FHIR yn cael ei ddarllen.</translation>
    </message>
    <message>
        <source>This JSON is not in UTF-8.</source>
        <translation>Nid yw’r JSON hwn mewn UTF-8.</translation>
    </message>
    <message>
        <source>This JSON is broken.</source>
        <translation>Mae’r JSON hwn wedi torri.</translation>
    </message>
    <message>
        <source>This JSON is nested too deeply.</source>
        <translation>Mae’r JSON hwn wedi’i nythu’n rhy ddwfn.</translation>
    </message>
    <message>
        <source>This JSON is not FHIR: it names no resourceType.</source>
        <translation>Nid FHIR yw’r JSON hwn: nid yw’n enwi resourceType.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation>Mae dyfynnod wedi’i agor ond heb ei gau.</translation>
    </message>
    <message>
        <source>There is text behind a closing quotation mark.</source>
        <translation>Mae testun ar ôl dyfynnod sy’n cau.</translation>
    </message>
    <message>
        <source>The columns are neither a pledge’s nor comments’.</source>
        <translation>Nid colofnau ymrwymiad na sylwadau yw’r rhain.</translation>
    </message>
    <message>
        <source>A column is missing. A pledge needs “you said”, “we plan to” and “by”.</source>
        <translation>Mae colofn ar goll. Mae ar ymrwymiad angen “you said”, “we plan to” a “by”.</translation>
    </message>
    <message>
        <source>Two columns have the same meaning.</source>
        <translation>Mae gan ddwy golofn yr un ystyr.</translation>
    </message>
    <message>
        <source>There are no rows under the header.</source>
        <translation>Nid oes rhesi o dan y pennawd.</translation>
    </message>
    <message>
        <source>More or fewer cells than the header</source>
        <translation>Mwy neu lai o gelloedd na’r pennawd</translation>
    </message>
    <message>
        <source>No “you said”</source>
        <translation>Dim “you said”</translation>
    </message>
    <message>
        <source>No “we plan to”</source>
        <translation>Dim “we plan to”</translation>
    </message>
    <message>
        <source>No “by”</source>
        <translation>Dim “by”</translation>
    </message>
    <message>
        <source>“By” is neither a state nor a month</source>
        <translation>Nid yw “by” yn gyflwr nac yn fis</translation>
    </message>
    <message>
        <source>Not a known group of patients</source>
        <translation>Nid yw’n grŵp hysbys o gleifion</translation>
    </message>
    <message>
        <source>Not a month</source>
        <translation>Nid mis</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>Dim geiriau</translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation>Nid dyddiad</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Rhy hir</translation>
    </message>
    <message>
        <source>Says something else than an earlier row</source>
        <translation>Yn dweud rhywbeth gwahanol i res gynharach</translation>
    </message>
    <message>
        <source>Broken JSON</source>
        <translation>JSON wedi torri</translation>
    </message>
    <message>
        <source>An entry without a resource</source>
        <translation>Cofnod heb adnodd</translation>
    </message>
    <message>
        <source>A kind of resource that is not imported</source>
        <translation>Math o adnodd nad yw’n cael ei fewnforio</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Mae rhywbeth ar goll</translation>
    </message>
    <message>
        <source>Something cannot be read</source>
        <translation>Ni ellir darllen rhywbeth</translation>
    </message>
    <message>
        <source>A mistyped NHS number</source>
        <translation>Camgymeriad mewn rhif GIG</translation>
    </message>
    <message>
        <source>An appointment of nobody</source>
        <translation>Apwyntiad heb glaf</translation>
    </message>
    <message>
        <source>An appointment of several patients</source>
        <translation>Apwyntiad i sawl claf</translation>
    </message>
    <message>
        <source>No patient here has this NHS number</source>
        <translation>Nid oes gan unrhyw glaf yma y rhif GIG hwn</translation>
    </message>
    <message>
        <source>Known here as somebody else’s</source>
        <translation>Yn hysbys yma fel un rhywun arall</translation>
    </message>
    <message>
        <source>Its names belong to several things here</source>
        <translation>Mae ei enwau yn perthyn i sawl peth yma</translation>
    </message>
    <message>
        <source>Refers to a patient who is not there</source>
        <translation>Yn cyfeirio at glaf nad yw yno</translation>
    </message>
    <message>
        <source>This file is marked as UTF-8 and is not. Save it as CSV UTF-8 again.</source>
        <translation>Mae’r ffeil hon wedi’i nodi fel UTF-8 ond nid yw. Cadwch hi eto fel CSV UTF-8.</translation>
    </message>
    <message>
        <source>A date too long ago or too far ahead</source>
        <translation>Dyddiad rhy bell yn ôl neu rhy bell ymlaen</translation>
    </message>
    <message>
        <source>FHIR R4 has nothing of this name here</source>
        <translation>Nid oes dim o’r enw hwn yma yn FHIR R4</translation>
    </message>
    <message>
        <source>Not a code that FHIR allows here</source>
        <translation>Nid yw’n god y mae FHIR yn ei ganiatáu yma</translation>
    </message>
    <message>
        <source>Does not go with the rest</source>
        <translation>Nid yw’n cyd-fynd â’r gweddill</translation>
    </message>
    <message>
        <source>Half of a character</source>
        <translation>Hanner nod</translation>
    </message>
    <message>
        <source>No reason. Write it in “by” after a colon, such as “Unable: no room”</source>
        <translation>Dim rheswm. Ysgrifennwch ef yn “by” ar ôl colon, er enghraifft “Unable: no room”</translation>
    </message>
</context>
<context>
    <name>InformationPage</name>
    <message>
        <source>Information</source>
        <translation>Gwybodaeth</translation>
    </message>
    <message>
        <source>Search the pages</source>
        <translation>Chwilio’r tudalennau</translation>
    </message>
    <message>
        <source>Sent to you</source>
        <translation>Anfonwyd atoch</translation>
    </message>
    <message>
        <source>Show everything sent to you</source>
        <translation>Dangos popeth a anfonwyd atoch</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) found</source>
        <translation>
            <numerusform>%n o dudalennau wedi’u canfod</numerusform>
            <numerusform>%n dudalen wedi’i chanfod</numerusform>
            <numerusform>%n o dudalennau wedi’u canfod</numerusform>
            <numerusform>%n o dudalennau wedi’u canfod</numerusform>
            <numerusform>%n o dudalennau wedi’u canfod</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Dim wedi’i ganfod</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>Dim i’w ddarllen eto</translation>
    </message>
    <message>
        <source>Try another word. You can also ask your nurse.</source>
        <translation>Rhowch gynnig ar air arall. Gallwch hefyd ofyn i’ch nyrs.</translation>
    </message>
    <message>
        <source>When your hospital adds pages, you will find them here, also without the internet.</source>
        <translation>Pan fydd eich ysbyty’n ychwanegu tudalennau, byddwch yn eu gweld yma, heb y rhyngrwyd hefyd.</translation>
    </message>
</context>
<context>
    <name>InterviewPane</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n person</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Heb enw</translation>
    </message>
    <message>
        <source>Consent withdrawn. It is neither counted nor quoted any more.</source>
        <translation>Caniatâd wedi’i dynnu’n ôl. Nid yw’n cael ei chyfrif na’i dyfynnu mwyach.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Wedi’i dynnu.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>Doedd dim modd ei gadw ar y cyfrifiadur hwn. Gwiriwch y lle ar y ddisg.</translation>
    </message>
    <message>
        <source>This conversation is no longer here</source>
        <translation>Nid yw’r sgwrs hon yma bellach</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a kind such as Focus group, %2 a day</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Agor y cofnod</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Caniatâd wedi’i dynnu’n ôl</translation>
    </message>
    <message>
        <source>May be quoted</source>
        <translation>Gellir ei dyfynnu</translation>
    </message>
    <message>
        <source>Not to be quoted</source>
        <translation>Ni chaniateir ei dyfynnu</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Beth a ddywedwyd</translation>
    </message>
    <message>
        <source>Written down by %1 · %2</source>
        <extracomment>%1 is a colleague&apos;s name, %2 a day</extracomment>
        <translation>Ysgrifennwyd gan %1 · %2</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Heb ei anfon eto</translation>
    </message>
    <message>
        <source>Not accepted. See Today.</source>
        <translation>Heb ei dderbyn. Gweler Heddiw.</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n time(s), last by %1 · %2</source>
        <extracomment>%n is a number of times, %1 a colleague&apos;s name, %2 a day</extracomment>
        <translation>
            <numerusform>Newidiwyd %n o weithiau, ddiwethaf gan %1 · %2</numerusform>
            <numerusform>Newidiwyd %n waith, ddiwethaf gan %1 · %2</numerusform>
            <numerusform>Newidiwyd %n o weithiau, ddiwethaf gan %1 · %2</numerusform>
            <numerusform>Newidiwyd %n o weithiau, ddiwethaf gan %1 · %2</numerusform>
            <numerusform>Newidiwyd %n o weithiau, ddiwethaf gan %1 · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed by %1 · %2</source>
        <extracomment>%1 is a colleague&apos;s name, %2 a day</extracomment>
        <translation>Newidiwyd gan %1 · %2</translation>
    </message>
    <message>
        <source>Remove: it was written by mistake</source>
        <translation>Tynnu: cafodd ei hysgrifennu drwy gamgymeriad</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Newidiwyd.</translation>
    </message>
</context>
<context>
    <name>InterviewRow</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n person</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
        </translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Eilaidd</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Caniatâd wedi’i dynnu’n ôl</translation>
    </message>
</context>
<context>
    <name>InterviewWording</name>
    <message>
        <source>Interview</source>
        <translation>Cyfweliad</translation>
    </message>
    <message>
        <source>Focus group</source>
        <translation>Grŵp ffocws</translation>
    </message>
    <message>
        <source>Notes of a meeting</source>
        <translation>Nodiadau cyfarfod</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Sylfaenol</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Eilaidd</translation>
    </message>
</context>
<context>
    <name>InterviewsList</name>
    <message>
        <source>Conversations</source>
        <translation>Sgyrsiau</translation>
    </message>
    <message>
        <source>No conversation fits</source>
        <translation>Does dim sgwrs yn cyfateb</translation>
    </message>
    <message>
        <source>Nothing has been written down yet</source>
        <translation>Does dim wedi’i ysgrifennu eto</translation>
    </message>
    <message>
        <source>Try fewer words, or show all.</source>
        <translation>Rhowch gynnig ar lai o eiriau, neu dangoswch bopeth.</translation>
    </message>
    <message>
        <source>Write down what patients said in an interview, a focus group or a meeting. No patient sees it.</source>
        <translation>Ysgrifennwch beth ddywedodd cleifion mewn cyfweliad, grŵp ffocws neu gyfarfod. Nid oes claf yn ei weld.</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Chwilio’r sgyrsiau</translation>
    </message>
    <message>
        <source>No theme yet</source>
        <translation>Dim thema eto</translation>
    </message>
</context>
<context>
    <name>InventedFrame</name>
    <message>
        <source>Everything here is invented for this demo</source>
        <translation>Dychmygol yw popeth yma, ar gyfer y demo hwn</translation>
    </message>
</context>
<context>
    <name>InventedLine</name>
    <message>
        <source>%1. Invented for this demo.</source>
        <extracomment>%1 is the name of a breast unit</extracomment>
        <translation>%1. Wedi’i dyfeisio ar gyfer y demo hwn.</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Invite %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Gwahodd %1</translation>
    </message>
    <message>
        <source>Asking the hub for a code</source>
        <translation>Yn gofyn i’r hyb am god</translation>
    </message>
    <message>
        <source>A square code to scan with a phone</source>
        <translation>Cod sgwâr i’w sganio â ffôn</translation>
    </message>
    <message>
        <source>Write it on her letter or let her scan it. It works once, until %1.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Ysgrifennwch ef ar ei llythyr neu gadewch iddi ei sganio. Mae’n gweithio unwaith, tan %1.</translation>
    </message>
    <message>
        <source>Hospital address to type: %1</source>
        <extracomment>%1 is a web address</extracomment>
        <translation>Cyfeiriad yr ysbyty i’w deipio: %1</translation>
    </message>
    <message>
        <source>The hub cannot be reached now. A code is made there, so please try again once you are online.</source>
        <translation>Ni ellir cyrraedd yr hyb nawr. Yno mae cod yn cael ei wneud, felly rhowch gynnig arall arni pan fyddwch ar-lein.</translation>
    </message>
    <message>
        <source>Your role may not invite people. Ask a nurse or an administrator.</source>
        <translation>Ni chaiff eich rôl wahodd pobl. Gofynnwch i nyrs neu weinyddwr.</translation>
    </message>
    <message>
        <source>This entry has not reached the hub yet. Try again in a moment.</source>
        <translation>Nid yw’r cofnod hwn wedi cyrraedd yr hyb eto. Rhowch gynnig arall arni mewn munud.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Rhoi cynnig arall arni</translation>
    </message>
    <message>
        <source>You are signed out of the hub. Sign in below, then try again.</source>
        <translation>Rydych wedi allgofnodi o’r hyb. Mewngofnodwch isod, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>This colleague has left. Choose “Is back” first, then give a code.</source>
        <translation>Mae’r cydweithiwr hwn wedi gadael. Dewiswch “Wedi dod yn ôl” yn gyntaf, yna rhowch god.</translation>
    </message>
</context>
<context>
    <name>IssueCard</name>
    <message>
        <source>You said</source>
        <translation>Dywedoch chi</translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message>
        <source>What did patients say?</source>
        <translation>Beth ddywedodd cleifion?</translation>
    </message>
    <message>
        <source>Change “You said”</source>
        <translation>Newid “Dywedoch chi”</translation>
    </message>
    <message>
        <source>Write what patients said.</source>
        <translation>Ysgrifennwch beth ddywedodd cleifion.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>Mae hyn yn rhy hir. Byrhewch ef.</translation>
    </message>
    <message>
        <source>Patients see it. Take it back before you remove it.</source>
        <translation>Mae cleifion yn ei weld. Cymerwch ef yn ôl cyn ei dynnu.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>Doedd dim modd ei gadw ar y cyfrifiadur hwn. Gwiriwch y lle ar y ddisg.</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Dywedoch chi</translation>
    </message>
    <message>
        <source>In patients’ words, as short as you can.</source>
        <translation>Yng ngeiriau cleifion, mor fyr ag y gallwch.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Take back from patients</source>
        <translation>Cymryd yn ôl oddi wrth gleifion</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Ei adael fel y mae</translation>
    </message>
    <message>
        <source>Remove it with its plans</source>
        <translation>Ei ddileu gyda’i gynlluniau</translation>
    </message>
</context>
<context>
    <name>IssueLinkCard</name>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>Doedd dim modd ei gadw ar y cyfrifiadur hwn. Gwiriwch y lle ar y ddisg.</translation>
    </message>
    <message>
        <source>No longer linked.</source>
        <translation>Nid yw wedi’i gysylltu mwyach.</translation>
    </message>
    <message>
        <source>In the pledge</source>
        <translation>Yn yr ymrwymiad</translation>
    </message>
    <message numerus="yes">
        <source>Evidence of %n issue(s)</source>
        <translation>
            <numerusform>Tystiolaeth ar gyfer %n o faterion</numerusform>
            <numerusform>Tystiolaeth ar gyfer %n mater</numerusform>
            <numerusform>Tystiolaeth ar gyfer %n o faterion</numerusform>
            <numerusform>Tystiolaeth ar gyfer %n o faterion</numerusform>
            <numerusform>Tystiolaeth ar gyfer %n o faterion</numerusform>
        </translation>
    </message>
    <message>
        <source>Not linked to an issue yet</source>
        <translation>Heb ei gysylltu â mater eto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi gorffen</translation>
    </message>
    <message>
        <source>Link to an issue</source>
        <translation>Cysylltu â mater</translation>
    </message>
    <message>
        <source>There is no issue on the board yet. Add one under Pledge.</source>
        <translation>Nid oes mater ar y bwrdd eto. Ychwanegwch un o dan Ymrwymiad.</translation>
    </message>
    <message>
        <source>This has changed meanwhile. Look at it again.</source>
        <translation>Mae hyn wedi newid yn y cyfamser. Edrychwch arno eto.</translation>
    </message>
</context>
<context>
    <name>IssuePane</name>
    <message>
        <source>This is no longer on the board</source>
        <translation>Nid yw hwn ar y bwrdd bellach</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Dywedoch chi</translation>
    </message>
    <message>
        <source>Add a plan</source>
        <translation>Ychwanegu cynllun</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Change what patients said</source>
        <translation>Newid beth ddywedodd cleifion</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Ei adael fel y mae</translation>
    </message>
    <message>
        <source>Write the reason. She will read it.</source>
        <translation>Ysgrifennwch y rheswm. Bydd hi’n ei ddarllen.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>Mae hyn yn rhy hir. Byrhewch ef.</translation>
    </message>
    <message>
        <source>A colleague has answered meanwhile.</source>
        <translation>Mae cydweithiwr wedi ateb yn y cyfamser.</translation>
    </message>
    <message>
        <source>She has taken it back meanwhile.</source>
        <translation>Mae hi wedi’i gymryd yn ôl yn y cyfamser.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>Doedd dim modd ei gadw ar y cyfrifiadur hwn. Gwiriwch y lle ar y ddisg.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pam?</translation>
    </message>
    <message>
        <source>She reads this on her phone. She can ask again.</source>
        <translation>Mae hi’n darllen hyn ar ei ffôn. Gall hi ofyn eto.</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Anfon yr ateb</translation>
    </message>
    <message>
        <source>Do not answer yet</source>
        <translation>Peidio ag ateb eto</translation>
    </message>
    <message>
        <source>Answer her</source>
        <translation>Atebwch hi</translation>
    </message>
    <message>
        <source>Write what you tell her. She will read it.</source>
        <translation>Ysgrifennwch beth rydych chi’n ei ddweud wrthi. Bydd hi’n ei ddarllen.</translation>
    </message>
    <message>
        <source>What do you tell her?</source>
        <translation>Beth ydych chi’n ei ddweud wrthi?</translation>
    </message>
    <message>
        <source>She reads this on her phone. The time of the appointment has passed.</source>
        <translation>Mae hi’n darllen hyn ar ei ffôn. Mae amser yr apwyntiad wedi mynd heibio.</translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>Mae hyn yn rhy hir. Byrhewch ef.</translation>
    </message>
    <message>
        <source>Your own entry among the people of the unit is missing.</source>
        <translation>Mae eich cofnod eich hun ymhlith pobl yr uned ar goll.</translation>
    </message>
    <message>
        <source>A colleague has just changed this. Look at it again.</source>
        <translation>Mae cydweithiwr newydd newid hyn. Edrychwch arno eto.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>Doedd dim modd ei gadw ar y cyfrifiadur hwn. Gwiriwch y lle ar y ddisg.</translation>
    </message>
    <message>
        <source>Is it kept?</source>
        <translation>A yw wedi’i gadw?</translation>
    </message>
    <message>
        <source>The team says that it is. What do patients see?</source>
        <translation>Mae’r tîm yn dweud ei fod. Beth mae cleifion yn ei weld?</translation>
    </message>
    <message>
        <source>No representative has said yet.</source>
        <translation>Nid oes cynrychiolydd wedi dweud eto.</translation>
    </message>
    <message>
        <source>%1: it is kept · %2</source>
        <extracomment>%1 is a representative&apos;s name, %2 a day</extracomment>
        <translation>%1: mae wedi’i gadw · %2</translation>
    </message>
    <message>
        <source>%1: not kept yet · %2</source>
        <extracomment>%1 is a representative&apos;s name, %2 a day</extracomment>
        <translation>%1: heb ei gadw eto · %2</translation>
    </message>
    <message>
        <source>Put it back into Today</source>
        <translation>Ei roi’n ôl yn Heddiw</translation>
    </message>
    <message>
        <source>We have looked at it</source>
        <translation>Rydym wedi edrych arno</translation>
    </message>
    <message>
        <source>Your words for patients</source>
        <translation>Eich geiriau dros gleifion</translation>
    </message>
    <message>
        <source>The team reads them.</source>
        <translation>Mae’r tîm yn eu darllen.</translation>
    </message>
    <message>
        <source>It is kept</source>
        <translation>Mae wedi’i gadw</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Heb ei gadw eto</translation>
    </message>
</context>
<context>
    <name>KindWords</name>
    <message>
        <source>Clinic visit</source>
        <translation>Ymweliad â’r clinig</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Galwad ffôn</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Galwad fideo</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Sgan</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>Llawdriniaeth</translation>
    </message>
    <message>
        <source>Meeting before surgery</source>
        <translation>Cyfarfod cyn llawdriniaeth</translation>
    </message>
    <message>
        <source>Open Access follow-up</source>
        <translation>Gofal dilynol Mynediad Agored</translation>
    </message>
    <message>
        <source>Follow-up call</source>
        <translation>Galwad ddilynol</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Apwyntiad</translation>
    </message>
    <message>
        <source>Support talk</source>
        <translation>Sgwrs gymorth</translation>
    </message>
</context>
<context>
    <name>KnownWords</name>
    <message>
        <source>An operation before yours takes longer.</source>
        <translation>Mae llawdriniaeth cyn eich un chi’n cymryd mwy o amser.</translation>
    </message>
    <message>
        <source>An emergency came first.</source>
        <translation>Daeth achos brys yn gyntaf.</translation>
    </message>
    <message>
        <source>The theatre is not ready yet.</source>
        <translation>Nid yw’r theatr yn barod eto.</translation>
    </message>
    <message>
        <source>We wait for a result.</source>
        <translation>Rydym yn aros am ganlyniad.</translation>
    </message>
    <message>
        <source>The ward has no free bed yet.</source>
        <translation>Does dim gwely rhydd ar y ward eto.</translation>
    </message>
    <message>
        <source>Find a quiet place, and have your phone with you.</source>
        <translation>Dewch o hyd i le tawel, a chadwch eich ffôn gyda chi.</translation>
    </message>
    <message>
        <source>Find a quiet place, and try your camera before.</source>
        <translation>Dewch o hyd i le tawel, a rhowch gynnig ar eich camera ymlaen llaw.</translation>
    </message>
    <message>
        <source>Read in your letter from when on not to eat and drink.</source>
        <translation>Darllenwch yn eich llythyr o bryd ymlaen y dylech beidio â bwyta ac yfed.</translation>
    </message>
    <message>
        <source>Write down what you want to ask.</source>
        <translation>Ysgrifennwch beth rydych am ei ofyn.</translation>
    </message>
    <message>
        <source>Read what your team sent you, and write down what you want to ask.</source>
        <translation>Darllenwch yr hyn a anfonodd eich tîm atoch, ac ysgrifennwch beth rydych am ei ofyn.</translation>
    </message>
    <message>
        <source>Tick what weighs on you, under My support.</source>
        <translation>Ticiwch beth sy’n pwyso arnoch, o dan Fy nghymorth.</translation>
    </message>
    <message>
        <source>Have your phone with you.</source>
        <translation>Cadwch eich ffôn gyda chi.</translation>
    </message>
    <message>
        <source>A list of your medicines.</source>
        <translation>Rhestr o’ch meddyginiaethau.</translation>
    </message>
    <message>
        <source>Your letter. A top that you can take off easily.</source>
        <translation>Eich llythyr. Top y gallwch ei dynnu’n hawdd.</translation>
    </message>
    <message>
        <source>Your medicines, your letter and something to wear at night.</source>
        <translation>Eich meddyginiaethau, eich llythyr a rhywbeth i’w wisgo yn y nos.</translation>
    </message>
    <message>
        <source>A list of your medicines. You can bring somebody with you.</source>
        <translation>Rhestr o’ch meddyginiaethau. Gallwch ddod â rhywun gyda chi.</translation>
    </message>
    <message>
        <source>Your questions.</source>
        <translation>Eich cwestiynau.</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Call this number?</source>
        <translation>Ffonio’r rhif hwn?</translation>
    </message>
    <message>
        <source>Write an e-mail?</source>
        <translation>Ysgrifennu e-bost?</translation>
    </message>
    <message>
        <source>This leads out of Heard</source>
        <translation>Mae hyn yn arwain allan o Heard</translation>
    </message>
    <message>
        <source>It opens in your browser. Your hospital does not look after what is there.</source>
        <translation>Mae’n agor yn eich porwr. Nid eich ysbyty sy’n gofalu am yr hyn sydd yno.</translation>
    </message>
    <message>
        <source>E-mail is not as private as Heard.</source>
        <translation>Nid yw e-bost mor breifat â Heard.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ffonio</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Ysgrifennu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Aros yma</translation>
    </message>
</context>
<context>
    <name>LeftOverCard</name>
    <message>
        <source>She took her request back</source>
        <translation>Tynnodd ei chais yn ôl</translation>
    </message>
    <message>
        <source>Her request is closed</source>
        <translation>Mae ei chais wedi’i gau</translation>
    </message>
    <message>
        <source>This meeting is kept all the same.</source>
        <translation>Cedwir y cyfarfod hwn yr un fath.</translation>
    </message>
    <message>
        <source>The meeting is still booked. Keep it, or cancel it below.</source>
        <translation>Mae’r cyfarfod yn dal wedi’i drefnu. Cadwch ef, neu ei ganslo isod.</translation>
    </message>
    <message>
        <source>Keep the meeting</source>
        <translation>Cadw’r cyfarfod</translation>
    </message>
    <message>
        <source>Put it back into Today</source>
        <translation>Ei roi’n ôl yn Heddiw</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message numerus="yes">
        <source>%n example page(s) added as drafts. Read each before you publish it.</source>
        <translation>
            <numerusform>%n o dudalennau enghreifftiol wedi’u hychwanegu fel drafftiau. Darllenwch bob un cyn ei chyhoeddi.</numerusform>
            <numerusform>%n dudalen enghreifftiol wedi’i hychwanegu fel drafft. Darllenwch hi cyn ei chyhoeddi.</numerusform>
            <numerusform>%n o dudalennau enghreifftiol wedi’u hychwanegu fel drafftiau. Darllenwch bob un cyn ei chyhoeddi.</numerusform>
            <numerusform>%n o dudalennau enghreifftiol wedi’u hychwanegu fel drafftiau. Darllenwch bob un cyn ei chyhoeddi.</numerusform>
            <numerusform>%n o dudalennau enghreifftiol wedi’u hychwanegu fel drafftiau. Darllenwch bob un cyn ei chyhoeddi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Llyfrgell</translation>
    </message>
    <message>
        <source>There are no pages yet</source>
        <translation>Does dim tudalennau eto</translation>
    </message>
    <message>
        <source>No page fits</source>
        <translation>Does dim tudalen yn cyfateb</translation>
    </message>
    <message>
        <source>Write your own, or begin with our examples. Your clinicians have to check those first.</source>
        <translation>Ysgrifennwch eich tudalennau eich hun, neu dechreuwch gyda’n henghreifftiau. Rhaid i’ch clinigwyr wirio’r rheini yn gyntaf.</translation>
    </message>
    <message>
        <source>Try fewer words, or choose All.</source>
        <translation>Rhowch gynnig ar lai o eiriau, neu dewiswch Popeth.</translation>
    </message>
    <message>
        <source>Add the example pages</source>
        <translation>Ychwanegu’r tudalennau enghreifftiol</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Tudalen newydd</translation>
    </message>
    <message numerus="yes">
        <source>Search %n page(s)</source>
        <translation>
            <numerusform>Chwilio %n o dudalennau</numerusform>
            <numerusform>Chwilio %n dudalen</numerusform>
            <numerusform>Chwilio %n o dudalennau</numerusform>
            <numerusform>Chwilio %n o dudalennau</numerusform>
            <numerusform>Chwilio %n o dudalennau</numerusform>
        </translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>Pa dudalennau</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Popeth</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Angen adolygu</translation>
    </message>
    <message>
        <source>Not public</source>
        <translation>Heb fod yn gyhoeddus</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Enghreifftiau</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Wedi’i thynnu.</translation>
    </message>
    <message>
        <source>Choose a page to read</source>
        <translation>Dewiswch dudalen i’w darllen</translation>
    </message>
    <message>
        <source>You see it as on a patient’s phone.</source>
        <translation>Rydych yn ei gweld fel ar ffôn claf.</translation>
    </message>
</context>
<context>
    <name>MarkdownTools</name>
    <message>
        <source>Heading</source>
        <translation>Pennawd</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Trwm</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Rhestr</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Camau</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Dolen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Llun</translation>
    </message>
    <message>
        <source>Between the brackets, write what each picture shows. Those who cannot see it hear that.</source>
        <translation>Rhwng y bachau petryal, ysgrifennwch beth mae pob llun yn ei ddangos. Mae’r rhai na allant ei weld yn clywed hynny.</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Tynnu’r llun</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Dewis llun</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Lluniau (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Rhestr wirio</translation>
    </message>
</context>
<context>
    <name>MeasureDialog</name>
    <message>
        <source>Change the measure</source>
        <translation>Newid y mesur</translation>
    </message>
    <message>
        <source>How will you see that it works?</source>
        <translation>Sut byddwch chi’n gweld ei fod yn gweithio?</translation>
    </message>
    <message>
        <source>Type a number from 0 to 100.</source>
        <translation>Teipiwch rif o 0 i 100.</translation>
    </message>
    <message>
        <source>Type a number, such as 30.</source>
        <translation>Teipiwch rif, er enghraifft 30.</translation>
    </message>
    <message>
        <source>Write what you measure.</source>
        <translation>Ysgrifennwch beth rydych yn ei fesur.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>Mae hyn yn rhy hir. Byrhewch ef.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>Doedd dim modd ei gadw ar y cyfrifiadur hwn. Gwiriwch y lle ar y ddisg.</translation>
    </message>
    <message>
        <source>What do you measure?</source>
        <translation>Beth rydych yn ei fesur?</translation>
    </message>
    <message>
        <source>For example, the question of a survey.</source>
        <translation>Er enghraifft, cwestiwn mewn arolwg.</translation>
    </message>
    <message>
        <source>What kind of number is it?</source>
        <translation>Pa fath o rif ydyw?</translation>
    </message>
    <message>
        <source>How many of those asked said yes</source>
        <translation>Faint o’r rhai a holwyd atebodd yn gadarnhaol</translation>
    </message>
    <message>
        <source>How long something takes</source>
        <translation>Faint o amser mae rhywbeth yn ei gymryd</translation>
    </message>
    <message>
        <source>How often something happens</source>
        <translation>Pa mor aml mae rhywbeth yn digwydd</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Faint o bobl</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Cyfrif mewn</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Munudau</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Oriau</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Diwrnodau</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wythnosau</translation>
    </message>
    <message>
        <source>What is better?</source>
        <translation>Beth sy’n well?</translation>
    </message>
    <message>
        <source>A higher number</source>
        <translation>Rhif uwch</translation>
    </message>
    <message>
        <source>A lower number</source>
        <translation>Rhif is</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Targed</translation>
    </message>
    <message>
        <source>In per cent.</source>
        <translation>Fel canran.</translation>
    </message>
    <message>
        <source>When did things change?</source>
        <translation>Pryd newidiodd pethau?</translation>
    </message>
    <message>
        <source>Values of this day and later count as after the change. Leave it empty until then.</source>
        <translation>Mae gwerthoedd o’r diwrnod hwn ymlaen yn cyfrif fel rhai ar ôl y newid. Gadewch ef yn wag tan hynny.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Ei adael fel y mae</translation>
    </message>
    <message>
        <source>This promise is no longer on the board.</source>
        <translation>Nid yw’r addewid hwn ar y bwrdd bellach.</translation>
    </message>
</context>
<context>
    <name>MeetingActions</name>
    <message>
        <source>She is here</source>
        <translation>Mae hi yma</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>Fe ddigwyddodd</translation>
    </message>
    <message>
        <source>She did not come</source>
        <translation>Ni ddaeth hi</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Symud</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Ei ganslo</translation>
    </message>
    <message>
        <source>It was called off</source>
        <translation>Cafodd ei ganslo</translation>
    </message>
</context>
<context>
    <name>MeetingCard</name>
    <message>
        <source>About this appointment</source>
        <translation>Am yr apwyntiad hwn</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>Getting there</source>
        <translation>Cyrraedd yno</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Gyda</translation>
    </message>
    <message>
        <source>To do before</source>
        <translation>I’w wneud cynt</translation>
    </message>
    <message>
        <source>To bring</source>
        <translation>I ddod gyda hi</translation>
    </message>
    <message>
        <source>No place and nobody named yet.</source>
        <translation>Dim lle a neb wedi’i enwi eto.</translation>
    </message>
    <message>
        <source>Change the details</source>
        <translation>Newid y manylion</translation>
    </message>
</context>
<context>
    <name>ModalDialog</name>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>MorePage</name>
    <message>
        <source>More</source>
        <translation>Mwy</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation>Pwy i’w ffonio</translation>
    </message>
    <message>
        <source>Your nurse, day and night, and in an emergency</source>
        <translation>Eich nyrs, ddydd a nos, ac mewn argyfwng</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Beth sydd angen eich sylw</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be sent.</source>
        <comment>what she wrote</comment>
        <translation>
            <numerusform>Doedd dim modd anfon %n o bethau.</numerusform>
            <numerusform>Doedd dim modd anfon %n peth.</numerusform>
            <numerusform>Doedd dim modd anfon %n o bethau.</numerusform>
            <numerusform>Doedd dim modd anfon %n o bethau.</numerusform>
            <numerusform>Doedd dim modd anfon %n o bethau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Text size, colours, language, lock</source>
        <translation>Maint y testun, lliwiau, iaith, clo</translation>
    </message>
    <message>
        <source>About Heard</source>
        <translation>Ynglŷn â Heard</translation>
    </message>
    <message>
        <source>What is kept, and where</source>
        <translation>Beth sy’n cael ei gadw, ac ymhle</translation>
    </message>
    <message>
        <source>Lock Heard now</source>
        <translation>Cloi Heard nawr</translation>
    </message>
    <message>
        <source>My support</source>
        <translation>Fy nghymorth</translation>
    </message>
    <message>
        <source>Ask for a talk about how you are, and see your plan</source>
        <translation>Gofyn am sgwrs am sut rydych chi, a gweld eich cynllun</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Gwybodaeth</translation>
    </message>
    <message>
        <source>What your unit has for you to read, also offline</source>
        <translation>Beth sydd gan eich uned i chi ei ddarllen, all-lein hefyd</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Nodiadau atgoffa</translation>
    </message>
    <message>
        <source>What rings and when, and reminders of your own</source>
        <translation>Beth sy’n canu a phryd, a’ch nodiadau atgoffa eich hun</translation>
    </message>
    <message>
        <source>Everything in order</source>
        <translation>Popeth mewn trefn</translation>
    </message>
    <message>
        <source>Your appointments, words, replies and plans</source>
        <translation>Eich apwyntiadau, eich geiriau, eich atebion a’ch cynlluniau</translation>
    </message>
    <message>
        <source>How to speak and write to me</source>
        <translation>Sut i siarad ac ysgrifennu ataf</translation>
    </message>
    <message>
        <source>Large print, an interpreter, a call rather than a letter</source>
        <translation>Print bras, cyfieithydd, galwad yn lle llythyr</translation>
    </message>
    <message>
        <source>Who has seen my record</source>
        <translation>Pwy sydd wedi gweld fy nghofnod</translation>
    </message>
    <message>
        <source>By day and name</source>
        <translation>Yn ôl diwrnod ac enw</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move the appointment</source>
        <translation>Symud yr apwyntiad</translation>
    </message>
    <message>
        <source>This time has passed. Check the day and the time.</source>
        <translation>Mae’r amser hwn wedi mynd heibio. Gwiriwch y diwrnod a’r amser.</translation>
    </message>
    <message>
        <source>It is cancelled or over, so it cannot be moved.</source>
        <translation>Mae wedi’i ganslo neu ar ben, felly ni ellir ei symud.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>Doedd dim modd ei gadw ar y cyfrifiadur hwn. Gwiriwch y lle ar y ddisg.</translation>
    </message>
    <message>
        <source>To which day?</source>
        <translation>I ba ddiwrnod?</translation>
    </message>
    <message>
        <source>At what time?</source>
        <translation>Faint o’r gloch?</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Symud</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Ei adael fel y mae</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>Mae hyn yn rhy hir. Byrhewch ef.</translation>
    </message>
    <message>
        <source>A word to her</source>
        <translation>Gair iddi</translation>
    </message>
    <message>
        <source>She asked for it, so this is your answer.</source>
        <translation>Hi ofynnodd amdano, felly dyma eich ateb.</translation>
    </message>
</context>
<context>
    <name>NameChoice</name>
    <message>
        <source>Shall your team see your name?</source>
        <translation>A gaiff eich tîm weld eich enw?</translation>
    </message>
    <message>
        <source>With my name</source>
        <translation>Gyda’m henw</translation>
    </message>
    <message>
        <source>Your team knows who you are and can answer you or help you.</source>
        <translation>Mae eich tîm yn gwybod pwy ydych chi ac yn gallu eich ateb neu eich helpu.</translation>
    </message>
    <message>
        <source>Without my name</source>
        <translation>Heb fy enw</translation>
    </message>
    <message>
        <source>Nobody can tell who wrote it. It is sent apart, and your team gets it a day or two later. An answer reaches only this phone. If the phone is lost, the answer is too.</source>
        <translation>Ni all neb ddweud pwy a’i hysgrifennodd. Caiff ei anfon ar wahân, a bydd eich tîm yn ei gael ddiwrnod neu ddau wedyn. Dim ond y ffôn hwn y mae ateb yn ei gyrraedd. Os collir y ffôn, collir yr ateb hefyd.</translation>
    </message>
</context>
<context>
    <name>NeedAdvice</name>
    <message>
        <source>Before you send</source>
        <translation>Cyn i chi anfon</translation>
    </message>
</context>
<context>
    <name>NeedWords</name>
    <message>
        <source>Large print</source>
        <translation>Print bras</translation>
    </message>
    <message>
        <source>She reads large print. Give her paper in large print too.</source>
        <translation>Mae hi’n darllen print bras. Rhowch bapur mewn print bras iddi hefyd.</translation>
    </message>
    <message>
        <source>Easy read</source>
        <translation>Hawdd ei ddeall</translation>
    </message>
    <message>
        <source>She needs easy read. Go through it with her, or send an easy read page.</source>
        <translation>Mae angen fersiwn hawdd ei ddeall arni. Ewch drwyddo gyda hi, neu anfonwch dudalen hawdd ei deall.</translation>
    </message>
    <message>
        <source>Braille</source>
        <translation>Braille</translation>
    </message>
    <message>
        <source>She reads Braille. Order paper in Braille.</source>
        <translation>Mae hi’n darllen Braille. Archebwch bapur mewn Braille.</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Darllen yn uchel</translation>
    </message>
    <message>
        <source>She listens. Her phone reads pages aloud; tell her about pictures.</source>
        <translation>Mae hi’n gwrando. Mae ei ffôn yn darllen tudalennau’n uchel; dywedwch wrthi am luniau.</translation>
    </message>
    <message>
        <source>By phone, not in writing</source>
        <translation>Dros y ffôn, nid yn ysgrifenedig</translation>
    </message>
    <message>
        <source>She asks you to call. Ring her as well.</source>
        <translation>Mae hi’n gofyn i chi ffonio. Ffoniwch hi hefyd.</translation>
    </message>
    <message>
        <source>By text, not by phone</source>
        <translation>Trwy neges destun, nid dros y ffôn</translation>
    </message>
    <message>
        <source>She cannot take calls well. Write to her.</source>
        <translation>Mae’n anodd iddi dderbyn galwadau. Ysgrifennwch ati.</translation>
    </message>
    <message>
        <source>Sign language interpreter</source>
        <translation>Dehonglydd iaith arwyddion</translation>
    </message>
    <message>
        <source>She signs. Book a sign language interpreter when you meet.</source>
        <translation>Mae hi’n defnyddio iaith arwyddion. Trefnwch ddehonglydd iaith arwyddion pan fyddwch yn cwrdd.</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Cyfieithydd</translation>
    </message>
    <message>
        <source>She needs an interpreter. Have it explained in her language.</source>
        <translation>Mae angen cyfieithydd arni. Trefnwch ei esbonio yn ei hiaith hi.</translation>
    </message>
    <message>
        <source>Hearing loop</source>
        <translation>Dolen glyw</translation>
    </message>
    <message>
        <source>She uses a hearing loop. Choose a room that has one.</source>
        <translation>Mae hi’n defnyddio dolen glyw. Dewiswch ystafell sydd ag un.</translation>
    </message>
    <message>
        <source>Somebody with me</source>
        <translation>Rhywun gyda mi</translation>
    </message>
    <message>
        <source>She wants somebody with her. Ask who, and let that person know.</source>
        <translation>Mae hi am gael rhywun gyda hi. Gofynnwch pwy, a rhowch wybod i’r person hwnnw.</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mwy o amser</translation>
    </message>
    <message>
        <source>She needs more time. Book longer, and ask if all is clear.</source>
        <translation>Mae angen mwy o amser arni. Trefnwch fwy o amser, a gofynnwch a yw popeth yn glir.</translation>
    </message>
    <message>
        <source>Please mind: %1</source>
        <extracomment>%1 is what somebody needs, in her or a nurse&apos;s words</extracomment>
        <translation>Cofiwch: %1</translation>
    </message>
</context>
<context>
    <name>NeedsField</name>
    <message>
        <source>Anything else?</source>
        <translation>Unrhyw beth arall?</translation>
    </message>
    <message>
        <source>One on each line.</source>
        <translation>Un ar bob llinell.</translation>
    </message>
</context>
<context>
    <name>NeedsPage</name>
    <message>
        <source>How to speak and write to me</source>
        <translation>Sut i siarad ac ysgrifennu ataf</translation>
    </message>
    <message>
        <source>Kept. Your team sees it wherever your name stands.</source>
        <translation>Wedi’i gadw. Mae eich tîm yn ei weld ble bynnag mae eich enw.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>Mae hyn yn rhy hir. Byrhewch ef.</translation>
    </message>
    <message>
        <source>It could not be kept on this phone. Check the space on it.</source>
        <translation>Doedd dim modd ei gadw ar y ffôn hwn. Gwiriwch y lle sydd arno.</translation>
    </message>
    <message>
        <source>Tick what helps you. You can change it at any time.</source>
        <translation>Ticiwch yr hyn sy’n eich helpu. Gallwch ei newid unrhyw bryd.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>This could not be kept on your phone. Is there room left?</source>
        <translation>Doedd dim modd cadw hyn ar eich ffôn. Oes lle ar ôl?</translation>
    </message>
    <message>
        <source>Not saved yet. You can stop and come back.</source>
        <translation>Heb ei gadw eto. Gallwch stopio a dod yn ôl.</translation>
    </message>
    <message>
        <source>Undo my changes</source>
        <translation>Dadwneud fy newidiadau</translation>
    </message>
</context>
<context>
    <name>NewsRow</name>
    <message>
        <source>You have a new appointment</source>
        <translation>Mae gennych apwyntiad newydd</translation>
    </message>
    <message>
        <source>Your appointment has moved</source>
        <translation>Mae eich apwyntiad wedi’i symud</translation>
    </message>
    <message>
        <source>Your appointment is cancelled</source>
        <translation>Mae eich apwyntiad wedi’i ganslo</translation>
    </message>
    <message>
        <source>There is a new promise</source>
        <translation>Mae addewid newydd</translation>
    </message>
    <message>
        <source>A promise has been kept</source>
        <translation>Mae addewid wedi’i gadw</translation>
    </message>
    <message>
        <source>There is a promise we cannot keep yet</source>
        <translation>Mae addewid na allwn ei gadw eto</translation>
    </message>
    <message>
        <source>A promise has changed</source>
        <translation>Mae addewid wedi newid</translation>
    </message>
    <message>
        <source>%1 replied to you</source>
        <extracomment>%1 is a member of the team</extracomment>
        <translation>Mae %1 wedi’ch ateb</translation>
    </message>
    <message>
        <source>Your team replied to you</source>
        <translation>Mae eich tîm wedi’ch ateb</translation>
    </message>
    <message>
        <source>It is now on %1.</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>Yr amser nawr yw: %1.</translation>
    </message>
    <message>
        <source>It was on %1.</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>Yr amser oedd: %1.</translation>
    </message>
    <message>
        <source>Your team sent you something to read</source>
        <translation>Anfonodd eich tîm rywbeth i chi ei ddarllen</translation>
    </message>
    <message>
        <source>%1 sent you a page to read</source>
        <extracomment>%1 is a member of the team</extracomment>
        <translation>Anfonodd %1 dudalen i chi ei darllen</translation>
    </message>
    <message>
        <source>%1 sent you pages to read</source>
        <extracomment>%1 is a member of the team</extracomment>
        <translation>Anfonodd %1 dudalennau i chi eu darllen</translation>
    </message>
    <message>
        <source>Your team answered: your appointment stays as it is</source>
        <translation>Atebodd eich tîm: mae eich apwyntiad yn aros fel y mae</translation>
    </message>
    <message>
        <source>Something became of your words</source>
        <translation>Daeth rhywbeth o’ch geiriau</translation>
    </message>
    <message>
        <source>Your words helped lead to: %1</source>
        <extracomment>%1 is what patients said, such as “We waited alone before surgery”</extracomment>
        <translation>Helpodd eich geiriau i arwain at: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>The time is the same: %1.</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>Yr un yw’r amser: %1.</translation>
    </message>
    <message>
        <source>It is now: %1.</source>
        <extracomment>%1 is a kind of appointment, such as: Phone call</extracomment>
        <translation>Nawr: %1.</translation>
    </message>
    <message>
        <source>The place is now: %1.</source>
        <extracomment>%1 is a place</extracomment>
        <translation>Y lle nawr: %1.</translation>
    </message>
    <message>
        <source>The place before does not hold any more.</source>
        <translation>Nid yw’r lle blaenorol yn ddilys mwyach.</translation>
    </message>
    <message>
        <source>Your appointment has changed</source>
        <translation>Mae eich apwyntiad wedi newid</translation>
    </message>
    <message>
        <source>Your appointment is at another place</source>
        <translation>Mae eich apwyntiad mewn lle arall</translation>
    </message>
    <message>
        <source>Your support talk has a time</source>
        <translation>Mae amser ar gyfer eich sgwrs gymorth</translation>
    </message>
    <message>
        <source>Your team answered: no support talk this time</source>
        <translation>Atebodd eich tîm: dim sgwrs gymorth y tro hwn</translation>
    </message>
    <message>
        <source>Read why, and what you can do.</source>
        <translation>Darllenwch pam, a beth allwch chi ei wneud.</translation>
    </message>
    <message>
        <source>Your team has read your words</source>
        <translation>Mae eich tîm wedi darllen eich geiriau</translation>
    </message>
</context>
<context>
    <name>NextAppointmentCard</name>
    <message>
        <source>Next appointment</source>
        <translation>Apwyntiad nesaf</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <extracomment>%1 is a kind of appointment, %2 a person</extracomment>
        <translation>%1, gyda %2</translation>
    </message>
    <message>
        <source>Write down what you want to ask</source>
        <translation>Ysgrifennu’r hyn rydych am ei ofyn</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) so far</source>
        <comment>she will ask them at the appointment</comment>
        <translation>
            <numerusform>%n o gwestiynau hyd yma</numerusform>
            <numerusform>%n cwestiwn hyd yma</numerusform>
            <numerusform>%n o gwestiynau hyd yma</numerusform>
            <numerusform>%n o gwestiynau hyd yma</numerusform>
            <numerusform>%n o gwestiynau hyd yma</numerusform>
        </translation>
    </message>
    <message>
        <source>Before you go:</source>
        <translation>Cyn i chi fynd:</translation>
    </message>
    <message>
        <source>Before the call:</source>
        <extracomment>one thing to do follows, such as: read “Your choices after surgery”</extracomment>
        <translation>Cyn yr alwad:</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>My own notes</source>
        <translation>Fy nodiadau fy hun</translation>
    </message>
    <message>
        <source>Only you see this, on this phone.</source>
        <translation>Dim ond chi sy’n gweld hwn, ar y ffôn hwn.</translation>
    </message>
    <message>
        <source>This could not be kept on your phone. Is there room left?</source>
        <translation>Doedd dim modd cadw hyn ar eich ffôn. Oes lle ar ôl?</translation>
    </message>
    <message>
        <source>Kept on this phone.</source>
        <translation>Wedi’i gadw ar y ffôn hwn.</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>Yn cadw…</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>Heard</source>
        <translation>Heard</translation>
    </message>
    <message>
        <source>You asked to be reminded of something.</source>
        <translation>Fe wnaethoch chi ofyn am gael eich atgoffa o rywbeth.</translation>
    </message>
    <message>
        <source>You have an appointment today at %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Mae gennych apwyntiad heddiw am %1.</translation>
    </message>
    <message>
        <source>You have an appointment on %1 at %2.</source>
        <extracomment>%1 is a day, such as &quot;Tuesday 3 March&quot;; %2 a time</extracomment>
        <translation>Mae gennych apwyntiad ar %1 am %2.</translation>
    </message>
</context>
<context>
    <name>NumberStepper</name>
    <message>
        <source>Less</source>
        <translation>Llai</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mwy</translation>
    </message>
</context>
<context>
    <name>OfPatientPane</name>
    <message>
        <source>This patient is no longer here</source>
        <translation>Nid yw’r claf hwn yma bellach</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Agor y cofnod</translation>
    </message>
</context>
<context>
    <name>OfferDialog</name>
    <message>
        <source>Offer an assessment to %1</source>
        <extracomment>%1 is a patient</extracomment>
        <translation>Cynnig asesiad i %1</translation>
    </message>
    <message>
        <source>She can tell you on her phone what weighs on her, before you talk. It is yours to look after.</source>
        <translation>Gall hi ddweud wrthych ar ei ffôn beth sy’n pwyso arni, cyn i chi siarad. Chi fydd yn gofalu amdano.</translation>
    </message>
    <message>
        <source>Why now?</source>
        <translation>Pam nawr?</translation>
    </message>
    <message>
        <source>She reads this on her phone.</source>
        <translation>Mae hi’n darllen hyn ar ei ffôn.</translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation>Ei gynnig</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nid nawr</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>What became of your words</source>
        <translation>Beth ddaeth o’ch geiriau</translation>
    </message>
    <message>
        <source>They reached your team</source>
        <translation>Cyrhaeddon nhw eich tîm</translation>
    </message>
    <message>
        <source>They wait to be sent</source>
        <translation>Maen nhw’n aros i gael eu hanfon</translation>
    </message>
    <message>
        <source>Your team read them</source>
        <translation>Darllenodd eich tîm nhw</translation>
    </message>
    <message>
        <source>Your team reads them</source>
        <translation>Mae eich tîm yn eu darllen</translation>
    </message>
    <message>
        <source>They were looked at together with what others said</source>
        <translation>Edrychwyd arnyn nhw gyda’r hyn a ddywedodd eraill</translation>
    </message>
    <message>
        <source>They are looked at together with what others say</source>
        <translation>Edrychir arnyn nhw gyda’r hyn y mae eraill yn ei ddweud</translation>
    </message>
    <message>
        <source>They can become part of the pledge</source>
        <translation>Gallan nhw ddod yn rhan o’r ymrwymiad</translation>
    </message>
    <message>
        <source>Your words helped lead to: %1</source>
        <extracomment>%1 is what patients said, such as “We waited alone before surgery”</extracomment>
        <translation>Helpodd eich geiriau i arwain at: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>They are sent, and reach your team within a day</source>
        <translation>Maent wedi’u hanfon, a byddant yn cyrraedd eich tîm o fewn diwrnod</translation>
    </message>
</context>
<context>
    <name>OwnReminderForm</name>
    <message>
        <source>Write what you want to be reminded of.</source>
        <translation>Ysgrifennwch beth rydych am gael eich atgoffa ohono.</translation>
    </message>
    <message>
        <source>Add a reminder</source>
        <translation>Ychwanegu nodyn atgoffa</translation>
    </message>
    <message>
        <source>Remind me to</source>
        <translation>Fy atgoffa i</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Pa ddiwrnod?</translation>
    </message>
    <message>
        <source>What time?</source>
        <translation>Faint o’r gloch?</translation>
    </message>
    <message>
        <source>It could not be kept: this device has no room, or its memory is damaged. Your words are still here.</source>
        <translation>Doedd dim modd ei gadw: does dim lle ar y ddyfais hon, neu mae ei chof wedi’i ddifrodi. Mae eich geiriau yn dal yma.</translation>
    </message>
    <message>
        <source>It could not be kept. Check the words, the day and the time.</source>
        <translation>Doedd dim modd ei gadw. Gwiriwch y geiriau, y diwrnod a’r amser.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ychwanegu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>This time is over. Choose a later one.</source>
        <translation>Mae’r amser hwn wedi mynd heibio. Dewiswch un hwyrach.</translation>
    </message>
</context>
<context>
    <name>OwnTimeForm</name>
    <message>
        <source>Choose a time before the appointment begins.</source>
        <translation>Dewiswch amser cyn i’r apwyntiad ddechrau.</translation>
    </message>
    <message>
        <source>This time is over. Choose a later one.</source>
        <translation>Mae’r amser hwn wedi mynd heibio. Dewiswch un hwyrach.</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Pa ddiwrnod?</translation>
    </message>
    <message>
        <source>What time?</source>
        <translation>Faint o’r gloch?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message>
        <source>To read before</source>
        <translation>I’w ddarllen cynt</translation>
    </message>
    <message>
        <source>You have opened it.</source>
        <translation>Rydych wedi’i hagor.</translation>
    </message>
    <message>
        <source>Does something come to mind while you read? Write it down below, under “What I want to ask”.</source>
        <translation>Oes rhywbeth yn dod i’r meddwl wrth ddarllen? Ysgrifennwch ef isod, o dan “Beth rydw i am ei ofyn”.</translation>
    </message>
</context>
<context>
    <name>PageEditor</name>
    <message>
        <source>Change a page</source>
        <translation>Newid tudalen</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Tudalen newydd</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>What to see</source>
        <translation>Beth i’w weld</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Ysgrifennu</translation>
    </message>
    <message>
        <source>As on a phone</source>
        <translation>Fel ar ffôn</translation>
    </message>
    <message>
        <source>This text is not saved yet. It is kept on this computer.</source>
        <translation>Nid yw’r testun hwn wedi’i gadw yn y llyfrgell eto. Mae drafft ohono ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Back to the saved text</source>
        <translation>Yn ôl i’r testun a gadwyd</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testun</translation>
    </message>
    <message>
        <source>Short sentences. Say first what matters most, and who to call.</source>
        <translation>Brawddegau byr. Dywedwch yn gyntaf beth sydd bwysicaf, a phwy i’w ffonio.</translation>
    </message>
</context>
<context>
    <name>PageFields</name>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Pwnc</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>I bwy?</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Sensitif</translation>
    </message>
    <message>
        <source>Nobody sees it until a nurse shows it to her.</source>
        <translation>Does neb yn ei gweld nes bod nyrs yn ei dangos iddi.</translation>
    </message>
    <message>
        <source>Who looks after it?</source>
        <translation>Pwy sy’n gofalu amdani?</translation>
    </message>
    <message>
        <source>Look at it again by</source>
        <translation>Edrych arni eto erbyn</translation>
    </message>
</context>
<context>
    <name>PageHistoryCard</name>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
    <message>
        <source>Last changed by %1</source>
        <extracomment>%1 is a member of the team</extracomment>
        <translation>Newidiwyd ddiwethaf gan %1</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Newidiwyd ddiwethaf</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <extracomment>%1 is what was changed</extracomment>
        <translation>Cyhoeddwyd: %1</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Cyhoeddwyd</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <extracomment>%1 is why</extracomment>
        <translation>Cymerwyd yn ôl: %1</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Wedi’i gymryd yn ôl</translation>
    </message>
    <message>
        <source>Checked by the unit’s clinicians</source>
        <translation>Gwiriwyd gan glinigwyr yr uned</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a member of the team, %2 a time</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Read what it said then</source>
        <translation>Darllen beth roedd yn ei ddweud bryd hynny</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Those who have it see it as it is now.</source>
        <translation>Mae’r rhai sydd â hi yn ei gweld fel y mae nawr.</translation>
    </message>
    <message>
        <source>Published. Patients can read it.</source>
        <translation>Cyhoeddwyd. Gall cleifion ei darllen.</translation>
    </message>
    <message>
        <source>Taken back. Patients no longer see it.</source>
        <translation>Wedi’i chymryd yn ôl. Nid yw cleifion yn ei gweld bellach.</translation>
    </message>
    <message>
        <source>Noted. Publish it, so that patients see it too.</source>
        <translation>Nodwyd. Cyhoeddwch hi, fel bod cleifion yn ei gweld hefyd.</translation>
    </message>
    <message>
        <source>Taken back from her.</source>
        <translation>Wedi’i chymryd yn ôl oddi wrthi.</translation>
    </message>
    <message>
        <source>This page is no longer here</source>
        <translation>Nid yw’r dudalen hon yma bellach</translation>
    </message>
    <message>
        <source>Looked after by %1</source>
        <extracomment>%1 is a member of the team</extracomment>
        <translation>Yng ngofal %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Show it to a patient</source>
        <translation>Ei dangos i glaf</translation>
    </message>
    <message>
        <source>Send to a patient</source>
        <translation>Anfon at glaf</translation>
    </message>
    <message>
        <source>An example that came with Heard</source>
        <translation>Enghraifft a ddaeth gyda Heard</translation>
    </message>
    <message>
        <source>It tells patients that nobody has checked it. When your clinicians have, say so here.</source>
        <translation>Mae’n dweud wrth gleifion nad oes neb wedi’i gwirio. Pan fydd eich clinigwyr wedi gwneud hynny, nodwch yma.</translation>
    </message>
    <message>
        <source>Our clinicians have checked it</source>
        <translation>Mae ein clinigwyr wedi’i gwirio</translation>
    </message>
    <message>
        <source>Publish the changes</source>
        <translation>Cyhoeddi’r newidiadau</translation>
    </message>
    <message>
        <source>Publish to patients</source>
        <translation>Cyhoeddi i gleifion</translation>
    </message>
    <message>
        <source>Take back from everyone</source>
        <translation>Cymryd yn ôl oddi wrth bawb</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Cymryd yn ôl</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>As on a phone</source>
        <translation>Fel ar ffôn</translation>
    </message>
</context>
<context>
    <name>PageRow</name>
    <message>
        <source>Looked after by %1</source>
        <extracomment>%1 is a member of the team</extracomment>
        <translation>Yng ngofal %1</translation>
    </message>
    <message>
        <source>Nobody looks after it yet</source>
        <translation>Does neb yn gofalu amdani eto</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Angen adolygu</translation>
    </message>
    <message numerus="yes">
        <source>Sensitive, with %n patient(s)</source>
        <translation>
            <numerusform>Sensitif, gyda %n o gleifion</numerusform>
            <numerusform>Sensitif, gyda %n claf</numerusform>
            <numerusform>Sensitif, gyda %n o gleifion</numerusform>
            <numerusform>Sensitif, gyda %n o gleifion</numerusform>
            <numerusform>Sensitif, gyda %n o gleifion</numerusform>
        </translation>
    </message>
    <message>
        <source>Sensitive, with nobody</source>
        <translation>Sensitif, gyda neb</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Enghraifft</translation>
    </message>
</context>
<context>
    <name>PageTags</name>
    <message>
        <source>Sensitive: you decide who sees it</source>
        <translation>Sensitif: chi sy’n penderfynu pwy sy’n ei gweld</translation>
    </message>
    <message>
        <source>Review was due on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Roedd angen adolygu: %1</translation>
    </message>
    <message>
        <source>Review by %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Adolygu erbyn %1</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>Removed.</source>
        <translation>Wedi’i dynnu.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>Doedd dim modd ei gadw ar y cyfrifiadur hwn. Gwiriwch y lle ar y ddisg.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Caniatâd</translation>
    </message>
    <message>
        <source>She agreed on paper that others may read her words.</source>
        <translation>Cytunodd ar bapur y caiff eraill ddarllen ei geiriau.</translation>
    </message>
    <message>
        <source>No words of it are quoted.</source>
        <translation>Ni ddyfynnir unrhyw eiriau ohono.</translation>
    </message>
    <message>
        <source>Words from it may be quoted, without names</source>
        <translation>Gellir dyfynnu geiriau ohoni, heb enwau</translation>
    </message>
    <message>
        <source>Without the tick, no report takes a quote from it. Printed ones stay as they are.</source>
        <translation>Heb y tic, ni fydd unrhyw adroddiad yn dyfynnu ohoni. Mae’r rhai sydd wedi’u hargraffu yn aros fel y maen nhw.</translation>
    </message>
    <message>
        <source>Remove: it was written by mistake</source>
        <translation>Tynnu: cafodd ei hysgrifennu drwy gamgymeriad</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>The saved web page can be read aloud.</source>
        <translation>Gellir darllen y dudalen we a gadwyd yn uchel.</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Tudalen flaenorol</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Tudalen %1 o %2</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>Tudalen nesaf</translation>
    </message>
</context>
<context>
    <name>PatientChoice</name>
    <message>
        <source>For whom?</source>
        <translation>I bwy?</translation>
    </message>
    <message>
        <source>Name or NHS number</source>
        <translation>Enw neu rif GIG</translation>
    </message>
    <message>
        <source>Nobody fits. Check the spelling, or enrol her under Patients.</source>
        <translation>Does neb yn cyfateb. Gwiriwch y sillafu, neu cofrestrwch hi o dan Cleifion.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
</context>
<context>
    <name>PatientPane</name>
    <message>
        <source>Born %1 (%2)</source>
        <extracomment>%1 is a day, %2 her age</extracomment>
        <translation>Ganwyd %1 (%2)</translation>
    </message>
    <message>
        <source>NHS %1</source>
        <extracomment>%1 is an NHS number</extracomment>
        <translation>GIG %1</translation>
    </message>
    <message>
        <source>secondary</source>
        <translation>eilaidd</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>sylfaenol</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Apwyntiad</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>This patient is no longer here</source>
        <translation>Nid yw’r claf hwn yma bellach</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Trefnu apwyntiad</translation>
    </message>
    <message>
        <source>Give her a code</source>
        <translation>Rhoi cod iddi</translation>
    </message>
    <message>
        <source>Change her details</source>
        <translation>Newid ei manylion</translation>
    </message>
    <message>
        <source>told %1</source>
        <translation>clywodd am ei diagnosis: %1</translation>
    </message>
    <message>
        <source>Sent to her</source>
        <translation>Anfonwyd ati</translation>
    </message>
    <message>
        <source>Send pages</source>
        <translation>Anfon tudalennau</translation>
    </message>
    <message>
        <source>No page of the library was sent to her yet.</source>
        <translation>Does dim tudalen o’r llyfrgell wedi’i hanfon ati eto.</translation>
    </message>
    <message>
        <source>Lost phone</source>
        <translation>Ffôn ar goll</translation>
    </message>
    <message>
        <source>She lost her phone: sign her out everywhere</source>
        <translation>Mae hi wedi colli ei ffôn: ei hallgofnodi ym mhobman</translation>
    </message>
</context>
<context>
    <name>PatientRow</name>
    <message>
        <source>secondary</source>
        <translation>eilaidd</translation>
    </message>
    <message>
        <source>Born %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Ganwyd %1</translation>
    </message>
    <message>
        <source>NHS %1</source>
        <extracomment>%1 is an NHS number</extracomment>
        <translation>GIG %1</translation>
    </message>
</context>
<context>
    <name>PatientTimelineCard</name>
    <message>
        <source>Everything, in order</source>
        <translation>Popeth, mewn trefn</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Beth i’w ddangos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Popeth</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Apwyntiadau</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Lleisiau</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Tudalennau</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a kind of appointment, %2 how it went</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Wants to ask: %1</source>
        <extracomment>%1 is a question in her words</extracomment>
        <translation>Am ofyn: %1</translation>
    </message>
    <message>
        <source>Said: “%1”</source>
        <extracomment>%1 is what she said</extracomment>
        <translation>Dywedodd: “%1”</translation>
    </message>
    <message>
        <source>We replied: “%1”</source>
        <extracomment>%1 is what the team wrote</extracomment>
        <translation>Atebom ni: “%1”</translation>
    </message>
    <message>
        <source>She will see: %1</source>
        <extracomment>%1 are titles of pages</extracomment>
        <translation>Bydd hi&apos;n gweld: %1</translation>
    </message>
    <message>
        <source>We sent: %1</source>
        <translation>Anfonwyd gennym: %1</translation>
    </message>
    <message>
        <source>It was her turn</source>
        <translation>Ei thro hi oedd hi</translation>
    </message>
    <message>
        <source>Waited: nobody could tell how long</source>
        <translation>Arhosodd: ni allai neb ddweud pa mor hir</translation>
    </message>
    <message numerus="yes">
        <source>Waited: about %n minute(s)</source>
        <translation>
            <numerusform>Arhosodd: tua %n munud</numerusform>
            <numerusform>Arhosodd: tua %n munud</numerusform>
            <numerusform>Arhosodd: tua %n munud</numerusform>
            <numerusform>Arhosodd: tua %n munud</numerusform>
            <numerusform>Arhosodd: tua %n munud</numerusform>
        </translation>
    </message>
    <message>
        <source>We shared a plan</source>
        <translation>Rhannwyd cynllun gennym</translation>
    </message>
    <message>
        <source>Spoke with her after her operation</source>
        <translation>Siaradwyd â hi ar ôl ei llawdriniaeth</translation>
    </message>
    <message>
        <source>Called after her operation: nobody answered</source>
        <translation>Ffoniwyd ar ôl ei llawdriniaeth: atebodd neb</translation>
    </message>
    <message>
        <source>No call after her operation: not possible any more</source>
        <translation>Dim galwad ar ôl ei llawdriniaeth: nid yw&apos;n bosibl mwyach</translation>
    </message>
    <message>
        <source>Asked to cancel an appointment</source>
        <translation>Gofynnodd am ganslo apwyntiad</translation>
    </message>
    <message>
        <source>Asked to change an appointment</source>
        <translation>Gofynnodd am newid apwyntiad</translation>
    </message>
    <message>
        <source>Is a call on the phone all right? She said: %1</source>
        <extracomment>%1 is Yes, No or Not sure</extracomment>
        <translation>A yw galwad ffôn yn iawn? Dywedodd hi: %1</translation>
    </message>
    <message>
        <source>Likes to meet: %1</source>
        <extracomment>%1 is a way to meet, such as: On the phone</extracomment>
        <translation>Hoffai gwrdd: %1</translation>
    </message>
    <message>
        <source>Filled in her concerns with us</source>
        <translation>Llenwodd ei phryderon gyda ni</translation>
    </message>
    <message>
        <source>Filled in her concerns</source>
        <translation>Llenwodd ei phryderon</translation>
    </message>
    <message>
        <source>Was on a waiting list: %1</source>
        <extracomment>%1 is for what she waits</extracomment>
        <translation>Roedd ar restr aros: %1</translation>
    </message>
    <message>
        <source>On a waiting list: %1</source>
        <translation>Ar restr aros: %1</translation>
    </message>
    <message>
        <source>Referred to palliative care, until %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Cyfeiriwyd at ofal lliniarol, tan %1</translation>
    </message>
    <message>
        <source>Referred to palliative care</source>
        <translation>Cyfeiriwyd at ofal lliniarol</translation>
    </message>
    <message>
        <source>And what was good: “%1”</source>
        <extracomment>%1 is what she said</extracomment>
        <translation>A’r hyn oedd yn dda: “%1”</translation>
    </message>
    <message>
        <source>We said: “%1”</source>
        <extracomment>%1 is what the team said to her</extracomment>
        <translation>Dywedon ni: “%1”</translation>
    </message>
    <message>
        <source>Nothing yet. Book her first appointment, or give her a code for the app.</source>
        <translation>Dim byd eto. Trefnwch ei hapwyntiad cyntaf, neu rhowch god iddi ar gyfer yr ap.</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>Dangos rhai cynharach</translation>
    </message>
    <message>
        <source>We offered a support talk</source>
        <translation>Fe wnaethom gynnig sgwrs gymorth</translation>
    </message>
    <message>
        <source>Asked for a support talk</source>
        <translation>Gofynnodd am sgwrs gymorth</translation>
    </message>
</context>
<context>
    <name>PatientWindow</name>
    <message>
        <source>Heard</source>
        <translation>Heard</translation>
    </message>
</context>
<context>
    <name>PatientsPage</name>
    <message>
        <source>Patients</source>
        <translation>Cleifion</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Cofrestru</translation>
    </message>
    <message numerus="yes">
        <source>Search %n patient(s)</source>
        <translation>
            <numerusform>Chwilio %n o gleifion</numerusform>
            <numerusform>Chwilio %n claf</numerusform>
            <numerusform>Chwilio %n o gleifion</numerusform>
            <numerusform>Chwilio %n o gleifion</numerusform>
            <numerusform>Chwilio %n o gleifion</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Popeth</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Sylfaenol</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Eilaidd</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet</source>
        <translation>Does neb wedi’i gofrestru eto</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Does neb yn cyfateb</translation>
    </message>
    <message>
        <source>Try the beginning of her name or of her NHS number.</source>
        <translation>Rhowch gynnig ar ddechrau ei henw neu ei rhif GIG.</translation>
    </message>
    <message>
        <source>Choose a patient</source>
        <translation>Dewiswch glaf</translation>
    </message>
    <message>
        <source>You see everything about her in one order.</source>
        <translation>Rydych yn gweld popeth amdani mewn un drefn.</translation>
    </message>
    <message>
        <source>Enrol a patient here, or import several in Unit.</source>
        <translation>Cofrestrwch glaf yma, neu mewnforiwch sawl un yn Uned.</translation>
    </message>
    <message>
        <source>Choose All to see everybody.</source>
        <translation>Dewiswch Pawb i weld pawb.</translation>
    </message>
    <message>
        <source>Enrol a patient</source>
        <translation>Cofrestru claf</translation>
    </message>
    <message>
        <source>Which patients</source>
        <translation>Pa gleifion</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Yn ôl enw</translation>
    </message>
    <message>
        <source>Next visit first</source>
        <translation>Yr ymweliad nesaf yn gyntaf</translation>
    </message>
</context>
<context>
    <name>PeoplePart</name>
    <message>
        <source>Somebody must stay administrator.</source>
        <translation>Rhaid i rywun aros yn weinyddwr.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>Doedd dim modd ei gadw ar y cyfrifiadur hwn. Gwiriwch y lle ar y ddisg.</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>Pobl a rolau</translation>
    </message>
    <message>
        <source>Add a colleague</source>
        <translation>Ychwanegu cydweithiwr</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Wedi gadael</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>Wedi dod yn ôl</translation>
    </message>
    <message>
        <source>%1 has left</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Mae %1 wedi gadael</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>Mae %1 yn ôl</translation>
    </message>
    <message>
        <source>Noted. She can no longer sign in.</source>
        <translation>Nodwyd. Ni all hi fewngofnodi mwyach.</translation>
    </message>
    <message>
        <source>Search people by name or role</source>
        <translation>Chwilio am bobl yn ôl enw neu rôl</translation>
    </message>
    <message>
        <source>Has left (%1)</source>
        <extracomment>%1 are her roles, such as &quot;Nurse, Administrator&quot;</extracomment>
        <translation>Wedi gadael (%1)</translation>
    </message>
    <message>
        <source>Give a code</source>
        <translation>Rhoi cod</translation>
    </message>
    <message>
        <source>Give %1 a code to sign in</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Rhoi cod i %1 i fewngofnodi</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Change %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Newid %1</translation>
    </message>
</context>
<context>
    <name>PhoneFrame</name>
    <message>
        <source>As on a phone</source>
        <translation>Fel ar ffôn</translation>
    </message>
    <message>
        <source>This page is an example.</source>
        <translation>Enghraifft yw’r dudalen hon.</translation>
    </message>
    <message>
        <source>The doctors and nurses of your unit have not checked it yet. Ask them if you are not sure.</source>
        <translation>Nid yw meddygon a nyrsys eich uned wedi’i gwirio eto. Gofynnwch iddyn nhw os nad ydych yn siŵr.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Does dim wedi’i ysgrifennu eto.</translation>
    </message>
</context>
<context>
    <name>PhoneTabs</name>
    <message>
        <source>Home</source>
        <translation>Hafan</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Apwyntiadau</translation>
    </message>
    <message>
        <source>Our pledge</source>
        <translation>Ein hymrwymiad</translation>
    </message>
    <message>
        <source>Your say</source>
        <translation>Eich llais</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mwy</translation>
    </message>
</context>
<context>
    <name>PlanActionCard</name>
    <message>
        <source>%1, by %2</source>
        <extracomment>%1 is a person, %2 a day</extracomment>
        <translation>%1, erbyn %2</translation>
    </message>
    <message>
        <source>By %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Erbyn %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi gorffen</translation>
    </message>
    <message>
        <source>No longer planned</source>
        <translation>Heb ei gynllunio bellach</translation>
    </message>
    <message>
        <source>Being done</source>
        <translation>Yn cael ei wneud</translation>
    </message>
    <message>
        <source>What happened next</source>
        <translation>Beth ddigwyddodd wedyn</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Change the plan</source>
        <translation>Newid y cynllun</translation>
    </message>
    <message>
        <source>Write the plan</source>
        <translation>Ysgrifennu’r cynllun</translation>
    </message>
    <message>
        <source>She keeps the plan she has until you share this one.</source>
        <translation>Mae’n cadw’r cynllun sydd ganddi nes i chi rannu hwn.</translation>
    </message>
    <message>
        <source>Only your team sees it until you share it.</source>
        <translation>Dim ond eich tîm sy’n ei weld nes i chi ei rannu.</translation>
    </message>
    <message>
        <source>What did you speak about?</source>
        <translation>Am beth y siaradoch chi?</translation>
    </message>
    <message>
        <source>She reads it too, once you share the plan.</source>
        <translation>Mae hi’n ei ddarllen hefyd, ar ôl i chi rannu’r cynllun.</translation>
    </message>
    <message>
        <source>Agree on something more about</source>
        <translation>Cytuno ar rywbeth arall am</translation>
    </message>
    <message>
        <source>Agree on something about</source>
        <translation>Cytuno ar rywbeth am</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Rhywbeth arall</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Unrhyw beth</translation>
    </message>
    <message>
        <source>This could not be kept. Copy it before you close.</source>
        <translation>Doedd dim modd cadw hyn. Copïwch ef cyn i chi gau.</translation>
    </message>
    <message>
        <source>Kept. Your team can go on with it.</source>
        <translation>Wedi’i gadw. Gall eich tîm barhau ag ef.</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>Yn cadw…</translation>
    </message>
    <message>
        <source>Share it with her</source>
        <translation>Ei rannu gyda hi</translation>
    </message>
    <message>
        <source>Leave the plan as it was</source>
        <translation>Gadael y cynllun fel yr oedd</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>Taflu’r drafft</translation>
    </message>
    <message>
        <source>Share the plan with her?</source>
        <translation>Rhannu’r cynllun gyda hi?</translation>
    </message>
    <message>
        <source>She reads all of it on her phone, and what you spoke about. You can change it later.</source>
        <translation>Mae hi’n darllen y cyfan ar ei ffôn, a’r hyn y siaradoch amdano. Gallwch ei newid yn nes ymlaen.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Rhannu</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ddim eto</translation>
    </message>
    <message>
        <source>Throw the draft away?</source>
        <translation>Taflu’r drafft?</translation>
    </message>
    <message>
        <source>What is written here is lost. This cannot be undone.</source>
        <translation>Bydd yr hyn sydd wedi’i ysgrifennu yma’n cael ei golli. Ni ellir dadwneud hyn.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Ei daflu</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ei gadw</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>My plan</source>
        <translation>Fy nghynllun</translation>
    </message>
    <message>
        <source>This plan is no longer here</source>
        <translation>Nid yw’r cynllun hwn yma bellach</translation>
    </message>
    <message>
        <source>Ask your nurse if you are not sure.</source>
        <translation>Gofynnwch i’ch nyrs os nad ydych yn siŵr.</translation>
    </message>
    <message>
        <source>My care and support plan</source>
        <translation>Fy nghynllun gofal a chymorth</translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <extracomment>%1 is a member of the team, %2 a day</extracomment>
        <translation>Gan %1, %2</translation>
    </message>
    <message>
        <source>What we spoke about</source>
        <translation>Am beth y siaradon ni</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Ar beth y cytunon ni</translation>
    </message>
    <message>
        <source>Who to call about it</source>
        <translation>Pwy i’w ffonio amdano</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>This draft could not be saved. Copy it before you close.</source>
        <translation>Doedd dim modd cadw’r drafft hwn. Copïwch ef cyn i chi gau.</translation>
    </message>
    <message>
        <source>Kept on this computer until you say it.</source>
        <translation>Wedi’i gadw ar y cyfrifiadur hwn nes i chi ei ddweud.</translation>
    </message>
    <message>
        <source>Write what is missing, so that it can be mended.</source>
        <translation>Ysgrifennwch beth sydd ar goll, fel bod modd ei gywiro.</translation>
    </message>
</context>
<context>
    <name>PlansCard</name>
    <message>
        <source>My care and support plan</source>
        <translation>Fy nghynllun gofal a chymorth</translation>
    </message>
    <message>
        <source>An earlier plan</source>
        <translation>Cynllun cynharach</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a member of the team, %2 a day</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>PledgeContent</name>
    <message>
        <source>%1: %2, %3, %4</source>
        <extracomment>%1 is for example &quot;12 promises&quot;, %2 &quot;8 kept&quot;, %3 &quot;3 under way&quot;, %4 &quot;1 we cannot keep yet&quot;</extracomment>
        <translation>%1: %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n o addewidion</numerusform>
            <numerusform>%n addewid</numerusform>
            <numerusform>%n o addewidion</numerusform>
            <numerusform>%n o addewidion</numerusform>
            <numerusform>%n o addewidion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <comment>promises</comment>
        <translation>
            <numerusform>%n wedi’u cadw</numerusform>
            <numerusform>%n wedi’i gadw</numerusform>
            <numerusform>%n wedi’u cadw</numerusform>
            <numerusform>%n wedi’u cadw</numerusform>
            <numerusform>%n wedi’u cadw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <comment>promises</comment>
        <translation>
            <numerusform>%n ar waith</numerusform>
            <numerusform>%n ar waith</numerusform>
            <numerusform>%n ar waith</numerusform>
            <numerusform>%n ar waith</numerusform>
            <numerusform>%n ar waith</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n we cannot keep yet</source>
        <comment>promises</comment>
        <translation>
            <numerusform>%n na allwn eu cadw eto</numerusform>
            <numerusform>%n na allwn ei gadw eto</numerusform>
            <numerusform>%n na allwn eu cadw eto</numerusform>
            <numerusform>%n na allwn eu cadw eto</numerusform>
            <numerusform>%n na allwn eu cadw eto</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Dim wedi’i ganfod</translation>
    </message>
    <message>
        <source>No promises yet</source>
        <translation>Dim addewidion eto</translation>
    </message>
    <message>
        <source>No promises here yet</source>
        <translation>Dim addewidion yma eto</translation>
    </message>
    <message>
        <source>Try another word, or fewer letters.</source>
        <translation>Rhowch gynnig ar air arall, neu lai o lythrennau.</translation>
    </message>
    <message>
        <source>Your hospital has not published its pledge yet. What you say can become part of it.</source>
        <translation>Nid yw eich ysbyty wedi cyhoeddi ei ymrwymiad eto. Gall yr hyn a ddywedwch ddod yn rhan ohono.</translation>
    </message>
    <message>
        <source>Our standards of care</source>
        <translation>Ein safonau gofal</translation>
    </message>
    <message>
        <source>What every patient can expect from us</source>
        <translation>Beth all pob claf ei ddisgwyl gennym</translation>
    </message>
    <message>
        <source>What stops us: %1</source>
        <extracomment>%1 is for example &quot;Money (2) · Staff (1)&quot;</extracomment>
        <translation>Beth sy’n ein rhwystro: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is for example &quot;Money&quot;, %2 a number of promises</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 leads our pledge.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>%1 sy’n arwain ein hymrwymiad.</translation>
    </message>
</context>
<context>
    <name>PledgeLeadPart</name>
    <message>
        <source>It could not be handed over. Choose somebody who works here and does not lead it yet.</source>
        <translation>Doedd dim modd ei drosglwyddo. Dewiswch rywun sy’n gweithio yma ac nad yw’n ei arwain eto.</translation>
    </message>
    <message>
        <source>Pledge lead</source>
        <translation>Arweinydd yr ymrwymiad</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Trosglwyddo</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Dewiswch un</translation>
    </message>
    <message>
        <source>Nobody leads the pledge yet.</source>
        <translation>Does neb yn arwain yr ymrwymiad eto.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>O %1 tan %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Ers %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Tan %1</translation>
    </message>
    <message>
        <source>Leads the pledge</source>
        <translation>Yn arwain yr ymrwymiad</translation>
    </message>
    <message>
        <source>Who leads the pledge from today?</source>
        <translation>Pwy sy’n arwain yr ymrwymiad o heddiw ymlaen?</translation>
    </message>
    <message>
        <source>Words for the hand-over</source>
        <translation>Geiriau ar gyfer y trosglwyddo</translation>
    </message>
    <message>
        <source>What is under way, and what comes next.</source>
        <translation>Beth sydd ar y gweill, a beth sy’n dod nesaf.</translation>
    </message>
    <message>
        <source>Choose who leads it.</source>
        <translation>Dewiswch pwy sy’n ei arwain.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nid nawr</translation>
    </message>
</context>
<context>
    <name>PledgePage</name>
    <message>
        <source>Our pledge</source>
        <translation>Ein hymrwymiad</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Stopio chwilio</translation>
    </message>
    <message>
        <source>Search our pledge</source>
        <translation>Chwilio ein hymrwymiad</translation>
    </message>
    <message>
        <source>Whose promises</source>
        <translation>Addewidion i bwy</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Pawb</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Sylfaenol</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Eilaidd</translation>
    </message>
    <message numerus="yes">
        <source>Published. %n draft(s) stay with the team.</source>
        <translation>
            <numerusform>Cyhoeddwyd. Mae %n o ddrafftiau yn aros gyda’r tîm.</numerusform>
            <numerusform>Cyhoeddwyd. Mae %n drafft yn aros gyda’r tîm.</numerusform>
            <numerusform>Cyhoeddwyd. Mae %n o ddrafftiau yn aros gyda’r tîm.</numerusform>
            <numerusform>Cyhoeddwyd. Mae %n o ddrafftiau yn aros gyda’r tîm.</numerusform>
            <numerusform>Cyhoeddwyd. Mae %n o ddrafftiau yn aros gyda’r tîm.</numerusform>
        </translation>
    </message>
    <message>
        <source>Published. Patients see it on their phones.</source>
        <translation>Cyhoeddwyd. Mae cleifion yn ei weld ar eu ffonau.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Wedi’i dynnu.</translation>
    </message>
    <message>
        <source>Taken back. Patients no longer see it.</source>
        <translation>Wedi’i gymryd yn ôl. Nid yw cleifion yn ei weld bellach.</translation>
    </message>
    <message>
        <source>As patients see it</source>
        <translation>Fel mae cleifion yn ei weld</translation>
    </message>
    <message numerus="yes">
        <source>Publish %n change(s)</source>
        <translation>
            <numerusform>Cyhoeddi %n o newidiadau</numerusform>
            <numerusform>Cyhoeddi %n newid</numerusform>
            <numerusform>Cyhoeddi %n o newidiadau</numerusform>
            <numerusform>Cyhoeddi %n o newidiadau</numerusform>
            <numerusform>Cyhoeddi %n o newidiadau</numerusform>
        </translation>
    </message>
    <message>
        <source>The pledge is empty</source>
        <translation>Mae’r ymrwymiad yn wag</translation>
    </message>
    <message>
        <source>You can change it and see its history.</source>
        <translation>Gallwch ei newid a gweld ei hanes.</translation>
    </message>
    <message>
        <source>Import a pledge</source>
        <translation>Mewnforio ymrwymiad</translation>
    </message>
    <message>
        <source>Write down what patients said, or import a printed pledge.</source>
        <translation>Ysgrifennwch beth ddywedodd cleifion, neu mewnforiwch ymrwymiad printiedig.</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>Heb ei gyhoeddi eto</translation>
    </message>
    <message>
        <source>Published %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Cyhoeddwyd %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not published</source>
        <translation>
            <numerusform>%n o newidiadau heb eu cyhoeddi</numerusform>
            <numerusform>%n newid heb ei gyhoeddi</numerusform>
            <numerusform>%n newid heb eu cyhoeddi</numerusform>
            <numerusform>%n newid heb eu cyhoeddi</numerusform>
            <numerusform>%n o newidiadau heb eu cyhoeddi</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Dim byd yn cyfateb</translation>
    </message>
    <message>
        <source>Try fewer letters, or choose All.</source>
        <translation>Rhowch gynnig ar lai o lythrennau, neu dewiswch Popeth.</translation>
    </message>
    <message>
        <source>Add what patients said</source>
        <translation>Ychwanegu’r hyn a ddywedodd cleifion</translation>
    </message>
    <message>
        <source>Search the pledge</source>
        <translation>Chwilio’r ymrwymiad</translation>
    </message>
    <message>
        <source>Booklet for patients</source>
        <translation>Llyfryn i gleifion</translation>
    </message>
    <message>
        <source>Read or save as a booklet</source>
        <translation>Darllen neu gadw fel llyfryn</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>Dewiswch gynllun</translation>
    </message>
</context>
<context>
    <name>PreferencePage</name>
    <message>
        <source>How you like to meet</source>
        <translation>Sut rydych yn hoffi cwrdd</translation>
    </message>
    <message>
        <source>This is too long. Please make it shorter.</source>
        <translation>Mae hyn yn rhy hir. Gwnewch ef yn fyrrach.</translation>
    </message>
    <message>
        <source>Your own record is not on this phone yet. Try again in a moment.</source>
        <translation>Nid yw eich cofnod eich hun ar y ffôn hwn eto. Rhowch gynnig arall arni mewn munud.</translation>
    </message>
    <message>
        <source>This could not be kept on your phone. Is there room left?</source>
        <translation>Doedd dim modd cadw hyn ar eich ffôn. Oes lle ar ôl?</translation>
    </message>
    <message>
        <source>Your team sees this when they book. Some appointments, such as a scan, need you there.</source>
        <translation>Mae eich tîm yn gweld hyn wrth drefnu. Rhaid i chi fod yno ar gyfer rhai apwyntiadau, fel sgan.</translation>
    </message>
    <message>
        <source>What suits you best?</source>
        <translation>Beth sy’n gweddu orau i chi?</translation>
    </message>
    <message>
        <source>Is there something we should know?</source>
        <translation>Oes rhywbeth y dylem ei wybod?</translation>
    </message>
    <message>
        <source>For example: I do not hear well on the phone.</source>
        <translation>Er enghraifft: dydw i ddim yn clywed yn dda ar y ffôn.</translation>
    </message>
    <message>
        <source>Tell your team</source>
        <translation>Dweud wrth eich tîm</translation>
    </message>
    <message>
        <source>Your team sees it. You can change it at any time.</source>
        <translation>Mae eich tîm yn ei weld. Gallwch ei newid unrhyw bryd.</translation>
    </message>
    <message>
        <source>Not sent yet. Your team does not know this.</source>
        <translation>Heb ei anfon eto. Nid yw eich tîm yn gwybod hyn.</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>As patients will see it</source>
        <translation>Fel bydd cleifion yn ei weld</translation>
    </message>
    <message>
        <source>Drafts are left out. Patients see this once you publish.</source>
        <translation>Mae drafftiau wedi’u gadael allan. Bydd cleifion yn gweld hyn ar ôl i chi gyhoeddi.</translation>
    </message>
    <message>
        <source>Whose promises</source>
        <translation>Addewidion i bwy</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Pawb</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Sylfaenol</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Eilaidd</translation>
    </message>
    <message>
        <source>Back to the pledge</source>
        <translation>Yn ôl i’r ymrwymiad</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message numerus="yes">
        <source>You can try again in %n minute(s).</source>
        <translation>
            <numerusform>Gallwch roi cynnig arall arni ymhen %n o funudau.</numerusform>
            <numerusform>Gallwch roi cynnig arall arni ymhen %n munud.</numerusform>
            <numerusform>Gallwch roi cynnig arall arni ymhen %n o funudau.</numerusform>
            <numerusform>Gallwch roi cynnig arall arni ymhen %n o funudau.</numerusform>
            <numerusform>Gallwch roi cynnig arall arni ymhen %n o funudau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>Gallwch roi cynnig arall arni ymhen %n o eiliadau.</numerusform>
            <numerusform>Gallwch roi cynnig arall arni ymhen %n eiliad.</numerusform>
            <numerusform>Gallwch roi cynnig arall arni ymhen %n o eiliadau.</numerusform>
            <numerusform>Gallwch roi cynnig arall arni ymhen %n o eiliadau.</numerusform>
            <numerusform>Gallwch roi cynnig arall arni ymhen %n o eiliadau.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code does not work. Check each letter. If it was used before, ask your nurse for a new one.</source>
        <translation>Nid yw’r cod hwn yn gweithio. Gwiriwch bob llythyren. Os yw wedi’i ddefnyddio o’r blaen, gofynnwch i’ch nyrs am un newydd.</translation>
    </message>
    <message>
        <source>We cannot reach your hospital. Check that you are online, then try again.</source>
        <translation>Ni allwn gyrraedd eich ysbyty. Gwiriwch eich bod ar-lein, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>This network wants you to sign in first. Open your browser, sign in there, then come back.</source>
        <translation>Mae’r rhwydwaith hwn am i chi fewngofnodi yn gyntaf. Agorwch eich porwr, mewngofnodwch yno, yna dewch yn ôl.</translation>
    </message>
    <message>
        <source>There is no Heard at this address. Check the address on your letter.</source>
        <translation>Does dim Heard yn y cyfeiriad hwn. Gwiriwch y cyfeiriad ar eich llythyr.</translation>
    </message>
    <message>
        <source>The way to this address is not private, so nothing was sent. Check the address on your letter.</source>
        <translation>Nid yw’r ffordd i’r cyfeiriad hwn yn breifat, felly chafodd dim ei anfon. Gwiriwch y cyfeiriad ar eich llythyr.</translation>
    </message>
    <message>
        <source>Your hospital does not let this device in. Please call your breast care nurse.</source>
        <translation>Nid yw eich ysbyty yn gadael y ddyfais hon i mewn. Ffoniwch eich nyrs gofal y fron.</translation>
    </message>
    <message>
        <source>There were too many tries. %1</source>
        <extracomment>%1 is &quot;You can try again in 30 seconds.&quot;</extracomment>
        <translation>Bu gormod o gynigion. %1</translation>
    </message>
    <message>
        <source>Choose a passphrase first.</source>
        <translation>Dewiswch gyfrinymadrodd yn gyntaf.</translation>
    </message>
    <message>
        <source>Please make it longer.</source>
        <translation>Gwnewch ef yn hirach.</translation>
    </message>
    <message>
        <source>That was not right. %1</source>
        <extracomment>%1 is &quot;You can try again in 30 seconds.&quot;</extracomment>
        <translation>Doedd hynny ddim yn gywir. %1</translation>
    </message>
    <message>
        <source>This device does not give out the key just now. Unlock the device, then try again.</source>
        <translation>Nid yw’r ddyfais hon yn rhoi’r allwedd ar hyn o bryd. Datglowch y ddyfais, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The key to what is kept here is missing. Your nurse can give you a new code.</source>
        <translation>Mae’r allwedd i’r hyn sy’n cael ei gadw yma ar goll. Gall eich nyrs roi cod newydd i chi.</translation>
    </message>
    <message>
        <source>What is kept on this device is damaged.</source>
        <translation>Mae’r hyn sy’n cael ei gadw ar y ddyfais hon wedi’i ddifrodi.</translation>
    </message>
    <message>
        <source>What is kept here was written by a newer Heard. Please update the app.</source>
        <translation>Cafodd yr hyn sy’n cael ei gadw yma ei ysgrifennu gan Heard mwy newydd. Diweddarwch yr ap.</translation>
    </message>
    <message>
        <source>There is no room left on this device. Make some, then try again.</source>
        <translation>Does dim lle ar ôl ar y ddyfais hon. Gwnewch ychydig o le, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Heard cannot write on this device. Restart the device, then try again.</source>
        <translation>Ni all Heard ysgrifennu ar y ddyfais hon. Ailgychwynnwch y ddyfais, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>There were too many tries. Please wait a while.</source>
        <translation>Bu gormod o gynigion. Arhoswch ychydig.</translation>
    </message>
    <message>
        <source>That was not right. Please try again.</source>
        <translation>Doedd hynny ddim yn gywir. Rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>This code is for somebody else, and it is used up now. Ask your nurse for a new code of your own.</source>
        <translation>Mae&apos;r cod hwn i rywun arall, ac mae wedi&apos;i ddefnyddio bellach. Gofynnwch i&apos;ch nyrs am god newydd i chi&apos;ch hun.</translation>
    </message>
    <message>
        <source>The key does not open what is kept here. Either it is another key, or the file is damaged.</source>
        <translation>Nid yw&apos;r allwedd yn agor yr hyn a gedwir yma. Naill ai allwedd arall yw hi, neu mae&apos;r ffeil wedi&apos;i difrodi.</translation>
    </message>
</context>
<context>
    <name>ProblemWording</name>
    <message>
        <source>This code does not work. Check each letter, or ask for a new one.</source>
        <translation>Nid yw’r cod hwn yn gweithio. Gwiriwch bob llythyren, neu gofynnwch am un newydd.</translation>
    </message>
    <message>
        <source>The hub cannot be reached. Check that you are online, then try again.</source>
        <translation>Ni ellir cyrraedd yr hyb. Gwiriwch eich bod ar-lein, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>This network asks you to sign in first. Open a web page, sign in there, then try again.</source>
        <translation>Mae’r rhwydwaith hwn yn gofyn i chi fewngofnodi yn gyntaf. Agorwch dudalen we, mewngofnodwch yno, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>There is no hub at this address. Check the address.</source>
        <translation>Does dim hyb yn y cyfeiriad hwn. Gwiriwch y cyfeiriad.</translation>
    </message>
    <message>
        <source>The connection to this address is not secure, so nothing was sent.</source>
        <translation>Nid yw’r cysylltiad â’r cyfeiriad hwn yn ddiogel, felly chafodd dim ei anfon.</translation>
    </message>
    <message>
        <source>The hub does not let you in. Ask for a new code.</source>
        <translation>Nid yw’r hyb yn eich gadael i mewn. Gofynnwch am god newydd.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a little, then try again.</source>
        <translation>Gormod o gynigion. Arhoswch ychydig, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Choose a passphrase first. It protects what is on this computer.</source>
        <translation>Dewiswch gyfrinymadrodd yn gyntaf. Mae’n diogelu’r hyn sydd ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>This is too short.</source>
        <translation>Mae hyn yn rhy fyr.</translation>
    </message>
    <message>
        <source>This is not the right passphrase.</source>
        <translation>Nid hwn yw’r cyfrinymadrodd cywir.</translation>
    </message>
    <message>
        <source>The keychain of this computer no longer has your key.</source>
        <translation>Nid yw cylch allweddi’r cyfrifiadur hwn yn cynnwys eich allwedd bellach.</translation>
    </message>
    <message>
        <source>The key to your data is missing. The data itself is still here.</source>
        <translation>Mae’r allwedd i’ch data ar goll. Mae’r data ei hun yn dal yma.</translation>
    </message>
    <message>
        <source>Your data is damaged. It was left as it is.</source>
        <translation>Mae eich data wedi’i ddifrodi. Cafodd ei adael fel yr oedd.</translation>
    </message>
    <message>
        <source>Your data was written by a newer Heard. Install that one.</source>
        <translation>Cafodd eich data ei ysgrifennu gan Heard mwy newydd. Gosodwch hwnnw.</translation>
    </message>
    <message>
        <source>Nothing can be written here. Check the disk.</source>
        <translation>Ni ellir ysgrifennu dim yma. Gwiriwch y ddisg.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Rhowch gynnig arall arni ymhen %n o eiliadau.</numerusform>
            <numerusform>Rhowch gynnig arall arni ymhen %n eiliad.</numerusform>
            <numerusform>Rhowch gynnig arall arni ymhen %n o eiliadau.</numerusform>
            <numerusform>Rhowch gynnig arall arni ymhen %n o eiliadau.</numerusform>
            <numerusform>Rhowch gynnig arall arni ymhen %n o eiliadau.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer holds the work of somebody else. She can sign in here, or you use another computer.</source>
        <translation>Mae’r cyfrifiadur hwn yn dal gwaith rhywun arall. Gall hi fewngofnodi yma, neu defnyddiwch gyfrifiadur arall.</translation>
    </message>
    <message>
        <source>Type the name you sign in with.</source>
        <translation>Teipiwch yr enw rydych yn mewngofnodi ag ef.</translation>
    </message>
    <message>
        <source>A colleague signs in with this name already. Choose another.</source>
        <translation>Mae cydweithiwr yn mewngofnodi gyda’r enw hwn eisoes. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>This is a patient’s code. It belongs in the app on her phone.</source>
        <translation>Cod claf yw hwn. Mae’n perthyn yn yr ap ar ei ffôn.</translation>
    </message>
    <message>
        <source>The name or the passphrase is not right. Check both.</source>
        <translation>Nid yw’r enw neu’r cyfrinymadrodd yn gywir. Gwiriwch y ddau.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Make some room, then try again.</source>
        <translation>Nid oes lle ar ôl ar y ddisg. Gwnewch le, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The key does not open your data. Either it is another key, or the file is damaged. It was left as it is.</source>
        <translation>Nid yw&apos;r allwedd yn agor eich data. Naill ai allwedd arall yw hi, neu mae&apos;r ffeil wedi&apos;i difrodi. Gadawyd hi fel y mae.</translation>
    </message>
</context>
<context>
    <name>ProfilePart</name>
    <message>
        <source>The unit needs a name.</source>
        <translation>Mae angen enw ar yr uned.</translation>
    </message>
    <message>
        <source>Type a telephone number for each line you name.</source>
        <translation>Teipiwch rif ffôn ar gyfer pob llinell rydych yn ei henwi.</translation>
    </message>
    <message>
        <source>One of the texts is too long.</source>
        <translation>Mae un o’r testunau yn rhy hir.</translation>
    </message>
    <message>
        <source>The unit is not on this computer yet. Try again in a moment.</source>
        <translation>Nid yw’r uned ar y cyfrifiadur hwn eto. Rhowch gynnig arall arni mewn munud.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>Doedd dim modd ei gadw ar y cyfrifiadur hwn. Gwiriwch y lle ar y ddisg.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Proffil</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Whom patients can call</source>
        <translation>Pwy gall cleifion eu ffonio</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Llinell</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Enw’r uned</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Breast care nurses</source>
        <translation>Nyrsys gofal y fron</translation>
    </message>
    <message>
        <source>When do the nurses answer?</source>
        <translation>Pryd mae’r nyrsys yn ateb?</translation>
    </message>
    <message>
        <source>Line for day and night</source>
        <translation>Llinell ddydd a nos</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Derbynfa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Gadael fel yr oedd</translation>
    </message>
    <message>
        <source>Choose between 1 and 60 months.</source>
        <translation>Dewiswch rhwng 1 a 60 mis.</translation>
    </message>
    <message numerus="yes">
        <source>Support needs in secondary breast cancer are assessed every %n months.</source>
        <extracomment>%n is a number of months</extracomment>
        <translation>
            <numerusform>Mae anghenion cymorth mewn canser y fron eilaidd yn cael eu hasesu bob %n mis.</numerusform>
            <numerusform>Mae anghenion cymorth mewn canser y fron eilaidd yn cael eu hasesu bob mis.</numerusform>
            <numerusform>Mae anghenion cymorth mewn canser y fron eilaidd yn cael eu hasesu bob %n mis.</numerusform>
            <numerusform>Mae anghenion cymorth mewn canser y fron eilaidd yn cael eu hasesu bob %n mis.</numerusform>
            <numerusform>Mae anghenion cymorth mewn canser y fron eilaidd yn cael eu hasesu bob %n mis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Assess support needs in secondary breast cancer every</source>
        <translation>Asesu anghenion cymorth mewn canser y fron eilaidd bob</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <extracomment>%n is a number of months</extracomment>
        <translation>
            <numerusform>%n mis</numerusform>
            <numerusform>%n mis</numerusform>
            <numerusform>%n mis</numerusform>
            <numerusform>%n mis</numerusform>
            <numerusform>%n mis</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose 5, 10, 11 or 21 people.</source>
        <translation>Dewiswch 5, 10, 11 neu 21 o bobl.</translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n people are never shown as a number.</source>
        <translation>
            <numerusform>Ni ddangosir llai na %n o bobl fel rhif byth.</numerusform>
            <numerusform>Ni ddangosir llai na %n o bobl fel rhif byth.</numerusform>
            <numerusform>Ni ddangosir llai na %n o bobl fel rhif byth.</numerusform>
            <numerusform>Ni ddangosir llai na %n o bobl fel rhif byth.</numerusform>
            <numerusform>Ni ddangosir llai na %n o bobl fel rhif byth.</numerusform>
        </translation>
    </message>
    <message>
        <source>From how many people on is a number shown?</source>
        <translation>O faint o bobl ymlaen y dangosir rhif?</translation>
    </message>
    <message>
        <source>Whoever was in a number that is told already stays as protected as then.</source>
        <translation>Mae pawb oedd mewn rhif a ddywedwyd eisoes yn cadw’r un amddiffyniad.</translation>
    </message>
</context>
<context>
    <name>PromisePage</name>
    <message>
        <source>Promise</source>
        <translation>Addewid</translation>
    </message>
    <message>
        <source>This promise is no longer here</source>
        <translation>Nid yw’r addewid hwn yma bellach</translation>
    </message>
    <message>
        <source>Your hospital has taken it out of its pledge.</source>
        <translation>Mae eich ysbyty wedi’i dynnu allan o’i ymrwymiad.</translation>
    </message>
    <message>
        <source>We plan to</source>
        <translation>Rydym yn bwriadu</translation>
    </message>
    <message>
        <source>For people with primary breast cancer</source>
        <translation>I bobl â chanser y fron sylfaenol</translation>
    </message>
    <message>
        <source>For people with secondary breast cancer</source>
        <translation>I bobl â chanser y fron eilaidd</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Dywedoch chi</translation>
    </message>
    <message>
        <source>What happened so far</source>
        <translation>Beth sydd wedi digwydd hyd yma</translation>
    </message>
    <message>
        <source>Steps on the way</source>
        <translation>Camau ar y ffordd</translation>
    </message>
    <message>
        <source>Done %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Wedi’i wneud: %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <extracomment>%1 is a month</extracomment>
        <translation>Erbyn %1</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Heb ei wneud eto</translation>
    </message>
</context>
<context>
    <name>PromiseRow</name>
    <message>
        <source>We plan to</source>
        <translation>Rydym yn bwriadu</translation>
    </message>
</context>
<context>
    <name>PromiseStatus</name>
    <message>
        <source>Planned for %1</source>
        <extracomment>%1 is a month, such as &quot;Sep 2026&quot;</extracomment>
        <translation>Wedi’i gynllunio ar gyfer %1</translation>
    </message>
</context>
<context>
    <name>PromiseStepRow</name>
    <message>
        <source>Agreed by patients and staff</source>
        <translation>Cytunwyd gan gleifion a staff</translation>
    </message>
    <message>
        <source>Promised by %1</source>
        <extracomment>%1 is a month, such as &quot;December 2026&quot;</extracomment>
        <translation>Addawyd erbyn %1</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Addawyd</translation>
    </message>
    <message>
        <source>Being done, by %1</source>
        <translation>Yn cael ei wneud, erbyn %1</translation>
    </message>
    <message>
        <source>Being done</source>
        <translation>Yn cael ei wneud</translation>
    </message>
    <message>
        <source>Done from now on, every time</source>
        <translation>Yn cael ei wneud o hyn ymlaen, bob tro</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Wedi’i gyflawni</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Wedi’i oedi</translation>
    </message>
    <message>
        <source>Cannot be done yet</source>
        <translation>Ni ellir ei wneud eto</translation>
    </message>
    <message>
        <source>No longer planned</source>
        <translation>Heb ei gynllunio bellach</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Cyhoeddwyd</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is what happened, %2 a day</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Publish to patients</source>
        <translation>Cyhoeddi i gleifion</translation>
    </message>
    <message>
        <source>What has changed?</source>
        <translation>Beth sydd wedi newid?</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Cyhoeddi</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ddim eto</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) will reach patients’ phones. What is not agreed stays with the team.</source>
        <translation>
            <numerusform>Bydd %n o newidiadau yn cyrraedd ffonau cleifion. Mae’r hyn na chytunwyd arno’n aros gyda’r tîm.</numerusform>
            <numerusform>Bydd %n newid yn cyrraedd ffonau cleifion. Mae’r hyn na chytunwyd arno’n aros gyda’r tîm.</numerusform>
            <numerusform>Bydd %n o newidiadau yn cyrraedd ffonau cleifion. Mae’r hyn na chytunwyd arno’n aros gyda’r tîm.</numerusform>
            <numerusform>Bydd %n o newidiadau yn cyrraedd ffonau cleifion. Mae’r hyn na chytunwyd arno’n aros gyda’r tîm.</numerusform>
            <numerusform>Bydd %n o newidiadau yn cyrraedd ffonau cleifion. Mae’r hyn na chytunwyd arno’n aros gyda’r tîm.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which pledge?</source>
        <translation>Pa ymrwymiad?</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Y cyfan</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n o newidiadau</numerusform>
            <numerusform>%n newid</numerusform>
            <numerusform>%n o newidiadau</numerusform>
            <numerusform>%n o newidiadau</numerusform>
            <numerusform>%n o newidiadau</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is for primary patients</source>
        <translation>Dim ond yr hyn sydd i gleifion sylfaenol</translation>
    </message>
    <message>
        <source>Only what is for secondary patients</source>
        <translation>Dim ond yr hyn sydd i gleifion eilaidd</translation>
    </message>
    <message>
        <source>One sentence. It stands in the history of each promise.</source>
        <translation>Un frawddeg. Mae’n sefyll yn hanes pob addewid.</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>Add a question</source>
        <translation>Ychwanegu cwestiwn</translation>
    </message>
    <message>
        <source>This could not be kept. Is there room left on your phone?</source>
        <translation>Doedd dim modd cadw hyn. Oes lle ar ôl ar eich ffôn?</translation>
    </message>
    <message>
        <source>Add this question</source>
        <translation>Ychwanegu’r cwestiwn hwn</translation>
    </message>
</context>
<context>
    <name>QuestionProblem</name>
    <message>
        <source>This could not be kept. Is there room left on your phone?</source>
        <translation>Doedd dim modd cadw hyn. Oes lle ar ôl ar eich ffôn?</translation>
    </message>
    <message>
        <source>This is too long. Please make it shorter.</source>
        <translation>Mae hyn yn rhy hir. Gwnewch ef yn fyrrach.</translation>
    </message>
    <message>
        <source>This appointment has changed. Go back and open it again.</source>
        <translation>Mae’r apwyntiad hwn wedi newid. Ewch yn ôl a’i agor eto.</translation>
    </message>
    <message>
        <source>This question has changed meanwhile. Go back and open it again.</source>
        <translation>Mae’r cwestiwn hwn wedi newid yn y cyfamser. Ewch yn ôl a’i agor eto.</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Move up</source>
        <translation>Symud i fyny</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Symud i lawr</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Newid y geiriau</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>Your question</source>
        <translation>Eich cwestiwn</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>This could not be kept. Is there room left on your phone?</source>
        <translation>Doedd dim modd cadw hyn. Oes lle ar ôl ar eich ffôn?</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>Question removed.</source>
        <translation>Cwestiwn wedi’i dynnu.</translation>
    </message>
    <message>
        <source>What I want to ask</source>
        <translation>Beth rydw i am ei ofyn</translation>
    </message>
    <message>
        <source>Write down what you want to ask, so that nothing is forgotten on the day.</source>
        <translation>Ysgrifennwch yr hyn rydych am ei ofyn, fel na fydd dim yn cael ei anghofio ar y diwrnod.</translation>
    </message>
    <message>
        <source>You wrote down no questions for this appointment.</source>
        <translation>Wnaethoch chi ddim ysgrifennu cwestiynau ar gyfer yr apwyntiad hwn.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi gorffen</translation>
    </message>
    <message>
        <source>Change the list</source>
        <translation>Newid y rhestr</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) taken along.</source>
        <translation>
            <numerusform>Wedi symud %n o gwestiynau.</numerusform>
            <numerusform>Wedi symud %n cwestiwn.</numerusform>
            <numerusform>Wedi symud %n o gwestiynau.</numerusform>
            <numerusform>Wedi symud %n o gwestiynau.</numerusform>
            <numerusform>Wedi symud %n o gwestiynau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n unanswered question(s) along</source>
        <translation>
            <numerusform>Symud %n o gwestiynau heb eu hateb</numerusform>
            <numerusform>Symud %n cwestiwn heb ei ateb</numerusform>
            <numerusform>Symud %n o gwestiynau heb eu hateb</numerusform>
            <numerusform>Symud %n o gwestiynau heb eu hateb</numerusform>
            <numerusform>Symud %n o gwestiynau heb eu hateb</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionsLater</name>
    <message>
        <source>Your question is kept for your next appointment.</source>
        <translation>Cedwir eich cwestiwn ar gyfer eich apwyntiad nesaf.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) taken along.</source>
        <translation>
            <numerusform>Wedi symud %n o gwestiynau.</numerusform>
            <numerusform>Wedi symud %n cwestiwn.</numerusform>
            <numerusform>Wedi symud %n o gwestiynau.</numerusform>
            <numerusform>Wedi symud %n o gwestiynau.</numerusform>
            <numerusform>Wedi symud %n o gwestiynau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask this on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Gofyn hyn ar %1</translation>
    </message>
    <message>
        <source>You can ask this when you have another appointment. It stays here until then.</source>
        <translation>Gallwch ofyn hyn pan fydd gennych apwyntiad arall. Bydd yn aros yma tan hynny.</translation>
    </message>
    <message numerus="yes">
        <source>Ask %n open question(s) on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>
            <numerusform>Gofyn %n o gwestiynau agored ar %1</numerusform>
            <numerusform>Gofyn %n cwestiwn agored ar %1</numerusform>
            <numerusform>Gofyn %n o gwestiynau agored ar %1</numerusform>
            <numerusform>Gofyn %n o gwestiynau agored ar %1</numerusform>
            <numerusform>Gofyn %n o gwestiynau agored ar %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuoteCard</name>
    <message>
        <source>May others read your words?</source>
        <translation>A gaiff eraill ddarllen eich geiriau?</translation>
    </message>
    <message>
        <source>Yes. Your team may show them to others, without your name.</source>
        <translation>Caiff. Gall eich tîm eu dangos i eraill, heb eich enw.</translation>
    </message>
    <message>
        <source>No. Only your team reads them.</source>
        <translation>Na. Dim ond eich tîm sy’n eu darllen.</translation>
    </message>
    <message>
        <source>Stop others reading them</source>
        <translation>Atal eraill rhag eu darllen</translation>
    </message>
    <message>
        <source>Let others read them</source>
        <translation>Gadael i eraill eu darllen</translation>
    </message>
    <message>
        <source>After you stop it, it cannot be allowed again.</source>
        <translation>Ar ôl i chi ei atal, ni ellir ei ganiatáu eto.</translation>
    </message>
</context>
<context>
    <name>QuotesCard</name>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>Doedd dim modd ei gadw ar y cyfrifiadur hwn. Gwiriwch y lle ar y ddisg.</translation>
    </message>
    <message>
        <source>In patients’ own words</source>
        <translation>Yng ngeiriau cleifion eu hunain</translation>
    </message>
    <message>
        <source>They may be quoted. A report prints at most three of those with a tick.</source>
        <translation>Gellir eu dyfynnu. Mae adroddiad yn argraffu tri ar y mwyaf o’r rhai â thic.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>stands between parts of a text that may tell who wrote it
----------
%1 is what a patient said</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Held back: it may tell who said it, by %1. Tick it only if nobody can be known by it.</source>
        <extracomment>%1 are parts of what was said, each in quotation marks</extracomment>
        <translation>Wedi’i gadw yn ôl: gallai ddweud pwy a’i dywedodd, drwy %1. Ticiwch ef dim ond os na ellir adnabod neb drwyddo.</translation>
    </message>
    <message>
        <source>It says %1. A colleague has looked at it.</source>
        <extracomment>%1 are parts of what was said, each in quotation marks</extracomment>
        <translation>Mae’n dweud %1. Mae cydweithiwr wedi edrych arno.</translation>
    </message>
</context>
<context>
    <name>RailRow</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>things that wait in a place</comment>
        <translation>
            <numerusform>%n yn aros</numerusform>
            <numerusform>%n yn aros</numerusform>
            <numerusform>%n yn aros</numerusform>
            <numerusform>%n yn aros</numerusform>
            <numerusform>%n yn aros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadPage</name>
    <message>
        <source>Information</source>
        <translation>Gwybodaeth</translation>
    </message>
    <message>
        <source>It could not be kept on this phone. Check the space on it.</source>
        <translation>Doedd dim modd ei gadw ar y ffôn hwn. Gwiriwch y lle sydd arno.</translation>
    </message>
    <message>
        <source>This page is no longer here</source>
        <translation>Nid yw’r dudalen hon yma bellach</translation>
    </message>
    <message>
        <source>Your team has taken it back. Ask your nurse if you miss it.</source>
        <translation>Mae eich tîm wedi’i chymryd yn ôl. Gofynnwch i’ch nyrs os ydych yn gweld ei heisiau.</translation>
    </message>
    <message>
        <source>This page is an example.</source>
        <translation>Enghraifft yw’r dudalen hon.</translation>
    </message>
    <message>
        <source>The doctors and nurses of your unit have not checked it yet. Ask them if you are not sure.</source>
        <translation>Nid yw meddygon a nyrsys eich uned wedi’i gwirio eto. Gofynnwch iddyn nhw os nad ydych yn siŵr.</translation>
    </message>
    <message>
        <source>%1 sent you this page.</source>
        <extracomment>%1 is a member of the team</extracomment>
        <translation>Anfonodd %1 y dudalen hon atoch.</translation>
    </message>
    <message>
        <source>Your appointment</source>
        <translation>Eich apwyntiad</translation>
    </message>
    <message>
        <source>Write down there what you want to ask.</source>
        <translation>Ysgrifennwch yno beth rydych am ei ofyn.</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation>Pwy i’w ffonio</translation>
    </message>
    <message>
        <source>If you have a question, or something worries you.</source>
        <translation>Os oes gennych gwestiwn, neu os oes rhywbeth yn eich poeni.</translation>
    </message>
    <message>
        <source>Last changed on %1.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Newidiwyd ddiwethaf: %1.</translation>
    </message>
</context>
<context>
    <name>ReferralCard</name>
    <message>
        <source>This day cannot be. Check it.</source>
        <translation>Ni all y diwrnod hwn fod yn gywir. Gwiriwch ef.</translation>
    </message>
    <message>
        <source>She is referred already.</source>
        <translation>Mae hi wedi&apos;i chyfeirio eisoes.</translation>
    </message>
    <message>
        <source>This has changed meanwhile. Look again.</source>
        <translation>Mae hyn wedi newid yn y cyfamser. Edrychwch eto.</translation>
    </message>
    <message>
        <source>This patient is not on this computer yet. Try again in a moment.</source>
        <translation>Nid yw’r claf hwn ar y cyfrifiadur hwn eto. Rhowch gynnig arall arni mewn munud.</translation>
    </message>
    <message>
        <source>Your own entry among the people of the unit is missing.</source>
        <translation>Mae eich cofnod eich hun ymhlith pobl yr uned ar goll.</translation>
    </message>
    <message>
        <source>This is no longer here.</source>
        <translation>Nid yw hwn yma bellach.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>Doedd dim modd ei gadw ar y cyfrifiadur hwn. Gwiriwch y lle ar y ddisg.</translation>
    </message>
    <message>
        <source>Noted, for the team alone.</source>
        <translation>Nodwyd, i&apos;r tîm yn unig.</translation>
    </message>
    <message>
        <source>Noted that it has ended.</source>
        <translation>Nodwyd ei fod wedi dod i ben.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Wedi’i gymryd yn ôl.</translation>
    </message>
    <message>
        <source>Palliative care</source>
        <translation>Gofal lliniarol</translation>
    </message>
    <message>
        <source>She is not referred.</source>
        <translation>Nid yw hi wedi&apos;i chyfeirio.</translation>
    </message>
    <message>
        <source>It has ended</source>
        <translation>Mae wedi dod i ben</translation>
    </message>
    <message>
        <source>Note a referral</source>
        <translation>Nodi cyfeiriad</translation>
    </message>
    <message>
        <source>Referred on %1. Noted by %2.</source>
        <extracomment>%1 is a day, %2 who noted it</extracomment>
        <translation>Cyfeiriwyd ar %1. Nodwyd gan %2.</translation>
    </message>
    <message>
        <source>She was referred from %1 to %2.</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>Roedd hi wedi&apos;i chyfeirio o %1 tan %2.</translation>
    </message>
    <message>
        <source>Only the team sees this.</source>
        <translation>Dim ond y tîm sy&apos;n gweld hyn.</translation>
    </message>
</context>
<context>
    <name>ReferralDialog</name>
    <message>
        <source>When did palliative care end?</source>
        <translation>Pryd daeth gofal lliniarol i ben?</translation>
    </message>
    <message>
        <source>Note a referral to palliative care</source>
        <translation>Nodi cyfeiriad at ofal lliniarol</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Ar ba ddiwrnod?</translation>
    </message>
    <message>
        <source>On which day was she referred?</source>
        <translation>Ar ba ddiwrnod y cafodd ei chyfeirio?</translation>
    </message>
    <message>
        <source>Only the team sees this. To show her the page about palliative care, release it to her when it is right.</source>
        <translation>Dim ond y tîm sy&apos;n gweld hyn. I ddangos y dudalen am ofal lliniarol iddi, rhyddhewch hi iddi pan fydd yn briodol.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Ei nodi</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Ei adael fel y mae</translation>
    </message>
</context>
<context>
    <name>ReleasesCard</name>
    <message>
        <source>Who has it</source>
        <translation>Pwy sydd â hi</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Heb enw</translation>
    </message>
    <message>
        <source>Taken back from her</source>
        <translation>Wedi’i chymryd yn ôl oddi wrthi</translation>
    </message>
    <message>
        <source>Since %1, as it was then</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Ers %1, fel yr oedd bryd hynny</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Ers %1</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Agor y cofnod</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Cymryd yn ôl</translation>
    </message>
    <message>
        <source>She sees it from %1 on</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Mae hi’n ei gweld o %1 ymlaen</translation>
    </message>
</context>
<context>
    <name>ReminderRulesCard</name>
    <message>
        <source>For every appointment</source>
        <translation>Ar gyfer pob apwyntiad</translation>
    </message>
    <message>
        <source>A week before</source>
        <translation>Wythnos cyn hynny</translation>
    </message>
    <message>
        <source>A day before</source>
        <translation>Diwrnod cyn hynny</translation>
    </message>
    <message>
        <source>Two hours before</source>
        <translation>Dwy awr cyn hynny</translation>
    </message>
    <message>
        <source>Nothing rings at night</source>
        <translation>Does dim yn canu yn y nos</translation>
    </message>
    <message>
        <source>What would ring then comes in the morning, or the evening before.</source>
        <translation>Mae’r hyn fyddai’n canu bryd hynny yn dod yn y bore, neu’r noson gynt.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Tawel o</translation>
    </message>
    <message>
        <source>until</source>
        <translation>tan</translation>
    </message>
    <message>
        <source>Save the hours</source>
        <translation>Cadw’r oriau</translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message>
        <source>Remind me</source>
        <translation>Fy atgoffa</translation>
    </message>
    <message>
        <source>A week before</source>
        <translation>Wythnos cyn hynny</translation>
    </message>
    <message>
        <source>A day before</source>
        <translation>Diwrnod cyn hynny</translation>
    </message>
    <message>
        <source>Two hours before</source>
        <translation>Dwy awr cyn hynny</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>Tynnu’r amser hwn</translation>
    </message>
    <message>
        <source>At another time</source>
        <translation>Ar amser arall</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before, at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>
            <numerusform>%n diwrnod cyn hynny, am %1</numerusform>
            <numerusform>%n diwrnod cyn hynny, am %1</numerusform>
            <numerusform>%n ddiwrnod cyn hynny, am %1</numerusform>
            <numerusform>%n diwrnod cyn hynny, am %1</numerusform>
            <numerusform>%n diwrnod cyn hynny, am %1</numerusform>
        </translation>
    </message>
    <message>
        <source>On the day, at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Ar y diwrnod, am %1</translation>
    </message>
    <message>
        <source>Now %1. If the appointment moves, this moves with it.</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>Nawr %1. Os bydd yr apwyntiad yn symud, bydd hyn yn symud gydag ef.</translation>
    </message>
    <message>
        <source>The appointment begins before this time, so it cannot ring.</source>
        <translation>Mae’r apwyntiad yn dechrau cyn yr amser hwn, felly ni all ganu.</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Reminders</source>
        <translation>Nodiadau atgoffa</translation>
    </message>
    <message>
        <source>Reminder removed.</source>
        <translation>Nodyn atgoffa wedi’i dynnu.</translation>
    </message>
    <message>
        <source>What will ring</source>
        <translation>Beth fydd yn canu</translation>
    </message>
    <message>
        <source>Nothing is planned. Reminders for your next appointment will stand here.</source>
        <translation>Does dim wedi’i gynllunio. Bydd nodiadau atgoffa ar gyfer eich apwyntiad nesaf yn ymddangos yma.</translation>
    </message>
    <message>
        <source>Appointment on %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>Apwyntiad: %1</translation>
    </message>
    <message>
        <source>A reminder on the screen never says what the appointment is for.</source>
        <translation>Nid yw nodyn atgoffa ar y sgrin byth yn dweud beth yw pwrpas yr apwyntiad.</translation>
    </message>
    <message>
        <source>My own reminders</source>
        <translation>Fy nodiadau atgoffa fy hun</translation>
    </message>
    <message>
        <source>Only this phone knows them. They are never sent.</source>
        <translation>Dim ond y ffôn hwn sy’n gwybod amdanyn nhw. Dydyn nhw byth yn cael eu hanfon.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>A time of yours cannot ring</source>
        <translation>Ni all un o’ch amserau ganu</translation>
    </message>
    <message>
        <source>Your appointment on %1 begins before it. You can choose another time.</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>Mae eich apwyntiad ar %1 yn dechrau cyn hynny. Gallwch ddewis amser arall.</translation>
    </message>
    <message>
        <source>Reminders cannot show here</source>
        <translation>Ni all nodiadau atgoffa ymddangos yma</translation>
    </message>
    <message>
        <source>This device does not show notices from apps. Look at this list now and then, or add your appointments to your calendar.</source>
        <translation>Nid yw’r ddyfais hon yn dangos hysbysiadau gan apiau. Edrychwch ar y rhestr hon o bryd i’w gilydd, neu ychwanegwch eich apwyntiadau at eich calendr.</translation>
    </message>
</context>
<context>
    <name>ReplyCard</name>
    <message>
        <source>Reply</source>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>Your words to her</source>
        <translation>Eich geiriau iddi</translation>
    </message>
    <message>
        <source>It reaches her phone, and you do not learn who she is.</source>
        <translation>Mae’n cyrraedd ei ffôn, ac nid ydych yn dysgu pwy yw hi.</translation>
    </message>
    <message>
        <source>She will see it on her phone.</source>
        <translation>Bydd hi’n ei weld ar ei ffôn.</translation>
    </message>
    <message>
        <source>This draft could not be saved. Copy it before you close.</source>
        <translation>Doedd dim modd cadw’r drafft hwn. Copïwch ef cyn i chi gau.</translation>
    </message>
    <message>
        <source>Kept on this computer until you send it.</source>
        <translation>Wedi’i gadw ar y cyfrifiadur hwn nes i chi ei anfon.</translation>
    </message>
    <message>
        <source>Signed: %1, %2</source>
        <extracomment>who signs a reply, and what she is</extracomment>
        <translation>Llofnodwyd: %1, %2</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>Llofnodwyd: %1</translation>
    </message>
    <message>
        <source>Send reply</source>
        <translation>Anfon yr ateb</translation>
    </message>
    <message>
        <source>No reply needed</source>
        <translation>Dim angen ateb</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>One page for managers</source>
        <translation>Un dudalen i reolwyr</translation>
    </message>
    <message>
        <source>Business case</source>
        <translation>Achos busnes</translation>
    </message>
    <message>
        <source>one page for managers</source>
        <comment>name of a file</comment>
        <translation>un dudalen i reolwyr</translation>
    </message>
    <message>
        <source>business case</source>
        <comment>name of a file</comment>
        <translation>achos busnes</translation>
    </message>
    <message>
        <source>Saved as %1 in the folder %2.</source>
        <extracomment>%1 is the name of a file, %2 of a folder</extracomment>
        <translation>Wedi’i gadw fel %1 yn y ffolder %2.</translation>
    </message>
    <message>
        <source>The file could not be saved. Is there room left?</source>
        <translation>Doedd dim modd cadw’r ffeil. Oes lle ar ôl?</translation>
    </message>
    <message>
        <source>Who was heard, what came of it and what it costs, on one page.</source>
        <translation>Pwy a glywyd, beth ddaeth ohono a beth mae’n ei gostio, ar un dudalen.</translation>
    </message>
    <message>
        <source>What patients said, what you promised, what it costs and whether it made a difference.</source>
        <translation>Beth ddywedodd cleifion, beth addawoch chi, beth mae’n ei gostio ac a wnaeth wahaniaeth.</translation>
    </message>
    <message>
        <source>Words are quoted only where patients agree at this moment. Small numbers are not shown, now or in a later report.</source>
        <translation>Dim ond lle mae cleifion yn cytuno ar hyn o bryd y dyfynnir geiriau. Ni ddangosir niferoedd bach, nawr nac mewn adroddiad diweddarach.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>What you wrote stays in the language you wrote it in.</source>
        <translation>Mae’r hyn a ysgrifennoch yn aros yn yr iaith yr ysgrifennoch ynddi.</translation>
    </message>
    <message>
        <source>Save to print</source>
        <translation>Cadw i’w argraffu</translation>
    </message>
    <message>
        <source>Save as a web page</source>
        <translation>Cadw fel tudalen we</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Cadw fel tabl</translation>
    </message>
    <message>
        <source>This computer’s own records could not be read. Start Heard again.</source>
        <translation>Doedd dim modd darllen cofnodion y cyfrifiadur hwn. Dechreuwch Heard eto.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Agor y ffolder</translation>
    </message>
    <message>
        <source>The table is a CSV file with every promise, for a spreadsheet.</source>
        <translation>Ffeil CSV gyda phob addewid yw’r tabl, ar gyfer taenlen.</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) are held back, because names, numbers, days or places in them may tell who said them. Look at them beside the promises in Evaluation, and tick those to print.</source>
        <translation>
            <numerusform>Cedwir %n dyfyniad yn ôl, am y gallai enwau, rhifau, dyddiau neu leoedd ynddynt ddweud pwy a’u dywedodd. Edrychwch arnynt wrth ymyl yr addewidion yn Gwerthuso, a thiciwch y rhai i’w hargraffu.</numerusform>
            <numerusform>Cedwir %n dyfyniad yn ôl, am y gallai enwau, rhifau, dyddiau neu leoedd ynddynt ddweud pwy a’u dywedodd. Edrychwch arnynt wrth ymyl yr addewidion yn Gwerthuso, a thiciwch y rhai i’w hargraffu.</numerusform>
            <numerusform>Cedwir %n dyfyniad yn ôl, am y gallai enwau, rhifau, dyddiau neu leoedd ynddynt ddweud pwy a’u dywedodd. Edrychwch arnynt wrth ymyl yr addewidion yn Gwerthuso, a thiciwch y rhai i’w hargraffu.</numerusform>
            <numerusform>Cedwir %n dyfyniad yn ôl, am y gallai enwau, rhifau, dyddiau neu leoedd ynddynt ddweud pwy a’u dywedodd. Edrychwch arnynt wrth ymyl yr addewidion yn Gwerthuso, a thiciwch y rhai i’w hargraffu.</numerusform>
            <numerusform>Cedwir %n dyfyniad yn ôl, am y gallai enwau, rhifau, dyddiau neu leoedd ynddynt ddweud pwy a’u dywedodd. Edrychwch arnynt wrth ymyl yr addewidion yn Gwerthuso, a thiciwch y rhai i’w hargraffu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation>Wrthi’n gwneud y ffeil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message>
        <source>She asked today. Nobody has taken it on yet.</source>
        <translation>Gofynnodd heddiw. Does neb wedi dechrau gofalu amdano eto.</translation>
    </message>
    <message numerus="yes">
        <source>She has waited %n day(s). Nobody has taken it on yet.</source>
        <translation>
            <numerusform>Mae hi wedi aros %n diwrnod. Does neb wedi dechrau gofalu amdano eto.</numerusform>
            <numerusform>Mae hi wedi aros %n diwrnod. Does neb wedi dechrau gofalu amdano eto.</numerusform>
            <numerusform>Mae hi wedi aros %n diwrnod. Does neb wedi dechrau gofalu amdano eto.</numerusform>
            <numerusform>Mae hi wedi aros %n diwrnod. Does neb wedi dechrau gofalu amdano eto.</numerusform>
            <numerusform>Mae hi wedi aros %n diwrnod. Does neb wedi dechrau gofalu amdano eto.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 looks after it. Agree on a time, or talk at once.</source>
        <extracomment>%1 is a member of the team</extracomment>
        <translation>Mae %1 yn gofalu amdano. Cytunwch ar amser, neu siaradwch ar unwaith.</translation>
    </message>
    <message>
        <source>A time is booked.</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>Mae amser wedi’i drefnu.</translation>
    </message>
    <message>
        <source>You meet on %1.</source>
        <translation>Byddwch yn cwrdd: %1.</translation>
    </message>
    <message>
        <source>You are talking about it. Write down what you agree.</source>
        <translation>Rydych yn siarad amdano. Ysgrifennwch beth rydych yn cytuno arno.</translation>
    </message>
    <message>
        <source>She has her plan. Write down what happened next.</source>
        <translation>Mae ei chynllun ganddi. Ysgrifennwch beth ddigwyddodd wedyn.</translation>
    </message>
    <message>
        <source>Everything is followed up.</source>
        <translation>Mae popeth wedi’i ddilyn i’r pen.</translation>
    </message>
    <message>
        <source>%1 declined it: %2</source>
        <extracomment>%1 is a member of the team, %2 her reason</extracomment>
        <translation>Gwrthododd %1 ef: %2</translation>
    </message>
    <message>
        <source>It was declined: %1</source>
        <translation>Cafodd ei wrthod: %1</translation>
    </message>
    <message>
        <source>She does not need it any more.</source>
        <translation>Nid oes ei angen arni bellach.</translation>
    </message>
    <message>
        <source>Not sent yet. It goes out when you are online.</source>
        <translation>Heb ei anfon eto. Bydd yn mynd pan fyddwch ar-lein.</translation>
    </message>
    <message>
        <source>Not accepted. See Today.</source>
        <translation>Heb ei dderbyn. Gweler Heddiw.</translation>
    </message>
    <message>
        <source>I look after it</source>
        <translation>Fi sy’n gofalu amdano</translation>
    </message>
    <message>
        <source>Book a time</source>
        <translation>Trefnu amser</translation>
    </message>
    <message>
        <source>See the appointment</source>
        <translation>Gweld yr apwyntiad</translation>
    </message>
    <message>
        <source>Begin the talk</source>
        <translation>Dechrau’r sgwrs</translation>
    </message>
    <message>
        <source>No plan is needed</source>
        <translation>Does dim angen cynllun</translation>
    </message>
    <message>
        <source>All is followed up</source>
        <translation>Mae popeth wedi’i ddilyn i’r pen</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ei gymryd yn ôl</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Gwrthod</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Ei agor eto</translation>
    </message>
    <message>
        <source>You talked about it and agreed that no plan is needed.</source>
        <translation>Fe wnaethoch siarad amdano a chytuno nad oes angen cynllun.</translation>
    </message>
</context>
<context>
    <name>RequestRow</name>
    <message>
        <source>Without a name</source>
        <translation>Heb enw</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>ers heddiw</translation>
    </message>
    <message numerus="yes">
        <source>waits %n day(s)</source>
        <translation>
            <numerusform>yn aros ers %n diwrnod</numerusform>
            <numerusform>yn aros ers %n diwrnod</numerusform>
            <numerusform>yn aros ers %n diwrnod</numerusform>
            <numerusform>yn aros ers %n diwrnod</numerusform>
            <numerusform>yn aros ers %n diwrnod</numerusform>
        </translation>
    </message>
    <message>
        <source>You meet on %1</source>
        <translation>Byddwch yn cwrdd: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Cannot wait</source>
        <translation>Ni all aros</translation>
    </message>
    <message>
        <source>Nothing weighs on her</source>
        <translation>Does dim yn pwyso arni</translation>
    </message>
    <message numerus="yes">
        <source>%n concern(s)</source>
        <translation>
            <numerusform>%n o bryderon</numerusform>
            <numerusform>%n pryder</numerusform>
            <numerusform>%n o bryderon</numerusform>
            <numerusform>%n o bryderon</numerusform>
            <numerusform>%n o bryderon</numerusform>
        </translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Eilaidd</translation>
    </message>
</context>
<context>
    <name>RequestsList</name>
    <message>
        <source>Nobody waits for an assessment</source>
        <translation>Does neb yn aros am asesiad</translation>
    </message>
    <message>
        <source>Every request is taken on</source>
        <translation>Mae rhywun yn gofalu am bob cais</translation>
    </message>
    <message>
        <source>No plan is being followed up</source>
        <translation>Does dim cynllun yn cael ei ddilyn ar hyn o bryd</translation>
    </message>
    <message>
        <source>Nothing is closed yet</source>
        <translation>Does dim wedi’i gau eto</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Ceisiadau</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Does neb yn cyfateb</translation>
    </message>
    <message>
        <source>Try the beginning of her name.</source>
        <translation>Rhowch gynnig ar ddechrau ei henw.</translation>
    </message>
    <message>
        <source>A patient asks on her phone at any time. You can offer one under Patients.</source>
        <translation>Mae claf yn gofyn ar ei ffôn unrhyw bryd. Gallwch gynnig un o dan Cleifion.</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Chwilio yn ôl enw</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Pa geisiadau</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Newydd</translation>
    </message>
    <message>
        <source>Plan shared</source>
        <translation>Cynllun wedi’i rannu</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Wedi cau</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Choose how realistic it is, or write hours or words.</source>
        <translation>Dewiswch pa mor realistig ydyw, neu ysgrifennwch oriau neu eiriau.</translation>
    </message>
    <message>
        <source>Your words are too long. Please shorten them.</source>
        <translation>Mae eich geiriau’n rhy hir. Byrhewch nhw.</translation>
    </message>
    <message>
        <source>Your own entry among the people of the unit is missing.</source>
        <translation>Mae eich cofnod eich hun ymhlith pobl yr uned ar goll.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>Doedd dim modd ei gadw ar y cyfrifiadur hwn. Gwiriwch y lle ar y ddisg.</translation>
    </message>
    <message>
        <source>What the team thinks</source>
        <translation>Beth mae’r tîm yn ei feddwl</translation>
    </message>
    <message>
        <source>Review it</source>
        <translation>Ei adolygu</translation>
    </message>
    <message>
        <source>Nobody has reviewed it yet. Ask those who will do the work.</source>
        <translation>Nid oes neb wedi’i adolygu eto. Gofynnwch i’r rhai a fydd yn gwneud y gwaith.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a name, %2 a day</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>How realistic is it?</source>
        <translation>Pa mor realistig ydyw?</translation>
    </message>
    <message>
        <source>Hours of work</source>
        <translation>Oriau o waith</translation>
    </message>
    <message>
        <source>All of it together, as far as you can tell.</source>
        <translation>Y cyfan gyda’i gilydd, hyd y gallwch ddweud.</translation>
    </message>
    <message>
        <source>What does it need?</source>
        <translation>Beth sydd ei angen arno?</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>Cadw’r adolygiad</translation>
    </message>
    <message>
        <source>Type a number of hours, such as 12.</source>
        <translation>Teipiwch nifer o oriau, er enghraifft 12.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nid nawr</translation>
    </message>
</context>
<context>
    <name>RevisionDialog</name>
    <message>
        <source>Take the page back</source>
        <translation>Cymryd y dudalen yn ôl</translation>
    </message>
    <message>
        <source>Publish to patients</source>
        <translation>Cyhoeddi i gleifion</translation>
    </message>
    <message>
        <source>Patients will no longer see “%1”. It stays here with the team.</source>
        <translation>Ni fydd cleifion yn gweld “%1” bellach. Mae’n aros yma gyda’r tîm.</translation>
    </message>
    <message>
        <source>Those who have “%1” will see it as it is now.</source>
        <translation>Bydd y rhai sydd â “%1” yn ei gweld fel y mae nawr.</translation>
    </message>
    <message>
        <source>Patients will see “%1” as it is now.</source>
        <translation>Bydd cleifion yn gweld “%1” fel y mae nawr.</translation>
    </message>
    <message>
        <source>Patients will read that it is an example nobody has checked yet.</source>
        <translation>Bydd cleifion yn darllen mai enghraifft yw hi nad oes neb wedi’i gwirio eto.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pam?</translation>
    </message>
    <message>
        <source>What has changed?</source>
        <translation>Beth sydd wedi newid?</translation>
    </message>
    <message>
        <source>One sentence, for the page’s history. Patients do not see it.</source>
        <translation>Un frawddeg, ar gyfer hanes y dudalen. Nid yw cleifion yn ei gweld.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ei chymryd yn ôl</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Cyhoeddi</translation>
    </message>
    <message>
        <source>Leave it public</source>
        <translation>Ei gadael yn gyhoeddus</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ddim eto</translation>
    </message>
</context>
<context>
    <name>RewriteDialog</name>
    <message>
        <source>Change this conversation</source>
        <translation>Newid y sgwrs hon</translation>
    </message>
    <message>
        <source>Give it a title, so that you find it again.</source>
        <translation>Rhowch deitl iddi, fel y gallwch ddod o hyd iddi eto.</translation>
    </message>
    <message>
        <source>Write what was said.</source>
        <translation>Ysgrifennwch beth a ddywedwyd.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Mae’r diwrnod hwn eto i ddod.</translation>
    </message>
    <message>
        <source>One of the texts is too long.</source>
        <translation>Mae un o’r testunau yn rhy hir.</translation>
    </message>
    <message>
        <source>Check how many people were heard.</source>
        <translation>Gwiriwch faint o bobl a glywyd.</translation>
    </message>
    <message>
        <source>Your own entry among the people of the unit is missing.</source>
        <translation>Mae eich cofnod eich hun ymhlith pobl yr uned ar goll.</translation>
    </message>
    <message>
        <source>A colleague changed it meanwhile. Copy what you wrote, close this without saving and open it again.</source>
        <translation>Newidiodd cydweithiwr hi yn y cyfamser. Copïwch yr hyn a ysgrifennoch, caewch hwn heb gadw a’i agor eto.</translation>
    </message>
    <message>
        <source>This conversation is no longer here</source>
        <translation>Nid yw’r sgwrs hon yma bellach</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>Doedd dim modd ei gadw ar y cyfrifiadur hwn. Gwiriwch y lle ar y ddisg.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Such as “Tuesday café”. Leave names out.</source>
        <translation>Megis “Caffi dydd Mawrth”. Peidiwch â chynnwys enwau.</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>Pryd oedd hyn?</translation>
    </message>
    <message>
        <source>How many people were heard?</source>
        <translation>Faint o bobl a glywyd?</translation>
    </message>
    <message>
        <source>Which patients?</source>
        <translation>Pa gleifion?</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Sylfaenol</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Eilaidd</translation>
    </message>
    <message>
        <source>Both, or not known</source>
        <translation>Y ddau, neu ddim yn hysbys</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ddim yn hysbys</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Beth a ddywedwyd</translation>
    </message>
    <message>
        <source>Themes stay with their words. Where you take words out, the theme stays and says so.</source>
        <translation>Mae themâu’n aros gyda’u geiriau. Os tynnwch eiriau allan, mae’r thema’n aros ac yn dweud hynny.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Peidio â chadw</translation>
    </message>
    <message>
        <source>An interview is with one person. Set the number of people to 1.</source>
        <translation>Gydag un person y mae cyfweliad. Gosodwch nifer y bobl i 1.</translation>
    </message>
    <message>
        <source>It is not noted that they agreed to this. Write it down anew once they do.</source>
        <translation>Nid yw wedi’i nodi eu bod wedi cytuno i hyn. Ysgrifennwch ef o’r newydd pan fyddant yn cytuno.</translation>
    </message>
    <message>
        <source>With a patient’s name it is about her alone. Lower the number of people to 1.</source>
        <translation>Gydag enw claf, amdani hi yn unig y mae. Gostyngwch nifer y bobl i 1.</translation>
    </message>
</context>
<context>
    <name>SafetyNote</name>
    <message>
        <source>We do not read this day and night. For urgent help call &lt;b&gt;111&lt;/b&gt;; if life is at risk call &lt;b&gt;999&lt;/b&gt;.</source>
        <extracomment>&lt;b&gt; and &lt;/b&gt; make the numbers stand out</extracomment>
        <translation>Nid ydym yn darllen hwn ddydd a nos. Am gymorth brys ffoniwch &lt;b&gt;111&lt;/b&gt;; os oes perygl i fywyd ffoniwch &lt;b&gt;999&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Your breast care nurses</source>
        <translation>Eich nyrsys gofal y fron</translation>
    </message>
    <message>
        <source>Your hospital, day and night</source>
        <translation>Eich ysbyty, ddydd a nos</translation>
    </message>
    <message>
        <source>For problems from your treatment: %1, %2</source>
        <extracomment>%1 is a person or service, %2 a phone number</extracomment>
        <translation>Ar gyfer problemau o’ch triniaeth: %1, %2</translation>
    </message>
</context>
<context>
    <name>SaidDates</name>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>form of a date, as QLocale reads it</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>form of a date, as QLocale reads it</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>form of a date, as QLocale reads it</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>form of a date, as QLocale reads it</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>h:mm ap</source>
        <comment>form of a time, as QLocale reads it</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from one time to another</comment>
        <translation>%1 tan %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <comment>with a time</comment>
        <translation>Heddiw, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <comment>with a time</comment>
        <translation>Ddoe, %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <comment>a time, in the middle of a sentence</comment>
        <translation>ddoe am %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a day, a time, in the middle of a sentence</comment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>form of a month, as QLocale reads it</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>form of a month, as QLocale reads it</comment>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>SayPage</name>
    <message>
        <source>Have your say</source>
        <translation>Dweud eich dweud</translation>
    </message>
    <message>
        <source>Tell us how it was for you</source>
        <translation>Dywedwch wrthym sut oedd hi i chi</translation>
    </message>
    <message>
        <source>Tell us something</source>
        <translation>Dweud rhywbeth wrthym</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Fy ngeiriau</translation>
    </message>
    <message>
        <source>You have not told us anything yet</source>
        <translation>Nid ydych wedi dweud dim wrthym eto</translation>
    </message>
    <message>
        <source>Here you will see what you said, and what your team answers.</source>
        <translation>Yma byddwch yn gweld beth ddywedoch, a beth mae eich tîm yn ei ateb.</translation>
    </message>
    <message>
        <source>What was good, what could be better. With your name, or without.</source>
        <translation>Beth oedd yn dda, beth allai fod yn well. Gyda’ch enw, neu hebddo.</translation>
    </message>
</context>
<context>
    <name>ScreenPart</name>
    <message>
        <source>Text size in percent</source>
        <translation>Maint y testun mewn canran</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Lliwiau</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tywyll</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Cyferbyniad uchel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>Clirio’r chwiliad</translation>
    </message>
</context>
<context>
    <name>SecretPage</name>
    <message>
        <source>Change PIN or passphrase</source>
        <translation>Newid PIN neu gyfrinymadrodd</translation>
    </message>
    <message>
        <source>Lock Heard</source>
        <translation>Cloi Heard</translation>
    </message>
    <message>
        <source>This computer cannot keep a key safe by itself. Choose a passphrase: several words that only you know.</source>
        <translation>Ni all y cyfrifiadur hwn gadw allwedd yn ddiogel ar ei ben ei hun. Dewiswch gyfrinymadrodd: sawl gair nad oes neb ond chi yn eu gwybod.</translation>
    </message>
    <message>
        <source>Choose a PIN of 6 or more numbers, or some words that only you know. It opens Heard on this device.</source>
        <translation>Dewiswch PIN o 6 rhif neu fwy, neu eiriau nad oes neb ond chi yn eu gwybod. Mae’n agor Heard ar y ddyfais hon.</translation>
    </message>
    <message>
        <source>We cannot see it and cannot tell you what it was. If you forget it, your nurse gives you a new code.</source>
        <translation>Ni allwn ei weld ac ni allwn ddweud wrthych beth oedd. Os byddwch yn ei anghofio, bydd eich nyrs yn rhoi cod newydd i chi.</translation>
    </message>
    <message>
        <source>The one you use now</source>
        <translation>Yr un rydych yn ei ddefnyddio nawr</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Cyfrinymadrodd newydd</translation>
    </message>
    <message>
        <source>New PIN or passphrase</source>
        <translation>PIN neu gyfrinymadrodd newydd</translation>
    </message>
    <message numerus="yes">
        <source>At least %n letter(s) or number(s)</source>
        <translation>
            <numerusform>O leiaf %n o lythrennau neu rifau</numerusform>
            <numerusform>O leiaf %n llythyren neu rif</numerusform>
            <numerusform>O leiaf %n o lythrennau neu rifau</numerusform>
            <numerusform>O leiaf %n o lythrennau neu rifau</numerusform>
            <numerusform>O leiaf %n o lythrennau neu rifau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please make it longer: at least %n letter(s) or number(s).</source>
        <translation>
            <numerusform>Gwnewch ef yn hirach: o leiaf %n o lythrennau neu rifau.</numerusform>
            <numerusform>Gwnewch ef yn hirach: o leiaf %n llythyren neu rif.</numerusform>
            <numerusform>Gwnewch ef yn hirach: o leiaf %n o lythrennau neu rifau.</numerusform>
            <numerusform>Gwnewch ef yn hirach: o leiaf %n o lythrennau neu rifau.</numerusform>
            <numerusform>Gwnewch ef yn hirach: o leiaf %n o lythrennau neu rifau.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Yr un peth eto</translation>
    </message>
    <message>
        <source>The two are not the same. Type them again.</source>
        <translation>Nid yw’r ddau yr un peth. Teipiwch nhw eto.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Parhau</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nid nawr</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>Choose a patient.</source>
        <translation>Dewiswch glaf.</translation>
    </message>
    <message>
        <source>Choose at least one page.</source>
        <translation>Dewiswch o leiaf un dudalen.</translation>
    </message>
    <message>
        <source>Send pages before the appointment</source>
        <translation>Anfon tudalennau cyn yr apwyntiad</translation>
    </message>
    <message>
        <source>Send pages to a patient</source>
        <translation>Anfon tudalennau at glaf</translation>
    </message>
    <message>
        <source>Which pages?</source>
        <translation>Pa dudalennau?</translation>
    </message>
    <message>
        <source>Search the pages</source>
        <translation>Chwilio’r tudalennau</translation>
    </message>
    <message>
        <source>Sensitive. She will see it from now on.</source>
        <translation>Sensitif. Bydd hi’n ei gweld o hyn ymlaen.</translation>
    </message>
    <message>
        <source>No page fits.</source>
        <translation>Does dim tudalen yn cyfateb.</translation>
    </message>
    <message>
        <source>No page is published yet. Publish one in the library first.</source>
        <translation>Does dim tudalen wedi’i chyhoeddi eto. Cyhoeddwch un yn y llyfrgell yn gyntaf.</translation>
    </message>
    <message>
        <source>She sees them before the appointment</source>
        <translation>Mae hi’n eu gweld cyn yr apwyntiad</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n diwrnod cyn hynny</numerusform>
            <numerusform>%n diwrnod cyn hynny</numerusform>
            <numerusform>%n diwrnod cyn hynny</numerusform>
            <numerusform>%n diwrnod cyn hynny</numerusform>
            <numerusform>%n diwrnod cyn hynny</numerusform>
        </translation>
    </message>
    <message>
        <source>A word from you</source>
        <translation>Gair gennych chi</translation>
    </message>
    <message>
        <source>Ask her to say that she has read it</source>
        <translation>Gofyn iddi ddweud ei bod wedi’i ddarllen</translation>
    </message>
    <message>
        <source>The way to call stands beside it on her phone.</source>
        <translation>Mae’r ffordd i ffonio wrth ei ymyl ar ei ffôn.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Anfon</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Peidio ag anfon</translation>
    </message>
    <message>
        <source>Sensitive. She will see it with the others, not before.</source>
        <translation>Sensitif. Bydd hi’n ei gweld gyda’r lleill, nid cynt.</translation>
    </message>
</context>
<context>
    <name>SentCard</name>
    <message>
        <source>From %1, %2</source>
        <extracomment>%1 is a member of the team, %2 a day</extracomment>
        <translation>Gan %1, %2</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Newydd</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Yn aros amdanoch</translation>
    </message>
    <message>
        <source>You have read it</source>
        <translation>Rydych wedi’i ddarllen</translation>
    </message>
    <message>
        <source>Your appointment</source>
        <translation>Eich apwyntiad</translation>
    </message>
    <message>
        <source>Write down there what you want to ask.</source>
        <translation>Ysgrifennwch yno beth rydych am ei ofyn.</translation>
    </message>
    <message>
        <source>She sees it from %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Bydd hi’n ei weld o %1 ymlaen</translation>
    </message>
    <message>
        <source>Not opened yet. She is asked to say that she has read it.</source>
        <translation>Heb ei agor eto. Gofynnir iddi ddweud ei bod wedi’i ddarllen.</translation>
    </message>
    <message>
        <source>Not opened yet</source>
        <translation>Heb ei agor eto</translation>
    </message>
    <message>
        <source>Opened: %1. She has not said yet that she has read it.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Agorwyd: %1. Nid yw hi wedi dweud eto ei bod wedi’i ddarllen.</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>Agorwyd: %1</translation>
    </message>
    <message>
        <source>She has read it and knows who to call: %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Mae hi wedi’i ddarllen ac yn gwybod pwy i’w ffonio: %1</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Wedi’i gymryd yn ôl</translation>
    </message>
    <message>
        <source>Taken back with its appointment</source>
        <translation>Wedi’i gymryd yn ôl gyda’i apwyntiad</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Wedi’i agor</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Wedi’i ddarllen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Cymryd yn ôl</translation>
    </message>
    <message>
        <source>Taken back. She no longer sees it.</source>
        <translation>Wedi’i gymryd yn ôl. Nid yw hi’n ei weld bellach.</translation>
    </message>
    <message>
        <source>%1 of %2 opened</source>
        <extracomment>%1 and %2 are numbers of pages</extracomment>
        <translation>Agorwyd %1 o %2</translation>
    </message>
    <message>
        <source>You have opened it.</source>
        <translation>Rydych wedi’i hagor.</translation>
    </message>
    <message>
        <source>Opened %1 of %2 pages. The last: %3</source>
        <extracomment>%1 and %2 are numbers of pages, %3 a time</extracomment>
        <translation>Agorwyd %1 o %2 tudalen. Yr olaf: %3</translation>
    </message>
    <message>
        <source>You have told your team that you read it.</source>
        <translation>Rydych wedi dweud wrth eich tîm eich bod wedi&apos;i darllen.</translation>
    </message>
    <message>
        <source>You have opened it. Your team asks you to say that you have read it.</source>
        <translation>Rydych wedi&apos;i hagor. Mae eich tîm yn gofyn i chi ddweud eich bod wedi&apos;i darllen.</translation>
    </message>
    <message>
        <source>She says she has read %1 of %2 pages. The last: %3</source>
        <extracomment>%1 and %2 are numbers of pages, %3 a time</extracomment>
        <translation>Mae&apos;n dweud ei bod wedi darllen %1 o %2 dudalen. Yr olaf: %3</translation>
    </message>
    <message>
        <source>she has read it and knows who to call: %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>mae wedi&apos;i darllen ac yn gwybod pwy i&apos;w ffonio: %1</translation>
    </message>
    <message>
        <source>opened: %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>agorwyd: %1</translation>
    </message>
    <message>
        <source>not opened yet</source>
        <translation>heb ei hagor eto</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <extracomment>%1 and %2 are numbers of pages</extracomment>
        <translation>Darllenwyd %1 o %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a page of the library, %2 what she did with it, such as: opened: today, 10:00</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SentPane</name>
    <message>
        <source>Sent to her</source>
        <translation>Anfonwyd ati</translation>
    </message>
    <message>
        <source>Send pages</source>
        <translation>Anfon tudalennau</translation>
    </message>
    <message>
        <source>No page of the library was sent to her yet.</source>
        <translation>Does dim tudalen o’r llyfrgell wedi’i hanfon ati eto.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Maint y testun</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a text size in hundredths of the usual one</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>This is how small words look.</source>
        <translation>Fel hyn mae geiriau bach yn edrych.</translation>
    </message>
    <message>
        <source>This is how words look where you read.</source>
        <translation>Fel hyn mae geiriau yn edrych lle rydych yn darllen.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Lliwiau</translation>
    </message>
    <message>
        <source>As this device is set</source>
        <translation>Fel y mae’r ddyfais hon wedi’i gosod</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tywyll</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Cyferbyniad uchel</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>stands beside the names of the languages, each in its own language</extracomment>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Clo</translation>
    </message>
    <message>
        <source>Your PIN or passphrase opens Heard.</source>
        <translation>Mae eich PIN neu’ch cyfrinymadrodd yn agor Heard.</translation>
    </message>
    <message>
        <source>This device keeps the key to what you wrote. Add a PIN so that nobody else can open Heard.</source>
        <translation>Mae’r ddyfais hon yn cadw’r allwedd i’r hyn a ysgrifennoch. Ychwanegwch PIN fel na all neb arall agor Heard.</translation>
    </message>
    <message>
        <source>Change PIN or passphrase</source>
        <translation>Newid PIN neu gyfrinymadrodd</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Dewis PIN</translation>
    </message>
    <message>
        <source>Lock Heard now</source>
        <translation>Cloi Heard nawr</translation>
    </message>
    <message>
        <source>Sign out of this device…</source>
        <translation>Allgofnodi o’r ddyfais hon…</translation>
    </message>
    <message>
        <source>How big words are</source>
        <translation>Pa mor fawr yw’r geiriau</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Mewngofnodi eto</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in to the hub</source>
        <translation>Mewngofnodi i’r hyb</translation>
    </message>
    <message>
        <source>What you wrote meanwhile is sent then. This computer goes on opening with the passphrase you have.</source>
        <translation>Bydd yr hyn a ysgrifennoch yn y cyfamser yn cael ei anfon wedyn. Bydd y cyfrifiadur hwn yn dal i agor gyda’r cyfrinymadrodd sydd gennych.</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>How do you sign in?</source>
        <translation>Sut ydych chi’n mewngofnodi?</translation>
    </message>
    <message>
        <source>With a code</source>
        <translation>Gyda chod</translation>
    </message>
    <message>
        <source>With my name</source>
        <translation>Gyda’m henw</translation>
    </message>
    <message>
        <source>The first time, or where you have forgotten your passphrase: a colleague gives you a code under Unit.</source>
        <translation>Y tro cyntaf, neu os ydych wedi anghofio eich cyfrinymadrodd: mae cydweithiwr yn rhoi cod i chi o dan Uned.</translation>
    </message>
    <message>
        <source>Where you have signed in before, on this computer or another.</source>
        <translation>Lle rydych wedi mewngofnodi o’r blaen, ar y cyfrifiadur hwn neu un arall.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Eich cod</translation>
    </message>
    <message>
        <source>9 letters and numbers, such as K7QM 4T9P X</source>
        <translation>9 llythyren a rhif, megis K7QM 4T9P X</translation>
    </message>
    <message>
        <source>The hub’s address</source>
        <translation>Cyfeiriad yr hyb</translation>
    </message>
    <message>
        <source>It stands beside your code, and your administrator knows it.</source>
        <translation>Mae’n sefyll wrth ymyl eich cod, ac mae eich gweinyddwr yn ei wybod.</translation>
    </message>
    <message>
        <source>Choose a name to sign in with</source>
        <translation>Dewiswch enw i fewngofnodi ag ef</translation>
    </message>
    <message>
        <source>The name you sign in with</source>
        <translation>Yr enw rydych yn mewngofnodi ag ef</translation>
    </message>
    <message>
        <source>Such as g.okafor. You type it on other computers too.</source>
        <translation>Megis g.okafor. Byddwch yn ei deipio ar gyfrifiaduron eraill hefyd.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Dewiswch gyfrinymadrodd</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Eich cyfrinymadrodd</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). Three or four words are good. It opens this computer too.</source>
        <translation>
            <numerusform>O leiaf %n nod. Mae tri neu bedwar gair yn dda. Mae’n agor y cyfrifiadur hwn hefyd.</numerusform>
            <numerusform>O leiaf %n nod. Mae tri neu bedwar gair yn dda. Mae’n agor y cyfrifiadur hwn hefyd.</numerusform>
            <numerusform>O leiaf %n nod. Mae tri neu bedwar gair yn dda. Mae’n agor y cyfrifiadur hwn hefyd.</numerusform>
            <numerusform>O leiaf %n nod. Mae tri neu bedwar gair yn dda. Mae’n agor y cyfrifiadur hwn hefyd.</numerusform>
            <numerusform>O leiaf %n nod. Mae tri neu bedwar gair yn dda. Mae’n agor y cyfrifiadur hwn hefyd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Dangos y cyfrinymadrodd</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un eiliad</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Parhau</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in again</source>
        <translation>Mewngofnodi eto</translation>
    </message>
    <message>
        <source>Your nurse can give you a new code. What is on this phone stays as it is.</source>
        <translation>Gall eich nyrs roi cod newydd i chi. Mae’r hyn sydd ar y ffôn hwn yn aros fel y mae.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Parhau</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>The hub cannot be reached now, so nothing has changed yet. Try again once you are online.</source>
        <translation>Ni ellir cyrraedd yr hyb nawr, felly nid oes dim wedi newid eto. Rhowch gynnig arall arni pan fyddwch ar-lein.</translation>
    </message>
    <message>
        <source>Your role may not sign others out. Ask a nurse or an administrator.</source>
        <translation>Ni chaiff eich rôl allgofnodi pobl eraill. Gofynnwch i nyrs neu weinyddwr.</translation>
    </message>
    <message>
        <source>This entry has not reached the hub yet, so nobody is signed in with it.</source>
        <translation>Nid yw’r cofnod hwn wedi cyrraedd yr hyb eto, felly nid oes neb wedi mewngofnodi ag ef.</translation>
    </message>
    <message>
        <source>You are signed out of the hub. Sign in below, then try again.</source>
        <translation>Rydych wedi allgofnodi o’r hyb. Mewngofnodwch isod, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Sign %1 out everywhere</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Allgofnodi %1 ym mhobman</translation>
    </message>
    <message>
        <source>Do this when her phone is lost or stolen.</source>
        <translation>Gwnewch hyn pan fydd ei ffôn ar goll neu wedi’i ddwyn.</translation>
    </message>
    <message>
        <source>Do this when a computer or phone of hers is lost or stolen.</source>
        <translation>Gwnewch hyn pan fydd cyfrifiadur neu ffôn iddi ar goll neu wedi’i ddwyn.</translation>
    </message>
    <message>
        <source>Every device she is signed in on is shut out of the hub at once. A code she has not used yet ends too. She needs a new code to come back.</source>
        <translation>Caiff pob dyfais y mae hi wedi mewngofnodi arni ei chau allan o’r hyb ar unwaith. Daw cod nad yw wedi’i ddefnyddio eto i ben hefyd. Mae angen cod newydd arni i ddychwelyd.</translation>
    </message>
    <message>
        <source>What is on the lost device already stays there, encrypted.</source>
        <translation>Mae’r hyn sydd eisoes ar y ddyfais goll yn aros yno, wedi’i amgryptio.</translation>
    </message>
    <message>
        <source>Telling the hub</source>
        <translation>Yn rhoi gwybod i’r hyb</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Mae %1 wedi’i hallgofnodi ym mhobman.</translation>
    </message>
    <message>
        <source>Sign her out everywhere</source>
        <translation>Ei hallgofnodi ym mhobman</translation>
    </message>
    <message>
        <source>Give her a new code</source>
        <translation>Rhoi cod newydd iddi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Ei adael fel y mae</translation>
    </message>
</context>
<context>
    <name>SignOutPage</name>
    <message>
        <source>Sign out</source>
        <translation>Allgofnodi</translation>
    </message>
    <message>
        <source>This device will no longer get anything new from your hospital.</source>
        <translation>Ni fydd y ddyfais hon yn cael dim newydd gan eich ysbyty bellach.</translation>
    </message>
    <message>
        <source>What is on it now stays, locked and readable to you. To join again you need a new code from your nurse.</source>
        <translation>Mae’r hyn sydd arni nawr yn aros, dan glo ac yn ddarllenadwy i chi. I ymuno eto bydd angen cod newydd arnoch gan eich nyrs.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) not sent yet</source>
        <comment>what she wrote and the hospital does not have</comment>
        <translation>
            <numerusform>%n o bethau heb eu hanfon eto</numerusform>
            <numerusform>%n peth heb ei anfon eto</numerusform>
            <numerusform>%n o bethau heb eu hanfon eto</numerusform>
            <numerusform>%n o bethau heb eu hanfon eto</numerusform>
            <numerusform>%n o bethau heb eu hanfon eto</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Aros wedi mewngofnodi</translation>
    </message>
    <message>
        <source>What is not sent stays on this device. If your team should have it, wait until it is sent.</source>
        <translation>Mae’r hyn sydd heb ei anfon yn aros ar y ddyfais hon. Os dylai eich tîm ei gael, arhoswch nes iddo gael ei anfon.</translation>
    </message>
</context>
<context>
    <name>SortChoice</name>
    <message>
        <source>Order: %1</source>
        <extracomment>%1 is how a list stands, such as &quot;By name&quot;</extracomment>
        <translation>Trefn: %1</translation>
    </message>
</context>
<context>
    <name>StandardsPage</name>
    <message>
        <source>Our standards of care</source>
        <translation>Ein safonau gofal</translation>
    </message>
    <message>
        <source>Every patient can expect this from us, every time.</source>
        <translation>Gall pob claf ddisgwyl hyn gennym, bob tro.</translation>
    </message>
</context>
<context>
    <name>StandardsPart</name>
    <message>
        <source>Standards of care</source>
        <translation>Safonau gofal</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <extracomment>%1 is what patients can expect</extracomment>
        <translation>Tynnu “%1”</translation>
    </message>
    <message>
        <source>Take “%1” back from patients</source>
        <extracomment>%1 is what patients can expect</extracomment>
        <translation>Cymryd “%1” yn ôl oddi wrth gleifion</translation>
    </message>
    <message>
        <source>Add a standard</source>
        <translation>Ychwanegu safon</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ychwanegu</translation>
    </message>
    <message>
        <source>Write what patients can expect.</source>
        <translation>Ysgrifennwch beth all cleifion ei ddisgwyl.</translation>
    </message>
</context>
<context>
    <name>StateDialog</name>
    <message>
        <source>How does it stand?</source>
        <translation>Sut mae’n sefyll?</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>Mae hyn yn rhy hir. Byrhewch ef.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>Doedd dim modd ei gadw ar y cyfrifiadur hwn. Gwiriwch y lle ar y ddisg.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pam?</translation>
    </message>
    <message>
        <source>Patients read this, in plain words.</source>
        <translation>Mae cleifion yn darllen hyn, mewn geiriau plaen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Write the reason. Patients will read it.</source>
        <translation>Ysgrifennwch y rheswm. Bydd cleifion yn ei ddarllen.</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Dewiswch un</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Ei adael fel y mae</translation>
    </message>
    <message>
        <source>The team and patients’ representatives have to agree first.</source>
        <translation>Rhaid i’r tîm a chynrychiolwyr cleifion gytuno yn gyntaf.</translation>
    </message>
    <message>
        <source>This is a draft. Once the team and patients’ representatives agree, you can say how it stands.</source>
        <translation>Drafft yw hwn. Ar ôl i’r tîm a chynrychiolwyr cleifion gytuno, gallwch ddweud sut mae pethau.</translation>
    </message>
    <message>
        <source>What stops it?</source>
        <translation>Beth sy’n ei atal?</translation>
    </message>
</context>
<context>
    <name>SupportCard</name>
    <message>
        <source>You have not finished your answers</source>
        <translation>Nid ydych wedi gorffen eich atebion</translation>
    </message>
    <message>
        <source>How are you? Your team would like to know</source>
        <translation>Sut ydych chi? Hoffai eich tîm wybod</translation>
    </message>
    <message>
        <source>Tell us what weighs on you, before you talk</source>
        <translation>Dywedwch wrthym beth sy’n pwyso arnoch, cyn i chi siarad</translation>
    </message>
    <message>
        <source>They are kept on this phone. Go on where you stopped.</source>
        <translation>Maen nhw wedi’u cadw ar y ffôn hwn. Ewch ymlaen o’r lle y stopioch.</translation>
    </message>
    <message>
        <source>You talk on %1. It takes about five minutes.</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>Byddwch yn siarad: %1. Mae’n cymryd tua phum munud.</translation>
    </message>
    <message>
        <source>It takes about five minutes. You can stop and come back.</source>
        <translation>Mae’n cymryd tua phum munud. Gallwch stopio a dod yn ôl.</translation>
    </message>
    <message>
        <source>Your care and support plan is here</source>
        <translation>Mae eich cynllun gofal a chymorth yma</translation>
    </message>
    <message>
        <source>%1 shared it with you.</source>
        <extracomment>%1 is a member of the team</extracomment>
        <translation>Rhannodd %1 ef gyda chi.</translation>
    </message>
    <message>
        <source>She has not been assessed here yet.</source>
        <translation>Nid yw hi wedi cael ei hasesu yma eto.</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <extracomment>%1 is how far an assessment is, %2 a day</extracomment>
        <translation>%1, ers %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Open her assessment</source>
        <translation>Agor ei hasesiad</translation>
    </message>
    <message>
        <source>Offer one</source>
        <translation>Cynnig un</translation>
    </message>
    <message>
        <source>Offer an assessment</source>
        <translation>Cynnig asesiad</translation>
    </message>
    <message>
        <source>There is something new in your plan</source>
        <translation>Mae rhywbeth newydd yn eich cynllun</translation>
    </message>
    <message>
        <source>Your team wrote what happened next.</source>
        <translation>Ysgrifennodd eich tîm beth ddigwyddodd wedyn.</translation>
    </message>
    <message>
        <source>Support talk</source>
        <translation>Sgwrs gymorth</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>My support</source>
        <translation>Fy nghymorth</translation>
    </message>
    <message>
        <source>Your own record is not on this phone yet. Try again in a moment.</source>
        <translation>Nid yw eich cofnod eich hun ar y ffôn hwn eto. Rhowch gynnig arall arni mewn munud.</translation>
    </message>
    <message>
        <source>You have asked already. You see it here.</source>
        <translation>Rydych wedi gofyn yn barod. Gallwch ei weld yma.</translation>
    </message>
    <message>
        <source>This is too long. Please make it shorter.</source>
        <translation>Mae hyn yn rhy hir. Gwnewch ef yn fyrrach.</translation>
    </message>
    <message>
        <source>This cannot be taken back any more. Call your nurse instead.</source>
        <translation>Ni ellir cymryd hwn yn ôl mwyach. Ffoniwch eich nyrs yn lle hynny.</translation>
    </message>
    <message>
        <source>Your team offered this. Tell them if you do not need it.</source>
        <translation>Eich tîm a gynigiodd hyn. Dywedwch wrthyn nhw os nad oes ei angen arnoch.</translation>
    </message>
    <message>
        <source>This is no longer here.</source>
        <translation>Nid yw hwn yma bellach.</translation>
    </message>
    <message>
        <source>This could not be kept on your phone. Is there room left?</source>
        <translation>Doedd dim modd cadw hyn ar eich ffôn. Oes lle ar ôl?</translation>
    </message>
    <message>
        <source>%1 answered: not this time</source>
        <extracomment>%1 is a member of the team</extracomment>
        <translation>Atebodd %1: nid y tro hwn</translation>
    </message>
    <message>
        <source>Your team answered: not this time</source>
        <translation>Atebodd eich tîm: nid y tro hwn</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation>Pwy i’w ffonio</translation>
    </message>
    <message>
        <source>You can ask again</source>
        <translation>Gallwch ofyn eto</translation>
    </message>
    <message>
        <source>It is all right to ask</source>
        <translation>Mae’n iawn gofyn</translation>
    </message>
    <message>
        <source>Tell us what weighs on you: at home, in your body or in your mind. Your nurse talks it through with you, and you get a plan.</source>
        <translation>Dywedwch wrthym beth sy’n pwyso arnoch: gartref, yn eich corff neu yn eich meddwl. Bydd eich nyrs yn siarad drwyddo gyda chi, a chewch gynllun.</translation>
    </message>
    <message>
        <source>Why now?</source>
        <translation>Pam nawr?</translation>
    </message>
    <message>
        <source>Ask for a support talk</source>
        <translation>Gofyn am sgwrs gymorth</translation>
    </message>
    <message>
        <source>Your support talk</source>
        <translation>Eich sgwrs gymorth</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>See the appointment</source>
        <translation>Gweld yr apwyntiad</translation>
    </message>
    <message>
        <source>What weighs on you</source>
        <translation>Beth sy’n pwyso arnoch</translation>
    </message>
    <message>
        <source>Your answers are kept on this phone. Go on where you stopped.</source>
        <translation>Mae eich atebion wedi’u cadw ar y ffôn hwn. Ewch ymlaen o’r lle y stopioch.</translation>
    </message>
    <message>
        <source>Your nurse wrote this down with you.</source>
        <translation>Ysgrifennodd eich nyrs hyn gyda chi.</translation>
    </message>
    <message>
        <source>Your answers are with your team.</source>
        <translation>Mae eich atebion gyda’ch tîm.</translation>
    </message>
    <message>
        <source>Tick what troubles you, before you talk. It takes about five minutes. You can stop and come back.</source>
        <translation>Ticiwch yr hyn sy’n eich poeni, cyn i chi siarad. Mae’n cymryd tua phum munud. Gallwch stopio a dod yn ôl.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Mynd ymlaen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>Change my answers</source>
        <translation>Newid fy atebion</translation>
    </message>
    <message>
        <source>My plans</source>
        <translation>Fy nghynlluniau</translation>
    </message>
    <message>
        <source>I do not need this talk any more</source>
        <translation>Does dim angen y sgwrs hon arnaf bellach</translation>
    </message>
    <message>
        <source>Take it back?</source>
        <translation>Ei gymryd yn ôl?</translation>
    </message>
    <message>
        <source>Your team sees that you do not need this talk now. You can ask again at any time.</source>
        <translation>Bydd eich tîm yn gweld nad oes angen y sgwrs hon arnoch nawr. Gallwch ofyn eto unrhyw bryd.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ei gymryd yn ôl</translation>
    </message>
    <message>
        <source>The meeting stays booked until your team cancels it. They can also ask you to keep it.</source>
        <translation>Mae’r cyfarfod yn aros nes i’ch tîm ei ganslo. Gallant hefyd ofyn i chi ei gadw.</translation>
    </message>
    <message>
        <source>Your team has seen what is urgent: %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>Mae eich tîm wedi gweld yr hyn sydd ar frys: %1</translation>
    </message>
</context>
<context>
    <name>SupportSteps</name>
    <message>
        <source>Your team asks how you are</source>
        <translation>Mae eich tîm yn gofyn sut ydych chi</translation>
    </message>
    <message>
        <source>You asked for a talk</source>
        <translation>Gofynnoch am sgwrs</translation>
    </message>
    <message>
        <source>Your team has not answered yet</source>
        <translation>Nid yw eich tîm wedi ateb eto</translation>
    </message>
    <message>
        <source>%1 looks after it</source>
        <extracomment>%1 is a member of the team</extracomment>
        <translation>Mae %1 yn gofalu amdano</translation>
    </message>
    <message>
        <source>Your team looks after it</source>
        <translation>Mae eich tîm yn gofalu amdano</translation>
    </message>
    <message>
        <source>You see it here as soon as they do.</source>
        <translation>Byddwch yn ei weld yma cyn gynted ag y gwnânt.</translation>
    </message>
    <message>
        <source>You talked about it</source>
        <translation>Buoch yn siarad amdano</translation>
    </message>
    <message>
        <source>You are talking about it</source>
        <translation>Rydych yn siarad amdano</translation>
    </message>
    <message>
        <source>You talk on %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>Byddwch yn siarad: %1</translation>
    </message>
    <message>
        <source>You agree on a time to talk</source>
        <translation>Byddwch yn cytuno ar amser i siarad</translation>
    </message>
    <message>
        <source>Your nurse offers you a time, or calls you.</source>
        <translation>Bydd eich nyrs yn cynnig amser i chi, neu’n eich ffonio.</translation>
    </message>
    <message>
        <source>Your plan is here</source>
        <translation>Mae eich cynllun yma</translation>
    </message>
    <message>
        <source>You get a plan with what was agreed</source>
        <translation>Cewch gynllun gyda’r hyn a gytunwyd</translation>
    </message>
    <message>
        <source>All of it is done.</source>
        <translation>Mae’r cyfan wedi’i wneud.</translation>
    </message>
    <message>
        <source>You agreed that no plan is needed</source>
        <translation>Fe wnaethoch gytuno nad oes angen cynllun</translation>
    </message>
</context>
<context>
    <name>SurgeryCallCard</name>
    <message>
        <source>Can she bear the pain?</source>
        <translation>Ydy hi’n gallu goddef y boen?</translation>
    </message>
    <message>
        <source>Is the dressing dry and in place?</source>
        <translation>Ydy’r gorchudd yn sych ac yn ei le?</translation>
    </message>
    <message>
        <source>Is the skin red or hot around the wound?</source>
        <translation>Ydy’r croen yn goch neu’n boeth o amgylch y clwyf?</translation>
    </message>
    <message>
        <source>Is there swelling that gets worse?</source>
        <translation>Oes chwydd sy’n gwaethygu?</translation>
    </message>
    <message>
        <source>Does she have a fever, or feel very unwell?</source>
        <translation>Oes ganddi dwymyn, neu ydy hi’n teimlo’n sâl iawn?</translation>
    </message>
    <message>
        <source>Does she eat and drink?</source>
        <translation>Ydy hi’n bwyta ac yn yfed?</translation>
    </message>
    <message>
        <source>Does she know which medicines to take?</source>
        <translation>Ydy hi’n gwybod pa feddyginiaethau i’w cymryd?</translation>
    </message>
    <message>
        <source>Does she have help at home?</source>
        <translation>Oes ganddi help gartref?</translation>
    </message>
    <message>
        <source>Does she know who to call, day and night?</source>
        <translation>Ydy hi’n gwybod pwy i’w ffonio, ddydd a nos?</translation>
    </message>
    <message>
        <source>There is no call to make any more: the operation was moved or cancelled.</source>
        <translation>Does dim galwad i’w gwneud bellach: cafodd y llawdriniaeth ei symud neu ei chanslo.</translation>
    </message>
    <message>
        <source>A colleague has spoken with her already.</source>
        <translation>Mae cydweithiwr wedi siarad â hi yn barod.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Does dim i’w gymryd yn ôl.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>Mae hyn yn rhy hir. Byrhewch ef.</translation>
    </message>
    <message>
        <source>Your own entry among the people of the unit is missing.</source>
        <translation>Mae eich cofnod eich hun ymhlith pobl yr uned ar goll.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Your words are kept. Check the space on the disk.</source>
        <translation>Doedd dim modd ei gadw ar y cyfrifiadur hwn. Mae eich geiriau wedi’u cadw. Gwiriwch y lle ar y ddisg.</translation>
    </message>
    <message>
        <source>Noted. It no longer waits in Today.</source>
        <translation>Nodwyd. Nid yw’n aros yn Heddiw mwyach.</translation>
    </message>
    <message>
        <source>Noted. It stays in Today until you spoke.</source>
        <translation>Nodwyd. Mae’n aros yn Heddiw nes i chi siarad.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Wedi’i gymryd yn ôl.</translation>
    </message>
    <message>
        <source>The call after the operation</source>
        <translation>Yr alwad ar ôl y llawdriniaeth</translation>
    </message>
    <message>
        <source>You spoke</source>
        <translation>Siaradoch chi</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Yn hwyr</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>I’w gwneud heddiw</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) nobody answered</source>
        <translation>
            <numerusform>Atebodd neb: %n o weithiau</numerusform>
            <numerusform>Atebodd neb: %n waith</numerusform>
            <numerusform>Atebodd neb: %n o weithiau</numerusform>
            <numerusform>Atebodd neb: %n o weithiau</numerusform>
            <numerusform>Atebodd neb: %n o weithiau</numerusform>
        </translation>
    </message>
    <message>
        <source>No phone number is written down for her.</source>
        <translation>Nid oes rhif ffôn wedi’i nodi ar ei chyfer.</translation>
    </message>
    <message>
        <source>Spoke with her</source>
        <translation>Siaradwyd â hi</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Atebodd neb</translation>
    </message>
    <message>
        <source>One of these answers cannot wait.</source>
        <translation>Ni all un o’r atebion hyn aros.</translation>
    </message>
    <message>
        <source>One of her answers could not wait.</source>
        <translation>Ni allai un o’i hatebion aros.</translation>
    </message>
    <message>
        <source>It is noted with the call. Make sure that the surgeon knows.</source>
        <translation>Mae wedi’i nodi gyda’r alwad. Gwnewch yn siŵr bod y llawfeddyg yn gwybod.</translation>
    </message>
    <message>
        <source>Tell her what to do now, and tell the surgeon.</source>
        <translation>Dywedwch wrthi beth i’w wneud nawr, a dywedwch wrth y llawfeddyg.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>How is she, and what did you agree?</source>
        <translation>Sut mae hi, a beth gytunoch chi?</translation>
    </message>
    <message>
        <source>She can read this on her phone.</source>
        <translation>Gall hi ddarllen hyn ar ei ffôn.</translation>
    </message>
    <message>
        <source>We spoke</source>
        <translation>Rydym wedi siarad</translation>
    </message>
    <message>
        <source>Write in a few words why it is not possible any more.</source>
        <translation>Ysgrifennwch mewn ychydig eiriau pam nad yw&apos;n bosibl mwyach.</translation>
    </message>
    <message>
        <source>Not possible any more</source>
        <translation>Nid yw&apos;n bosibl mwyach</translation>
    </message>
    <message>
        <source>Say why in the field above.</source>
        <translation>Dywedwch pam yn y maes uchod.</translation>
    </message>
    <message>
        <source>A colleague has noted something since. Nothing was taken back.</source>
        <translation>Mae cydweithiwr wedi nodi rhywbeth ers hynny. Ni thynnwyd dim yn ôl.</translation>
    </message>
</context>
<context>
    <name>SurgeryCallNote</name>
    <message>
        <source>Your nurse wants to call you.</source>
        <translation>Mae eich nyrs am eich ffonio.</translation>
    </message>
    <message>
        <source>Your nurse will call you today.</source>
        <translation>Bydd eich nyrs yn eich ffonio heddiw.</translation>
    </message>
    <message>
        <source>She has tried already. Keep your phone near, or call her.</source>
        <translation>Mae hi wedi ceisio yn barod. Cadwch eich ffôn gerllaw, neu ffoniwch hi.</translation>
    </message>
    <message>
        <source>She asks how you are after your operation. If something worries you, call now.</source>
        <translation>Mae hi’n gofyn sut ydych chi ar ôl eich llawdriniaeth. Os oes rhywbeth yn eich poeni, ffoniwch nawr.</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation>Pwy i’w ffonio</translation>
    </message>
</context>
<context>
    <name>SurgeryCallPane</name>
    <message>
        <source>There is no call to make any more</source>
        <translation>Does dim galwad i’w gwneud bellach</translation>
    </message>
    <message>
        <source>The operation was moved or cancelled.</source>
        <translation>Cafodd y llawdriniaeth ei symud neu ei chanslo.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Heb enw</translation>
    </message>
    <message>
        <source>Operation on %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>Llawdriniaeth: %1</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Agor y cofnod</translation>
    </message>
</context>
<context>
    <name>SyncLine</name>
    <message>
        <source>What you see is from %1.</source>
        <extracomment>%1 is a time, such as &quot;9:14 am&quot; or &quot;yesterday at 9:14 am&quot;</extracomment>
        <translation>Diweddarwyd yr hyn a welwch: %1.</translation>
    </message>
    <message>
        <source>Looking for news</source>
        <translation>Yn chwilio am newyddion</translation>
    </message>
    <message>
        <source>Up to date at %1</source>
        <extracomment>%1 is a time, such as &quot;9:14 am&quot;</extracomment>
        <translation>Yn gyfredol am %1</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Yn gyfredol</translation>
    </message>
    <message>
        <source>You are signed out. %1</source>
        <translation>Rydych wedi allgofnodi. %1</translation>
    </message>
    <message>
        <source>Your hospital does not answer as it should. %1</source>
        <extracomment>%1 is when it was last up to date, a sentence</extracomment>
        <translation>Nid yw eich ysbyty yn ateb fel y dylai. %1</translation>
    </message>
    <message>
        <source>Offline. %1</source>
        <extracomment>%1 is when it was last up to date, a sentence</extracomment>
        <translation>All-lein. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) not sent yet</source>
        <comment>what she wrote and the hospital does not have</comment>
        <translation>
            <numerusform>%n o bethau heb eu hanfon eto</numerusform>
            <numerusform>%n peth heb ei anfon eto</numerusform>
            <numerusform>%n o bethau heb eu hanfon eto</numerusform>
            <numerusform>%n o bethau heb eu hanfon eto</numerusform>
            <numerusform>%n o bethau heb eu hanfon eto</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Rhoi cynnig arall arni</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Mewngofnodi eto</translation>
    </message>
    <message>
        <source>Your hospital’s computer cannot take it just now. It is kept, and sent by itself. %1</source>
        <extracomment>%1 is when it was last up to date, a sentence</extracomment>
        <translation>Ni all cyfrifiadur eich ysbyty ei dderbyn ar hyn o bryd. Fe&apos;i cedwir, a&apos;i anfon ar ei ben ei hun. %1</translation>
    </message>
</context>
<context>
    <name>TalkDialog</name>
    <message>
        <source>Book a time to talk</source>
        <translation>Trefnu amser i siarad</translation>
    </message>
    <message>
        <source>This time has passed. Check the day and the time.</source>
        <translation>Mae’r amser hwn wedi mynd heibio. Gwiriwch y diwrnod a’r amser.</translation>
    </message>
    <message>
        <source>The place is too long. Please shorten it.</source>
        <translation>Mae’r lle yn rhy hir. Byrhewch ef.</translation>
    </message>
    <message>
        <source>It is under way or closed, so no time can be booked.</source>
        <translation>Mae ar waith neu wedi cau, felly ni ellir trefnu amser.</translation>
    </message>
    <message>
        <source>This request is no longer here.</source>
        <translation>Nid yw’r cais hwn yma bellach.</translation>
    </message>
    <message>
        <source>This patient is not on this computer yet. Try again in a moment.</source>
        <translation>Nid yw’r claf hwn ar y cyfrifiadur hwn eto. Rhowch gynnig arall arni mewn munud.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>Doedd dim modd ei gadw ar y cyfrifiadur hwn. Gwiriwch y lle ar y ddisg.</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Ar ba ddiwrnod?</translation>
    </message>
    <message>
        <source>At what time?</source>
        <translation>Faint o’r gloch?</translation>
    </message>
    <message>
        <source>How many minutes?</source>
        <translation>Sawl munud?</translation>
    </message>
    <message>
        <source>Where, or how?</source>
        <translation>Ble, neu sut?</translation>
    </message>
    <message>
        <source>For example: the quiet room, or by phone</source>
        <translation>Er enghraifft: yr ystafell dawel, neu dros y ffôn</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Trefnu</translation>
    </message>
    <message>
        <source>Do not book</source>
        <translation>Peidio â threfnu</translation>
    </message>
    <message>
        <source>Use the one she has on %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>Defnyddio’r un sydd ganddi: %1</translation>
    </message>
    <message>
        <source>You meet at another time.</source>
        <translation>Byddwch yn cyfarfod ar adeg arall.</translation>
    </message>
</context>
<context>
    <name>TeamShell</name>
    <message>
        <source>Heard</source>
        <translation>Heard</translation>
    </message>
    <message>
        <source>%1
Invented for this demo</source>
        <extracomment>%1 is the name of the unit</extracomment>
        <translation>%1
Wedi’i dyfeisio ar gyfer y demo hwn</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Cleifion</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Apwyntiadau</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Lleisiau</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>Ymrwymiad</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Uned</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Asesiadau</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Llyfrgell</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Gwerthuso</translation>
    </message>
</context>
<context>
    <name>TeamWelcome</name>
    <message>
        <source>Heard</source>
        <translation>Heard</translation>
    </message>
    <message>
        <source>Your data cannot be opened</source>
        <translation>Ni ellir agor eich data</translation>
    </message>
    <message>
        <source>Welcome to your unit</source>
        <translation>Croeso i’ch uned</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Croeso’n ôl</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Eich cyfrinymadrodd</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un eiliad</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>I have forgotten my passphrase</source>
        <translation>Rwyf wedi anghofio fy nghyfrinymadrodd</translation>
    </message>
    <message>
        <source>Nothing was deleted. What has reached the hub comes back when you sign in again. What was not sent yet stays in the old file: keep this computer and tell your administrator.</source>
        <translation>Ni chafodd dim ei ddileu. Daw’r hyn sydd wedi cyrraedd yr hyb yn ôl pan fyddwch yn mewngofnodi eto. Mae’r hyn na chafodd ei anfon eto yn aros yn yr hen ffeil: cadwch y cyfrifiadur hwn a dywedwch wrth eich gweinyddwr.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Dechrau eto</translation>
    </message>
    <message>
        <source>Start again on this computer?</source>
        <translation>Dechrau eto ar y cyfrifiadur hwn?</translation>
    </message>
    <message>
        <source>You sign in again, and what has reached the hub comes back. What was not sent yet stays locked in the old file, which is kept beside the new one.</source>
        <translation>Rydych yn mewngofnodi eto, a daw’r hyn sydd wedi cyrraedd yr hyb yn ôl. Mae’r hyn na chafodd ei anfon eto yn aros dan glo yn yr hen ffeil, a gedwir wrth ymyl yr un newydd.</translation>
    </message>
    <message>
        <source>You need a new code where you do not know your passphrase. A colleague can give you one under Unit.</source>
        <translation>Mae angen cod newydd arnoch os nad ydych yn gwybod eich cyfrinymadrodd. Gall cydweithiwr roi un i chi o dan Uned.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Ei adael fel y mae</translation>
    </message>
    <message>
        <source>What is locked here stays as it is until you have signed in. Then it is kept, still locked.</source>
        <translation>Mae&apos;r hyn sydd dan glo yma yn aros fel y mae nes i chi fewngofnodi. Yna fe&apos;i cedwir, dan glo o hyd.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Rhoi cynnig arall arni</translation>
    </message>
</context>
<context>
    <name>TeamWindow</name>
    <message>
        <source>Heard for the breast care team</source>
        <translation>Heard i’r tîm gofal y fron</translation>
    </message>
</context>
<context>
    <name>TellPage</name>
    <message>
        <source>Change your words</source>
        <translation>Newid eich geiriau</translation>
    </message>
    <message>
        <source>Tell us something</source>
        <translation>Dweud rhywbeth wrthym</translation>
    </message>
    <message>
        <source>What was good?</source>
        <translation>Beth oedd yn dda?</translation>
    </message>
    <message>
        <source>You can fill in one or both.</source>
        <translation>Gallwch lenwi un neu’r ddau.</translation>
    </message>
    <message>
        <source>What could be better?</source>
        <translation>Beth allai fod yn well?</translation>
    </message>
    <message>
        <source>Which part of your care is it about?</source>
        <translation>Am ba ran o’ch gofal mae hyn?</translation>
    </message>
    <message>
        <source>For example: the clinic, a scan, the ward.</source>
        <translation>Er enghraifft: y clinig, sgan, y ward.</translation>
    </message>
    <message>
        <source>This is too long to send at once. Please make it shorter, or send it in two parts.</source>
        <translation>Mae hyn yn rhy hir i’w anfon ar unwaith. Gwnewch ef yn fyrrach, neu anfonwch ef mewn dwy ran.</translation>
    </message>
    <message>
        <source>This could not be kept on your phone. Is there room left?</source>
        <translation>Doedd dim modd cadw hyn ar eich ffôn. Oes lle ar ôl?</translation>
    </message>
    <message>
        <source>Write something in one of the first two boxes.</source>
        <translation>Ysgrifennwch rywbeth yn un o’r ddau flwch cyntaf.</translation>
    </message>
    <message>
        <source>Kept on this phone. You can stop and come back.</source>
        <translation>Wedi’i gadw ar y ffôn hwn. Gallwch stopio a dod yn ôl.</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>Yn cadw…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Parhau</translation>
    </message>
    <message>
        <source>Others may read my words, without my name</source>
        <translation>Caiff eraill ddarllen fy ngeiriau, heb fy enw</translation>
    </message>
    <message>
        <source>In reports and on the pledge, so that more people learn from them. You can take this back.</source>
        <translation>Mewn adroddiadau ac ar yr ymrwymiad, fel bod mwy o bobl yn dysgu ohonynt. Gallwch dynnu hyn yn ôl.</translation>
    </message>
</context>
<context>
    <name>TellingCard</name>
    <message>
        <source>A name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>A day or a time: your team knows who was there</source>
        <translation>Diwrnod neu amser: mae eich tîm yn gwybod pwy oedd yno</translation>
    </message>
    <message>
        <source>A phone number</source>
        <translation>Rhif ffôn</translation>
    </message>
    <message>
        <source>An address on the internet</source>
        <translation>Cyfeiriad ar y rhyngrwyd</translation>
    </message>
    <message>
        <source>A number that may belong to one person</source>
        <translation>Rhif a allai berthyn i un person</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>Few people can say this of themselves</source>
        <translation>Ychydig o bobl all ddweud hyn amdanynt eu hunain</translation>
    </message>
    <message>
        <source>Somebody could know you by these words</source>
        <translation>Gallai rhywun eich adnabod wrth y geiriau hyn</translation>
    </message>
    <message>
        <source>You can change them, or send them as they are.</source>
        <translation>Gallwch eu newid, neu eu hanfon fel y maent.</translation>
    </message>
    <message>
        <source>Change my words</source>
        <translation>Newid fy ngeiriau</translation>
    </message>
</context>
<context>
    <name>ThemeChip</name>
    <message>
        <source>By theme…</source>
        <translation>Yn ôl thema…</translation>
    </message>
    <message>
        <source>Only “%1”: show all again</source>
        <extracomment>%1 is a theme, such as Waiting</extracomment>
        <translation>Dim ond “%1”: dangos popeth eto</translation>
    </message>
</context>
<context>
    <name>ThemeDialog</name>
    <message>
        <source>Choose a theme</source>
        <translation>Dewis thema</translation>
    </message>
    <message>
        <source>Search themes</source>
        <translation>Chwilio themâu</translation>
    </message>
    <message>
        <source>No theme fits.</source>
        <translation>Nid oes thema’n cyd-fynd.</translation>
    </message>
    <message>
        <source>Add “%1” to the list</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Ychwanegu “%1” at y rhestr</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Dewis dim un</translation>
    </message>
</context>
<context>
    <name>ThemeFigures</name>
    <message>
        <source>not shown</source>
        <translation>heb ei ddangos</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>llai na %1</translation>
    </message>
    <message>
        <source>Everyone heard from</source>
        <translation>Pawb y clywyd ganddynt</translation>
    </message>
    <message>
        <source>How many people speak about each theme</source>
        <translation>Faint o bobl sy’n sôn am bob thema</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Sylfaenol</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Eilaidd</translation>
    </message>
    <message>
        <source>0 heard from with secondary breast cancer.</source>
        <translation>Clywyd gan 0 sydd â chanser eilaidd y fron.</translation>
    </message>
    <message>
        <source>Your unit has no themes yet. Open a voice to begin.</source>
        <translation>Nid oes gan eich uned themâu eto. Agorwch lais i ddechrau.</translation>
    </message>
    <message>
        <source>Small numbers are hidden, so that nobody can be recognised. These are for your team. For others, use the business case.</source>
        <translation>Mae rhifau bach wedi’u cuddio, fel na all neb gael ei adnabod. I’ch tîm chi mae’r rhain. I eraill, defnyddiwch yr achos busnes.</translation>
    </message>
</context>
<context>
    <name>ThemeFiguresDialog</name>
    <message>
        <source>Themes in numbers</source>
        <translation>Themâu mewn rhifau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>ThemeForm</name>
    <message>
        <source>Add a theme</source>
        <translation>Ychwanegu thema</translation>
    </message>
    <message>
        <source>Change the theme</source>
        <translation>Newid y thema</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation>Beth sy’n perthyn iddi</translation>
    </message>
    <message>
        <source>It helps colleagues, and the suggestions.</source>
        <translation>Mae’n helpu cydweithwyr, a’r awgrymiadau.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ychwanegu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>Peidio ag ychwanegu</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Ei adael fel y mae</translation>
    </message>
    <message>
        <source>Merge into another</source>
        <translation>Cyfuno ag un arall</translation>
    </message>
    <message>
        <source>No longer choose it</source>
        <translation>Peidio â’i dewis mwyach</translation>
    </message>
</context>
<context>
    <name>ThemeLine</name>
    <message>
        <source>“%1”</source>
        <extracomment>%1 is what somebody said</extracomment>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>ThemeWording</name>
    <message>
        <source>Type a name.</source>
        <translation>Teipiwch enw.</translation>
    </message>
    <message>
        <source>Another theme has this name. Choose a different one.</source>
        <translation>Mae gan thema arall yr enw hwn. Dewiswch un gwahanol.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>Mae hyn yn rhy hir. Byrhewch ef.</translation>
    </message>
    <message>
        <source>These two count as the same already.</source>
        <translation>Mae’r ddwy hyn yn cyfrif fel yr un peth eisoes.</translation>
    </message>
    <message>
        <source>This computer does not know its unit yet. Wait until it has been online.</source>
        <translation>Nid yw’r cyfrifiadur hwn yn gwybod ei uned eto. Arhoswch nes iddo fod ar-lein.</translation>
    </message>
    <message>
        <source>A colleague has just changed this. Look at the list again.</source>
        <translation>Mae cydweithiwr newydd newid hyn. Edrychwch ar y rhestr eto.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>Doedd dim modd ei gadw ar y cyfrifiadur hwn. Gwiriwch y lle ar y ddisg.</translation>
    </message>
</context>
<context>
    <name>ThemesCard</name>
    <message>
        <source>Perhaps</source>
        <translation>Efallai</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Tebygol</translation>
    </message>
    <message>
        <source>Very likely</source>
        <translation>Tebygol iawn</translation>
    </message>
    <message>
        <source>This theme is no longer in your unit’s list.</source>
        <translation>Nid yw’r thema hon yn rhestr eich uned mwyach.</translation>
    </message>
    <message>
        <source>Your own entry among the people of the unit is missing.</source>
        <translation>Mae eich cofnod eich hun ymhlith pobl yr uned ar goll.</translation>
    </message>
    <message>
        <source>These words have changed. Select them again.</source>
        <translation>Mae’r geiriau hyn wedi newid. Dewiswch nhw eto.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>Doedd dim modd ei gadw ar y cyfrifiadur hwn. Gwiriwch y lle ar y ddisg.</translation>
    </message>
    <message>
        <source>“%1” removed.</source>
        <extracomment>%1 is a theme, such as Waiting</extracomment>
        <translation>Tynnwyd “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not suggested here any more.</source>
        <extracomment>%1 is a theme, such as Waiting</extracomment>
        <translation>Nid yw “%1” yn cael ei awgrymu yma mwyach.</translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s) added. You change them under Unit.</source>
        <translation>
            <numerusform>Ychwanegwyd %n thema. Rydych yn eu newid o dan Uned.</numerusform>
            <numerusform>Ychwanegwyd %n thema. Rydych yn eu newid o dan Uned.</numerusform>
            <numerusform>Ychwanegwyd %n thema. Rydych yn eu newid o dan Uned.</numerusform>
            <numerusform>Ychwanegwyd %n thema. Rydych yn eu newid o dan Uned.</numerusform>
            <numerusform>Ychwanegwyd %n thema. Rydych yn eu newid o dan Uned.</numerusform>
        </translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themâu</translation>
    </message>
    <message>
        <source>Suggestions come from what you chose before, on this computer.</source>
        <translation>Daw awgrymiadau o’r hyn a ddewisoch o’r blaen, ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Your unit has no list of themes yet. Begin with ours and change them later.</source>
        <translation>Nid oes gan eich uned restr o themâu eto. Dechreuwch gyda’n rhai ni a’u newid wedyn.</translation>
    </message>
    <message>
        <source>Use the suggested list</source>
        <translation>Defnyddio’r rhestr a awgrymir</translation>
    </message>
    <message>
        <source>For the words you selected: “%1”</source>
        <extracomment>%1 is some of what somebody said</extracomment>
        <translation>Ar gyfer y geiriau a ddewisoch: “%1”</translation>
    </message>
    <message>
        <source>Found by %1 · %2</source>
        <extracomment>%1 is a colleague&apos;s name, %2 a day</extracomment>
        <translation>Canfuwyd gan %1 · %2</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <extracomment>%1 is a theme, such as Waiting</extracomment>
        <translation>Tynnu “%1”</translation>
    </message>
    <message>
        <source>%1?</source>
        <extracomment>%1 is a theme that is suggested, such as Waiting</extracomment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <extracomment>%1 is a theme, such as Waiting</extracomment>
        <translation>Ychwanegu “%1”</translation>
    </message>
    <message>
        <source>Do not suggest “%1” here</source>
        <extracomment>%1 is a theme, such as Waiting</extracomment>
        <translation>Peidio ag awgrymu “%1” yma</translation>
    </message>
    <message>
        <source>Another theme…</source>
        <translation>Thema arall…</translation>
    </message>
    <message>
        <source>Take all of it instead</source>
        <translation>Cymryd y cyfan yn lle hynny</translation>
    </message>
    <message>
        <source>Select words above to say which part a theme is about.</source>
        <translation>Dewiswch eiriau uchod i ddweud am ba ran y mae thema.</translation>
    </message>
    <message>
        <source>For “%1”</source>
        <extracomment>%1 is some of what somebody said</extracomment>
        <translation>Ar gyfer “%1”</translation>
    </message>
    <message>
        <source>For all that was said</source>
        <translation>Ar gyfer popeth a ddywedwyd</translation>
    </message>
    <message>
        <source>No longer in the words</source>
        <translation>Ddim yn y geiriau mwyach</translation>
    </message>
    <message>
        <source>This is no longer here.</source>
        <translation>Nid yw hwn yma bellach.</translation>
    </message>
</context>
<context>
    <name>ThemesPart</name>
    <message numerus="yes">
        <source>%n theme(s) added. Change them as you like.</source>
        <translation>
            <numerusform>Ychwanegwyd %n thema. Newidiwch nhw fel y mynnwch.</numerusform>
            <numerusform>Ychwanegwyd %n thema. Newidiwch nhw fel y mynnwch.</numerusform>
            <numerusform>Ychwanegwyd %n thema. Newidiwch nhw fel y mynnwch.</numerusform>
            <numerusform>Ychwanegwyd %n thema. Newidiwch nhw fel y mynnwch.</numerusform>
            <numerusform>Ychwanegwyd %n thema. Newidiwch nhw fel y mynnwch.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer chosen. What was found stays.</source>
        <extracomment>%1 is a theme, such as Waiting</extracomment>
        <translation>Ni ddewisir “%1” mwyach. Mae’r hyn a ganfuwyd yn aros.</translation>
    </message>
    <message>
        <source>“%1” now counts as the other theme.</source>
        <extracomment>%1 is a theme, such as Waiting</extracomment>
        <translation>Mae “%1” bellach yn cyfrif fel y thema arall.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themâu</translation>
    </message>
    <message>
        <source>What people speak about. You find them in what is said, under Voices.</source>
        <translation>Yr hyn y mae pobl yn sôn amdano. Rydych yn eu canfod yn yr hyn a ddywedir, o dan Lleisiau.</translation>
    </message>
    <message>
        <source>Add a theme</source>
        <translation>Ychwanegu thema</translation>
    </message>
    <message>
        <source>There are no themes yet</source>
        <translation>Nid oes themâu eto</translation>
    </message>
    <message>
        <source>Begin with a list made from what patients elsewhere said. You can change every word of it.</source>
        <translation>Dechreuwch gyda rhestr a wnaed o’r hyn a ddywedodd cleifion mewn mannau eraill. Gallwch newid pob gair ohoni.</translation>
    </message>
    <message>
        <source>Use the suggested list</source>
        <translation>Defnyddio’r rhestr a awgrymir</translation>
    </message>
    <message>
        <source>Search themes</source>
        <translation>Chwilio themâu</translation>
    </message>
    <message>
        <source>Counts as “%1”</source>
        <extracomment>%1 is another theme, such as Waiting</extracomment>
        <translation>Yn cyfrif fel “%1”</translation>
    </message>
    <message>
        <source>No longer chosen</source>
        <translation>Ni ddewisir mwyach</translation>
    </message>
    <message>
        <source>Move “%1” up</source>
        <extracomment>%1 is a theme, such as Waiting</extracomment>
        <translation>Symud “%1” i fyny</translation>
    </message>
    <message>
        <source>Move “%1” down</source>
        <extracomment>%1 is a theme, such as Waiting</extracomment>
        <translation>Symud “%1” i lawr</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <extracomment>%1 is a theme, such as Waiting</extracomment>
        <translation>Newid “%1”</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>Gwahanu</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Defnyddio eto</translation>
    </message>
    <message>
        <source>Separate “%1”</source>
        <extracomment>%1 is a theme, such as Waiting</extracomment>
        <translation>Gwahanu “%1”</translation>
    </message>
    <message>
        <source>Use “%1” again</source>
        <translation>Defnyddio “%1” eto</translation>
    </message>
    <message>
        <source>No theme fits.</source>
        <translation>Nid oes thema’n cyd-fynd.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n suggested theme(s)</source>
        <translation>
            <numerusform>Ychwanegu %n thema a awgrymir</numerusform>
            <numerusform>Ychwanegu %n thema a awgrymir</numerusform>
            <numerusform>Ychwanegu %n thema a awgrymir</numerusform>
            <numerusform>Ychwanegu %n thema a awgrymir</numerusform>
            <numerusform>Ychwanegu %n thema a awgrymir</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything found as “%1” then counts as the theme you choose. You can separate them again.</source>
        <extracomment>%1 is a theme, such as Waiting</extracomment>
        <translation>Bydd popeth a ganfuwyd fel “%1” yn cyfrif fel y thema a ddewiswch. Gallwch eu gwahanu eto.</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Type a time, such as 2:30 pm or 14:30.</source>
        <translation>Teipiwch amser, er enghraifft 2:30 pm neu 14:30.</translation>
    </message>
    <message>
        <source>For example, 2:30 pm</source>
        <translation>Er enghraifft, 2:30 pm</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Everything in order</source>
        <translation>Popeth mewn trefn</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Beth i’w ddangos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Popeth</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Apwyntiadau</translation>
    </message>
    <message>
        <source>Your say</source>
        <translation>Eich llais</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Gwybodaeth</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <extracomment>%1 is a kind of appointment</extracomment>
        <translation>%1: wedi’i ganslo</translation>
    </message>
    <message>
        <source>You want to ask: %1</source>
        <translation>Rydych am ofyn: %1</translation>
    </message>
    <message>
        <source>You said: “%1”</source>
        <translation>Dywedoch: “%1”</translation>
    </message>
    <message>
        <source>Your team replied: “%1”</source>
        <translation>Atebodd eich tîm: “%1”</translation>
    </message>
    <message>
        <source>Your team sent you: %1</source>
        <extracomment>%1 are titles of pages</extracomment>
        <translation>Anfonodd eich tîm atoch: %1</translation>
    </message>
    <message>
        <source>It was your turn</source>
        <translation>Eich tro chi oedd hi</translation>
    </message>
    <message>
        <source>You waited: nobody could tell how long</source>
        <translation>Arhosoch: ni allai neb ddweud pa mor hir</translation>
    </message>
    <message numerus="yes">
        <source>You waited: about %n minute(s)</source>
        <translation>
            <numerusform>Arhosoch: tua %n munud</numerusform>
            <numerusform>Arhosoch: tua %n munud</numerusform>
            <numerusform>Arhosoch: tua %n munud</numerusform>
            <numerusform>Arhosoch: tua %n munud</numerusform>
            <numerusform>Arhosoch: tua %n munud</numerusform>
        </translation>
    </message>
    <message>
        <source>Your team shared a plan</source>
        <translation>Rhannodd eich tîm gynllun</translation>
    </message>
    <message>
        <source>Your nurse called you after your operation</source>
        <translation>Ffoniodd eich nyrs chi ar ôl eich llawdriniaeth</translation>
    </message>
    <message>
        <source>Your nurse tried to call you</source>
        <translation>Ceisiodd eich nyrs eich ffonio</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a time, %2 a place or what was said</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Dim eto</translation>
    </message>
    <message>
        <source>What you say, your appointments and what your team sends you will stand here in order.</source>
        <translation>Bydd yr hyn a ddywedwch, eich apwyntiadau a’r hyn mae eich tîm yn ei anfon atoch yma mewn trefn.</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>Dangos rhai cynharach</translation>
    </message>
    <message>
        <source>Your nurse could not call you after your operation</source>
        <translation>Ni allai eich nyrs eich ffonio ar ôl eich llawdriniaeth</translation>
    </message>
    <message>
        <source>You asked to cancel an appointment</source>
        <translation>Gofynnoch am ganslo apwyntiad</translation>
    </message>
    <message>
        <source>You asked to change an appointment</source>
        <translation>Gofynnoch am newid apwyntiad</translation>
    </message>
    <message>
        <source>Is a call on the phone all right? You said: %1</source>
        <extracomment>%1 is Yes, No or Not sure</extracomment>
        <translation>A yw galwad ffôn yn iawn? Dywedoch chi: %1</translation>
    </message>
    <message>
        <source>How you like to meet: %1</source>
        <extracomment>%1 is a way to meet, such as: On the phone</extracomment>
        <translation>Sut hoffech gwrdd: %1</translation>
    </message>
    <message>
        <source>You and your nurse filled in your concerns</source>
        <translation>Llenwoch chi a&apos;ch nyrs eich pryderon</translation>
    </message>
    <message>
        <source>You filled in your concerns</source>
        <translation>Llenwoch eich pryderon</translation>
    </message>
    <message>
        <source>You were on a waiting list: %1</source>
        <extracomment>%1 is for what she waits</extracomment>
        <translation>Roeddech ar restr aros: %1</translation>
    </message>
    <message>
        <source>You are on a waiting list: %1</source>
        <translation>Rydych ar restr aros: %1</translation>
    </message>
    <message>
        <source>Your team offered a support talk</source>
        <translation>Cynigiodd eich tîm sgwrs gymorth</translation>
    </message>
    <message>
        <source>You asked for a support talk</source>
        <translation>Fe wnaethoch ofyn am sgwrs gymorth</translation>
    </message>
</context>
<context>
    <name>ToastBar</name>
    <message>
        <source>%1 You can undo this.</source>
        <extracomment>%1 says what was done, a sentence</extracomment>
        <translation>%1 Gallwch ddadwneud hyn.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cau’r neges hon</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>Ymrwymiad</translation>
    </message>
    <message>
        <source>Nothing needs you now</source>
        <translation>Does dim angen eich sylw nawr</translation>
    </message>
    <message>
        <source>New words, questions and dates appear here by themselves.</source>
        <translation>Mae geiriau, cwestiynau a dyddiadau newydd yn ymddangos yma ohonyn nhw eu hunain.</translation>
    </message>
    <message>
        <source>Secondary patients heard from this month: %1 of %2</source>
        <translation>Cleifion eilaidd a glywyd y mis hwn: %1 o %2</translation>
    </message>
    <message>
        <source>Choose what to look at</source>
        <translation>Dewiswch beth i edrych arno</translation>
    </message>
    <message>
        <source>The most pressing stands first.</source>
        <translation>Mae’r peth pwysicaf yn gyntaf.</translation>
    </message>
    <message>
        <source>No secondary patients are enrolled here yet.</source>
        <extracomment>%1 is how many, %2 of how many</extracomment>
        <translation>Nid oes cleifion eilaidd wedi’u cofrestru yma eto.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Dim byd yn cyfateb</translation>
    </message>
    <message>
        <source>Welcome to Heard</source>
        <translation>Croeso i Heard</translation>
    </message>
    <message>
        <source>Try fewer letters, or choose All.</source>
        <translation>Rhowch gynnig ar lai o lythrennau, neu dewiswch Popeth.</translation>
    </message>
    <message>
        <source>Enrol your first patient and give her a code. What she tells you appears here.</source>
        <translation>Cofrestrwch eich claf cyntaf a rhowch god iddi. Bydd yr hyn mae’n ei ddweud yn ymddangos yma.</translation>
    </message>
    <message>
        <source>Enrol a patient</source>
        <translation>Cofrestru claf</translation>
    </message>
    <message>
        <source>Search what needs you</source>
        <translation>Chwilio’r hyn sydd eich angen</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Beth i’w ddangos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Popeth</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Heb ei anfon</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Lleisiau</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Apwyntiadau</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Llyfrgell</translation>
    </message>
    <message>
        <source>Plans that wait for your word appear here by themselves.</source>
        <translation>Mae cynlluniau sy’n aros am eich gair yn ymddangos yma ohonynt eu hunain.</translation>
    </message>
</context>
<context>
    <name>TodayRow</name>
    <message>
        <source>“%1”</source>
        <extracomment>%1 is what somebody said</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>Ymrwymiad</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Heb enw</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Uned</translation>
    </message>
    <message>
        <source>Something you wrote was not sent</source>
        <translation>Ni chafodd rhywbeth a ysgrifennoch ei anfon</translation>
    </message>
    <message>
        <source>Told you something</source>
        <translation>Wedi dweud rhywbeth wrthych</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Yn aros am ateb</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) for the appointment</source>
        <translation>
            <numerusform>%n o gwestiynau ar gyfer yr apwyntiad</numerusform>
            <numerusform>%n cwestiwn ar gyfer yr apwyntiad</numerusform>
            <numerusform>%n o gwestiynau ar gyfer yr apwyntiad</numerusform>
            <numerusform>%n o gwestiynau ar gyfer yr apwyntiad</numerusform>
            <numerusform>%n o gwestiynau ar gyfer yr apwyntiad</numerusform>
        </translation>
    </message>
    <message>
        <source>A promise is overdue</source>
        <translation>Mae addewid yn hwyr</translation>
    </message>
    <message>
        <source>A promise is due soon</source>
        <translation>Mae addewid i’w gadw cyn bo hir</translation>
    </message>
    <message>
        <source>%1 · secondary</source>
        <extracomment>%1 is what she said or a place; she lives with secondary breast cancer</extracomment>
        <translation>%1 · eilaidd</translation>
    </message>
    <message>
        <source>secondary</source>
        <translation>eilaidd</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Llyfrgell</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Asesiadau</translation>
    </message>
    <message>
        <source>Ticked something that cannot wait</source>
        <translation>Wedi ticio rhywbeth na all aros</translation>
    </message>
    <message>
        <source>A page is due for review</source>
        <translation>Mae angen adolygu tudalen</translation>
    </message>
    <message numerus="yes">
        <source>%n secondary patient(s) overdue for an assessment</source>
        <translation>
            <numerusform>Asesiad yn hwyr i %n o gleifion eilaidd</numerusform>
            <numerusform>Asesiad yn hwyr i %n claf eilaidd</numerusform>
            <numerusform>Asesiad yn hwyr i %n o gleifion eilaidd</numerusform>
            <numerusform>Asesiad yn hwyr i %n o gleifion eilaidd</numerusform>
            <numerusform>Asesiad yn hwyr i %n o gleifion eilaidd</numerusform>
        </translation>
    </message>
    <message>
        <source>The call after her operation is overdue</source>
        <translation>Mae’r alwad ar ôl ei llawdriniaeth yn hwyr</translation>
    </message>
    <message numerus="yes">
        <source>Call her after her operation: nobody answered %n time(s)</source>
        <translation>
            <numerusform>Ffoniwch hi ar ôl ei llawdriniaeth: atebodd neb %n o weithiau</numerusform>
            <numerusform>Ffoniwch hi ar ôl ei llawdriniaeth: atebodd neb %n waith</numerusform>
            <numerusform>Ffoniwch hi ar ôl ei llawdriniaeth: atebodd neb %n o weithiau</numerusform>
            <numerusform>Ffoniwch hi ar ôl ei llawdriniaeth: atebodd neb %n o weithiau</numerusform>
            <numerusform>Ffoniwch hi ar ôl ei llawdriniaeth: atebodd neb %n o weithiau</numerusform>
        </translation>
    </message>
    <message>
        <source>Call her after her operation</source>
        <translation>Ffoniwch hi ar ôl ei llawdriniaeth</translation>
    </message>
    <message>
        <source>Asks to cancel the appointment</source>
        <translation>Yn gofyn am ganslo’r apwyntiad</translation>
    </message>
    <message>
        <source>Asks for another time</source>
        <translation>Yn gofyn am amser arall</translation>
    </message>
    <message>
        <source>Fewer patients say that it happens</source>
        <translation>Mae llai o gleifion yn dweud ei fod yn digwydd</translation>
    </message>
    <message>
        <source>Took her request back, and the meeting is still booked</source>
        <translation>Tynnodd ei chais yn ôl, ac mae’r cyfarfod yn dal wedi’i drefnu</translation>
    </message>
    <message>
        <source>Her request is closed, and the meeting is still booked</source>
        <translation>Mae ei chais ar gau, ac mae’r cyfarfod yn dal wedi’i drefnu</translation>
    </message>
    <message>
        <source>A plan waits for the team’s word</source>
        <translation>Mae cynllun yn aros am air y tîm</translation>
    </message>
    <message>
        <source>Asks for a support talk</source>
        <translation>Yn gofyn am sgwrs gymorth</translation>
    </message>
    <message>
        <source>A representative says that it is not kept</source>
        <translation>Mae cynrychiolydd yn dweud nad yw wedi’i gadw</translation>
    </message>
    <message>
        <source>Waits longer than she was told</source>
        <translation>Yn aros yn hirach nag y dywedwyd wrthi</translation>
    </message>
    <message numerus="yes">
        <source>Nobody checked her place on the list for %n weeks</source>
        <translation>
            <numerusform>Does neb wedi gwirio ei lle ar y rhestr ers %n wythnos</numerusform>
            <numerusform>Does neb wedi gwirio ei lle ar y rhestr ers %n wythnos</numerusform>
            <numerusform>Does neb wedi gwirio ei lle ar y rhestr ers %n wythnos</numerusform>
            <numerusform>Does neb wedi gwirio ei lle ar y rhestr ers %n wythnos</numerusform>
            <numerusform>Does neb wedi gwirio ei lle ar y rhestr ers %n wythnos</numerusform>
        </translation>
    </message>
    <message>
        <source>The day of her support talk has passed, and nothing is noted</source>
        <translation>Mae diwrnod ei sgwrs gymorth wedi mynd heibio, ac nid oes dim wedi’i nodi</translation>
    </message>
    <message>
        <source>Her support talk was taken on, and nothing came of it yet</source>
        <translation>Derbyniwyd ei sgwrs gymorth, ac nid oes dim wedi dod ohoni eto</translation>
    </message>
    <message>
        <source>Several things agreed in her plan are past their day</source>
        <translation>Mae sawl peth y cytunwyd arno yn ei chynllun wedi mynd heibio i’w dyddiad</translation>
    </message>
    <message>
        <source>Something agreed in her plan is past its day</source>
        <translation>Mae rhywbeth y cytunwyd arno yn ei chynllun wedi mynd heibio i’w ddyddiad</translation>
    </message>
    <message numerus="yes">
        <source>%n newly told patient(s) overdue for an assessment</source>
        <translation>
            <numerusform>%n claf sydd newydd gael gwybod â’i asesiad yn hwyr</numerusform>
            <numerusform>%n claf sydd newydd gael gwybod â’i asesiad yn hwyr</numerusform>
            <numerusform>%n glaf sydd newydd gael gwybod â’u hasesiad yn hwyr</numerusform>
            <numerusform>%n chlaf sydd newydd gael gwybod â’u hasesiad yn hwyr</numerusform>
            <numerusform>%n claf sydd newydd gael gwybod â’u hasesiad yn hwyr</numerusform>
        </translation>
    </message>
    <message>
        <source>Has not answered the offer of a support talk</source>
        <translation>Heb ateb y cynnig o sgwrs gefnogi</translation>
    </message>
    <message>
        <source>Her support talk was begun, and is not finished</source>
        <translation>Dechreuwyd ei sgwrs gefnogi, ac nid yw wedi’i gorffen</translation>
    </message>
    <message>
        <source>Has not said that she read what you sent</source>
        <translation>Heb ddweud iddi ddarllen yr hyn a anfonwyd gennych</translation>
    </message>
</context>
<context>
    <name>TogetherDialog</name>
    <message>
        <source>Fill it in with her</source>
        <translation>Ei lenwi gyda hi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
</context>
<context>
    <name>ToldEffectCard</name>
    <message>
        <source>Does it make a difference?</source>
        <translation>Ydy e’n gwneud gwahaniaeth?</translation>
    </message>
    <message>
        <source>What was measured has not been told yet.</source>
        <translation>Nid yw’r hyn a fesurwyd wedi’i ddweud eto.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Cyn ac ar ôl</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Cyn</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Ar ôl</translation>
    </message>
    <message>
        <source>Told on %1. Small numbers are not shown, so that nobody can be recognised.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Dywedwyd ar %1. Ni ddangosir niferoedd bach, fel na ellir adnabod neb.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
</context>
<context>
    <name>TopicPages</name>
    <message>
        <source>Shared with you by your nurse</source>
        <translation>Wedi’i rannu gyda chi gan eich nyrs</translation>
    </message>
</context>
<context>
    <name>TopicWords</name>
    <message>
        <source>Appointments and tests</source>
        <translation>Apwyntiadau a phrofion</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>Llawdriniaeth</translation>
    </message>
    <message>
        <source>After treatment</source>
        <translation>Ar ôl triniaeth</translation>
    </message>
    <message>
        <source>Your body</source>
        <translation>Eich corff</translation>
    </message>
    <message>
        <source>How you feel</source>
        <translation>Sut rydych chi’n teimlo</translation>
    </message>
    <message>
        <source>Secondary breast cancer</source>
        <translation>Canser y fron eilaidd</translation>
    </message>
    <message>
        <source>Your team</source>
        <translation>Eich tîm</translation>
    </message>
    <message>
        <source>More to read</source>
        <translation>Mwy i’w ddarllen</translation>
    </message>
</context>
<context>
    <name>UnableTotals</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>UnableWords</name>
    <message>
        <source>Money</source>
        <translation>Arian</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rheolau</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Rhywbeth arall</translation>
    </message>
</context>
<context>
    <name>UnitPage</name>
    <message>
        <source>This unit and everybody in it are invented for this demo.</source>
        <translation>Mae’r uned hon a phawb ynddi wedi’u dyfeisio ar gyfer y demo hwn.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Wedi mewngofnodi fel %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <extracomment>%1 is a web address</extracomment>
        <translation>Wedi cysylltu â %1</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Cloi nawr</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Allgofnodi</translation>
    </message>
    <message>
        <source>Sign out of the hub?</source>
        <translation>Allgofnodi o’r hyb?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Mewnforio</translation>
    </message>
    <message>
        <source>This computer then gets nothing new and sends nothing. What is on it stays, encrypted. You come back with your name and passphrase.</source>
        <translation>Wedyn nid yw’r cyfrifiadur hwn yn cael dim newydd nac yn anfon dim. Mae’r hyn sydd arno yn aros, wedi’i amgryptio. Dewch yn ôl gyda’ch enw a’ch cyfrinymadrodd.</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Aros wedi mewngofnodi</translation>
    </message>
</context>
<context>
    <name>UnkeptChoice</name>
    <message>
        <source>This could not be kept on your phone. Make room, then try again.</source>
        <translation>Ni ellid cadw hyn ar eich ffôn. Gwnewch le, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Rhoi cynnig arall arni</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Heard is locked</source>
        <translation>Mae Heard wedi’i gloi</translation>
    </message>
    <message>
        <source>Your PIN or passphrase</source>
        <translation>Eich PIN neu’ch cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Open Heard</source>
        <translation>Agor Heard</translation>
    </message>
    <message>
        <source>For urgent help call &lt;b&gt;111&lt;/b&gt;; if life is at risk call &lt;b&gt;999&lt;/b&gt;.</source>
        <extracomment>&lt;b&gt; and &lt;/b&gt; make the numbers stand out</extracomment>
        <translation>Am gymorth brys ffoniwch &lt;b&gt;111&lt;/b&gt;; os oes perygl i fywyd ffoniwch &lt;b&gt;999&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>I have forgotten it</source>
        <translation>Rwyf wedi’i anghofio</translation>
    </message>
    <message>
        <source>Nobody can look it up. With a new code from your nurse you can begin again.</source>
        <translation>Ni all neb chwilio amdano. Gyda chod newydd gan eich nyrs gallwch ddechrau eto.</translation>
    </message>
    <message>
        <source>I have a new code</source>
        <translation>Mae gen i god newydd</translation>
    </message>
    <message>
        <source>What your hospital has comes back. What was not sent yet stays locked.</source>
        <translation>Daw&apos;r hyn sydd gan eich ysbyty yn ôl. Mae&apos;r hyn nad yw wedi&apos;i anfon eto yn aros dan glo.</translation>
    </message>
    <message>
        <source>Until your new code works, all stays as it is. You can come back here.</source>
        <translation>Nes bydd eich cod newydd yn gweithio, mae popeth yn aros fel y mae. Gallwch ddod yn ôl yma.</translation>
    </message>
</context>
<context>
    <name>UnreadableNote</name>
    <message>
        <source>We could not read this from your device.</source>
        <translation>Doedd dim modd i ni ddarllen hyn o’ch dyfais.</translation>
    </message>
    <message>
        <source>Close Heard and open it again. If this stays, call your team.</source>
        <translation>Caewch Heard a’i agor eto. Os yw hyn yn parhau, ffoniwch eich tîm.</translation>
    </message>
</context>
<context>
    <name>UnreadablePage</name>
    <message>
        <source>Please update Heard</source>
        <translation>Diweddarwch Heard</translation>
    </message>
    <message>
        <source>Heard cannot open what it keeps here</source>
        <translation>Ni all Heard agor yr hyn y mae’n ei gadw yma</translation>
    </message>
    <message>
        <source>What can be fetched again</source>
        <translation>Beth all gael ei nôl eto</translation>
    </message>
    <message>
        <source>Your appointments, your pledge, and all that was sent before. They are safe at your hospital.</source>
        <translation>Eich apwyntiadau, eich ymrwymiad, a phopeth a anfonwyd o’r blaen. Maen nhw’n ddiogel yn eich ysbyty.</translation>
    </message>
    <message>
        <source>What may be missing</source>
        <translation>Beth all fod ar goll</translation>
    </message>
    <message>
        <source>Only what said “Not sent yet” and what you were just typing. Nothing was deleted: the file is kept on this device.</source>
        <translation>Dim ond yr hyn oedd yn dweud “Heb ei anfon eto” a’r hyn roeddech yn ei deipio. Ni chafodd dim ei ddileu: mae’r ffeil wedi’i chadw ar y ddyfais hon.</translation>
    </message>
    <message>
        <source>Nothing is lost. After the update everything is here again.</source>
        <translation>Does dim wedi’i golli. Ar ôl y diweddariad bydd popeth yma eto.</translation>
    </message>
    <message>
        <source>Call your breast care nurse. She can give you a new code to begin again.</source>
        <translation>Ffoniwch eich nyrs gofal y fron. Gall hi roi cod newydd i chi ddechrau eto.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Rhoi cynnig arall arni</translation>
    </message>
    <message>
        <source>I have a new code</source>
        <translation>Mae gen i god newydd</translation>
    </message>
</context>
<context>
    <name>UrgentCard</name>
    <message>
        <source>Your breast care nurses</source>
        <translation>Eich nyrsys gofal y fron</translation>
    </message>
    <message>
        <source>Your hospital, day and night</source>
        <translation>Eich ysbyty, ddydd a nos</translation>
    </message>
    <message>
        <source>Please call now. Do not wait for an answer here.</source>
        <translation>Ffoniwch nawr, os gwelwch yn dda. Peidiwch ag aros am ateb yma.</translation>
    </message>
    <message>
        <source>Samaritans: somebody to talk to</source>
        <translation>Y Samariaid: rhywun i siarad ag ef</translation>
    </message>
    <message>
        <source>Day and night, free of charge</source>
        <translation>Ddydd a nos, am ddim</translation>
    </message>
    <message>
        <source>Urgent help, not an emergency</source>
        <translation>Help brys, nid argyfwng</translation>
    </message>
    <message>
        <source>Day and night. Choose the option for mental health.</source>
        <translation>Ddydd a nos. Dewiswch yr opsiwn iechyd meddwl.</translation>
    </message>
    <message>
        <source>If life is at risk</source>
        <translation>Os oes bywyd mewn perygl</translation>
    </message>
</context>
<context>
    <name>UrgentNote</name>
    <message>
        <source>Looked after: %1</source>
        <translation>Rhoddwyd sylw iddo: %1</translation>
    </message>
    <message>
        <source>This cannot wait. Call her now.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Ni all hyn aros. Ffoniwch hi nawr.</translation>
    </message>
    <message>
        <source>I have looked after it</source>
        <translation>Rwyf wedi rhoi sylw iddo</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Ei agor eto</translation>
    </message>
    <message>
        <source>No phone number is written down for her.</source>
        <translation>Nid oes rhif ffôn wedi’i nodi ar ei chyfer.</translation>
    </message>
</context>
<context>
    <name>UrgentWaitingCard</name>
    <message>
        <source>Your answers have not been sent yet. Your team cannot see them.</source>
        <translation>Nid yw eich atebion wedi&apos;u hanfon eto. Ni all eich tîm eu gweld.</translation>
    </message>
    <message>
        <source>You said in your answers that something is urgent. Your team has not told us yet that they have seen it.</source>
        <translation>Dywedoch yn eich atebion fod rhywbeth ar frys. Nid yw eich tîm wedi dweud eto eu bod wedi&apos;i weld.</translation>
    </message>
</context>
<context>
    <name>ValueDialog</name>
    <message>
        <source>Type both numbers.</source>
        <translation>Teipiwch y ddau rif.</translation>
    </message>
    <message>
        <source>Type a number, such as 12.</source>
        <translation>Teipiwch rif, megis 12.</translation>
    </message>
    <message>
        <source>This number cannot be. Check it.</source>
        <translation>Ni all y rhif hwn fod yn gywir. Gwiriwch ef.</translation>
    </message>
    <message>
        <source>More said yes than were asked. Check both numbers.</source>
        <translation>Mae mwy wedi dweud ie nag a gafodd eu holi. Gwiriwch y ddau rif.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>Doedd dim modd ei gadw ar y cyfrifiadur hwn. Gwiriwch y lle ar y ddisg.</translation>
    </message>
    <message>
        <source>Type a month and a year, such as %1.</source>
        <extracomment>%1 is a month as people here write it, such as &quot;Dec 2026&quot;</extracomment>
        <translation>Teipiwch fis a blwyddyn, megis %1.</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Ychwanegu gwerth</translation>
    </message>
    <message>
        <source>Change the value</source>
        <translation>Newid y gwerth</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Mae’r diwrnod hwn eto i ddod.</translation>
    </message>
    <message>
        <source>This month is not over yet. Or choose a day.</source>
        <translation>Nid yw’r mis hwn ar ben eto. Neu dewiswch ddiwrnod.</translation>
    </message>
    <message>
        <source>What is it the value of?</source>
        <translation>Ar gyfer beth mae’r gwerth?</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Which month?</source>
        <translation>Pa fis?</translation>
    </message>
    <message>
        <source>A month, such as %1.</source>
        <extracomment>%1 is a month as people here write it, such as &quot;Dec 2026&quot;</extracomment>
        <translation>Mis, megis %1.</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Ar ba ddiwrnod?</translation>
    </message>
    <message>
        <source>Of a survey, its last day.</source>
        <translation>Ar gyfer arolwg, ei ddiwrnod olaf.</translation>
    </message>
    <message>
        <source>How many said yes?</source>
        <translation>Faint ddywedodd ie?</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Gwerth</translation>
    </message>
    <message>
        <source>How many were asked?</source>
        <translation>Faint gafodd eu holi?</translation>
    </message>
    <message>
        <source>Of how many people?</source>
        <translation>O faint o bobl?</translation>
    </message>
    <message>
        <source>Leave out those who did not know or did not answer.</source>
        <translation>Peidiwch â chyfrif y rhai nad oeddent yn gwybod neu na wnaethant ateb.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Ei adael fel y mae</translation>
    </message>
    <message>
        <source>This promise is no longer on the board.</source>
        <translation>Nid yw’r addewid hwn ar y bwrdd bellach.</translation>
    </message>
    <message>
        <source>There is already a value for this day. Change that one instead.</source>
        <translation>Mae gwerth eisoes ar gyfer y diwrnod hwn. Newidiwch hwnnw yn lle hynny.</translation>
    </message>
    <message>
        <source>There is already a value for this month. Change that one instead.</source>
        <translation>Mae gwerth eisoes ar gyfer y mis hwn. Newidiwch hwnnw yn lle hynny.</translation>
    </message>
    <message>
        <source>Type of how many people it is. Else it cannot be shown.</source>
        <translation>Teipiwch faint o bobl y mae’n eu cynrychioli. Fel arall ni ellir ei ddangos.</translation>
    </message>
    <message numerus="yes">
        <source>If it is of fewer than %n people it is not shown.</source>
        <translation>
            <numerusform>Os yw am lai na %n o bobl, ni chaiff ei ddangos.</numerusform>
            <numerusform>Os yw am lai na %n o bobl, ni chaiff ei ddangos.</numerusform>
            <numerusform>Os yw am lai na %n o bobl, ni chaiff ei ddangos.</numerusform>
            <numerusform>Os yw am lai na %n o bobl, ni chaiff ei ddangos.</numerusform>
            <numerusform>Os yw am lai na %n o bobl, ni chaiff ei ddangos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is too long ago. Check the year.</source>
        <translation>Mae hyn yn rhy bell yn ôl. Gwiriwch y flwyddyn.</translation>
    </message>
</context>
<context>
    <name>ValuesFileDialog</name>
    <message>
        <source>Add values from a file</source>
        <translation>Ychwanegu gwerthoedd o ffeil</translation>
    </message>
</context>
<context>
    <name>ValuesFilePart</name>
    <message>
        <source>The file needs three columns: month, yes, asked.</source>
        <translation>Mae angen tair colofn yn y ffeil: “month”, “yes”, “asked”.</translation>
    </message>
    <message>
        <source>The file needs two columns: month, people.</source>
        <translation>Mae angen dwy golofn yn y ffeil: “month”, “people”.</translation>
    </message>
    <message>
        <source>The file needs two columns: month, value.</source>
        <translation>Mae angen dwy golofn yn y ffeil: “month”, “value”.</translation>
    </message>
    <message>
        <source>The file needs two columns: month, value. A third may be people.</source>
        <translation>Mae angen dwy golofn yn y ffeil: “month”, “value”. Gall “people” fod yn drydedd.</translation>
    </message>
    <message>
        <source>More or fewer cells than the header</source>
        <translation>Mwy neu lai o gelloedd na’r pennawd</translation>
    </message>
    <message>
        <source>No month or day</source>
        <translation>Dim mis na diwrnod</translation>
    </message>
    <message>
        <source>Not a month or a day</source>
        <translation>Nid mis na diwrnod</translation>
    </message>
    <message>
        <source>This month is not over, or this day has not come</source>
        <translation>Nid yw’r mis hwn ar ben, neu mae’r diwrnod hwn eto i ddod</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Dim rhif</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Nid rhif</translation>
    </message>
    <message>
        <source>This number cannot be</source>
        <translation>Ni all y rhif hwn fod yn gywir</translation>
    </message>
    <message>
        <source>More said yes than were asked</source>
        <translation>Mae mwy wedi dweud ie nag a gafodd eu holi</translation>
    </message>
    <message>
        <source>Says something else than an earlier row of this day</source>
        <translation>Yn dweud rhywbeth gwahanol i res gynharach o’r diwrnod hwn</translation>
    </message>
    <message>
        <source>This computer’s own records could not be read, so nothing was imported. Start Heard again.</source>
        <translation>Doedd dim modd darllen cofnodion y cyfrifiadur hwn, felly ni chafodd dim ei fewnforio. Dechreuwch Heard eto.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer, so nothing of it was kept. Check the space on the disk.</source>
        <translation>Doedd dim modd ei gadw ar y cyfrifiadur hwn, felly chafodd dim ohono ei gadw. Gwiriwch y lle ar y ddisg.</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <extracomment>%1 is what a column is called, such as &quot;asked&quot;</extracomment>
        <translation>Nid oes colofn “%1”.</translation>
    </message>
    <message>
        <source>Line %1, column %2.</source>
        <extracomment>both are numbers</extracomment>
        <translation>Llinell %1, colofn %2.</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Dewis ffeil i’w mewnforio</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Tablau (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Save a spreadsheet as CSV first. You see what is in it before anything is kept.</source>
        <translation>Cadwch daenlen fel CSV yn gyntaf. Rydych yn gweld beth sydd ynddi cyn i ddim gael ei gadw.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Dewis ffeil</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Dewis ffeil arall</translation>
    </message>
    <message>
        <source>The letters were read as Windows-1252. Check the accents below.</source>
        <translation>Cafodd y llythrennau eu darllen fel Windows-1252. Gwiriwch yr acenion isod.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>rows of a file</comment>
        <translation>
            <numerusform>%n newydd</numerusform>
            <numerusform>%n newydd</numerusform>
            <numerusform>%n newydd</numerusform>
            <numerusform>%n newydd</numerusform>
            <numerusform>%n newydd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>rows of a file</comment>
        <translation>
            <numerusform>%n wedi newid</numerusform>
            <numerusform>%n wedi newid</numerusform>
            <numerusform>%n wedi newid</numerusform>
            <numerusform>%n wedi newid</numerusform>
            <numerusform>%n wedi newid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <comment>rows of a file</comment>
        <translation>
            <numerusform>%n yma yn barod</numerusform>
            <numerusform>%n yma yn barod</numerusform>
            <numerusform>%n yma yn barod</numerusform>
            <numerusform>%n yma yn barod</numerusform>
            <numerusform>%n yma yn barod</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <comment>rows of a file</comment>
        <translation>
            <numerusform>%n na ellir eu darllen</numerusform>
            <numerusform>%n na ellir ei darllen</numerusform>
            <numerusform>%n na ellir eu darllen</numerusform>
            <numerusform>%n na ellir eu darllen</numerusform>
            <numerusform>%n na ellir eu darllen</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1, column %2 (%3)</source>
        <extracomment>%3 is what the column is called</extracomment>
        <translation>llinell %1, colofn %2 (%3)</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>llinell %1</translation>
    </message>
    <message>
        <source>The values are there.</source>
        <translation>Mae’r gwerthoedd yno.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Mewnforio</translation>
    </message>
    <message>
        <source>Nothing new in it</source>
        <translation>Dim byd newydd ynddo</translation>
    </message>
    <message>
        <source>Import the good rows</source>
        <translation>Mewnforio’r rhesi da</translation>
    </message>
    <message>
        <source>This is too long ago. Check the year</source>
        <translation>Mae hyn yn rhy bell yn ôl. Gwiriwch y flwyddyn</translation>
    </message>
</context>
<context>
    <name>VoicePane</name>
    <message>
        <source>Write your reply first.</source>
        <translation>Ysgrifennwch eich ateb yn gyntaf.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it to 20,000 characters.</source>
        <translation>Mae hyn yn rhy hir. Byrhewch ef i 20,000 o nodau.</translation>
    </message>
    <message>
        <source>This patient is not on this computer yet. Try again in a moment.</source>
        <translation>Nid yw’r claf hwn ar y cyfrifiadur hwn eto. Rhowch gynnig arall arni mewn munud.</translation>
    </message>
    <message>
        <source>This came without a name, so there is nobody to reply to.</source>
        <translation>Daeth hyn heb enw, felly nid oes neb i’w ateb.</translation>
    </message>
    <message>
        <source>Your own entry among the people of the unit is missing.</source>
        <translation>Mae eich cofnod eich hun ymhlith pobl yr uned ar goll.</translation>
    </message>
    <message>
        <source>This voice is no longer here.</source>
        <translation>Nid yw’r llais hwn yma bellach.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Your words are kept. Check the space on the disk.</source>
        <translation>Doedd dim modd ei gadw ar y cyfrifiadur hwn. Mae eich geiriau wedi’u cadw. Gwiriwch y lle ar y ddisg.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Heb enw</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Agor y cofnod</translation>
    </message>
    <message>
        <source>About: %1 · %2</source>
        <extracomment>%1 is a part of care, %2 a day</extracomment>
        <translation>Am: %1 · %2</translation>
    </message>
    <message>
        <source>What was good</source>
        <translation>Beth oedd yn dda</translation>
    </message>
    <message>
        <source>What could be better</source>
        <translation>Beth allai fod yn well</translation>
    </message>
    <message>
        <source>%1 replied · %2</source>
        <extracomment>%1 is a colleague&apos;s name, %2 a day</extracomment>
        <translation>Atebodd %1 · %2</translation>
    </message>
    <message>
        <source>She has read it</source>
        <translation>Mae hi wedi’i ddarllen</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Heb ei anfon eto</translation>
    </message>
    <message>
        <source>Not accepted. See Today.</source>
        <translation>Heb ei dderbyn. Gweler Heddiw.</translation>
    </message>
    <message>
        <source>Sent. She has not read it yet.</source>
        <translation>Wedi’i anfon. Nid yw hi wedi’i ddarllen eto.</translation>
    </message>
    <message>
        <source>Your reply is on its way. You see here when she has read it.</source>
        <translation>Mae eich ateb ar ei ffordd. Fe welwch yma pan fydd hi wedi’i ddarllen.</translation>
    </message>
    <message>
        <source>Done. It no longer waits in Today.</source>
        <translation>Wedi gorffen. Nid yw’n aros yn Heddiw mwyach.</translation>
    </message>
    <message>
        <source>This voice is no longer here</source>
        <translation>Nid yw’r llais hwn yma bellach</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi gorffen</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Ei agor eto</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Nodi ei fod wedi gorffen</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <extracomment>%1 is a day, such as &quot;16 November&quot;</extracomment>
        <translation>Wythnos %1</translation>
    </message>
    <message>
        <source>Your reply is on its way. Only her phone can open it.</source>
        <translation>Mae eich ateb ar ei ffordd. Dim ond ei ffôn hi all ei agor.</translation>
    </message>
    <message>
        <source>Sent. Only her phone can open it, and it tells nobody.</source>
        <translation>Anfonwyd. Dim ond ei ffôn hi all ei agor, ac nid yw’n dweud wrth neb.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Ar bapur</translation>
    </message>
    <message>
        <source>May be quoted</source>
        <translation>Gellir ei dyfynnu</translation>
    </message>
    <message>
        <source>About your promise</source>
        <translation>Am eich addewid</translation>
    </message>
    <message>
        <source>It may have been taken back or removed.</source>
        <translation>Efallai ei fod wedi’i dynnu’n ôl neu ei ddileu.</translation>
    </message>
</context>
<context>
    <name>VoiceRow</name>
    <message>
        <source>Without a name</source>
        <translation>Heb enw</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 is what somebody said</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Newydd</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Wedi’i ateb</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi gorffen</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Eilaidd</translation>
    </message>
    <message>
        <source>week of %1</source>
        <extracomment>%1 is a day, such as &quot;16 November&quot;</extracomment>
        <translation>wythnos %1</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Ar bapur</translation>
    </message>
</context>
<context>
    <name>VoicesPage</name>
    <message>
        <source>Voices</source>
        <translation>Lleisiau</translation>
    </message>
    <message numerus="yes">
        <source>Search %n voice(s)</source>
        <translation>
            <numerusform>Chwilio %n o leisiau</numerusform>
            <numerusform>Chwilio %n llais</numerusform>
            <numerusform>Chwilio %n o leisiau</numerusform>
            <numerusform>Chwilio %n o leisiau</numerusform>
            <numerusform>Chwilio %n o leisiau</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi gorffen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Newydd</translation>
    </message>
    <message>
        <source>Nobody has said anything yet</source>
        <translation>Does neb wedi dweud dim eto</translation>
    </message>
    <message>
        <source>No voice fits</source>
        <translation>Does dim llais yn cyfateb</translation>
    </message>
    <message>
        <source>Try fewer words, or choose All.</source>
        <translation>Rhowch gynnig ar lai o eiriau, neu dewiswch Popeth.</translation>
    </message>
    <message>
        <source>%1 of %2 from secondary patients</source>
        <extracomment>both are numbers</extracomment>
        <translation>%1 o %2 gan gleifion eilaidd</translation>
    </message>
    <message>
        <source>Choose a voice to read</source>
        <translation>Dewiswch lais i’w ddarllen</translation>
    </message>
    <message>
        <source>The patient sees on her phone that you have read it.</source>
        <translation>Mae’r claf yn gweld ar ei ffôn eich bod wedi’i ddarllen.</translation>
    </message>
    <message>
        <source>Give each patient a code for the app, under Patients. What they tell you appears here.</source>
        <translation>Rhowch god i bob claf ar gyfer yr ap, o dan Cleifion. Bydd yr hyn maen nhw’n ei ddweud yn ymddangos yma.</translation>
    </message>
    <message>
        <source>Which voices</source>
        <translation>Pa leisiau</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Popeth</translation>
    </message>
    <message>
        <source>No reply yet</source>
        <translation>Dim ateb eto</translation>
    </message>
    <message>
        <source>Secondary only</source>
        <translation>Eilaidd yn unig</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Y diweddaraf yn gyntaf</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Yr hynaf yn gyntaf</translation>
    </message>
    <message>
        <source>No theme yet %1</source>
        <extracomment>%1 is how many</extracomment>
        <translation>Heb thema eto %1</translation>
    </message>
    <message>
        <source>Themes in numbers</source>
        <translation>Themâu mewn rhifau</translation>
    </message>
    <message>
        <source>Shows what was said about it.</source>
        <translation>Yn dangos yr hyn a ddywedwyd amdani.</translation>
    </message>
    <message>
        <source>Where it was said</source>
        <translation>Ble dywedwyd hyn</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Sgyrsiau</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) with this theme</source>
        <translation>
            <numerusform>%n o sgyrsiau gyda’r thema hon</numerusform>
            <numerusform>%n sgwrs gyda’r thema hon</numerusform>
            <numerusform>%n o sgyrsiau gyda’r thema hon</numerusform>
            <numerusform>%n o sgyrsiau gyda’r thema hon</numerusform>
            <numerusform>%n o sgyrsiau gyda’r thema hon</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a conversation to read</source>
        <translation>Dewiswch sgwrs i’w darllen</translation>
    </message>
    <message>
        <source>Only your team reads conversations.</source>
        <translation>Dim ond eich tîm sy’n darllen sgyrsiau.</translation>
    </message>
    <message>
        <source>What patients tell the team appears here.</source>
        <translation>Mae’r hyn y mae cleifion yn ei ddweud wrth y tîm yn ymddangos yma.</translation>
    </message>
    <message>
        <source>The nurses answer. The patient does not see that you have read it.</source>
        <translation>Y nyrsys sy’n ateb. Nid yw’r claf yn gweld eich bod wedi’i ddarllen.</translation>
    </message>
</context>
<context>
    <name>WaitCard</name>
    <message>
        <source>Say why. She reads it.</source>
        <translation>Dywedwch pam. Bydd hi’n ei ddarllen.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>Mae hyn yn rhy hir. Byrhewch ef.</translation>
    </message>
    <message>
        <source>This appointment is over or cancelled.</source>
        <translation>Mae’r apwyntiad hwn ar ben neu wedi’i ganslo.</translation>
    </message>
    <message>
        <source>A wait is for the day itself.</source>
        <translation>Dim ond ar y diwrnod ei hun y gellir dweud am aros.</translation>
    </message>
    <message>
        <source>Your own entry among the people of the unit is missing.</source>
        <translation>Mae eich cofnod eich hun ymhlith pobl yr uned ar goll.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>Doedd dim modd ei gadw ar y cyfrifiadur hwn. Gwiriwch y lle ar y ddisg.</translation>
    </message>
    <message>
        <source>She sees the wait on her phone.</source>
        <translation>Mae hi’n gweld yr aros ar ei ffôn.</translation>
    </message>
    <message>
        <source>Her phone shows no wait any more.</source>
        <translation>Nid yw ei ffôn yn dangos aros bellach.</translation>
    </message>
    <message>
        <source>The wait today</source>
        <translation>Yr aros heddiw</translation>
    </message>
    <message>
        <source>She was told that nobody can tell yet.</source>
        <translation>Dywedwyd wrthi na all neb ddweud eto.</translation>
    </message>
    <message numerus="yes">
        <source>She was told: about %n minute(s).</source>
        <extracomment>%n minutes from when it was said</extracomment>
        <translation>
            <numerusform>Dywedwyd wrthi: tua %n munud.</numerusform>
            <numerusform>Dywedwyd wrthi: tua %n munud.</numerusform>
            <numerusform>Dywedwyd wrthi: tua %n munud.</numerusform>
            <numerusform>Dywedwyd wrthi: tua %n munud.</numerusform>
            <numerusform>Dywedwyd wrthi: tua %n munud.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Said at %2 by %3.</source>
        <extracomment>%1 is the reason of a wait, %2 a time, %3 a member of the team</extracomment>
        <translation>%1 Dywedwyd am %2 gan %3.</translation>
    </message>
    <message>
        <source>It is her turn</source>
        <translation>Ei thro hi yw hi</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Does dim i’w gymryd yn ôl.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Wedi’i gymryd yn ôl.</translation>
    </message>
    <message>
        <source>This is old by now, and her phone says so. Tell her how it stands.</source>
        <translation>Mae hyn yn hen erbyn hyn, ac mae ei ffôn yn dweud hynny. Dywedwch wrthi sut mae pethau.</translation>
    </message>
</context>
<context>
    <name>WaitChooser</name>
    <message>
        <source>Choose first how long.</source>
        <translation>Dewiswch yn gyntaf pa mor hir.</translation>
    </message>
    <message>
        <source>How long from now?</source>
        <translation>Pa mor hir o nawr?</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
        </translation>
    </message>
    <message>
        <source>We cannot tell</source>
        <translation>Ni allwn ddweud</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pam?</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Rheswm arall</translation>
    </message>
    <message>
        <source>She reads it as you write it. Press Return to say it.</source>
        <translation>Mae hi’n ei ddarllen fel rydych yn ei ysgrifennu. Pwyswch Return i’w ddweud.</translation>
    </message>
</context>
<context>
    <name>WaitDialog</name>
    <message>
        <source>Say the wait</source>
        <translation>Dweud faint o aros sydd</translation>
    </message>
    <message>
        <source>One of them is over or cancelled by now. Look at the list again.</source>
        <translation>Mae un ohonyn nhw ar ben neu wedi’i ganslo erbyn hyn. Edrychwch ar y rhestr eto.</translation>
    </message>
    <message>
        <source>Your own entry among the people of the unit is missing.</source>
        <translation>Mae eich cofnod eich hun ymhlith pobl yr uned ar goll.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>Doedd dim modd ei gadw ar y cyfrifiadur hwn. Gwiriwch y lle ar y ddisg.</translation>
    </message>
    <message>
        <source>Who waits?</source>
        <translation>Pwy sy’n aros?</translation>
    </message>
    <message>
        <source>Tick at least one patient.</source>
        <translation>Ticiwch o leiaf un claf.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Nobody is ticked.</source>
        <translation>Nid oes neb wedi’i dicio.</translation>
    </message>
    <message>
        <source>Show everybody of today</source>
        <translation>Dangos pawb heddiw</translation>
    </message>
</context>
<context>
    <name>WaitNote</name>
    <message>
        <source>The wait today</source>
        <translation>Yr aros heddiw</translation>
    </message>
    <message>
        <source>Nobody can tell yet</source>
        <translation>Ni all neb ddweud eto</translation>
    </message>
    <message>
        <source>It is nearly your turn</source>
        <translation>Mae eich tro chi bron â dod</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) from %1</source>
        <comment>how long she waits; %1 is a time</comment>
        <translation>
            <numerusform>Tua %n munud o %1 ymlaen</numerusform>
            <numerusform>Tua %n munud o %1 ymlaen</numerusform>
            <numerusform>Tua %n munud o %1 ymlaen</numerusform>
            <numerusform>Tua %n munud o %1 ymlaen</numerusform>
            <numerusform>Tua %n munud o %1 ymlaen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 said this at %2.</source>
        <extracomment>%1 is a member of the team, %2 a time</extracomment>
        <translation>Dywedodd %1 hyn am %2.</translation>
    </message>
    <message>
        <source>It may have changed. Please ask the nurse or the desk.</source>
        <translation>Efallai ei fod wedi newid. Gofynnwch i’r nyrs neu wrth y ddesg.</translation>
    </message>
    <message>
        <source>This is old: it was said at %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Mae hyn yn hen: dywedwyd hyn am %1.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is a kind of appointment, such as &quot;Scan&quot;, %2 a time</extracomment>
        <translation>%1 am %2</translation>
    </message>
</context>
<context>
    <name>WaitRow</name>
    <message>
        <source>Without a name</source>
        <translation>Heb enw</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a time, %2 a kind of appointment</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>WaitingListCard</name>
    <message>
        <source>Waiting list</source>
        <translation>Rhestr aros</translation>
    </message>
    <message>
        <source>You do not wait for this any more: it is done.</source>
        <translation>Nid ydych yn aros am hyn bellach: mae wedi’i wneud.</translation>
    </message>
    <message>
        <source>You are not on this list any more.</source>
        <translation>Nid ydych ar y rhestr hon bellach.</translation>
    </message>
    <message>
        <source>It is expected in %1.</source>
        <extracomment>%1 is a month</extracomment>
        <translation>Disgwylir hyn ym mis %1.</translation>
    </message>
    <message>
        <source>Nobody can say yet when it will be.</source>
        <translation>Ni all neb ddweud eto pryd y bydd.</translation>
    </message>
    <message>
        <source>You have been on the list since %1.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Rydych wedi bod ar y rhestr ers %1.</translation>
    </message>
    <message>
        <source>Your team last checked on %1.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Gwiriodd eich tîm ddiwethaf: %1.</translation>
    </message>
    <message>
        <source>Ended. She sees it on her phone.</source>
        <translation>Wedi dod i ben. Mae hi’n ei weld ar ei ffôn.</translation>
    </message>
    <message>
        <source>This has changed meanwhile. Look again.</source>
        <translation>Mae hyn wedi newid yn y cyfamser. Edrychwch eto.</translation>
    </message>
    <message>
        <source>She is on no waiting list here.</source>
        <translation>Nid yw hi ar restr aros yma.</translation>
    </message>
    <message>
        <source>Put her on a list</source>
        <translation>Ei rhoi ar restr</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi gorffen</translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <translation>Wedi’i thynnu oddi ar y rhestr</translation>
    </message>
    <message>
        <source>Since %1. Expected in %2.</source>
        <extracomment>%1 is a day, %2 a month</extracomment>
        <translation>Ers %1. Disgwylir ym mis %2.</translation>
    </message>
    <message>
        <source>Since %1. Nobody can say yet when.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Ers %1. Ni all neb ddweud eto pryd.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Last checked on %1.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Gwiriwyd ddiwethaf: %1.</translation>
    </message>
    <message>
        <source>I checked</source>
        <translation>Rwyf wedi gwirio</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Mae wedi’i wneud</translation>
    </message>
    <message>
        <source>Take her off</source>
        <translation>Ei thynnu oddi arni</translation>
    </message>
    <message>
        <source>It was expected in %1. That month is over. Your team will tell you more, and you can ask them.</source>
        <extracomment>%1 is a month</extracomment>
        <translation>Roedd disgwyl iddo ym mis %1. Mae’r mis hwnnw ar ben. Bydd eich tîm yn dweud mwy wrthych, a gallwch ofyn iddynt.</translation>
    </message>
    <message>
        <source>This month is over: tell her more</source>
        <translation>Mae’r mis hwn ar ben: dywedwch fwy wrthi</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation>Pwy i’w ffonio</translation>
    </message>
    <message>
        <source>Checked. She sees it on her phone.</source>
        <translation>Wedi’i wirio. Mae hi’n ei weld ar ei ffôn.</translation>
    </message>
    <message numerus="yes">
        <source>Not checked for %n weeks</source>
        <translation>
            <numerusform>Heb ei wirio ers %n wythnos</numerusform>
            <numerusform>Heb ei wirio ers %n wythnos</numerusform>
            <numerusform>Heb ei wirio ers %n wythnos</numerusform>
            <numerusform>Heb ei wirio ers %n wythnos</numerusform>
            <numerusform>Heb ei wirio ers %n wythnos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can say yet when</source>
        <translation>Ni all neb ddweud pryd eto</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Does dim wedi newid</translation>
    </message>
</context>
<context>
    <name>WaitingListDialog</name>
    <message>
        <source>Breast reconstruction</source>
        <translation>Ail-greu’r fron</translation>
    </message>
    <message>
        <source>Type a month and a year, such as 5/2027.</source>
        <translation>Teipiwch fis a blwyddyn, megis 5/2027.</translation>
    </message>
    <message>
        <source>What stands on the list today</source>
        <translation>Beth sydd ar y rhestr heddiw</translation>
    </message>
    <message>
        <source>Put her on a waiting list</source>
        <translation>Ei rhoi ar restr aros</translation>
    </message>
    <message>
        <source>Say for what she waits.</source>
        <translation>Dywedwch am beth mae hi’n aros.</translation>
    </message>
    <message>
        <source>One of the texts is too long.</source>
        <translation>Mae un o’r testunau yn rhy hir.</translation>
    </message>
    <message>
        <source>This day is still to come. Check it.</source>
        <translation>Mae’r diwrnod hwn eto i ddod. Gwiriwch ef.</translation>
    </message>
    <message>
        <source>This month is over. Check it.</source>
        <translation>Mae’r mis hwn wedi mynd heibio. Gwiriwch ef.</translation>
    </message>
    <message>
        <source>She is not on this list any more.</source>
        <translation>Nid yw hi ar y rhestr hon bellach.</translation>
    </message>
    <message>
        <source>This is no longer here.</source>
        <translation>Nid yw hwn yma bellach.</translation>
    </message>
    <message>
        <source>This patient is not on this computer yet. Try again in a moment.</source>
        <translation>Nid yw’r claf hwn ar y cyfrifiadur hwn eto. Rhowch gynnig arall arni mewn munud.</translation>
    </message>
    <message>
        <source>Your own entry among the people of the unit is missing.</source>
        <translation>Mae eich cofnod eich hun ymhlith pobl yr uned ar goll.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>Doedd dim modd ei gadw ar y cyfrifiadur hwn. Gwiriwch y lle ar y ddisg.</translation>
    </message>
    <message>
        <source>For what does she wait?</source>
        <translation>Am beth mae hi’n aros?</translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation>Ers pryd?</translation>
    </message>
    <message>
        <source>In which month is it expected?</source>
        <translation>Ym mha fis y disgwylir hyn?</translation>
    </message>
    <message>
        <source>Leave it empty where nobody can say.</source>
        <translation>Gadewch ef yn wag os na all neb ddweud.</translation>
    </message>
    <message>
        <source>A word to her</source>
        <translation>Gair iddi</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>Gwiriwyd heddiw</translation>
    </message>
    <message>
        <source>Put her on the list</source>
        <translation>Ei rhoi ar y rhestr</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Ei adael fel y mae</translation>
    </message>
</context>
<context>
    <name>WayWords</name>
    <message>
        <source>In person</source>
        <translation>Wyneb yn wyneb</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Dros y ffôn</translation>
    </message>
    <message>
        <source>On video</source>
        <translation>Ar fideo</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>Unrhyw un o’r rhain</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ydw</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nac ydw</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Ddim yn siŵr</translation>
    </message>
</context>
<context>
    <name>WaysTable</name>
    <message>
        <source>%1: “%2”</source>
        <extracomment>%1 is a choice, %2 what she wrote with it</extracomment>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>How she likes to meet</source>
        <translation>Sut mae hi’n hoffi cwrdd</translation>
    </message>
    <message>
        <source>Comfortable with the phone?</source>
        <translation>Cyfforddus â’r ffôn?</translation>
    </message>
    <message>
        <source>She has not said yet</source>
        <translation>Nid yw hi wedi dweud eto</translation>
    </message>
    <message>
        <source>Likes to meet</source>
        <translation>Yn hoffi cwrdd</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Croeso</translation>
    </message>
    <message>
        <source>Your appointments, your breast care team, and what your hospital promised. Your nurse gave you a code to begin.</source>
        <translation>Eich apwyntiadau, eich tîm gofal y fron, a’r hyn a addawodd eich ysbyty. Rhoddodd eich nyrs god i chi ddechrau.</translation>
    </message>
    <message>
        <source>Your hospital’s address for Heard</source>
        <translation>Cyfeiriad eich ysbyty ar gyfer Heard</translation>
    </message>
    <message>
        <source>On your letter, beginning with https</source>
        <translation>Ar eich llythyr, yn dechrau gyda https</translation>
    </message>
    <message>
        <source>Type the address from your letter.</source>
        <translation>Teipiwch y cyfeiriad o’ch llythyr.</translation>
    </message>
    <message>
        <source>Everything on this phone is encrypted. Only you and your breast care team can read it.</source>
        <translation>Mae popeth ar y ffôn hwn wedi’i amgryptio. Dim ond chi a’ch tîm gofal y fron all ei ddarllen.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Parhau</translation>
    </message>
    <message>
        <source>I work in a breast unit</source>
        <translation>Rydw i’n gweithio mewn uned y fron</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Dechrau eto</translation>
    </message>
    <message>
        <source>What is locked here stays as it is until your new code works. Then it is kept, still locked.</source>
        <translation>Mae&apos;r hyn sydd dan glo yma yn aros fel y mae nes bydd eich cod newydd yn gweithio. Yna fe&apos;i cedwir, dan glo o hyd.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Withdraw consent</source>
        <translation>Tynnu caniatâd yn ôl</translation>
    </message>
    <message>
        <source>No words of it are quoted any more, in no report and no booklet. It is not counted, and no suggestion is learnt from it.</source>
        <translation>Ni chaiff geiriau ohoni eu dyfynnu mwyach, mewn unrhyw adroddiad na llyfryn. Nid yw’n cael ei chyfrif, ac nid oes awgrym yn cael ei ddysgu ohoni.</translation>
    </message>
    <message>
        <source>Your team can still read it. What was printed before stays as it is.</source>
        <translation>Gall eich tîm ei darllen o hyd. Mae’r hyn a argraffwyd o’r blaen yn aros fel y mae.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Ei adael fel y mae</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Draft</source>
        <translation>Drafft</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Cytunwyd</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Wedi’i gynllunio</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Ar waith</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>Yn parhau</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Wedi’i gyflawni</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Wedi’i oedi</translation>
    </message>
    <message>
        <source>Unable</source>
        <translation>Methu</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Wedi’i dynnu’n ôl</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Pawb</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Sylfaenol</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Eilaidd</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Nyrs</translation>
    </message>
    <message>
        <source>Pledge lead</source>
        <translation>Arweinydd yr ymrwymiad</translation>
    </message>
    <message>
        <source>MDT member</source>
        <translation>Aelod o’r MDT</translation>
    </message>
    <message>
        <source>Patient representative</source>
        <translation>Cynrychiolydd cleifion</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Gweinyddwr</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Heb ei gyhoeddi</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Cyhoeddwyd</translation>
    </message>
    <message>
        <source>Changed since published</source>
        <translation>Wedi newid ers ei gyhoeddi</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Wedi’i gymryd yn ôl</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Heb ei anfon eto</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Heb ei dderbyn</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Angen penderfyniad</translation>
    </message>
    <message>
        <source>Not fixed yet</source>
        <translation>Heb ei gadarnhau eto</translation>
    </message>
    <message>
        <source>She is here</source>
        <translation>Mae hi yma</translation>
    </message>
    <message>
        <source>Took place</source>
        <translation>Wedi digwydd</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Wedi’i ganslo</translation>
    </message>
    <message>
        <source>She did not come</source>
        <translation>Ni ddaeth hi</translation>
    </message>
    <message>
        <source>Looks after patients, appointments, voices and the pledge</source>
        <translation>Yn gofalu am gleifion, apwyntiadau, lleisiau a’r ymrwymiad</translation>
    </message>
    <message>
        <source>All that, and decides who works here</source>
        <translation>Hynny i gyd, a phenderfynu pwy sy’n gweithio yma</translation>
    </message>
    <message>
        <source>Reads records and voices, writes the pledge</source>
        <translation>Yn darllen cofnodion a lleisiau, yn ysgrifennu’r ymrwymiad</translation>
    </message>
    <message>
        <source>Reads the pledge and its drafts, no records</source>
        <translation>Yn darllen yr ymrwymiad a’i ddrafftiau, dim cofnodion</translation>
    </message>
    <message>
        <source>Decides who works here, reads no records</source>
        <translation>Yn penderfynu pwy sy’n gweithio yma, heb ddarllen cofnodion</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Newydd</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Rhywun yn gofalu amdano</translation>
    </message>
    <message>
        <source>Time booked</source>
        <translation>Amser wedi’i drefnu</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Ar waith</translation>
    </message>
    <message>
        <source>Plan shared</source>
        <translation>Cynllun wedi’i rannu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi gorffen</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Gwrthodwyd</translation>
    </message>
    <message>
        <source>She took it back</source>
        <translation>Cymerodd hi ef yn ôl</translation>
    </message>
    <message>
        <source>Being done</source>
        <translation>Yn cael ei wneud</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Heb ei gynllunio bellach</translation>
    </message>
    <message>
        <source>This patient is not on this computer yet. Try again in a moment.</source>
        <translation>Nid yw’r claf hwn ar y cyfrifiadur hwn eto. Rhowch gynnig arall arni mewn munud.</translation>
    </message>
    <message>
        <source>Your own entry among the people of the unit is missing.</source>
        <translation>Mae eich cofnod eich hun ymhlith pobl yr uned ar goll.</translation>
    </message>
    <message>
        <source>She has an assessment open already. You find it under Assessments.</source>
        <translation>Mae ganddi asesiad agored yn barod. Mae o dan Asesiadau.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>Mae hyn yn rhy hir. Byrhewch ef.</translation>
    </message>
    <message>
        <source>Write the reason. She will read it.</source>
        <translation>Ysgrifennwch y rheswm. Bydd hi’n ei ddarllen.</translation>
    </message>
    <message>
        <source>It has gone on meanwhile, so this cannot be done any more.</source>
        <translation>Mae wedi mynd ymlaen yn y cyfamser, felly ni ellir gwneud hyn mwyach.</translation>
    </message>
    <message>
        <source>Your unit offered this, so only your unit takes it back.</source>
        <translation>Eich uned a gynigiodd hyn, felly dim ond eich uned all ei gymryd yn ôl.</translation>
    </message>
    <message>
        <source>This appointment is over or cancelled, or it is somebody else’s.</source>
        <translation>Mae’r apwyntiad hwn ar ben neu wedi’i ganslo, neu mae’n perthyn i rywun arall.</translation>
    </message>
    <message>
        <source>This request is no longer here.</source>
        <translation>Nid yw’r cais hwn yma bellach.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>Doedd dim modd ei gadw ar y cyfrifiadur hwn. Gwiriwch y lle ar y ddisg.</translation>
    </message>
    <message>
        <source>It was declined or taken back, so there is no plan to write.</source>
        <translation>Cafodd ei wrthod neu ei gymryd yn ôl, felly does dim cynllun i’w ysgrifennu.</translation>
    </message>
    <message>
        <source>A colleague shared this plan meanwhile. Change it again where you need to.</source>
        <translation>Rhannodd cydweithiwr y cynllun hwn yn y cyfamser. Newidiwch ef eto lle bo angen.</translation>
    </message>
    <message>
        <source>A colleague replaced this plan meanwhile. Look at the new one.</source>
        <translation>Rhoddodd cydweithiwr gynllun arall yn lle hwn yn y cyfamser. Edrychwch ar yr un newydd.</translation>
    </message>
    <message>
        <source>Write down what you spoke about, or what you agreed, before you share it.</source>
        <translation>Ysgrifennwch am beth y siaradoch, neu ar beth y cytunoch, cyn i chi ei rannu.</translation>
    </message>
    <message>
        <source>One action does not say what was agreed. Write it, or remove the action.</source>
        <translation>Nid yw un cam yn dweud beth a gytunwyd. Ysgrifennwch hynny, neu tynnwch y cam.</translation>
    </message>
    <message>
        <source>One of the texts is too long. Please shorten it.</source>
        <translation>Mae un o’r testunau’n rhy hir. Byrhewch ef.</translation>
    </message>
    <message>
        <source>This action is no longer in the plan.</source>
        <translation>Nid yw’r cam hwn yn y cynllun bellach.</translation>
    </message>
    <message>
        <source>This plan is no longer here.</source>
        <translation>Nid yw’r cynllun hwn yma bellach.</translation>
    </message>
    <message>
        <source>Type a title.</source>
        <translation>Teipiwch deitl.</translation>
    </message>
    <message>
        <source>Write something before patients can read it.</source>
        <translation>Ysgrifennwch rywbeth cyn i gleifion allu ei ddarllen.</translation>
    </message>
    <message>
        <source>This picture cannot be used. Choose a smaller PNG or JPEG.</source>
        <translation>Ni ellir defnyddio’r llun hwn. Dewiswch PNG neu JPEG llai.</translation>
    </message>
    <message>
        <source>Your unit is not on this computer yet. Try again in a moment.</source>
        <translation>Nid yw eich uned ar y cyfrifiadur hwn eto. Rhowch gynnig arall arni mewn munud.</translation>
    </message>
    <message>
        <source>Patients can read it. Take it back first.</source>
        <translation>Gall cleifion ei darllen. Cymerwch hi yn ôl yn gyntaf.</translation>
    </message>
    <message>
        <source>Everyone can read this page, so it is not shown to one patient alone.</source>
        <translation>Gall pawb ddarllen y dudalen hon, felly nid yw’n cael ei dangos i un claf yn unig.</translation>
    </message>
    <message>
        <source>Nobody has it yet. Show it to a patient first.</source>
        <translation>Does neb â hi eto. Dangoswch hi i glaf yn gyntaf.</translation>
    </message>
    <message>
        <source>Patients do not see it, so there is nothing to take back.</source>
        <translation>Nid yw cleifion yn ei gweld, felly does dim i’w gymryd yn ôl.</translation>
    </message>
    <message>
        <source>This page is no longer here.</source>
        <translation>Nid yw’r dudalen hon yma bellach.</translation>
    </message>
    <message>
        <source>Choose at least one page.</source>
        <translation>Dewiswch o leiaf un dudalen.</translation>
    </message>
    <message>
        <source>One of the pages is not published. Publish it in the library first.</source>
        <translation>Nid yw un o’r tudalennau wedi’i chyhoeddi. Cyhoeddwch hi yn y llyfrgell yn gyntaf.</translation>
    </message>
    <message>
        <source>This appointment is over or cancelled.</source>
        <translation>Mae’r apwyntiad hwn ar ben neu wedi’i ganslo.</translation>
    </message>
    <message>
        <source>Choose up to 60 days.</source>
        <translation>Dewiswch hyd at 60 diwrnod.</translation>
    </message>
    <message>
        <source>She does not see it.</source>
        <translation>Nid yw hi’n ei weld.</translation>
    </message>
    <message>
        <source>This is no longer here.</source>
        <translation>Nid yw hwn yma bellach.</translation>
    </message>
    <message>
        <source>It was taken back already.</source>
        <translation>Fe&apos;i tynnwyd yn ôl eisoes.</translation>
    </message>
    <message>
        <source>It is with her already. There is nothing to undo.</source>
        <translation>Mae gyda hi eisoes. Does dim i&apos;w ddadwneud.</translation>
    </message>
    <message>
        <source>Its appointment was cancelled, so it is not sent again.</source>
        <translation>Canslwyd ei apwyntiad, felly ni chaiff ei anfon eto.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Heb ei ddweud</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Cyllid</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Polisi</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Rhywbeth arall</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Hawdd</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Posibl</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Anodd</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nid nawr</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Llais</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Cyfweliad</translation>
    </message>
    <message>
        <source>Focus group</source>
        <translation>Grŵp ffocws</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Arolwg</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 awr</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <extracomment>%1 is for example &quot;12 hours&quot;</extracomment>
        <translation>%1 y mis</translation>
    </message>
    <message>
        <source>week of %1</source>
        <extracomment>%1 is a day, such as &quot;16 November&quot;</extracomment>
        <translation>wythnos %1</translation>
    </message>
    <message>
        <source>Something you agreed is still open. Say of each thing what became of it: done, or dropped.</source>
        <translation>Mae rhywbeth y cytunwyd arno yn dal ar agor. Dywedwch am bob peth beth ddaeth ohono: wedi’i wneud, neu wedi’i ollwng.</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Your words</source>
        <translation>Eich geiriau</translation>
    </message>
    <message>
        <source>It is on its way already, so it cannot be taken back.</source>
        <translation>Mae ar ei ffordd yn barod, felly ni ellir ei gymryd yn ôl.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Diolch.</translation>
    </message>
    <message>
        <source>Your words are kept. They go to your team when you are online.</source>
        <translation>Mae eich geiriau wedi’u cadw. Byddan nhw’n mynd at eich tîm pan fyddwch ar-lein.</translation>
    </message>
    <message>
        <source>Your words are with your team.</source>
        <translation>Mae eich geiriau gyda’ch tîm.</translation>
    </message>
    <message>
        <source>These words are no longer here</source>
        <translation>Nid yw’r geiriau hyn yma bellach</translation>
    </message>
    <message>
        <source>They were taken back, or your hospital no longer keeps them.</source>
        <translation>Cawson nhw eu cymryd yn ôl, neu nid yw eich ysbyty yn eu cadw bellach.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>What was good</source>
        <translation>Beth oedd yn dda</translation>
    </message>
    <message>
        <source>What could be better</source>
        <translation>Beth allai fod yn well</translation>
    </message>
    <message>
        <source>Your hospital did not take these words.</source>
        <translation>Ni dderbyniodd eich ysbyty y geiriau hyn.</translation>
    </message>
    <message>
        <source>These words were changed in two places.</source>
        <translation>Cafodd y geiriau hyn eu newid mewn dau le.</translation>
    </message>
    <message>
        <source>See what to do</source>
        <translation>Gweld beth i’w wneud</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Cymryd yn ôl</translation>
    </message>
    <message>
        <source>Your team</source>
        <translation>Eich tîm</translation>
    </message>
    <message>
        <source>Your words are kept. They go to your team after you sign in again.</source>
        <translation>Mae eich geiriau wedi&apos;u cadw. Byddant yn mynd i&apos;ch tîm ar ôl i chi fewngofnodi eto.</translation>
    </message>
    <message>
        <source>Without your name · week of %1</source>
        <extracomment>%1 is a day, such as &quot;16 November&quot;</extracomment>
        <translation>Heb eich enw · wythnos %1</translation>
    </message>
    <message>
        <source>Change them and send them again, or take them back.</source>
        <translation>Newidiwch nhw a’u hanfon eto, neu tynnwch nhw yn ôl.</translation>
    </message>
    <message>
        <source>On paper · %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Ar bapur · %1</translation>
    </message>
    <message>
        <source>Your words are kept. They reach your team without your name, in a day or two.</source>
        <translation>Mae eich geiriau wedi’u cadw. Byddant yn cyrraedd eich tîm heb eich enw, mewn diwrnod neu ddau.</translation>
    </message>
    <message>
        <source>Your words are sent. They reach your team without your name, within a day.</source>
        <translation>Mae eich geiriau wedi’u hanfon. Byddant yn cyrraedd eich tîm heb eich enw, o fewn diwrnod.</translation>
    </message>
</context>
<context>
    <name>WordsRow</name>
    <message>
        <source>“%1”</source>
        <extracomment>%1 is what a person said</extracomment>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Write the step first.</source>
        <translation>Ysgrifennwch y cam yn gyntaf.</translation>
    </message>
    <message>
        <source>Type a month and a year.</source>
        <translation>Teipiwch fis a blwyddyn.</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>Y gwaith</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Change who does it and what it takes</source>
        <translation>Newid pwy sy’n ei wneud a beth sydd ei angen</translation>
    </message>
    <message>
        <source>%1 sees to it</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Mae %1 yn gofalu amdano</translation>
    </message>
    <message>
        <source>Nobody sees to it yet</source>
        <translation>Does neb yn gofalu amdano eto</translation>
    </message>
    <message>
        <source>Hours not known</source>
        <translation>Oriau ddim yn hysbys</translation>
    </message>
    <message>
        <source>More work than hours</source>
        <translation>Mwy o waith nag o oriau</translation>
    </message>
    <message>
        <source>%1 has more to do each month than there are hours for. Give it to somebody else, or choose a later month.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Mae gan %1 fwy i’w wneud bob mis nag sydd o oriau ar ei gyfer. Rhowch ef i rywun arall, neu dewiswch fis diweddarach.</translation>
    </message>
    <message>
        <source>Done %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Wedi’i wneud: %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <extracomment>%1 is a month</extracomment>
        <translation>Erbyn %1</translation>
    </message>
    <message>
        <source>Remove the step “%1”</source>
        <extracomment>%1 is a step of a plan</extracomment>
        <translation>Tynnu’r cam “%1”</translation>
    </message>
    <message>
        <source>A step on the way</source>
        <translation>Cam ar y ffordd</translation>
    </message>
    <message>
        <source>Patients see the steps once they are published.</source>
        <translation>Bydd cleifion yn gweld y camau ar ôl eu cyhoeddi.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Erbyn</translation>
    </message>
    <message>
        <source>Add the step</source>
        <translation>Ychwanegu’r cam</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message>
        <source>Nobody yet</source>
        <translation>Neb eto</translation>
    </message>
    <message>
        <source>Type a number of hours, such as 12.</source>
        <translation>Teipiwch nifer o oriau, er enghraifft 12.</translation>
    </message>
    <message>
        <source>Who does it, and what it takes</source>
        <translation>Pwy sy’n ei wneud, a beth sydd ei angen</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>Doedd dim modd ei gadw ar y cyfrifiadur hwn. Gwiriwch y lle ar y ddisg.</translation>
    </message>
    <message>
        <source>What kind of change is it?</source>
        <translation>Pa fath o newid ydyw?</translation>
    </message>
    <message>
        <source>Who sees to it?</source>
        <translation>Pwy sy’n gofalu amdano?</translation>
    </message>
    <message>
        <source>Has more to do than her hours</source>
        <translation>Mae ganddi fwy i’w wneud na’i horiau</translation>
    </message>
    <message>
        <source>Hours of work</source>
        <translation>Oriau o waith</translation>
    </message>
    <message>
        <source>For something ongoing: hours a month.</source>
        <translation>Ar gyfer rhywbeth sy’n parhau: oriau y mis.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Ei adael fel y mae</translation>
    </message>
</context>
<context>
    <name>WriteDownButton</name>
    <message>
        <source>Write down…</source>
        <translation>Ysgrifennu…</translation>
    </message>
</context>
<context>
    <name>WriteDownDialog</name>
    <message>
        <source>Write down what patients said</source>
        <translation>Ysgrifennu beth ddywedodd cleifion</translation>
    </message>
    <message>
        <source>Give it a title, so that you find it again.</source>
        <translation>Rhowch deitl iddi, fel y gallwch ddod o hyd iddi eto.</translation>
    </message>
    <message>
        <source>Write what was said.</source>
        <translation>Ysgrifennwch beth a ddywedwyd.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Mae’r diwrnod hwn eto i ddod.</translation>
    </message>
    <message>
        <source>Write down only what people agreed to. Tick the box once they did.</source>
        <translation>Dim ond yr hyn y mae pobl wedi cytuno iddo y dylech ei ysgrifennu. Ticiwch y blwch ar ôl iddyn nhw gytuno.</translation>
    </message>
    <message>
        <source>This patient is not on this computer. Choose her again.</source>
        <translation>Nid yw’r claf hwn ar y cyfrifiadur hwn. Dewiswch hi eto.</translation>
    </message>
    <message>
        <source>One of the texts is too long.</source>
        <translation>Mae un o’r testunau yn rhy hir.</translation>
    </message>
    <message>
        <source>Check how many people were heard.</source>
        <translation>Gwiriwch faint o bobl a glywyd.</translation>
    </message>
    <message>
        <source>Your own entry among the people of the unit is missing.</source>
        <translation>Mae eich cofnod eich hun ymhlith pobl yr uned ar goll.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>Doedd dim modd ei gadw ar y cyfrifiadur hwn. Gwiriwch y lle ar y ddisg.</translation>
    </message>
    <message>
        <source>What was it?</source>
        <translation>Beth oedd hwn?</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Cyfweliad</translation>
    </message>
    <message>
        <source>Focus group</source>
        <translation>Grŵp ffocws</translation>
    </message>
    <message>
        <source>Notes of a meeting</source>
        <translation>Nodiadau cyfarfod</translation>
    </message>
    <message>
        <source>Paper form</source>
        <translation>Ffurflen bapur</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Such as “Tuesday café”. Leave names out.</source>
        <translation>Megis “Caffi dydd Mawrth”. Peidiwch â chynnwys enwau.</translation>
    </message>
    <message>
        <source>When was it written?</source>
        <translation>Pryd cafodd ei ysgrifennu?</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>Pryd oedd hyn?</translation>
    </message>
    <message>
        <source>How many people were heard?</source>
        <translation>Faint o bobl a glywyd?</translation>
    </message>
    <message>
        <source>Who wrote it? Leave it empty if it has no name.</source>
        <translation>Pwy a’i hysgrifennodd? Gadewch yn wag os nad oes enw arno.</translation>
    </message>
    <message>
        <source>Who was it? Leave it empty to keep the name out.</source>
        <translation>Pwy oedd hi? Gadewch yn wag i beidio â chynnwys yr enw.</translation>
    </message>
    <message>
        <source>Which patients?</source>
        <translation>Pa gleifion?</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Sylfaenol</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Eilaidd</translation>
    </message>
    <message>
        <source>Both, or not known</source>
        <translation>Y ddau, neu ddim yn hysbys</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ddim yn hysbys</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Beth a ddywedwyd</translation>
    </message>
    <message>
        <source>One thought on each line. You find themes in it afterwards.</source>
        <translation>Un syniad ar bob llinell. Byddwch yn canfod themâu ynddo wedyn.</translation>
    </message>
    <message>
        <source>Which part of care is it about?</source>
        <translation>Am ba ran o’r gofal mae hyn?</translation>
    </message>
    <message>
        <source>What was good</source>
        <translation>Beth oedd yn dda</translation>
    </message>
    <message>
        <source>What could be better</source>
        <translation>Beth allai fod yn well</translation>
    </message>
    <message>
        <source>They agreed that we write this down and learn from it</source>
        <translation>Cytunon nhw i ni ysgrifennu hyn a dysgu ohono</translation>
    </message>
    <message>
        <source>She agreed that we write this down and learn from it</source>
        <translation>Cytunodd hi i ni ysgrifennu hyn a dysgu ohono</translation>
    </message>
    <message>
        <source>Their words may be quoted, without their names</source>
        <translation>Gellir dyfynnu eu geiriau, heb eu henwau</translation>
    </message>
    <message>
        <source>Her words may be quoted, without her name</source>
        <translation>Gellir dyfynnu ei geiriau, heb ei henw</translation>
    </message>
    <message>
        <source>This can be taken back at any time.</source>
        <translation>Gellir tynnu hyn yn ôl unrhyw bryd.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Peidio â chadw</translation>
    </message>
</context>
</TS>
