#include "voice/identifying.h"

#include "printing.h"
#include "voice/phrases.h"
#include "voice/urgent.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QRandomGenerator>

#include <algorithm>

using namespace heard::voice;
using namespace Qt::StringLiterals;
using Kind = IdentifyingPart::Kind;

namespace {

const Known known{{u"Ann Baker"_s, u"Sister Grace Okafor"_s, u"Will Hope"_s, u"José Núñez"_s}, {u"Clinic 3, Level 2"_s}};

QStringList found(const QString &words, Kind kind)
{
    QStringList parts;
    for (const IdentifyingPart &part : identifyingParts(words, known)) {
        if (part.kind == kind)
            parts << words.mid(part.start, part.length);
    }
    return parts;
}

struct Case {
    QString words;
    Kind kind;
    QString part;
};

const QVector<Case> &cases()
{
    static const QVector<Case> all{
        // her own name, her team's, and others'
        {u"I am Ann and I waited."_s, Kind::Name, u"Ann"_s},
        {u"ANN BAKER was here"_s, Kind::Name, u"ANN"_s},
        {u"grace's Okafor colleague"_s, Kind::Name, u"Okafor"_s},
        {u"Thanks to Grace."_s, Kind::Name, u"Grace"_s},
        {u"jose nunez was kind"_s, Kind::Name, u"jose"_s},
        {u"Dr Ahmed was late"_s, Kind::Name, u"Dr Ahmed"_s},
        {u"Mrs. O’Brien and I"_s, Kind::Name, u"Mrs. O’Brien"_s},
        {u"Professor Anne-Marie van Dyke"_s, Kind::Name, u"Professor Anne-Marie van Dyke"_s},
        {u"my name is Siobhan Lee and"_s, Kind::Name, u"my name is Siobhan Lee"_s},
        {u"Roedd Nyrs Carys yn wych"_s, Kind::Name, u"Nyrs Carys"_s},
        {u"Fy enw i yw Megan Rhys"_s, Kind::Name, u"Fy enw i yw Megan Rhys"_s},
        {u"شكرا الدكتورة ليلى"_s, Kind::Name, u"الدكتورة ليلى"_s},
        {u"اسمي فاطمة"_s, Kind::Name, u"اسمي فاطمة"_s},
        // days
        {u"on 16/11/2026 I"_s, Kind::Date, u"16/11/2026"_s},
        {u"on 16.11.26 I"_s, Kind::Date, u"16.11.26"_s},
        {u"on 2026-11-16, I"_s, Kind::Date, u"2026-11-16"_s},
        {u"signed, Mrs E. Baker"_s, Kind::Name, u"Mrs E. Baker"_s},
        {u"I saw Dr J. R. Okoro-Lee there"_s, Kind::Name, u"Dr J. R. Okoro-Lee"_s},
        {u"Diolch, Gwawr"_s, Kind::Name, u"Gwawr"_s},
        {u"I came on the 3rd"_s, Kind::Date, u"on the 3rd"_s},
        {u"it was 3 weeks ago today that"_s, Kind::Date, u"3 weeks ago today"_s},
        {u"a week ago today"_s, Kind::Date, u"a week ago today"_s},
        {u"wythnos yn ôl i heddiw"_s, Kind::Date, u"wythnos yn ôl i heddiw"_s},
        {u"ring oh seven seven double oh nine hundred one two three please"_s, Kind::Phone, u"oh seven seven double oh nine hundred one two three"_s},
        {u"I'm a man and"_s, Kind::Circumstance, u"I'm a man"_s},
        {u"my wife and I are both women"_s, Kind::Circumstance, u"my wife and I"_s},
        {u"I carry BRCA2 as my mother did"_s, Kind::Circumstance, u"BRCA2"_s},
        {u"أنا رجل"_s, Kind::Circumstance, u"أنا رجل"_s},
        {u"on the 16th of November I"_s, Kind::Date, u"16th of November"_s},
        {u"November 16th, 2026 was"_s, Kind::Date, u"November 16th, 2026"_s},
        {u"the sixteenth of November was"_s, Kind::Date, u"sixteenth of November"_s},
        {u"the twenty first of May"_s, Kind::Date, u"twenty first of May"_s},
        {u"since May it"_s, Kind::Date, u"since May"_s},
        {u"last Tuesday nobody"_s, Kind::Date, u"Tuesday"_s},
        {u"at 14:20 nobody"_s, Kind::Date, u"14:20"_s},
        {u"at 2.30 pm nobody"_s, Kind::Date, u"2.30 pm"_s},
        {u"on my birthday"_s, Kind::Date, u"my birthday"_s},
        {u"ddydd Mawrth diwethaf"_s, Kind::Date, u"ddydd Mawrth"_s},
        {u"ar 16 Tachwedd 2026"_s, Kind::Date, u"16 Tachwedd 2026"_s},
        {u"يوم الثلاثاء"_s, Kind::Date, u"الثلاثاء"_s},
        {u"في ١٦ نوفمبر"_s, Kind::Date, u"١٦ نوفمبر"_s},
        {u"في ١٦/١١/٢٠٢٦"_s, Kind::Date, u"١٦/١١/٢٠٢٦"_s},
        // ways to reach her
        {u"ring 07700 900123 please"_s, Kind::Phone, u"07700 900123"_s},
        {u"ring 07700900123."_s, Kind::Phone, u"07700900123"_s},
        {u"ring +44 7700 900 123"_s, Kind::Phone, u"+44 7700 900 123"_s},
        {u"ring +44 (0)20 7946 0991"_s, Kind::Phone, u"+44 (0)20 7946 0991"_s},
        {u"ring 0044 1632 960001"_s, Kind::Phone, u"0044 1632 960001"_s},
        {u"ring (0113) 496 0123"_s, Kind::Phone, u"(0113) 496 0123"_s},
        {u"ring 0113-496-0123"_s, Kind::Phone, u"0113-496-0123"_s},
        {u"اتصلوا ٠٧٧٠٠ ٩٠٠١٢٣"_s, Kind::Phone, u"٠٧٧٠٠ ٩٠٠١٢٣"_s},
        {u"write to ann.baker+x@post.example.org!"_s, Kind::Email, u"ann.baker+x@post.example.org"_s},
        {u"see www.ann-writes.example/blog"_s, Kind::Email, u"www.ann-writes.example/blog"_s},
        // numbers
        {u"NHS 943 476 5919"_s, Kind::Number, u"943 476 5919"_s},
        {u"NHS 9434765919"_s, Kind::Number, u"9434765919"_s},
        {u"hospital number RB123456"_s, Kind::Number, u"RB123456"_s},
        {u"رقمي ٩٤٣٤٧٦٥٩١٩"_s, Kind::Number, u"٩٤٣٤٧٦٥٩١٩"_s},
        // places
        {u"from SW1A 1AA by bus"_s, Kind::Place, u"SW1A 1AA"_s},
        {u"my postcode ls29jt"_s, Kind::Place, u"ls29jt"_s},
        {u"I lay on Ward 9 and"_s, Kind::Place, u"Ward 9"_s},
        {u"bed 12b was"_s, Kind::Place, u"bed 12b"_s},
        {u"I live in Ilkley with"_s, Kind::Place, u"live in Ilkley"_s},
        {u"in Mill Pond Lane"_s, Kind::Place, u"Mill Pond Lane"_s},
        {u"in clinic 3, level 2 nobody"_s, Kind::Place, u"clinic 3, level 2"_s},
        {u"Dw i'n byw yn Aberteifi"_s, Kind::Place, u"byw yn Aberteifi"_s},
        {u"في الغرفة ٧"_s, Kind::Place, u"الغرفة ٧"_s},
        // what few can say of themselves
        {u"with my twins"_s, Kind::Circumstance, u"twins"_s},
        {u"I was pregnant"_s, Kind::Circumstance, u"pregnant"_s},
        {u"I’m a nurse myself"_s, Kind::Circumstance, u"I’m a nurse"_s},
        {u"my husband works in theatre"_s, Kind::Circumstance, u"my husband works"_s},
        {u"I am 34 and"_s, Kind::Circumstance, u"I am 34"_s},
        {u"as an 81-year-old"_s, Kind::Circumstance, u"81-year-old"_s},
        {u"rwy’n 34 oed"_s, Kind::Circumstance, u"34 oed"_s},
        {u"عمري ٣٤"_s, Kind::Circumstance, u"عمري ٣٤"_s},
        {u"أنا حَامِل"_s, Kind::Circumstance, u"حَامِل"_s},
        {u"My husband Derek Hollis drove me up from Whitby"_s, Kind::Name, u"Derek Hollis"_s},
        {u"My husband Derek Hollis drove me up from Whitby"_s, Kind::Place, u"Whitby"_s},
        {u"Priya on reception was lovely"_s, Kind::Name, u"Priya"_s},
        {u"Zdenka on reception was lovely"_s, Kind::Name, u"Zdenka"_s},
        {u"my daughter Tamsin came along"_s, Kind::Name, u"Tamsin"_s},
        {u"derek drove me"_s, Kind::Name, u"derek"_s},
        {u"Thank you to Nkechi’s team"_s, Kind::Name, u"Nkechi’s"_s},
        {u"the bus goes through Pately Bridge"_s, Kind::Place, u"Pately Bridge"_s},
        {u"I run the post office in Hawes"_s, Kind::Circumstance, u"I run the post office in"_s},
        {u"I run the post office in Hawes"_s, Kind::Place, u"Hawes"_s},
        {u"I was the only Sikh woman in the Tuesday group"_s, Kind::Circumstance, u"the only Sikh woman"_s},
        {u"I am the church organist here"_s, Kind::Circumstance, u"I am the church organist"_s},
        {u"I own a bakery"_s, Kind::Circumstance, u"I own a bakery"_s},
        {u"my twins came too"_s, Kind::Circumstance, u"twins"_s},
        {u"the first woman here to"_s, Kind::Circumstance, u"the first woman here to"_s},
        {u"fy merch Gwawr oedd yno"_s, Kind::Name, u"Gwawr"_s},
        {u"daeth hi o Ddolgellau ar y bws"_s, Kind::Place, u"Ddolgellau"_s},
        {u"fi oedd yr unig ferch ifanc"_s, Kind::Circumstance, u"fi oedd yr unig ferch ifanc"_s},
        {u"زوجي محمد كان معي"_s, Kind::Name, u"محمد"_s},
        {u"جئت من حلب"_s, Kind::Place, u"جئت من حلب"_s},
        {u"كنت المرأة الوحيدة المحجبة"_s, Kind::Circumstance, u"المرأة الوحيدة المحجبة"_s},
        {u"y gadair: cadair olwyn"_s, Kind::Circumstance, u"cadair olwyn"_s},
        // as it is typed on phones
        {u"my consultant mr patel was rude"_s, Kind::Name, u"mr patel"_s},
        {u"Dr. patel never came"_s, Kind::Name, u"Dr. patel"_s},
        {u"i saw prof o’brien"_s, Kind::Name, u"prof o’brien"_s},
        {u"I live in ripon and it is far"_s, Kind::Place, u"live in ripon"_s},
        {u"my daughter xanthe came along"_s, Kind::Name, u"xanthe"_s},
        {u"my husband, gethin, drove"_s, Kind::Name, u"gethin"_s},
        {u"I was 34 when told"_s, Kind::Circumstance, u"I was 34"_s},
        {u"i was only 29, and alone"_s, Kind::Circumstance, u"i was only 29"_s},
        {u"on ward nine they"_s, Kind::Place, u"ward nine"_s},
        {u"in bed twelve nobody"_s, Kind::Place, u"bed twelve"_s},
        {u"ar ward naw"_s, Kind::Place, u"ward naw"_s},
        {u"write to annbaker1971 at gmail dot com"_s, Kind::Email, u"annbaker1971 at gmail dot com"_s},
        {u"ann.b (at) post dot example dot org"_s, Kind::Email, u"ann.b (at) post dot example dot org"_s},
        {u"annb at gmail.com please"_s, Kind::Email, u"annb at gmail.com"_s},
        {u"find me as @annbaker or"_s, Kind::Email, u"@annbaker"_s},
        {u"I was on the phase II olaparib trial"_s, Kind::Circumstance, u"phase II olaparib trial"_s},
        {u"they put me on the lanark trial"_s, Kind::Circumstance, u"on the lanark trial"_s},
    };
    return all;
}

/// Letters, digits, marks, halves of characters, emoji and white space of many kinds, and pieces of what is sought.
QString anything(QRandomGenerator &random)
{
    static const QStringList pieces{u"Dr "_s, u"Ann"_s, u"@"_s, u".co"_s, u"07700"_s, u"١٢"_s, u"/11/"_s, u"of May"_s, u"الدكتور "_s,
        u"\U0001F469"_s, u"’s"_s, u" "_s, u"\n"_s, u"+44"_s, u"SW1A"_s, u"twins"_s, u"("_s, u"-"_s, u"\u0301"_s, u"want to die"_s, u"حمى"_s};
    QString text;
    const int length = random.bounded(120);
    for (int i = 0; i < length; ++i) {
        if (random.bounded(3) == 0)
            text += pieces[random.bounded(static_cast<int>(pieces.size()))];
        else
            text += QChar{static_cast<char16_t>(random.bounded(1, 0x10000))};
    }
    return text;
}

} // namespace

TEST_CASE("what could tell who wrote it is found, and where it stands", "[voice][identifying]")
{
    for (const Case &one : cases()) {
        CAPTURE(one.words.toStdString(), found(one.words, one.kind).join(u'|').toStdString());
        CHECK(found(one.words, one.kind).contains(one.part));
    }
}

TEST_CASE("a name at the end of what was written is found", "[voice][identifying]")
{
    CHECK(found(u"It was fine. thanks, jocelyne"_s, Kind::Name) == QStringList{u"jocelyne"_s});
    CHECK(found(u"It was fine.\nKind regards\njocelyne x"_s, Kind::Name) == QStringList{u"jocelyne x"_s});
    CHECK(found(u"Too long a wait. - Pat"_s, Kind::Name) == QStringList{u"Pat"_s});
    CHECK(found(u"Too long a wait.\n- Pat Quill"_s, Kind::Name) == QStringList{u"Pat Quill"_s});
}

TEST_CASE("everyday words are left alone", "[voice][identifying]")
{
    const QString words = GENERATE(u"The nurses were kind and the tea was warm."_s, u"I may come again and will hope for the best."_s,
        u"It took 2 hours and 45 minutes."_s, u"Two of 10 chairs are broken."_s, u"Everyone was patient with me."_s,
        u"The letter came too late. Please ring first."_s, u"Mae'r staff yn garedig iawn."_s, u"كان الانتظار طويلا"_s,
        u"I waited two hours and nobody told me why."_s, u"The car park was full, so I was late."_s,
        u"My nurse explained the MRI and the CT scan well."_s, u"The NHS has been very good to me."_s,
        u"I started Tamoxifen and my hands hurt."_s, u"My GP sent me to the Breast Unit at once."_s,
        u"It was cold. The blanket helped! Could there be more?"_s, u"I’m glad I’d asked about Herceptin."_s,
        u"Please could the chairs be softer?"_s, u"The first appointment was hard to change."_s,
        u"The only problem was the parking."_s, u"My husband could not come in with me."_s,
        u"I was told “Come back in a week” by the doctor."_s, u"Thank you to All the Staff"_s,
        u"The Macmillan nurse and the radiographer listened."_s, u"I felt sick after Chemo but the anti-sickness tablets worked."_s,
        u"THE WAIT WAS FAR TOO LONG"_s, u"good food\nNice garden\n- Clean toilets"_s, u"I could hear everything through the curtain."_s,
        u"My results came by letter, not by phone."_s, u"We had to find the X-ray room by ourselves."_s,
        u"My daughter and my mother were made welcome."_s, u"She said it was fine but It was not."_s,
        u"They gave me Paracetamol. Dr was kind."_s, u"The volunteer made tea and we laughed."_s,
        u"Roedd y te yn oer ac roedd rhaid aros."_s, u"Diolch i bawb am wrando arna i."_s, u"Hoffwn i gael llythyr yn Gymraeg."_s,
        u"Mae'r maes parcio yn rhy fach."_s, u"Roedd y nyrs yn esbonio popeth."_s, u"Does dim digon o gadeiriau."_s,
        u"زوجي كان معي طوال الوقت"_s, u"الطعام كان باردا والغرفة نظيفة"_s, u"شكرا لكم على كل شيء"_s,
        u"لم أفهم الرسالة لأنها بالإنجليزية"_s, u"انتظرت ساعتين ولم يخبرني أحد"_s, u"أرجو أن تكون الكراسي أفضل"_s,
        u"my daughter drove me and my son waited outside"_s, u"my husband felt left out and my brother cried"_s,
        u"My partner understood, my friend listened"_s, u"dr was kind and the nurse explained everything"_s,
        u"mr and mrs do not matter, a first name would be nice"_s, u"i live in fear of the results"_s, u"I live in a flat with no lift"_s,
        u"We live near the hospital"_s, u"I was 20 minutes late"_s, u"I was 12th in the queue"_s, u"the ward one day was full"_s,
        u"on the ward two nurses laughed"_s, u"I looked at the board at noon, no dot in sight"_s, u"meet @ 3 it said"_s,
        u"i was told on a trial basis"_s, u"the next phase of treatment"_s, u"my wife's chair was broken"_s,
        u"Lovely people. Thanks, all"_s, u"Thank you, everyone."_s, u"thanks, nurses"_s, u"Diolch, bawb"_s, u"شكرا، جزيلا"_s,
        u"The clinic on the 3rd floor is cold"_s, u"It worked on the 2nd attempt"_s, u"A week ago I was ill"_s, u"I counted one two three"_s,
        u"- Good tea\n- Kind nurses\n- Parking"_s, u"I would love, honestly, a chair"_s, u"my wife's friend is a man of few words"_s,
        u"5 stars, 100% happy"_s, u"I would march in for it."_s, u"I felt better at once"_s);
    CAPTURE(words.toStdString());
    for (const IdentifyingPart &part : identifyingParts(words, known))
        CHECK(words.mid(part.start, part.length) == QString{});
}

TEST_CASE("parts stand in order, do not overlap, and lie within the words, whatever is written", "[voice][identifying]")
{
    const auto seed = QRandomGenerator::global()->generate();
    CAPTURE(seed);
    QRandomGenerator random{seed};
    for (int i = 0; i < 400; ++i) {
        const QString words = anything(random);
        qsizetype reached = 0;
        for (const IdentifyingPart &part : identifyingParts(words, known)) {
            REQUIRE(part.start >= reached);
            REQUIRE(part.length > 0);
            reached = part.start + part.length;
            REQUIRE(reached <= words.size());
        }
        for (const UrgentWords &urgent : urgentWordsIn(words)) {
            REQUIRE(urgent.start >= 0);
            REQUIRE(urgent.start + urgent.length <= words.size());
        }
        REQUIRE(folded(words).size() == words.size());
    }
}

TEST_CASE("where a part is found does not depend on what stands around it", "[voice][identifying]")
{
    const auto seed = QRandomGenerator::global()->generate();
    CAPTURE(seed);
    QRandomGenerator random{seed};
    static const QStringList around{u"The soup was good. "_s, u"أهلا. "_s, u"\U0001F642 "_s, u"Diolch! "_s, u"\n\n"_s};
    for (const Case &one : cases()) {
        const QString before = around[random.bounded(static_cast<int>(around.size()))];
        const QString words = before + one.words + u". And so on."_s;
        CAPTURE(words.toStdString());
        CHECK(found(words, one.kind).contains(one.part));
    }
}

TEST_CASE("what was pointed at and taken out is not pointed at again", "[voice][identifying]")
{
    for (const Case &one : cases()) {
        QString words = one.words;
        auto parts = identifyingParts(words, known);
        std::ranges::reverse(parts);
        for (const IdentifyingPart &part : std::as_const(parts))
            words.replace(part.start, part.length, u"…"_s);
        CAPTURE(words.toStdString());
        CHECK(identifyingParts(words, known).isEmpty());
    }
}

TEST_CASE("the longest words are checked at once", "[voice][identifying]")
{
    const QStringList hard{QString(20'000, u'a'), QString(20'000, u'0'), QString(20'000, u'@'), QString(20'000, u' '),
        u"Dr Ann "_s.repeated(2'800), u"1/"_s.repeated(10'000), u"the first of "_s.repeated(1'500), u"a@a."_s.repeated(5'000)};
    for (const QString &words : hard) {
        CHECK(identifyingParts(words, known).size() <= words.size());
        CHECK(urgentWordsIn(words).isEmpty());
    }
}

TEST_CASE("the lists have versions", "[voice][identifying]")
{
    CHECK(identifyingWordsVersion() >= 1);
    CHECK(urgentWordsVersion() >= 1);
}

TEST_CASE("words that cannot wait are found in three languages, however they are typed", "[voice][urgent]")
{
    using Urgent = UrgentWords::Kind;
    const QVector<std::pair<QString, Urgent>> urgent{
        {u"I have a fever"_s, Urgent::Body}, {u"FEVERISH since"_s, Urgent::Body}, {u"I can’t  breathe"_s, Urgent::Body},
        {u"I can't\nbreathe"_s, Urgent::Body}, {u"the bleeding won’t stop"_s, Urgent::Body},
        {u"Some days I want to die."_s, Urgent::Hopeless}, {u"I think of suicide"_s, Urgent::Hopeless},
        {u"I feel hopeless"_s, Urgent::Hopeless}, {u"he hits me"_s, Urgent::Hopeless},
        {u"mae gen i dwymyn; twymyn!"_s, Urgent::Body}, {u"dw i eisiau marw"_s, Urgent::Hopeless},
        {u"عندي حمى"_s, Urgent::Body}, {u"عندي حُمَّى"_s, Urgent::Body}, {u"لا أستطيع التنفّس"_s, Urgent::Body},
        {u"i cant breathe properly"_s, Urgent::Body}, {u"I CAN`T  REALLY BREATHE"_s, Urgent::Body}, {u"cannot get my breath"_s, Urgent::Body},
        {u"can＇t breathe"_s, Urgent::Body}, {u"wont stop bleeding"_s, Urgent::Body}, {u"i have a really high temp"_s, Urgent::Body},
        {u"my temperature is 39.2"_s, Urgent::Body}, {u"temp 38.5 since chemo"_s, Urgent::Body}, {u"temp 38"_s, Urgent::Body},
        {u"temp is 38,5"_s, Urgent::Body}, {u"It was 39C this morning"_s, Urgent::Body}, {u"39 °C"_s, Urgent::Body},
        {u"temperature of 101 F"_s, Urgent::Body}, {u"my temp was 100.4"_s, Urgent::Body}, {u"38.2 on the thermometer"_s, Urgent::Body},
        {u"temperature of thirty nine"_s, Urgent::Body}, {u"no fever yesterday but 38.4 degrees now"_s, Urgent::Body},
        {u"they took too long, I took too many tablets"_s, Urgent::Body}, {u"coughing up bright blood"_s, Urgent::Body},
        {u"i dont want to live"_s, Urgent::Hopeless}, {u"i cant go on"_s, Urgent::Hopeless}, {u"i would rather be dead"_s, Urgent::Hopeless},
        {u"i can't cope any more"_s, Urgent::Hopeless}, {u"I can’t cope anymore"_s, Urgent::Hopeless}, {u"dont want to be here"_s, Urgent::Hopeless},
        {u"I just want it all to end"_s, Urgent::Hopeless}, {u"i wish i wasnt here"_s, Urgent::Hopeless}, {u"im a burden"_s, Urgent::Hopeless},
        {u"whats the point in living"_s, Urgent::Hopeless}, {u"I want to just die"_s, Urgent::Hopeless},
        {u"mae fy nhymheredd yn 38.6"_s, Urgent::Body}, {u"gwres o 39 gradd"_s, Urgent::Body}, {u"dw im yn gallu anadlu"_s, Urgent::Body},
        {u"fedra i ddim anadlu"_s, Urgent::Body}, {u"dw i ddim eisiau byw"_s, Urgent::Hopeless}, {u"dw i'n methu ymdopi"_s, Urgent::Hopeless},
        {u"حرارتي ٣٩"_s, Urgent::Body}, {u"درجة الحرارة ٣٨٫٥"_s, Urgent::Body}, {u"مش قادرة أتنفس"_s, Urgent::Body},
        {u"ما بدي عيش"_s, Urgent::Hopeless}, {u"لا اقدر ان اكمل"_s, Urgent::Hopeless}, {u"تعبت من الحياة"_s, Urgent::Hopeless},
        {u"اريد ان اموت"_s, Urgent::Hopeless}, {u"وأتمنى الموت"_s, Urgent::Hopeless},
        {u"I keep thinking about ending it"_s, Urgent::Hopeless}, {u"I am ending it tonight"_s, Urgent::Hopeless},
        {u"Some days I feel like ending it"_s, Urgent::Hopeless}, {u"I'm going to end it"_s, Urgent::Hopeless},
        {u"they are better off if I'm not there"_s, Urgent::Hopeless}, {u"I'd be better off not here"_s, Urgent::Hopeless},
        {u"My family would be better off not having me here"_s, Urgent::Hopeless}, {u"everyone is better off without me"_s, Urgent::Hopeless},
        {u"I don’t want to be around any more"_s, Urgent::Hopeless},
        {u"my breast is hot red and swollen"_s, Urgent::Body}, {u"It is hot, red and swollen"_s, Urgent::Body},
        {u"the scar is red, hot and swollen"_s, Urgent::Body}, {u"My arm is swollen and red"_s, Urgent::Body},
        {u"the wound is very hot"_s, Urgent::Body}, {u"my breast has gone really red"_s, Urgent::Body}, {u"hot and swollen"_s, Urgent::Body},
        {u"dw i isio rhoi diwedd arni"_s, Urgent::Hopeless}, {u"byddai'n well petawn i ddim yma"_s, Urgent::Hopeless},
        {u"mae fy mron yn goch ac yn boeth"_s, Urgent::Body}, {u"mae'r graith yn goch ac wedi chwyddo"_s, Urgent::Body},
        {u"أفكر في إنهاء كل شيء"_s, Urgent::Hopeless}, {u"هم أفضل بدوني"_s, Urgent::Hopeless},
        {u"ثديي ساخن وأحمر"_s, Urgent::Body}, {u"الجرح أحمر ومتورم"_s, Urgent::Body},
        {u"I want to kill my self"_s, Urgent::Hopeless}, {u"i keep wanting to hurt my self"_s, Urgent::Hopeless},
        {u"could it be a blood clot"_s, Urgent::Body}, {u"They found a clot on my lung"_s, Urgent::Body},
        {u"i have a tempreature"_s, Urgent::Body}, {u"my tempature is 38.4"_s, Urgent::Body}, {u"a really high temprature"_s, Urgent::Body},
        {u"38.2 this morning"_s, Urgent::Body}, {u"It was 39,1 last night"_s, Urgent::Body}, {u"38.6, now"_s, Urgent::Body},
        {u"I'm 38.3"_s, Urgent::Body}, {u"38.4 y bore 'ma"_s, Urgent::Body}, {u"٣٨٫٤ اليوم"_s, Urgent::Body},
        {u"mae gen i dymeredd"_s, Urgent::Body}, {u"oes gen i glot gwaed? clot gwaed"_s, Urgent::Body}, {u"عندي خثرة"_s, Urgent::Body},
        {u"dw i eisiau lladd fyhun"_s, Urgent::Hopeless}, {u"بدي أقتل حالي"_s, Urgent::Hopeless}};
    for (const auto &[words, kind] : urgent) {
        CAPTURE(words.toStdString());
        const auto parts = urgentWordsIn(words);
        REQUIRE_FALSE(parts.isEmpty());
        CHECK(std::ranges::find(parts, kind, &UrgentWords::kind) != parts.end());
    }
    for (const QString &calm : {u"The nurses were kind."_s, u"I was dying to see the garden."_s, u"A stroll in the pushchair"_s,
             u"I have no fever"_s, u"my temp is 36.8"_s, u"temperature 37,9"_s, u"temp 99.8 F"_s, u"I am 38"_s, u"a 38C bra"_s, u"Room 39 was cold"_s,
             u"I waited 40 minutes for my temperature to be taken"_s, u"Does dim twymyn arna i"_s, u"بدون حمى"_s, u"حرارتي ٣٧"_s,
             u"I can't wait to see the garden"_s, u"I don't want to complain"_s,
             u"The waiting room was hot and the chairs are red"_s, u"Hot drinks and red tape"_s, u"The nurse was ending it when I had a question"_s,
             u"My treatment is ending in May"_s, u"They ended it with a kind word"_s, u"We were better off at the old hospital"_s,
             u"The letters are better now, not here yet though"_s, u"It would be better not to wait in here"_s, u"The car park is hot in summer"_s,
             u"She wore a red dress"_s, u"Roedd yr ystafell yn boeth"_s, u"Mae'r drws coch yn drwm"_s, u"الغرفة ساخنة"_s, u"الباب أحمر"_s,
             u"الموعد أفضل من السابق"_s, u"كل شيء جيد"_s, u"Diolch yn fawr"_s,
             u"I paid £38.20 this morning"_s, u"It was £38.5 to park"_s, u"36.8 this morning"_s, u"38.75 this morning"_s, u"It was 38.5 miles"_s,
             u"I was 38.5 weeks then"_s, u"Appointment 39 today"_s, u"There was no blood clot"_s, u"My self esteem is better"_s,
             u"I kept it to my self"_s, u"The heating was up to 22.5 today"_s, QString{}}) {
        CAPTURE(calm.toStdString());
        CHECK(urgentWordsIn(calm).isEmpty());
    }
}
