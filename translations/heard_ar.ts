<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_GB">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Heard</source>
        <translation>حول Heard</translation>
    </message>
    <message>
        <source>Heard joins what breast cancer patients say to what their hospital does about it.</source>
        <translation>يربط Heard بين ما تقوله مريضات ومرضى سرطان الثدي وما يفعله المستشفى حياله.</translation>
    </message>
    <message>
        <source>What is kept on this device</source>
        <translation>ما يُحفظ على هذا الجهاز</translation>
    </message>
    <message>
        <source>Your appointments, your questions, your words and the replies, and your hospital’s pledge. All of it is encrypted. What you type is kept while you type it.</source>
        <translation>مواعيدك وأسئلتك وكلماتك والردود عليها، وتعهّد مستشفاك. كل ذلك مشفّر. ويُحفظ ما تكتبه أثناء الكتابة.</translation>
    </message>
    <message>
        <source>What goes to your hospital</source>
        <translation>ما يُرسل إلى مستشفاك</translation>
    </message>
    <message>
        <source>What never leaves it</source>
        <translation>ما لا يغادره أبدًا</translation>
    </message>
    <message>
        <source>What you tick off for yourself, what you have not sent, and your PIN. Nothing is counted or sold.</source>
        <translation>ما تضع عليه علامة لنفسك، وما لم ترسله، ورمز PIN الخاص بك. لا شيء يُحصى أو يُباع.</translation>
    </message>
    <message>
        <source>Heard, version %1</source>
        <extracomment>%1 is a number such as 1.0</extracomment>
        <translation>‏Heard، الإصدار %1</translation>
    </message>
    <message>
        <source>Free software: anybody may use, read and improve it. The licence comes with it.</source>
        <translation>برنامج حر: يمكن لأي شخص استخدامه وقراءته وتحسينه. والرخصة مرفقة معه.</translation>
    </message>
    <message>
        <source>Your words and your questions go to your breast care team and to nobody else. This is the address:</source>
        <translation>تذهب كلماتك وأسئلتك إلى فريق رعاية الثدي ولا إلى أحد سواه. هذا هو العنوان:</translation>
    </message>
</context>
<context>
    <name>AboutPromise</name>
    <message>
        <source>About our promise</source>
        <translation>عن وعدنا</translation>
    </message>
    <message>
        <source>This promise is no longer in the pledge</source>
        <translation>لم يعد هذا الوعد في التعهّد</translation>
    </message>
    <message>
        <source>Without your name we do not say which promise it is about. Your answer to it has your name.</source>
        <translation>من دون اسمكِ لا نقول عن أي وعد تتحدثين. فجوابكِ عنه يحمل اسمكِ.</translation>
    </message>
</context>
<context>
    <name>AccessPage</name>
    <message>
        <source>Who has seen my record</source>
        <translation>من اطّلع على سجلي</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>لا يوجد اتصال بالإنترنت.</translation>
    </message>
    <message>
        <source>This list is kept only at your hospital. Try again when you are online.</source>
        <translation>تُحفظ هذه القائمة في مستشفاكِ فقط. حاولي مرة أخرى عند اتصالكِ بالإنترنت.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>Your hospital does not show this list here.</source>
        <translation>لا يعرض مستشفاكِ هذه القائمة هنا.</translation>
    </message>
    <message>
        <source>You can ask your nurse who has seen your record.</source>
        <translation>يمكنكِ أن تسألي ممرضتكِ من اطّلع على سجلكِ.</translation>
    </message>
    <message>
        <source>Nobody has opened it yet</source>
        <translation>لم يفتحه أحد بعد</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Somebody of your team who has left</source>
        <translation>شخص من فريقكِ غادر الوحدة</translation>
    </message>
    <message>
        <source>The hub itself</source>
        <translation>الخادم نفسه</translation>
    </message>
    <message numerus="yes">
        <source>Opened it %n time(s)</source>
        <translation>
            <numerusform>لم يُفتح</numerusform>
            <numerusform>فُتح مرة واحدة</numerusform>
            <numerusform>فُتح مرتين</numerusform>
            <numerusform>فُتح %n مرات</numerusform>
            <numerusform>فُتح %n مرة</numerusform>
            <numerusform>فُتح %n مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed or added something %n time(s)</source>
        <translation>
            <numerusform>بلا تغيير أو إضافة</numerusform>
            <numerusform>تغيير أو إضافة مرة واحدة</numerusform>
            <numerusform>تغيير أو إضافة مرتين</numerusform>
            <numerusform>تغيير أو إضافة %n مرات</numerusform>
            <numerusform>تغيير أو إضافة %n مرة</numerusform>
            <numerusform>تغيير أو إضافة %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a person, %2 what she does, such as: breast care nurse</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is how often it was opened, %2 how often changed</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>عرض الأقدم</translation>
    </message>
    <message>
        <source>The hub of your hospital writes down each time somebody opens your record at a screen, or changes it. It is asked only now, so it needs the internet.</source>
        <translation>يسجّل خادم المستشفى كل مرة يفتح فيها أحد سجلك على شاشة أو يغيّره. يُسأل الآن فقط، لذا يلزم الإنترنت.</translation>
    </message>
    <message>
        <source>The computers of your team also fetch records by themselves, so that they work without the internet. That is not counted as opening.</source>
        <translation>تجلب حواسيب فريقك السجلات تلقائيًا لتعمل دون إنترنت. لا يُحسب ذلك فتحًا.</translation>
    </message>
    <message>
        <source>Only the computer fetched it</source>
        <translation>جلبه الحاسوب فقط</translation>
    </message>
    <message>
        <source>Show only what people did</source>
        <translation>إظهار ما فعله الأشخاص فقط</translation>
    </message>
    <message>
        <source>Show what computers fetched, too</source>
        <translation>إظهار ما جلبته الحواسيب أيضًا</translation>
    </message>
</context>
<context>
    <name>AcknowledgeCard</name>
    <message>
        <source>When you have read it</source>
        <translation>بعد أن تقرئيها</translation>
    </message>
    <message>
        <source>You have read this</source>
        <translation>قرأتِ هذا</translation>
    </message>
    <message>
        <source>Your team would like to know that you have read this, and that you know who to call.</source>
        <translation>يودّ فريقكِ أن يعرف أنكِ قرأتِ هذا، وأنكِ تعرفين بمن تتصلين.</translation>
    </message>
    <message>
        <source>You have told your team that you read this, and that you know who to call.</source>
        <translation>أخبرتِ فريقكِ أنكِ قرأتِ هذا، وأنكِ تعرفين بمن تتصلين.</translation>
    </message>
    <message>
        <source>Your breast care nurses</source>
        <translation>ممرضات رعاية الثدي</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>ليلًا ونهارًا</translation>
    </message>
    <message>
        <source>I have read this and I know who to call</source>
        <translation>قرأتُ هذا وأعرف بمن أتصل</translation>
    </message>
</context>
<context>
    <name>ActionFields</name>
    <message>
        <source>Something else</source>
        <translation>أمر آخر</translation>
    </message>
    <message>
        <source>Remove this action</source>
        <translation>إزالة هذه الخطوة</translation>
    </message>
    <message>
        <source>About what?</source>
        <translation>عن ماذا؟</translation>
    </message>
    <message>
        <source>What did you agree?</source>
        <translation>على ماذا اتفقتما؟</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>من يقوم بذلك؟</translation>
    </message>
    <message>
        <source>For example: she herself, or a name</source>
        <translation>مثلًا: هي نفسها، أو اسم</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>حتى متى؟</translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <source>Appointments</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>How much to show</source>
        <translation>مقدار ما يُعرض</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>No appointments this week</source>
        <translation>لا مواعيد هذا الأسبوع</translation>
    </message>
    <message>
        <source>No appointments on this day</source>
        <translation>لا مواعيد في هذا اليوم</translation>
    </message>
    <message>
        <source>Choose an appointment</source>
        <translation>يرجى اختيار موعد</translation>
    </message>
    <message>
        <source>You can move it, cancel it, and read what she wants to ask.</source>
        <translation>يمكنك نقله وإلغاؤه وقراءة ما تريد المريضة أن تسأل عنه.</translation>
    </message>
    <message>
        <source>Import appointments</source>
        <translation>استيراد مواعيد</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>لا شيء مطابق</translation>
    </message>
    <message>
        <source>Try fewer letters, or choose All.</source>
        <translation>جرّبي أحرفًا أقل، أو اختاري الكل.</translation>
    </message>
    <message>
        <source>Book one here, or import them.</source>
        <translation>احجزي موعدًا هنا، أو استوردي المواعيد.</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>حجز موعد</translation>
    </message>
    <message>
        <source>Search by name or place</source>
        <translation>البحث بالاسم أو المكان</translation>
    </message>
    <message>
        <source>Which appointments</source>
        <translation>أي مواعيد</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>متوقعة</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>موجودة الآن</translation>
    </message>
    <message>
        <source>Took place</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Did not take place</source>
        <translation>لم يتم</translation>
    </message>
    <message>
        <source>Say the wait</source>
        <translation>الإبلاغ عن الانتظار</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) see the wait on their phones.</source>
        <translation>
            <numerusform>لا ترى أي مريضة الانتظار على هاتفها.</numerusform>
            <numerusform>ترى مريضة واحدة الانتظار على هاتفها.</numerusform>
            <numerusform>ترى مريضتان الانتظار على هاتفيهما.</numerusform>
            <numerusform>ترى %n مريضات الانتظار على هواتفهن.</numerusform>
            <numerusform>ترى %n مريضة الانتظار على هواتفهن.</numerusform>
            <numerusform>ترى %n مريضة الانتظار على هواتفهن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>سُحب.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>تعذّر الحفظ على هذا الحاسوب. يرجى التحقق من مساحة القرص.</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
</context>
<context>
    <name>AgendaTurner</name>
    <message>
        <source>The week before</source>
        <translation>الأسبوع السابق</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>اليوم السابق</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>from one day to another</extracomment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>الأسبوع التالي</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>اليوم التالي</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>AgreePage</name>
    <message>
        <source>Our pledge</source>
        <translation>تعهّدنا</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) wait to be agreed</source>
        <translation>
            <numerusform>لا خطط تنتظر الموافقة</numerusform>
            <numerusform>خطة واحدة تنتظر الموافقة</numerusform>
            <numerusform>خطتان تنتظران الموافقة</numerusform>
            <numerusform>%n خطط تنتظر الموافقة</numerusform>
            <numerusform>%n خطة تنتظر الموافقة</numerusform>
            <numerusform>%n خطة تنتظر الموافقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be agreed</source>
        <translation>لا شيء ينتظر الموافقة</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>لا خطة بعد</translation>
    </message>
    <message>
        <source>When the team writes one, you find it here.</source>
        <translation>عندما يكتب الفريق خطة، تجدينها هنا.</translation>
    </message>
    <message>
        <source>Choose All to see every plan.</source>
        <translation>اختاري «الكل» لرؤية كل الخطط.</translation>
    </message>
    <message>
        <source>Search the pledge</source>
        <translation>البحث في التعهّد</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>ما الذي يُعرض</translation>
    </message>
    <message>
        <source>To agree</source>
        <translation>للموافقة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Noted: you agree. The team sees it.</source>
        <translation>سُجّل ذلك: أنتِ موافقة. يراه الفريق.</translation>
    </message>
    <message>
        <source>Noted: not yet. The team reads your words.</source>
        <translation>سُجّل ذلك: ليس بعد. يقرأ الفريق كلماتكِ.</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>يرجى اختيار خطة</translation>
    </message>
    <message>
        <source>Read it, and say whether patients can agree to it.</source>
        <translation>اقرئيها، واذكري هل يمكن للمريضات الموافقة عليها.</translation>
    </message>
    <message>
        <source>Noted: it is kept. The team sees it.</source>
        <translation>سُجّل: حُفظ. يراه الفريق.</translation>
    </message>
    <message>
        <source>Noted: not kept yet. The team reads your words.</source>
        <translation>سُجّل: لم يُحفظ بعد. يقرأ الفريق كلماتك.</translation>
    </message>
</context>
<context>
    <name>AgreePane</name>
    <message>
        <source>This plan is no longer on the board</source>
        <translation>لم تعد هذه الخطة على اللوحة</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>قلتم</translation>
    </message>
    <message>
        <source>We plan to</source>
        <translation>نخطط لـ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Steps on the way</source>
        <translation>خطوات على الطريق</translation>
    </message>
</context>
<context>
    <name>AgreedCard</name>
    <message>
        <source>The plan she has</source>
        <translation>الخطة التي لديها</translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <extracomment>%1 is a member of the team, %2 a day</extracomment>
        <translation>من %1، %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>تغيير الخطة</translation>
    </message>
</context>
<context>
    <name>AgreedRow</name>
    <message>
        <source>was to be done by %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>كان مقررًا بحلول %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>بحلول %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرة عن موعدها</translation>
    </message>
    <message>
        <source>How far it is: %1</source>
        <extracomment>%1 is a concern</extracomment>
        <translation>إلى أين وصل الأمر: %1</translation>
    </message>
    <message>
        <source>What happened next: %1</source>
        <extracomment>what came of something that was agreed</extracomment>
        <translation>ما حدث بعد ذلك: %1</translation>
    </message>
    <message>
        <source>Change what happened next</source>
        <translation>تغيير ما حدث بعد ذلك</translation>
    </message>
    <message>
        <source>Write what happened next</source>
        <translation>كتابة ما حدث بعد ذلك</translation>
    </message>
    <message>
        <source>What happened next?</source>
        <translation>ماذا حدث بعد ذلك؟</translation>
    </message>
    <message>
        <source>She reads this on her phone.</source>
        <translation>تقرأ المريضة هذا على هاتفها.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>تركه كما كان</translation>
    </message>
</context>
<context>
    <name>AgreementCard</name>
    <message>
        <source>Nobody has said yet</source>
        <translation>لم يُبدِ أحد رأيه بعد</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>تمت الموافقة</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>هذا طويل جدًا. يرجى اختصاره.</translation>
    </message>
    <message>
        <source>Your own entry among the people of the unit is missing.</source>
        <translation>بياناتك غير موجودة بين أشخاص الوحدة.</translation>
    </message>
    <message>
        <source>This plan is no longer on the board.</source>
        <translation>لم تعد هذه الخطة على اللوحة.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>تعذّر الحفظ على هذا الحاسوب. يرجى التحقق من مساحة القرص.</translation>
    </message>
    <message>
        <source>Do both sides agree?</source>
        <translation>هل يوافق الطرفان؟</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Patients’ representatives</source>
        <translation>ممثلو المرضى</translation>
    </message>
    <message>
        <source>It can be published once both sides agree.</source>
        <translation>يمكن نشرها بعد موافقة الطرفين.</translation>
    </message>
    <message>
        <source>%1 agrees · %2</source>
        <extracomment>%1 is a name, %2 a day</extracomment>
        <translation>%1: موافقة · %2</translation>
    </message>
    <message>
        <source>%1: not yet · %2</source>
        <extracomment>%1 is a name, %2 a day</extracomment>
        <translation>%1: ليس بعد · %2</translation>
    </message>
    <message>
        <source>Your words for patients</source>
        <translation>كلماتكِ باسم المريضات</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>كلماتك</translation>
    </message>
    <message>
        <source>Both sides read them.</source>
        <translation>يقرؤها الطرفان.</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>أوافق</translation>
    </message>
    <message>
        <source>The plan has changed since it was agreed. Please agree again, or say not yet.</source>
        <translation>تغيّرت الخطة منذ الاتفاق عليها. وافقي من جديد، أو قولي ليس بعد.</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>What weighs on her</source>
        <translation>ما يثقل عليها</translation>
    </message>
    <message>
        <source>Filled in with her: %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>مُلئت معها: %1</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>أجابت: %1</translation>
    </message>
    <message>
        <source>Go through it with her</source>
        <translation>مراجعة الأسئلة معها</translation>
    </message>
    <message>
        <source>Fill it in with her</source>
        <translation>ملء الأسئلة معها</translation>
    </message>
    <message>
        <source>She has not answered yet. She finds the questions on her phone.</source>
        <translation>لم تُجب بعد. تجد الأسئلة على هاتفها.</translation>
    </message>
    <message>
        <source>She ticked nothing. That is an answer too.</source>
        <translation>لم تضع علامة على شيء. هذه إجابة أيضًا.</translation>
    </message>
    <message>
        <source>not sure how much</source>
        <translation>غير متأكدة من المقدار</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 من 10</translation>
    </message>
    <message>
        <source>What else she said</source>
        <translation>ما قالته أيضًا</translation>
    </message>
    <message>
        <source>The last week</source>
        <translation>الأسبوع الماضي</translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation>الأهم</translation>
    </message>
</context>
<context>
    <name>AnswersPane</name>
    <message>
        <source>Noted. It no longer waits in Today.</source>
        <translation>سُجّل ذلك. لم يعد ينتظر في «اليوم».</translation>
    </message>
    <message>
        <source>These answers are no longer here</source>
        <translation>هذه الإجابات لم تعد هنا</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>فتح السجل</translation>
    </message>
</context>
<context>
    <name>AppointmentDialog</name>
    <message>
        <source>Choose the patient.</source>
        <translation>يرجى اختيار المريضة.</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>موعد جديد</translation>
    </message>
    <message>
        <source>What kind?</source>
        <translation>ما النوع؟</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>في أي يوم؟</translation>
    </message>
    <message>
        <source>At what time?</source>
        <translation>في أي وقت؟</translation>
    </message>
    <message>
        <source>How many minutes?</source>
        <translation>كم دقيقة؟</translation>
    </message>
    <message>
        <source>This patient is not on this computer. Choose her again.</source>
        <translation>هذه المريضة ليست على هذا الحاسوب. يرجى اختيارها مرة أخرى.</translation>
    </message>
    <message>
        <source>This time has passed. Check the day and the time.</source>
        <translation>لقد مضى هذا الوقت. يرجى التحقق من اليوم والوقت.</translation>
    </message>
    <message>
        <source>One of the texts is too long.</source>
        <translation>أحد النصوص طويل جدًا.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>تعذّر الحفظ على هذا الحاسوب. يرجى التحقق من مساحة القرص.</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Do not book</source>
        <translation>عدم الحجز</translation>
    </message>
</context>
<context>
    <name>AppointmentFacts</name>
    <message>
        <source>What to bring</source>
        <translation>ما يلزم إحضاره</translation>
    </message>
    <message>
        <source>Before you go:</source>
        <translation>قبل الذهاب:</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>طريقة الوصول</translation>
    </message>
    <message>
        <source>Before the call:</source>
        <extracomment>one thing to do follows, such as: read “Your choices after surgery”</extracomment>
        <translation>قبل المكالمة:</translation>
    </message>
</context>
<context>
    <name>AppointmentFields</name>
    <message>
        <source>Where?</source>
        <translation>أين؟</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>مع من؟</translation>
    </message>
    <message>
        <source>The one thing to do before it</source>
        <translation>الشيء الوحيد المطلوب قبل الموعد</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>ما يلزم إحضاره</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>طريقة الوصول</translation>
    </message>
    <message>
        <source>For example: which entrance, where to park, which floor.</source>
        <translation>مثلًا: أي مدخل، أين تُوقف السيارة، أي طابق.</translation>
    </message>
</context>
<context>
    <name>AppointmentHead</name>
    <message>
        <source>With %1</source>
        <extracomment>%1 is a person, such as &quot;Sister Grace Okafor&quot;</extracomment>
        <translation>مع %1</translation>
    </message>
</context>
<context>
    <name>AppointmentPage</name>
    <message>
        <source>Appointment</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>This appointment is no longer here</source>
        <translation>هذا الموعد لم يعد هنا</translation>
    </message>
    <message>
        <source>Your team may have taken it out. Call them if you are not sure.</source>
        <translation>ربما أزاله فريقك. يرجى الاتصال بهم في حال الشك.</translation>
    </message>
    <message>
        <source>This appointment is cancelled.</source>
        <translation>أُلغي هذا الموعد.</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation>بمن يمكن الاتصال</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>إضافة إلى التقويم</translation>
    </message>
    <message>
        <source>Your team knows that you are here.</source>
        <translation>يعرف فريقكِ أنكِ هنا.</translation>
    </message>
    <message>
        <source>This appointment took place.</source>
        <translation>تم هذا الموعد.</translation>
    </message>
    <message>
        <source>Your team noted that you were not there.</source>
        <translation>سجّل فريقكِ أنكِ لم تحضري.</translation>
    </message>
    <message>
        <source>Call them if that is not right, or if you want a new time.</source>
        <translation>اتصلي بهم إن لم يكن هذا صحيحًا، أو إن أردتِ موعدًا جديدًا.</translation>
    </message>
    <message>
        <source>Your team would still like to see you.</source>
        <translation>ما زال فريقك يودّ أن يراكِ.</translation>
    </message>
    <message>
        <source>Your request is closed, and this meeting stays. If you do not want it, ask below to cancel it.</source>
        <translation>طلبك مغلق، وهذا اللقاء باقٍ. إن لم تريديه فاطلبي إلغاءه أدناه.</translation>
    </message>
</context>
<context>
    <name>AppointmentPane</name>
    <message>
        <source>Moved. She sees it on her phone.</source>
        <translation>نُقل الموعد. تراه المريضة على هاتفها.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a day, from one time to another</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>Cancelled. She sees it on her phone.</source>
        <translation>أُلغي الموعد. سترى ذلك على هاتفها.</translation>
    </message>
    <message>
        <source>Noted that she is here.</source>
        <translation>سُجّل أنها حضرت.</translation>
    </message>
    <message>
        <source>Noted that it took place.</source>
        <translation>سُجّل أن الموعد تم.</translation>
    </message>
    <message>
        <source>Noted that she did not come.</source>
        <translation>سُجّل أنها لم تحضر.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>تعذّر الحفظ على هذا الحاسوب. يرجى التحقق من مساحة القرص.</translation>
    </message>
    <message>
        <source>This appointment is no longer here</source>
        <translation>هذا الموعد لم يعد هنا</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>مُلغى</translation>
    </message>
    <message>
        <source>It is over or cancelled already.</source>
        <translation>لقد انتهى أو أُلغي بالفعل.</translation>
    </message>
    <message>
        <source>It is not cancelled, so there is nothing to undo.</source>
        <translation>لم يُلغَ، فلا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>It has not begun yet.</source>
        <translation>لم يبدأ بعد.</translation>
    </message>
    <message>
        <source>This appointment is no longer here.</source>
        <translation>هذا الموعد لم يعد هنا.</translation>
    </message>
    <message>
        <source>For her to read before</source>
        <translation>لتقرأه قبل الموعد</translation>
    </message>
    <message>
        <source>Send pages</source>
        <translation>إرسال صفحات</translation>
    </message>
    <message>
        <source>Send others</source>
        <translation>إرسال صفحات أخرى</translation>
    </message>
    <message>
        <source>Nothing goes with it yet. Before Open Access, it helps to read what it means.</source>
        <translation>لا صفحات مع الموعد بعد. قبل «الوصول المفتوح» يفيدها أن تقرأ معناه.</translation>
    </message>
    <message>
        <source>Nothing goes with it yet.</source>
        <translation>لا صفحات مع الموعد بعد.</translation>
    </message>
    <message>
        <source>Changed. She sees it on her phone.</source>
        <translation>تم التغيير. تراه على هاتفها.</translation>
    </message>
    <message>
        <source>Answered. She reads it on her phone.</source>
        <translation>تم الرد. تقرأه على هاتفها.</translation>
    </message>
    <message>
        <source>Kept. She sees it on her phone.</source>
        <translation>أُبقي. تراه على هاتفها.</translation>
    </message>
    <message>
        <source>This has changed meanwhile. Look at it again.</source>
        <translation>لقد تغيّر هذا في هذه الأثناء. انظر إليه ثانية.</translation>
    </message>
</context>
<context>
    <name>AppointmentRow</name>
    <message>
        <source>Cancelled</source>
        <translation>مُلغى</translation>
    </message>
    <message>
        <source>You were not there</source>
        <translation>لم تحضر هذا الموعد</translation>
    </message>
    <message>
        <source>Not fixed yet</source>
        <translation>لم يُحدَّد بعد</translation>
    </message>
</context>
<context>
    <name>AppointmentsPage</name>
    <message>
        <source>Appointments</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Which appointments</source>
        <translation>أي مواعيد</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>القادمة</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>No appointments behind you yet</source>
        <translation>لا مواعيد سابقة بعد</translation>
    </message>
    <message>
        <source>No appointments ahead</source>
        <translation>لا مواعيد قادمة</translation>
    </message>
    <message>
        <source>After an appointment you find it here, with what you asked.</source>
        <translation>بعد كل موعد ستجده هنا مع أسئلتك.</translation>
    </message>
    <message>
        <source>When your team books one, you will see it here. You can read it without the internet too.</source>
        <translation>عندما يحجز فريقك موعدًا سيظهر هنا. ويمكنك قراءته من دون إنترنت أيضًا.</translation>
    </message>
    <message>
        <source>How you like to meet</source>
        <translation>كيف تفضّلين اللقاء</translation>
    </message>
    <message>
        <source>In person, on the phone, on video? Tell your team.</source>
        <translation>وجهًا لوجه أم بالهاتف أم بالفيديو؟ أخبري فريقكِ.</translation>
    </message>
</context>
<context>
    <name>AskCard</name>
    <message>
        <source>Taken back. The appointment stays as it is.</source>
        <translation>سُحب الطلب. يبقى الموعد كما هو.</translation>
    </message>
    <message>
        <source>Your team has answered meanwhile.</source>
        <translation>لقد رد فريقكِ في هذه الأثناء.</translation>
    </message>
    <message>
        <source>This cannot be changed any more. Please call your team.</source>
        <translation>لم يعد تغيير هذا ممكنًا. يرجى الاتصال بفريقكِ.</translation>
    </message>
    <message>
        <source>Does this time not suit you?</source>
        <translation>ألا يناسبكِ هذا الوقت؟</translation>
    </message>
    <message>
        <source>You asked to cancel it</source>
        <translation>طلبتِ إلغاءه</translation>
    </message>
    <message>
        <source>You asked for another time</source>
        <translation>طلبتِ وقتًا آخر</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Seen by your team %1</source>
        <extracomment>%1 is a time, such as &quot;2:02 pm&quot; or &quot;yesterday at 2:02 pm&quot;</extracomment>
        <translation>اطّلع عليه فريقكِ %1</translation>
    </message>
    <message>
        <source>Until they answer, the appointment stays as it is.</source>
        <translation>حتى يردّوا يبقى الموعد كما هو.</translation>
    </message>
    <message>
        <source>Your team moved it.</source>
        <translation>نقله فريقكِ.</translation>
    </message>
    <message>
        <source>Your team answered: it stays as it is.</source>
        <translation>رد فريقكِ: يبقى كما هو.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>الطلب من جديد</translation>
    </message>
    <message>
        <source>Ask to change or cancel</source>
        <translation>طلب تغيير أو إلغاء</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>سحبه</translation>
    </message>
    <message>
        <source>She asks to cancel it</source>
        <translation>تطلب إلغاءه</translation>
    </message>
    <message>
        <source>She asks for another time</source>
        <translation>تطلب وقتًا آخر</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <extracomment>%1 is when she asked, %2 how it was answered, %3 when</extracomment>
        <translation>‏%1. %2، %3</translation>
    </message>
    <message>
        <source>You moved it</source>
        <translation>نقلتِه</translation>
    </message>
    <message>
        <source>You kept it</source>
        <translation>أبقيتِه</translation>
    </message>
    <message>
        <source>Your answer: “%1”</source>
        <extracomment>%1 is what the team wrote</extracomment>
        <translation>ردكِ: «%1»</translation>
    </message>
    <message>
        <source>Find another time</source>
        <translation>إيجاد وقت آخر</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>إلغاء الموعد</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>They did not answer in time. Please call your team.</source>
        <translation>لم يجيبوا في الوقت المناسب. يُرجى الاتصال بفريقكِ.</translation>
    </message>
    <message>
        <source>Your team answered when the time had passed.</source>
        <translation>أجاب فريقكِ بعد أن مضى الوقت.</translation>
    </message>
    <message>
        <source>You answered</source>
        <translation>لقد أجبتِ</translation>
    </message>
    <message>
        <source>It was called off</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Answer her</source>
        <translation>أجيبيها</translation>
    </message>
    <message>
        <source>The appointment was cancelled.</source>
        <translation>أُلغي الموعد.</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>You came to it all the same.</source>
        <translation>لقد حضرتِ رغم ذلك.</translation>
    </message>
    <message>
        <source>%1. She came all the same</source>
        <extracomment>%1 is when she asked</extracomment>
        <translation>%1. لقد حضرت رغم ذلك</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>Change or cancel</source>
        <translation>تغيير أو إلغاء</translation>
    </message>
    <message>
        <source>This is too long. Please make it shorter.</source>
        <translation>هذا طويل جدًا. يرجى اختصاره.</translation>
    </message>
    <message>
        <source>This appointment is cancelled or over. Go back to see it.</source>
        <translation>هذا الموعد أُلغي أو انتهى. ارجعي لرؤيته.</translation>
    </message>
    <message>
        <source>This appointment has begun. Please call your team.</source>
        <translation>لقد بدأ هذا الموعد. يرجى الاتصال بفريقكِ.</translation>
    </message>
    <message>
        <source>You have asked already. Go back to see it.</source>
        <translation>لقد طلبتِ بالفعل. ارجعي لرؤية طلبكِ.</translation>
    </message>
    <message>
        <source>This could not be kept on your phone. Is there room left?</source>
        <translation>تعذّر حفظ هذا على هاتفك. هل بقيت مساحة كافية؟</translation>
    </message>
    <message>
        <source>What would you like?</source>
        <translation>ماذا تريدين؟</translation>
    </message>
    <message>
        <source>Choose one of the two.</source>
        <translation>اختاري أحد الأمرين.</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>وقت آخر</translation>
    </message>
    <message>
        <source>Your team looks for one and tells you here.</source>
        <translation>يبحث فريقكِ عن وقت ويخبركِ هنا.</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>إلغاء الموعد</translation>
    </message>
    <message>
        <source>It stays booked until your team has answered.</source>
        <translation>يبقى محجوزًا حتى يرد فريقكِ.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>A few words are enough.</source>
        <translation>تكفي بضع كلمات.</translation>
    </message>
    <message>
        <source>Say also which days and times suit you.</source>
        <translation>اذكري أيضًا الأيام والأوقات التي تناسبكِ.</translation>
    </message>
    <message>
        <source>Write a few words for your team.</source>
        <translation>اكتبي بضع كلمات لفريقكِ.</translation>
    </message>
    <message>
        <source>If it is today or tomorrow, please call as well.</source>
        <translation>إن كان الموعد اليوم أو غدًا، يرجى الاتصال أيضًا.</translation>
    </message>
    <message>
        <source>Send to your team</source>
        <translation>إرسال إلى فريقكِ</translation>
    </message>
</context>
<context>
    <name>AskedThereCard</name>
    <message>
        <source>What she wants to ask</source>
        <translation>ما تريد أن تسأل عنه</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>She has not written down a question yet.</source>
        <translation>لم تكتب سؤالًا بعد.</translation>
    </message>
    <message>
        <source>Was there time for her questions?</source>
        <translation>هل كان هناك وقت لأسئلتها؟</translation>
    </message>
    <message>
        <source>There was time</source>
        <translation>كان هناك وقت</translation>
    </message>
    <message>
        <source>There was not</source>
        <translation>لم يكن هناك وقت</translation>
    </message>
</context>
<context>
    <name>AssessmentCheck</name>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <extracomment>%1 is a part of the assessment, such as &quot;My body&quot;</extracomment>
        <translation>تغيير: %1</translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation>مراجعة إجاباتك</translation>
    </message>
    <message>
        <source>%1: %2 of 10</source>
        <extracomment>%1 is a concern, such as &quot;Sleep&quot;, %2 a number</extracomment>
        <translation>%1: %2 من 10</translation>
    </message>
    <message>
        <source>You ticked nothing here.</source>
        <translation>لم تضعي علامة على شيء هنا.</translation>
    </message>
    <message>
        <source>How hard the last week was</source>
        <translation>مدى صعوبة الأسبوع الماضي</translation>
    </message>
    <message>
        <source>You did not say.</source>
        <translation>لم تذكري ذلك.</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 من 10</translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation>الأهم</translation>
    </message>
    <message>
        <source>You wrote nothing here.</source>
        <translation>لم تكتبي شيئًا هنا.</translation>
    </message>
    <message>
        <source>She finds this on her phone, too.</source>
        <translation>تجد هذا على هاتفها أيضًا.</translation>
    </message>
    <message>
        <source>Your breast care team reads this before you talk.</source>
        <translation>يقرأ فريق رعاية الثدي هذا قبل أن تتحدثوا.</translation>
    </message>
</context>
<context>
    <name>AssessmentContent</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>This is closed</source>
        <translation>هذا مغلق</translation>
    </message>
    <message>
        <source>There is nothing to answer any more. You can ask again at any time.</source>
        <translation>لم يعد هناك ما يُجاب عنه. يمكنكِ أن تطلبي من جديد في أي وقت.</translation>
    </message>
    <message>
        <source>How hard was the last week for you?</source>
        <translation>ما مدى صعوبة الأسبوع الماضي عليكِ؟</translation>
    </message>
    <message>
        <source>0 means not hard at all, 10 means as hard as it could be.</source>
        <translation>0 تعني: لم يكن صعبًا أبدًا، و10 تعني: صعب إلى أقصى حد.</translation>
    </message>
    <message>
        <source>I’m not sure</source>
        <translation>لست متأكدة</translation>
    </message>
    <message>
        <source>What matters most to you now?</source>
        <translation>ما أهم شيء عندكِ الآن؟</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>بكلماتكِ</translation>
    </message>
    <message>
        <source>For example: to see my grandchildren, to be free of pain, to keep my work.</source>
        <translation>مثلًا: أن أرى أحفادي، أن أكون بلا ألم، أن أبقى في عملي.</translation>
    </message>
    <message>
        <source>Some of your words are too long to send at once. Please make them shorter.</source>
        <translation>بعض كلماتكِ أطول من أن تُرسل مرة واحدة. يرجى اختصارها.</translation>
    </message>
    <message>
        <source>This could not be kept. Is there room left on this device?</source>
        <translation>تعذّر حفظ هذا. هل بقيت مساحة على هذا الجهاز؟</translation>
    </message>
    <message>
        <source>This is closed. Your team decided about it meanwhile.</source>
        <translation>هذا مغلق. لقد قرّر فريقكِ بشأنه في هذه الأثناء.</translation>
    </message>
    <message>
        <source>This could not be kept. Is there room left on this device? Your answers are still here.</source>
        <translation>تعذّر حفظ هذا. هل بقيت مساحة على هذا الجهاز؟ إجاباتكِ لا تزال هنا.</translation>
    </message>
    <message>
        <source>This could not be sent. Your answers are still here. Call your team if it stays so.</source>
        <translation>تعذّر إرسال هذا. إجاباتكِ لا تزال هنا. اتصلي بفريقكِ إذا استمر ذلك.</translation>
    </message>
    <message>
        <source>Kept on this device. You can stop and come back.</source>
        <translation>محفوظ على هذا الجهاز. يمكنكِ التوقف والعودة لاحقًا.</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Save her answers</source>
        <translation>حفظ إجاباتها</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
</context>
<context>
    <name>AssessmentPage</name>
    <message>
        <source>My support</source>
        <translation>الدعم لي</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are numbers of pages</extracomment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>AssessmentPane</name>
    <message>
        <source>Noted. It no longer waits in Today.</source>
        <translation>سُجّل ذلك. لم يعد ينتظر في «اليوم».</translation>
    </message>
    <message>
        <source>You look after it. She sees that on her phone.</source>
        <translation>أنتِ تتولين الطلب. ترى ذلك على هاتفها.</translation>
    </message>
    <message>
        <source>Declined. She reads your reason on her phone.</source>
        <translation>رُفض الطلب. تقرأ السبب على هاتفها.</translation>
    </message>
    <message>
        <source>You are talking about it.</source>
        <translation>أنتما تتحدثان عنه.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>تم.</translation>
    </message>
    <message>
        <source>Booked. She sees it on her phone.</source>
        <translation>حُجز الموعد. تراه على هاتفها.</translation>
    </message>
    <message>
        <source>Shared. She reads it on her phone.</source>
        <translation>تمت المشاركة. تقرأ الخطة على هاتفها.</translation>
    </message>
    <message>
        <source>The draft is gone.</source>
        <translation>حُذفت المسودة.</translation>
    </message>
    <message>
        <source>This request is no longer here</source>
        <translation>هذا الطلب لم يعد هنا</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Offered: %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>عُرض عليها: %1</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>طلبت: %1</translation>
    </message>
    <message>
        <source>secondary</source>
        <translation>ثانوي</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>Why you offered it</source>
        <translation>لماذا عرضتِه</translation>
    </message>
    <message>
        <source>Why she asks now</source>
        <translation>لماذا تطلب الآن</translation>
    </message>
    <message>
        <source>Action removed.</source>
        <translation>أُزيلت الخطوة.</translation>
    </message>
    <message>
        <source>Write the plan</source>
        <translation>كتابة الخطة</translation>
    </message>
    <message>
        <source>Her answers are saved.</source>
        <translation>حُفظت إجاباتها.</translation>
    </message>
</context>
<context>
    <name>AssessmentsPage</name>
    <message>
        <source>Assessments</source>
        <translation>التقييمات</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>ما الذي يُعرض</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Newly told</source>
        <translation>علمن حديثًا</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>الثانوي</translation>
    </message>
    <message>
        <source>Nobody was told of a diagnosis in this time.</source>
        <translation>لم تُبلَّغ أي مريضة بتشخيص في هذه المدة.</translation>
    </message>
    <message>
        <source>%1 of %2 have been assessed (%3 %).</source>
        <extracomment>%1 and %2 are numbers of patients, %3 a number per cent</extracomment>
        <translation>تم تقييم %1 من %2 (%3 %).</translation>
    </message>
    <message>
        <source>Newly told of a diagnosis, not assessed yet</source>
        <translation>علمن بالتشخيص حديثًا ولم يُقيَّمن بعد</translation>
    </message>
    <message>
        <source>Nobody waits to be assessed</source>
        <translation>لا أحد ينتظر التقييم</translation>
    </message>
    <message>
        <source>Who was told lately, and has not been assessed, appears here.</source>
        <translation>تظهر هنا من علمت بتشخيصها حديثًا ولم تُقيَّم.</translation>
    </message>
    <message>
        <source>Told of her diagnosis within</source>
        <translation>علمت بتشخيصها خلال</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرًا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n months, as the unit’s profile says.</source>
        <extracomment>%n is a number of months</extracomment>
        <translation>
            <numerusform>كل %n شهر، كما في بيانات الوحدة.</numerusform>
            <numerusform>كل شهر، كما في بيانات الوحدة.</numerusform>
            <numerusform>كل شهرين، كما في بيانات الوحدة.</numerusform>
            <numerusform>كل %n أشهر، كما في بيانات الوحدة.</numerusform>
            <numerusform>كل %n شهرًا، كما في بيانات الوحدة.</numerusform>
            <numerusform>كل %n شهر، كما في بيانات الوحدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Patients with secondary breast cancer, by when they are due</source>
        <translation>مريضات سرطان الثدي الثانوي، مرتبات حسب موعد تقييمهن</translation>
    </message>
    <message>
        <source>Overdue: %1 of %2</source>
        <extracomment>%1 is how many, %2 of how many</extracomment>
        <translation>تأخر تقييمهن: %1 من %2</translation>
    </message>
    <message>
        <source>No secondary patients are enrolled</source>
        <translation>لا توجد مريضات بسرطان ثانوي مسجلات</translation>
    </message>
    <message>
        <source>Enrol them under Patients. Then you see here who is due.</source>
        <translation>سجّليهن في صفحة المريضات. عندئذ ترين هنا من حان تقييمها.</translation>
    </message>
    <message>
        <source>Choose a patient</source>
        <translation>يرجى اختيار مريضة</translation>
    </message>
    <message>
        <source>What is urgent stands first, then who has waited longest.</source>
        <translation>العاجل يأتي أولًا، ثم من انتظرت أطول.</translation>
    </message>
    <message>
        <source>Who is due soonest stands first.</source>
        <translation>الأقرب موعدًا تأتي أولًا.</translation>
    </message>
    <message>
        <source>Nobody wrote down when they were told, so no number counts them. Their record has a place for the day.</source>
        <translation>لم يسجل أحد متى أُبلغن بالتشخيص، لذلك لا يشملهن أي رقم. في سجل كل منهن مكان لذلك اليوم.</translation>
    </message>
    <message>
        <source>Longer ago</source>
        <translation>قبل ذلك</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>Told more than 12 months ago, and not assessed since.</source>
        <translation>أُبلغن بالتشخيص قبل أكثر من 12 شهرًا، ولم يجرِ تقييمهن منذ ذلك.</translation>
    </message>
    <message>
        <source>Nobody is left here</source>
        <translation>لم يبقَ أحد هنا</translation>
    </message>
    <message>
        <source>Choose a number of months to see who was told lately.</source>
        <translation>اختاروا عدد الأشهر لرؤية من أُبلغن حديثًا.</translation>
    </message>
</context>
<context>
    <name>BlockWords</name>
    <message>
        <source>Picture: %1</source>
        <extracomment>where a picture cannot be shown; %1 is what it shows</extracomment>
        <translation>صورة: %1</translation>
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
        <translation>ما الذي يُعرض</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>To agree</source>
        <translation>للموافقة</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>للتنفيذ</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر عن موعده</translation>
    </message>
    <message>
        <source>Not public</source>
        <translation>غير منشورة</translation>
    </message>
    <message>
        <source>Unable</source>
        <translation>يتعذّر تنفيذه</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>بلا دليل</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
</context>
<context>
    <name>BoardFoot</name>
    <message>
        <source>Add what patients said</source>
        <translation>إضافة ما قالته المريضات</translation>
    </message>
</context>
<context>
    <name>BoardIssue</name>
    <message>
        <source>You said</source>
        <translation>قلتم</translation>
    </message>
    <message>
        <source>Plans whose issue is not known</source>
        <translation>خطط لا تُعرف قضيتها</translation>
    </message>
    <message>
        <source>Add a plan</source>
        <translation>إضافة خطة</translation>
    </message>
    <message>
        <source>Add a plan to “%1”</source>
        <extracomment>%1 is what patients said</extracomment>
        <translation>إضافة خطة إلى «%1»</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <extracomment>%1 is what patients said</extracomment>
        <translation>تغيير «%1»</translation>
    </message>
    <message>
        <source>Move “%1” up</source>
        <extracomment>%1 is what patients said</extracomment>
        <translation>نقل «%1» إلى أعلى</translation>
    </message>
    <message>
        <source>Move “%1” down</source>
        <extracomment>%1 is what patients said</extracomment>
        <translation>نقل «%1» إلى أسفل</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>لا خطة بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>لا أدلة</numerusform>
            <numerusform>دليل واحد</numerusform>
            <numerusform>دليلان</numerusform>
            <numerusform>%n أدلة</numerusform>
            <numerusform>%n دليلًا</numerusform>
            <numerusform>%n دليل</numerusform>
        </translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>لا أدلة بعد</translation>
    </message>
    <message>
        <source>What shows “%1”</source>
        <extracomment>%1 is what patients said</extracomment>
        <translation>ما يبيّن «%1»</translation>
    </message>
    <message>
        <source>Known before</source>
        <translation>معروف من قبل</translation>
    </message>
</context>
<context>
    <name>BoardPlan</name>
    <message>
        <source>planned for %1</source>
        <extracomment>%1 is a month</extracomment>
        <translation>مخطط له في %1</translation>
    </message>
    <message>
        <source>Somebody says not yet</source>
        <translation>هناك من يقول: ليس بعد</translation>
    </message>
    <message>
        <source>Waits for the plans beside it</source>
        <translation>بانتظار الخطط التي بجانبها</translation>
    </message>
    <message>
        <source>Waits for representatives</source>
        <translation>بانتظار الممثلين</translation>
    </message>
    <message>
        <source>Waits for the team</source>
        <translation>بانتظار الفريق</translation>
    </message>
    <message>
        <source>Waits for both sides</source>
        <translation>بانتظار الطرفين</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <extracomment>both are numbers of steps</extracomment>
        <translation>الخطوات: %1 من %2</translation>
    </message>
    <message>
        <source>Say why before you publish it</source>
        <translation>اذكر السبب قبل نشره</translation>
    </message>
</context>
<context>
    <name>BoardProblems</name>
    <message>
        <source>There are no words yet. Write them first.</source>
        <translation>لا توجد كلمات بعد. اكتبيها أولًا.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>هذا طويل جدًا. يرجى اختصاره.</translation>
    </message>
    <message>
        <source>What patients said is no longer on the board.</source>
        <translation>ما قالته المريضات لم يعد على اللوحة.</translation>
    </message>
    <message>
        <source>The unit is not on this computer yet. Try again in a moment.</source>
        <translation>الوحدة ليست على هذا الحاسوب بعد. يرجى المحاولة مرة أخرى بعد قليل.</translation>
    </message>
    <message>
        <source>Patients see it. Take it back before you remove it.</source>
        <translation>تراه المريضات. يرجى سحبه قبل إزالته.</translation>
    </message>
    <message>
        <source>This is no longer on the board.</source>
        <translation>هذا لم يعد على اللوحة.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>تعذّر الحفظ على هذا الحاسوب. يرجى التحقق من مساحة القرص.</translation>
    </message>
    <message>
        <source>Write the reason. Patients will read it.</source>
        <translation>يرجى كتابة السبب. ستقرأه المريضات.</translation>
    </message>
    <message>
        <source>Your own entry among the people of the unit is missing.</source>
        <translation>بياناتك غير موجودة بين أشخاص الوحدة.</translation>
    </message>
    <message>
        <source>This month is over. Choose this month or a later one.</source>
        <translation>انتهى هذا الشهر. اختاروا هذا الشهر أو شهرًا لاحقًا.</translation>
    </message>
    <message>
        <source>The team and patients’ representatives have to agree first.</source>
        <translation>يجب أن يوافق الفريق وممثلو المرضى أولًا.</translation>
    </message>
</context>
<context>
    <name>BookletDialog</name>
    <message>
        <source>Booklet for patients</source>
        <translation>كتيّب للمريضات</translation>
    </message>
    <message>
        <source>our pledge</source>
        <comment>name of a file</comment>
        <translation>تعهدنا</translation>
    </message>
    <message>
        <source>Saved as %1 in the folder %2.</source>
        <extracomment>%1 is the name of a file, %2 of a folder</extracomment>
        <translation>حُفظ باسم %1 في المجلد %2.</translation>
    </message>
    <message>
        <source>The file could not be saved. Is there room left?</source>
        <translation>تعذّر حفظ الملف. هل بقيت مساحة كافية؟</translation>
    </message>
    <message>
        <source>Nothing is published yet. The booklet shows what patients see.</source>
        <translation>لم يُنشر شيء بعد. يعرض الكتيّب ما تراه المريضات.</translation>
    </message>
    <message>
        <source>Whose promises</source>
        <translation>وعود لمن</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>أولي</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>ثانوي</translation>
    </message>
    <message>
        <source>Language of the headings</source>
        <translation>لغة العناوين</translation>
    </message>
    <message>
        <source>What you wrote stays in the language you wrote it in.</source>
        <translation>ما كتبتموه يبقى باللغة التي كُتب بها.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>A5, half a sheet</source>
        <translation>A5، نصف ورقة</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>خط كبير</translation>
    </message>
    <message>
        <source>For patients who see badly</source>
        <translation>للمريضات ضعيفات البصر</translation>
    </message>
    <message>
        <source>Save to print</source>
        <translation>حفظ للطباعة</translation>
    </message>
    <message>
        <source>Save as a web page</source>
        <translation>حفظ كصفحة ويب</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحه</translation>
    </message>
</context>
<context>
    <name>BookletPage</name>
    <message>
        <source>our pledge</source>
        <comment>name of a file</comment>
        <translation>تعهدنا</translation>
    </message>
    <message>
        <source>Booklet of our pledge</source>
        <translation>كتيّب تعهّدنا</translation>
    </message>
    <message>
        <source>Saved as %1 in the folder %2.</source>
        <extracomment>%1 is the name of a file, %2 of a folder</extracomment>
        <translation>حُفظ باسم %1 في المجلد %2.</translation>
    </message>
    <message>
        <source>The file could not be saved. Is there room left?</source>
        <translation>تعذّر حفظ الملف. هل بقيت مساحة كافية؟</translation>
    </message>
    <message>
        <source>Read it here. Or save it, to print it or to give it to somebody.</source>
        <translation>اقرئيه هنا. أو احفظيه لطباعته أو لإعطائه لشخص ما.</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>خط كبير</translation>
    </message>
    <message>
        <source>Here and in what you save</source>
        <translation>هنا وفي ما تحفظينه</translation>
    </message>
    <message>
        <source>Save to print</source>
        <translation>حفظ للطباعة</translation>
    </message>
    <message>
        <source>Save as a web page</source>
        <translation>حفظ كصفحة ويب</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحه</translation>
    </message>
</context>
<context>
    <name>BookletsGivenPart</name>
    <message>
        <source>Type how many, such as 12.</source>
        <translation>اكتبوا العدد، مثل 12.</translation>
    </message>
    <message>
        <source>That is more than fits here. Type a number up to 10,000.</source>
        <translation>هذا أكثر مما يتسع هنا. اكتبوا عددًا لا يزيد عن 10,000.</translation>
    </message>
    <message>
        <source>Your own entry among the people of the unit is missing.</source>
        <translation>بياناتك غير موجودة بين أشخاص الوحدة.</translation>
    </message>
    <message>
        <source>This computer does not know its unit yet. Wait until it has been online.</source>
        <translation>هذا الحاسوب لا يعرف وحدته بعد. انتظروا حتى يتصل بالإنترنت.</translation>
    </message>
    <message>
        <source>A colleague has just changed this. Look at the list again.</source>
        <translation>غيّر زميل هذا للتو. انظروا إلى القائمة مرة أخرى.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>تعذّر الحفظ على هذا الحاسوب. يرجى التحقق من مساحة القرص.</translation>
    </message>
    <message>
        <source>Given to patients</source>
        <translation>ما أُعطي للمريضات</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) were given a booklet.</source>
        <translation>
            <numerusform>لم تُعط أي مريضة كتيّبًا.</numerusform>
            <numerusform>أُعطيت مريضة واحدة كتيّبًا.</numerusform>
            <numerusform>أُعطيت مريضتان كتيّبًا.</numerusform>
            <numerusform>أُعطيت %n مريضات كتيّبًا.</numerusform>
            <numerusform>أُعطيت %n مريضة كتيّبًا.</numerusform>
            <numerusform>أُعطيت %n مريضة كتيّبًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>None noted yet.</source>
        <translation>لم يُسجَّل شيء بعد.</translation>
    </message>
    <message>
        <source>How many did you give today?</source>
        <translation>كم أعطيتم اليوم؟</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>تسجيلها</translation>
    </message>
    <message>
        <source>Put back what was removed</source>
        <translation>إعادة ما أُزيل</translation>
    </message>
    <message>
        <source>%1: %2, noted by %3</source>
        <extracomment>%1 is a day, %2 for example &quot;12 patients&quot;, %3 a name</extracomment>
        <translation>%1: %2، سجّلته %3</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>لا مريضات</numerusform>
            <numerusform>مريضة واحدة</numerusform>
            <numerusform>مريضتان</numerusform>
            <numerusform>%n مريضات</numerusform>
            <numerusform>%n مريضة</numerusform>
            <numerusform>%n مريضة</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>BottomTab</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>things that wait behind a tab</comment>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>واحد جديد</numerusform>
            <numerusform>اثنان جديدان</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدًا</numerusform>
            <numerusform>%n جديد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BusyDots</name>
    <message>
        <source>Working on it</source>
        <translation>جارٍ العمل</translation>
    </message>
</context>
<context>
    <name>ByTag</name>
    <message>
        <source>Achieved</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>مستمر</translation>
    </message>
    <message>
        <source>Cannot do yet</source>
        <translation>لا يمكن تنفيذه بعد</translation>
    </message>
    <message>
        <source>No longer planned</source>
        <translation>لم يعد مخططًا له</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر عن موعده</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>تأخر</translation>
    </message>
    <message>
        <source>By %1</source>
        <extracomment>%1 is a month, such as &quot;Dec 2026&quot;</extracomment>
        <translation>بحلول %1</translation>
    </message>
    <message>
        <source>Being done</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخطط له</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>متفق عليه</translation>
    </message>
</context>
<context>
    <name>CalendarChoice</name>
    <message>
        <source>Add to calendar</source>
        <translation>إضافة إلى التقويم</translation>
    </message>
    <message>
        <source>Saved as %1 in the folder %2.</source>
        <extracomment>%1 is the name of a file, %2 of a folder</extracomment>
        <translation>حُفظ باسم %1 في المجلد %2.</translation>
    </message>
    <message>
        <source>The file could not be saved. Is there room left?</source>
        <translation>تعذّر حفظ الملف. هل بقيت مساحة كافية؟</translation>
    </message>
    <message>
        <source>This appointment is no longer here.</source>
        <translation>هذا الموعد لم يعد هنا.</translation>
    </message>
    <message>
        <source>What may your calendar show?</source>
        <translation>ماذا يمكن أن يعرض تقويمك؟</translation>
    </message>
    <message>
        <source>Other people may be able to look into it.</source>
        <translation>قد يتمكن آخرون من الاطلاع عليه.</translation>
    </message>
    <message>
        <source>Only “Appointment” and the time</source>
        <translation>كلمة «موعد» والوقت فقط</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Also the place, what to bring and what to do before</source>
        <translation>المكان أيضًا، وما يلزم إحضاره وما يلزم فعله قبل الموعد</translation>
    </message>
    <message>
        <source>Open it in your calendar</source>
        <translation>فتحه في تقويمك</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>حفظ الملف</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>appointment</source>
        <comment>name of a file</comment>
        <translation>موعد</translation>
    </message>
    <message>
        <source>Before you go: %1</source>
        <extracomment>%1 is the one thing to do before an appointment</extracomment>
        <translation>قبل الذهاب: %1</translation>
    </message>
    <message>
        <source>What to bring: %1</source>
        <translation>ما يلزم إحضاره: %1</translation>
    </message>
    <message>
        <source>How to get there: %1</source>
        <translation>طريقة الوصول: %1</translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message>
        <source>Your breast care nurses</source>
        <translation>ممرضات رعاية الثدي</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>ليلًا ونهارًا</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>Your hospital</source>
        <translation>مستشفاك</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation>بمن يمكن الاتصال</translation>
    </message>
    <message>
        <source>If life is at risk</source>
        <translation>إذا كانت الحياة في خطر</translation>
    </message>
    <message>
        <source>Ambulance, fire or police</source>
        <translation>الإسعاف أو الإطفاء أو الشرطة</translation>
    </message>
    <message>
        <source>Urgent help, not an emergency</source>
        <translation>مساعدة عاجلة لكنها ليست حالة طوارئ</translation>
    </message>
    <message>
        <source>Day and night, free of charge</source>
        <translation>ليلًا ونهارًا، مجانًا</translation>
    </message>
    <message>
        <source>Your unit has given no phone numbers yet. They are also on your letters.</source>
        <translation>لم تضع وحدتك أرقام هواتف بعد. وهي مكتوبة أيضًا على رسائلك.</translation>
    </message>
    <message>
        <source>Come without an appointment</source>
        <translation>تعالي بلا موعد</translation>
    </message>
    <message>
        <source>Your unit has no drop-in sessions now. You can always call.</source>
        <translation>ليس في وحدتكِ جلسات بلا موعد الآن. يمكنكِ الاتصال دائمًا.</translation>
    </message>
    <message>
        <source>A nurse sees you at these times, every week. You need not book.</source>
        <translation>تراكِ ممرضة في هذه الأوقات كل أسبوع. لا حاجة إلى الحجز.</translation>
    </message>
</context>
<context>
    <name>CallRow</name>
    <message>
        <source>Call %1 on %2</source>
        <extracomment>%1 is a person or service, %2 a phone number</extracomment>
        <translation>الاتصال بـ %1 على %2</translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message>
        <source>Cancel the appointment</source>
        <translation>إلغاء الموعد</translation>
    </message>
    <message>
        <source>Write the reason. She will read it.</source>
        <translation>يرجى كتابة السبب. ستقرأه المريضة.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>هذا طويل جدًا. يرجى اختصاره.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>تعذّر الحفظ على هذا الحاسوب. يرجى التحقق من مساحة القرص.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>She reads this on her phone.</source>
        <translation>تقرأ المريضة هذا على هاتفها.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>The appointment was called off</source>
        <translation>أُلغي الموعد</translation>
    </message>
    <message>
        <source>It is over or cancelled already.</source>
        <translation>لقد انتهى أو أُلغي بالفعل.</translation>
    </message>
    <message>
        <source>It was called off</source>
        <translation>أُلغي</translation>
    </message>
</context>
<context>
    <name>CapacityPart</name>
    <message>
        <source>The pledge takes %1. Nobody’s hours are written down yet.</source>
        <extracomment>%1 is for example &quot;12 hours a month&quot;</extracomment>
        <translation>يحتاج التعهّد إلى %1. لم تُكتب ساعات أي شخص بعد.</translation>
    </message>
    <message>
        <source>The pledge takes %1. There are %2.</source>
        <extracomment>both are for example &quot;12 hours a month&quot;</extracomment>
        <translation>يحتاج التعهّد إلى %1. المتاح: %2.</translation>
    </message>
    <message>
        <source>%1, has %2</source>
        <extracomment>%1 is for example &quot;12 hours a month&quot;, %2 &quot;8 hours a month&quot;</extracomment>
        <translation>%1، المتاح: %2</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>تعذّر الحفظ على هذا الحاسوب. يرجى التحقق من مساحة القرص.</translation>
    </message>
    <message>
        <source>Hours for the pledge</source>
        <translation>ساعات التعهّد</translation>
    </message>
    <message>
        <source>More is promised than there are hours for</source>
        <translation>الوعود أكثر مما تكفي له الساعات</translation>
    </message>
    <message>
        <source>Choose later months, ask for hours, or say openly what cannot be done.</source>
        <translation>اختاري أشهرًا لاحقة، أو اطلبي ساعات، أو اذكري بصراحة ما لا يمكن فعله.</translation>
    </message>
    <message>
        <source>Nobody sees to it yet</source>
        <translation>لا أحد يتولّى ذلك بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>لا خطط</numerusform>
            <numerusform>خطة واحدة</numerusform>
            <numerusform>خطتان</numerusform>
            <numerusform>%n خطط</numerusform>
            <numerusform>%n خطة</numerusform>
            <numerusform>%n خطة</numerusform>
        </translation>
    </message>
    <message>
        <source>too much</source>
        <translation>أكثر من اللازم</translation>
    </message>
    <message>
        <source>Set hours</source>
        <translation>تحديد الساعات</translation>
    </message>
    <message>
        <source>Set the hours of %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>تحديد ساعات %1</translation>
    </message>
    <message>
        <source>Write down the hours of %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>كتابة ساعات %1</translation>
    </message>
    <message>
        <source>Hours of %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>ساعات %1</translation>
    </message>
    <message>
        <source>Hours a month for the pledge</source>
        <translation>ساعات التعهّد في الشهر</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Type a number of hours, such as 12.</source>
        <translation>اكتبي عدد الساعات، مثل 12.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check what you wrote</source>
        <translation>مراجعة ما كتبته</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <extracomment>%1 is a question, such as &quot;What was good?&quot;</extracomment>
        <translation>تغيير: %1</translation>
    </message>
    <message>
        <source>You wrote nothing here.</source>
        <translation>لم تكتب شيئًا هنا.</translation>
    </message>
    <message>
        <source>What was good?</source>
        <translation>ما الذي كان جيدًا؟</translation>
    </message>
    <message>
        <source>What could be better?</source>
        <translation>ما الذي يمكن أن يكون أفضل؟</translation>
    </message>
    <message>
        <source>Which part of your care is it about?</source>
        <translation>ما الجزء من رعايتك الذي يتعلق به هذا؟</translation>
    </message>
    <message>
        <source>Your breast care team will read this, with your name.</source>
        <translation>سيقرأ فريق رعاية الثدي هذا مع اسمك.</translation>
    </message>
    <message>
        <source>Your first words are on their way already. Send this as something new.</source>
        <translation>كلماتك الأولى في طريقها بالفعل. يرجى إرسال هذا كرسالة جديدة.</translation>
    </message>
    <message>
        <source>This is too long to send at once. Please make it shorter.</source>
        <translation>هذا أطول من أن يُرسل مرة واحدة. يرجى اختصاره.</translation>
    </message>
    <message>
        <source>There is nothing to send yet.</source>
        <translation>لا يوجد شيء لإرساله بعد.</translation>
    </message>
    <message>
        <source>This could not be kept on your phone. Is there room left? What you wrote is still here.</source>
        <translation>تعذّر حفظ هذا على هاتفك. هل بقيت مساحة كافية؟ ما كتبته لا يزال هنا.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Shall your team see your name?</source>
        <translation>هل يرى فريقكِ اسمكِ؟</translation>
    </message>
    <message>
        <source>Without my name</source>
        <translation>من دون اسمي</translation>
    </message>
    <message>
        <source>With my name</source>
        <translation>باسمي</translation>
    </message>
    <message>
        <source>May others read your words?</source>
        <translation>هل يجوز لآخرين قراءة كلماتكِ؟</translation>
    </message>
    <message>
        <source>Yes, without my name</source>
        <translation>نعم، من دون اسمي</translation>
    </message>
    <message>
        <source>No, only my team</source>
        <translation>لا، فريقي فقط</translation>
    </message>
    <message>
        <source>Your breast care team will read this. They cannot tell that it was you.</source>
        <translation>سيقرأ فريق رعاية الثدي هذا. ولا يستطيعون أن يعرفوا أنكِ أنتِ.</translation>
    </message>
    <message>
        <source>Send without my name</source>
        <translation>إرسال من دون اسمي</translation>
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
        <translation>الرمز الخاص بك</translation>
    </message>
    <message>
        <source>On your letter, 9 letters and numbers. Capitals do not matter.</source>
        <translation>مكتوب في رسالتك: 9 حروف وأرقام. لا فرق بين الحروف الكبيرة والصغيرة.</translation>
    </message>
    <message>
        <source>This is not the address from a Heard letter. Type the 9 letters and numbers instead.</source>
        <translation>هذا ليس العنوان المذكور في رسالة Heard. يرجى كتابة الحروف والأرقام التسعة بدلًا منه.</translation>
    </message>
    <message>
        <source>A part of this address is missing. Copy all of it, or type the 9 letters and numbers.</source>
        <translation>ينقص جزء من هذا العنوان. يرجى نسخه كاملًا، أو كتابة الحروف والأرقام التسعة.</translation>
    </message>
    <message>
        <source>Others could read along on the way to this address, so it is not used. Please call your breast care nurse.</source>
        <translation>قد يقرأ آخرون ما يُرسل إلى هذا العنوان، لذلك لا يُستخدم. يرجى الاتصال بممرضة رعاية الثدي.</translation>
    </message>
    <message>
        <source>This letter is from another hospital. Ask your nurse for a letter of your own.</source>
        <translation>هذه الرسالة من مستشفى آخر. يرجى طلب رسالة خاصة بك من ممرضتك.</translation>
    </message>
    <message>
        <source>Type all 9 letters and numbers from your letter.</source>
        <translation>يرجى كتابة كل الحروف والأرقام التسعة من رسالتك.</translation>
    </message>
    <message>
        <source>One of the letters or numbers is not right. Check each one.</source>
        <translation>أحد الحروف أو الأرقام غير صحيح. يرجى التحقق من كل منها.</translation>
    </message>
</context>
<context>
    <name>ColleagueDialog</name>
    <message>
        <source>Type a given name.</source>
        <translation>اكتبي الاسم الأول.</translation>
    </message>
    <message>
        <source>Type a family name.</source>
        <translation>اكتبي اسم العائلة.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>اختاري دورًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Add a colleague</source>
        <translation>إضافة زميل</translation>
    </message>
    <message>
        <source>Change a colleague</source>
        <translation>تعديل بيانات زميل</translation>
    </message>
    <message>
        <source>One of the texts is too long.</source>
        <translation>أحد النصوص طويل جدًا.</translation>
    </message>
    <message>
        <source>Somebody must stay administrator.</source>
        <translation>يجب أن يبقى هناك مسؤول.</translation>
    </message>
    <message>
        <source>The unit is not on this computer yet. Try again in a moment.</source>
        <translation>الوحدة ليست على هذا الحاسوب بعد. يرجى المحاولة مرة أخرى بعد قليل.</translation>
    </message>
    <message>
        <source>This person is no longer here.</source>
        <translation>هذا الشخص لم يعد هنا.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>تعذّر الحفظ على هذا الحاسوب. يرجى التحقق من مساحة القرص.</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>Such as Sister or Dr</source>
        <translation>مثل Sister أو Dr</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Patients see it.</source>
        <translation>تراه المريضات.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>What she may do here. Several are fine.</source>
        <translation>ما يُسمح لها به هنا. يمكن اختيار أكثر من دور.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>عدم الإضافة</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Lost a computer or phone: sign her out everywhere</source>
        <translation>فُقد حاسوب أو هاتف: إخراجها من كل مكان</translation>
    </message>
</context>
<context>
    <name>ComfortCard</name>
    <message>
        <source>This is too long. Please make it shorter.</source>
        <translation>هذا طويل جدًا. يرجى اختصاره.</translation>
    </message>
    <message>
        <source>This appointment has begun or has changed. Please call your team.</source>
        <translation>بدأ هذا الموعد أو تغيّر. يرجى الاتصال بفريقكِ.</translation>
    </message>
    <message>
        <source>This could not be kept on your phone. Is there room left?</source>
        <translation>تعذّر حفظ هذا على هاتفك. هل بقيت مساحة كافية؟</translation>
    </message>
    <message>
        <source>Are you comfortable with a phone appointment?</source>
        <translation>هل يريحكِ أن يكون الموعد بالهاتف؟</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Your team looks for another way to meet.</source>
        <translation>يبحث فريقكِ عن طريقة أخرى للقاء.</translation>
    </message>
    <message>
        <source>I’m not sure</source>
        <translation>لست متأكدة</translation>
    </message>
    <message>
        <source>Is there something we should know?</source>
        <translation>هل هناك ما ينبغي أن نعرفه؟</translation>
    </message>
    <message>
        <source>Tell your team</source>
        <translation>إخبار فريقكِ</translation>
    </message>
    <message>
        <source>Your team sees this beside the appointment. You can change it until it begins.</source>
        <translation>يرى فريقكِ هذا بجانب الموعد. يمكنكِ تغييره حتى يبدأ.</translation>
    </message>
    <message>
        <source>Choose an answer. Your team does not know this yet.</source>
        <translation>اختاري إجابة. فريقك لا يعرف هذا بعد.</translation>
    </message>
    <message>
        <source>Not sent yet. Your team does not know this.</source>
        <translation>لم يُرسل بعد. فريقك لا يعرف هذا.</translation>
    </message>
</context>
<context>
    <name>CommitmentDialog</name>
    <message>
        <source>What do we plan to do?</source>
        <translation>ماذا نخطط أن نفعل؟</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>تغيير الخطة</translation>
    </message>
    <message>
        <source>Write what you plan to do.</source>
        <translation>يرجى كتابة ما تخططون لفعله.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>هذا طويل جدًا. يرجى اختصاره.</translation>
    </message>
    <message>
        <source>Its issue is no longer on the board.</source>
        <translation>موضوعه لم يعد على اللوحة.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>تعذّر الحفظ على هذا الحاسوب. يرجى التحقق من مساحة القرص.</translation>
    </message>
    <message>
        <source>We plan to</source>
        <translation>نخطط لـ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بحلول</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Type a month and a year, such as %1.</source>
        <extracomment>%1 is a month as people here write it, such as &quot;Dec 2026&quot;</extracomment>
        <translation>اكتبي شهرًا وسنة، مثل %1.</translation>
    </message>
    <message>
        <source>A month, such as %1.</source>
        <extracomment>%1 is a month as people here write it, such as &quot;Dec 2026&quot;</extracomment>
        <translation>شهر، مثل %1.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
</context>
<context>
    <name>CommitmentPane</name>
    <message>
        <source>You said</source>
        <translation>قلتم</translation>
    </message>
    <message>
        <source>We plan to</source>
        <translation>نخطط لـ</translation>
    </message>
    <message>
        <source>Planned for %1</source>
        <extracomment>%1 is a month, such as &quot;December 2026&quot;</extracomment>
        <translation>مخطط له في %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Publish again</source>
        <translation>نشر مرة أخرى</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل الزمني</translation>
    </message>
    <message>
        <source>Changed since, not published yet</source>
        <translation>تغيّر منذ ذلك الحين ولم يُنشر بعد</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <extracomment>%1 is how a plan stands, such as &quot;In progress&quot;</extracomment>
        <translation>نُشر: %1</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>نُشر</translation>
    </message>
    <message>
        <source>%1 · not sent yet</source>
        <extracomment>%1 is a colleague&apos;s name</extracomment>
        <translation>%1 · لم يُرسل بعد</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a colleague&apos;s name, %2 a day</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not published yet.</source>
        <translation>لم يُنشر بعد.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>How does it stand?</source>
        <translation>ما الوضع الحالي؟</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>تغيير الخطة</translation>
    </message>
    <message>
        <source>Take back from patients</source>
        <translation>سحبه من المريضات</translation>
    </message>
    <message>
        <source>Show it on the board</source>
        <translation>عرضه على اللوحة</translation>
    </message>
    <message>
        <source>Published. Patients see it on their phones.</source>
        <translation>تم النشر. تراه المريضات على هواتفهن.</translation>
    </message>
    <message>
        <source>Taken back. Patients no longer see it.</source>
        <translation>سُحب. لم تعد المريضات يرينه.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>أُزيل.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <extracomment>%1 is what stops it, such as &quot;Funding&quot;</extracomment>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>Noted: you agree.</source>
        <translation>سُجّل ذلك: أنتِ موافقة.</translation>
    </message>
    <message>
        <source>Noted: not yet.</source>
        <translation>سُجّل ذلك: ليس بعد.</translation>
    </message>
    <message>
        <source>The step is removed.</source>
        <translation>أُزيلت الخطوة.</translation>
    </message>
    <message>
        <source>Your review is kept.</source>
        <translation>حُفظت مراجعتكِ.</translation>
    </message>
    <message>
        <source>This plan is no longer on the board</source>
        <translation>لم تعد هذه الخطة على اللوحة</translation>
    </message>
</context>
<context>
    <name>ConcernRow</name>
    <message>
        <source>How much? 0 is hardly at all, 10 is as much as it could be.</source>
        <translation>كم؟ 0 تعني: يكاد لا يُذكر، و10 تعني: إلى أقصى حد.</translation>
    </message>
    <message>
        <source>How much: %1</source>
        <extracomment>%1 is a concern, such as &quot;Sleep&quot;</extracomment>
        <translation>كم: %1</translation>
    </message>
    <message>
        <source>I’m not sure</source>
        <translation>لست متأكدة</translation>
    </message>
    <message>
        <source>I’m not sure how much: %1</source>
        <extracomment>%1 is a concern, such as &quot;Sleep&quot;</extracomment>
        <translation>لست متأكدة من المقدار: %1</translation>
    </message>
</context>
<context>
    <name>ConcernsStep</name>
    <message>
        <source>Does any of this trouble you?</source>
        <translation>هل يزعجكِ شيء من هذا؟</translation>
    </message>
    <message>
        <source>Tick what does. If nothing does, go on: that is an answer too.</source>
        <translation>ضعي علامة على ما يزعجكِ. وإن لم يكن هناك شيء فتابعي: هذه إجابة أيضًا.</translation>
    </message>
    <message>
        <source>Do you want to say more?</source>
        <translation>هل تودين قول المزيد؟</translation>
    </message>
</context>
<context>
    <name>ConfirmedLine</name>
    <message>
        <source>Counted %1. Who said what, nobody sees.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>أُحصي في %1. لا أحد يرى من قالت ماذا.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>تعذّر الحفظ على هذا الحاسوب. يرجى التحقق من مساحة القرص.</translation>
    </message>
    <message numerus="yes">
        <source>%n in a hundred fewer than at its best say that it happened.</source>
        <translation>
            <numerusform>لا تغيّر عن أفضل ما كان يقلن إنه حدث.</numerusform>
            <numerusform>أقل بواحدة من كل مئة عن أفضل ما كان يقلن إنه حدث.</numerusform>
            <numerusform>أقل باثنتين من كل مئة عن أفضل ما كان يقلن إنه حدث.</numerusform>
            <numerusform>أقل بـ %n من كل مئة عن أفضل ما كان يقلن إنه حدث.</numerusform>
            <numerusform>أقل بـ %n من كل مئة عن أفضل ما كان يقلن إنه حدث.</numerusform>
            <numerusform>أقل بـ %n من كل مئة عن أفضل ما كان يقلن إنه حدث.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it back into Today</source>
        <translation>أعده إلى «اليوم»</translation>
    </message>
    <message>
        <source>We have looked at it</source>
        <translation>لقد نظرنا فيه</translation>
    </message>
</context>
<context>
    <name>ConfirmedWords</name>
    <message numerus="yes">
        <source>Confirmed by %n patient(s)</source>
        <translation>
            <numerusform>لم تؤكده أي مريضة</numerusform>
            <numerusform>أكدته مريضة واحدة</numerusform>
            <numerusform>أكدته مريضتان</numerusform>
            <numerusform>أكدته %n مريضات</numerusform>
            <numerusform>أكدته %n مريضة</numerusform>
            <numerusform>أكدته %n مريضة</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed by fewer than %1 patients</source>
        <extracomment>%1 is a number</extracomment>
        <translation>أكدته أقل من %1 مريضات</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) say: not yet</source>
        <translation>
            <numerusform>لم تقل أي مريضة: ليس بعد</numerusform>
            <numerusform>مريضة واحدة تقول: ليس بعد</numerusform>
            <numerusform>مريضتان تقولان: ليس بعد</numerusform>
            <numerusform>%n مريضات يقلن: ليس بعد</numerusform>
            <numerusform>%n مريضة تقول: ليس بعد</numerusform>
            <numerusform>%n مريضة تقول: ليس بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than %1 patients say: not yet</source>
        <extracomment>%1 is a number</extracomment>
        <translation>أقل من %1 مريضات يقلن: ليس بعد</translation>
    </message>
</context>
<context>
    <name>ConnectionBar</name>
    <message numerus="yes">
        <source>%n not sent yet</source>
        <translation>
            <numerusform>لا شيء بانتظار الإرسال</numerusform>
            <numerusform>واحد لم يُرسل بعد</numerusform>
            <numerusform>اثنان لم يُرسلا بعد</numerusform>
            <numerusform>%n لم تُرسل بعد</numerusform>
            <numerusform>%n لم تُرسل بعد</numerusform>
            <numerusform>%n لم تُرسل بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>محدَّث في %1</translation>
    </message>
    <message>
        <source>Fetching, %1 %</source>
        <extracomment>%1 is a number up to 100</extracomment>
        <translation>جارٍ الجلب، %1 %</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>The hub does not answer as it should. Tell your administrator.</source>
        <translation>لا يستجيب الخادم كما ينبغي. يرجى إبلاغ المسؤول.</translation>
    </message>
    <message>
        <source>Offline. Everything here can be read, and what you write is kept.</source>
        <translation>لا يوجد اتصال. يمكن قراءة كل شيء هنا، ويُحفظ ما تكتبه.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Signed out. Everything here can be read, and what you write is kept.</source>
        <translation>تم تسجيل الخروج. يمكن قراءة كل شيء هنا، ويُحفظ ما تكتبينه.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>The hub cannot take it just now. What you write is kept, and sent by itself.</source>
        <translation>لا يستطيع المركز استلامه الآن. ما تكتبينه محفوظ وسيُرسل من تلقاء نفسه.</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>They agreed that we write this down and learn from it.</source>
        <translation>وافقوا على أن نكتب هذا ونتعلّم منه.</translation>
    </message>
    <message>
        <source>They did not agree that this is used.</source>
        <translation>لم يوافقوا على استخدام هذا.</translation>
    </message>
    <message>
        <source>Consent was withdrawn on %1. No words of it are quoted, and it is not counted.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>سُحبت الموافقة في %1. لا تُقتبس أي كلمات من المحادثة، ولا تُحتسب.</translation>
    </message>
    <message>
        <source>Words from it may be quoted, without names</source>
        <translation>يجوز اقتباس كلمات منها، من دون أسماء</translation>
    </message>
    <message>
        <source>Without the tick, no report takes a quote from it. Printed ones stay as they are.</source>
        <translation>من دون العلامة، لا يقتبس منها أي تقرير. وتبقى التقارير المطبوعة كما هي.</translation>
    </message>
    <message>
        <source>They withdraw their consent…</source>
        <translation>سحب الموافقة بطلب منهم…</translation>
    </message>
    <message>
        <source>They did not withdraw it</source>
        <translation>لم يسحبوا الموافقة</translation>
    </message>
</context>
<context>
    <name>DateFields</name>
    <message>
        <source>Type the day, month and year.</source>
        <translation>يرجى كتابة اليوم والشهر والسنة.</translation>
    </message>
    <message>
        <source>Type all three: the day, the month and the year.</source>
        <translation>يرجى كتابة الثلاثة: اليوم والشهر والسنة.</translation>
    </message>
    <message>
        <source>Type the year with 4 numbers, such as 2026.</source>
        <translation>يرجى كتابة السنة بأربعة أرقام، مثل 2026.</translation>
    </message>
    <message>
        <source>This day is not in the calendar. Check the day and the month.</source>
        <translation>هذا اليوم غير موجود في التقويم. يرجى التحقق من اليوم والشهر.</translation>
    </message>
    <message>
        <source>For example, 3 3 2026</source>
        <translation>مثلًا: 3 3 2026</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>What you told us</source>
        <translation>ما أخبرتنا به</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>سؤالك</translation>
    </message>
    <message>
        <source>A reply you read</source>
        <translation>رد قرأته</translation>
    </message>
    <message>
        <source>Something you changed</source>
        <translation>شيء غيّرته</translation>
    </message>
    <message>
        <source>This was changed in two places</source>
        <translation>تغيّر هذا في مكانين</translation>
    </message>
    <message>
        <source>Your hospital did not take this</source>
        <translation>لم يقبل مستشفاك هذا</translation>
    </message>
    <message>
        <source>Choose which one stays.</source>
        <translation>يرجى اختيار ما يبقى.</translation>
    </message>
    <message>
        <source>It is safe on your phone. Try once more. If it fails again, call your team and tell them.</source>
        <translation>هو محفوظ بأمان على هاتفك. يرجى المحاولة مرة أخرى. إذا فشل مجددًا، يرجى الاتصال بفريقك وإخبارهم.</translation>
    </message>
    <message>
        <source>On this phone</source>
        <translation>على هذا الهاتف</translation>
    </message>
    <message>
        <source>You wrote</source>
        <translation>ما كتبته</translation>
    </message>
    <message>
        <source>At your hospital</source>
        <translation>في مستشفاك</translation>
    </message>
    <message>
        <source>Keep what is on this phone</source>
        <translation>الاحتفاظ بما على هذا الهاتف</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>Keep what is at your hospital</source>
        <translation>الاحتفاظ بما في مستشفاك</translation>
    </message>
    <message>
        <source>Do not send it</source>
        <translation>عدم الإرسال</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is what it is, such as &quot;Your question&quot;, %2 a day, such as &quot;Today, 9:14 am&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>What you asked of an appointment</source>
        <translation>ما طلبتِه بشأن موعد</translation>
    </message>
    <message>
        <source>Whether the phone is all right for you</source>
        <translation>هل يناسبك الهاتف</translation>
    </message>
    <message>
        <source>How you like to meet</source>
        <translation>كيف تفضّلين اللقاء</translation>
    </message>
    <message>
        <source>An appointment</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>What weighs on you</source>
        <translation>ما يثقل عليك</translation>
    </message>
    <message>
        <source>Your request for a support talk</source>
        <translation>طلبك لمحادثة دعم</translation>
    </message>
    <message>
        <source>Pages your team sent you</source>
        <translation>صفحات أرسلها إليك فريقك</translation>
    </message>
    <message>
        <source>What your team knows about you</source>
        <translation>ما يعرفه فريقك عنك</translation>
    </message>
    <message>
        <source>It cannot be changed from this phone.</source>
        <translation>لا يمكن تغييره من هذا الهاتف.</translation>
    </message>
    <message>
        <source>What it belongs to is not there any more.</source>
        <translation>ما يتبعه لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>إنه طويل جدًا.</translation>
    </message>
    <message>
        <source>Something in it does not fit what your hospital has.</source>
        <translation>شيء فيه لا يتوافق مع ما لدى مستشفاك.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>من قبل</translation>
    </message>
    <message>
        <source>This differs: %1</source>
        <extracomment>%1 are names of parts of a record, as computers call them, such as &quot;status, note&quot;</extracomment>
        <translation>هذا مختلف: %1</translation>
    </message>
</context>
<context>
    <name>DecisionPane</name>
    <message>
        <source>This was not sent</source>
        <translation>لم يُرسل هذا</translation>
    </message>
    <message>
        <source>Both sides changed it</source>
        <translation>غيّره الطرفان</translation>
    </message>
    <message>
        <source>The hub did not accept it</source>
        <translation>لم يقبله الخادم</translation>
    </message>
    <message>
        <source>You wrote</source>
        <translation>ما كتبته</translation>
    </message>
    <message>
        <source>The other side wrote</source>
        <translation>كتب الطرف الآخر</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>الاحتفاظ بنسختي</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>أخذ نسختهم</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>التخلي عنه</translation>
    </message>
    <message>
        <source>Nothing to decide any more</source>
        <translation>لم يعد هناك ما يُقرَّر</translation>
    </message>
    <message>
        <source>What a patient said</source>
        <translation>ما قالته مريضة</translation>
    </message>
    <message>
        <source>A patient’s question</source>
        <translation>سؤال من مريضة</translation>
    </message>
    <message>
        <source>A reply to a patient</source>
        <translation>رد على مريضة</translation>
    </message>
    <message>
        <source>What a patient asks of an appointment</source>
        <translation>ما تطلبه مريضة بشأن موعد</translation>
    </message>
    <message>
        <source>Whether the phone is all right for her</source>
        <translation>هل يناسبها الهاتف</translation>
    </message>
    <message>
        <source>How she likes to meet</source>
        <translation>كيف تفضّل اللقاء</translation>
    </message>
    <message>
        <source>An appointment</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>What was said of a wait</source>
        <translation>ما قيل عن الانتظار</translation>
    </message>
    <message>
        <source>Answers to an assessment</source>
        <translation>إجابات عن تقييم</translation>
    </message>
    <message>
        <source>A request for a support talk</source>
        <translation>طلب محادثة دعم</translation>
    </message>
    <message>
        <source>A support plan</source>
        <translation>خطة دعم</translation>
    </message>
    <message>
        <source>A place on a waiting list</source>
        <translation>مكان في قائمة انتظار</translation>
    </message>
    <message>
        <source>The call after an operation</source>
        <translation>المكالمة بعد العملية</translation>
    </message>
    <message>
        <source>Pages sent to a patient</source>
        <translation>صفحات أُرسلت إلى مريضة</translation>
    </message>
    <message>
        <source>A page of the library</source>
        <translation>صفحة من المكتبة</translation>
    </message>
    <message>
        <source>What patients said, in the pledge</source>
        <translation>ما قالته المريضات، في التعهّد</translation>
    </message>
    <message>
        <source>A commitment of the pledge</source>
        <translation>وعد من التعهّد</translation>
    </message>
    <message>
        <source>What is known about a patient</source>
        <translation>ما هو معروف عن مريضة</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>A referral to palliative care</source>
        <translation>إحالة إلى الرعاية التلطيفية</translation>
    </message>
    <message>
        <source>Your role may not write this.</source>
        <translation>دورك لا يسمح بكتابة هذا.</translation>
    </message>
    <message>
        <source>It is not there any more, or what it belongs to.</source>
        <translation>لم يعد موجودًا، أو لم يعد ما يتبعه موجودًا.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>إنه كبير جدًا.</translation>
    </message>
    <message>
        <source>Something in it does not fit what the hub has.</source>
        <translation>شيء فيه لا يتوافق مع ما لدى الخادم.</translation>
    </message>
    <message>
        <source>This could not be done. Please try again.</source>
        <translation>تعذّر إتمام ذلك. يرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Another record: %1</source>
        <extracomment>%1 is a kind of record as computers call it, such as &quot;MeasureReport&quot;</extracomment>
        <translation>سجل آخر: %1</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>كان</translation>
    </message>
    <message>
        <source>This differs: %1</source>
        <extracomment>%1 are names of parts of a record, as computers call them, such as &quot;status, note&quot;</extracomment>
        <translation>هذا مختلف: %1</translation>
    </message>
</context>
<context>
    <name>DecisionsPage</name>
    <message>
        <source>What needs you</source>
        <translation>ما يحتاج إليك</translation>
    </message>
    <message>
        <source>This could not be done. Please try again.</source>
        <translation>تعذّر القيام بهذا. يرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>لا شيء يحتاج إليك</translation>
    </message>
    <message>
        <source>Everything you wrote has been sent, or will be sent by itself.</source>
        <translation>أُرسل كل ما كتبته، أو سيُرسل تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>DeclineDialog</name>
    <message>
        <source>Take the offer back</source>
        <translation>سحب العرض</translation>
    </message>
    <message>
        <source>Decline the request</source>
        <translation>رفض الطلب</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>She reads this on her phone, with the way to call you. She can ask again.</source>
        <translation>تقرأ هذا على هاتفها، مع طريقة الاتصال بكم. ويمكنها أن تطلب من جديد.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
</context>
<context>
    <name>DeliveryLine</name>
    <message>
        <source>Not sent yet</source>
        <translation>لم يُرسل بعد</translation>
    </message>
    <message>
        <source>Could not be sent</source>
        <translation>تعذّر الإرسال</translation>
    </message>
    <message>
        <source>Changed in two places</source>
        <translation>تغيّر في مكانين</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>Read by your team</source>
        <translation>قرأه فريقك</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <extracomment>%1 is a time, such as &quot;2:02 pm&quot; or &quot;yesterday at 2:02 pm&quot;</extracomment>
        <translation>أُرسل: %1</translation>
    </message>
    <message>
        <source>Sends when you are online</source>
        <translation>سيُرسل عند اتصالك بالإنترنت</translation>
    </message>
    <message>
        <source>Open it to see what to do</source>
        <translation>يمكن فتحه لمعرفة ما يجب فعله</translation>
    </message>
    <message>
        <source>Sends after you sign in again</source>
        <translation>سيُرسل بعد أن تسجلي الدخول مجددًا</translation>
    </message>
    <message>
        <source>Sent without your name</source>
        <translation>أُرسلت من دون اسمكِ</translation>
    </message>
    <message>
        <source>Sends by itself, a little later</source>
        <translation>تُرسَل تلقائيًا بعد قليل</translation>
    </message>
</context>
<context>
    <name>DescribeDialog</name>
    <message>
        <source>Change the details</source>
        <translation>تغيير التفاصيل</translation>
    </message>
    <message>
        <source>One of the texts is too long.</source>
        <translation>أحد النصوص طويل جدًا.</translation>
    </message>
    <message>
        <source>This appointment is no longer here.</source>
        <translation>هذا الموعد لم يعد هنا.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>تعذّر الحفظ على هذا الحاسوب. يرجى التحقق من مساحة القرص.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
</context>
<context>
    <name>DidItHappenCard</name>
    <message>
        <source>Your hospital has just taken this promise out of its pledge.</source>
        <translation>سحب مستشفاك هذا الوعد من تعهده للتو.</translation>
    </message>
    <message>
        <source>Your answer could not be kept. Is there room left on this phone?</source>
        <translation>تعذّر حفظ إجابتك. هل بقيت مساحة على هذا الهاتف؟</translation>
    </message>
    <message>
        <source>Did it happen for you?</source>
        <translation>هل حدث ذلك لك؟</translation>
    </message>
    <message>
        <source>Your team sees how many said what, never who.</source>
        <translation>يرى فريقك كم قالت ماذا، ولا يرى أبدًا من.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>It is not about me</source>
        <translation>لا يخصني</translation>
    </message>
    <message>
        <source>Thank you. You can change your answer at any time.</source>
        <translation>شكرًا. يمكنك تغيير إجابتك في أي وقت.</translation>
    </message>
    <message>
        <source>Tell your team more</source>
        <translation>أخبري فريقك بالمزيد</translation>
    </message>
</context>
<context>
    <name>DropInDialog</name>
    <message>
        <source>Add a drop-in session</source>
        <translation>إضافة جلسة بلا موعد</translation>
    </message>
    <message>
        <source>Change the drop-in session</source>
        <translation>تغيير الجلسة بلا موعد</translation>
    </message>
    <message>
        <source>Every week on</source>
        <translation>كل أسبوع يوم</translation>
    </message>
    <message>
        <source>From when?</source>
        <translation>من متى؟</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>إلى متى؟</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>أين؟</translation>
    </message>
    <message>
        <source>So that somebody finds it who has never been there.</source>
        <translation>كي تجده من لم تأتِ من قبل.</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>لمن هي؟</translation>
    </message>
    <message>
        <source>Everybody can come then.</source>
        <translation>يمكن للجميع الحضور عندئذ.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
</context>
<context>
    <name>DropInText</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day of the week, %2 from when until when, such as &quot;10:00 am to 12:30 pm&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>للجميع</translation>
    </message>
</context>
<context>
    <name>DropInWording</name>
    <message>
        <source>Choose a day.</source>
        <translation>اختاروا يومًا.</translation>
    </message>
    <message>
        <source>Type when it begins and when it ends.</source>
        <translation>اكتبوا متى تبدأ ومتى تنتهي.</translation>
    </message>
    <message>
        <source>It ends before it begins. Check both times.</source>
        <translation>تنتهي قبل أن تبدأ. تحققوا من الوقتين.</translation>
    </message>
    <message>
        <source>Say where it is.</source>
        <translation>اذكروا مكانها.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>هذا طويل جدًا. يرجى اختصاره.</translation>
    </message>
    <message>
        <source>There are 20 sessions already. Remove one first.</source>
        <translation>هناك 20 جلسة. أزيلوا واحدة أولًا.</translation>
    </message>
    <message>
        <source>This session is no longer here.</source>
        <translation>لم تعد هذه الجلسة هنا.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>تعذّر الحفظ على هذا الحاسوب. يرجى التحقق من مساحة القرص.</translation>
    </message>
</context>
<context>
    <name>DropInsPart</name>
    <message>
        <source>The session is removed.</source>
        <translation>أُزيلت الجلسة.</translation>
    </message>
    <message>
        <source>Drop-in sessions</source>
        <translation>جلسات بلا موعد</translation>
    </message>
    <message>
        <source>When a nurse sees patients without an appointment. Phones show it under Who to call.</source>
        <translation>متى ترى ممرضة المريضات بلا موعد. تعرضه الهواتف تحت «بمن يمكن الاتصال».</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>إضافة جلسة</translation>
    </message>
    <message>
        <source>This could not be read on this computer.</source>
        <translation>تعذرت قراءة هذا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>Change the session on %1</source>
        <extracomment>%1 is a day of the week</extracomment>
        <translation>تغيير جلسة يوم %1</translation>
    </message>
    <message>
        <source>Remove the session on %1</source>
        <extracomment>%1 is a day of the week</extracomment>
        <translation>إزالة جلسة يوم %1</translation>
    </message>
</context>
<context>
    <name>DuePane</name>
    <message>
        <source>Overdue for an assessment</source>
        <translation>تأخر موعد تقييمها</translation>
    </message>
    <message>
        <source>Not assessed lately</source>
        <translation>لم تُقيَّم مؤخرًا</translation>
    </message>
    <message>
        <source>Offer an assessment</source>
        <translation>عرض تقييم</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>When she is assessed</source>
        <translation>متى تُقيَّم</translation>
    </message>
    <message>
        <source>Told of her diagnosis</source>
        <translation>علمت بتشخيصها</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Last assessed</source>
        <translation>آخر تقييم</translation>
    </message>
    <message>
        <source>Never here</source>
        <translation>لم يتم هنا من قبل</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>الموعد المقرر</translation>
    </message>
    <message>
        <source>Now, no assessment yet</source>
        <translation>الآن، لا تقييم بعد</translation>
    </message>
    <message>
        <source>Not since then</source>
        <translation>ليس منذ ذلك الحين</translation>
    </message>
</context>
<context>
    <name>DueRemindersCard</name>
    <message>
        <source>You asked to be reminded</source>
        <translation>طلبتِ تذكيرًا</translation>
    </message>
    <message>
        <source>This could not be kept on your phone. Is there room left?</source>
        <translation>تعذّر حفظ هذا على هاتفك. هل بقيت مساحة كافية؟</translation>
    </message>
</context>
<context>
    <name>DueRow</name>
    <message>
        <source>Last assessed on %1</source>
        <translation>آخر تقييم: %1</translation>
    </message>
    <message>
        <source>Told on %1, not assessed yet</source>
        <translation>علمت بتشخيصها: %1، ولم تُقيَّم بعد</translation>
    </message>
    <message>
        <source>Not assessed yet</source>
        <translation>لم تُقيَّم بعد</translation>
    </message>
    <message>
        <source>Was due on %1</source>
        <translation>كان مقررًا: %1</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>مقرر: %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>طلبت</translation>
    </message>
    <message>
        <source>Due now</source>
        <extracomment>%1 is a day</extracomment>
        <translation>مقررة الآن</translation>
    </message>
    <message>
        <source>No date of diagnosis</source>
        <translation>لا تاريخ للتشخيص</translation>
    </message>
</context>
<context>
    <name>EarlierDialog</name>
    <message>
        <source>Published: %1, by %2.</source>
        <extracomment>%1 is a time, %2 a member of the team</extracomment>
        <translation>نُشرت: %1، بواسطة %2.</translation>
    </message>
    <message>
        <source>What it said then</source>
        <translation>ما كانت تقوله حينها</translation>
    </message>
    <message>
        <source>Pictures are not kept. Links and boxes are only shown.</source>
        <translation>لا تُحفظ الصور. الروابط والمربعات للعرض فقط.</translation>
    </message>
    <message>
        <source>The words of then are not on this computer yet. Try again in a moment.</source>
        <translation>كلمات تلك النسخة ليست على هذا الحاسوب بعد. حاولي مجددًا بعد لحظة.</translation>
    </message>
</context>
<context>
    <name>EffectTag</name>
    <message>
        <source>No values yet</source>
        <translation>لا قيم بعد</translation>
    </message>
    <message>
        <source>Before the change</source>
        <translation>قبل التغيير</translation>
    </message>
    <message>
        <source>Too little to tell</source>
        <translation>البيانات لا تكفي للحكم</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>أفضل</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>أسوأ</translation>
    </message>
    <message>
        <source>No difference seen</source>
        <translation>لم يُلاحظ فرق</translation>
    </message>
    <message>
        <source>Waits after a report</source>
        <translation>تنتظر بعد تقرير</translation>
    </message>
</context>
<context>
    <name>EnrolDialog</name>
    <message>
        <source>Enrol a patient</source>
        <translation>تسجيل مريضة</translation>
    </message>
    <message>
        <source>Change her details</source>
        <translation>تغيير بياناتها</translation>
    </message>
    <message>
        <source>This NHS number is mistyped. Check each figure.</source>
        <translation>رقم NHS هذا غير صحيح. يرجى التحقق من كل رقم فيه.</translation>
    </message>
    <message>
        <source>Another patient has this NHS number.</source>
        <translation>رقم NHS هذا لمريضة أخرى.</translation>
    </message>
    <message>
        <source>Check the year of birth.</source>
        <translation>يرجى التحقق من سنة الميلاد.</translation>
    </message>
    <message>
        <source>One of the texts is too long.</source>
        <translation>أحد النصوص طويل جدًا.</translation>
    </message>
    <message>
        <source>This patient is no longer here.</source>
        <translation>هذه المريضة لم تعد هنا.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>تعذّر الحفظ على هذا الحاسوب. يرجى التحقق من مساحة القرص.</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>NHS number</source>
        <translation>رقم NHS</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>أولي</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>ثانوي</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Type her given name.</source>
        <translation>اكتبي اسمها الأول.</translation>
    </message>
    <message>
        <source>Type her family name.</source>
        <translation>اكتبي اسم عائلتها.</translation>
    </message>
    <message>
        <source>Choose primary or secondary.</source>
        <translation>اختاري أولي أو ثانوي.</translation>
    </message>
    <message>
        <source>Do not enrol</source>
        <translation>عدم التسجيل</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Check the day she was told.</source>
        <translation>يرجى التحقق من يوم إبلاغها.</translation>
    </message>
    <message>
        <source>Told of her diagnosis on</source>
        <translation>علمت بتشخيصها في</translation>
    </message>
    <message>
        <source>Communication needs, shown wherever her name is</source>
        <translation>احتياجات التواصل، تظهر حيثما ظهر اسمها</translation>
    </message>
</context>
<context>
    <name>EvaluationPage</name>
    <message>
        <source>Evaluation</source>
        <translation>تقييم الأثر</translation>
    </message>
    <message>
        <source>Did it make a difference?</source>
        <translation>هل أحدث ذلك فرقًا؟</translation>
    </message>
    <message>
        <source>Heard from with secondary breast cancer: %1</source>
        <extracomment>%1 is for example &quot;12 people&quot; or &quot;Fewer than 10 people&quot;</extracomment>
        <translation>من سمعنا منهم ولديهم سرطان الثدي الثانوي: %1</translation>
    </message>
    <message>
        <source>Nothing to evaluate yet</source>
        <translation>لا شيء لتقييم أثره بعد</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>لا شيء مطابق</translation>
    </message>
    <message>
        <source>Write down what you plan to do, under Pledge. Then say here how you see that it works.</source>
        <translation>اكتبي ما تخططين لفعله في صفحة «التعهّد». ثم اذكري هنا كيف ترين أنه ينجح.</translation>
    </message>
    <message>
        <source>Try fewer letters, or choose All.</source>
        <translation>جرّبي أحرفًا أقل، أو اختاري الكل.</translation>
    </message>
    <message>
        <source>One page for managers</source>
        <translation>صفحة واحدة للمديرين</translation>
    </message>
    <message>
        <source>Business case</source>
        <translation>دراسة الجدوى</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>ما الذي يُعرض</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>يُقاس</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>لا يُقاس</translation>
    </message>
    <message>
        <source>You see here what was measured, before and after.</source>
        <translation>ترين هنا ما تم قياسه، قبل وبعد.</translation>
    </message>
    <message>
        <source>A colleague has just changed this. Look at it again.</source>
        <translation>غيّر أحد الزملاء هذا للتو. انظري إليه من جديد.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>تعذّر الحفظ على هذا الحاسوب. يرجى التحقق من مساحة القرص.</translation>
    </message>
    <message>
        <source>Not measured any more.</source>
        <translation>لم يعد يُقاس.</translation>
    </message>
    <message>
        <source>Value removed.</source>
        <translation>أُزيلت القيمة.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n promise(s) have a measure</source>
        <translation>
            <numerusform>وعود لها مقياس: %1 من %n</numerusform>
            <numerusform>وعود لها مقياس: %1 من %n</numerusform>
            <numerusform>وعود لها مقياس: %1 من %n</numerusform>
            <numerusform>وعود لها مقياس: %1 من %n</numerusform>
            <numerusform>وعود لها مقياس: %1 من %n</numerusform>
            <numerusform>وعود لها مقياس: %1 من %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the promises</source>
        <translation>البحث في الوعود</translation>
    </message>
    <message>
        <source>Choose a promise</source>
        <translation>اختاري وعدًا</translation>
    </message>
    <message>
        <source>There is already a value for this day. Change that one instead.</source>
        <translation>هناك قيمة لهذا اليوم. غيّر تلك بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>EvaluationPane</name>
    <message>
        <source>You said: %1</source>
        <extracomment>%1 is what patients said</extracomment>
        <translation>قلتم: %1</translation>
    </message>
    <message>
        <source>How will you see that it works?</source>
        <translation>كيف سترين أنه ينجح؟</translation>
    </message>
    <message>
        <source>Say what you measure, such as a question of a survey, or a waiting time. Then add what it was before.</source>
        <translation>اذكري ما تقيسينه، مثل سؤال في استبيان أو مدة انتظار. ثم أضيفي ما كان عليه من قبل.</translation>
    </message>
    <message>
        <source>Choose a measure</source>
        <translation>اختيار مقياس</translation>
    </message>
    <message>
        <source>Changed on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>تغيّر في %1</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>ما معنى هذا</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>إضافة قيمة</translation>
    </message>
    <message>
        <source>Add values from a file</source>
        <translation>إضافة قيم من ملف</translation>
    </message>
    <message>
        <source>Change the measure</source>
        <translation>تغيير المقياس</translation>
    </message>
    <message>
        <source>Do not measure it</source>
        <translation>إيقاف قياسه</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>قبل وبعد</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>الشيء نفسه في جدول</translation>
    </message>
    <message>
        <source>Small numbers are not shown, here or in a report, so that nobody can be recognised.</source>
        <translation>لا تُعرض الأعداد الصغيرة، لا هنا ولا في تقرير، حتى لا يُعرف أحد.</translation>
    </message>
    <message>
        <source>What you wrote down</source>
        <translation>ما كتبتِه</translation>
    </message>
    <message>
        <source>Change what is wrong. Small numbers show only there.</source>
        <translation>صحّحي ما هو خطأ. لا تظهر الأعداد الصغيرة إلا هناك.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a day, %2 for example &quot;81 of 263 people&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change the value of %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>تغيير قيمة %1</translation>
    </message>
    <message>
        <source>Remove the value of %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>إزالة قيمة %1</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>تعذّر الحفظ على هذا الحاسوب. يرجى التحقق من مساحة القرص.</translation>
    </message>
    <message>
        <source>Representatives see before and after as of %1.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>ترى الممثلات ما قبل وما بعد كما في %1.</translation>
    </message>
    <message>
        <source>Representatives see before and after once you tell them, or make a report.</source>
        <translation>ترى الممثلات ما قبل وما بعد حين تخبرونهن أو تعدّون تقريرًا.</translation>
    </message>
    <message>
        <source>Tell representatives how it stands now</source>
        <translation>إخبار الممثلات بالوضع الآن</translation>
    </message>
    <message>
        <source>Tell representatives</source>
        <translation>إخبار الممثلات</translation>
    </message>
    <message>
        <source>What the team wrote down</source>
        <translation>ما كتبه الفريق</translation>
    </message>
    <message>
        <source>Representatives see before and after as they stand now.</source>
        <translation>يرى الممثلون ما قبل وما بعد كما هما الآن.</translation>
    </message>
    <message>
        <source>Nothing is new since representatives were told.</source>
        <translation>لا جديد منذ إبلاغ الممثلين.</translation>
    </message>
    <message>
        <source>Your role may not tell representatives. A nurse or the pledge lead can.</source>
        <translation>لا يسمح دورك بإبلاغ الممثلين. يمكن لممرضة أو لقائد التعهد ذلك.</translation>
    </message>
</context>
<context>
    <name>EvaluationRow</name>
    <message>
        <source>Not measured yet</source>
        <translation>لم يُقَس بعد</translation>
    </message>
    <message>
        <source>Before: %1 · After: %2</source>
        <extracomment>%1 and %2 are for example &quot;61 %, n = 263&quot;, or why they are not shown</extracomment>
        <translation>قبل: %1 · بعد: %2</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fewer than %n people</source>
        <translation>
            <numerusform>أقل من %n شخص</numerusform>
            <numerusform>أقل من شخص واحد</numerusform>
            <numerusform>أقل من شخصين</numerusform>
            <numerusform>أقل من %n أشخاص</numerusform>
            <numerusform>أقل من %n شخصًا</numerusform>
            <numerusform>أقل من %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>not shown, to protect people</source>
        <translation>غير معروض، لحماية الأشخاص</translation>
    </message>
    <message>
        <source>No longer evidence of this.</source>
        <translation>لم يعد دليلًا على هذا.</translation>
    </message>
    <message>
        <source>This is no longer here.</source>
        <translation>هذا لم يعد هنا.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>تعذّر الحفظ على هذا الحاسوب. يرجى التحقق من مساحة القرص.</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>ما يبيّن ذلك</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>إضافة دليل</translation>
    </message>
    <message>
        <source>How many people said it has not been told yet.</source>
        <translation>لم يُعلَن بعد كم شخصًا قال هذا.</translation>
    </message>
    <message>
        <source>Said by: %1</source>
        <extracomment>%1 is for example &quot;fewer than 10 people&quot;</extracomment>
        <translation>قاله: %1</translation>
    </message>
    <message>
        <source>With primary cancer: %1. With secondary cancer: %2.</source>
        <extracomment>both are for example &quot;12 people&quot;</extracomment>
        <translation>بسرطان أولي: %1. بسرطان ثانوي: %2.</translation>
    </message>
    <message>
        <source>Too few to say how many have primary or secondary cancer.</source>
        <translation>العدد صغير، فلا نذكر كم منهم لديه سرطان أولي أو ثانوي.</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>%1 % positive</source>
        <extracomment>%1 is a number from 0 to 100</extracomment>
        <translation>%1% إيجابي</translation>
    </message>
    <message>
        <source>“%1” is no evidence of this</source>
        <extracomment>%1 are somebody&apos;s words</extracomment>
        <translation>«%1» ليس دليلًا على هذا</translation>
    </message>
    <message>
        <source>We knew this before</source>
        <translation>كنا نعرف هذا من قبل</translation>
    </message>
    <message>
        <source>Keep it in mind: what was known and not done yet.</source>
        <translation>تذكّريه: ما كان معروفًا ولم يُنجز بعد.</translation>
    </message>
    <message>
        <source>Nothing shows yet that patients said this. Link a voice, a conversation or the result of a survey.</source>
        <translation>لا شيء يبيّن بعدُ أن المرضى قالوا هذا. اربطي رأيًا أو محادثة أو نتيجة استبيان.</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Write which survey it was.</source>
        <translation>اكتبي أي استطلاع كان.</translation>
    </message>
    <message>
        <source>Type how many people answered, such as 120.</source>
        <translation>اكتبي كم شخصًا أجاب، مثل 120.</translation>
    </message>
    <message>
        <source>Type a number from 0 to 100.</source>
        <translation>اكتبي رقمًا من 0 إلى 100.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>هذا اليوم لم يأتِ بعد.</translation>
    </message>
    <message>
        <source>What shows that patients said it?</source>
        <translation>ما الذي يبيّن أن المريضات قلن هذا؟</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>تعذّر الحفظ على هذا الحاسوب. يرجى التحقق من مساحة القرص.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>من أين يأتي</translation>
    </message>
    <message>
        <source>Something said</source>
        <translation>شيء قيل</translation>
    </message>
    <message>
        <source>A survey</source>
        <translation>استطلاع</translation>
    </message>
    <message>
        <source>Words, or who said them</source>
        <translation>الكلمات، أو من قالها</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer words.</source>
        <translation>لا شيء مطابق. جرّبي كلمات أقل.</translation>
    </message>
    <message>
        <source>There is nothing else to add. What patients tell you appears here.</source>
        <translation>لا شيء آخر لإضافته. ما تقوله لكِ المريضات يظهر هنا.</translation>
    </message>
    <message>
        <source>Survey and question</source>
        <translation>الاستطلاع والسؤال</translation>
    </message>
    <message>
        <source>Such as: Spring survey, waiting before surgery</source>
        <translation>مثلًا: استطلاع الربيع، الانتظار قبل العملية</translation>
    </message>
    <message>
        <source>How many people answered?</source>
        <translation>كم شخصًا أجاب؟</translation>
    </message>
    <message>
        <source>How many of a hundred were positive?</source>
        <translation>كم إجابة من كل مئة كانت إيجابية؟</translation>
    </message>
    <message>
        <source>The last day they could answer</source>
        <translation>آخر يوم كان يمكنهم الإجابة فيه</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Write which survey it was, and how many people answered.</source>
        <translation>اكتبي أي استبيان كان، وكم شخصًا أجاب.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>هذا طويل جدًا. يرجى اختصاره.</translation>
    </message>
    <message>
        <source>This is no longer here.</source>
        <translation>هذا لم يعد هنا.</translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>To do before</source>
        <translation>ما يجب فعله قبله</translation>
    </message>
    <message>
        <source>To bring</source>
        <translation>ما يجب إحضاره</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>كيفية الوصول</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Is the phone all right?</source>
        <translation>هل الهاتف مناسب؟</translation>
    </message>
    <message>
        <source>Way to meet</source>
        <translation>طريقة اللقاء</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>The wait is over</source>
        <translation>انتهى الانتظار</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>ما تم تحديده</translation>
    </message>
    <message>
        <source>Distress in the last week</source>
        <translation>الضيق في الأسبوع الماضي</translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation>الأهم</translation>
    </message>
    <message>
        <source>Looked after</source>
        <translation>تم الاعتناء به</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>ما اتُّفق عليه</translation>
    </message>
    <message>
        <source>Taken on by</source>
        <translation>تولّاه</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>تنتظر</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Expected in</source>
        <translation>متوقع في</translation>
    </message>
    <message>
        <source>Calls nobody answered</source>
        <translation>مكالمات لم يُجب عليها أحد</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>كيف انتهى</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بحلول</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>How to speak and write to her</source>
        <translation>كيفية التحدث والكتابة إليها</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان البريدي</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>أرقام الهاتف</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قُرئ</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>تمت معالجته</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أُجيب عنه</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Not fixed yet</source>
        <translation>لم يُحدَّد بعد</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وصلت</translation>
    </message>
    <message>
        <source>Took place</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>لم تحضر</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>أُدخل بالخطأ</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>وقت آخر</translation>
    </message>
    <message>
        <source>To cancel</source>
        <translation>الإلغاء</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>نُقل</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>يبقى كما هو</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>تمت مشاركته</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>استُبدل</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>تم تولّيه</translation>
    </message>
    <message>
        <source>Time booked</source>
        <translation>حُجز الوقت</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>Plan shared</source>
        <translation>تمت مشاركة الخطة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم إنجازه</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <translation>أُزيل من القائمة</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>لم يُجب أحد</translation>
    </message>
    <message>
        <source>They spoke</source>
        <translation>تحدّثوا</translation>
    </message>
    <message>
        <source>Not possible any more</source>
        <translation>لم يعد ممكنًا</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخطط له</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>مستمر</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>مؤجل</translation>
    </message>
    <message>
        <source>Unable</source>
        <translation>غير ممكن</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Nobody can tell yet</source>
        <translation>لا أحد يعرف بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>لا دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 من 10</translation>
    </message>
    <message>
        <source>%1: %2 of 10</source>
        <extracomment>%1 is a concern, such as &quot;Sleep&quot;, %2 a number from 0 to 10</extracomment>
        <translation>%1: %2 من 10</translation>
    </message>
</context>
<context>
    <name>FieldLabel</name>
    <message>
        <source>You can leave this empty.</source>
        <translation>يمكنك ترك هذا فارغًا.</translation>
    </message>
</context>
<context>
    <name>FirstSyncPage</name>
    <message>
        <source>Getting your things</source>
        <translation>جارٍ إحضار أشيائك</translation>
    </message>
    <message>
        <source>Your appointments and your hospital’s pledge come to this device. It takes a moment, once.</source>
        <translation>تصل مواعيدك وتعهّد مستشفاك إلى هذا الجهاز. يستغرق هذا لحظة، مرة واحدة فقط.</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <extracomment>%1 is a number from 0 to 100</extracomment>
        <translation>اكتمل %1 %</translation>
    </message>
    <message>
        <source>Look inside now</source>
        <translation>الدخول الآن</translation>
    </message>
</context>
<context>
    <name>FormDraftNote</name>
    <message>
        <source>What you type could not be kept. Save it before you leave.</source>
        <translation>تعذّر الاحتفاظ بما تكتبونه. احفظوه قبل المغادرة.</translation>
    </message>
    <message>
        <source>You began this earlier. It was kept for you.</source>
        <translation>بدأتم هذا سابقًا. احتُفظ به لكم.</translation>
    </message>
    <message>
        <source>Begin afresh</source>
        <translation>البدء من جديد</translation>
    </message>
</context>
<context>
    <name>GoalKindWords</name>
    <message>
        <source>Information</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>How we work</source>
        <translation>طريقة عملنا</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>العاملون</translation>
    </message>
    <message>
        <source>Rooms and equipment</source>
        <translation>الغرف والأجهزة</translation>
    </message>
    <message>
        <source>Computers and phones</source>
        <translation>الحواسيب والهواتف</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Good morning, %1</source>
        <extracomment>%1 is a first name</extracomment>
        <translation>صباح الخير، %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <extracomment>%1 is a first name</extracomment>
        <translation>نهارك سعيد، %1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <extracomment>%1 is a first name</extracomment>
        <translation>مساء الخير، %1</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>صباح الخير</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>نهارك سعيد</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>مساء الخير</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be sent.</source>
        <comment>what she wrote</comment>
        <translation>
            <numerusform>لم يتعذّر إرسال شيء.</numerusform>
            <numerusform>تعذّر إرسال شيء واحد.</numerusform>
            <numerusform>تعذّر إرسال شيئين.</numerusform>
            <numerusform>تعذّر إرسال %n أشياء.</numerusform>
            <numerusform>تعذّر إرسال %n شيئًا.</numerusform>
            <numerusform>تعذّر إرسال %n شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>See what to do</source>
        <translation>معرفة ما يجب فعله</translation>
    </message>
    <message>
        <source>No appointment ahead</source>
        <translation>لا موعد قادم</translation>
    </message>
    <message>
        <source>When your team books one, you will see it here.</source>
        <translation>عندما يحجز فريقك موعدًا سيظهر هنا.</translation>
    </message>
    <message>
        <source>Since you last looked</source>
        <translation>منذ آخر زيارة لك</translation>
    </message>
    <message>
        <source>Need to talk something through?</source>
        <translation>هل من أمر يحتاج إلى حديث؟</translation>
    </message>
    <message>
        <source>See who to call, by day and by night. It is all right to ask.</source>
        <translation>معرفة من يمكن الاتصال به ليلًا ونهارًا. لا بأس في السؤال.</translation>
    </message>
    <message>
        <source>Does something weigh on you?</source>
        <translation>هل هناك ما يثقل عليكِ؟</translation>
    </message>
    <message>
        <source>Ask for a support talk at any time, and see your plan.</source>
        <translation>اطلبي جلسة دعم في أي وقت، واطّلعي على خطتكِ.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
</context>
<context>
    <name>ImportPart</name>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>A printed pledge or comments as CSV, or patients and appointments as FHIR. You see what is in it before anything is kept.</source>
        <translation>تعهّد مطبوع أو تعليقات بصيغة CSV، أو مريضات ومواعيد بصيغة FHIR. يظهر لك ما فيه قبل حفظ أي شيء.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>اختيار ملف آخر</translation>
    </message>
    <message>
        <source>Close this file</source>
        <translation>إغلاق هذا الملف</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>اختيار ملف للاستيراد</translation>
    </message>
    <message>
        <source>Files to import (*.csv *.json *.ndjson *.txt)</source>
        <translation>ملفات للاستيراد (*.csv *.json *.ndjson *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>It could not be saved on this computer, so nothing of it was kept. Check the space on the disk.</source>
        <translation>تعذّر الحفظ على هذا الحاسوب، لذلك لم يُحفظ منه شيء. يرجى التحقق من مساحة القرص.</translation>
    </message>
    <message>
        <source>Line %1, column %2.</source>
        <extracomment>both are numbers</extracomment>
        <translation>السطر %1، العمود %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a file, %2 what it is, such as &quot;a pledge&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The letters were read as Windows-1252. Check the accents below.</source>
        <translation>قُرئت الحروف بترميز Windows-1252. يرجى التحقق من علامات الحروف أدناه.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>rows of a file</comment>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>واحد جديد</numerusform>
            <numerusform>اثنان جديدان</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>rows of a file</comment>
        <translation>
            <numerusform>لم يتغير شيء</numerusform>
            <numerusform>واحد تغيّر</numerusform>
            <numerusform>اثنان تغيّرا</numerusform>
            <numerusform>%n تغيّرت</numerusform>
            <numerusform>%n تغيّرت</numerusform>
            <numerusform>%n تغيّرت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <comment>rows of a file</comment>
        <translation>
            <numerusform>لا شيء هنا مسبقًا</numerusform>
            <numerusform>واحد هنا مسبقًا</numerusform>
            <numerusform>اثنان هنا مسبقًا</numerusform>
            <numerusform>%n هنا مسبقًا</numerusform>
            <numerusform>%n هنا مسبقًا</numerusform>
            <numerusform>%n هنا مسبقًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <comment>rows of a file</comment>
        <translation>
            <numerusform>لا شيء تتعذّر قراءته</numerusform>
            <numerusform>واحد تتعذّر قراءته</numerusform>
            <numerusform>اثنان تتعذّر قراءتهما</numerusform>
            <numerusform>%n تتعذّر قراءتها</numerusform>
            <numerusform>%n تتعذّر قراءتها</numerusform>
            <numerusform>%n تتعذّر قراءتها</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1, column %2 (%3)</source>
        <extracomment>%3 is what the column is called</extracomment>
        <translation>السطر %1، العمود %2 (%3)</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>السطر %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n plan(s))</source>
        <extracomment>%1 is what patients said</extracomment>
        <translation>
            <numerusform>%1 (لا خطط)</numerusform>
            <numerusform>%1 (خطة واحدة)</numerusform>
            <numerusform>%1 (خطتان)</numerusform>
            <numerusform>%1 (%n خطط)</numerusform>
            <numerusform>%1 (%n خطة)</numerusform>
            <numerusform>%1 (%n خطة)</numerusform>
        </translation>
    </message>
    <message>
        <source>Belongs to the one above</source>
        <translation>يتبع ما فوقه</translation>
    </message>
    <message>
        <source>Imported. Patients see a pledge only once you publish it.</source>
        <translation>تم الاستيراد. لا ترى المريضات التعهّد إلا بعد نشره.</translation>
    </message>
    <message>
        <source>Nothing new in it</source>
        <translation>لا جديد فيه</translation>
    </message>
    <message>
        <source>Import the good rows</source>
        <translation>استيراد الصفوف الصحيحة</translation>
    </message>
    <message>
        <source>This computer’s own records could not be read, so nothing was imported. Start Heard again.</source>
        <translation>تعذّرت قراءة سجلات هذا الحاسوب، فلم يُستورد شيء. شغّلي Heard من جديد.</translation>
    </message>
    <message>
        <source>Not taken over: %1. Such columns may say who wrote it.</source>
        <extracomment>%1 are names of columns, with commas between them</extracomment>
        <translation>لم يُؤخذ: %1. فقد تدل هذه الأعمدة على من كتبه.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Add what was said before, too</source>
        <translation>إضافة ما قيل من قبل أيضًا</translation>
    </message>
    <message numerus="yes">
        <source>Add %n comment(s) that were said before, too</source>
        <translation>
            <numerusform>إضافة %n تعليقات قيلت من قبل أيضًا</numerusform>
            <numerusform>إضافة تعليق واحد قيل من قبل أيضًا</numerusform>
            <numerusform>إضافة تعليقين قيلا من قبل أيضًا</numerusform>
            <numerusform>إضافة %n تعليقات قيلت من قبل أيضًا</numerusform>
            <numerusform>إضافة %n تعليقًا قيل من قبل أيضًا</numerusform>
            <numerusform>إضافة %n تعليق قيل من قبل أيضًا</numerusform>
        </translation>
    </message>
    <message>
        <source>They are here word for word from another file. Without a date or number nobody can tell whether others said the same.</source>
        <translation>هي هنا حرفيًا من ملف آخر. من دون تاريخ أو رقم لا يمكن معرفة ما إذا كان آخرون قد قالوا الشيء نفسه.</translation>
    </message>
</context>
<context>
    <name>ImportWording</name>
    <message>
        <source>a pledge</source>
        <translation>تعهّد</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>تعليقات</translation>
    </message>
    <message>
        <source>FHIR, a bundle</source>
        <translation>FHIR، حزمة</translation>
    </message>
    <message>
        <source>FHIR, one a line</source>
        <translation>FHIR، واحد في كل سطر</translation>
    </message>
    <message>
        <source>FHIR, one resource</source>
        <translation>FHIR، مورد واحد</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>هنا مسبقًا</translation>
    </message>
    <message>
        <source>twice in this file</source>
        <translation>مرتين في هذا الملف</translation>
    </message>
    <message>
        <source>This file is empty or cannot be read.</source>
        <translation>هذا الملف فارغ أو تتعذّر قراءته.</translation>
    </message>
    <message>
        <source>This file is larger than 50 megabytes.</source>
        <translation>هذا الملف أكبر من 50 ميغابايت.</translation>
    </message>
    <message>
        <source>This file holds no text.</source>
        <translation>لا نص في هذا الملف.</translation>
    </message>
    <message>
        <source>This is a spreadsheet. Save it as CSV first.</source>
        <translation>هذا جدول بيانات. يرجى حفظه بصيغة CSV أولًا.</translation>
    </message>
    <message>
        <source>This is a PDF. The table has to be a CSV file.</source>
        <translation>هذا ملف PDF. يجب أن يكون الجدول ملف CSV.</translation>
    </message>
    <message>
        <source>This is a web page, not the file itself.</source>
        <translation>هذه صفحة ويب، وليست الملف نفسه.</translation>
    </message>
    <message>
        <source>This is XML. FHIR is read as JSON only.</source>
        <translation>هذا ملف XML. لا يُقرأ FHIR إلا بصيغة JSON.</translation>
    </message>
    <message>
        <source>This JSON is not in UTF-8.</source>
        <translation>ملف JSON هذا ليس بترميز UTF-8.</translation>
    </message>
    <message>
        <source>This JSON is broken.</source>
        <translation>ملف JSON هذا تالف.</translation>
    </message>
    <message>
        <source>This JSON is nested too deeply.</source>
        <translation>مستويات التداخل في ملف JSON هذا كثيرة جدًا.</translation>
    </message>
    <message>
        <source>This JSON is not FHIR: it names no resourceType.</source>
        <translation>ملف JSON هذا ليس FHIR: لا يذكر resourceType.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation>علامة اقتباس فُتحت ولم تُغلق.</translation>
    </message>
    <message>
        <source>There is text behind a closing quotation mark.</source>
        <translation>هناك نص بعد علامة اقتباس الإغلاق.</translation>
    </message>
    <message>
        <source>The columns are neither a pledge’s nor comments’.</source>
        <translation>الأعمدة ليست أعمدة تعهّد ولا تعليقات.</translation>
    </message>
    <message>
        <source>A column is missing. A pledge needs “you said”, “we plan to” and “by”.</source>
        <translation>هناك عمود ناقص. يحتاج التعهّد إلى “you said” و“we plan to” و“by”.</translation>
    </message>
    <message>
        <source>Two columns have the same meaning.</source>
        <translation>هناك عمودان لهما المعنى نفسه.</translation>
    </message>
    <message>
        <source>There are no rows under the header.</source>
        <translation>لا صفوف تحت العناوين.</translation>
    </message>
    <message>
        <source>More or fewer cells than the header</source>
        <translation>خلايا أكثر أو أقل من العناوين</translation>
    </message>
    <message>
        <source>No “you said”</source>
        <translation>لا يوجد “you said”</translation>
    </message>
    <message>
        <source>No “we plan to”</source>
        <translation>لا يوجد “we plan to”</translation>
    </message>
    <message>
        <source>No “by”</source>
        <translation>لا يوجد “by”</translation>
    </message>
    <message>
        <source>“By” is neither a state nor a month</source>
        <translation>“by” ليس حالة ولا شهرًا</translation>
    </message>
    <message>
        <source>Not a known group of patients</source>
        <translation>ليست مجموعة معروفة من المريضات</translation>
    </message>
    <message>
        <source>Not a month</source>
        <translation>ليس شهرًا</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>لا كلمات</translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation>ليس تاريخًا</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>طويل جدًا</translation>
    </message>
    <message>
        <source>Says something else than an earlier row</source>
        <translation>يقول شيئًا مختلفًا عن صف سابق</translation>
    </message>
    <message>
        <source>Broken JSON</source>
        <translation>JSON تالف</translation>
    </message>
    <message>
        <source>An entry without a resource</source>
        <translation>عنصر بلا مورد</translation>
    </message>
    <message>
        <source>A kind of resource that is not imported</source>
        <translation>نوع من الموارد لا يُستورد</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>هناك شيء ناقص</translation>
    </message>
    <message>
        <source>Something cannot be read</source>
        <translation>هناك شيء تتعذّر قراءته</translation>
    </message>
    <message>
        <source>A mistyped NHS number</source>
        <translation>رقم NHS غير صحيح</translation>
    </message>
    <message>
        <source>An appointment of nobody</source>
        <translation>موعد بلا مريضة</translation>
    </message>
    <message>
        <source>An appointment of several patients</source>
        <translation>موعد لعدة مريضات</translation>
    </message>
    <message>
        <source>No patient here has this NHS number</source>
        <translation>لا توجد هنا مريضة بهذا الرقم من NHS</translation>
    </message>
    <message>
        <source>Known here as somebody else’s</source>
        <translation>معروف هنا لشخص آخر</translation>
    </message>
    <message>
        <source>Its names belong to several things here</source>
        <translation>أسماؤه تعود إلى عدة أشياء هنا</translation>
    </message>
    <message>
        <source>Refers to a patient who is not there</source>
        <translation>يشير إلى مريضة غير موجودة</translation>
    </message>
    <message>
        <source>This file is marked as UTF-8 and is not. Save it as CSV UTF-8 again.</source>
        <translation>هذا الملف معلَّم بأنه UTF-8 وليس كذلك. احفظه من جديد بصيغة CSV UTF-8.</translation>
    </message>
    <message>
        <source>A date too long ago or too far ahead</source>
        <translation>تاريخ قديم جدًا أو بعيد جدًا</translation>
    </message>
    <message>
        <source>FHIR R4 has nothing of this name here</source>
        <translation>لا يوجد في FHIR R4 شيء بهذا الاسم هنا</translation>
    </message>
    <message>
        <source>Not a code that FHIR allows here</source>
        <translation>ليس رمزًا يسمح به FHIR هنا</translation>
    </message>
    <message>
        <source>Does not go with the rest</source>
        <translation>لا يتفق مع الباقي</translation>
    </message>
    <message>
        <source>Half of a character</source>
        <translation>نصف حرف</translation>
    </message>
    <message>
        <source>No reason. Write it in “by” after a colon, such as “Unable: no room”</source>
        <translation>لا يوجد سبب. اكتبه في “by” بعد نقطتين، مثل “Unable: no room”</translation>
    </message>
</context>
<context>
    <name>InformationPage</name>
    <message>
        <source>Information</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Search the pages</source>
        <translation>البحث في الصفحات</translation>
    </message>
    <message>
        <source>Sent to you</source>
        <translation>أُرسلت إليكِ</translation>
    </message>
    <message>
        <source>Show everything sent to you</source>
        <translation>عرض كل ما أُرسل إليكِ</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) found</source>
        <translation>
            <numerusform>لم يُعثر على صفحات</numerusform>
            <numerusform>عُثر على صفحة واحدة</numerusform>
            <numerusform>عُثر على صفحتين</numerusform>
            <numerusform>عُثر على %n صفحات</numerusform>
            <numerusform>عُثر على %n صفحة</numerusform>
            <numerusform>عُثر على %n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>لا شيء للقراءة بعد</translation>
    </message>
    <message>
        <source>Try another word. You can also ask your nurse.</source>
        <translation>جرّبي كلمة أخرى. ويمكنكِ أيضًا سؤال ممرضتكِ.</translation>
    </message>
    <message>
        <source>When your hospital adds pages, you will find them here, also without the internet.</source>
        <translation>عندما يضيف مستشفاكِ صفحات تجدينها هنا، حتى من دون إنترنت.</translation>
    </message>
</context>
<context>
    <name>InterviewPane</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Consent withdrawn. It is neither counted nor quoted any more.</source>
        <translation>سُحبت الموافقة. لم تعد المحادثة تُحسب ولا يُقتبس منها.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>أُزيل.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>تعذّر الحفظ على هذا الحاسوب. يرجى التحقق من مساحة القرص.</translation>
    </message>
    <message>
        <source>This conversation is no longer here</source>
        <translation>لم تعد هذه المحادثة هنا</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a kind such as Focus group, %2 a day</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>سُحبت الموافقة</translation>
    </message>
    <message>
        <source>May be quoted</source>
        <translation>يجوز الاقتباس منها</translation>
    </message>
    <message>
        <source>Not to be quoted</source>
        <translation>لا يجوز الاقتباس منها</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>Written down by %1 · %2</source>
        <extracomment>%1 is a colleague&apos;s name, %2 a day</extracomment>
        <translation>تدوين: %1 · %2</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>لم يُرسل بعد</translation>
    </message>
    <message>
        <source>Not accepted. See Today.</source>
        <translation>لم يُقبل. يرجى النظر في «اليوم».</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n time(s), last by %1 · %2</source>
        <extracomment>%n is a number of times, %1 a colleague&apos;s name, %2 a day</extracomment>
        <translation>
            <numerusform>بلا تعديل · %1 · %2</numerusform>
            <numerusform>عُدّلت مرة واحدة، من %1 · %2</numerusform>
            <numerusform>عُدّلت مرتين، آخرهما من %1 · %2</numerusform>
            <numerusform>عُدّلت %n مرات، آخرها من %1 · %2</numerusform>
            <numerusform>عُدّلت %n مرة، آخرها من %1 · %2</numerusform>
            <numerusform>عُدّلت %n مرة، آخرها من %1 · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed by %1 · %2</source>
        <extracomment>%1 is a colleague&apos;s name, %2 a day</extracomment>
        <translation>تعديل من %1 · %2</translation>
    </message>
    <message>
        <source>Remove: it was written by mistake</source>
        <translation>إزالة: كُتبت بالخطأ</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>تم التغيير.</translation>
    </message>
</context>
<context>
    <name>InterviewRow</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>ثانوي</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>سُحبت الموافقة</translation>
    </message>
</context>
<context>
    <name>InterviewWording</name>
    <message>
        <source>Interview</source>
        <translation>مقابلة</translation>
    </message>
    <message>
        <source>Focus group</source>
        <translation>مجموعة نقاش</translation>
    </message>
    <message>
        <source>Notes of a meeting</source>
        <translation>ملاحظات اجتماع</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>أولي</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>ثانوي</translation>
    </message>
</context>
<context>
    <name>InterviewsList</name>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>No conversation fits</source>
        <translation>لا محادثة تطابق</translation>
    </message>
    <message>
        <source>Nothing has been written down yet</source>
        <translation>لم يُكتب شيء بعد</translation>
    </message>
    <message>
        <source>Try fewer words, or show all.</source>
        <translation>جرّبي كلمات أقل، أو اعرضي الكل.</translation>
    </message>
    <message>
        <source>Write down what patients said in an interview, a focus group or a meeting. No patient sees it.</source>
        <translation>اكتبي ما قالته المريضات في مقابلة أو مجموعة نقاش أو اجتماع. لا تراه أي مريضة.</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>البحث في المحادثات</translation>
    </message>
    <message>
        <source>No theme yet</source>
        <translation>بلا موضوع بعد</translation>
    </message>
</context>
<context>
    <name>InventedFrame</name>
    <message>
        <source>Everything here is invented for this demo</source>
        <translation>كل ما هنا مُختلَق لهذا العرض</translation>
    </message>
</context>
<context>
    <name>InventedLine</name>
    <message>
        <source>%1. Invented for this demo.</source>
        <extracomment>%1 is the name of a breast unit</extracomment>
        <translation>‏%1. وحدة خيالية لهذا العرض التجريبي.</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Invite %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>دعوة %1</translation>
    </message>
    <message>
        <source>Asking the hub for a code</source>
        <translation>جارٍ طلب رمز من الخادم</translation>
    </message>
    <message>
        <source>A square code to scan with a phone</source>
        <translation>رمز مربع لمسحه بالهاتف</translation>
    </message>
    <message>
        <source>Write it on her letter or let her scan it. It works once, until %1.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>يُكتب في رسالتها أو تمسحه بهاتفها. يعمل مرة واحدة، حتى %1.</translation>
    </message>
    <message>
        <source>Hospital address to type: %1</source>
        <extracomment>%1 is a web address</extracomment>
        <translation>عنوان المستشفى المطلوب كتابته: %1</translation>
    </message>
    <message>
        <source>The hub cannot be reached now. A code is made there, so please try again once you are online.</source>
        <translation>يتعذّر الوصول إلى الخادم الآن. يُنشأ الرمز هناك، لذا يرجى المحاولة مرة أخرى عند الاتصال بالإنترنت.</translation>
    </message>
    <message>
        <source>Your role may not invite people. Ask a nurse or an administrator.</source>
        <translation>لا يسمح دورك بدعوة الآخرين. يرجى سؤال ممرضة أو مسؤول.</translation>
    </message>
    <message>
        <source>This entry has not reached the hub yet. Try again in a moment.</source>
        <translation>لم تصل هذه البيانات إلى الخادم بعد. يرجى المحاولة مرة أخرى بعد قليل.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>You are signed out of the hub. Sign in below, then try again.</source>
        <translation>أنت خارج الخادم. سجلي الدخول في الأسفل، ثم أعيدي المحاولة.</translation>
    </message>
    <message>
        <source>This colleague has left. Choose “Is back” first, then give a code.</source>
        <translation>لقد غادرت هذه الزميلة. اختاري «عاد إلى الوحدة» أولًا، ثم أعطيها رمزًا.</translation>
    </message>
</context>
<context>
    <name>IssueCard</name>
    <message>
        <source>You said</source>
        <translation>قلتم</translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message>
        <source>What did patients say?</source>
        <translation>ماذا قالت المريضات؟</translation>
    </message>
    <message>
        <source>Change “You said”</source>
        <translation>تغيير «قلتم»</translation>
    </message>
    <message>
        <source>Write what patients said.</source>
        <translation>يرجى كتابة ما قالته المريضات.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>هذا طويل جدًا. يرجى اختصاره.</translation>
    </message>
    <message>
        <source>Patients see it. Take it back before you remove it.</source>
        <translation>تراه المريضات. يرجى سحبه قبل إزالته.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>تعذّر الحفظ على هذا الحاسوب. يرجى التحقق من مساحة القرص.</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>قلتم</translation>
    </message>
    <message>
        <source>In patients’ words, as short as you can.</source>
        <translation>بكلمات المريضات، وبأقصر ما يمكن.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Take back from patients</source>
        <translation>سحبه من المريضات</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Remove it with its plans</source>
        <translation>إزالته مع خططه</translation>
    </message>
</context>
<context>
    <name>IssueLinkCard</name>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>تعذّر الحفظ على هذا الحاسوب. يرجى التحقق من مساحة القرص.</translation>
    </message>
    <message>
        <source>No longer linked.</source>
        <translation>أُزيل الربط.</translation>
    </message>
    <message>
        <source>In the pledge</source>
        <translation>في التعهّد</translation>
    </message>
    <message numerus="yes">
        <source>Evidence of %n issue(s)</source>
        <translation>
            <numerusform>لا دليل على أي قضية</numerusform>
            <numerusform>دليل على قضية واحدة</numerusform>
            <numerusform>دليل على قضيتين</numerusform>
            <numerusform>دليل على %n قضايا</numerusform>
            <numerusform>دليل على %n قضية</numerusform>
            <numerusform>دليل على %n قضية</numerusform>
        </translation>
    </message>
    <message>
        <source>Not linked to an issue yet</source>
        <translation>لا ربط بأي قضية بعد</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Link to an issue</source>
        <translation>ربط بقضية</translation>
    </message>
    <message>
        <source>There is no issue on the board yet. Add one under Pledge.</source>
        <translation>لا قضية على اللوحة بعد. أضيفي واحدة في «التعهّد».</translation>
    </message>
    <message>
        <source>This has changed meanwhile. Look at it again.</source>
        <translation>لقد تغيّر هذا في هذه الأثناء. انظر إليه ثانية.</translation>
    </message>
</context>
<context>
    <name>IssuePane</name>
    <message>
        <source>This is no longer on the board</source>
        <translation>لم يعد هذا على اللوحة</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>قلتم</translation>
    </message>
    <message>
        <source>Add a plan</source>
        <translation>إضافة خطة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change what patients said</source>
        <translation>تغيير ما قالته المريضات</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Write the reason. She will read it.</source>
        <translation>يرجى كتابة السبب. ستقرأه المريضة.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>هذا طويل جدًا. يرجى اختصاره.</translation>
    </message>
    <message>
        <source>A colleague has answered meanwhile.</source>
        <translation>لقد رد أحد الزملاء في هذه الأثناء.</translation>
    </message>
    <message>
        <source>She has taken it back meanwhile.</source>
        <translation>لقد سحبته في هذه الأثناء.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>تعذّر الحفظ على هذا الحاسوب. يرجى التحقق من مساحة القرص.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>She reads this on her phone. She can ask again.</source>
        <translation>تقرأ هذا على هاتفها. ويمكنها أن تطلب من جديد.</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>إرسال الرد</translation>
    </message>
    <message>
        <source>Do not answer yet</source>
        <translation>عدم الرد بعد</translation>
    </message>
    <message>
        <source>Answer her</source>
        <translation>أجيبيها</translation>
    </message>
    <message>
        <source>Write what you tell her. She will read it.</source>
        <translation>اكتبي ما تقولينه لها. ستقرؤه.</translation>
    </message>
    <message>
        <source>What do you tell her?</source>
        <translation>ماذا تقولين لها؟</translation>
    </message>
    <message>
        <source>She reads this on her phone. The time of the appointment has passed.</source>
        <translation>تقرأ هذا على هاتفها. لقد مضى وقت الموعد.</translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>هذا طويل جدًا. يرجى اختصاره.</translation>
    </message>
    <message>
        <source>Your own entry among the people of the unit is missing.</source>
        <translation>بياناتك غير موجودة بين أشخاص الوحدة.</translation>
    </message>
    <message>
        <source>A colleague has just changed this. Look at it again.</source>
        <translation>غيّر أحد الزملاء هذا للتو. انظري إليه من جديد.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>تعذّر الحفظ على هذا الحاسوب. يرجى التحقق من مساحة القرص.</translation>
    </message>
    <message>
        <source>Is it kept?</source>
        <translation>هل حُفظ الوعد؟</translation>
    </message>
    <message>
        <source>The team says that it is. What do patients see?</source>
        <translation>يقول الفريق إنه حُفظ. فماذا ترى المريضات؟</translation>
    </message>
    <message>
        <source>No representative has said yet.</source>
        <translation>لم تقل أي ممثلة بعد.</translation>
    </message>
    <message>
        <source>%1: it is kept · %2</source>
        <extracomment>%1 is a representative&apos;s name, %2 a day</extracomment>
        <translation>%1: الوعد محفوظ · %2</translation>
    </message>
    <message>
        <source>%1: not kept yet · %2</source>
        <extracomment>%1 is a representative&apos;s name, %2 a day</extracomment>
        <translation>%1: لم يُحفظ بعد · %2</translation>
    </message>
    <message>
        <source>Put it back into Today</source>
        <translation>أعده إلى «اليوم»</translation>
    </message>
    <message>
        <source>We have looked at it</source>
        <translation>لقد نظرنا فيه</translation>
    </message>
    <message>
        <source>Your words for patients</source>
        <translation>كلماتكِ باسم المريضات</translation>
    </message>
    <message>
        <source>The team reads them.</source>
        <translation>يقرؤها الفريق.</translation>
    </message>
    <message>
        <source>It is kept</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
</context>
<context>
    <name>KindWords</name>
    <message>
        <source>Clinic visit</source>
        <translation>زيارة العيادة</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>مكالمة هاتفية</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>مكالمة فيديو</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>تصوير طبي</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>جراحة</translation>
    </message>
    <message>
        <source>Meeting before surgery</source>
        <translation>لقاء قبل الجراحة</translation>
    </message>
    <message>
        <source>Open Access follow-up</source>
        <translation>متابعة بالوصول المفتوح</translation>
    </message>
    <message>
        <source>Follow-up call</source>
        <translation>مكالمة متابعة</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>Support talk</source>
        <translation>جلسة دعم</translation>
    </message>
</context>
<context>
    <name>KnownWords</name>
    <message>
        <source>An operation before yours takes longer.</source>
        <translation>عملية قبل عمليتكِ تستغرق وقتًا أطول.</translation>
    </message>
    <message>
        <source>An emergency came first.</source>
        <translation>جاءت حالة طارئة أولًا.</translation>
    </message>
    <message>
        <source>The theatre is not ready yet.</source>
        <translation>غرفة العمليات ليست جاهزة بعد.</translation>
    </message>
    <message>
        <source>We wait for a result.</source>
        <translation>ننتظر نتيجة.</translation>
    </message>
    <message>
        <source>The ward has no free bed yet.</source>
        <translation>لا سرير متاحًا في القسم بعد.</translation>
    </message>
    <message>
        <source>Find a quiet place, and have your phone with you.</source>
        <translation>اختاري مكانًا هادئًا، وأبقي هاتفكِ معكِ.</translation>
    </message>
    <message>
        <source>Find a quiet place, and try your camera before.</source>
        <translation>اختاري مكانًا هادئًا، وجرّبي الكاميرا قبل ذلك.</translation>
    </message>
    <message>
        <source>Read in your letter from when on not to eat and drink.</source>
        <translation>اقرئي في رسالتكِ متى يجب التوقف عن الأكل والشرب.</translation>
    </message>
    <message>
        <source>Write down what you want to ask.</source>
        <translation>اكتبي ما تريدين أن تسألي عنه.</translation>
    </message>
    <message>
        <source>Read what your team sent you, and write down what you want to ask.</source>
        <translation>اقرئي ما أرسله إليكِ فريقكِ، واكتبي ما تريدين أن تسألي عنه.</translation>
    </message>
    <message>
        <source>Tick what weighs on you, under My support.</source>
        <translation>ضعي علامة على ما يثقل عليكِ، في صفحة «الدعم لي».</translation>
    </message>
    <message>
        <source>Have your phone with you.</source>
        <translation>أبقي هاتفكِ معكِ.</translation>
    </message>
    <message>
        <source>A list of your medicines.</source>
        <translation>قائمة بأدويتكِ.</translation>
    </message>
    <message>
        <source>Your letter. A top that you can take off easily.</source>
        <translation>رسالتكِ. وملابس علوية يسهل خلعها.</translation>
    </message>
    <message>
        <source>Your medicines, your letter and something to wear at night.</source>
        <translation>أدويتكِ ورسالتكِ وملابس للنوم.</translation>
    </message>
    <message>
        <source>A list of your medicines. You can bring somebody with you.</source>
        <translation>قائمة بأدويتكِ. يمكنكِ إحضار شخص معكِ.</translation>
    </message>
    <message>
        <source>Your questions.</source>
        <translation>أسئلتكِ.</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Call this number?</source>
        <translation>هل تريدين الاتصال بهذا الرقم؟</translation>
    </message>
    <message>
        <source>Write an e-mail?</source>
        <translation>هل تريدين كتابة بريد إلكتروني؟</translation>
    </message>
    <message>
        <source>This leads out of Heard</source>
        <translation>هذا يُخرجكِ من Heard</translation>
    </message>
    <message>
        <source>It opens in your browser. Your hospital does not look after what is there.</source>
        <translation>يُفتح في متصفحكِ. مستشفاكِ غير مسؤول عما يوجد هناك.</translation>
    </message>
    <message>
        <source>E-mail is not as private as Heard.</source>
        <translation>البريد الإلكتروني ليس بخصوصية Heard.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
</context>
<context>
    <name>LeftOverCard</name>
    <message>
        <source>She took her request back</source>
        <translation>سحبت طلبها</translation>
    </message>
    <message>
        <source>Her request is closed</source>
        <translation>طلبها مغلق</translation>
    </message>
    <message>
        <source>This meeting is kept all the same.</source>
        <translation>يبقى هذا اللقاء مع ذلك.</translation>
    </message>
    <message>
        <source>The meeting is still booked. Keep it, or cancel it below.</source>
        <translation>ما زال اللقاء محجوزًا. أبقِه أو ألغِه أدناه.</translation>
    </message>
    <message>
        <source>Keep the meeting</source>
        <translation>أبقِ اللقاء</translation>
    </message>
    <message>
        <source>Put it back into Today</source>
        <translation>أعده إلى «اليوم»</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message numerus="yes">
        <source>%n example page(s) added as drafts. Read each before you publish it.</source>
        <translation>
            <numerusform>لم تُضف صفحات أمثلة.</numerusform>
            <numerusform>أُضيفت صفحة مثال واحدة كمسودة. اقرئيها قبل نشرها.</numerusform>
            <numerusform>أُضيفت صفحتا مثال كمسودتين. اقرئي كل واحدة قبل نشرها.</numerusform>
            <numerusform>أُضيفت %n صفحات أمثلة كمسودات. اقرئي كل واحدة قبل نشرها.</numerusform>
            <numerusform>أُضيفت %n صفحة مثال كمسودات. اقرئي كل واحدة قبل نشرها.</numerusform>
            <numerusform>أُضيفت %n صفحة مثال كمسودات. اقرئي كل واحدة قبل نشرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>There are no pages yet</source>
        <translation>لا صفحات بعد</translation>
    </message>
    <message>
        <source>No page fits</source>
        <translation>لا صفحة تطابق</translation>
    </message>
    <message>
        <source>Write your own, or begin with our examples. Your clinicians have to check those first.</source>
        <translation>اكتبي صفحاتكِ، أو ابدئي بأمثلتنا. على الأطباء والممرضات لديكم مراجعة الأمثلة أولًا.</translation>
    </message>
    <message>
        <source>Try fewer words, or choose All.</source>
        <translation>يمكن تجربة كلمات أقل أو اختيار «الكل».</translation>
    </message>
    <message>
        <source>Add the example pages</source>
        <translation>إضافة صفحات الأمثلة</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>صفحة جديدة</translation>
    </message>
    <message numerus="yes">
        <source>Search %n page(s)</source>
        <translation>
            <numerusform>لا صفحات للبحث فيها</numerusform>
            <numerusform>البحث في صفحة واحدة</numerusform>
            <numerusform>البحث في صفحتين</numerusform>
            <numerusform>البحث بين %n صفحات</numerusform>
            <numerusform>البحث بين %n صفحة</numerusform>
            <numerusform>البحث بين %n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>أي صفحات</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>حان وقت المراجعة</translation>
    </message>
    <message>
        <source>Not public</source>
        <translation>غير منشورة</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>أُزيلت.</translation>
    </message>
    <message>
        <source>Choose a page to read</source>
        <translation>يرجى اختيار صفحة للقراءة</translation>
    </message>
    <message>
        <source>You see it as on a patient’s phone.</source>
        <translation>ترينها كما تظهر على هاتف المريضة.</translation>
    </message>
</context>
<context>
    <name>MarkdownTools</name>
    <message>
        <source>Heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>عريض</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>خطوات</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Between the brackets, write what each picture shows. Those who cannot see it hear that.</source>
        <translation>اكتبي بين القوسين المربعين ما تُظهره كل صورة. من لا تستطيع رؤيتها تسمع ذلك.</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>إزالة الصورة</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>صور (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة تحقق</translation>
    </message>
</context>
<context>
    <name>MeasureDialog</name>
    <message>
        <source>Change the measure</source>
        <translation>تغيير المقياس</translation>
    </message>
    <message>
        <source>How will you see that it works?</source>
        <translation>كيف سترين أنه ينجح؟</translation>
    </message>
    <message>
        <source>Type a number from 0 to 100.</source>
        <translation>اكتبي رقمًا من 0 إلى 100.</translation>
    </message>
    <message>
        <source>Type a number, such as 30.</source>
        <translation>اكتبي رقمًا، مثل 30.</translation>
    </message>
    <message>
        <source>Write what you measure.</source>
        <translation>اكتبي ما تقيسينه.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>هذا طويل جدًا. يرجى اختصاره.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>تعذّر الحفظ على هذا الحاسوب. يرجى التحقق من مساحة القرص.</translation>
    </message>
    <message>
        <source>What do you measure?</source>
        <translation>ماذا تقيسين؟</translation>
    </message>
    <message>
        <source>For example, the question of a survey.</source>
        <translation>مثلًا: سؤال في استطلاع.</translation>
    </message>
    <message>
        <source>What kind of number is it?</source>
        <translation>ما نوع هذا الرقم؟</translation>
    </message>
    <message>
        <source>How many of those asked said yes</source>
        <translation>كم ممن سُئلوا أجابوا بنعم</translation>
    </message>
    <message>
        <source>How long something takes</source>
        <translation>كم من الوقت يستغرق أمر ما</translation>
    </message>
    <message>
        <source>How often something happens</source>
        <translation>كم مرة يحدث أمر ما</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>كم شخصًا</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>يُحسب بـ</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>الأسابيع</translation>
    </message>
    <message>
        <source>What is better?</source>
        <translation>ما الأفضل؟</translation>
    </message>
    <message>
        <source>A higher number</source>
        <translation>رقم أعلى</translation>
    </message>
    <message>
        <source>A lower number</source>
        <translation>رقم أقل</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>In per cent.</source>
        <translation>بالنسبة المئوية.</translation>
    </message>
    <message>
        <source>When did things change?</source>
        <translation>متى تغيّرت الأمور؟</translation>
    </message>
    <message>
        <source>Values of this day and later count as after the change. Leave it empty until then.</source>
        <translation>القيم من هذا اليوم فصاعدًا تُحسب بعد التغيير. اتركيه فارغًا حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>This promise is no longer on the board.</source>
        <translation>لم يعد هذا الوعد على اللوحة.</translation>
    </message>
</context>
<context>
    <name>MeetingActions</name>
    <message>
        <source>She is here</source>
        <translation>حضرت</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>تم الموعد</translation>
    </message>
    <message>
        <source>She did not come</source>
        <translation>لم تحضر</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>إلغاء الموعد</translation>
    </message>
    <message>
        <source>It was called off</source>
        <translation>أُلغي</translation>
    </message>
</context>
<context>
    <name>MeetingCard</name>
    <message>
        <source>About this appointment</source>
        <translation>حول هذا الموعد</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Getting there</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>To do before</source>
        <translation>المطلوب قبله</translation>
    </message>
    <message>
        <source>To bring</source>
        <translation>المطلوب إحضاره</translation>
    </message>
    <message>
        <source>No place and nobody named yet.</source>
        <translation>لم يُذكر مكان ولا شخص بعد.</translation>
    </message>
    <message>
        <source>Change the details</source>
        <translation>تغيير التفاصيل</translation>
    </message>
</context>
<context>
    <name>ModalDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>MorePage</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation>بمن يمكن الاتصال</translation>
    </message>
    <message>
        <source>Your nurse, day and night, and in an emergency</source>
        <translation>ممرضتك، ليلًا ونهارًا، وفي حالات الطوارئ</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>ما يحتاج إليك</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be sent.</source>
        <comment>what she wrote</comment>
        <translation>
            <numerusform>لم يتعذّر إرسال شيء.</numerusform>
            <numerusform>تعذّر إرسال شيء واحد.</numerusform>
            <numerusform>تعذّر إرسال شيئين.</numerusform>
            <numerusform>تعذّر إرسال %n أشياء.</numerusform>
            <numerusform>تعذّر إرسال %n شيئًا.</numerusform>
            <numerusform>تعذّر إرسال %n شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Text size, colours, language, lock</source>
        <translation>حجم النص، الألوان، اللغة، القفل</translation>
    </message>
    <message>
        <source>About Heard</source>
        <translation>حول Heard</translation>
    </message>
    <message>
        <source>What is kept, and where</source>
        <translation>ما يُحفظ وأين</translation>
    </message>
    <message>
        <source>Lock Heard now</source>
        <translation>قفل Heard الآن</translation>
    </message>
    <message>
        <source>My support</source>
        <translation>الدعم لي</translation>
    </message>
    <message>
        <source>Ask for a talk about how you are, and see your plan</source>
        <translation>اطلبي حديثًا عن حالكِ، واطّلعي على خطتكِ</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>What your unit has for you to read, also offline</source>
        <translation>ما لدى وحدتكِ لتقرئيه، حتى من دون إنترنت</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>What rings and when, and reminders of your own</source>
        <translation>ما يرنّ ومتى، وتذكيراتكِ الخاصة</translation>
    </message>
    <message>
        <source>Everything in order</source>
        <translation>كل شيء بالترتيب</translation>
    </message>
    <message>
        <source>Your appointments, words, replies and plans</source>
        <translation>مواعيدكِ وكلماتكِ والردود والخطط</translation>
    </message>
    <message>
        <source>How to speak and write to me</source>
        <translation>كيف تتحدثون وتكتبون إليّ</translation>
    </message>
    <message>
        <source>Large print, an interpreter, a call rather than a letter</source>
        <translation>خط كبير، مترجم، مكالمة بدلًا من رسالة</translation>
    </message>
    <message>
        <source>Who has seen my record</source>
        <translation>من اطّلع على سجلي</translation>
    </message>
    <message>
        <source>By day and name</source>
        <translation>حسب اليوم والاسم</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move the appointment</source>
        <translation>نقل الموعد</translation>
    </message>
    <message>
        <source>This time has passed. Check the day and the time.</source>
        <translation>لقد مضى هذا الوقت. يرجى التحقق من اليوم والوقت.</translation>
    </message>
    <message>
        <source>It is cancelled or over, so it cannot be moved.</source>
        <translation>هو مُلغى أو انتهى، لذلك لا يمكن نقله.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>تعذّر الحفظ على هذا الحاسوب. يرجى التحقق من مساحة القرص.</translation>
    </message>
    <message>
        <source>To which day?</source>
        <translation>إلى أي يوم؟</translation>
    </message>
    <message>
        <source>At what time?</source>
        <translation>في أي وقت؟</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>هذا طويل جدًا. يرجى اختصاره.</translation>
    </message>
    <message>
        <source>A word to her</source>
        <translation>كلمة لها</translation>
    </message>
    <message>
        <source>She asked for it, so this is your answer.</source>
        <translation>هي طلبت ذلك، فهذا ردكِ.</translation>
    </message>
</context>
<context>
    <name>NameChoice</name>
    <message>
        <source>Shall your team see your name?</source>
        <translation>هل يرى فريقكِ اسمكِ؟</translation>
    </message>
    <message>
        <source>With my name</source>
        <translation>باسمي</translation>
    </message>
    <message>
        <source>Your team knows who you are and can answer you or help you.</source>
        <translation>يعرف فريقكِ من أنتِ ويستطيع أن يجيبكِ أو يساعدكِ.</translation>
    </message>
    <message>
        <source>Without my name</source>
        <translation>من دون اسمي</translation>
    </message>
    <message>
        <source>Nobody can tell who wrote it. It is sent apart, and your team gets it a day or two later. An answer reaches only this phone. If the phone is lost, the answer is too.</source>
        <translation>لا يستطيع أحد أن يعرف من كتبه. يُرسَل منفصلًا ويصل إلى فريقكِ بعد يوم أو يومين. ولا يصل الجواب إلا إلى هذا الهاتف. وإذا فُقد الهاتف فُقد الجواب أيضًا.</translation>
    </message>
</context>
<context>
    <name>NeedAdvice</name>
    <message>
        <source>Before you send</source>
        <translation>قبل الإرسال</translation>
    </message>
</context>
<context>
    <name>NeedWords</name>
    <message>
        <source>Large print</source>
        <translation>خط كبير</translation>
    </message>
    <message>
        <source>She reads large print. Give her paper in large print too.</source>
        <translation>تقرأ الخط الكبير. أعطيها الأوراق بخط كبير أيضًا.</translation>
    </message>
    <message>
        <source>Easy read</source>
        <translation>نص سهل القراءة</translation>
    </message>
    <message>
        <source>She needs easy read. Go through it with her, or send an easy read page.</source>
        <translation>تحتاج إلى نص سهل القراءة. راجعيه معها، أو أرسلي صفحة سهلة القراءة.</translation>
    </message>
    <message>
        <source>Braille</source>
        <translation>برايل</translation>
    </message>
    <message>
        <source>She reads Braille. Order paper in Braille.</source>
        <translation>تقرأ برايل. اطلبي الأوراق بطريقة برايل.</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>She listens. Her phone reads pages aloud; tell her about pictures.</source>
        <translation>هي تستمع. يقرأ هاتفها الصفحات بصوت عالٍ؛ صِفي لها الصور.</translation>
    </message>
    <message>
        <source>By phone, not in writing</source>
        <translation>بالهاتف لا بالكتابة</translation>
    </message>
    <message>
        <source>She asks you to call. Ring her as well.</source>
        <translation>تطلب أن تتصلي بها. اتصلي بها أيضًا.</translation>
    </message>
    <message>
        <source>By text, not by phone</source>
        <translation>برسالة نصية لا بالهاتف</translation>
    </message>
    <message>
        <source>She cannot take calls well. Write to her.</source>
        <translation>يصعب عليها تلقي المكالمات. اكتبي لها.</translation>
    </message>
    <message>
        <source>Sign language interpreter</source>
        <translation>مترجم لغة إشارة</translation>
    </message>
    <message>
        <source>She signs. Book a sign language interpreter when you meet.</source>
        <translation>تستخدم لغة الإشارة. احجزي مترجم لغة إشارة عند اللقاء.</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>مترجم</translation>
    </message>
    <message>
        <source>She needs an interpreter. Have it explained in her language.</source>
        <translation>تحتاج إلى مترجم. احرصي على أن يُشرح لها بلغتها.</translation>
    </message>
    <message>
        <source>Hearing loop</source>
        <translation>حلقة سمعية</translation>
    </message>
    <message>
        <source>She uses a hearing loop. Choose a room that has one.</source>
        <translation>تستخدم حلقة سمعية. اختاري غرفة مجهزة بها.</translation>
    </message>
    <message>
        <source>Somebody with me</source>
        <translation>شخص معي</translation>
    </message>
    <message>
        <source>She wants somebody with her. Ask who, and let that person know.</source>
        <translation>تريد شخصًا معها. اسأليها من هو، وأبلغيه.</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>وقت أطول</translation>
    </message>
    <message>
        <source>She needs more time. Book longer, and ask if all is clear.</source>
        <translation>تحتاج إلى وقت أطول. احجزي مدة أطول، واسأليها إن كان كل شيء واضحًا.</translation>
    </message>
    <message>
        <source>Please mind: %1</source>
        <extracomment>%1 is what somebody needs, in her or a nurse&apos;s words</extracomment>
        <translation>يرجى مراعاة: %1</translation>
    </message>
</context>
<context>
    <name>NeedsField</name>
    <message>
        <source>Anything else?</source>
        <translation>هل من شيء آخر؟</translation>
    </message>
    <message>
        <source>One on each line.</source>
        <translation>واحد في كل سطر.</translation>
    </message>
</context>
<context>
    <name>NeedsPage</name>
    <message>
        <source>How to speak and write to me</source>
        <translation>كيف تتحدثون وتكتبون إليّ</translation>
    </message>
    <message>
        <source>Kept. Your team sees it wherever your name stands.</source>
        <translation>حُفظ. يراه فريقكِ حيثما ظهر اسمكِ.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>هذا طويل جدًا. يرجى اختصاره.</translation>
    </message>
    <message>
        <source>It could not be kept on this phone. Check the space on it.</source>
        <translation>تعذّر الحفظ على هذا الهاتف. تحققي من المساحة عليه.</translation>
    </message>
    <message>
        <source>Tick what helps you. You can change it at any time.</source>
        <translation>ضعي علامة على ما يساعدكِ. يمكنكِ تغييره في أي وقت.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>This could not be kept on your phone. Is there room left?</source>
        <translation>تعذّر حفظ هذا على هاتفك. هل بقيت مساحة كافية؟</translation>
    </message>
    <message>
        <source>Not saved yet. You can stop and come back.</source>
        <translation>لم يُحفظ بعد. يمكنكِ التوقف والعودة لاحقًا.</translation>
    </message>
    <message>
        <source>Undo my changes</source>
        <translation>التراجع عن تغييراتي</translation>
    </message>
</context>
<context>
    <name>NewsRow</name>
    <message>
        <source>You have a new appointment</source>
        <translation>لديك موعد جديد</translation>
    </message>
    <message>
        <source>Your appointment has moved</source>
        <translation>تغيّر وقت موعدك</translation>
    </message>
    <message>
        <source>Your appointment is cancelled</source>
        <translation>أُلغي موعدك</translation>
    </message>
    <message>
        <source>There is a new promise</source>
        <translation>هناك وعد جديد</translation>
    </message>
    <message>
        <source>A promise has been kept</source>
        <translation>تم الوفاء بأحد الوعود</translation>
    </message>
    <message>
        <source>There is a promise we cannot keep yet</source>
        <translation>هناك وعد لا نستطيع الوفاء به بعد</translation>
    </message>
    <message>
        <source>A promise has changed</source>
        <translation>تغيّر أحد الوعود</translation>
    </message>
    <message>
        <source>%1 replied to you</source>
        <extracomment>%1 is a member of the team</extracomment>
        <translation>رد من %1</translation>
    </message>
    <message>
        <source>Your team replied to you</source>
        <translation>رد عليك فريقك</translation>
    </message>
    <message>
        <source>It is now on %1.</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>الوقت الآن: %1.</translation>
    </message>
    <message>
        <source>It was on %1.</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>كان الوقت: %1.</translation>
    </message>
    <message>
        <source>Your team sent you something to read</source>
        <translation>أرسل إليكِ فريقكِ شيئًا للقراءة</translation>
    </message>
    <message>
        <source>%1 sent you a page to read</source>
        <extracomment>%1 is a member of the team</extracomment>
        <translation>وصلتكِ صفحة للقراءة من %1</translation>
    </message>
    <message>
        <source>%1 sent you pages to read</source>
        <extracomment>%1 is a member of the team</extracomment>
        <translation>وصلتكِ صفحات للقراءة من %1</translation>
    </message>
    <message>
        <source>Your team answered: your appointment stays as it is</source>
        <translation>رد فريقكِ: يبقى موعدكِ كما هو</translation>
    </message>
    <message>
        <source>Something became of your words</source>
        <translation>حدث شيء بفضل كلماتك</translation>
    </message>
    <message>
        <source>Your words helped lead to: %1</source>
        <extracomment>%1 is what patients said, such as “We waited alone before surgery”</extracomment>
        <translation>ساعدت كلماتكِ على الوصول إلى: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>The time is the same: %1.</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>الوقت كما هو: %1.</translation>
    </message>
    <message>
        <source>It is now: %1.</source>
        <extracomment>%1 is a kind of appointment, such as: Phone call</extracomment>
        <translation>هو الآن: %1.</translation>
    </message>
    <message>
        <source>The place is now: %1.</source>
        <extracomment>%1 is a place</extracomment>
        <translation>المكان الآن: %1.</translation>
    </message>
    <message>
        <source>The place before does not hold any more.</source>
        <translation>المكان السابق لم يعد صحيحًا.</translation>
    </message>
    <message>
        <source>Your appointment has changed</source>
        <translation>تغيّر موعدكِ</translation>
    </message>
    <message>
        <source>Your appointment is at another place</source>
        <translation>موعدكِ في مكان آخر</translation>
    </message>
    <message>
        <source>Your support talk has a time</source>
        <translation>حُدّد وقت لجلسة دعمكِ</translation>
    </message>
    <message>
        <source>Your team answered: no support talk this time</source>
        <translation>أجاب فريقكِ: لا جلسة دعم هذه المرة</translation>
    </message>
    <message>
        <source>Read why, and what you can do.</source>
        <translation>اقرئي السبب وما يمكنك فعله.</translation>
    </message>
    <message>
        <source>Your team has read your words</source>
        <translation>قرأ فريقك كلماتك</translation>
    </message>
</context>
<context>
    <name>NextAppointmentCard</name>
    <message>
        <source>Next appointment</source>
        <translation>الموعد القادم</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <extracomment>%1 is a kind of appointment, %2 a person</extracomment>
        <translation>%1، مع %2</translation>
    </message>
    <message>
        <source>Write down what you want to ask</source>
        <translation>كتابة ما أريد أن أسأل عنه</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) so far</source>
        <comment>she will ask them at the appointment</comment>
        <translation>
            <numerusform>لا أسئلة حتى الآن</numerusform>
            <numerusform>سؤال واحد حتى الآن</numerusform>
            <numerusform>سؤالان حتى الآن</numerusform>
            <numerusform>%n أسئلة حتى الآن</numerusform>
            <numerusform>%n سؤالًا حتى الآن</numerusform>
            <numerusform>%n سؤال حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>Before you go:</source>
        <translation>قبل الذهاب:</translation>
    </message>
    <message>
        <source>Before the call:</source>
        <extracomment>one thing to do follows, such as: read “Your choices after surgery”</extracomment>
        <translation>قبل المكالمة:</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>My own notes</source>
        <translation>ملاحظاتي الخاصة</translation>
    </message>
    <message>
        <source>Only you see this, on this phone.</source>
        <translation>لا يرى هذا أحد غيركِ، وعلى هذا الهاتف فقط.</translation>
    </message>
    <message>
        <source>This could not be kept on your phone. Is there room left?</source>
        <translation>تعذّر حفظ هذا على هاتفك. هل بقيت مساحة كافية؟</translation>
    </message>
    <message>
        <source>Kept on this phone.</source>
        <translation>محفوظ على هذا الهاتف.</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>جارٍ الحفظ…</translation>
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
        <translation>طلبتِ تذكيركِ بشيء ما.</translation>
    </message>
    <message>
        <source>You have an appointment today at %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>لديكِ موعد اليوم في %1.</translation>
    </message>
    <message>
        <source>You have an appointment on %1 at %2.</source>
        <extracomment>%1 is a day, such as &quot;Tuesday 3 March&quot;; %2 a time</extracomment>
        <translation>لديكِ موعد يوم %1 في %2.</translation>
    </message>
</context>
<context>
    <name>NumberStepper</name>
    <message>
        <source>Less</source>
        <translation>تقليل</translation>
    </message>
    <message>
        <source>More</source>
        <translation>زيادة</translation>
    </message>
</context>
<context>
    <name>OfPatientPane</name>
    <message>
        <source>This patient is no longer here</source>
        <translation>لم تعد هذه المريضة هنا</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>فتح السجل</translation>
    </message>
</context>
<context>
    <name>OfferDialog</name>
    <message>
        <source>Offer an assessment to %1</source>
        <extracomment>%1 is a patient</extracomment>
        <translation>عرض تقييم: %1</translation>
    </message>
    <message>
        <source>She can tell you on her phone what weighs on her, before you talk. It is yours to look after.</source>
        <translation>يمكنها أن تخبركِ على هاتفها بما يثقل عليها قبل أن تتحدثا. وتتولين أنتِ الطلب.</translation>
    </message>
    <message>
        <source>Why now?</source>
        <translation>لماذا الآن؟</translation>
    </message>
    <message>
        <source>She reads this on her phone.</source>
        <translation>تقرأ المريضة هذا على هاتفها.</translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation>عرضه عليها</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>What became of your words</source>
        <translation>ماذا حدث لكلماتك</translation>
    </message>
    <message>
        <source>They reached your team</source>
        <translation>وصلت إلى فريقك</translation>
    </message>
    <message>
        <source>They wait to be sent</source>
        <translation>تنتظر الإرسال</translation>
    </message>
    <message>
        <source>Your team read them</source>
        <translation>قرأها فريقك</translation>
    </message>
    <message>
        <source>Your team reads them</source>
        <translation>يقرؤها فريقك</translation>
    </message>
    <message>
        <source>They were looked at together with what others said</source>
        <translation>نُظر فيها مع ما قالته أخريات</translation>
    </message>
    <message>
        <source>They are looked at together with what others say</source>
        <translation>يُنظر فيها مع ما تقوله أخريات</translation>
    </message>
    <message>
        <source>They can become part of the pledge</source>
        <translation>يمكن أن تصبح جزءًا من التعهد</translation>
    </message>
    <message>
        <source>Your words helped lead to: %1</source>
        <extracomment>%1 is what patients said, such as “We waited alone before surgery”</extracomment>
        <translation>ساعدت كلماتكِ على الوصول إلى: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>They are sent, and reach your team within a day</source>
        <translation>أُرسلت، وتصل إلى فريقكِ خلال يوم</translation>
    </message>
</context>
<context>
    <name>OwnReminderForm</name>
    <message>
        <source>Write what you want to be reminded of.</source>
        <translation>اكتبي ما تريدين أن نذكّركِ به.</translation>
    </message>
    <message>
        <source>Add a reminder</source>
        <translation>إضافة تذكير</translation>
    </message>
    <message>
        <source>Remind me to</source>
        <translation>ذكّرني بـ</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>أي يوم؟</translation>
    </message>
    <message>
        <source>What time?</source>
        <translation>أي وقت؟</translation>
    </message>
    <message>
        <source>It could not be kept: this device has no room, or its memory is damaged. Your words are still here.</source>
        <translation>تعذّر الحفظ: لا مساحة على هذا الجهاز، أو ذاكرته تالفة. كلماتكِ لا تزال هنا.</translation>
    </message>
    <message>
        <source>It could not be kept. Check the words, the day and the time.</source>
        <translation>تعذّر الحفظ. تحققي من الكلمات واليوم والوقت.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>This time is over. Choose a later one.</source>
        <translation>لقد مضى هذا الوقت. اختاري وقتًا لاحقًا.</translation>
    </message>
</context>
<context>
    <name>OwnTimeForm</name>
    <message>
        <source>Choose a time before the appointment begins.</source>
        <translation>اختاري وقتًا قبل بداية الموعد.</translation>
    </message>
    <message>
        <source>This time is over. Choose a later one.</source>
        <translation>لقد مضى هذا الوقت. اختاري وقتًا لاحقًا.</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>أي يوم؟</translation>
    </message>
    <message>
        <source>What time?</source>
        <translation>أي وقت؟</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message>
        <source>To read before</source>
        <translation>للقراءة قبل الموعد</translation>
    </message>
    <message>
        <source>You have opened it.</source>
        <translation>لقد فتحتِها.</translation>
    </message>
    <message>
        <source>Does something come to mind while you read? Write it down below, under “What I want to ask”.</source>
        <translation>هل خطر ببالكِ شيء أثناء القراءة؟ اكتبيه في الأسفل تحت «ما أريد أن أسأل عنه».</translation>
    </message>
</context>
<context>
    <name>PageEditor</name>
    <message>
        <source>Change a page</source>
        <translation>تعديل صفحة</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>صفحة جديدة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>What to see</source>
        <translation>ما الذي يُعرض</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>As on a phone</source>
        <translation>كما على الهاتف</translation>
    </message>
    <message>
        <source>This text is not saved yet. It is kept on this computer.</source>
        <translation>هذا النص غير محفوظ في المكتبة بعد. مسودته محفوظة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Back to the saved text</source>
        <translation>العودة إلى النص المحفوظ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Short sentences. Say first what matters most, and who to call.</source>
        <translation>جمل قصيرة. اذكري أولًا الأهم، وبمن تتصل المريضة.</translation>
    </message>
</context>
<context>
    <name>PageFields</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>لمن؟</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>حساسة</translation>
    </message>
    <message>
        <source>Nobody sees it until a nurse shows it to her.</source>
        <translation>لا تراها أي مريضة حتى تعرضها عليها ممرضة.</translation>
    </message>
    <message>
        <source>Who looks after it?</source>
        <translation>من المسؤول عنها؟</translation>
    </message>
    <message>
        <source>Look at it again by</source>
        <translation>مراجعتها بحلول</translation>
    </message>
</context>
<context>
    <name>PageHistoryCard</name>
    <message>
        <source>History</source>
        <translation>السجل الزمني</translation>
    </message>
    <message>
        <source>Last changed by %1</source>
        <extracomment>%1 is a member of the team</extracomment>
        <translation>آخر تعديل من %1</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>آخر تعديل</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <extracomment>%1 is what was changed</extracomment>
        <translation>نُشر: %1</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>نُشر</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <extracomment>%1 is why</extracomment>
        <translation>سُحبت: %1</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>سُحب</translation>
    </message>
    <message>
        <source>Checked by the unit’s clinicians</source>
        <translation>راجعها أطباء الوحدة وممرضاتها</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a member of the team, %2 a time</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Read what it said then</source>
        <translation>قراءة ما كانت تقوله حينها</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Those who have it see it as it is now.</source>
        <translation>من لديهن الصفحة يرينها كما هي الآن.</translation>
    </message>
    <message>
        <source>Published. Patients can read it.</source>
        <translation>تم النشر. يمكن للمريضات قراءتها.</translation>
    </message>
    <message>
        <source>Taken back. Patients no longer see it.</source>
        <translation>سُحبت. لم تعد المريضات يرينها.</translation>
    </message>
    <message>
        <source>Noted. Publish it, so that patients see it too.</source>
        <translation>سُجّل ذلك. انشريها لتراها المريضات أيضًا.</translation>
    </message>
    <message>
        <source>Taken back from her.</source>
        <translation>سُحبت منها.</translation>
    </message>
    <message>
        <source>This page is no longer here</source>
        <translation>هذه الصفحة لم تعد هنا</translation>
    </message>
    <message>
        <source>Looked after by %1</source>
        <extracomment>%1 is a member of the team</extracomment>
        <translation>المسؤول عنها: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Show it to a patient</source>
        <translation>عرضها على مريضة</translation>
    </message>
    <message>
        <source>Send to a patient</source>
        <translation>إرسال إلى مريضة</translation>
    </message>
    <message>
        <source>An example that came with Heard</source>
        <translation>مثال جاء مع Heard</translation>
    </message>
    <message>
        <source>It tells patients that nobody has checked it. When your clinicians have, say so here.</source>
        <translation>تقول للمريضات إن أحدًا لم يراجعها. عندما يراجعها الأطباء والممرضات لديكم، سجّلي ذلك هنا.</translation>
    </message>
    <message>
        <source>Our clinicians have checked it</source>
        <translation>راجعها الأطباء والممرضات لدينا</translation>
    </message>
    <message>
        <source>Publish the changes</source>
        <translation>نشر التغييرات</translation>
    </message>
    <message>
        <source>Publish to patients</source>
        <translation>نشر للمريضات</translation>
    </message>
    <message>
        <source>Take back from everyone</source>
        <translation>سحبها من الجميع</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحبها</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>As on a phone</source>
        <translation>كما على الهاتف</translation>
    </message>
</context>
<context>
    <name>PageRow</name>
    <message>
        <source>Looked after by %1</source>
        <extracomment>%1 is a member of the team</extracomment>
        <translation>المسؤول عنها: %1</translation>
    </message>
    <message>
        <source>Nobody looks after it yet</source>
        <translation>لا مسؤول عنها بعد</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>حان وقت المراجعة</translation>
    </message>
    <message numerus="yes">
        <source>Sensitive, with %n patient(s)</source>
        <translation>
            <numerusform>حساسة، ليست لدى أي مريضة</numerusform>
            <numerusform>حساسة، لدى مريضة واحدة</numerusform>
            <numerusform>حساسة، لدى مريضتين</numerusform>
            <numerusform>حساسة، لدى %n مريضات</numerusform>
            <numerusform>حساسة، لدى %n مريضة</numerusform>
            <numerusform>حساسة، لدى %n مريضة</numerusform>
        </translation>
    </message>
    <message>
        <source>Sensitive, with nobody</source>
        <translation>حساسة، ليست لدى أحد</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
</context>
<context>
    <name>PageTags</name>
    <message>
        <source>Sensitive: you decide who sees it</source>
        <translation>حساسة: أنتِ تقررين من تراها</translation>
    </message>
    <message>
        <source>Review was due on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>كانت المراجعة مقررة في %1</translation>
    </message>
    <message>
        <source>Review by %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>المراجعة بحلول %1</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>Removed.</source>
        <translation>أُزيل.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>تعذّر الحفظ على هذا الحاسوب. يرجى التحقق من مساحة القرص.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>She agreed on paper that others may read her words.</source>
        <translation>وافقت على الورق أن يقرأ آخرون كلماتها.</translation>
    </message>
    <message>
        <source>No words of it are quoted.</source>
        <translation>لا يُقتبس منه شيء.</translation>
    </message>
    <message>
        <source>Words from it may be quoted, without names</source>
        <translation>يجوز اقتباس كلمات منها، من دون أسماء</translation>
    </message>
    <message>
        <source>Without the tick, no report takes a quote from it. Printed ones stay as they are.</source>
        <translation>من دون العلامة، لا يقتبس منها أي تقرير. وتبقى التقارير المطبوعة كما هي.</translation>
    </message>
    <message>
        <source>Remove: it was written by mistake</source>
        <translation>إزالة: كُتبت بالخطأ</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>The saved web page can be read aloud.</source>
        <translation>يمكن قراءة صفحة الويب المحفوظة بصوت عالٍ.</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>الصفحة التالية</translation>
    </message>
</context>
<context>
    <name>PatientChoice</name>
    <message>
        <source>For whom?</source>
        <translation>لمن؟</translation>
    </message>
    <message>
        <source>Name or NHS number</source>
        <translation>الاسم أو رقم NHS</translation>
    </message>
    <message>
        <source>Nobody fits. Check the spelling, or enrol her under Patients.</source>
        <translation>لا أحد يطابق. يرجى التحقق من الكتابة، أو تسجيلها في «المريضات».</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
</context>
<context>
    <name>PatientPane</name>
    <message>
        <source>Born %1 (%2)</source>
        <extracomment>%1 is a day, %2 her age</extracomment>
        <translation>تاريخ الميلاد %1 (%2)</translation>
    </message>
    <message>
        <source>NHS %1</source>
        <extracomment>%1 is an NHS number</extracomment>
        <translation>NHS %1</translation>
    </message>
    <message>
        <source>secondary</source>
        <translation>ثانوي</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>أولي</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>This patient is no longer here</source>
        <translation>لم تعد هذه المريضة هنا</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>حجز موعد</translation>
    </message>
    <message>
        <source>Give her a code</source>
        <translation>إعطاؤها رمزًا</translation>
    </message>
    <message>
        <source>Change her details</source>
        <translation>تغيير بياناتها</translation>
    </message>
    <message>
        <source>told %1</source>
        <translation>علمت بالتشخيص: %1</translation>
    </message>
    <message>
        <source>Sent to her</source>
        <translation>أُرسلت إليها</translation>
    </message>
    <message>
        <source>Send pages</source>
        <translation>إرسال صفحات</translation>
    </message>
    <message>
        <source>No page of the library was sent to her yet.</source>
        <translation>لم تُرسل إليها أي صفحة من المكتبة بعد.</translation>
    </message>
    <message>
        <source>Lost phone</source>
        <translation>هاتف مفقود</translation>
    </message>
    <message>
        <source>She lost her phone: sign her out everywhere</source>
        <translation>فقدت هاتفها: إخراجها من كل مكان</translation>
    </message>
</context>
<context>
    <name>PatientRow</name>
    <message>
        <source>secondary</source>
        <translation>ثانوي</translation>
    </message>
    <message>
        <source>Born %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>تاريخ الميلاد %1</translation>
    </message>
    <message>
        <source>NHS %1</source>
        <extracomment>%1 is an NHS number</extracomment>
        <translation>NHS %1</translation>
    </message>
</context>
<context>
    <name>PatientTimelineCard</name>
    <message>
        <source>Everything, in order</source>
        <translation>كل شيء بالترتيب</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>ما الذي يُعرض</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>آراء المريضات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a kind of appointment, %2 how it went</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Wants to ask: %1</source>
        <extracomment>%1 is a question in her words</extracomment>
        <translation>تريد أن تسأل: %1</translation>
    </message>
    <message>
        <source>Said: “%1”</source>
        <extracomment>%1 is what she said</extracomment>
        <translation>قالت: «%1»</translation>
    </message>
    <message>
        <source>We replied: “%1”</source>
        <extracomment>%1 is what the team wrote</extracomment>
        <translation>رددنا: «%1»</translation>
    </message>
    <message>
        <source>She will see: %1</source>
        <extracomment>%1 are titles of pages</extracomment>
        <translation>سترى: %1</translation>
    </message>
    <message>
        <source>We sent: %1</source>
        <translation>أرسلنا: %1</translation>
    </message>
    <message>
        <source>It was her turn</source>
        <translation>حان دورها</translation>
    </message>
    <message>
        <source>Waited: nobody could tell how long</source>
        <translation>انتظرت: لم يُعرف كم سيطول الانتظار</translation>
    </message>
    <message numerus="yes">
        <source>Waited: about %n minute(s)</source>
        <translation>
            <numerusform>انتظرت: أقل من دقيقة</numerusform>
            <numerusform>انتظرت: نحو دقيقة واحدة</numerusform>
            <numerusform>انتظرت: نحو دقيقتين</numerusform>
            <numerusform>انتظرت: نحو %n دقائق</numerusform>
            <numerusform>انتظرت: نحو %n دقيقة</numerusform>
            <numerusform>انتظرت: نحو %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>We shared a plan</source>
        <translation>شاركنا خطة</translation>
    </message>
    <message>
        <source>Spoke with her after her operation</source>
        <translation>تحدثنا معها بعد عمليتها</translation>
    </message>
    <message>
        <source>Called after her operation: nobody answered</source>
        <translation>اتصلنا بعد عمليتها: لم يرد أحد</translation>
    </message>
    <message>
        <source>No call after her operation: not possible any more</source>
        <translation>لا مكالمة بعد عمليتها: لم تعد ممكنة</translation>
    </message>
    <message>
        <source>Asked to cancel an appointment</source>
        <translation>طلبت إلغاء موعد</translation>
    </message>
    <message>
        <source>Asked to change an appointment</source>
        <translation>طلبت تغيير موعد</translation>
    </message>
    <message>
        <source>Is a call on the phone all right? She said: %1</source>
        <extracomment>%1 is Yes, No or Not sure</extracomment>
        <translation>هل المكالمة الهاتفية مناسبة؟ قالت: %1</translation>
    </message>
    <message>
        <source>Likes to meet: %1</source>
        <extracomment>%1 is a way to meet, such as: On the phone</extracomment>
        <translation>تفضل اللقاء: %1</translation>
    </message>
    <message>
        <source>Filled in her concerns with us</source>
        <translation>ملأت مخاوفها معنا</translation>
    </message>
    <message>
        <source>Filled in her concerns</source>
        <translation>ملأت مخاوفها</translation>
    </message>
    <message>
        <source>Was on a waiting list: %1</source>
        <extracomment>%1 is for what she waits</extracomment>
        <translation>كانت على قائمة انتظار: %1</translation>
    </message>
    <message>
        <source>On a waiting list: %1</source>
        <translation>على قائمة انتظار: %1</translation>
    </message>
    <message>
        <source>Referred to palliative care, until %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>أُحيلت إلى الرعاية التلطيفية، حتى %1</translation>
    </message>
    <message>
        <source>Referred to palliative care</source>
        <translation>أُحيلت إلى الرعاية التلطيفية</translation>
    </message>
    <message>
        <source>And what was good: “%1”</source>
        <extracomment>%1 is what she said</extracomment>
        <translation>وما كان جيدًا: «⁨%1⁩»</translation>
    </message>
    <message>
        <source>We said: “%1”</source>
        <extracomment>%1 is what the team said to her</extracomment>
        <translation>قلنا: “%1”</translation>
    </message>
    <message>
        <source>Nothing yet. Book her first appointment, or give her a code for the app.</source>
        <translation>لا شيء بعد. احجزي موعدها الأول، أو أعطيها رمزًا للتطبيق.</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>عرض الأقدم</translation>
    </message>
    <message>
        <source>We offered a support talk</source>
        <translation>عرضنا جلسة دعم</translation>
    </message>
    <message>
        <source>Asked for a support talk</source>
        <translation>طلبت جلسة دعم</translation>
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
        <translation>المريضات</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>تسجيل</translation>
    </message>
    <message numerus="yes">
        <source>Search %n patient(s)</source>
        <translation>
            <numerusform>البحث بين %n مريضات</numerusform>
            <numerusform>البحث بين مريضة واحدة</numerusform>
            <numerusform>البحث بين مريضتين</numerusform>
            <numerusform>البحث بين %n مريضات</numerusform>
            <numerusform>البحث بين %n مريضة</numerusform>
            <numerusform>البحث بين %n مريضة</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>أولي</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>ثانوي</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet</source>
        <translation>لم تُسجَّل أي مريضة بعد</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>لا أحد يطابق</translation>
    </message>
    <message>
        <source>Try the beginning of her name or of her NHS number.</source>
        <translation>يمكن تجربة بداية اسمها أو بداية رقم NHS الخاص بها.</translation>
    </message>
    <message>
        <source>Choose a patient</source>
        <translation>يرجى اختيار مريضة</translation>
    </message>
    <message>
        <source>You see everything about her in one order.</source>
        <translation>يظهر لك كل ما يخصها في ترتيب واحد.</translation>
    </message>
    <message>
        <source>Enrol a patient here, or import several in Unit.</source>
        <translation>سجّلي مريضة هنا، أو استوردي عدة مريضات من الوحدة.</translation>
    </message>
    <message>
        <source>Choose All to see everybody.</source>
        <translation>اختاري الكل لرؤية الجميع.</translation>
    </message>
    <message>
        <source>Enrol a patient</source>
        <translation>تسجيل مريضة</translation>
    </message>
    <message>
        <source>Which patients</source>
        <translation>أي مريضات</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>Next visit first</source>
        <translation>الزيارة التالية أولًا</translation>
    </message>
</context>
<context>
    <name>PeoplePart</name>
    <message>
        <source>Somebody must stay administrator.</source>
        <translation>يجب أن يبقى هناك مسؤول.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>تعذّر الحفظ على هذا الحاسوب. يرجى التحقق من مساحة القرص.</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>الأشخاص والأدوار</translation>
    </message>
    <message>
        <source>Add a colleague</source>
        <translation>إضافة زميل</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>غادر الوحدة</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>عاد إلى الوحدة</translation>
    </message>
    <message>
        <source>%1 has left</source>
        <extracomment>%1 is a name</extracomment>
        <translation>غادر الوحدة: %1</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>عاد إلى الوحدة: %1</translation>
    </message>
    <message>
        <source>Noted. She can no longer sign in.</source>
        <translation>سُجّل ذلك. لم تعد تستطيع تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Search people by name or role</source>
        <translation>البحث عن الأشخاص بالاسم أو الدور</translation>
    </message>
    <message>
        <source>Has left (%1)</source>
        <extracomment>%1 are her roles, such as &quot;Nurse, Administrator&quot;</extracomment>
        <translation>غادرت الوحدة (%1)</translation>
    </message>
    <message>
        <source>Give a code</source>
        <translation>إعطاء رمز</translation>
    </message>
    <message>
        <source>Give %1 a code to sign in</source>
        <extracomment>%1 is a name</extracomment>
        <translation>إعطاء %1 رمزًا لتسجيل الدخول</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>تعديل %1</translation>
    </message>
</context>
<context>
    <name>PhoneFrame</name>
    <message>
        <source>As on a phone</source>
        <translation>كما على الهاتف</translation>
    </message>
    <message>
        <source>This page is an example.</source>
        <translation>هذه الصفحة مثال.</translation>
    </message>
    <message>
        <source>The doctors and nurses of your unit have not checked it yet. Ask them if you are not sure.</source>
        <translation>لم يراجعها أطباء وحدتكِ وممرضاتها بعد. اسأليهم إن لم تكوني متأكدة.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>لم يُكتب شيء بعد.</translation>
    </message>
</context>
<context>
    <name>PhoneTabs</name>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Our pledge</source>
        <translation>تعهّدنا</translation>
    </message>
    <message>
        <source>Your say</source>
        <translation>رأيك</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>PlanActionCard</name>
    <message>
        <source>%1, by %2</source>
        <extracomment>%1 is a person, %2 a day</extracomment>
        <translation>‏%1، بحلول %2</translation>
    </message>
    <message>
        <source>By %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>بحلول %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>No longer planned</source>
        <translation>لم يعد مخططًا له</translation>
    </message>
    <message>
        <source>Being done</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>What happened next</source>
        <translation>ما حدث بعد ذلك</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Change the plan</source>
        <translation>تغيير الخطة</translation>
    </message>
    <message>
        <source>Write the plan</source>
        <translation>كتابة الخطة</translation>
    </message>
    <message>
        <source>She keeps the plan she has until you share this one.</source>
        <translation>تبقى لديها خطتها الحالية حتى تشاركي معها هذه.</translation>
    </message>
    <message>
        <source>Only your team sees it until you share it.</source>
        <translation>لا يراها إلا فريقكِ حتى تشاركيها.</translation>
    </message>
    <message>
        <source>What did you speak about?</source>
        <translation>عمّ تحدثتما؟</translation>
    </message>
    <message>
        <source>She reads it too, once you share the plan.</source>
        <translation>تقرأه هي أيضًا بعد مشاركة الخطة.</translation>
    </message>
    <message>
        <source>Agree on something more about</source>
        <translation>الاتفاق على شيء آخر حول</translation>
    </message>
    <message>
        <source>Agree on something about</source>
        <translation>الاتفاق على شيء حول</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>أمر آخر</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>أي أمر</translation>
    </message>
    <message>
        <source>This could not be kept. Copy it before you close.</source>
        <translation>تعذّر حفظ هذا. انسخيه قبل الإغلاق.</translation>
    </message>
    <message>
        <source>Kept. Your team can go on with it.</source>
        <translation>محفوظ. يمكن لفريقكِ متابعته.</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Share it with her</source>
        <translation>مشاركتها معها</translation>
    </message>
    <message>
        <source>Leave the plan as it was</source>
        <translation>ترك الخطة كما كانت</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>حذف المسودة</translation>
    </message>
    <message>
        <source>Share the plan with her?</source>
        <translation>هل تشاركين الخطة معها؟</translation>
    </message>
    <message>
        <source>She reads all of it on her phone, and what you spoke about. You can change it later.</source>
        <translation>تقرؤها كلها على هاتفها، مع ما تحدثتما عنه. يمكنكِ تغييرها لاحقًا.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Throw the draft away?</source>
        <translation>هل تحذفين المسودة؟</translation>
    </message>
    <message>
        <source>What is written here is lost. This cannot be undone.</source>
        <translation>سيُفقد ما كُتب هنا. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>حذفها</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ بها</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>My plan</source>
        <translation>خطتي</translation>
    </message>
    <message>
        <source>This plan is no longer here</source>
        <translation>هذه الخطة لم تعد هنا</translation>
    </message>
    <message>
        <source>Ask your nurse if you are not sure.</source>
        <translation>اسألي ممرضتكِ إن لم تكوني متأكدة.</translation>
    </message>
    <message>
        <source>My care and support plan</source>
        <translation>خطة الرعاية والدعم الخاصة بي</translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <extracomment>%1 is a member of the team, %2 a day</extracomment>
        <translation>من %1، %2</translation>
    </message>
    <message>
        <source>What we spoke about</source>
        <translation>ما تحدثنا عنه</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>ما اتفقنا عليه</translation>
    </message>
    <message>
        <source>Who to call about it</source>
        <translation>بمن أتصل بشأنها</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>This draft could not be saved. Copy it before you close.</source>
        <translation>تعذّر حفظ هذه المسودة. يرجى نسخها قبل الإغلاق.</translation>
    </message>
    <message>
        <source>Kept on this computer until you say it.</source>
        <translation>محفوظ على هذا الحاسوب حتى تقوله.</translation>
    </message>
    <message>
        <source>Write what is missing, so that it can be mended.</source>
        <translation>اكتبي ما ينقص، حتى يمكن إصلاحه.</translation>
    </message>
</context>
<context>
    <name>PlansCard</name>
    <message>
        <source>My care and support plan</source>
        <translation>خطة الرعاية والدعم الخاصة بي</translation>
    </message>
    <message>
        <source>An earlier plan</source>
        <translation>خطة سابقة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a member of the team, %2 a day</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>PledgeContent</name>
    <message>
        <source>%1: %2, %3, %4</source>
        <extracomment>%1 is for example &quot;12 promises&quot;, %2 &quot;8 kept&quot;, %3 &quot;3 under way&quot;, %4 &quot;1 we cannot keep yet&quot;</extracomment>
        <translation>%1: %2، %3، %4</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>لا وعود</numerusform>
            <numerusform>وعد واحد</numerusform>
            <numerusform>وعدان</numerusform>
            <numerusform>%n وعود</numerusform>
            <numerusform>%n وعدًا</numerusform>
            <numerusform>%n وعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <comment>promises</comment>
        <translation>
            <numerusform>لم يتم الوفاء بأي منها</numerusform>
            <numerusform>واحد تم الوفاء به</numerusform>
            <numerusform>اثنان تم الوفاء بهما</numerusform>
            <numerusform>%n تم الوفاء بها</numerusform>
            <numerusform>%n تم الوفاء بها</numerusform>
            <numerusform>%n تم الوفاء بها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <comment>promises</comment>
        <translation>
            <numerusform>لا شيء قيد التنفيذ</numerusform>
            <numerusform>واحد قيد التنفيذ</numerusform>
            <numerusform>اثنان قيد التنفيذ</numerusform>
            <numerusform>%n قيد التنفيذ</numerusform>
            <numerusform>%n قيد التنفيذ</numerusform>
            <numerusform>%n قيد التنفيذ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n we cannot keep yet</source>
        <comment>promises</comment>
        <translation>
            <numerusform>لا شيء مما لا نستطيع الوفاء به بعد</numerusform>
            <numerusform>واحد لا نستطيع الوفاء به بعد</numerusform>
            <numerusform>اثنان لا نستطيع الوفاء بهما بعد</numerusform>
            <numerusform>%n لا نستطيع الوفاء بها بعد</numerusform>
            <numerusform>%n لا نستطيع الوفاء بها بعد</numerusform>
            <numerusform>%n لا نستطيع الوفاء بها بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>No promises yet</source>
        <translation>لا وعود بعد</translation>
    </message>
    <message>
        <source>No promises here yet</source>
        <translation>لا وعود هنا بعد</translation>
    </message>
    <message>
        <source>Try another word, or fewer letters.</source>
        <translation>يمكن تجربة كلمة أخرى أو حروف أقل.</translation>
    </message>
    <message>
        <source>Your hospital has not published its pledge yet. What you say can become part of it.</source>
        <translation>لم ينشر مستشفاك تعهّده بعد. ويمكن أن يصبح ما تقوله جزءًا منه.</translation>
    </message>
    <message>
        <source>Our standards of care</source>
        <translation>معايير الرعاية لدينا</translation>
    </message>
    <message>
        <source>What every patient can expect from us</source>
        <translation>ما يمكن للجميع توقّعه منا</translation>
    </message>
    <message>
        <source>What stops us: %1</source>
        <extracomment>%1 is for example &quot;Money (2) · Staff (1)&quot;</extracomment>
        <translation>ما يمنعنا: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is for example &quot;Money&quot;, %2 a number of promises</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 leads our pledge.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>المسؤول عن تعهّدنا: %1.</translation>
    </message>
</context>
<context>
    <name>PledgeLeadPart</name>
    <message>
        <source>It could not be handed over. Choose somebody who works here and does not lead it yet.</source>
        <translation>تعذّر التسليم. اختاري شخصًا يعمل هنا وليس مسؤولًا عن التعهّد بعد.</translation>
    </message>
    <message>
        <source>Pledge lead</source>
        <translation>مسؤول التعهّد</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>اختاري واحدًا</translation>
    </message>
    <message>
        <source>Nobody leads the pledge yet.</source>
        <translation>لا مسؤول عن التعهّد بعد.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Leads the pledge</source>
        <translation>مسؤول عن التعهّد</translation>
    </message>
    <message>
        <source>Who leads the pledge from today?</source>
        <translation>من المسؤول عن التعهّد بدءًا من اليوم؟</translation>
    </message>
    <message>
        <source>Words for the hand-over</source>
        <translation>كلمات عند التسليم</translation>
    </message>
    <message>
        <source>What is under way, and what comes next.</source>
        <translation>ما يجري العمل عليه، وما سيأتي بعده.</translation>
    </message>
    <message>
        <source>Choose who leads it.</source>
        <translation>اختاري المسؤول عنه.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>PledgePage</name>
    <message>
        <source>Our pledge</source>
        <translation>تعهّدنا</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>إيقاف البحث</translation>
    </message>
    <message>
        <source>Search our pledge</source>
        <translation>البحث في تعهّدنا</translation>
    </message>
    <message>
        <source>Whose promises</source>
        <translation>وعود لمن</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>أولي</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>ثانوي</translation>
    </message>
    <message numerus="yes">
        <source>Published. %n draft(s) stay with the team.</source>
        <translation>
            <numerusform>تم النشر. لا مسودات لدى الفريق.</numerusform>
            <numerusform>تم النشر. تبقى مسودة واحدة لدى الفريق.</numerusform>
            <numerusform>تم النشر. تبقى مسودتان لدى الفريق.</numerusform>
            <numerusform>تم النشر. تبقى %n مسودات لدى الفريق.</numerusform>
            <numerusform>تم النشر. تبقى %n مسودة لدى الفريق.</numerusform>
            <numerusform>تم النشر. تبقى %n مسودة لدى الفريق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Published. Patients see it on their phones.</source>
        <translation>تم النشر. تراه المريضات على هواتفهن.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>أُزيل.</translation>
    </message>
    <message>
        <source>Taken back. Patients no longer see it.</source>
        <translation>سُحب. لم تعد المريضات يرينه.</translation>
    </message>
    <message>
        <source>As patients see it</source>
        <translation>كما تراه المريضات</translation>
    </message>
    <message numerus="yes">
        <source>Publish %n change(s)</source>
        <translation>
            <numerusform>لا تغييرات للنشر</numerusform>
            <numerusform>نشر تغيير واحد</numerusform>
            <numerusform>نشر تغييرين</numerusform>
            <numerusform>نشر %n تغييرات</numerusform>
            <numerusform>نشر %n تغييرًا</numerusform>
            <numerusform>نشر %n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>The pledge is empty</source>
        <translation>التعهّد فارغ</translation>
    </message>
    <message>
        <source>You can change it and see its history.</source>
        <translation>يمكنك تغييره ورؤية سجله الزمني.</translation>
    </message>
    <message>
        <source>Import a pledge</source>
        <translation>استيراد تعهّد</translation>
    </message>
    <message>
        <source>Write down what patients said, or import a printed pledge.</source>
        <translation>يمكن كتابة ما قالته المريضات، أو استيراد تعهّد مطبوع.</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>لم يُنشر بعد</translation>
    </message>
    <message>
        <source>Published %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>نُشر في %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not published</source>
        <translation>
            <numerusform>لا تغييرات غير منشورة</numerusform>
            <numerusform>تغيير واحد غير منشور</numerusform>
            <numerusform>تغييران غير منشورين</numerusform>
            <numerusform>%n تغييرات غير منشورة</numerusform>
            <numerusform>%n تغييرًا غير منشور</numerusform>
            <numerusform>%n تغيير غير منشور</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>لا شيء مطابق</translation>
    </message>
    <message>
        <source>Try fewer letters, or choose All.</source>
        <translation>جرّبي أحرفًا أقل، أو اختاري الكل.</translation>
    </message>
    <message>
        <source>Add what patients said</source>
        <translation>إضافة ما قالته المريضات</translation>
    </message>
    <message>
        <source>Search the pledge</source>
        <translation>البحث في التعهّد</translation>
    </message>
    <message>
        <source>Booklet for patients</source>
        <translation>كتيّب للمريضات</translation>
    </message>
    <message>
        <source>Read or save as a booklet</source>
        <translation>القراءة أو الحفظ ككتيّب</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>يرجى اختيار خطة</translation>
    </message>
</context>
<context>
    <name>PreferencePage</name>
    <message>
        <source>How you like to meet</source>
        <translation>كيف تفضّلين اللقاء</translation>
    </message>
    <message>
        <source>This is too long. Please make it shorter.</source>
        <translation>هذا طويل جدًا. يرجى اختصاره.</translation>
    </message>
    <message>
        <source>Your own record is not on this phone yet. Try again in a moment.</source>
        <translation>سجلكِ ليس على هذا الهاتف بعد. يرجى المحاولة مرة أخرى بعد قليل.</translation>
    </message>
    <message>
        <source>This could not be kept on your phone. Is there room left?</source>
        <translation>تعذّر حفظ هذا على هاتفك. هل بقيت مساحة كافية؟</translation>
    </message>
    <message>
        <source>Your team sees this when they book. Some appointments, such as a scan, need you there.</source>
        <translation>يرى فريقكِ هذا عند الحجز. بعض المواعيد، مثل التصوير، تتطلب حضوركِ.</translation>
    </message>
    <message>
        <source>What suits you best?</source>
        <translation>ما الأنسب لكِ؟</translation>
    </message>
    <message>
        <source>Is there something we should know?</source>
        <translation>هل هناك ما ينبغي أن نعرفه؟</translation>
    </message>
    <message>
        <source>For example: I do not hear well on the phone.</source>
        <translation>مثلًا: لا أسمع جيدًا بالهاتف.</translation>
    </message>
    <message>
        <source>Tell your team</source>
        <translation>إخبار فريقكِ</translation>
    </message>
    <message>
        <source>Your team sees it. You can change it at any time.</source>
        <translation>يراه فريقكِ. يمكنكِ تغييره في أي وقت.</translation>
    </message>
    <message>
        <source>Not sent yet. Your team does not know this.</source>
        <translation>لم يُرسل بعد. فريقك لا يعرف هذا.</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>As patients will see it</source>
        <translation>كما ستراه المريضات</translation>
    </message>
    <message>
        <source>Drafts are left out. Patients see this once you publish.</source>
        <translation>المسودات غير معروضة. ترى المريضات هذا بعد النشر.</translation>
    </message>
    <message>
        <source>Whose promises</source>
        <translation>وعود لمن</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>أولي</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>ثانوي</translation>
    </message>
    <message>
        <source>Back to the pledge</source>
        <translation>العودة إلى التعهّد</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message numerus="yes">
        <source>You can try again in %n minute(s).</source>
        <translation>
            <numerusform>يمكنك المحاولة مرة أخرى الآن.</numerusform>
            <numerusform>يمكنك المحاولة مرة أخرى بعد دقيقة واحدة.</numerusform>
            <numerusform>يمكنك المحاولة مرة أخرى بعد دقيقتين.</numerusform>
            <numerusform>يمكنك المحاولة مرة أخرى بعد %n دقائق.</numerusform>
            <numerusform>يمكنك المحاولة مرة أخرى بعد %n دقيقة.</numerusform>
            <numerusform>يمكنك المحاولة مرة أخرى بعد %n دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>يمكنك المحاولة مرة أخرى الآن.</numerusform>
            <numerusform>يمكنك المحاولة مرة أخرى بعد ثانية واحدة.</numerusform>
            <numerusform>يمكنك المحاولة مرة أخرى بعد ثانيتين.</numerusform>
            <numerusform>يمكنك المحاولة مرة أخرى بعد %n ثوانٍ.</numerusform>
            <numerusform>يمكنك المحاولة مرة أخرى بعد %n ثانية.</numerusform>
            <numerusform>يمكنك المحاولة مرة أخرى بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code does not work. Check each letter. If it was used before, ask your nurse for a new one.</source>
        <translation>هذا الرمز لا يعمل. يرجى التحقق من كل حرف. إذا استُخدم من قبل، يرجى طلب رمز جديد من ممرضتك.</translation>
    </message>
    <message>
        <source>We cannot reach your hospital. Check that you are online, then try again.</source>
        <translation>لا يمكننا الوصول إلى مستشفاك. يرجى التحقق من اتصالك بالإنترنت ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>This network wants you to sign in first. Open your browser, sign in there, then come back.</source>
        <translation>تطلب هذه الشبكة تسجيل الدخول أولًا. يرجى فتح المتصفح وتسجيل الدخول هناك ثم العودة.</translation>
    </message>
    <message>
        <source>There is no Heard at this address. Check the address on your letter.</source>
        <translation>لا يوجد Heard في هذا العنوان. يرجى التحقق من العنوان في رسالتك.</translation>
    </message>
    <message>
        <source>The way to this address is not private, so nothing was sent. Check the address on your letter.</source>
        <translation>الطريق إلى هذا العنوان ليس خاصًا، لذلك لم يُرسل شيء. يرجى التحقق من العنوان في رسالتك.</translation>
    </message>
    <message>
        <source>Your hospital does not let this device in. Please call your breast care nurse.</source>
        <translation>لا يسمح مستشفاك لهذا الجهاز بالدخول. يرجى الاتصال بممرضة رعاية الثدي.</translation>
    </message>
    <message>
        <source>There were too many tries. %1</source>
        <extracomment>%1 is &quot;You can try again in 30 seconds.&quot;</extracomment>
        <translation>كانت هناك محاولات كثيرة. %1</translation>
    </message>
    <message>
        <source>Choose a passphrase first.</source>
        <translation>يرجى اختيار عبارة سر أولًا.</translation>
    </message>
    <message>
        <source>Please make it longer.</source>
        <translation>يرجى جعلها أطول.</translation>
    </message>
    <message>
        <source>That was not right. %1</source>
        <extracomment>%1 is &quot;You can try again in 30 seconds.&quot;</extracomment>
        <translation>لم يكن ذلك صحيحًا. %1</translation>
    </message>
    <message>
        <source>This device does not give out the key just now. Unlock the device, then try again.</source>
        <translation>لا يعطي هذا الجهاز المفتاح الآن. يرجى فتح قفل الجهاز ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The key to what is kept here is missing. Your nurse can give you a new code.</source>
        <translation>المفتاح لما هو محفوظ هنا مفقود. يمكن لممرضتك إعطاؤك رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>What is kept on this device is damaged.</source>
        <translation>ما هو محفوظ على هذا الجهاز تالف.</translation>
    </message>
    <message>
        <source>What is kept here was written by a newer Heard. Please update the app.</source>
        <translation>ما هو محفوظ هنا كتبه إصدار أحدث من Heard. يرجى تحديث التطبيق.</translation>
    </message>
    <message>
        <source>There is no room left on this device. Make some, then try again.</source>
        <translation>لم تبقَ مساحة على هذا الجهاز. يرجى إفراغ بعض المساحة ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Heard cannot write on this device. Restart the device, then try again.</source>
        <translation>لا يستطيع Heard الكتابة على هذا الجهاز. يرجى إعادة تشغيل الجهاز ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>There were too many tries. Please wait a while.</source>
        <translation>كانت هناك محاولات كثيرة. يرجى الانتظار قليلًا.</translation>
    </message>
    <message>
        <source>That was not right. Please try again.</source>
        <translation>لم يكن ذلك صحيحًا. يرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>This code is for somebody else, and it is used up now. Ask your nurse for a new code of your own.</source>
        <translation>هذا الرمز لشخص آخر، وقد استُنفد الآن. اطلبي من ممرضتكِ رمزًا جديدًا خاصًا بكِ.</translation>
    </message>
    <message>
        <source>The key does not open what is kept here. Either it is another key, or the file is damaged.</source>
        <translation>المفتاح لا يفتح ما هو محفوظ هنا. إما أنه مفتاح آخر أو أن الملف تالف.</translation>
    </message>
</context>
<context>
    <name>ProblemWording</name>
    <message>
        <source>This code does not work. Check each letter, or ask for a new one.</source>
        <translation>هذا الرمز لا يعمل. يرجى التحقق من كل حرف، أو طلب رمز جديد.</translation>
    </message>
    <message>
        <source>The hub cannot be reached. Check that you are online, then try again.</source>
        <translation>يتعذّر الوصول إلى الخادم. يرجى التحقق من الاتصال بالإنترنت ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>This network asks you to sign in first. Open a web page, sign in there, then try again.</source>
        <translation>تطلب هذه الشبكة تسجيل الدخول أولًا. يرجى فتح صفحة ويب وتسجيل الدخول هناك ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no hub at this address. Check the address.</source>
        <translation>لا يوجد خادم في هذا العنوان. يرجى التحقق من العنوان.</translation>
    </message>
    <message>
        <source>The connection to this address is not secure, so nothing was sent.</source>
        <translation>الاتصال بهذا العنوان غير آمن، لذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The hub does not let you in. Ask for a new code.</source>
        <translation>لا يسمح لك الخادم بالدخول. يرجى طلب رمز جديد.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a little, then try again.</source>
        <translation>محاولات كثيرة جدًا. يرجى الانتظار قليلًا ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Choose a passphrase first. It protects what is on this computer.</source>
        <translation>يرجى اختيار عبارة سر أولًا. فهي تحمي ما على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This is too short.</source>
        <translation>هذا قصير جدًا.</translation>
    </message>
    <message>
        <source>This is not the right passphrase.</source>
        <translation>عبارة السر هذه غير صحيحة.</translation>
    </message>
    <message>
        <source>The keychain of this computer no longer has your key.</source>
        <translation>لم تعد سلسلة مفاتيح هذا الحاسوب تحتوي على مفتاحك.</translation>
    </message>
    <message>
        <source>The key to your data is missing. The data itself is still here.</source>
        <translation>مفتاح بياناتك مفقود. أما البيانات نفسها فما زالت هنا.</translation>
    </message>
    <message>
        <source>Your data is damaged. It was left as it is.</source>
        <translation>بياناتك تالفة. وقد تُركت كما هي.</translation>
    </message>
    <message>
        <source>Your data was written by a newer Heard. Install that one.</source>
        <translation>كتب بياناتك إصدار أحدث من Heard. يرجى تثبيته.</translation>
    </message>
    <message>
        <source>Nothing can be written here. Check the disk.</source>
        <translation>لا يمكن كتابة شيء هنا. يرجى التحقق من القرص.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>يرجى المحاولة مرة أخرى الآن.</numerusform>
            <numerusform>يرجى المحاولة مرة أخرى بعد ثانية واحدة.</numerusform>
            <numerusform>يرجى المحاولة مرة أخرى بعد ثانيتين.</numerusform>
            <numerusform>يرجى المحاولة مرة أخرى بعد %n ثوانٍ.</numerusform>
            <numerusform>يرجى المحاولة مرة أخرى بعد %n ثانية.</numerusform>
            <numerusform>يرجى المحاولة مرة أخرى بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer holds the work of somebody else. She can sign in here, or you use another computer.</source>
        <translation>هذا الحاسوب يحوي عمل شخص آخر. يمكنها تسجيل الدخول هنا، أو استعملي حاسوبًا آخر.</translation>
    </message>
    <message>
        <source>Type the name you sign in with.</source>
        <translation>اكتبي الاسم الذي تسجلين الدخول به.</translation>
    </message>
    <message>
        <source>A colleague signs in with this name already. Choose another.</source>
        <translation>يسجل أحد الزملاء الدخول بهذا الاسم. اختاري اسمًا آخر.</translation>
    </message>
    <message>
        <source>This is a patient’s code. It belongs in the app on her phone.</source>
        <translation>هذا رمز مريضة. مكانه في التطبيق على هاتفها.</translation>
    </message>
    <message>
        <source>The name or the passphrase is not right. Check both.</source>
        <translation>الاسم أو عبارة السر غير صحيح. تحققي من كليهما.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Make some room, then try again.</source>
        <translation>لا توجد مساحة متبقية على القرص. أفسحي بعض المساحة ثم حاولي مجددًا.</translation>
    </message>
    <message>
        <source>The key does not open your data. Either it is another key, or the file is damaged. It was left as it is.</source>
        <translation>المفتاح لا يفتح بياناتك. إما أنه مفتاح آخر أو أن الملف تالف. تُرك كما هو.</translation>
    </message>
</context>
<context>
    <name>ProfilePart</name>
    <message>
        <source>The unit needs a name.</source>
        <translation>تحتاج الوحدة إلى اسم.</translation>
    </message>
    <message>
        <source>Type a telephone number for each line you name.</source>
        <translation>يرجى كتابة رقم هاتف لكل خط له اسم.</translation>
    </message>
    <message>
        <source>One of the texts is too long.</source>
        <translation>أحد النصوص طويل جدًا.</translation>
    </message>
    <message>
        <source>The unit is not on this computer yet. Try again in a moment.</source>
        <translation>الوحدة ليست على هذا الحاسوب بعد. يرجى المحاولة مرة أخرى بعد قليل.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>تعذّر الحفظ على هذا الحاسوب. يرجى التحقق من مساحة القرص.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Whom patients can call</source>
        <translation>بمن يمكن للمريضات الاتصال</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>اسم الوحدة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Breast care nurses</source>
        <translation>ممرضات رعاية الثدي</translation>
    </message>
    <message>
        <source>When do the nurses answer?</source>
        <translation>متى ترد الممرضات؟</translation>
    </message>
    <message>
        <source>Line for day and night</source>
        <translation>خط لليل والنهار</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>تركه كما كان</translation>
    </message>
    <message>
        <source>Choose between 1 and 60 months.</source>
        <translation>اختاري بين شهر واحد و60 شهرًا.</translation>
    </message>
    <message numerus="yes">
        <source>Support needs in secondary breast cancer are assessed every %n months.</source>
        <extracomment>%n is a number of months</extracomment>
        <translation>
            <numerusform>تُقيَّم احتياجات الدعم في سرطان الثدي الثانوي كل %n شهر.</numerusform>
            <numerusform>تُقيَّم احتياجات الدعم في سرطان الثدي الثانوي كل شهر.</numerusform>
            <numerusform>تُقيَّم احتياجات الدعم في سرطان الثدي الثانوي كل شهرين.</numerusform>
            <numerusform>تُقيَّم احتياجات الدعم في سرطان الثدي الثانوي كل %n أشهر.</numerusform>
            <numerusform>تُقيَّم احتياجات الدعم في سرطان الثدي الثانوي كل %n شهرًا.</numerusform>
            <numerusform>تُقيَّم احتياجات الدعم في سرطان الثدي الثانوي كل %n شهر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Assess support needs in secondary breast cancer every</source>
        <translation>تقييم احتياجات الدعم في سرطان الثدي الثانوي كل</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <extracomment>%n is a number of months</extracomment>
        <translation>
            <numerusform>%n شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرًا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose 5, 10, 11 or 21 people.</source>
        <translation>اختاروا 5 أو 10 أو 11 أو 21 شخصًا.</translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n people are never shown as a number.</source>
        <translation>
            <numerusform>لا يُعرض أقل من %n شخص كعدد أبدًا.</numerusform>
            <numerusform>لا يُعرض أقل من شخص واحد كعدد أبدًا.</numerusform>
            <numerusform>لا يُعرض أقل من شخصين كعدد أبدًا.</numerusform>
            <numerusform>لا يُعرض أقل من %n أشخاص كعدد أبدًا.</numerusform>
            <numerusform>لا يُعرض أقل من %n شخصًا كعدد أبدًا.</numerusform>
            <numerusform>لا يُعرض أقل من %n شخص كعدد أبدًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>From how many people on is a number shown?</source>
        <translation>ابتداءً من كم شخصًا يُعرض العدد؟</translation>
    </message>
    <message>
        <source>Whoever was in a number that is told already stays as protected as then.</source>
        <translation>من كان ضمن عدد أُعلن من قبل يبقى محميًا كما كان.</translation>
    </message>
</context>
<context>
    <name>PromisePage</name>
    <message>
        <source>Promise</source>
        <translation>وعد</translation>
    </message>
    <message>
        <source>This promise is no longer here</source>
        <translation>هذا الوعد لم يعد هنا</translation>
    </message>
    <message>
        <source>Your hospital has taken it out of its pledge.</source>
        <translation>أزاله مستشفاك من تعهّده.</translation>
    </message>
    <message>
        <source>We plan to</source>
        <translation>نخطط لـ</translation>
    </message>
    <message>
        <source>For people with primary breast cancer</source>
        <translation>لمن لديهم سرطان الثدي الأولي</translation>
    </message>
    <message>
        <source>For people with secondary breast cancer</source>
        <translation>لمن لديهم سرطان الثدي الثانوي</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>قلتم</translation>
    </message>
    <message>
        <source>What happened so far</source>
        <translation>ما حدث حتى الآن</translation>
    </message>
    <message>
        <source>Steps on the way</source>
        <translation>خطوات على الطريق</translation>
    </message>
    <message>
        <source>Done %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>أُنجز: %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <extracomment>%1 is a month</extracomment>
        <translation>بحلول %1</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>لم يُنجز بعد</translation>
    </message>
</context>
<context>
    <name>PromiseRow</name>
    <message>
        <source>We plan to</source>
        <translation>نخطط لـ</translation>
    </message>
</context>
<context>
    <name>PromiseStatus</name>
    <message>
        <source>Planned for %1</source>
        <extracomment>%1 is a month, such as &quot;Sep 2026&quot;</extracomment>
        <translation>مخطط له في %1</translation>
    </message>
</context>
<context>
    <name>PromiseStepRow</name>
    <message>
        <source>Agreed by patients and staff</source>
        <translation>اتفق عليه المرضى والعاملون</translation>
    </message>
    <message>
        <source>Promised by %1</source>
        <extracomment>%1 is a month, such as &quot;December 2026&quot;</extracomment>
        <translation>وُعد به بحلول %1</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>وُعد به</translation>
    </message>
    <message>
        <source>Being done, by %1</source>
        <translation>قيد التنفيذ، بحلول %1</translation>
    </message>
    <message>
        <source>Being done</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Done from now on, every time</source>
        <translation>يُنفَّذ من الآن فصاعدًا، في كل مرة</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>تأخر</translation>
    </message>
    <message>
        <source>Cannot be done yet</source>
        <translation>لا يمكن تنفيذه بعد</translation>
    </message>
    <message>
        <source>No longer planned</source>
        <translation>لم يعد مخططًا له</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>نُشر</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is what happened, %2 a day</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Publish to patients</source>
        <translation>نشر للمريضات</translation>
    </message>
    <message>
        <source>What has changed?</source>
        <translation>ما الذي تغيّر؟</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) will reach patients’ phones. What is not agreed stays with the team.</source>
        <translation>
            <numerusform>لن يصل أي تغيير إلى هواتف المريضات. ما لم يُتفق عليه يبقى لدى الفريق.</numerusform>
            <numerusform>سيصل تغيير واحد إلى هواتف المريضات. ما لم يُتفق عليه يبقى لدى الفريق.</numerusform>
            <numerusform>سيصل تغييران إلى هواتف المريضات. ما لم يُتفق عليه يبقى لدى الفريق.</numerusform>
            <numerusform>ستصل %n تغييرات إلى هواتف المريضات. ما لم يُتفق عليه يبقى لدى الفريق.</numerusform>
            <numerusform>سيصل %n تغييرًا إلى هواتف المريضات. ما لم يُتفق عليه يبقى لدى الفريق.</numerusform>
            <numerusform>سيصل %n تغيير إلى هواتف المريضات. ما لم يُتفق عليه يبقى لدى الفريق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which pledge?</source>
        <translation>أي تعهّد؟</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>كله</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييرًا</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is for primary patients</source>
        <translation>ما يخص مريضات السرطان الأولي فقط</translation>
    </message>
    <message>
        <source>Only what is for secondary patients</source>
        <translation>ما يخص مريضات السرطان الثانوي فقط</translation>
    </message>
    <message>
        <source>One sentence. It stands in the history of each promise.</source>
        <translation>جملة واحدة. تظهر في سجل كل وعد.</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>Add a question</source>
        <translation>إضافة سؤال</translation>
    </message>
    <message>
        <source>This could not be kept. Is there room left on your phone?</source>
        <translation>تعذّر حفظ هذا. هل بقيت مساحة على هاتفك؟</translation>
    </message>
    <message>
        <source>Add this question</source>
        <translation>إضافة هذا السؤال</translation>
    </message>
</context>
<context>
    <name>QuestionProblem</name>
    <message>
        <source>This could not be kept. Is there room left on your phone?</source>
        <translation>تعذّر حفظ هذا. هل بقيت مساحة على هاتفك؟</translation>
    </message>
    <message>
        <source>This is too long. Please make it shorter.</source>
        <translation>هذا طويل جدًا. يرجى اختصاره.</translation>
    </message>
    <message>
        <source>This appointment has changed. Go back and open it again.</source>
        <translation>تغيّر هذا الموعد. يرجى العودة وفتحه مرة أخرى.</translation>
    </message>
    <message>
        <source>This question has changed meanwhile. Go back and open it again.</source>
        <translation>تغيّر هذا السؤال في هذه الأثناء. ارجعي وافتحيه مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>تغيير الكلمات</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>Your question</source>
        <translation>سؤالك</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>This could not be kept. Is there room left on your phone?</source>
        <translation>تعذّر حفظ هذا. هل بقيت مساحة على هاتفك؟</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>Question removed.</source>
        <translation>أُزيل السؤال.</translation>
    </message>
    <message>
        <source>What I want to ask</source>
        <translation>ما أريد أن أسأل عنه</translation>
    </message>
    <message>
        <source>Write down what you want to ask, so that nothing is forgotten on the day.</source>
        <translation>هنا مكان لكتابة ما يلزم السؤال عنه، حتى لا يُنسى شيء في ذلك اليوم.</translation>
    </message>
    <message>
        <source>You wrote down no questions for this appointment.</source>
        <translation>لم تكتب أسئلة لهذا الموعد.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Change the list</source>
        <translation>تغيير القائمة</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) taken along.</source>
        <translation>
            <numerusform>لم يُنقل أي سؤال.</numerusform>
            <numerusform>نُقل سؤال واحد.</numerusform>
            <numerusform>نُقل سؤالان.</numerusform>
            <numerusform>نُقلت %n أسئلة.</numerusform>
            <numerusform>نُقل %n سؤالًا.</numerusform>
            <numerusform>نُقل %n سؤال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n unanswered question(s) along</source>
        <translation>
            <numerusform>لا أسئلة بلا جواب</numerusform>
            <numerusform>نقل سؤال واحد بلا جواب</numerusform>
            <numerusform>نقل سؤالين بلا جواب</numerusform>
            <numerusform>نقل %n أسئلة بلا جواب</numerusform>
            <numerusform>نقل %n سؤالًا بلا جواب</numerusform>
            <numerusform>نقل %n سؤال بلا جواب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionsLater</name>
    <message>
        <source>Your question is kept for your next appointment.</source>
        <translation>احتُفظ بسؤالك لموعدك القادم.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) taken along.</source>
        <translation>
            <numerusform>لم يُنقل أي سؤال.</numerusform>
            <numerusform>نُقل سؤال واحد.</numerusform>
            <numerusform>نُقل سؤالان.</numerusform>
            <numerusform>نُقلت %n أسئلة.</numerusform>
            <numerusform>نُقل %n سؤالًا.</numerusform>
            <numerusform>نُقل %n سؤال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask this on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>اطرحي هذا يوم %1</translation>
    </message>
    <message>
        <source>You can ask this when you have another appointment. It stays here until then.</source>
        <translation>يمكنك طرح هذا عندما يكون لديك موعد آخر. سيبقى هنا حتى ذلك الحين.</translation>
    </message>
    <message numerus="yes">
        <source>Ask %n open question(s) on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>
            <numerusform>لا أسئلة مفتوحة لطرحها في %1</numerusform>
            <numerusform>طرح سؤال مفتوح واحد في %1</numerusform>
            <numerusform>طرح سؤالين مفتوحين في %1</numerusform>
            <numerusform>طرح %n أسئلة مفتوحة في %1</numerusform>
            <numerusform>طرح %n سؤالًا مفتوحًا في %1</numerusform>
            <numerusform>طرح %n سؤال مفتوح في %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuoteCard</name>
    <message>
        <source>May others read your words?</source>
        <translation>هل يجوز لآخرين قراءة كلماتكِ؟</translation>
    </message>
    <message>
        <source>Yes. Your team may show them to others, without your name.</source>
        <translation>نعم. يجوز لفريقكِ أن يعرضها على آخرين من دون اسمكِ.</translation>
    </message>
    <message>
        <source>No. Only your team reads them.</source>
        <translation>لا. يقرأها فريقكِ فقط.</translation>
    </message>
    <message>
        <source>Stop others reading them</source>
        <translation>منع الآخرين من قراءتها</translation>
    </message>
    <message>
        <source>Let others read them</source>
        <translation>السماح للآخرين بقراءتها</translation>
    </message>
    <message>
        <source>After you stop it, it cannot be allowed again.</source>
        <translation>بعد أن تمنعي ذلك لا يمكن السماح به مجددًا.</translation>
    </message>
</context>
<context>
    <name>QuotesCard</name>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>تعذّر الحفظ على هذا الحاسوب. يرجى التحقق من مساحة القرص.</translation>
    </message>
    <message>
        <source>In patients’ own words</source>
        <translation>بكلمات المريضات أنفسهن</translation>
    </message>
    <message>
        <source>They may be quoted. A report prints at most three of those with a tick.</source>
        <translation>يمكن اقتباسها. يطبع التقرير ثلاثة على الأكثر مما هو محدَّد.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>stands between parts of a text that may tell who wrote it
----------
%1 is what a patient said</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Held back: it may tell who said it, by %1. Tick it only if nobody can be known by it.</source>
        <extracomment>%1 are parts of what was said, each in quotation marks</extracomment>
        <translation>محجوب: قد يدل على من قاله، عبر %1. حدّده فقط إن كان لا يُعرف به أحد.</translation>
    </message>
    <message>
        <source>It says %1. A colleague has looked at it.</source>
        <extracomment>%1 are parts of what was said, each in quotation marks</extracomment>
        <translation>يرد فيه %1. وقد نظر فيه زميل.</translation>
    </message>
</context>
<context>
    <name>RailRow</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>things that wait in a place</comment>
        <translation>
            <numerusform>لا شيء ينتظر</numerusform>
            <numerusform>واحد ينتظر</numerusform>
            <numerusform>اثنان ينتظران</numerusform>
            <numerusform>%n تنتظر</numerusform>
            <numerusform>%n ينتظر</numerusform>
            <numerusform>%n ينتظر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadPage</name>
    <message>
        <source>Information</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>It could not be kept on this phone. Check the space on it.</source>
        <translation>تعذّر الحفظ على هذا الهاتف. تحققي من المساحة عليه.</translation>
    </message>
    <message>
        <source>This page is no longer here</source>
        <translation>هذه الصفحة لم تعد هنا</translation>
    </message>
    <message>
        <source>Your team has taken it back. Ask your nurse if you miss it.</source>
        <translation>سحبها فريقكِ. اسألي ممرضتكِ إن كنتِ تحتاجين إليها.</translation>
    </message>
    <message>
        <source>This page is an example.</source>
        <translation>هذه الصفحة مثال.</translation>
    </message>
    <message>
        <source>The doctors and nurses of your unit have not checked it yet. Ask them if you are not sure.</source>
        <translation>لم يراجعها أطباء وحدتكِ وممرضاتها بعد. اسأليهم إن لم تكوني متأكدة.</translation>
    </message>
    <message>
        <source>%1 sent you this page.</source>
        <extracomment>%1 is a member of the team</extracomment>
        <translation>وصلتكِ هذه الصفحة من %1.</translation>
    </message>
    <message>
        <source>Your appointment</source>
        <translation>موعدكِ</translation>
    </message>
    <message>
        <source>Write down there what you want to ask.</source>
        <translation>اكتبي هناك ما تريدين أن تسألي عنه.</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation>بمن يمكن الاتصال</translation>
    </message>
    <message>
        <source>If you have a question, or something worries you.</source>
        <translation>إن كان لديكِ سؤال، أو كان هناك ما يقلقكِ.</translation>
    </message>
    <message>
        <source>Last changed on %1.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>آخر تعديل: %1.</translation>
    </message>
</context>
<context>
    <name>ReferralCard</name>
    <message>
        <source>This day cannot be. Check it.</source>
        <translation>لا يمكن أن يكون هذا اليوم صحيحًا. تحققي منه.</translation>
    </message>
    <message>
        <source>She is referred already.</source>
        <translation>هي محالة بالفعل.</translation>
    </message>
    <message>
        <source>This has changed meanwhile. Look again.</source>
        <translation>تغيّر هذا في هذه الأثناء. انظري من جديد.</translation>
    </message>
    <message>
        <source>This patient is not on this computer yet. Try again in a moment.</source>
        <translation>هذه المريضة ليست على هذا الحاسوب بعد. يرجى المحاولة مرة أخرى بعد قليل.</translation>
    </message>
    <message>
        <source>Your own entry among the people of the unit is missing.</source>
        <translation>بياناتك غير موجودة بين أشخاص الوحدة.</translation>
    </message>
    <message>
        <source>This is no longer here.</source>
        <translation>هذا لم يعد هنا.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>تعذّر الحفظ على هذا الحاسوب. يرجى التحقق من مساحة القرص.</translation>
    </message>
    <message>
        <source>Noted, for the team alone.</source>
        <translation>سُجّل، للفريق وحده.</translation>
    </message>
    <message>
        <source>Noted that it has ended.</source>
        <translation>سُجّل أنها انتهت.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>سُحب.</translation>
    </message>
    <message>
        <source>Palliative care</source>
        <translation>الرعاية التلطيفية</translation>
    </message>
    <message>
        <source>She is not referred.</source>
        <translation>ليست محالة.</translation>
    </message>
    <message>
        <source>It has ended</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Note a referral</source>
        <translation>تسجيل إحالة</translation>
    </message>
    <message>
        <source>Referred on %1. Noted by %2.</source>
        <extracomment>%1 is a day, %2 who noted it</extracomment>
        <translation>أُحيلت في %1. سجّلها %2.</translation>
    </message>
    <message>
        <source>She was referred from %1 to %2.</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>كانت محالة من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Only the team sees this.</source>
        <translation>الفريق وحده يرى هذا.</translation>
    </message>
</context>
<context>
    <name>ReferralDialog</name>
    <message>
        <source>When did palliative care end?</source>
        <translation>متى انتهت الرعاية التلطيفية؟</translation>
    </message>
    <message>
        <source>Note a referral to palliative care</source>
        <translation>تسجيل إحالة إلى الرعاية التلطيفية</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>في أي يوم؟</translation>
    </message>
    <message>
        <source>On which day was she referred?</source>
        <translation>في أي يوم أُحيلت؟</translation>
    </message>
    <message>
        <source>Only the team sees this. To show her the page about palliative care, release it to her when it is right.</source>
        <translation>الفريق وحده يرى هذا. لعرض صفحة الرعاية التلطيفية لها، أتيحيها لها عندما يحين الوقت المناسب.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>تسجيلها</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
</context>
<context>
    <name>ReleasesCard</name>
    <message>
        <source>Who has it</source>
        <translation>من لديها هذه الصفحة</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Taken back from her</source>
        <translation>سُحبت منها</translation>
    </message>
    <message>
        <source>Since %1, as it was then</source>
        <extracomment>%1 is a day</extracomment>
        <translation>منذ %1، كما كانت حينها</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>She sees it from %1 on</source>
        <extracomment>%1 is a day</extracomment>
        <translation>تراها ابتداءً من %1</translation>
    </message>
</context>
<context>
    <name>ReminderRulesCard</name>
    <message>
        <source>For every appointment</source>
        <translation>لكل موعد</translation>
    </message>
    <message>
        <source>A week before</source>
        <translation>قبل أسبوع</translation>
    </message>
    <message>
        <source>A day before</source>
        <translation>قبل يوم</translation>
    </message>
    <message>
        <source>Two hours before</source>
        <translation>قبل ساعتين</translation>
    </message>
    <message>
        <source>Nothing rings at night</source>
        <translation>لا شيء يرنّ ليلًا</translation>
    </message>
    <message>
        <source>What would ring then comes in the morning, or the evening before.</source>
        <translation>ما كان سيرنّ حينها يأتي صباحًا، أو في المساء السابق.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>هدوء من</translation>
    </message>
    <message>
        <source>until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Save the hours</source>
        <translation>حفظ الساعات</translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message>
        <source>Remind me</source>
        <translation>ذكّرني</translation>
    </message>
    <message>
        <source>A week before</source>
        <translation>قبل أسبوع</translation>
    </message>
    <message>
        <source>A day before</source>
        <translation>قبل يوم</translation>
    </message>
    <message>
        <source>Two hours before</source>
        <translation>قبل ساعتين</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>إزالة هذا الوقت</translation>
    </message>
    <message>
        <source>At another time</source>
        <translation>في وقت آخر</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before, at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>
            <numerusform>في اليوم نفسه، عند %1</numerusform>
            <numerusform>قبل يوم واحد، عند %1</numerusform>
            <numerusform>قبل يومين، عند %1</numerusform>
            <numerusform>قبل %n أيام، عند %1</numerusform>
            <numerusform>قبل %n يومًا، عند %1</numerusform>
            <numerusform>قبل %n يوم، عند %1</numerusform>
        </translation>
    </message>
    <message>
        <source>On the day, at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>في اليوم نفسه، عند %1</translation>
    </message>
    <message>
        <source>Now %1. If the appointment moves, this moves with it.</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>الآن %1. إذا تغيّر الموعد، يتغيّر هذا معه.</translation>
    </message>
    <message>
        <source>The appointment begins before this time, so it cannot ring.</source>
        <translation>يبدأ الموعد قبل هذا الوقت، لذلك لا يمكن أن يرنّ.</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Reminder removed.</source>
        <translation>أُزيل التذكير.</translation>
    </message>
    <message>
        <source>What will ring</source>
        <translation>ما الذي سيرنّ</translation>
    </message>
    <message>
        <source>Nothing is planned. Reminders for your next appointment will stand here.</source>
        <translation>لا شيء مقرر. ستظهر هنا تذكيرات موعدكِ القادم.</translation>
    </message>
    <message>
        <source>Appointment on %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>موعد: %1</translation>
    </message>
    <message>
        <source>A reminder on the screen never says what the appointment is for.</source>
        <translation>التذكير على الشاشة لا يذكر أبدًا سبب الموعد.</translation>
    </message>
    <message>
        <source>My own reminders</source>
        <translation>تذكيراتي الخاصة</translation>
    </message>
    <message>
        <source>Only this phone knows them. They are never sent.</source>
        <translation>لا يعرفها إلا هذا الهاتف. لا تُرسل أبدًا.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>A time of yours cannot ring</source>
        <translation>أحد أوقاتكِ لا يمكن أن يرنّ</translation>
    </message>
    <message>
        <source>Your appointment on %1 begins before it. You can choose another time.</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>يبدأ موعدكِ في %1 قبله. يمكنكِ اختيار وقت آخر.</translation>
    </message>
    <message>
        <source>Reminders cannot show here</source>
        <translation>لا يمكن عرض التذكيرات هنا</translation>
    </message>
    <message>
        <source>This device does not show notices from apps. Look at this list now and then, or add your appointments to your calendar.</source>
        <translation>هذا الجهاز لا يعرض إشعارات التطبيقات. انظري إلى هذه القائمة من حين إلى آخر، أو أضيفي مواعيدك إلى تقويمك.</translation>
    </message>
</context>
<context>
    <name>ReplyCard</name>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Your words to her</source>
        <translation>كلماتك لها</translation>
    </message>
    <message>
        <source>It reaches her phone, and you do not learn who she is.</source>
        <translation>يصل إلى هاتفها، ولا تعرف من هي.</translation>
    </message>
    <message>
        <source>She will see it on her phone.</source>
        <translation>ستراه على هاتفها.</translation>
    </message>
    <message>
        <source>This draft could not be saved. Copy it before you close.</source>
        <translation>تعذّر حفظ هذه المسودة. يرجى نسخها قبل الإغلاق.</translation>
    </message>
    <message>
        <source>Kept on this computer until you send it.</source>
        <translation>محفوظ على هذا الحاسوب حتى إرساله.</translation>
    </message>
    <message>
        <source>Signed: %1, %2</source>
        <extracomment>who signs a reply, and what she is</extracomment>
        <translation>التوقيع: %1، %2</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>التوقيع: %1</translation>
    </message>
    <message>
        <source>Send reply</source>
        <translation>إرسال الرد</translation>
    </message>
    <message>
        <source>No reply needed</source>
        <translation>لا حاجة إلى رد</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>One page for managers</source>
        <translation>صفحة واحدة للمديرين</translation>
    </message>
    <message>
        <source>Business case</source>
        <translation>دراسة الجدوى</translation>
    </message>
    <message>
        <source>one page for managers</source>
        <comment>name of a file</comment>
        <translation>صفحة واحدة للمديرين</translation>
    </message>
    <message>
        <source>business case</source>
        <comment>name of a file</comment>
        <translation>دراسة جدوى</translation>
    </message>
    <message>
        <source>Saved as %1 in the folder %2.</source>
        <extracomment>%1 is the name of a file, %2 of a folder</extracomment>
        <translation>حُفظ باسم %1 في المجلد %2.</translation>
    </message>
    <message>
        <source>The file could not be saved. Is there room left?</source>
        <translation>تعذّر حفظ الملف. هل بقيت مساحة كافية؟</translation>
    </message>
    <message>
        <source>Who was heard, what came of it and what it costs, on one page.</source>
        <translation>من سمعنا، وماذا نتج عن ذلك، وكم يكلّف، في صفحة واحدة.</translation>
    </message>
    <message>
        <source>What patients said, what you promised, what it costs and whether it made a difference.</source>
        <translation>ما قالته المريضات، وما وعدتم به، وكم يكلّف، وهل أحدث فرقًا.</translation>
    </message>
    <message>
        <source>Words are quoted only where patients agree at this moment. Small numbers are not shown, now or in a later report.</source>
        <translation>لا تُقتبس الكلمات إلا إذا كانت المريضات موافقات الآن. لا تظهر الأعداد الصغيرة، لا الآن ولا في تقرير لاحق.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>What you wrote stays in the language you wrote it in.</source>
        <translation>ما كتبتموه يبقى باللغة التي كُتب بها.</translation>
    </message>
    <message>
        <source>Save to print</source>
        <translation>حفظ للطباعة</translation>
    </message>
    <message>
        <source>Save as a web page</source>
        <translation>حفظ كصفحة ويب</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>حفظ كجدول</translation>
    </message>
    <message>
        <source>This computer’s own records could not be read. Start Heard again.</source>
        <translation>تعذّرت قراءة سجلات هذا الحاسوب. شغّلي Heard من جديد.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحه</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>The table is a CSV file with every promise, for a spreadsheet.</source>
        <translation>الجدول ملف CSV فيه كل وعد، لبرنامج الجداول.</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) are held back, because names, numbers, days or places in them may tell who said them. Look at them beside the promises in Evaluation, and tick those to print.</source>
        <translation>
            <numerusform>لا اقتباسات محجوبة.</numerusform>
            <numerusform>اقتباس واحد محجوب، لأن أسماء أو أرقامًا أو أيامًا أو أماكن فيه قد تدل على من قاله. انظر إليه بجانب الوعود في التقييم، وحدّد ما يُطبع.</numerusform>
            <numerusform>اقتباسان محجوبان، لأن أسماء أو أرقامًا أو أيامًا أو أماكن فيهما قد تدل على من قالهما. انظر إليهما بجانب الوعود في التقييم، وحدّد ما يُطبع.</numerusform>
            <numerusform>%n اقتباسات محجوبة، لأن أسماء أو أرقامًا أو أيامًا أو أماكن فيها قد تدل على من قالها. انظر إليها بجانب الوعود في التقييم، وحدّد ما يُطبع.</numerusform>
            <numerusform>%n اقتباسًا محجوبًا، لأن أسماء أو أرقامًا أو أيامًا أو أماكن فيها قد تدل على من قالها. انظر إليها بجانب الوعود في التقييم، وحدّد ما يُطبع.</numerusform>
            <numerusform>%n اقتباسًا محجوبًا، لأن أسماء أو أرقامًا أو أيامًا أو أماكن فيها قد تدل على من قالها. انظر إليها بجانب الوعود في التقييم، وحدّد ما يُطبع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation>جارٍ إعداد الملف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message>
        <source>She asked today. Nobody has taken it on yet.</source>
        <translation>طلبت اليوم. لم يتولَّ أحد الطلب بعد.</translation>
    </message>
    <message numerus="yes">
        <source>She has waited %n day(s). Nobody has taken it on yet.</source>
        <translation>
            <numerusform>طلبت اليوم. لم يتولَّ أحد الطلب بعد.</numerusform>
            <numerusform>انتظرت يومًا واحدًا. لم يتولَّ أحد الطلب بعد.</numerusform>
            <numerusform>انتظرت يومين. لم يتولَّ أحد الطلب بعد.</numerusform>
            <numerusform>انتظرت %n أيام. لم يتولَّ أحد الطلب بعد.</numerusform>
            <numerusform>انتظرت %n يومًا. لم يتولَّ أحد الطلب بعد.</numerusform>
            <numerusform>انتظرت %n يوم. لم يتولَّ أحد الطلب بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 looks after it. Agree on a time, or talk at once.</source>
        <extracomment>%1 is a member of the team</extracomment>
        <translation>الطلب لدى %1. اتفقا على وقت، أو تحدثا فورًا.</translation>
    </message>
    <message>
        <source>A time is booked.</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>حُجز موعد.</translation>
    </message>
    <message>
        <source>You meet on %1.</source>
        <translation>موعد لقائكما: %1.</translation>
    </message>
    <message>
        <source>You are talking about it. Write down what you agree.</source>
        <translation>أنتما تتحدثان عنه. اكتبي ما تتفقان عليه.</translation>
    </message>
    <message>
        <source>She has her plan. Write down what happened next.</source>
        <translation>لديها خطتها. اكتبي ما حدث بعد ذلك.</translation>
    </message>
    <message>
        <source>Everything is followed up.</source>
        <translation>تمت متابعة كل شيء.</translation>
    </message>
    <message>
        <source>%1 declined it: %2</source>
        <extracomment>%1 is a member of the team, %2 her reason</extracomment>
        <translation>رُفض الطلب من %1: %2</translation>
    </message>
    <message>
        <source>It was declined: %1</source>
        <translation>رُفض الطلب: %1</translation>
    </message>
    <message>
        <source>She does not need it any more.</source>
        <translation>لم تعد بحاجة إليه.</translation>
    </message>
    <message>
        <source>Not sent yet. It goes out when you are online.</source>
        <translation>لم يُرسل بعد. سيُرسل عند اتصالكِ بالإنترنت.</translation>
    </message>
    <message>
        <source>Not accepted. See Today.</source>
        <translation>لم يُقبل. يرجى النظر في «اليوم».</translation>
    </message>
    <message>
        <source>I look after it</source>
        <translation>أنا أتولى الطلب</translation>
    </message>
    <message>
        <source>Book a time</source>
        <translation>حجز وقت</translation>
    </message>
    <message>
        <source>See the appointment</source>
        <translation>عرض الموعد</translation>
    </message>
    <message>
        <source>Begin the talk</source>
        <translation>بدء الحديث</translation>
    </message>
    <message>
        <source>No plan is needed</source>
        <translation>لا حاجة إلى خطة</translation>
    </message>
    <message>
        <source>All is followed up</source>
        <translation>تمت متابعة كل شيء</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>سحبه</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>فتحه من جديد</translation>
    </message>
    <message>
        <source>You talked about it and agreed that no plan is needed.</source>
        <translation>تحدثتم عن الأمر واتفقتم على أنه لا حاجة إلى خطة.</translation>
    </message>
</context>
<context>
    <name>RequestRow</name>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>منذ اليوم</translation>
    </message>
    <message numerus="yes">
        <source>waits %n day(s)</source>
        <translation>
            <numerusform>تنتظر منذ اليوم</numerusform>
            <numerusform>تنتظر منذ يوم</numerusform>
            <numerusform>تنتظر منذ يومين</numerusform>
            <numerusform>تنتظر منذ %n أيام</numerusform>
            <numerusform>تنتظر منذ %n يومًا</numerusform>
            <numerusform>تنتظر منذ %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>You meet on %1</source>
        <translation>موعد لقائكما: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Cannot wait</source>
        <translation>لا يحتمل الانتظار</translation>
    </message>
    <message>
        <source>Nothing weighs on her</source>
        <translation>لا شيء يثقل عليها</translation>
    </message>
    <message numerus="yes">
        <source>%n concern(s)</source>
        <translation>
            <numerusform>لا شيء يثقل عليها</numerusform>
            <numerusform>أمر واحد يثقل عليها</numerusform>
            <numerusform>أمران يثقلان عليها</numerusform>
            <numerusform>%n أمور تثقل عليها</numerusform>
            <numerusform>%n أمرًا يثقل عليها</numerusform>
            <numerusform>%n أمر يثقل عليها</numerusform>
        </translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>ثانوي</translation>
    </message>
</context>
<context>
    <name>RequestsList</name>
    <message>
        <source>Nobody waits for an assessment</source>
        <translation>لا أحد ينتظر تقييمًا</translation>
    </message>
    <message>
        <source>Every request is taken on</source>
        <translation>كل طلب له من يتولاه</translation>
    </message>
    <message>
        <source>No plan is being followed up</source>
        <translation>لا خطة قيد المتابعة</translation>
    </message>
    <message>
        <source>Nothing is closed yet</source>
        <translation>لم يُغلق شيء بعد</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>لا أحد يطابق</translation>
    </message>
    <message>
        <source>Try the beginning of her name.</source>
        <translation>جرّبي بداية اسمها.</translation>
    </message>
    <message>
        <source>A patient asks on her phone at any time. You can offer one under Patients.</source>
        <translation>تطلب المريضة ذلك على هاتفها في أي وقت. ويمكنكِ أن تعرضيه من صفحة المريضات.</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>البحث بالاسم</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>أي طلبات</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Plan shared</source>
        <translation>تمت مشاركة الخطة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Choose how realistic it is, or write hours or words.</source>
        <translation>اختاري مدى واقعيته، أو اكتبي ساعات أو كلمات.</translation>
    </message>
    <message>
        <source>Your words are too long. Please shorten them.</source>
        <translation>كلماتكِ طويلة جدًا. يرجى اختصارها.</translation>
    </message>
    <message>
        <source>Your own entry among the people of the unit is missing.</source>
        <translation>بياناتك غير موجودة بين أشخاص الوحدة.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>تعذّر الحفظ على هذا الحاسوب. يرجى التحقق من مساحة القرص.</translation>
    </message>
    <message>
        <source>What the team thinks</source>
        <translation>ما يراه الفريق</translation>
    </message>
    <message>
        <source>Review it</source>
        <translation>مراجعة الخطة</translation>
    </message>
    <message>
        <source>Nobody has reviewed it yet. Ask those who will do the work.</source>
        <translation>لم يراجعها أحد بعد. اسألي من سيقومون بالعمل.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a name, %2 a day</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>How realistic is it?</source>
        <translation>ما مدى واقعية الخطة؟</translation>
    </message>
    <message>
        <source>Hours of work</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>All of it together, as far as you can tell.</source>
        <translation>كل العمل معًا، بحسب تقديركِ.</translation>
    </message>
    <message>
        <source>What does it need?</source>
        <translation>ماذا تحتاج الخطة؟</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>حفظ المراجعة</translation>
    </message>
    <message>
        <source>Type a number of hours, such as 12.</source>
        <translation>اكتبي عدد الساعات، مثل 12.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>RevisionDialog</name>
    <message>
        <source>Take the page back</source>
        <translation>سحب الصفحة</translation>
    </message>
    <message>
        <source>Publish to patients</source>
        <translation>نشر للمريضات</translation>
    </message>
    <message>
        <source>Patients will no longer see “%1”. It stays here with the team.</source>
        <translation>لن ترى المريضات «%1» بعد الآن. تبقى هنا لدى الفريق.</translation>
    </message>
    <message>
        <source>Those who have “%1” will see it as it is now.</source>
        <translation>من لديهن «%1» سيرينها كما هي الآن.</translation>
    </message>
    <message>
        <source>Patients will see “%1” as it is now.</source>
        <translation>سترى المريضات «%1» كما هي الآن.</translation>
    </message>
    <message>
        <source>Patients will read that it is an example nobody has checked yet.</source>
        <translation>ستقرأ المريضات أنها مثال لم يراجعه أحد بعد.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>What has changed?</source>
        <translation>ما الذي تغيّر؟</translation>
    </message>
    <message>
        <source>One sentence, for the page’s history. Patients do not see it.</source>
        <translation>جملة واحدة لسجل الصفحة الزمني. لا تراها المريضات.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>سحبها</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>Leave it public</source>
        <translation>إبقاؤها منشورة</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
</context>
<context>
    <name>RewriteDialog</name>
    <message>
        <source>Change this conversation</source>
        <translation>تغيير هذه المحادثة</translation>
    </message>
    <message>
        <source>Give it a title, so that you find it again.</source>
        <translation>ضعي لها عنوانًا حتى تجديها من جديد.</translation>
    </message>
    <message>
        <source>Write what was said.</source>
        <translation>اكتبي ما قيل.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>هذا اليوم لم يأتِ بعد.</translation>
    </message>
    <message>
        <source>One of the texts is too long.</source>
        <translation>أحد النصوص طويل جدًا.</translation>
    </message>
    <message>
        <source>Check how many people were heard.</source>
        <translation>تحققي من عدد الأشخاص الذين سمعتموهم.</translation>
    </message>
    <message>
        <source>Your own entry among the people of the unit is missing.</source>
        <translation>بياناتك غير موجودة بين أشخاص الوحدة.</translation>
    </message>
    <message>
        <source>A colleague changed it meanwhile. Copy what you wrote, close this without saving and open it again.</source>
        <translation>غيّرها أحد الزملاء في هذه الأثناء. انسخي ما كتبتِه، وأغلقي هذا من دون حفظ، ثم افتحيه من جديد.</translation>
    </message>
    <message>
        <source>This conversation is no longer here</source>
        <translation>لم تعد هذه المحادثة هنا</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>تعذّر الحفظ على هذا الحاسوب. يرجى التحقق من مساحة القرص.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>Such as “Tuesday café”. Leave names out.</source>
        <translation>مثل «مقهى الثلاثاء». لا تذكري أسماء.</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>متى كان ذلك؟</translation>
    </message>
    <message>
        <source>How many people were heard?</source>
        <translation>كم شخصًا سمعتم؟</translation>
    </message>
    <message>
        <source>Which patients?</source>
        <translation>أي مريضات؟</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>أولي</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>ثانوي</translation>
    </message>
    <message>
        <source>Both, or not known</source>
        <translation>كلاهما، أو غير معروف</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>Themes stay with their words. Where you take words out, the theme stays and says so.</source>
        <translation>تبقى المواضيع مع كلماتها. إذا حذفتِ كلمات، يبقى الموضوع ويُذكر ذلك عنده.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>عدم الحفظ</translation>
    </message>
    <message>
        <source>An interview is with one person. Set the number of people to 1.</source>
        <translation>المقابلة مع شخص واحد. اجعلي عدد الأشخاص 1.</translation>
    </message>
    <message>
        <source>It is not noted that they agreed to this. Write it down anew once they do.</source>
        <translation>لم يُسجَّل أنهم وافقوا على ذلك. اكتبيه من جديد عندما يوافقون.</translation>
    </message>
    <message>
        <source>With a patient’s name it is about her alone. Lower the number of people to 1.</source>
        <translation>مع اسم المريضة يكون عنها وحدها. اخفضي عدد الأشخاص إلى 1.</translation>
    </message>
</context>
<context>
    <name>SafetyNote</name>
    <message>
        <source>We do not read this day and night. For urgent help call &lt;b&gt;111&lt;/b&gt;; if life is at risk call &lt;b&gt;999&lt;/b&gt;.</source>
        <extracomment>&lt;b&gt; and &lt;/b&gt; make the numbers stand out</extracomment>
        <translation>لا نقرأ هذا ليلًا ونهارًا. للمساعدة العاجلة يرجى الاتصال على &lt;b&gt;111&lt;/b&gt;، وإذا كانت الحياة في خطر فعلى &lt;b&gt;999&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Your breast care nurses</source>
        <translation>ممرضات رعاية الثدي</translation>
    </message>
    <message>
        <source>Your hospital, day and night</source>
        <translation>مستشفاكِ، ليلًا ونهارًا</translation>
    </message>
    <message>
        <source>For problems from your treatment: %1, %2</source>
        <extracomment>%1 is a person or service, %2 a phone number</extracomment>
        <translation>لمشكلات من علاجك: %1، %2</translation>
    </message>
</context>
<context>
    <name>SaidDates</name>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>form of a date, as QLocale reads it</comment>
        <translation>dddd، d MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>form of a date, as QLocale reads it</comment>
        <translation>dddd، d MMMM</translation>
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
        <translation>h:mm ap</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from one time to another</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, a time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <comment>with a time</comment>
        <translation>اليوم، %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <comment>with a time</comment>
        <translation>أمس، %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <comment>a time, in the middle of a sentence</comment>
        <translation>أمس في %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a day, a time, in the middle of a sentence</comment>
        <translation>%1 في %2</translation>
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
        <translation>إبداء الرأي</translation>
    </message>
    <message>
        <source>Tell us how it was for you</source>
        <translation>كيف كانت تجربتك؟</translation>
    </message>
    <message>
        <source>Tell us something</source>
        <translation>إخبارنا بشيء</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>كلماتي</translation>
    </message>
    <message>
        <source>You have not told us anything yet</source>
        <translation>لم تخبرنا بشيء بعد</translation>
    </message>
    <message>
        <source>Here you will see what you said, and what your team answers.</source>
        <translation>سترى هنا ما قلته وما يرد به فريقك.</translation>
    </message>
    <message>
        <source>What was good, what could be better. With your name, or without.</source>
        <translation>ما كان جيدًا وما يمكن أن يكون أفضل. باسمكِ أو من دونه.</translation>
    </message>
</context>
<context>
    <name>ScreenPart</name>
    <message>
        <source>Text size in percent</source>
        <translation>حجم النص بالنسبة المئوية</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>System</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>SecretPage</name>
    <message>
        <source>Change PIN or passphrase</source>
        <translation>تغيير رمز PIN أو عبارة السر</translation>
    </message>
    <message>
        <source>Lock Heard</source>
        <translation>قفل Heard</translation>
    </message>
    <message>
        <source>This computer cannot keep a key safe by itself. Choose a passphrase: several words that only you know.</source>
        <translation>لا يستطيع هذا الحاسوب حفظ المفتاح بأمان وحده. يرجى اختيار عبارة سر: عدة كلمات لا يعرفها أحد سواك.</translation>
    </message>
    <message>
        <source>Choose a PIN of 6 or more numbers, or some words that only you know. It opens Heard on this device.</source>
        <translation>يرجى اختيار رمز PIN من 6 أرقام أو أكثر، أو كلمات لا يعرفها أحد سواك. به يُفتح Heard على هذا الجهاز.</translation>
    </message>
    <message>
        <source>We cannot see it and cannot tell you what it was. If you forget it, your nurse gives you a new code.</source>
        <translation>لا يمكننا رؤيته ولا إخبارك به. في حال نسيانه تعطيك ممرضتك رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>The one you use now</source>
        <translation>ما تستخدمه الآن</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة سر جديدة</translation>
    </message>
    <message>
        <source>New PIN or passphrase</source>
        <translation>رمز PIN أو عبارة سر جديدة</translation>
    </message>
    <message numerus="yes">
        <source>At least %n letter(s) or number(s)</source>
        <translation>
            <numerusform>%n حرف أو رقم على الأقل</numerusform>
            <numerusform>حرف أو رقم واحد على الأقل</numerusform>
            <numerusform>حرفان أو رقمان على الأقل</numerusform>
            <numerusform>%n حروف أو أرقام على الأقل</numerusform>
            <numerusform>%n حرفًا أو رقمًا على الأقل</numerusform>
            <numerusform>%n حرف أو رقم على الأقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please make it longer: at least %n letter(s) or number(s).</source>
        <translation>
            <numerusform>يرجى الإطالة: %n حرف أو رقم على الأقل.</numerusform>
            <numerusform>يرجى الإطالة: حرف أو رقم واحد على الأقل.</numerusform>
            <numerusform>يرجى الإطالة: حرفان أو رقمان على الأقل.</numerusform>
            <numerusform>يرجى الإطالة: %n حروف أو أرقام على الأقل.</numerusform>
            <numerusform>يرجى الإطالة: %n حرفًا أو رقمًا على الأقل.</numerusform>
            <numerusform>يرجى الإطالة: %n حرف أو رقم على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>The two are not the same. Type them again.</source>
        <translation>الاثنان غير متطابقين. يرجى كتابتهما مرة أخرى.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>Choose a patient.</source>
        <translation>يرجى اختيار مريضة.</translation>
    </message>
    <message>
        <source>Choose at least one page.</source>
        <translation>اختاري صفحة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Send pages before the appointment</source>
        <translation>إرسال صفحات قبل الموعد</translation>
    </message>
    <message>
        <source>Send pages to a patient</source>
        <translation>إرسال صفحات إلى مريضة</translation>
    </message>
    <message>
        <source>Which pages?</source>
        <translation>أي صفحات؟</translation>
    </message>
    <message>
        <source>Search the pages</source>
        <translation>البحث في الصفحات</translation>
    </message>
    <message>
        <source>Sensitive. She will see it from now on.</source>
        <translation>حساسة. ستراها من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>No page fits.</source>
        <translation>لا صفحة تطابق.</translation>
    </message>
    <message>
        <source>No page is published yet. Publish one in the library first.</source>
        <translation>لم تُنشر أي صفحة بعد. انشري واحدة في المكتبة أولًا.</translation>
    </message>
    <message>
        <source>She sees them before the appointment</source>
        <translation>تراها قبل الموعد</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>في يوم الموعد</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>A word from you</source>
        <translation>كلمة منكِ</translation>
    </message>
    <message>
        <source>Ask her to say that she has read it</source>
        <translation>الطلب منها أن تؤكد أنها قرأتها</translation>
    </message>
    <message>
        <source>The way to call stands beside it on her phone.</source>
        <translation>تظهر بجانبها طريقة الاتصال على هاتفها.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>عدم الإرسال</translation>
    </message>
    <message>
        <source>Sensitive. She will see it with the others, not before.</source>
        <translation>حسّاسة. ستراها مع غيرها، لا قبل ذلك.</translation>
    </message>
</context>
<context>
    <name>SentCard</name>
    <message>
        <source>From %1, %2</source>
        <extracomment>%1 is a member of the team, %2 a day</extracomment>
        <translation>من %1، %2</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>بانتظاركِ</translation>
    </message>
    <message>
        <source>You have read it</source>
        <translation>لقد قرأتِها</translation>
    </message>
    <message>
        <source>Your appointment</source>
        <translation>موعدكِ</translation>
    </message>
    <message>
        <source>Write down there what you want to ask.</source>
        <translation>اكتبي هناك ما تريدين أن تسألي عنه.</translation>
    </message>
    <message>
        <source>She sees it from %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>تراها ابتداءً من %1</translation>
    </message>
    <message>
        <source>Not opened yet. She is asked to say that she has read it.</source>
        <translation>لم تُفتح بعد. طُلب منها أن تؤكد أنها قرأتها.</translation>
    </message>
    <message>
        <source>Not opened yet</source>
        <translation>لم تُفتح بعد</translation>
    </message>
    <message>
        <source>Opened: %1. She has not said yet that she has read it.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>فُتحت: %1. لم تؤكد بعد أنها قرأتها.</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>فُتحت: %1</translation>
    </message>
    <message>
        <source>She has read it and knows who to call: %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>قرأتها وتعرف بمن تتصل: %1</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>سُحبت</translation>
    </message>
    <message>
        <source>Taken back with its appointment</source>
        <translation>سُحبت مع موعدها</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>فُتحت</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قُرئت</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحبها</translation>
    </message>
    <message>
        <source>Taken back. She no longer sees it.</source>
        <translation>سُحبت. لم تعد تراها.</translation>
    </message>
    <message>
        <source>%1 of %2 opened</source>
        <extracomment>%1 and %2 are numbers of pages</extracomment>
        <translation>فُتح %1 من %2</translation>
    </message>
    <message>
        <source>You have opened it.</source>
        <translation>لقد فتحتِها.</translation>
    </message>
    <message>
        <source>Opened %1 of %2 pages. The last: %3</source>
        <extracomment>%1 and %2 are numbers of pages, %3 a time</extracomment>
        <translation>فتحت %1 من %2 من الصفحات. آخرها: %3</translation>
    </message>
    <message>
        <source>You have told your team that you read it.</source>
        <translation>أخبرتِ فريقك أنك قرأتِها.</translation>
    </message>
    <message>
        <source>You have opened it. Your team asks you to say that you have read it.</source>
        <translation>لقد فتحتِها. يطلب فريقك أن تقولي إنك قرأتِها.</translation>
    </message>
    <message>
        <source>She says she has read %1 of %2 pages. The last: %3</source>
        <extracomment>%1 and %2 are numbers of pages, %3 a time</extracomment>
        <translation>تقول إنها قرأت %1 من %2 صفحات. الأخيرة: %3</translation>
    </message>
    <message>
        <source>she has read it and knows who to call: %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>قرأتها وتعرف بمن تتصل: %1</translation>
    </message>
    <message>
        <source>opened: %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>فُتحت: %1</translation>
    </message>
    <message>
        <source>not opened yet</source>
        <translation>لم تُفتح بعد</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <extracomment>%1 and %2 are numbers of pages</extracomment>
        <translation>قُرئت %1 من %2</translation>
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
        <translation>أُرسلت إليها</translation>
    </message>
    <message>
        <source>Send pages</source>
        <translation>إرسال صفحات</translation>
    </message>
    <message>
        <source>No page of the library was sent to her yet.</source>
        <translation>لم تُرسل إليها أي صفحة من المكتبة بعد.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a text size in hundredths of the usual one</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>This is how small words look.</source>
        <translation>هكذا تبدو الكلمات الصغيرة.</translation>
    </message>
    <message>
        <source>This is how words look where you read.</source>
        <translation>هكذا تبدو الكلمات في نصوص القراءة.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>As this device is set</source>
        <translation>كما هو مضبوط في هذا الجهاز</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>stands beside the names of the languages, each in its own language</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Your PIN or passphrase opens Heard.</source>
        <translation>يُفتح Heard برمز PIN أو عبارة السر.</translation>
    </message>
    <message>
        <source>This device keeps the key to what you wrote. Add a PIN so that nobody else can open Heard.</source>
        <translation>يحتفظ هذا الجهاز بمفتاح ما كتبته. يمكن إضافة رمز PIN حتى لا يستطيع أحد غيرك فتح Heard.</translation>
    </message>
    <message>
        <source>Change PIN or passphrase</source>
        <translation>تغيير رمز PIN أو عبارة السر</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>اختيار رمز PIN</translation>
    </message>
    <message>
        <source>Lock Heard now</source>
        <translation>قفل Heard الآن</translation>
    </message>
    <message>
        <source>Sign out of this device…</source>
        <translation>تسجيل الخروج من هذا الجهاز…</translation>
    </message>
    <message>
        <source>How big words are</source>
        <translation>حجم الكلمات</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مرة أخرى</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in to the hub</source>
        <translation>تسجيل الدخول إلى الخادم</translation>
    </message>
    <message>
        <source>What you wrote meanwhile is sent then. This computer goes on opening with the passphrase you have.</source>
        <translation>يُرسل عندئذ ما كتبته في هذه الأثناء. يبقى هذا الحاسوب يُفتح بعبارة السر التي لديك.</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>How do you sign in?</source>
        <translation>كيف تسجلين الدخول؟</translation>
    </message>
    <message>
        <source>With a code</source>
        <translation>برمز</translation>
    </message>
    <message>
        <source>With my name</source>
        <translation>باسمي</translation>
    </message>
    <message>
        <source>The first time, or where you have forgotten your passphrase: a colleague gives you a code under Unit.</source>
        <translation>في المرة الأولى، أو إذا نسيت عبارة السر: يعطيك أحد الزملاء رمزًا من صفحة الوحدة.</translation>
    </message>
    <message>
        <source>Where you have signed in before, on this computer or another.</source>
        <translation>إذا سبق أن سجلت الدخول، على هذا الحاسوب أو غيره.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>الرمز الخاص بك</translation>
    </message>
    <message>
        <source>9 letters and numbers, such as K7QM 4T9P X</source>
        <translation>9 أحرف وأرقام، مثل ⁦K7QM 4T9P X⁩</translation>
    </message>
    <message>
        <source>The hub’s address</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>It stands beside your code, and your administrator knows it.</source>
        <translation>تجدينه بجانب رمزك، ويعرفه المسؤول لديكم.</translation>
    </message>
    <message>
        <source>Choose a name to sign in with</source>
        <translation>اختاري اسمًا لتسجيل الدخول</translation>
    </message>
    <message>
        <source>The name you sign in with</source>
        <translation>الاسم الذي تسجلين الدخول به</translation>
    </message>
    <message>
        <source>Such as g.okafor. You type it on other computers too.</source>
        <translation>مثل g.okafor. ستكتبينه على حواسيب أخرى أيضًا.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>يرجى اختيار عبارة سر</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>عبارة السر</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). Three or four words are good. It opens this computer too.</source>
        <translation>
            <numerusform>%n حرف على الأقل. ثلاث أو أربع كلمات خيار جيد. تفتح هذا الحاسوب أيضًا.</numerusform>
            <numerusform>حرف واحد على الأقل. ثلاث أو أربع كلمات خيار جيد. تفتح هذا الحاسوب أيضًا.</numerusform>
            <numerusform>حرفان على الأقل. ثلاث أو أربع كلمات خيار جيد. تفتح هذا الحاسوب أيضًا.</numerusform>
            <numerusform>%n أحرف على الأقل. ثلاث أو أربع كلمات خيار جيد. تفتح هذا الحاسوب أيضًا.</numerusform>
            <numerusform>%n حرفًا على الأقل. ثلاث أو أربع كلمات خيار جيد. تفتح هذا الحاسوب أيضًا.</numerusform>
            <numerusform>%n حرف على الأقل. ثلاث أو أربع كلمات خيار جيد. تفتح هذا الحاسوب أيضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>إظهار عبارة السر</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مرة أخرى</translation>
    </message>
    <message>
        <source>Your nurse can give you a new code. What is on this phone stays as it is.</source>
        <translation>يمكن لممرضتك إعطاؤك رمزًا جديدًا. ما على هذا الهاتف يبقى كما هو.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>The hub cannot be reached now, so nothing has changed yet. Try again once you are online.</source>
        <translation>لا يمكن الوصول إلى المركز الآن، لذلك لم يتغيّر شيء بعد. حاولي مجددًا عند الاتصال بالإنترنت.</translation>
    </message>
    <message>
        <source>Your role may not sign others out. Ask a nurse or an administrator.</source>
        <translation>لا يسمح دورك بإخراج الآخرين. اسألي ممرضة أو مسؤولًا.</translation>
    </message>
    <message>
        <source>This entry has not reached the hub yet, so nobody is signed in with it.</source>
        <translation>لم يصل هذا القيد إلى المركز بعد، لذلك لم يسجّل أحد الدخول به.</translation>
    </message>
    <message>
        <source>You are signed out of the hub. Sign in below, then try again.</source>
        <translation>أنت خارج المركز. سجلي الدخول في الأسفل، ثم أعيدي المحاولة.</translation>
    </message>
    <message>
        <source>Sign %1 out everywhere</source>
        <extracomment>%1 is a name</extracomment>
        <translation>إخراج %1 من كل مكان</translation>
    </message>
    <message>
        <source>Do this when her phone is lost or stolen.</source>
        <translation>افعلي ذلك عندما يُفقد هاتفها أو يُسرق.</translation>
    </message>
    <message>
        <source>Do this when a computer or phone of hers is lost or stolen.</source>
        <translation>افعلي ذلك عندما يُفقد حاسوب أو هاتف لها أو يُسرق.</translation>
    </message>
    <message>
        <source>Every device she is signed in on is shut out of the hub at once. A code she has not used yet ends too. She needs a new code to come back.</source>
        <translation>يُمنع كل جهاز سجّلت الدخول عليه من المركز فورًا. وينتهي أيضًا أي رمز لم تستخدمه بعد. وتحتاج إلى رمز جديد لتعود.</translation>
    </message>
    <message>
        <source>What is on the lost device already stays there, encrypted.</source>
        <translation>ما هو موجود على الجهاز المفقود يبقى عليه مشفَّرًا.</translation>
    </message>
    <message>
        <source>Telling the hub</source>
        <translation>جارٍ إبلاغ المركز</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>تم إخراج %1 من كل مكان.</translation>
    </message>
    <message>
        <source>Sign her out everywhere</source>
        <translation>إخراجها من كل مكان</translation>
    </message>
    <message>
        <source>Give her a new code</source>
        <translation>إعطاؤها رمزًا جديدًا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
</context>
<context>
    <name>SignOutPage</name>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>This device will no longer get anything new from your hospital.</source>
        <translation>لن يصل إلى هذا الجهاز أي جديد من مستشفاك بعد الآن.</translation>
    </message>
    <message>
        <source>What is on it now stays, locked and readable to you. To join again you need a new code from your nurse.</source>
        <translation>يبقى ما عليه الآن، مقفلًا ويمكنك قراءته. للانضمام مرة أخرى يلزمك رمز جديد من ممرضتك.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) not sent yet</source>
        <comment>what she wrote and the hospital does not have</comment>
        <translation>
            <numerusform>لا شيء بانتظار الإرسال</numerusform>
            <numerusform>شيء واحد لم يُرسل بعد</numerusform>
            <numerusform>شيئان لم يُرسلا بعد</numerusform>
            <numerusform>%n أشياء لم تُرسل بعد</numerusform>
            <numerusform>%n شيئًا لم يُرسل بعد</numerusform>
            <numerusform>%n شيء لم يُرسل بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>البقاء مع تسجيل الدخول</translation>
    </message>
    <message>
        <source>What is not sent stays on this device. If your team should have it, wait until it is sent.</source>
        <translation>ما لم يُرسل يبقى على هذا الجهاز. إذا كان يجب أن يصل إلى فريقك، يرجى الانتظار حتى يُرسل.</translation>
    </message>
</context>
<context>
    <name>SortChoice</name>
    <message>
        <source>Order: %1</source>
        <extracomment>%1 is how a list stands, such as &quot;By name&quot;</extracomment>
        <translation>الترتيب: %1</translation>
    </message>
</context>
<context>
    <name>StandardsPage</name>
    <message>
        <source>Our standards of care</source>
        <translation>معايير الرعاية لدينا</translation>
    </message>
    <message>
        <source>Every patient can expect this from us, every time.</source>
        <translation>يمكن للجميع توقّع هذا منا، في كل مرة.</translation>
    </message>
</context>
<context>
    <name>StandardsPart</name>
    <message>
        <source>Standards of care</source>
        <translation>معايير الرعاية</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <extracomment>%1 is what patients can expect</extracomment>
        <translation>إزالة «%1»</translation>
    </message>
    <message>
        <source>Take “%1” back from patients</source>
        <extracomment>%1 is what patients can expect</extracomment>
        <translation>سحب «%1» من المريضات</translation>
    </message>
    <message>
        <source>Add a standard</source>
        <translation>إضافة معيار</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Write what patients can expect.</source>
        <translation>يرجى كتابة ما يمكن للمريضات توقّعه.</translation>
    </message>
</context>
<context>
    <name>StateDialog</name>
    <message>
        <source>How does it stand?</source>
        <translation>ما الوضع الحالي؟</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>هذا طويل جدًا. يرجى اختصاره.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>تعذّر الحفظ على هذا الحاسوب. يرجى التحقق من مساحة القرص.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Patients read this, in plain words.</source>
        <translation>تقرأ المريضات هذا، بكلمات بسيطة.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Write the reason. Patients will read it.</source>
        <translation>يرجى كتابة السبب. ستقرأه المريضات.</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>اختاري واحدًا</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>The team and patients’ representatives have to agree first.</source>
        <translation>يجب أن يوافق الفريق وممثلو المرضى أولًا.</translation>
    </message>
    <message>
        <source>This is a draft. Once the team and patients’ representatives agree, you can say how it stands.</source>
        <translation>هذه مسودة. بعد أن يوافق الفريق وممثلو المرضى، يمكنكِ أن تذكري كيف هو الحال.</translation>
    </message>
    <message>
        <source>What stops it?</source>
        <translation>ما الذي يمنع ذلك؟</translation>
    </message>
</context>
<context>
    <name>SupportCard</name>
    <message>
        <source>You have not finished your answers</source>
        <translation>لم تُكملي إجاباتكِ</translation>
    </message>
    <message>
        <source>How are you? Your team would like to know</source>
        <translation>كيف حالكِ؟ يودّ فريقكِ أن يعرف</translation>
    </message>
    <message>
        <source>Tell us what weighs on you, before you talk</source>
        <translation>أخبرينا بما يثقل عليكِ قبل أن تتحدثا</translation>
    </message>
    <message>
        <source>They are kept on this phone. Go on where you stopped.</source>
        <translation>هي محفوظة على هذا الهاتف. تابعي من حيث توقفتِ.</translation>
    </message>
    <message>
        <source>You talk on %1. It takes about five minutes.</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>موعد حديثكما: %1. يستغرق هذا نحو خمس دقائق.</translation>
    </message>
    <message>
        <source>It takes about five minutes. You can stop and come back.</source>
        <translation>يستغرق هذا نحو خمس دقائق. يمكنكِ التوقف والعودة لاحقًا.</translation>
    </message>
    <message>
        <source>Your care and support plan is here</source>
        <translation>خطة الرعاية والدعم الخاصة بكِ هنا</translation>
    </message>
    <message>
        <source>%1 shared it with you.</source>
        <extracomment>%1 is a member of the team</extracomment>
        <translation>تمت مشاركتها معكِ من %1.</translation>
    </message>
    <message>
        <source>She has not been assessed here yet.</source>
        <translation>لم تُقيَّم هنا بعد.</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <extracomment>%1 is how far an assessment is, %2 a day</extracomment>
        <translation>%1، منذ %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open her assessment</source>
        <translation>فتح تقييمها</translation>
    </message>
    <message>
        <source>Offer one</source>
        <translation>عرض تقييم</translation>
    </message>
    <message>
        <source>Offer an assessment</source>
        <translation>عرض تقييم</translation>
    </message>
    <message>
        <source>There is something new in your plan</source>
        <translation>هناك جديد في خطتكِ</translation>
    </message>
    <message>
        <source>Your team wrote what happened next.</source>
        <translation>كتب فريقكِ ما حدث بعد ذلك.</translation>
    </message>
    <message>
        <source>Support talk</source>
        <translation>جلسة دعم</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>My support</source>
        <translation>الدعم لي</translation>
    </message>
    <message>
        <source>Your own record is not on this phone yet. Try again in a moment.</source>
        <translation>سجلكِ ليس على هذا الهاتف بعد. يرجى المحاولة مرة أخرى بعد قليل.</translation>
    </message>
    <message>
        <source>You have asked already. You see it here.</source>
        <translation>لقد طلبتِ بالفعل. ترين طلبكِ هنا.</translation>
    </message>
    <message>
        <source>This is too long. Please make it shorter.</source>
        <translation>هذا طويل جدًا. يرجى اختصاره.</translation>
    </message>
    <message>
        <source>This cannot be taken back any more. Call your nurse instead.</source>
        <translation>لم يعد سحب هذا ممكنًا. اتصلي بممرضتكِ بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Your team offered this. Tell them if you do not need it.</source>
        <translation>عرض فريقكِ هذا. أخبريهم إن لم تكوني بحاجة إليه.</translation>
    </message>
    <message>
        <source>This is no longer here.</source>
        <translation>هذا لم يعد هنا.</translation>
    </message>
    <message>
        <source>This could not be kept on your phone. Is there room left?</source>
        <translation>تعذّر حفظ هذا على هاتفك. هل بقيت مساحة كافية؟</translation>
    </message>
    <message>
        <source>%1 answered: not this time</source>
        <extracomment>%1 is a member of the team</extracomment>
        <translation>الرد من %1: ليس هذه المرة</translation>
    </message>
    <message>
        <source>Your team answered: not this time</source>
        <translation>رد فريقكِ: ليس هذه المرة</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation>بمن يمكن الاتصال</translation>
    </message>
    <message>
        <source>You can ask again</source>
        <translation>يمكنكِ أن تطلبي من جديد</translation>
    </message>
    <message>
        <source>It is all right to ask</source>
        <translation>لا بأس في أن تطلبي</translation>
    </message>
    <message>
        <source>Tell us what weighs on you: at home, in your body or in your mind. Your nurse talks it through with you, and you get a plan.</source>
        <translation>أخبرينا بما يثقل عليكِ: في البيت أو في جسدكِ أو في نفسكِ. تتحدث معكِ ممرضتكِ عنه، وتحصلين على خطة.</translation>
    </message>
    <message>
        <source>Why now?</source>
        <translation>لماذا الآن؟</translation>
    </message>
    <message>
        <source>Ask for a support talk</source>
        <translation>طلب جلسة دعم</translation>
    </message>
    <message>
        <source>Your support talk</source>
        <translation>جلسة الدعم الخاصة بكِ</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>See the appointment</source>
        <translation>عرض الموعد</translation>
    </message>
    <message>
        <source>What weighs on you</source>
        <translation>ما يثقل عليكِ</translation>
    </message>
    <message>
        <source>Your answers are kept on this phone. Go on where you stopped.</source>
        <translation>إجاباتكِ محفوظة على هذا الهاتف. تابعي من حيث توقفتِ.</translation>
    </message>
    <message>
        <source>Your nurse wrote this down with you.</source>
        <translation>كتبت ممرضتكِ هذا معكِ.</translation>
    </message>
    <message>
        <source>Your answers are with your team.</source>
        <translation>إجاباتكِ لدى فريقكِ.</translation>
    </message>
    <message>
        <source>Tick what troubles you, before you talk. It takes about five minutes. You can stop and come back.</source>
        <translation>ضعي علامة على ما يزعجكِ قبل أن تتحدثا. يستغرق هذا نحو خمس دقائق. يمكنكِ التوقف والعودة لاحقًا.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Change my answers</source>
        <translation>تغيير إجاباتي</translation>
    </message>
    <message>
        <source>My plans</source>
        <translation>خططي</translation>
    </message>
    <message>
        <source>I do not need this talk any more</source>
        <translation>لم أعد بحاجة إلى هذه الجلسة</translation>
    </message>
    <message>
        <source>Take it back?</source>
        <translation>هل تريدين سحب الطلب؟</translation>
    </message>
    <message>
        <source>Your team sees that you do not need this talk now. You can ask again at any time.</source>
        <translation>سيرى فريقكِ أنكِ لا تحتاجين إلى هذه الجلسة الآن. يمكنكِ أن تطلبي من جديد في أي وقت.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>سحب الطلب</translation>
    </message>
    <message>
        <source>The meeting stays booked until your team cancels it. They can also ask you to keep it.</source>
        <translation>يبقى اللقاء محجوزًا حتى يلغيه فريقك. ويمكنهم أيضًا أن يطلبوا منك إبقاءه.</translation>
    </message>
    <message>
        <source>Your team has seen what is urgent: %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>رأى فريقك الأمر العاجل: %1</translation>
    </message>
</context>
<context>
    <name>SupportSteps</name>
    <message>
        <source>Your team asks how you are</source>
        <translation>يسأل فريقكِ عن حالكِ</translation>
    </message>
    <message>
        <source>You asked for a talk</source>
        <translation>طلبتِ جلسة</translation>
    </message>
    <message>
        <source>Your team has not answered yet</source>
        <translation>لم يرد فريقكِ بعد</translation>
    </message>
    <message>
        <source>%1 looks after it</source>
        <extracomment>%1 is a member of the team</extracomment>
        <translation>طلبكِ لدى %1</translation>
    </message>
    <message>
        <source>Your team looks after it</source>
        <translation>طلبكِ لدى فريقكِ</translation>
    </message>
    <message>
        <source>You see it here as soon as they do.</source>
        <translation>ترين ذلك هنا حالما يردّون.</translation>
    </message>
    <message>
        <source>You talked about it</source>
        <translation>تحدثتما عنه</translation>
    </message>
    <message>
        <source>You are talking about it</source>
        <translation>أنتما تتحدثان عنه</translation>
    </message>
    <message>
        <source>You talk on %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>موعد حديثكما: %1</translation>
    </message>
    <message>
        <source>You agree on a time to talk</source>
        <translation>تتفقان على وقت للحديث</translation>
    </message>
    <message>
        <source>Your nurse offers you a time, or calls you.</source>
        <translation>تعرض عليكِ ممرضتكِ وقتًا، أو تتصل بكِ.</translation>
    </message>
    <message>
        <source>Your plan is here</source>
        <translation>خطتكِ هنا</translation>
    </message>
    <message>
        <source>You get a plan with what was agreed</source>
        <translation>تحصلين على خطة بما تم الاتفاق عليه</translation>
    </message>
    <message>
        <source>All of it is done.</source>
        <translation>تم كل ذلك.</translation>
    </message>
    <message>
        <source>You agreed that no plan is needed</source>
        <translation>اتفقتم على أنه لا حاجة إلى خطة</translation>
    </message>
</context>
<context>
    <name>SurgeryCallCard</name>
    <message>
        <source>Can she bear the pain?</source>
        <translation>هل تحتمل الألم؟</translation>
    </message>
    <message>
        <source>Is the dressing dry and in place?</source>
        <translation>هل الضمادة جافة وفي مكانها؟</translation>
    </message>
    <message>
        <source>Is the skin red or hot around the wound?</source>
        <translation>هل الجلد حول الجرح أحمر أو ساخن؟</translation>
    </message>
    <message>
        <source>Is there swelling that gets worse?</source>
        <translation>هل هناك تورم يزداد؟</translation>
    </message>
    <message>
        <source>Does she have a fever, or feel very unwell?</source>
        <translation>هل لديها حمى، أو تشعر بمرض شديد؟</translation>
    </message>
    <message>
        <source>Does she eat and drink?</source>
        <translation>هل تأكل وتشرب؟</translation>
    </message>
    <message>
        <source>Does she know which medicines to take?</source>
        <translation>هل تعرف أي أدوية تأخذ؟</translation>
    </message>
    <message>
        <source>Does she have help at home?</source>
        <translation>هل لديها من يساعدها في البيت؟</translation>
    </message>
    <message>
        <source>Does she know who to call, day and night?</source>
        <translation>هل تعرف بمن تتصل، ليلًا ونهارًا؟</translation>
    </message>
    <message>
        <source>There is no call to make any more: the operation was moved or cancelled.</source>
        <translation>لم تعد هناك مكالمة مطلوبة: نُقلت العملية أو أُلغيت.</translation>
    </message>
    <message>
        <source>A colleague has spoken with her already.</source>
        <translation>تحدث معها أحد الزملاء بالفعل.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>لا شيء لسحبه.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>هذا طويل جدًا. يرجى اختصاره.</translation>
    </message>
    <message>
        <source>Your own entry among the people of the unit is missing.</source>
        <translation>بياناتك غير موجودة بين أشخاص الوحدة.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Your words are kept. Check the space on the disk.</source>
        <translation>تعذّر الحفظ على هذا الحاسوب. كلماتك محفوظة. يرجى التحقق من مساحة القرص.</translation>
    </message>
    <message>
        <source>Noted. It no longer waits in Today.</source>
        <translation>سُجّل ذلك. لم يعد ينتظر في «اليوم».</translation>
    </message>
    <message>
        <source>Noted. It stays in Today until you spoke.</source>
        <translation>سُجّل ذلك. يبقى في «اليوم» حتى تتحدثا.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>سُحب.</translation>
    </message>
    <message>
        <source>The call after the operation</source>
        <translation>المكالمة بعد العملية</translation>
    </message>
    <message>
        <source>You spoke</source>
        <translation>تحدثتما</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر عن موعده</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>مقررة اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) nobody answered</source>
        <translation>
            <numerusform>لم تُجرَ محاولة</numerusform>
            <numerusform>لم يرد أحد مرة واحدة</numerusform>
            <numerusform>لم يرد أحد مرتين</numerusform>
            <numerusform>لم يرد أحد %n مرات</numerusform>
            <numerusform>لم يرد أحد %n مرة</numerusform>
            <numerusform>لم يرد أحد %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>No phone number is written down for her.</source>
        <translation>لا رقم هاتف مسجلًا لها.</translation>
    </message>
    <message>
        <source>Spoke with her</source>
        <translation>تم الحديث معها</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>لم يرد أحد</translation>
    </message>
    <message>
        <source>One of these answers cannot wait.</source>
        <translation>إحدى هذه الإجابات لا تحتمل الانتظار.</translation>
    </message>
    <message>
        <source>One of her answers could not wait.</source>
        <translation>إحدى إجاباتها لم تكن تحتمل الانتظار.</translation>
    </message>
    <message>
        <source>It is noted with the call. Make sure that the surgeon knows.</source>
        <translation>دُوّن ذلك مع المكالمة. تأكدي من أن الجرّاح على علم.</translation>
    </message>
    <message>
        <source>Tell her what to do now, and tell the surgeon.</source>
        <translation>أخبريها بما يجب فعله الآن، وأبلغي الجرّاح.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>How is she, and what did you agree?</source>
        <translation>كيف حالها، وعلى ماذا اتفقتما؟</translation>
    </message>
    <message>
        <source>She can read this on her phone.</source>
        <translation>يمكنها قراءة هذا على هاتفها.</translation>
    </message>
    <message>
        <source>We spoke</source>
        <translation>تحدثنا</translation>
    </message>
    <message>
        <source>Write in a few words why it is not possible any more.</source>
        <translation>اكتبي بكلمات قليلة لماذا لم تعد ممكنة.</translation>
    </message>
    <message>
        <source>Not possible any more</source>
        <translation>لم تعد ممكنة</translation>
    </message>
    <message>
        <source>Say why in the field above.</source>
        <translation>اذكري السبب في الحقل أعلاه.</translation>
    </message>
    <message>
        <source>A colleague has noted something since. Nothing was taken back.</source>
        <translation>سجّل أحد الزملاء شيئًا بعد ذلك. لم يُسحب أي شيء.</translation>
    </message>
</context>
<context>
    <name>SurgeryCallNote</name>
    <message>
        <source>Your nurse wants to call you.</source>
        <translation>تودّ ممرضتكِ أن تتصل بكِ.</translation>
    </message>
    <message>
        <source>Your nurse will call you today.</source>
        <translation>ستتصل بكِ ممرضتكِ اليوم.</translation>
    </message>
    <message>
        <source>She has tried already. Keep your phone near, or call her.</source>
        <translation>لقد حاولت بالفعل. أبقي هاتفكِ قريبًا، أو اتصلي بها.</translation>
    </message>
    <message>
        <source>She asks how you are after your operation. If something worries you, call now.</source>
        <translation>تسأل عن حالكِ بعد عمليتكِ. إن كان هناك ما يقلقكِ فاتصلي الآن.</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation>بمن يمكن الاتصال</translation>
    </message>
</context>
<context>
    <name>SurgeryCallPane</name>
    <message>
        <source>There is no call to make any more</source>
        <translation>لم تعد هناك مكالمة مطلوبة</translation>
    </message>
    <message>
        <source>The operation was moved or cancelled.</source>
        <translation>نُقلت العملية أو أُلغيت.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Operation on %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>العملية: %1</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>فتح السجل</translation>
    </message>
</context>
<context>
    <name>SyncLine</name>
    <message>
        <source>What you see is from %1.</source>
        <extracomment>%1 is a time, such as &quot;9:14 am&quot; or &quot;yesterday at 9:14 am&quot;</extracomment>
        <translation>ما تراه يعود إلى: %1.</translation>
    </message>
    <message>
        <source>Looking for news</source>
        <translation>جارٍ البحث عن جديد</translation>
    </message>
    <message>
        <source>Up to date at %1</source>
        <extracomment>%1 is a time, such as &quot;9:14 am&quot;</extracomment>
        <translation>محدَّث في %1</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>محدَّث</translation>
    </message>
    <message>
        <source>You are signed out. %1</source>
        <translation>تم تسجيل خروجك. %1</translation>
    </message>
    <message>
        <source>Your hospital does not answer as it should. %1</source>
        <extracomment>%1 is when it was last up to date, a sentence</extracomment>
        <translation>لا يستجيب مستشفاك كما ينبغي. %1</translation>
    </message>
    <message>
        <source>Offline. %1</source>
        <extracomment>%1 is when it was last up to date, a sentence</extracomment>
        <translation>لا يوجد اتصال بالإنترنت. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) not sent yet</source>
        <comment>what she wrote and the hospital does not have</comment>
        <translation>
            <numerusform>لا شيء بانتظار الإرسال</numerusform>
            <numerusform>شيء واحد لم يُرسل بعد</numerusform>
            <numerusform>شيئان لم يُرسلا بعد</numerusform>
            <numerusform>%n أشياء لم تُرسل بعد</numerusform>
            <numerusform>%n شيئًا لم يُرسل بعد</numerusform>
            <numerusform>%n شيء لم يُرسل بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مرة أخرى</translation>
    </message>
    <message>
        <source>Your hospital’s computer cannot take it just now. It is kept, and sent by itself. %1</source>
        <extracomment>%1 is when it was last up to date, a sentence</extracomment>
        <translation>لا يستطيع حاسوب مستشفاكِ استلامه الآن. إنه محفوظ وسيُرسل من تلقاء نفسه. %1</translation>
    </message>
</context>
<context>
    <name>TalkDialog</name>
    <message>
        <source>Book a time to talk</source>
        <translation>حجز وقت للحديث</translation>
    </message>
    <message>
        <source>This time has passed. Check the day and the time.</source>
        <translation>لقد مضى هذا الوقت. يرجى التحقق من اليوم والوقت.</translation>
    </message>
    <message>
        <source>The place is too long. Please shorten it.</source>
        <translation>نص المكان طويل جدًا. يرجى اختصاره.</translation>
    </message>
    <message>
        <source>It is under way or closed, so no time can be booked.</source>
        <translation>الطلب قيد التنفيذ أو مغلق، فلا يمكن حجز وقت.</translation>
    </message>
    <message>
        <source>This request is no longer here.</source>
        <translation>هذا الطلب لم يعد هنا.</translation>
    </message>
    <message>
        <source>This patient is not on this computer yet. Try again in a moment.</source>
        <translation>هذه المريضة ليست على هذا الحاسوب بعد. يرجى المحاولة مرة أخرى بعد قليل.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>تعذّر الحفظ على هذا الحاسوب. يرجى التحقق من مساحة القرص.</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>في أي يوم؟</translation>
    </message>
    <message>
        <source>At what time?</source>
        <translation>في أي وقت؟</translation>
    </message>
    <message>
        <source>How many minutes?</source>
        <translation>كم دقيقة؟</translation>
    </message>
    <message>
        <source>Where, or how?</source>
        <translation>أين، أو كيف؟</translation>
    </message>
    <message>
        <source>For example: the quiet room, or by phone</source>
        <translation>مثلًا: الغرفة الهادئة، أو بالهاتف</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Do not book</source>
        <translation>عدم الحجز</translation>
    </message>
    <message>
        <source>Use the one she has on %1</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>استخدام موعدها القائم: %1</translation>
    </message>
    <message>
        <source>You meet at another time.</source>
        <translation>ستلتقيان في وقت آخر.</translation>
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
        <translation>‏%1
وحدة خيالية لهذا العرض التجريبي</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>المريضات</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>آراء المريضات</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>التعهّد</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>التقييمات</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>تقييم الأثر</translation>
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
        <translation>يتعذّر فتح بياناتك</translation>
    </message>
    <message>
        <source>Welcome to your unit</source>
        <translation>أهلًا بك في وحدتك</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>أهلًا بعودتك</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>عبارة السر</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>I have forgotten my passphrase</source>
        <translation>نسيت عبارة السر</translation>
    </message>
    <message>
        <source>Nothing was deleted. What has reached the hub comes back when you sign in again. What was not sent yet stays in the old file: keep this computer and tell your administrator.</source>
        <translation>لم يُحذف شيء. ما وصل إلى الخادم يعود عند تسجيل الدخول من جديد. ما لم يُرسل بعد يبقى في الملف القديم: احتفظي بهذا الحاسوب وأخبري المسؤول.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Start again on this computer?</source>
        <translation>البدء من جديد على هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>You sign in again, and what has reached the hub comes back. What was not sent yet stays locked in the old file, which is kept beside the new one.</source>
        <translation>تسجلين الدخول من جديد، ويعود ما وصل إلى الخادم. ما لم يُرسل بعد يبقى مقفلًا في الملف القديم، وهو محفوظ بجانب الجديد.</translation>
    </message>
    <message>
        <source>You need a new code where you do not know your passphrase. A colleague can give you one under Unit.</source>
        <translation>تحتاجين رمزًا جديدًا إذا كنت لا تعرفين عبارة السر. يمكن لأحد الزملاء إعطاؤك رمزًا من صفحة الوحدة.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>What is locked here stays as it is until you have signed in. Then it is kept, still locked.</source>
        <translation>ما هو مقفل هنا يبقى كما هو إلى أن تسجلي الدخول. ثم يُحفظ وهو لا يزال مقفلاً.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
</context>
<context>
    <name>TeamWindow</name>
    <message>
        <source>Heard for the breast care team</source>
        <translation>‏Heard لفريق رعاية الثدي</translation>
    </message>
</context>
<context>
    <name>TellPage</name>
    <message>
        <source>Change your words</source>
        <translation>تغيير كلماتك</translation>
    </message>
    <message>
        <source>Tell us something</source>
        <translation>إخبارنا بشيء</translation>
    </message>
    <message>
        <source>What was good?</source>
        <translation>ما الذي كان جيدًا؟</translation>
    </message>
    <message>
        <source>You can fill in one or both.</source>
        <translation>يمكنك ملء أحدهما أو كليهما.</translation>
    </message>
    <message>
        <source>What could be better?</source>
        <translation>ما الذي يمكن أن يكون أفضل؟</translation>
    </message>
    <message>
        <source>Which part of your care is it about?</source>
        <translation>ما الجزء من رعايتك الذي يتعلق به هذا؟</translation>
    </message>
    <message>
        <source>For example: the clinic, a scan, the ward.</source>
        <translation>مثلًا: العيادة، التصوير، القسم.</translation>
    </message>
    <message>
        <source>This is too long to send at once. Please make it shorter, or send it in two parts.</source>
        <translation>هذا أطول من أن يُرسل مرة واحدة. يرجى اختصاره أو إرساله على جزأين.</translation>
    </message>
    <message>
        <source>This could not be kept on your phone. Is there room left?</source>
        <translation>تعذّر حفظ هذا على هاتفك. هل بقيت مساحة كافية؟</translation>
    </message>
    <message>
        <source>Write something in one of the first two boxes.</source>
        <translation>يرجى كتابة شيء في أحد المربعين الأولين.</translation>
    </message>
    <message>
        <source>Kept on this phone. You can stop and come back.</source>
        <translation>محفوظ على هذا الهاتف. يمكنك التوقف والعودة لاحقًا.</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Others may read my words, without my name</source>
        <translation>يجوز لآخرين قراءة كلماتي من دون اسمي</translation>
    </message>
    <message>
        <source>In reports and on the pledge, so that more people learn from them. You can take this back.</source>
        <translation>في التقارير وفي التعهّد، ليتعلّم منها مزيد من الناس. ويمكنكِ التراجع عن ذلك.</translation>
    </message>
</context>
<context>
    <name>TellingCard</name>
    <message>
        <source>A name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>A day or a time: your team knows who was there</source>
        <translation>يوم أو وقت: يعرف فريقكِ من كان هناك</translation>
    </message>
    <message>
        <source>A phone number</source>
        <translation>رقم هاتف</translation>
    </message>
    <message>
        <source>An address on the internet</source>
        <translation>عنوان على الإنترنت</translation>
    </message>
    <message>
        <source>A number that may belong to one person</source>
        <translation>رقم قد يخصّ شخصًا واحدًا</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>Few people can say this of themselves</source>
        <translation>قليل من الناس يستطيع أن يقول هذا عن نفسه</translation>
    </message>
    <message>
        <source>Somebody could know you by these words</source>
        <translation>قد يعرفكِ أحد من هذه الكلمات</translation>
    </message>
    <message>
        <source>You can change them, or send them as they are.</source>
        <translation>يمكنكِ تغييرها أو إرسالها كما هي.</translation>
    </message>
    <message>
        <source>Change my words</source>
        <translation>تغيير كلماتي</translation>
    </message>
</context>
<context>
    <name>ThemeChip</name>
    <message>
        <source>By theme…</source>
        <translation>حسب الموضوع…</translation>
    </message>
    <message>
        <source>Only “%1”: show all again</source>
        <extracomment>%1 is a theme, such as Waiting</extracomment>
        <translation>«%1» فقط: عرض الكل مجددًا</translation>
    </message>
</context>
<context>
    <name>ThemeDialog</name>
    <message>
        <source>Choose a theme</source>
        <translation>اختيار موضوع</translation>
    </message>
    <message>
        <source>Search themes</source>
        <translation>البحث في المواضيع</translation>
    </message>
    <message>
        <source>No theme fits.</source>
        <translation>لا موضوع مطابق.</translation>
    </message>
    <message>
        <source>Add “%1” to the list</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>إضافة «%1» إلى القائمة</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>عدم اختيار أي موضوع</translation>
    </message>
</context>
<context>
    <name>ThemeFigures</name>
    <message>
        <source>not shown</source>
        <translation>غير معروض</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>أقل من %1</translation>
    </message>
    <message>
        <source>Everyone heard from</source>
        <translation>كل من سمعنا منهم</translation>
    </message>
    <message>
        <source>How many people speak about each theme</source>
        <translation>كم شخصًا يتحدث عن كل موضوع</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>أولي</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>ثانوي</translation>
    </message>
    <message>
        <source>0 heard from with secondary breast cancer.</source>
        <translation>لم نسمع من أي شخص (0) مصاب بسرطان الثدي الثانوي.</translation>
    </message>
    <message>
        <source>Your unit has no themes yet. Open a voice to begin.</source>
        <translation>لا مواضيع لوحدتكم بعد. افتح صوتًا للبدء.</translation>
    </message>
    <message>
        <source>Small numbers are hidden, so that nobody can be recognised. These are for your team. For others, use the business case.</source>
        <translation>الأعداد الصغيرة مخفية حتى لا يُعرف أحد. هذه الأعداد لفريقكم. وللآخرين استخدموا دراسة الجدوى.</translation>
    </message>
</context>
<context>
    <name>ThemeFiguresDialog</name>
    <message>
        <source>Themes in numbers</source>
        <translation>المواضيع بالأرقام</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ThemeForm</name>
    <message>
        <source>Add a theme</source>
        <translation>إضافة موضوع</translation>
    </message>
    <message>
        <source>Change the theme</source>
        <translation>تغيير الموضوع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation>ما يندرج تحته</translation>
    </message>
    <message>
        <source>It helps colleagues, and the suggestions.</source>
        <translation>هذا يساعد الزملاء والاقتراحات.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>عدم الإضافة</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Merge into another</source>
        <translation>الدمج في موضوع آخر</translation>
    </message>
    <message>
        <source>No longer choose it</source>
        <translation>عدم اختياره بعد الآن</translation>
    </message>
</context>
<context>
    <name>ThemeLine</name>
    <message>
        <source>“%1”</source>
        <extracomment>%1 is what somebody said</extracomment>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>ThemeWording</name>
    <message>
        <source>Type a name.</source>
        <translation>اكتب اسمًا.</translation>
    </message>
    <message>
        <source>Another theme has this name. Choose a different one.</source>
        <translation>لموضوع آخر هذا الاسم. اختر اسمًا غيره.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>هذا طويل جدًا. يرجى اختصاره.</translation>
    </message>
    <message>
        <source>These two count as the same already.</source>
        <translation>هذان يُحسبان موضوعًا واحدًا من قبل.</translation>
    </message>
    <message>
        <source>This computer does not know its unit yet. Wait until it has been online.</source>
        <translation>هذا الحاسوب لا يعرف وحدته بعد. انتظروا حتى يتصل بالإنترنت.</translation>
    </message>
    <message>
        <source>A colleague has just changed this. Look at the list again.</source>
        <translation>غيّر زميل هذا للتو. انظروا إلى القائمة مرة أخرى.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>تعذّر الحفظ على هذا الحاسوب. يرجى التحقق من مساحة القرص.</translation>
    </message>
</context>
<context>
    <name>ThemesCard</name>
    <message>
        <source>Perhaps</source>
        <translation>ربما</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>مرجّح</translation>
    </message>
    <message>
        <source>Very likely</source>
        <translation>مرجّح جدًا</translation>
    </message>
    <message>
        <source>This theme is no longer in your unit’s list.</source>
        <translation>لم يعد هذا الموضوع في قائمة وحدتكم.</translation>
    </message>
    <message>
        <source>Your own entry among the people of the unit is missing.</source>
        <translation>بياناتك غير موجودة بين أشخاص الوحدة.</translation>
    </message>
    <message>
        <source>These words have changed. Select them again.</source>
        <translation>تغيّرت هذه الكلمات. حدّدها مرة أخرى.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>تعذّر الحفظ على هذا الحاسوب. يرجى التحقق من مساحة القرص.</translation>
    </message>
    <message>
        <source>“%1” removed.</source>
        <extracomment>%1 is a theme, such as Waiting</extracomment>
        <translation>أُزيل «%1».</translation>
    </message>
    <message>
        <source>“%1” is not suggested here any more.</source>
        <extracomment>%1 is a theme, such as Waiting</extracomment>
        <translation>لن يُقترح «%1» هنا بعد الآن.</translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s) added. You change them under Unit.</source>
        <translation>
            <numerusform>أُضيف %n موضوع. تغيّرها ضمن الوحدة.</numerusform>
            <numerusform>أُضيف موضوع واحد. تغيّره ضمن الوحدة.</numerusform>
            <numerusform>أُضيف موضوعان. تغيّرهما ضمن الوحدة.</numerusform>
            <numerusform>أُضيفت %n مواضيع. تغيّرها ضمن الوحدة.</numerusform>
            <numerusform>أُضيف %n موضوعًا. تغيّرها ضمن الوحدة.</numerusform>
            <numerusform>أُضيف %n موضوع. تغيّرها ضمن الوحدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Suggestions come from what you chose before, on this computer.</source>
        <translation>تأتي الاقتراحات مما اخترته سابقًا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Your unit has no list of themes yet. Begin with ours and change them later.</source>
        <translation>لا قائمة مواضيع لوحدتكم بعد. ابدأ بقائمتنا وغيّرها لاحقًا.</translation>
    </message>
    <message>
        <source>Use the suggested list</source>
        <translation>استخدام القائمة المقترحة</translation>
    </message>
    <message>
        <source>For the words you selected: “%1”</source>
        <extracomment>%1 is some of what somebody said</extracomment>
        <translation>للكلمات التي حددتها: «%1»</translation>
    </message>
    <message>
        <source>Found by %1 · %2</source>
        <extracomment>%1 is a colleague&apos;s name, %2 a day</extracomment>
        <translation>وجده %1 · %2</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <extracomment>%1 is a theme, such as Waiting</extracomment>
        <translation>إزالة «%1»</translation>
    </message>
    <message>
        <source>%1?</source>
        <extracomment>%1 is a theme that is suggested, such as Waiting</extracomment>
        <translation>%1؟</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <extracomment>%1 is a theme, such as Waiting</extracomment>
        <translation>إضافة «%1»</translation>
    </message>
    <message>
        <source>Do not suggest “%1” here</source>
        <extracomment>%1 is a theme, such as Waiting</extracomment>
        <translation>عدم اقتراح «%1» هنا</translation>
    </message>
    <message>
        <source>Another theme…</source>
        <translation>موضوع آخر…</translation>
    </message>
    <message>
        <source>Take all of it instead</source>
        <translation>أخذ الكل بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Select words above to say which part a theme is about.</source>
        <translation>حدّد كلمات أعلاه لتبيّن الجزء الذي يخصه الموضوع.</translation>
    </message>
    <message>
        <source>For “%1”</source>
        <extracomment>%1 is some of what somebody said</extracomment>
        <translation>لـ «%1»</translation>
    </message>
    <message>
        <source>For all that was said</source>
        <translation>لكل ما قيل</translation>
    </message>
    <message>
        <source>No longer in the words</source>
        <translation>لم يعد في الكلمات</translation>
    </message>
    <message>
        <source>This is no longer here.</source>
        <translation>هذا لم يعد هنا.</translation>
    </message>
</context>
<context>
    <name>ThemesPart</name>
    <message numerus="yes">
        <source>%n theme(s) added. Change them as you like.</source>
        <translation>
            <numerusform>أُضيف %n موضوع. غيّرها كما تشاء.</numerusform>
            <numerusform>أُضيف موضوع واحد. غيّره كما تشاء.</numerusform>
            <numerusform>أُضيف موضوعان. غيّرهما كما تشاء.</numerusform>
            <numerusform>أُضيفت %n مواضيع. غيّرها كما تشاء.</numerusform>
            <numerusform>أُضيف %n موضوعًا. غيّرها كما تشاء.</numerusform>
            <numerusform>أُضيف %n موضوع. غيّرها كما تشاء.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer chosen. What was found stays.</source>
        <extracomment>%1 is a theme, such as Waiting</extracomment>
        <translation>لم يعد «%1» يُختار. ويبقى ما وُجد.</translation>
    </message>
    <message>
        <source>“%1” now counts as the other theme.</source>
        <extracomment>%1 is a theme, such as Waiting</extracomment>
        <translation>يُحسب «%1» الآن ضمن الموضوع الآخر.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>What people speak about. You find them in what is said, under Voices.</source>
        <translation>ما يتحدث عنه الناس. تجدها في ما يقال، ضمن الأصوات.</translation>
    </message>
    <message>
        <source>Add a theme</source>
        <translation>إضافة موضوع</translation>
    </message>
    <message>
        <source>There are no themes yet</source>
        <translation>لا مواضيع بعد</translation>
    </message>
    <message>
        <source>Begin with a list made from what patients elsewhere said. You can change every word of it.</source>
        <translation>ابدأ بقائمة مأخوذة مما قاله مرضى في أماكن أخرى. يمكنك تغيير كل كلمة فيها.</translation>
    </message>
    <message>
        <source>Use the suggested list</source>
        <translation>استخدام القائمة المقترحة</translation>
    </message>
    <message>
        <source>Search themes</source>
        <translation>البحث في المواضيع</translation>
    </message>
    <message>
        <source>Counts as “%1”</source>
        <extracomment>%1 is another theme, such as Waiting</extracomment>
        <translation>يُحسب ضمن «%1»</translation>
    </message>
    <message>
        <source>No longer chosen</source>
        <translation>لم يعد يُختار</translation>
    </message>
    <message>
        <source>Move “%1” up</source>
        <extracomment>%1 is a theme, such as Waiting</extracomment>
        <translation>نقل «%1» إلى أعلى</translation>
    </message>
    <message>
        <source>Move “%1” down</source>
        <extracomment>%1 is a theme, such as Waiting</extracomment>
        <translation>نقل «%1» إلى أسفل</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <extracomment>%1 is a theme, such as Waiting</extracomment>
        <translation>تغيير «%1»</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>الاستخدام مجددًا</translation>
    </message>
    <message>
        <source>Separate “%1”</source>
        <extracomment>%1 is a theme, such as Waiting</extracomment>
        <translation>فصل «%1»</translation>
    </message>
    <message>
        <source>Use “%1” again</source>
        <translation>استخدام «%1» مجددًا</translation>
    </message>
    <message>
        <source>No theme fits.</source>
        <translation>لا موضوع مطابق.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n suggested theme(s)</source>
        <translation>
            <numerusform>إضافة %n موضوع مقترح</numerusform>
            <numerusform>إضافة موضوع مقترح واحد</numerusform>
            <numerusform>إضافة موضوعين مقترحين</numerusform>
            <numerusform>إضافة %n مواضيع مقترحة</numerusform>
            <numerusform>إضافة %n موضوعًا مقترحًا</numerusform>
            <numerusform>إضافة %n موضوع مقترح</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything found as “%1” then counts as the theme you choose. You can separate them again.</source>
        <extracomment>%1 is a theme, such as Waiting</extracomment>
        <translation>كل ما وُجد تحت «%1» يُحسب عندئذ ضمن الموضوع الذي تختاره. ويمكنك فصلهما مجددًا.</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Type a time, such as 2:30 pm or 14:30.</source>
        <translation>يرجى كتابة وقت، مثل 2:30 pm أو 14:30.</translation>
    </message>
    <message>
        <source>For example, 2:30 pm</source>
        <translation>مثلًا: 2:30 pm</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Everything in order</source>
        <translation>كل شيء بالترتيب</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>ما الذي يُعرض</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Your say</source>
        <translation>رأيك</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <extracomment>%1 is a kind of appointment</extracomment>
        <translation>‏%1: مُلغى</translation>
    </message>
    <message>
        <source>You want to ask: %1</source>
        <translation>تريدين أن تسألي: %1</translation>
    </message>
    <message>
        <source>You said: “%1”</source>
        <translation>قلتِ: «%1»</translation>
    </message>
    <message>
        <source>Your team replied: “%1”</source>
        <translation>رد فريقكِ: «%1»</translation>
    </message>
    <message>
        <source>Your team sent you: %1</source>
        <extracomment>%1 are titles of pages</extracomment>
        <translation>أرسل إليكِ فريقكِ: %1</translation>
    </message>
    <message>
        <source>It was your turn</source>
        <translation>حان دوركِ</translation>
    </message>
    <message>
        <source>You waited: nobody could tell how long</source>
        <translation>انتظرتِ: لم يُعرف كم سيطول الانتظار</translation>
    </message>
    <message numerus="yes">
        <source>You waited: about %n minute(s)</source>
        <translation>
            <numerusform>انتظرتِ: أقل من دقيقة</numerusform>
            <numerusform>انتظرتِ: نحو دقيقة واحدة</numerusform>
            <numerusform>انتظرتِ: نحو دقيقتين</numerusform>
            <numerusform>انتظرتِ: نحو %n دقائق</numerusform>
            <numerusform>انتظرتِ: نحو %n دقيقة</numerusform>
            <numerusform>انتظرتِ: نحو %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Your team shared a plan</source>
        <translation>شارك فريقكِ خطة</translation>
    </message>
    <message>
        <source>Your nurse called you after your operation</source>
        <translation>اتصلت بكِ ممرضتكِ بعد عمليتكِ</translation>
    </message>
    <message>
        <source>Your nurse tried to call you</source>
        <translation>حاولت ممرضتكِ الاتصال بكِ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a time, %2 a place or what was said</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>What you say, your appointments and what your team sends you will stand here in order.</source>
        <translation>سيظهر هنا بالترتيب ما تقولينه ومواعيدكِ وما يرسله إليكِ فريقكِ.</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>عرض الأقدم</translation>
    </message>
    <message>
        <source>Your nurse could not call you after your operation</source>
        <translation>لم تتمكن ممرضتكِ من الاتصال بكِ بعد عمليتكِ</translation>
    </message>
    <message>
        <source>You asked to cancel an appointment</source>
        <translation>طلبتِ إلغاء موعد</translation>
    </message>
    <message>
        <source>You asked to change an appointment</source>
        <translation>طلبتِ تغيير موعد</translation>
    </message>
    <message>
        <source>Is a call on the phone all right? You said: %1</source>
        <extracomment>%1 is Yes, No or Not sure</extracomment>
        <translation>هل المكالمة الهاتفية مناسبة؟ قلتِ: %1</translation>
    </message>
    <message>
        <source>How you like to meet: %1</source>
        <extracomment>%1 is a way to meet, such as: On the phone</extracomment>
        <translation>كيف تفضلين اللقاء: %1</translation>
    </message>
    <message>
        <source>You and your nurse filled in your concerns</source>
        <translation>ملأتِ أنتِ وممرضتكِ مخاوفكِ</translation>
    </message>
    <message>
        <source>You filled in your concerns</source>
        <translation>ملأتِ مخاوفكِ</translation>
    </message>
    <message>
        <source>You were on a waiting list: %1</source>
        <extracomment>%1 is for what she waits</extracomment>
        <translation>كنتِ على قائمة انتظار: %1</translation>
    </message>
    <message>
        <source>You are on a waiting list: %1</source>
        <translation>أنتِ على قائمة انتظار: %1</translation>
    </message>
    <message>
        <source>Your team offered a support talk</source>
        <translation>عرض فريقكِ جلسة دعم</translation>
    </message>
    <message>
        <source>You asked for a support talk</source>
        <translation>طلبتِ جلسة دعم</translation>
    </message>
</context>
<context>
    <name>ToastBar</name>
    <message>
        <source>%1 You can undo this.</source>
        <extracomment>%1 says what was done, a sentence</extracomment>
        <translation>%1 يمكنك التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>التعهّد</translation>
    </message>
    <message>
        <source>Nothing needs you now</source>
        <translation>لا شيء يحتاج إليك الآن</translation>
    </message>
    <message>
        <source>New words, questions and dates appear here by themselves.</source>
        <translation>تظهر الكلمات والأسئلة والتواريخ الجديدة هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>Secondary patients heard from this month: %1 of %2</source>
        <translation>مريضات السرطان الثانوي اللواتي سمعنا منهن هذا الشهر: %1 من %2</translation>
    </message>
    <message>
        <source>Choose what to look at</source>
        <translation>يرجى اختيار عنصر للنظر فيه</translation>
    </message>
    <message>
        <source>The most pressing stands first.</source>
        <translation>الأكثر إلحاحًا يأتي أولًا.</translation>
    </message>
    <message>
        <source>No secondary patients are enrolled here yet.</source>
        <extracomment>%1 is how many, %2 of how many</extracomment>
        <translation>لا توجد مريضات بسرطان ثانوي مسجلات هنا بعد.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>لا شيء مطابق</translation>
    </message>
    <message>
        <source>Welcome to Heard</source>
        <translation>مرحبًا بك في Heard</translation>
    </message>
    <message>
        <source>Try fewer letters, or choose All.</source>
        <translation>جرّبي أحرفًا أقل، أو اختاري الكل.</translation>
    </message>
    <message>
        <source>Enrol your first patient and give her a code. What she tells you appears here.</source>
        <translation>سجّلي أول مريضة وأعطيها رمزًا. ما تخبرك به يظهر هنا.</translation>
    </message>
    <message>
        <source>Enrol a patient</source>
        <translation>تسجيل مريضة</translation>
    </message>
    <message>
        <source>Search what needs you</source>
        <translation>البحث فيما يحتاج إليك</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>ما الذي يُعرض</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>آراء المريضات</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Plans that wait for your word appear here by themselves.</source>
        <translation>الخطط التي تنتظر كلمتك تظهر هنا تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>TodayRow</name>
    <message>
        <source>“%1”</source>
        <extracomment>%1 is what somebody said</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>التعهّد</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Something you wrote was not sent</source>
        <translation>هناك شيء كتبته ولم يُرسل</translation>
    </message>
    <message>
        <source>Told you something</source>
        <translation>أخبرتك بشيء</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>تنتظر ردًا</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) for the appointment</source>
        <translation>
            <numerusform>لا أسئلة للموعد</numerusform>
            <numerusform>سؤال واحد للموعد</numerusform>
            <numerusform>سؤالان للموعد</numerusform>
            <numerusform>%n أسئلة للموعد</numerusform>
            <numerusform>%n سؤالًا للموعد</numerusform>
            <numerusform>%n سؤال للموعد</numerusform>
        </translation>
    </message>
    <message>
        <source>A promise is overdue</source>
        <translation>هناك وعد متأخر عن موعده</translation>
    </message>
    <message>
        <source>A promise is due soon</source>
        <translation>هناك وعد يحين موعده قريبًا</translation>
    </message>
    <message>
        <source>%1 · secondary</source>
        <extracomment>%1 is what she said or a place; she lives with secondary breast cancer</extracomment>
        <translation>%1 · ثانوي</translation>
    </message>
    <message>
        <source>secondary</source>
        <translation>ثانوي</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>التقييمات</translation>
    </message>
    <message>
        <source>Ticked something that cannot wait</source>
        <translation>وضعت علامة على أمر لا يحتمل الانتظار</translation>
    </message>
    <message>
        <source>A page is due for review</source>
        <translation>هناك صفحة حان وقت مراجعتها</translation>
    </message>
    <message numerus="yes">
        <source>%n secondary patient(s) overdue for an assessment</source>
        <translation>
            <numerusform>لا مريضة بسرطان ثانوي تأخر تقييمها</numerusform>
            <numerusform>مريضة واحدة بسرطان ثانوي تأخر تقييمها</numerusform>
            <numerusform>مريضتان بسرطان ثانوي تأخر تقييمهما</numerusform>
            <numerusform>%n مريضات بسرطان ثانوي تأخر تقييمهن</numerusform>
            <numerusform>%n مريضة بسرطان ثانوي تأخر تقييمهن</numerusform>
            <numerusform>%n مريضة بسرطان ثانوي تأخر تقييمهن</numerusform>
        </translation>
    </message>
    <message>
        <source>The call after her operation is overdue</source>
        <translation>تأخرت المكالمة بعد عمليتها</translation>
    </message>
    <message numerus="yes">
        <source>Call her after her operation: nobody answered %n time(s)</source>
        <translation>
            <numerusform>اتصلي بها بعد عمليتها</numerusform>
            <numerusform>اتصلي بها بعد عمليتها: لم يرد أحد مرة واحدة</numerusform>
            <numerusform>اتصلي بها بعد عمليتها: لم يرد أحد مرتين</numerusform>
            <numerusform>اتصلي بها بعد عمليتها: لم يرد أحد %n مرات</numerusform>
            <numerusform>اتصلي بها بعد عمليتها: لم يرد أحد %n مرة</numerusform>
            <numerusform>اتصلي بها بعد عمليتها: لم يرد أحد %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Call her after her operation</source>
        <translation>اتصلي بها بعد عمليتها</translation>
    </message>
    <message>
        <source>Asks to cancel the appointment</source>
        <translation>تطلب إلغاء الموعد</translation>
    </message>
    <message>
        <source>Asks for another time</source>
        <translation>تطلب وقتًا آخر</translation>
    </message>
    <message>
        <source>Fewer patients say that it happens</source>
        <translation>عدد أقل من المريضات يقلن إن ذلك يحدث</translation>
    </message>
    <message>
        <source>Took her request back, and the meeting is still booked</source>
        <translation>سحبت طلبها، واللقاء ما زال محجوزًا</translation>
    </message>
    <message>
        <source>Her request is closed, and the meeting is still booked</source>
        <translation>أُغلق طلبها، واللقاء ما زال محجوزًا</translation>
    </message>
    <message>
        <source>A plan waits for the team’s word</source>
        <translation>هناك خطة تنتظر رأي الفريق</translation>
    </message>
    <message>
        <source>Asks for a support talk</source>
        <translation>تطلب جلسة دعم</translation>
    </message>
    <message>
        <source>A representative says that it is not kept</source>
        <translation>تقول ممثلة إنه لم يُحفظ</translation>
    </message>
    <message>
        <source>Waits longer than she was told</source>
        <translation>تنتظر أطول مما قيل لها</translation>
    </message>
    <message numerus="yes">
        <source>Nobody checked her place on the list for %n weeks</source>
        <translation>
            <numerusform>لم يتحقق أحد من مكانها في القائمة منذ أقل من أسبوع</numerusform>
            <numerusform>لم يتحقق أحد من مكانها في القائمة منذ أسبوع</numerusform>
            <numerusform>لم يتحقق أحد من مكانها في القائمة منذ أسبوعين</numerusform>
            <numerusform>لم يتحقق أحد من مكانها في القائمة منذ %n أسابيع</numerusform>
            <numerusform>لم يتحقق أحد من مكانها في القائمة منذ %n أسبوعًا</numerusform>
            <numerusform>لم يتحقق أحد من مكانها في القائمة منذ %n أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>The day of her support talk has passed, and nothing is noted</source>
        <translation>مضى يوم جلسة الدعم الخاصة بها ولم يُدوَّن شيء</translation>
    </message>
    <message>
        <source>Her support talk was taken on, and nothing came of it yet</source>
        <translation>قُبلت جلسة الدعم الخاصة بها ولم يحدث شيء بعد</translation>
    </message>
    <message>
        <source>Several things agreed in her plan are past their day</source>
        <translation>عدة أمور متفق عليها في خطتها تجاوزت موعدها</translation>
    </message>
    <message>
        <source>Something agreed in her plan is past its day</source>
        <translation>أمر متفق عليه في خطتها تجاوز موعده</translation>
    </message>
    <message numerus="yes">
        <source>%n newly told patient(s) overdue for an assessment</source>
        <translation>
            <numerusform>لا مريضة أُبلغت حديثًا تأخر تقييمها</numerusform>
            <numerusform>مريضة واحدة أُبلغت حديثًا تأخر تقييمها</numerusform>
            <numerusform>مريضتان أُبلغتا حديثًا تأخر تقييمهما</numerusform>
            <numerusform>%n مريضات أُبلغن حديثًا تأخر تقييمهن</numerusform>
            <numerusform>%n مريضة أُبلغت حديثًا تأخر تقييمها</numerusform>
            <numerusform>%n مريضة أُبلغت حديثًا تأخر تقييمها</numerusform>
        </translation>
    </message>
    <message>
        <source>Has not answered the offer of a support talk</source>
        <translation>لم تُجب عن عرض محادثة الدعم</translation>
    </message>
    <message>
        <source>Her support talk was begun, and is not finished</source>
        <translation>بدأت محادثة الدعم معها ولم تنتهِ</translation>
    </message>
    <message>
        <source>Has not said that she read what you sent</source>
        <translation>لم تقل إنها قرأت ما أرسلتموه</translation>
    </message>
</context>
<context>
    <name>TogetherDialog</name>
    <message>
        <source>Fill it in with her</source>
        <translation>ملء الأسئلة معها</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>ToldEffectCard</name>
    <message>
        <source>Does it make a difference?</source>
        <translation>هل يُحدث فرقًا؟</translation>
    </message>
    <message>
        <source>What was measured has not been told yet.</source>
        <translation>لم يُعلن بعد ما جرى قياسه.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>قبل وبعد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Told on %1. Small numbers are not shown, so that nobody can be recognised.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>أُعلن في %1. لا تُعرض الأعداد الصغيرة كي لا يُعرف أحد.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>TopicPages</name>
    <message>
        <source>Shared with you by your nurse</source>
        <translation>شاركتها معكِ ممرضتكِ</translation>
    </message>
</context>
<context>
    <name>TopicWords</name>
    <message>
        <source>Appointments and tests</source>
        <translation>المواعيد والفحوص</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>الجراحة</translation>
    </message>
    <message>
        <source>After treatment</source>
        <translation>بعد العلاج</translation>
    </message>
    <message>
        <source>Your body</source>
        <translation>جسدكِ</translation>
    </message>
    <message>
        <source>How you feel</source>
        <translation>كيف تشعرين</translation>
    </message>
    <message>
        <source>Secondary breast cancer</source>
        <translation>سرطان الثدي الثانوي</translation>
    </message>
    <message>
        <source>Your team</source>
        <translation>فريقك</translation>
    </message>
    <message>
        <source>More to read</source>
        <translation>مزيد للقراءة</translation>
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
        <translation>المال</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>العاملون</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>أمر آخر</translation>
    </message>
</context>
<context>
    <name>UnitPage</name>
    <message>
        <source>This unit and everybody in it are invented for this demo.</source>
        <translation>هذه الوحدة وكل من فيها خياليون لهذا العرض التجريبي.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>تم تسجيل الدخول باسم %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <extracomment>%1 is a web address</extracomment>
        <translation>متصل بـ %1</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>القفل الآن</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Sign out of the hub?</source>
        <translation>هل تريد تسجيل الخروج من الخادم؟</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>This computer then gets nothing new and sends nothing. What is on it stays, encrypted. You come back with your name and passphrase.</source>
        <translation>لن يتلقى هذا الحاسوب بعدها شيئًا جديدًا ولن يرسل شيئًا. يبقى ما عليه مشفرًا. تعودين باسمك وعبارة السر.</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>البقاء مسجلة الدخول</translation>
    </message>
</context>
<context>
    <name>UnkeptChoice</name>
    <message>
        <source>This could not be kept on your phone. Make room, then try again.</source>
        <translation>تعذّر حفظ هذا على هاتفك. وفّري مساحة ثم حاولي مرة أخرى.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Heard is locked</source>
        <translation>‏Heard مقفل</translation>
    </message>
    <message>
        <source>Your PIN or passphrase</source>
        <translation>رمز PIN أو عبارة السر</translation>
    </message>
    <message>
        <source>Open Heard</source>
        <translation>فتح Heard</translation>
    </message>
    <message>
        <source>For urgent help call &lt;b&gt;111&lt;/b&gt;; if life is at risk call &lt;b&gt;999&lt;/b&gt;.</source>
        <extracomment>&lt;b&gt; and &lt;/b&gt; make the numbers stand out</extracomment>
        <translation>للمساعدة العاجلة يرجى الاتصال على &lt;b&gt;111&lt;/b&gt;، وإذا كانت الحياة في خطر فعلى &lt;b&gt;999&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>I have forgotten it</source>
        <translation>لقد نسيته</translation>
    </message>
    <message>
        <source>Nobody can look it up. With a new code from your nurse you can begin again.</source>
        <translation>لا يمكن لأحد البحث عنه. برمز جديد من ممرضتكِ يمكنكِ البدء من جديد.</translation>
    </message>
    <message>
        <source>I have a new code</source>
        <translation>لديّ رمز جديد</translation>
    </message>
    <message>
        <source>What your hospital has comes back. What was not sent yet stays locked.</source>
        <translation>ما لدى مستشفاكِ يعود. وما لم يُرسل بعد يبقى مقفلاً.</translation>
    </message>
    <message>
        <source>Until your new code works, all stays as it is. You can come back here.</source>
        <translation>إلى أن يعمل رمزكِ الجديد يبقى كل شيء كما هو. يمكنكِ العودة إلى هنا.</translation>
    </message>
</context>
<context>
    <name>UnreadableNote</name>
    <message>
        <source>We could not read this from your device.</source>
        <translation>تعذّرت علينا قراءة هذا من جهازك.</translation>
    </message>
    <message>
        <source>Close Heard and open it again. If this stays, call your team.</source>
        <translation>يرجى إغلاق Heard وفتحه مرة أخرى. إذا استمر هذا، يرجى الاتصال بفريقك.</translation>
    </message>
</context>
<context>
    <name>UnreadablePage</name>
    <message>
        <source>Please update Heard</source>
        <translation>يرجى تحديث Heard</translation>
    </message>
    <message>
        <source>Heard cannot open what it keeps here</source>
        <translation>لا يستطيع Heard فتح ما يحفظه هنا</translation>
    </message>
    <message>
        <source>What can be fetched again</source>
        <translation>ما يمكن إحضاره مرة أخرى</translation>
    </message>
    <message>
        <source>Your appointments, your pledge, and all that was sent before. They are safe at your hospital.</source>
        <translation>مواعيدك وتعهّدك وكل ما أُرسل من قبل. كلها بأمان في مستشفاك.</translation>
    </message>
    <message>
        <source>What may be missing</source>
        <translation>ما قد يكون مفقودًا</translation>
    </message>
    <message>
        <source>Only what said “Not sent yet” and what you were just typing. Nothing was deleted: the file is kept on this device.</source>
        <translation>فقط ما كان عليه «لم يُرسل بعد» وما كنت تكتبه للتو. لم يُحذف شيء: الملف محفوظ على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Nothing is lost. After the update everything is here again.</source>
        <translation>لم يُفقد شيء. بعد التحديث يعود كل شيء هنا.</translation>
    </message>
    <message>
        <source>Call your breast care nurse. She can give you a new code to begin again.</source>
        <translation>يرجى الاتصال بممرضة رعاية الثدي. يمكنها إعطاؤك رمزًا جديدًا للبدء من جديد.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>I have a new code</source>
        <translation>لديّ رمز جديد</translation>
    </message>
</context>
<context>
    <name>UrgentCard</name>
    <message>
        <source>Your breast care nurses</source>
        <translation>ممرضات رعاية الثدي</translation>
    </message>
    <message>
        <source>Your hospital, day and night</source>
        <translation>مستشفاكِ، ليلًا ونهارًا</translation>
    </message>
    <message>
        <source>Please call now. Do not wait for an answer here.</source>
        <translation>يرجى الاتصال الآن. لا تنتظري ردًا هنا.</translation>
    </message>
    <message>
        <source>Samaritans: somebody to talk to</source>
        <translation>‏Samaritans: من يستمع إليكِ</translation>
    </message>
    <message>
        <source>Day and night, free of charge</source>
        <translation>ليلًا ونهارًا، مجانًا</translation>
    </message>
    <message>
        <source>Urgent help, not an emergency</source>
        <translation>مساعدة عاجلة لكنها ليست حالة طوارئ</translation>
    </message>
    <message>
        <source>Day and night. Choose the option for mental health.</source>
        <translation>ليلًا ونهارًا. اختاري خيار الصحة النفسية.</translation>
    </message>
    <message>
        <source>If life is at risk</source>
        <translation>إذا كانت الحياة في خطر</translation>
    </message>
</context>
<context>
    <name>UrgentNote</name>
    <message>
        <source>Looked after: %1</source>
        <translation>تمت العناية به: %1</translation>
    </message>
    <message>
        <source>This cannot wait. Call her now.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>هذا لا يحتمل الانتظار. اتصلي بها الآن.</translation>
    </message>
    <message>
        <source>I have looked after it</source>
        <translation>اعتنيت بالأمر</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>فتحه من جديد</translation>
    </message>
    <message>
        <source>No phone number is written down for her.</source>
        <translation>لا رقم هاتف مسجلًا لها.</translation>
    </message>
</context>
<context>
    <name>UrgentWaitingCard</name>
    <message>
        <source>Your answers have not been sent yet. Your team cannot see them.</source>
        <translation>لم تُرسل إجاباتك بعد. لا يستطيع فريقك رؤيتها.</translation>
    </message>
    <message>
        <source>You said in your answers that something is urgent. Your team has not told us yet that they have seen it.</source>
        <translation>ذكرتِ في إجاباتك أمرًا عاجلًا. لم يخبرنا فريقك بعد أنه رآه.</translation>
    </message>
</context>
<context>
    <name>ValueDialog</name>
    <message>
        <source>Type both numbers.</source>
        <translation>اكتبي العددين.</translation>
    </message>
    <message>
        <source>Type a number, such as 12.</source>
        <translation>اكتبي عددًا، مثل 12.</translation>
    </message>
    <message>
        <source>This number cannot be. Check it.</source>
        <translation>لا يمكن أن يكون هذا العدد صحيحًا. تحققي منه.</translation>
    </message>
    <message>
        <source>More said yes than were asked. Check both numbers.</source>
        <translation>من قالوا نعم أكثر ممن سُئلوا. تحققي من العددين.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>تعذّر الحفظ على هذا الحاسوب. يرجى التحقق من مساحة القرص.</translation>
    </message>
    <message>
        <source>Type a month and a year, such as %1.</source>
        <extracomment>%1 is a month as people here write it, such as &quot;Dec 2026&quot;</extracomment>
        <translation>اكتبي شهرًا وسنة، مثل %1.</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>إضافة قيمة</translation>
    </message>
    <message>
        <source>Change the value</source>
        <translation>تغيير القيمة</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>هذا اليوم لم يأتِ بعد.</translation>
    </message>
    <message>
        <source>This month is not over yet. Or choose a day.</source>
        <translation>لم ينتهِ هذا الشهر بعد. أو اختاري يومًا.</translation>
    </message>
    <message>
        <source>What is it the value of?</source>
        <translation>لأي مدة هذه القيمة؟</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Which month?</source>
        <translation>أي شهر؟</translation>
    </message>
    <message>
        <source>A month, such as %1.</source>
        <extracomment>%1 is a month as people here write it, such as &quot;Dec 2026&quot;</extracomment>
        <translation>شهر، مثل %1.</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>في أي يوم؟</translation>
    </message>
    <message>
        <source>Of a survey, its last day.</source>
        <translation>للاستبيان: آخر يوم فيه.</translation>
    </message>
    <message>
        <source>How many said yes?</source>
        <translation>كم شخصًا قال نعم؟</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>How many were asked?</source>
        <translation>كم شخصًا سُئل؟</translation>
    </message>
    <message>
        <source>Of how many people?</source>
        <translation>من كم شخصًا؟</translation>
    </message>
    <message>
        <source>Leave out those who did not know or did not answer.</source>
        <translation>لا تحسبي من لم يعرفوا أو لم يجيبوا.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>This promise is no longer on the board.</source>
        <translation>لم يعد هذا الوعد على اللوحة.</translation>
    </message>
    <message>
        <source>There is already a value for this day. Change that one instead.</source>
        <translation>هناك قيمة لهذا اليوم. غيّر تلك بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>There is already a value for this month. Change that one instead.</source>
        <translation>هناك قيمة لهذا الشهر. غيّر تلك بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Type of how many people it is. Else it cannot be shown.</source>
        <translation>اكتب عدد الأشخاص الذين تخصهم. وإلا فلا يمكن عرضها.</translation>
    </message>
    <message numerus="yes">
        <source>If it is of fewer than %n people it is not shown.</source>
        <translation>
            <numerusform>إن كان عن أقل من %n شخص فلا يُعرض.</numerusform>
            <numerusform>إن كان عن أقل من شخص واحد فلا يُعرض.</numerusform>
            <numerusform>إن كان عن أقل من شخصين فلا يُعرض.</numerusform>
            <numerusform>إن كان عن أقل من %n أشخاص فلا يُعرض.</numerusform>
            <numerusform>إن كان عن أقل من %n شخصًا فلا يُعرض.</numerusform>
            <numerusform>إن كان عن أقل من %n شخص فلا يُعرض.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is too long ago. Check the year.</source>
        <translation>هذا تاريخ قديم جدًا. تحققوا من السنة.</translation>
    </message>
</context>
<context>
    <name>ValuesFileDialog</name>
    <message>
        <source>Add values from a file</source>
        <translation>إضافة قيم من ملف</translation>
    </message>
</context>
<context>
    <name>ValuesFilePart</name>
    <message>
        <source>The file needs three columns: month, yes, asked.</source>
        <translation>يحتاج الملف إلى ثلاثة أعمدة: “month” و“yes” و“asked”.</translation>
    </message>
    <message>
        <source>The file needs two columns: month, people.</source>
        <translation>يحتاج الملف إلى عمودين: “month” و“people”.</translation>
    </message>
    <message>
        <source>The file needs two columns: month, value.</source>
        <translation>يحتاج الملف إلى عمودين: “month” و“value”.</translation>
    </message>
    <message>
        <source>The file needs two columns: month, value. A third may be people.</source>
        <translation>يحتاج الملف إلى عمودين: “month” و“value”. ويجوز أن يكون هناك عمود ثالث: “people”.</translation>
    </message>
    <message>
        <source>More or fewer cells than the header</source>
        <translation>خلايا أكثر أو أقل من العناوين</translation>
    </message>
    <message>
        <source>No month or day</source>
        <translation>لا شهر ولا يوم</translation>
    </message>
    <message>
        <source>Not a month or a day</source>
        <translation>ليس شهرًا ولا يومًا</translation>
    </message>
    <message>
        <source>This month is not over, or this day has not come</source>
        <translation>لم ينتهِ هذا الشهر، أو لم يأتِ هذا اليوم</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>لا عدد</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>ليس عددًا</translation>
    </message>
    <message>
        <source>This number cannot be</source>
        <translation>لا يمكن أن يكون هذا العدد صحيحًا</translation>
    </message>
    <message>
        <source>More said yes than were asked</source>
        <translation>من قالوا نعم أكثر ممن سُئلوا</translation>
    </message>
    <message>
        <source>Says something else than an earlier row of this day</source>
        <translation>يقول شيئًا مختلفًا عن صف سابق لهذا اليوم</translation>
    </message>
    <message>
        <source>This computer’s own records could not be read, so nothing was imported. Start Heard again.</source>
        <translation>تعذّرت قراءة سجلات هذا الحاسوب، فلم يُستورد شيء. شغّلي Heard من جديد.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer, so nothing of it was kept. Check the space on the disk.</source>
        <translation>تعذّر الحفظ على هذا الحاسوب، لذلك لم يُحفظ منه شيء. يرجى التحقق من مساحة القرص.</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <extracomment>%1 is what a column is called, such as &quot;asked&quot;</extracomment>
        <translation>لا يوجد عمود “%1”.</translation>
    </message>
    <message>
        <source>Line %1, column %2.</source>
        <extracomment>both are numbers</extracomment>
        <translation>السطر %1، العمود %2.</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>اختيار ملف للاستيراد</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>جداول (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Save a spreadsheet as CSV first. You see what is in it before anything is kept.</source>
        <translation>احفظي جدول البيانات بصيغة CSV أولًا. يظهر لكِ ما فيه قبل حفظ أي شيء.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>اختيار ملف آخر</translation>
    </message>
    <message>
        <source>The letters were read as Windows-1252. Check the accents below.</source>
        <translation>قُرئت الحروف بترميز Windows-1252. يرجى التحقق من علامات الحروف أدناه.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>rows of a file</comment>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>واحد جديد</numerusform>
            <numerusform>اثنان جديدان</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدًا</numerusform>
            <numerusform>%n جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>rows of a file</comment>
        <translation>
            <numerusform>لم يتغير شيء</numerusform>
            <numerusform>واحد تغيّر</numerusform>
            <numerusform>اثنان تغيّرا</numerusform>
            <numerusform>%n تغيّرت</numerusform>
            <numerusform>%n تغيّرت</numerusform>
            <numerusform>%n تغيّرت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <comment>rows of a file</comment>
        <translation>
            <numerusform>لا شيء هنا مسبقًا</numerusform>
            <numerusform>واحد هنا مسبقًا</numerusform>
            <numerusform>اثنان هنا مسبقًا</numerusform>
            <numerusform>%n هنا مسبقًا</numerusform>
            <numerusform>%n هنا مسبقًا</numerusform>
            <numerusform>%n هنا مسبقًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <comment>rows of a file</comment>
        <translation>
            <numerusform>لا شيء تتعذّر قراءته</numerusform>
            <numerusform>واحد تتعذّر قراءته</numerusform>
            <numerusform>اثنان تتعذّر قراءتهما</numerusform>
            <numerusform>%n تتعذّر قراءتها</numerusform>
            <numerusform>%n تتعذّر قراءتها</numerusform>
            <numerusform>%n تتعذّر قراءتها</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1, column %2 (%3)</source>
        <extracomment>%3 is what the column is called</extracomment>
        <translation>السطر %1، العمود %2 (%3)</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>The values are there.</source>
        <translation>القيم موجودة الآن.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Nothing new in it</source>
        <translation>لا جديد فيه</translation>
    </message>
    <message>
        <source>Import the good rows</source>
        <translation>استيراد الصفوف الصحيحة</translation>
    </message>
    <message>
        <source>This is too long ago. Check the year</source>
        <translation>هذا تاريخ قديم جدًا. تحققوا من السنة</translation>
    </message>
</context>
<context>
    <name>VoicePane</name>
    <message>
        <source>Write your reply first.</source>
        <translation>يرجى كتابة ردك أولًا.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it to 20,000 characters.</source>
        <translation>هذا طويل جدًا. يرجى اختصاره إلى 20,000 حرف.</translation>
    </message>
    <message>
        <source>This patient is not on this computer yet. Try again in a moment.</source>
        <translation>هذه المريضة ليست على هذا الحاسوب بعد. يرجى المحاولة مرة أخرى بعد قليل.</translation>
    </message>
    <message>
        <source>This came without a name, so there is nobody to reply to.</source>
        <translation>وصل هذا بلا اسم، لذلك لا يوجد من يُرد عليه.</translation>
    </message>
    <message>
        <source>Your own entry among the people of the unit is missing.</source>
        <translation>بياناتك غير موجودة بين أشخاص الوحدة.</translation>
    </message>
    <message>
        <source>This voice is no longer here.</source>
        <translation>هذا الرأي لم يعد هنا.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Your words are kept. Check the space on the disk.</source>
        <translation>تعذّر الحفظ على هذا الحاسوب. كلماتك محفوظة. يرجى التحقق من مساحة القرص.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>About: %1 · %2</source>
        <extracomment>%1 is a part of care, %2 a day</extracomment>
        <translation>حول: %1 · %2</translation>
    </message>
    <message>
        <source>What was good</source>
        <translation>ما كان جيدًا</translation>
    </message>
    <message>
        <source>What could be better</source>
        <translation>ما يمكن أن يكون أفضل</translation>
    </message>
    <message>
        <source>%1 replied · %2</source>
        <extracomment>%1 is a colleague&apos;s name, %2 a day</extracomment>
        <translation>رد من %1 · %2</translation>
    </message>
    <message>
        <source>She has read it</source>
        <translation>لقد قرأته</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>لم يُرسل بعد</translation>
    </message>
    <message>
        <source>Not accepted. See Today.</source>
        <translation>لم يُقبل. يرجى النظر في «اليوم».</translation>
    </message>
    <message>
        <source>Sent. She has not read it yet.</source>
        <translation>أُرسل. لم تقرأه بعد.</translation>
    </message>
    <message>
        <source>Your reply is on its way. You see here when she has read it.</source>
        <translation>ردك في الطريق. سترين هنا متى قرأته.</translation>
    </message>
    <message>
        <source>Done. It no longer waits in Today.</source>
        <translation>تم. لم يعد ينتظر في اليوم.</translation>
    </message>
    <message>
        <source>This voice is no longer here</source>
        <translation>لم يعد هذا الرأي هنا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>فتحه من جديد</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>تعليمه كمنجز</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <extracomment>%1 is a day, such as &quot;16 November&quot;</extracomment>
        <translation>أسبوع %1</translation>
    </message>
    <message>
        <source>Your reply is on its way. Only her phone can open it.</source>
        <translation>جوابك في طريقه. ولا يفتحه إلا هاتفها.</translation>
    </message>
    <message>
        <source>Sent. Only her phone can open it, and it tells nobody.</source>
        <translation>أُرسل. لا يفتحه إلا هاتفها، وهو لا يخبر أحدًا.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>May be quoted</source>
        <translation>يجوز الاقتباس منها</translation>
    </message>
    <message>
        <source>About your promise</source>
        <translation>عن وعدكم</translation>
    </message>
    <message>
        <source>It may have been taken back or removed.</source>
        <translation>ربما سُحب أو أُزيل.</translation>
    </message>
</context>
<context>
    <name>VoiceRow</name>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 is what somebody said</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>ثانوي</translation>
    </message>
    <message>
        <source>week of %1</source>
        <extracomment>%1 is a day, such as &quot;16 November&quot;</extracomment>
        <translation>أسبوع %1</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>على الورق</translation>
    </message>
</context>
<context>
    <name>VoicesPage</name>
    <message>
        <source>Voices</source>
        <translation>آراء المريضات</translation>
    </message>
    <message numerus="yes">
        <source>Search %n voice(s)</source>
        <translation>
            <numerusform>البحث بين %n آراء</numerusform>
            <numerusform>البحث في رأي واحد</numerusform>
            <numerusform>البحث في رأيين</numerusform>
            <numerusform>البحث بين %n آراء</numerusform>
            <numerusform>البحث بين %n رأيًا</numerusform>
            <numerusform>البحث بين %n رأي</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Nobody has said anything yet</source>
        <translation>لم يقل أحد شيئًا بعد</translation>
    </message>
    <message>
        <source>No voice fits</source>
        <translation>لا رأي يطابق</translation>
    </message>
    <message>
        <source>Try fewer words, or choose All.</source>
        <translation>يمكن تجربة كلمات أقل أو اختيار «الكل».</translation>
    </message>
    <message>
        <source>%1 of %2 from secondary patients</source>
        <extracomment>both are numbers</extracomment>
        <translation>%1 من %2 من مريضات السرطان الثانوي</translation>
    </message>
    <message>
        <source>Choose a voice to read</source>
        <translation>يرجى اختيار رأي للقراءة</translation>
    </message>
    <message>
        <source>The patient sees on her phone that you have read it.</source>
        <translation>ترى المريضة على هاتفها أنك قرأته.</translation>
    </message>
    <message>
        <source>Give each patient a code for the app, under Patients. What they tell you appears here.</source>
        <translation>أعطي كل مريضة رمزًا للتطبيق من صفحة المريضات. ما يخبرنك به يظهر هنا.</translation>
    </message>
    <message>
        <source>Which voices</source>
        <translation>أي آراء</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>No reply yet</source>
        <translation>بلا رد بعد</translation>
    </message>
    <message>
        <source>Secondary only</source>
        <translation>الثانوي فقط</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>No theme yet %1</source>
        <extracomment>%1 is how many</extracomment>
        <translation>بلا موضوع بعد %1</translation>
    </message>
    <message>
        <source>Themes in numbers</source>
        <translation>المواضيع بالأرقام</translation>
    </message>
    <message>
        <source>Shows what was said about it.</source>
        <translation>يعرض ما قيل عنه.</translation>
    </message>
    <message>
        <source>Where it was said</source>
        <translation>أين قيل ذلك</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) with this theme</source>
        <translation>
            <numerusform>لا محادثات بهذا الموضوع</numerusform>
            <numerusform>محادثة واحدة بهذا الموضوع</numerusform>
            <numerusform>محادثتان بهذا الموضوع</numerusform>
            <numerusform>%n محادثات بهذا الموضوع</numerusform>
            <numerusform>%n محادثة بهذا الموضوع</numerusform>
            <numerusform>%n محادثة بهذا الموضوع</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a conversation to read</source>
        <translation>يرجى اختيار محادثة للقراءة</translation>
    </message>
    <message>
        <source>Only your team reads conversations.</source>
        <translation>يقرأ فريقكِ وحده المحادثات.</translation>
    </message>
    <message>
        <source>What patients tell the team appears here.</source>
        <translation>ما تقوله المريضات للفريق يظهر هنا.</translation>
    </message>
    <message>
        <source>The nurses answer. The patient does not see that you have read it.</source>
        <translation>الممرضات يُجبن. لا ترى المريضة أنك قرأته.</translation>
    </message>
</context>
<context>
    <name>WaitCard</name>
    <message>
        <source>Say why. She reads it.</source>
        <translation>اذكري السبب. ستقرأه.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>هذا طويل جدًا. يرجى اختصاره.</translation>
    </message>
    <message>
        <source>This appointment is over or cancelled.</source>
        <translation>هذا الموعد انتهى أو أُلغي.</translation>
    </message>
    <message>
        <source>A wait is for the day itself.</source>
        <translation>الانتظار ليوم الموعد نفسه فقط.</translation>
    </message>
    <message>
        <source>Your own entry among the people of the unit is missing.</source>
        <translation>بياناتك غير موجودة بين أشخاص الوحدة.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>تعذّر الحفظ على هذا الحاسوب. يرجى التحقق من مساحة القرص.</translation>
    </message>
    <message>
        <source>She sees the wait on her phone.</source>
        <translation>ترى الانتظار على هاتفها.</translation>
    </message>
    <message>
        <source>Her phone shows no wait any more.</source>
        <translation>لم يعد هاتفها يعرض انتظارًا.</translation>
    </message>
    <message>
        <source>The wait today</source>
        <translation>الانتظار اليوم</translation>
    </message>
    <message>
        <source>She was told that nobody can tell yet.</source>
        <translation>قيل لها إن المدة غير معروفة بعد.</translation>
    </message>
    <message numerus="yes">
        <source>She was told: about %n minute(s).</source>
        <extracomment>%n minutes from when it was said</extracomment>
        <translation>
            <numerusform>قيل لها: أقل من دقيقة.</numerusform>
            <numerusform>قيل لها: نحو دقيقة واحدة.</numerusform>
            <numerusform>قيل لها: نحو دقيقتين.</numerusform>
            <numerusform>قيل لها: نحو %n دقائق.</numerusform>
            <numerusform>قيل لها: نحو %n دقيقة.</numerusform>
            <numerusform>قيل لها: نحو %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Said at %2 by %3.</source>
        <extracomment>%1 is the reason of a wait, %2 a time, %3 a member of the team</extracomment>
        <translation>‏%1 قيل هذا في %2 من %3.</translation>
    </message>
    <message>
        <source>It is her turn</source>
        <translation>جاء دورها</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>لا شيء لسحبه.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>سُحب.</translation>
    </message>
    <message>
        <source>This is old by now, and her phone says so. Tell her how it stands.</source>
        <translation>هذا قديم الآن، وهاتفها يقول ذلك. أخبريها بالوضع.</translation>
    </message>
</context>
<context>
    <name>WaitChooser</name>
    <message>
        <source>Choose first how long.</source>
        <translation>اختاري المدة أولًا.</translation>
    </message>
    <message>
        <source>How long from now?</source>
        <translation>كم من الآن؟</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>We cannot tell</source>
        <translation>لا نعرف بعد</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>She reads it as you write it. Press Return to say it.</source>
        <translation>تقرأه كما تكتبينه. اضغطي Return لإرساله.</translation>
    </message>
</context>
<context>
    <name>WaitDialog</name>
    <message>
        <source>Say the wait</source>
        <translation>الإبلاغ عن الانتظار</translation>
    </message>
    <message>
        <source>One of them is over or cancelled by now. Look at the list again.</source>
        <translation>أحد المواعيد انتهى أو أُلغي. انظري إلى القائمة من جديد.</translation>
    </message>
    <message>
        <source>Your own entry among the people of the unit is missing.</source>
        <translation>بياناتك غير موجودة بين أشخاص الوحدة.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>تعذّر الحفظ على هذا الحاسوب. يرجى التحقق من مساحة القرص.</translation>
    </message>
    <message>
        <source>Who waits?</source>
        <translation>من تنتظر؟</translation>
    </message>
    <message>
        <source>Tick at least one patient.</source>
        <translation>ضعي علامة على مريضة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nobody is ticked.</source>
        <translation>لم تُحدَّد أي مريضة.</translation>
    </message>
    <message>
        <source>Show everybody of today</source>
        <translation>عرض جميع مواعيد اليوم</translation>
    </message>
</context>
<context>
    <name>WaitNote</name>
    <message>
        <source>The wait today</source>
        <translation>الانتظار اليوم</translation>
    </message>
    <message>
        <source>Nobody can tell yet</source>
        <translation>لا أحد يعرف بعد</translation>
    </message>
    <message>
        <source>It is nearly your turn</source>
        <translation>اقترب دوركِ</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) from %1</source>
        <comment>how long she waits; %1 is a time</comment>
        <translation>
            <numerusform>أقل من دقيقة ابتداءً من %1</numerusform>
            <numerusform>نحو دقيقة واحدة ابتداءً من %1</numerusform>
            <numerusform>نحو دقيقتين ابتداءً من %1</numerusform>
            <numerusform>نحو %n دقائق ابتداءً من %1</numerusform>
            <numerusform>نحو %n دقيقة ابتداءً من %1</numerusform>
            <numerusform>نحو %n دقيقة ابتداءً من %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 said this at %2.</source>
        <extracomment>%1 is a member of the team, %2 a time</extracomment>
        <translation>من %1 في %2.</translation>
    </message>
    <message>
        <source>It may have changed. Please ask the nurse or the desk.</source>
        <translation>ربما تغيّر. يرجى سؤال الممرضة أو مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>This is old: it was said at %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>هذا قديم: قيل عند %1.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is a kind of appointment, such as &quot;Scan&quot;, %2 a time</extracomment>
        <translation>%1 في %2</translation>
    </message>
</context>
<context>
    <name>WaitRow</name>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
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
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>You do not wait for this any more: it is done.</source>
        <translation>لم تعودي تنتظرين هذا: لقد تم.</translation>
    </message>
    <message>
        <source>You are not on this list any more.</source>
        <translation>لم تعودي على هذه القائمة.</translation>
    </message>
    <message>
        <source>It is expected in %1.</source>
        <extracomment>%1 is a month</extracomment>
        <translation>متوقع في %1.</translation>
    </message>
    <message>
        <source>Nobody can say yet when it will be.</source>
        <translation>لا يستطيع أحد أن يقول بعد متى سيكون.</translation>
    </message>
    <message>
        <source>You have been on the list since %1.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>أنتِ مسجّلة على القائمة منذ %1.</translation>
    </message>
    <message>
        <source>Your team last checked on %1.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>آخر تحقق من فريقكِ: %1.</translation>
    </message>
    <message>
        <source>Ended. She sees it on her phone.</source>
        <translation>أُنهي ذلك. تراه على هاتفها.</translation>
    </message>
    <message>
        <source>This has changed meanwhile. Look again.</source>
        <translation>تغيّر هذا في هذه الأثناء. انظري من جديد.</translation>
    </message>
    <message>
        <source>She is on no waiting list here.</source>
        <translation>ليست على أي قائمة انتظار هنا.</translation>
    </message>
    <message>
        <source>Put her on a list</source>
        <translation>إضافتها إلى قائمة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <translation>أُزيلت من القائمة</translation>
    </message>
    <message>
        <source>Since %1. Expected in %2.</source>
        <extracomment>%1 is a day, %2 a month</extracomment>
        <translation>منذ %1. متوقع في %2.</translation>
    </message>
    <message>
        <source>Since %1. Nobody can say yet when.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>منذ %1. لا يُعرف الموعد بعد.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Last checked on %1.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>آخر تحقق: %1.</translation>
    </message>
    <message>
        <source>I checked</source>
        <translation>تحققتُ</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>لقد تم</translation>
    </message>
    <message>
        <source>Take her off</source>
        <translation>إزالتها من القائمة</translation>
    </message>
    <message>
        <source>It was expected in %1. That month is over. Your team will tell you more, and you can ask them.</source>
        <extracomment>%1 is a month</extracomment>
        <translation>كان متوقعًا في %1. انقضى ذلك الشهر. سيخبرك فريقك بالمزيد، ويمكنك أن تسأليهم.</translation>
    </message>
    <message>
        <source>This month is over: tell her more</source>
        <translation>انقضى هذا الشهر: أخبرها بالمزيد</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation>بمن يمكن الاتصال</translation>
    </message>
    <message>
        <source>Checked. She sees it on her phone.</source>
        <translation>تم التحقق. تراه على هاتفها.</translation>
    </message>
    <message numerus="yes">
        <source>Not checked for %n weeks</source>
        <translation>
            <numerusform>لم يُتحقق منه منذ أقل من أسبوع</numerusform>
            <numerusform>لم يُتحقق منه منذ أسبوع</numerusform>
            <numerusform>لم يُتحقق منه منذ أسبوعين</numerusform>
            <numerusform>لم يُتحقق منه منذ %n أسابيع</numerusform>
            <numerusform>لم يُتحقق منه منذ %n أسبوعًا</numerusform>
            <numerusform>لم يُتحقق منه منذ %n أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can say yet when</source>
        <translation>لا أحد يعرف الموعد بعد</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>لم يتغيّر شيء</translation>
    </message>
</context>
<context>
    <name>WaitingListDialog</name>
    <message>
        <source>Breast reconstruction</source>
        <translation>إعادة بناء الثدي</translation>
    </message>
    <message>
        <source>Type a month and a year, such as 5/2027.</source>
        <translation>اكتبي شهرًا وسنة، مثل 5/2027.</translation>
    </message>
    <message>
        <source>What stands on the list today</source>
        <translation>ما على القائمة اليوم</translation>
    </message>
    <message>
        <source>Put her on a waiting list</source>
        <translation>إضافتها إلى قائمة انتظار</translation>
    </message>
    <message>
        <source>Say for what she waits.</source>
        <translation>اذكري ما تنتظره.</translation>
    </message>
    <message>
        <source>One of the texts is too long.</source>
        <translation>أحد النصوص طويل جدًا.</translation>
    </message>
    <message>
        <source>This day is still to come. Check it.</source>
        <translation>هذا اليوم لم يأتِ بعد. تحققي منه.</translation>
    </message>
    <message>
        <source>This month is over. Check it.</source>
        <translation>هذا الشهر انتهى. تحققي منه.</translation>
    </message>
    <message>
        <source>She is not on this list any more.</source>
        <translation>لم تعد على هذه القائمة.</translation>
    </message>
    <message>
        <source>This is no longer here.</source>
        <translation>هذا لم يعد هنا.</translation>
    </message>
    <message>
        <source>This patient is not on this computer yet. Try again in a moment.</source>
        <translation>هذه المريضة ليست على هذا الحاسوب بعد. يرجى المحاولة مرة أخرى بعد قليل.</translation>
    </message>
    <message>
        <source>Your own entry among the people of the unit is missing.</source>
        <translation>بياناتك غير موجودة بين أشخاص الوحدة.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>تعذّر الحفظ على هذا الحاسوب. يرجى التحقق من مساحة القرص.</translation>
    </message>
    <message>
        <source>For what does she wait?</source>
        <translation>ماذا تنتظر؟</translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation>منذ متى؟</translation>
    </message>
    <message>
        <source>In which month is it expected?</source>
        <translation>في أي شهر يُتوقع ذلك؟</translation>
    </message>
    <message>
        <source>Leave it empty where nobody can say.</source>
        <translation>اتركيه فارغًا إن لم يكن ذلك معروفًا.</translation>
    </message>
    <message>
        <source>A word to her</source>
        <translation>كلمة لها</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>تم التحقق اليوم</translation>
    </message>
    <message>
        <source>Put her on the list</source>
        <translation>إضافتها إلى القائمة</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
</context>
<context>
    <name>WayWords</name>
    <message>
        <source>In person</source>
        <translation>وجهًا لوجه</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>On video</source>
        <translation>بالفيديو</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>أي منها</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>غير متأكدة</translation>
    </message>
</context>
<context>
    <name>WaysTable</name>
    <message>
        <source>%1: “%2”</source>
        <extracomment>%1 is a choice, %2 what she wrote with it</extracomment>
        <translation>‏%1: «%2»</translation>
    </message>
    <message>
        <source>How she likes to meet</source>
        <translation>كيف تفضّل اللقاء</translation>
    </message>
    <message>
        <source>Comfortable with the phone?</source>
        <translation>هل يريحها الهاتف؟</translation>
    </message>
    <message>
        <source>She has not said yet</source>
        <translation>لم تذكر ذلك بعد</translation>
    </message>
    <message>
        <source>Likes to meet</source>
        <translation>تفضّل اللقاء</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>أهلًا بك</translation>
    </message>
    <message>
        <source>Your appointments, your breast care team, and what your hospital promised. Your nurse gave you a code to begin.</source>
        <translation>مواعيدك وفريق رعاية الثدي وما وعد به مستشفاك. أعطتك ممرضتك رمزًا للبدء.</translation>
    </message>
    <message>
        <source>Your hospital’s address for Heard</source>
        <translation>عنوان مستشفاك في Heard</translation>
    </message>
    <message>
        <source>On your letter, beginning with https</source>
        <translation>مكتوب في رسالتك ويبدأ بـ https</translation>
    </message>
    <message>
        <source>Type the address from your letter.</source>
        <translation>يرجى كتابة العنوان من رسالتك.</translation>
    </message>
    <message>
        <source>Everything on this phone is encrypted. Only you and your breast care team can read it.</source>
        <translation>كل شيء على هذا الهاتف مشفّر. لا يستطيع قراءته إلا أنت وفريق رعاية الثدي.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>I work in a breast unit</source>
        <translation>أعمل في وحدة للثدي</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>What is locked here stays as it is until your new code works. Then it is kept, still locked.</source>
        <translation>ما هو مقفل هنا يبقى كما هو إلى أن يعمل رمزكِ الجديد. ثم يُحفظ وهو لا يزال مقفلاً.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Withdraw consent</source>
        <translation>سحب الموافقة</translation>
    </message>
    <message>
        <source>No words of it are quoted any more, in no report and no booklet. It is not counted, and no suggestion is learnt from it.</source>
        <translation>لا تُقتبس أي كلمات منها بعد الآن، لا في تقرير ولا في كتيّب. ولا تُحسب، ولا يُتعلَّم منها أي اقتراح.</translation>
    </message>
    <message>
        <source>Your team can still read it. What was printed before stays as it is.</source>
        <translation>يستطيع فريقكِ أن يقرأها بعد ذلك. وما طُبع من قبل يبقى كما هو.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>متفق عليه</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخطط له</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>مستمر</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>تأخر</translation>
    </message>
    <message>
        <source>Unable</source>
        <translation>يتعذّر تنفيذه</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>سُحب</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>أولي</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>ثانوي</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>ممرضة</translation>
    </message>
    <message>
        <source>Pledge lead</source>
        <translation>مسؤول التعهّد</translation>
    </message>
    <message>
        <source>MDT member</source>
        <translation>عضو في الفريق متعدد التخصصات</translation>
    </message>
    <message>
        <source>Patient representative</source>
        <translation>ممثل المرضى</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>لم يُنشر</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>نُشر</translation>
    </message>
    <message>
        <source>Changed since published</source>
        <translation>تغيّر منذ نشره</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>سُحب</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>لم يُرسل بعد</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>لم يُقبل</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>يحتاج إلى قرار</translation>
    </message>
    <message>
        <source>Not fixed yet</source>
        <translation>لم يُحدَّد بعد</translation>
    </message>
    <message>
        <source>She is here</source>
        <translation>حضرت</translation>
    </message>
    <message>
        <source>Took place</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>مُلغى</translation>
    </message>
    <message>
        <source>She did not come</source>
        <translation>لم تحضر</translation>
    </message>
    <message>
        <source>Looks after patients, appointments, voices and the pledge</source>
        <translation>ترعى المريضات والمواعيد والآراء والتعهّد</translation>
    </message>
    <message>
        <source>All that, and decides who works here</source>
        <translation>كل ذلك، وتقرر من يعمل هنا</translation>
    </message>
    <message>
        <source>Reads records and voices, writes the pledge</source>
        <translation>يقرأ السجلات والآراء ويكتب التعهّد</translation>
    </message>
    <message>
        <source>Reads the pledge and its drafts, no records</source>
        <translation>تقرأ التعهّد ومسوداته دون السجلات</translation>
    </message>
    <message>
        <source>Decides who works here, reads no records</source>
        <translation>يقرر من يعمل هنا دون قراءة السجلات</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>تم تولّيه</translation>
    </message>
    <message>
        <source>Time booked</source>
        <translation>حُجز الوقت</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Plan shared</source>
        <translation>تمت مشاركة الخطة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>She took it back</source>
        <translation>سحبته</translation>
    </message>
    <message>
        <source>Being done</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>This patient is not on this computer yet. Try again in a moment.</source>
        <translation>هذه المريضة ليست على هذا الحاسوب بعد. يرجى المحاولة مرة أخرى بعد قليل.</translation>
    </message>
    <message>
        <source>Your own entry among the people of the unit is missing.</source>
        <translation>بياناتك غير موجودة بين أشخاص الوحدة.</translation>
    </message>
    <message>
        <source>She has an assessment open already. You find it under Assessments.</source>
        <translation>لديها تقييم مفتوح بالفعل. تجدينه في صفحة التقييمات.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>هذا طويل جدًا. يرجى اختصاره.</translation>
    </message>
    <message>
        <source>Write the reason. She will read it.</source>
        <translation>يرجى كتابة السبب. ستقرأه المريضة.</translation>
    </message>
    <message>
        <source>It has gone on meanwhile, so this cannot be done any more.</source>
        <translation>لقد تقدّم الأمر في هذه الأثناء، فلم يعد هذا ممكنًا.</translation>
    </message>
    <message>
        <source>Your unit offered this, so only your unit takes it back.</source>
        <translation>عرضت وحدتكِ هذا، لذلك لا تسحبه إلا وحدتكِ.</translation>
    </message>
    <message>
        <source>This appointment is over or cancelled, or it is somebody else’s.</source>
        <translation>هذا الموعد انتهى أو أُلغي، أو هو لشخص آخر.</translation>
    </message>
    <message>
        <source>This request is no longer here.</source>
        <translation>هذا الطلب لم يعد هنا.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>تعذّر الحفظ على هذا الحاسوب. يرجى التحقق من مساحة القرص.</translation>
    </message>
    <message>
        <source>It was declined or taken back, so there is no plan to write.</source>
        <translation>رُفض الطلب أو سُحب، فلا خطة لكتابتها.</translation>
    </message>
    <message>
        <source>A colleague shared this plan meanwhile. Change it again where you need to.</source>
        <translation>شارك أحد الزملاء هذه الخطة في هذه الأثناء. غيّريها من جديد حيث يلزم.</translation>
    </message>
    <message>
        <source>A colleague replaced this plan meanwhile. Look at the new one.</source>
        <translation>استبدل أحد الزملاء هذه الخطة في هذه الأثناء. انظري إلى الجديدة.</translation>
    </message>
    <message>
        <source>Write down what you spoke about, or what you agreed, before you share it.</source>
        <translation>اكتبي ما تحدثتما عنه، أو ما اتفقتما عليه، قبل المشاركة.</translation>
    </message>
    <message>
        <source>One action does not say what was agreed. Write it, or remove the action.</source>
        <translation>إحدى الخطوات لا تذكر ما تم الاتفاق عليه. اكتبيه، أو أزيلي الخطوة.</translation>
    </message>
    <message>
        <source>One of the texts is too long. Please shorten it.</source>
        <translation>أحد النصوص طويل جدًا. يرجى اختصاره.</translation>
    </message>
    <message>
        <source>This action is no longer in the plan.</source>
        <translation>هذه الخطوة لم تعد في الخطة.</translation>
    </message>
    <message>
        <source>This plan is no longer here.</source>
        <translation>هذه الخطة لم تعد هنا.</translation>
    </message>
    <message>
        <source>Type a title.</source>
        <translation>اكتبي عنوانًا.</translation>
    </message>
    <message>
        <source>Write something before patients can read it.</source>
        <translation>اكتبي شيئًا قبل أن تتمكن المريضات من قراءته.</translation>
    </message>
    <message>
        <source>This picture cannot be used. Choose a smaller PNG or JPEG.</source>
        <translation>لا يمكن استخدام هذه الصورة. اختاري صورة PNG أو JPEG أصغر.</translation>
    </message>
    <message>
        <source>Your unit is not on this computer yet. Try again in a moment.</source>
        <translation>وحدتكِ ليست على هذا الحاسوب بعد. يرجى المحاولة مرة أخرى بعد قليل.</translation>
    </message>
    <message>
        <source>Patients can read it. Take it back first.</source>
        <translation>يمكن للمريضات قراءتها. اسحبيها أولًا.</translation>
    </message>
    <message>
        <source>Everyone can read this page, so it is not shown to one patient alone.</source>
        <translation>يمكن للجميع قراءة هذه الصفحة، لذلك لا تُعرض على مريضة واحدة فقط.</translation>
    </message>
    <message>
        <source>Nobody has it yet. Show it to a patient first.</source>
        <translation>ليست لدى أحد بعد. اعرضيها على مريضة أولًا.</translation>
    </message>
    <message>
        <source>Patients do not see it, so there is nothing to take back.</source>
        <translation>لا تراها المريضات، فلا شيء لسحبه.</translation>
    </message>
    <message>
        <source>This page is no longer here.</source>
        <translation>هذه الصفحة لم تعد هنا.</translation>
    </message>
    <message>
        <source>Choose at least one page.</source>
        <translation>اختاري صفحة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>One of the pages is not published. Publish it in the library first.</source>
        <translation>إحدى الصفحات غير منشورة. انشريها في المكتبة أولًا.</translation>
    </message>
    <message>
        <source>This appointment is over or cancelled.</source>
        <translation>هذا الموعد انتهى أو أُلغي.</translation>
    </message>
    <message>
        <source>Choose up to 60 days.</source>
        <translation>اختاري 60 يومًا على الأكثر.</translation>
    </message>
    <message>
        <source>She does not see it.</source>
        <translation>لا تراه.</translation>
    </message>
    <message>
        <source>This is no longer here.</source>
        <translation>هذا لم يعد هنا.</translation>
    </message>
    <message>
        <source>It was taken back already.</source>
        <translation>سُحب بالفعل.</translation>
    </message>
    <message>
        <source>It is with her already. There is nothing to undo.</source>
        <translation>هي لديها بالفعل. لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>Its appointment was cancelled, so it is not sent again.</source>
        <translation>أُلغي موعدها، لذلك لا تُرسل مرة أخرى.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>التمويل</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>العاملون</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسات</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>أمر آخر</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>سهل</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>ممكن</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>صعب</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>رأي</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>مقابلة</translation>
    </message>
    <message>
        <source>Focus group</source>
        <translation>مجموعة نقاش</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>استبيان</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 ساعة</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <extracomment>%1 is for example &quot;12 hours&quot;</extracomment>
        <translation>%1 في الشهر</translation>
    </message>
    <message>
        <source>week of %1</source>
        <extracomment>%1 is a day, such as &quot;16 November&quot;</extracomment>
        <translation>أسبوع %1</translation>
    </message>
    <message>
        <source>Something you agreed is still open. Say of each thing what became of it: done, or dropped.</source>
        <translation>ما زال شيء مما اتفقتما عليه مفتوحًا. اذكري عن كل أمر ما آل إليه: أُنجز أو تُرك.</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Your words</source>
        <translation>كلماتك</translation>
    </message>
    <message>
        <source>It is on its way already, so it cannot be taken back.</source>
        <translation>هو في طريقه بالفعل، لذلك لا يمكن سحبه.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>شكرًا لك.</translation>
    </message>
    <message>
        <source>Your words are kept. They go to your team when you are online.</source>
        <translation>كلماتك محفوظة. ستصل إلى فريقك عند اتصالك بالإنترنت.</translation>
    </message>
    <message>
        <source>Your words are with your team.</source>
        <translation>كلماتك لدى فريقك.</translation>
    </message>
    <message>
        <source>These words are no longer here</source>
        <translation>هذه الكلمات لم تعد هنا</translation>
    </message>
    <message>
        <source>They were taken back, or your hospital no longer keeps them.</source>
        <translation>سُحبت، أو لم يعد مستشفاك يحتفظ بها.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>What was good</source>
        <translation>ما كان جيدًا</translation>
    </message>
    <message>
        <source>What could be better</source>
        <translation>ما يمكن أن يكون أفضل</translation>
    </message>
    <message>
        <source>Your hospital did not take these words.</source>
        <translation>لم يقبل مستشفاك هذه الكلمات.</translation>
    </message>
    <message>
        <source>These words were changed in two places.</source>
        <translation>تغيّرت هذه الكلمات في مكانين.</translation>
    </message>
    <message>
        <source>See what to do</source>
        <translation>معرفة ما يجب فعله</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Your team</source>
        <translation>فريقك</translation>
    </message>
    <message>
        <source>Your words are kept. They go to your team after you sign in again.</source>
        <translation>كلماتكِ محفوظة. ستصل إلى فريقكِ بعد أن تسجلي الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Without your name · week of %1</source>
        <extracomment>%1 is a day, such as &quot;16 November&quot;</extracomment>
        <translation>من دون اسمكِ · أسبوع %1</translation>
    </message>
    <message>
        <source>Change them and send them again, or take them back.</source>
        <translation>غيّريها وأرسليها مجددًا، أو اسحبيها.</translation>
    </message>
    <message>
        <source>On paper · %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>على الورق · %1</translation>
    </message>
    <message>
        <source>Your words are kept. They reach your team without your name, in a day or two.</source>
        <translation>حُفظت كلماتكِ. تصل إلى فريقكِ دون اسمكِ خلال يوم أو يومين.</translation>
    </message>
    <message>
        <source>Your words are sent. They reach your team without your name, within a day.</source>
        <translation>أُرسلت كلماتكِ. تصل إلى فريقكِ دون اسمكِ خلال يوم.</translation>
    </message>
</context>
<context>
    <name>WordsRow</name>
    <message>
        <source>“%1”</source>
        <extracomment>%1 is what a person said</extracomment>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Write the step first.</source>
        <translation>اكتبي الخطوة أولًا.</translation>
    </message>
    <message>
        <source>Type a month and a year.</source>
        <translation>اكتبي شهرًا وسنة.</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change who does it and what it takes</source>
        <translation>تغيير من يقوم بذلك وما يتطلبه</translation>
    </message>
    <message>
        <source>%1 sees to it</source>
        <extracomment>%1 is a name</extracomment>
        <translation>المسؤول عن ذلك: %1</translation>
    </message>
    <message>
        <source>Nobody sees to it yet</source>
        <translation>لا أحد يتولّى ذلك بعد</translation>
    </message>
    <message>
        <source>Hours not known</source>
        <translation>الساعات غير معروفة</translation>
    </message>
    <message>
        <source>More work than hours</source>
        <translation>العمل أكثر من الساعات</translation>
    </message>
    <message>
        <source>%1 has more to do each month than there are hours for. Give it to somebody else, or choose a later month.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>العمل الشهري لدى %1 أكثر من الساعات المتاحة. أعطيه لشخص آخر، أو اختاري شهرًا لاحقًا.</translation>
    </message>
    <message>
        <source>Done %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>أُنجز: %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <extracomment>%1 is a month</extracomment>
        <translation>بحلول %1</translation>
    </message>
    <message>
        <source>Remove the step “%1”</source>
        <extracomment>%1 is a step of a plan</extracomment>
        <translation>إزالة الخطوة «%1»</translation>
    </message>
    <message>
        <source>A step on the way</source>
        <translation>خطوة على الطريق</translation>
    </message>
    <message>
        <source>Patients see the steps once they are published.</source>
        <translation>ترى المريضات الخطوات بعد نشرها.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بحلول</translation>
    </message>
    <message>
        <source>Add the step</source>
        <translation>إضافة الخطوة</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Type a number of hours, such as 12.</source>
        <translation>اكتبي عدد الساعات، مثل 12.</translation>
    </message>
    <message>
        <source>Who does it, and what it takes</source>
        <translation>من يقوم بذلك، وما يتطلبه</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>تعذّر الحفظ على هذا الحاسوب. يرجى التحقق من مساحة القرص.</translation>
    </message>
    <message>
        <source>What kind of change is it?</source>
        <translation>ما نوع هذا التغيير؟</translation>
    </message>
    <message>
        <source>Who sees to it?</source>
        <translation>من المسؤول عن ذلك؟</translation>
    </message>
    <message>
        <source>Has more to do than her hours</source>
        <translation>لديها عمل أكثر من ساعاتها</translation>
    </message>
    <message>
        <source>Hours of work</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>For something ongoing: hours a month.</source>
        <translation>للعمل المستمر: الساعات في الشهر.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
</context>
<context>
    <name>WriteDownButton</name>
    <message>
        <source>Write down…</source>
        <translation>كتابة…</translation>
    </message>
</context>
<context>
    <name>WriteDownDialog</name>
    <message>
        <source>Write down what patients said</source>
        <translation>كتابة ما قالته المريضات</translation>
    </message>
    <message>
        <source>Give it a title, so that you find it again.</source>
        <translation>ضعي لها عنوانًا حتى تجديها من جديد.</translation>
    </message>
    <message>
        <source>Write what was said.</source>
        <translation>اكتبي ما قيل.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>هذا اليوم لم يأتِ بعد.</translation>
    </message>
    <message>
        <source>Write down only what people agreed to. Tick the box once they did.</source>
        <translation>لا تكتبي إلا ما وافق الناس عليه. ضعي علامة في المربع بعد أن يوافقوا.</translation>
    </message>
    <message>
        <source>This patient is not on this computer. Choose her again.</source>
        <translation>هذه المريضة ليست على هذا الحاسوب. يرجى اختيارها مرة أخرى.</translation>
    </message>
    <message>
        <source>One of the texts is too long.</source>
        <translation>أحد النصوص طويل جدًا.</translation>
    </message>
    <message>
        <source>Check how many people were heard.</source>
        <translation>تحققي من عدد الأشخاص الذين سمعتموهم.</translation>
    </message>
    <message>
        <source>Your own entry among the people of the unit is missing.</source>
        <translation>بياناتك غير موجودة بين أشخاص الوحدة.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>تعذّر الحفظ على هذا الحاسوب. يرجى التحقق من مساحة القرص.</translation>
    </message>
    <message>
        <source>What was it?</source>
        <translation>ماذا كان؟</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>مقابلة</translation>
    </message>
    <message>
        <source>Focus group</source>
        <translation>مجموعة نقاش</translation>
    </message>
    <message>
        <source>Notes of a meeting</source>
        <translation>ملاحظات اجتماع</translation>
    </message>
    <message>
        <source>Paper form</source>
        <translation>نموذج ورقي</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>Such as “Tuesday café”. Leave names out.</source>
        <translation>مثل «مقهى الثلاثاء». لا تذكري أسماء.</translation>
    </message>
    <message>
        <source>When was it written?</source>
        <translation>متى كُتب؟</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>متى كان ذلك؟</translation>
    </message>
    <message>
        <source>How many people were heard?</source>
        <translation>كم شخصًا سمعتم؟</translation>
    </message>
    <message>
        <source>Who wrote it? Leave it empty if it has no name.</source>
        <translation>من كتبته؟ اتركيه فارغًا إن لم يكن عليه اسم.</translation>
    </message>
    <message>
        <source>Who was it? Leave it empty to keep the name out.</source>
        <translation>من كانت؟ اتركيه فارغًا حتى لا يُذكر الاسم.</translation>
    </message>
    <message>
        <source>Which patients?</source>
        <translation>أي مريضات؟</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>أولي</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>ثانوي</translation>
    </message>
    <message>
        <source>Both, or not known</source>
        <translation>كلاهما، أو غير معروف</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>One thought on each line. You find themes in it afterwards.</source>
        <translation>فكرة واحدة في كل سطر. تجدين فيها المواضيع بعد ذلك.</translation>
    </message>
    <message>
        <source>Which part of care is it about?</source>
        <translation>عن أي جزء من الرعاية هذا؟</translation>
    </message>
    <message>
        <source>What was good</source>
        <translation>ما كان جيدًا</translation>
    </message>
    <message>
        <source>What could be better</source>
        <translation>ما يمكن أن يكون أفضل</translation>
    </message>
    <message>
        <source>They agreed that we write this down and learn from it</source>
        <translation>وافقن على أن نكتب هذا ونتعلّم منه</translation>
    </message>
    <message>
        <source>She agreed that we write this down and learn from it</source>
        <translation>وافقت على أن نكتب هذا ونتعلّم منه</translation>
    </message>
    <message>
        <source>Their words may be quoted, without their names</source>
        <translation>يجوز اقتباس كلماتهن، من دون أسمائهن</translation>
    </message>
    <message>
        <source>Her words may be quoted, without her name</source>
        <translation>يجوز اقتباس كلماتها، من دون اسمها</translation>
    </message>
    <message>
        <source>This can be taken back at any time.</source>
        <translation>يمكن التراجع عن هذا في أي وقت.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>عدم الحفظ</translation>
    </message>
</context>
</TS>
