#include "fhir/definitions.h"

#include <map>

using namespace Qt::StringLiterals;

namespace heard::fhir {

namespace {

// FHIR R4 (4.0.1). One line a type or part: its elements, each with its type and how often it is there: nothing for at
// most once, ! for once, * for any number, + for at least once. A type "." means a part of its own, which has a line
// too, and {…} the codes of a required binding. What every resource or every part has is added by the reader below.
constexpr auto dataTypes = R"(
Address: use code {home work temp old billing}, type code {postal physical both}, text string, line string*,
    city string, district string, state string, postalCode string, country string, period Period
Annotation: author[x] Reference|string, time dateTime, text markdown!
Attachment: contentType code, language code, data base64Binary, url url, size unsignedInt, hash base64Binary,
    title string, creation dateTime
CodeableConcept: coding Coding*, text string
Coding: system uri, version string, code code, display string, userSelected boolean
ContactDetail: name string, telecom ContactPoint*
ContactPoint: system code {phone fax email pager url sms other}, value string, use code {home work temp old mobile},
    rank positiveInt, period Period
Contributor: type code! {author editor reviewer endorser}, name string!, contact ContactDetail*
DataRequirement: type code!, profile canonical*, subject[x] CodeableConcept|Reference, mustSupport string*,
    codeFilter .*, dateFilter .*, limit positiveInt, sort .*
DataRequirement.codeFilter: path string, searchParam string, valueSet canonical, code Coding*
DataRequirement.dateFilter: path string, searchParam string, value[x] dateTime|Period|Duration
DataRequirement.sort: path string!, direction code! {ascending descending}
Dosage: sequence integer, text string, additionalInstruction CodeableConcept*, patientInstruction string,
    timing Timing, asNeeded[x] boolean|CodeableConcept, site CodeableConcept, route CodeableConcept,
    method CodeableConcept, doseAndRate .*, maxDosePerPeriod Ratio, maxDosePerAdministration Quantity,
    maxDosePerLifetime Quantity
Dosage.doseAndRate: type CodeableConcept, dose[x] Range|Quantity, rate[x] Ratio|Range|Quantity
Expression: description string, name id, language code!, expression string, reference uri
Extension: url uri!, value[x] any
HumanName: use code {usual official temp nickname anonymous old maiden}, text string, family string, given string*,
    prefix string*, suffix string*, period Period
Identifier: use code {usual official temp secondary old}, type CodeableConcept, system uri, value string,
    period Period, assigner Reference
Meta: versionId id, lastUpdated instant, source uri, profile canonical*, security Coding*, tag Coding*
Money: value decimal, currency code
Narrative: status code! {generated extensions additional empty}, div xhtml!
ParameterDefinition: name code, use code! {in out}, min integer, max string, documentation string, type code!,
    profile canonical
Period: start dateTime, end dateTime
Quantity Age Count Distance Duration: value decimal, comparator code {< <= >= >}, unit string, system uri, code code
Range: low Quantity, high Quantity
Ratio: numerator Quantity, denominator Quantity
Reference: reference string, type uri, identifier Identifier, display string
RelatedArtifact: type code! {documentation justification citation predecessor successor derived-from depends-on
    composed-of}, label string, display string, citation markdown, url url, document Attachment, resource canonical
SampledData: origin Quantity!, period decimal!, factor decimal, lowerLimit decimal, upperLimit decimal,
    dimensions positiveInt!, data string
Signature: type Coding+, when instant!, who Reference!, onBehalfOf Reference, targetFormat code, sigFormat code,
    data base64Binary
Timing: event dateTime*, repeat ., code CodeableConcept
Timing.repeat: bounds[x] Duration|Range|Period, count positiveInt, countMax positiveInt, duration decimal,
    durationMax decimal, durationUnit code {s min h d wk mo a}, frequency positiveInt, frequencyMax positiveInt,
    period decimal, periodMax decimal, periodUnit code {s min h d wk mo a}, dayOfWeek code* {mon tue wed thu fri sat
    sun}, timeOfDay time*, when code* {MORN MORN.early MORN.late NOON AFT AFT.early AFT.late EVE EVE.early EVE.late
    NIGHT PHS HS WAKE C CM CD CV AC ACM ACD ACV PC PCM PCD PCV}, offset unsignedInt
TriggerDefinition: type code! {named-event periodic data-changed data-added data-modified data-removed data-accessed
    data-access-ended}, name string, timing[x] Timing|Reference|date|dateTime, data DataRequirement*,
    condition Expression
UsageContext: code Coding!, value[x] CodeableConcept|Quantity|Range|Reference!
)";

constexpr auto resources = R"(
Appointment: identifier Identifier*, status code! {proposed pending booked arrived fulfilled cancelled noshow
    entered-in-error checked-in waitlist}, cancelationReason CodeableConcept, serviceCategory CodeableConcept*,
    serviceType CodeableConcept*, specialty CodeableConcept*, appointmentType CodeableConcept,
    reasonCode CodeableConcept*, reasonReference Reference*, priority unsignedInt, description string,
    supportingInformation Reference*, start instant, end instant, minutesDuration positiveInt, slot Reference*,
    created dateTime, comment string, patientInstruction string, basedOn Reference*, participant .+,
    requestedPeriod Period*
Appointment.participant: type CodeableConcept*, actor Reference, required code {required optional information-only},
    status code! {accepted declined tentative needs-action}, period Period
AppointmentResponse: identifier Identifier*, appointment Reference!, start instant, end instant,
    participantType CodeableConcept*, actor Reference, participantStatus code! {accepted declined tentative
    needs-action}, comment string
Basic: identifier Identifier*, code CodeableConcept!, subject Reference, created date, author Reference
CarePlan: identifier Identifier*, instantiatesCanonical canonical*, instantiatesUri uri*, basedOn Reference*,
    replaces Reference*, partOf Reference*, status code! {draft active on-hold revoked completed entered-in-error
    unknown}, intent code! {proposal plan order option}, category CodeableConcept*, title string,
    description string, subject Reference!, encounter Reference, period Period, created dateTime, author Reference,
    contributor Reference*, careTeam Reference*, addresses Reference*, supportingInfo Reference*, goal Reference*,
    activity .*, note Annotation*
CarePlan.activity: outcomeCodeableConcept CodeableConcept*, outcomeReference Reference*, progress Annotation*,
    reference Reference, detail .
CarePlan.activity.detail: kind code {Appointment CommunicationRequest DeviceRequest MedicationRequest NutritionOrder
    Task ServiceRequest VisionPrescription}, instantiatesCanonical canonical*, instantiatesUri uri*,
    code CodeableConcept, reasonCode CodeableConcept*, reasonReference Reference*, goal Reference*,
    status code! {not-started scheduled in-progress on-hold completed cancelled stopped unknown entered-in-error},
    statusReason CodeableConcept, doNotPerform boolean, scheduled[x] Timing|Period|string, location Reference,
    performer Reference*, product[x] CodeableConcept|Reference, dailyAmount Quantity, quantity Quantity,
    description string
Communication: identifier Identifier*, instantiatesCanonical canonical*, instantiatesUri uri*, basedOn Reference*,
    partOf Reference*, inResponseTo Reference*, status code! {preparation in-progress not-done on-hold stopped
    completed entered-in-error unknown}, statusReason CodeableConcept, category CodeableConcept*,
    priority code {routine urgent asap stat}, medium CodeableConcept*, subject Reference, topic CodeableConcept,
    about Reference*, encounter Reference, sent dateTime, received dateTime, recipient Reference*, sender Reference,
    reasonCode CodeableConcept*, reasonReference Reference*, payload .*, note Annotation*
Communication.payload: content[x] string|Attachment|Reference!
Consent: identifier Identifier*, status code! {draft proposed active rejected inactive entered-in-error},
    scope CodeableConcept!, category CodeableConcept+, patient Reference, dateTime dateTime, performer Reference*,
    organization Reference*, source[x] Attachment|Reference, policy .*, policyRule CodeableConcept, verification .*,
    provision .
Consent.policy: authority uri, uri uri
Consent.verification: verified boolean!, verifiedWith Reference, verificationDate dateTime
Consent.provision: type code {deny permit}, period Period, actor .*, action CodeableConcept*, securityLabel Coding*,
    purpose Coding*, class Coding*, code CodeableConcept*, dataPeriod Period, data .*, provision Consent.provision*
Consent.provision.actor: role CodeableConcept!, reference Reference!
Consent.provision.data: meaning code! {instance related dependents authoredby}, reference Reference!
DocumentReference: masterIdentifier Identifier, identifier Identifier*, status code! {current superseded
    entered-in-error}, docStatus code {preliminary final amended entered-in-error}, type CodeableConcept,
    category CodeableConcept*, subject Reference, date instant, author Reference*, authenticator Reference,
    custodian Reference, relatesTo .*, description string, securityLabel CodeableConcept*, content .+, context .
DocumentReference.relatesTo: code code! {replaces transforms signs appends}, target Reference!
DocumentReference.content: attachment Attachment!, format Coding
DocumentReference.context: encounter Reference*, event CodeableConcept*, period Period,
    facilityType CodeableConcept, practiceSetting CodeableConcept, sourcePatientInfo Reference, related Reference*
Flag: identifier Identifier*, status code! {active inactive entered-in-error}, category CodeableConcept*,
    code CodeableConcept!, subject Reference!, period Period, encounter Reference, author Reference
Goal: identifier Identifier*, lifecycleStatus code! {proposed planned accepted active on-hold completed cancelled
    entered-in-error rejected}, achievementStatus CodeableConcept, category CodeableConcept*,
    priority CodeableConcept, description CodeableConcept!, subject Reference!, start[x] date|CodeableConcept,
    target .*, statusDate date, statusReason string, expressedBy Reference, addresses Reference*, note Annotation*,
    outcomeCode CodeableConcept*, outcomeReference Reference*
Goal.target: measure CodeableConcept, detail[x] Quantity|Range|CodeableConcept|string|boolean|integer|Ratio,
    due[x] date|Duration
Group: identifier Identifier*, active boolean, type code! {person animal practitioner device medication substance},
    actual boolean!, code CodeableConcept, name string, quantity unsignedInt, managingEntity Reference,
    characteristic .*, member .*
Group.characteristic: code CodeableConcept!, value[x] CodeableConcept|boolean|Quantity|Range|Reference!,
    exclude boolean!, period Period
Group.member: entity Reference!, period Period, inactive boolean
List: identifier Identifier*, status code! {current retired entered-in-error}, mode code! {working snapshot
    changes}, title string, code CodeableConcept, subject Reference, encounter Reference, date dateTime,
    source Reference, orderedBy CodeableConcept, note Annotation*, entry .*, emptyReason CodeableConcept
List.entry: flag CodeableConcept, deleted boolean, date dateTime, item Reference!
Location: identifier Identifier*, status code {active suspended inactive}, operationalStatus Coding, name string,
    alias string*, description string, mode code {instance kind}, type CodeableConcept*, telecom ContactPoint*,
    address Address, physicalType CodeableConcept, position ., managingOrganization Reference, partOf Reference,
    hoursOfOperation .*, availabilityExceptions string, endpoint Reference*
Location.position: longitude decimal!, latitude decimal!, altitude decimal
Location.hoursOfOperation: daysOfWeek code* {mon tue wed thu fri sat sun}, allDay boolean, openingTime time,
    closingTime time
MeasureReport: identifier Identifier*, status code! {complete pending error}, type code! {individual subject-list
    summary data-collection}, measure canonical!, subject Reference, date dateTime, reporter Reference,
    period Period!, improvementNotation CodeableConcept, group .*, evaluatedResource Reference*
MeasureReport.group: code CodeableConcept, population .*, measureScore Quantity, stratifier .*
MeasureReport.group.population: code CodeableConcept, count integer, subjectResults Reference
MeasureReport.group.stratifier: code CodeableConcept*, stratum .*
MeasureReport.group.stratifier.stratum: value CodeableConcept, component .*, population .*, measureScore Quantity
MeasureReport.group.stratifier.stratum.component: code CodeableConcept!, value CodeableConcept!
MeasureReport.group.stratifier.stratum.population: code CodeableConcept, count integer, subjectResults Reference
Organization: identifier Identifier*, active boolean, type CodeableConcept*, name string, alias string*,
    telecom ContactPoint*, address Address*, partOf Reference, contact .*, endpoint Reference*
Organization.contact: purpose CodeableConcept, name HumanName, telecom ContactPoint*, address Address
Patient: identifier Identifier*, active boolean, name HumanName*, telecom ContactPoint*, gender code {male female
    other unknown}, birthDate date, deceased[x] boolean|dateTime, address Address*, maritalStatus CodeableConcept,
    multipleBirth[x] boolean|integer, photo Attachment*, contact .*, communication .*,
    generalPractitioner Reference*, managingOrganization Reference, link .*
Patient.contact: relationship CodeableConcept*, name HumanName, telecom ContactPoint*, address Address,
    gender code {male female other unknown}, organization Reference, period Period
Patient.communication: language CodeableConcept!, preferred boolean
Patient.link: other Reference!, type code! {replaced-by replaces refer seealso}
Practitioner: identifier Identifier*, active boolean, name HumanName*, telecom ContactPoint*, address Address*,
    gender code {male female other unknown}, birthDate date, photo Attachment*, qualification .*,
    communication CodeableConcept*
Practitioner.qualification: identifier Identifier*, code CodeableConcept!, period Period, issuer Reference
PractitionerRole: identifier Identifier*, active boolean, period Period, practitioner Reference,
    organization Reference, code CodeableConcept*, specialty CodeableConcept*, location Reference*,
    healthcareService Reference*, telecom ContactPoint*, availableTime .*, notAvailable .*,
    availabilityExceptions string, endpoint Reference*
PractitionerRole.availableTime: daysOfWeek code* {mon tue wed thu fri sat sun}, allDay boolean,
    availableStartTime time, availableEndTime time
PractitionerRole.notAvailable: description string!, during Period
Provenance: target Reference+, occurred[x] Period|dateTime, recorded instant!, policy uri*, location Reference,
    reason CodeableConcept*, activity CodeableConcept, agent .+, entity .*, signature Signature*
Provenance.agent: type CodeableConcept, role CodeableConcept*, who Reference!, onBehalfOf Reference
Provenance.entity: role code! {derivation revision quotation source removal}, what Reference!,
    agent Provenance.agent*
Questionnaire: url uri, identifier Identifier*, version string, name string, title string, derivedFrom canonical*,
    status code! {draft active retired unknown}, experimental boolean, subjectType code*, date dateTime,
    publisher string, contact ContactDetail*, description markdown, useContext UsageContext*,
    jurisdiction CodeableConcept*, purpose markdown, copyright markdown, approvalDate date, lastReviewDate date,
    effectivePeriod Period, code Coding*, item .*
Questionnaire.item: linkId string!, definition uri, code Coding*, prefix string, text string, type code! {group
    display question boolean decimal integer date dateTime time string text url choice open-choice attachment
    reference quantity}, enableWhen .*, enableBehavior code {all any}, required boolean, repeats boolean,
    readOnly boolean, maxLength integer, answerValueSet canonical, answerOption .*, initial .*,
    item Questionnaire.item*
Questionnaire.item.enableWhen: question string!, operator code! {exists = != > < >= <=},
    answer[x] boolean|decimal|integer|date|dateTime|time|string|Coding|Quantity|Reference!
Questionnaire.item.answerOption: value[x] integer|date|time|string|Coding|Reference!, initialSelected boolean
Questionnaire.item.initial:
    value[x] boolean|decimal|integer|date|dateTime|time|string|uri|Attachment|Coding|Quantity|Reference!
QuestionnaireResponse: identifier Identifier, basedOn Reference*, partOf Reference*, questionnaire canonical,
    status code! {in-progress completed amended entered-in-error stopped}, subject Reference, encounter Reference,
    authored dateTime, author Reference, source Reference, item .*
QuestionnaireResponse.item: linkId string!, definition uri, text string, answer .*, item QuestionnaireResponse.item*
QuestionnaireResponse.item.answer:
    value[x] boolean|decimal|integer|date|dateTime|time|string|uri|Attachment|Coding|Quantity|Reference,
    item QuestionnaireResponse.item*
ServiceRequest: identifier Identifier*, instantiatesCanonical canonical*, instantiatesUri uri*, basedOn Reference*,
    replaces Reference*, requisition Identifier, status code! {draft active on-hold revoked completed
    entered-in-error unknown}, intent code! {proposal plan directive order original-order reflex-order filler-order
    instance-order option}, category CodeableConcept*, priority code {routine urgent asap stat},
    doNotPerform boolean, code CodeableConcept, orderDetail CodeableConcept*, quantity[x] Quantity|Ratio|Range,
    subject Reference!, encounter Reference, occurrence[x] dateTime|Period|Timing,
    asNeeded[x] boolean|CodeableConcept, authoredOn dateTime, requester Reference, performerType CodeableConcept,
    performer Reference*, locationCode CodeableConcept*, locationReference Reference*, reasonCode CodeableConcept*,
    reasonReference Reference*, insurance Reference*, supportingInfo Reference*, specimen Reference*,
    bodySite CodeableConcept*, note Annotation*, patientInstruction string, relevantHistory Reference*
Task: identifier Identifier*, instantiatesCanonical canonical, instantiatesUri uri, basedOn Reference*,
    groupIdentifier Identifier, partOf Reference*, status code! {draft requested received accepted rejected ready
    cancelled in-progress on-hold failed completed entered-in-error}, statusReason CodeableConcept,
    businessStatus CodeableConcept, intent code! {unknown proposal plan order original-order reflex-order
    filler-order instance-order option}, priority code {routine urgent asap stat}, code CodeableConcept,
    description string, focus Reference, for Reference, encounter Reference, executionPeriod Period,
    authoredOn dateTime, lastModified dateTime, requester Reference, performerType CodeableConcept*,
    owner Reference, location Reference, reasonCode CodeableConcept, reasonReference Reference,
    insurance Reference*, note Annotation*, relevantHistory Reference*, restriction ., input .*, output .*
Task.restriction: repetitions positiveInt, period Period, recipient Reference*
Task.input: type CodeableConcept!, value[x] any!
Task.output: type CodeableConcept!, value[x] any!
)";

constexpr auto anyType = "base64Binary|boolean|canonical|code|date|dateTime|decimal|id|instant|integer|markdown|oid|positiveInt|"
    "string|time|unsignedInt|uri|url|uuid|Address|Age|Annotation|Attachment|CodeableConcept|Coding|ContactPoint|Count|Distance|"
    "Duration|HumanName|Identifier|Money|Period|Quantity|Range|Ratio|Reference|SampledData|Signature|Timing|ContactDetail|"
    "Contributor|DataRequirement|Expression|ParameterDefinition|RelatedArtifact|TriggerDefinition|UsageContext|Dosage|Meta";

constexpr auto ofResources = "id id, meta Meta, implicitRules uri, language code, text Narrative, contained Resource*, "
                             "extension Extension*, modifierExtension Extension*";
constexpr auto ofParts = "id string, extension Extension*, modifierExtension Extension*";
constexpr auto ofDataTypes = "id string, extension Extension*";

/// Reads the table above.
class Table final {
public:
    Table()
    {
        read(QString::fromLatin1(dataTypes), false);
        read(QString::fromLatin1(resources), true);
        for (auto &[name, type] : m_types)
            readElements(type, m_lines[name]);
    }

    [[nodiscard]] const TypeDefinition *find(const QString &name) const
    {
        const auto found = m_types.find(name);
        return found == m_types.end() ? nullptr : &found->second;
    }

private:
    void read(QString text, bool areResources)
    {
        text.replace("\n    "_L1, " "_L1);
        const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            const qsizetype colon = line.indexOf(u':');
            const QStringList names = line.left(colon).split(u' ');
            for (const QString &name : names) {
                const bool isPart = name.contains(u'.');
                const auto *common = isPart || name == "Timing"_L1 || name == "Dosage"_L1 ? ofParts
                    : areResources                                                        ? ofResources
                                                                                          : ofDataTypes;
                m_types[name] = {name, areResources && !isPart, {}, {}};
                m_lines[name] = QString::fromLatin1(common) + u", "_s + line.mid(colon + 2);
            }
        }
    }

    void readElements(TypeDefinition &type, const QString &line) const
    {
        const QStringList elements = line.split(u", "_s);
        for (const QString &element : elements)
            readElement(type, element);
    }

    /// "status code! {active inactive}"
    void readElement(TypeDefinition &type, const QString &text) const
    {
        const QString name = text.section(u' ', 0, 0);
        QString types = text.section(u' ', 1, 1);
        const QString codes = text.section(u' ', 2);
        const QChar times = types.back();
        if (!times.isLetterOrNumber() && times != u'.')
            types.chop(1);
        if (times == u'!' || times == u'+')
            type.required << name;
        const bool repeats = times == u'*' || times == u'+';
        if (types == "any"_L1)
            types = QString::fromLatin1(anyType);
        const QString stem = name.endsWith("[x]"_L1) ? name.chopped(3) : QString{};
        const QStringList each = types.split(u'|');
        for (const QString &one : each) {
            const QString typeName = one == "."_L1 ? type.name + u'.' + name : one;
            ElementDefinition element{primitiveNamed(typeName), find(typeName), repeats};
            if (!codes.isEmpty())
                element.codes = codes.sliced(1, codes.size() - 2).split(u' ');
            if (!stem.isEmpty())
                element.choice = name;
            type.elements.insert(stem.isEmpty() ? name : stem + one.front().toUpper() + one.sliced(1), element);
        }
    }

    // In a map they stay where they are, and point at each other.
    std::map<QString, TypeDefinition> m_types;
    std::map<QString, QString> m_lines;
};

} // namespace

const TypeDefinition *definitionOf(const QString &type)
{
    static const Table table;
    return table.find(type);
}

} // namespace heard::fhir
