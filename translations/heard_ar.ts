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
        <extracomment>one thing to do follows, such as: read “Your choices after surgery”</extracomment>
        <translation>قبل الذهاب:</translation>
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
        <source>About this appointment</source>
        <translation>حول هذا الموعد</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
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
        <source>What she wants to ask</source>
        <translation>ما تريد أن تسأل عنه</translation>
    </message>
    <message>
        <source>She has not written down a question yet.</source>
        <translation>لم تكتب سؤالًا بعد.</translation>
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
        <source>Answered</source>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>It has begun, so it cannot be changed any more.</source>
        <translation>لقد بدأ، فلا يمكن تغييره بعد الآن.</translation>
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
</context>
<context>
    <name>BoardPlan</name>
    <message>
        <source>planned for %1</source>
        <extracomment>%1 is a month</extracomment>
        <translation>مخطط له في %1</translation>
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
        <source>It has begun, so it cannot be cancelled.</source>
        <translation>لقد بدأ، لذلك لا يمكن إلغاؤه.</translation>
    </message>
    <message>
        <source>It is cancelled already.</source>
        <translation>هو مُلغى بالفعل.</translation>
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
        <extracomment>%1 is a month, such as &quot;Dec 2026&quot;</extracomment>
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
        <source>This commitment is no longer on the board</source>
        <translation>لم يعد هذا الالتزام على اللوحة</translation>
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
        <source>Communication needs</source>
        <translation>احتياجات التواصل</translation>
    </message>
    <message>
        <source>One a line, such as “Large print”. Shown wherever her name is.</source>
        <translation>واحد في كل سطر، مثل «خط كبير». تظهر حيثما ظهر اسمها.</translation>
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
        <source>Support assessment</source>
        <translation>تقييم احتياجات الدعم</translation>
    </message>
    <message>
        <source>Follow-up call</source>
        <translation>مكالمة متابعة</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>موعد</translation>
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
        <source>It has begun, so it cannot be moved.</source>
        <translation>لقد بدأ، لذلك لا يمكن نقله.</translation>
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
        <extracomment>one thing to do follows, such as: read “Your choices after surgery”</extracomment>
        <translation>قبل الذهاب:</translation>
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
        <source>Everything, in order</source>
        <translation>كل شيء بالترتيب</translation>
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
        <source>Show earlier</source>
        <translation>عرض الأقدم</translation>
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
        <source>What to show</source>
        <translation>ما الذي يُعرض</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a kind of appointment, %2 how it went</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>And what was good: “%1”</source>
        <extracomment>%1 is what she said</extracomment>
        <translation>وما كان جيدًا: «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Nothing yet. Book her first appointment, or give her a code for the app.</source>
        <translation>لا شيء بعد. احجزي موعدها الأول، أو أعطيها رمزًا للتطبيق.</translation>
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
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>The pledge is empty</source>
        <translation>التعهّد فارغ</translation>
    </message>
    <message>
        <source>Choose a commitment</source>
        <translation>يرجى اختيار وعد</translation>
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
        <source>What to show</source>
        <translation>ما الذي يُعرض</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
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
        <translation>غير منشور</translation>
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
        <source>Somebody else uses Heard on this device. What she wrote is not shown to you.</source>
        <translation>هناك شخص آخر يستخدم Heard على هذا الجهاز. لا يظهر لك ما كتبه.</translation>
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
        <source>The disk is full. Make some room, then try again.</source>
        <translation>القرص ممتلئ. يرجى إفراغ بعض المساحة ثم المحاولة مرة أخرى.</translation>
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
        <extracomment>%1 is a month, such as &quot;Dec 2026&quot;</extracomment>
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
        <source>This is too long. Please shorten it.</source>
        <translation>هذا طويل جدًا. يرجى اختصاره.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer. Check the space on the disk.</source>
        <translation>تعذّر الحفظ على هذا الحاسوب. يرجى التحقق من مساحة القرص.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) will reach patients’ phones. Drafts stay with the team.</source>
        <translation>
            <numerusform>لن يصل أي تغيير إلى هواتف المريضات. تبقى المسودات لدى الفريق.</numerusform>
            <numerusform>سيصل تغيير واحد إلى هواتف المريضات. تبقى المسودات لدى الفريق.</numerusform>
            <numerusform>سيصل تغييران إلى هواتف المريضات. تبقى المسودات لدى الفريق.</numerusform>
            <numerusform>ستصل %n تغييرات إلى هواتف المريضات. تبقى المسودات لدى الفريق.</numerusform>
            <numerusform>سيصل %n تغييرًا إلى هواتف المريضات. تبقى المسودات لدى الفريق.</numerusform>
            <numerusform>سيصل %n تغيير إلى هواتف المريضات. تبقى المسودات لدى الفريق.</numerusform>
        </translation>
    </message>
    <message>
        <source>What has changed?</source>
        <translation>ما الذي تغيّر؟</translation>
    </message>
    <message>
        <source>One sentence. It stands in the history of each commitment.</source>
        <translation>جملة واحدة. تظهر في السجل الزمني لكل وعد.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
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
        <source>This appointment has changed. Go back and open it again.</source>
        <translation>تغيّر هذا الموعد. يرجى العودة وفتحه مرة أخرى.</translation>
    </message>
    <message>
        <source>Add this question</source>
        <translation>إضافة هذا السؤال</translation>
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
    <name>SafetyNote</name>
    <message>
        <source>We do not read this day and night. For urgent help call &lt;b&gt;111&lt;/b&gt;; if life is at risk call &lt;b&gt;999&lt;/b&gt;.</source>
        <extracomment>&lt;b&gt; and &lt;/b&gt; make the numbers stand out</extracomment>
        <translation>لا نقرأ هذا ليلًا ونهارًا. للمساعدة العاجلة يرجى الاتصال على &lt;b&gt;111&lt;/b&gt;، وإذا كانت الحياة في خطر فعلى &lt;b&gt;999&lt;/b&gt;.</translation>
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
        <source>What was good, what could be better. Your team sees your name.</source>
        <translation>ما كان جيدًا، وما يمكن أن يكون أفضل. يرى فريقك اسمك.</translation>
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
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
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
        <source>What your hospital has comes back. What was not sent stays locked and cannot be read.</source>
        <translation>يعود ما لدى مستشفاكِ. أما ما لم يُرسل فيبقى مقفلًا ولا يمكن قراءته.</translation>
    </message>
    <message>
        <source>I have a new code</source>
        <translation>لديّ رمز جديد</translation>
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
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Your words to her</source>
        <translation>كلماتك لها</translation>
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
        <source>Send reply</source>
        <translation>إرسال الرد</translation>
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
        <source>She may have taken it back.</source>
        <translation>ربما سحبته.</translation>
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
        <source>No reply needed</source>
        <translation>لا حاجة إلى رد</translation>
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
</context>
<context>
    <name>WordsRow</name>
    <message>
        <source>“%1”</source>
        <extracomment>%1 is what a person said</extracomment>
        <translation>«%1»</translation>
    </message>
</context>
</TS>
