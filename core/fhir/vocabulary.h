#pragma once

#include <QLatin1StringView>

/// The addresses under which everything of ours is named in FHIR, and the public ones we use.
namespace heard::fhir {

using Word = QLatin1StringView;

inline constexpr Word base{"https://heard.example/fhir/"};

namespace system {
inline constexpr Word uuid{"urn:ietf:rfc:3986"};
inline constexpr Word nhsNumber{"https://fhir.nhs.uk/Id/nhs-number"};
inline constexpr Word ukDeliveryChannel{"https://fhir.hl7.org.uk/CodeSystem/UKCore-DeliveryChannel"};
inline constexpr Word goalAchievement{"http://terminology.hl7.org/CodeSystem/goal-achievement"};
inline constexpr Word cohort{"https://heard.example/fhir/CodeSystem/cohort"};
inline constexpr Word role{"https://heard.example/fhir/CodeSystem/role"};
inline constexpr Word communication{"https://heard.example/fhir/CodeSystem/communication-category"};
inline constexpr Word appointmentKind{"https://heard.example/fhir/CodeSystem/appointment-kind"};
inline constexpr Word goalCategory{"https://heard.example/fhir/CodeSystem/goal-category"};
inline constexpr Word basic{"https://heard.example/fhir/CodeSystem/basic"};
inline constexpr Word contact{"https://heard.example/fhir/CodeSystem/contact-purpose"};
inline constexpr Word request{"https://heard.example/fhir/CodeSystem/request"};     // category of ServiceRequest and CarePlan
inline constexpr Word task{"https://heard.example/fhir/CodeSystem/task"};           // code of Task and ServiceRequest
inline constexpr Word assessmentState{"https://heard.example/fhir/CodeSystem/assessment-state"}; // businessStatus of Task
inline constexpr Word document{"https://heard.example/fhir/CodeSystem/document"};   // type of DocumentReference
inline constexpr Word topic{"https://heard.example/fhir/CodeSystem/topic"};         // category of DocumentReference
inline constexpr Word flag{"https://heard.example/fhir/CodeSystem/flag"};
inline constexpr Word agreement{"https://heard.example/fhir/CodeSystem/agreement"}; // activity of Provenance
inline constexpr Word answer{"https://heard.example/fhir/CodeSystem/did-it-happen"};
inline constexpr Word participationMode{"http://terminology.hl7.org/CodeSystem/v3-ParticipationMode"}; // Communication.medium
/// The row of an imported file, as an identifier: importing the same file twice finds what is there.
inline constexpr Word importedRow{"https://heard.example/fhir/imported-row"};
/// Which of the themes that come with the program one began as, as an identifier.
inline constexpr Word shippedTheme{"https://heard.example/fhir/shipped-theme"};
} // namespace system

/// Extensions; the comment names the type of the value and where it stands.
namespace extension {
inline constexpr Word cohort{"https://heard.example/fhir/StructureDefinition/cohort"};               // valueCode: Patient, Goal
inline constexpr Word communicationNeed{"https://heard.example/fhir/StructureDefinition/communication-need"}; // valueString, repeats: Patient
inline constexpr Word preparation{"https://heard.example/fhir/StructureDefinition/preparation"};     // valueString: Appointment, the one thing to do before
inline constexpr Word position{"https://heard.example/fhir/StructureDefinition/position"};           // valueInteger: question, issue, commitment, standard
inline constexpr Word part{"https://heard.example/fhir/StructureDefinition/part"};                   // valueCode good | better: Communication.payload
inline constexpr Word about{"https://heard.example/fhir/StructureDefinition/about-care"};            // valueString: feedback, which part of care
inline constexpr Word handled{"https://heard.example/fhir/StructureDefinition/handled"};             // valueInstant: feedback that needs nothing more, assessment whose urgent concern was looked after
inline constexpr Word answered{"https://heard.example/fhir/StructureDefinition/answered"};           // valueInstant: question that was asked on the day
inline constexpr Word issue{"https://heard.example/fhir/StructureDefinition/issue"};                 // valueReference(Basic): Goal, its "you said"
inline constexpr Word words{"https://heard.example/fhir/StructureDefinition/words"};                 // valueString: Basic, the text of "you said"
/// valueReference: on the published copy of an issue, commitment or standard, the working copy it was made from.
/// What carries it is what patients see; what does not is the team's own.
inline constexpr Word publicationOf{"https://heard.example/fhir/StructureDefinition/publication-of"};
/// valueBoolean true: on a published copy that was taken back (Basic has no status), and on an issue or a coding that was removed.
inline constexpr Word withdrawn{"https://heard.example/fhir/StructureDefinition/withdrawn"};
inline constexpr Word published{"https://heard.example/fhir/StructureDefinition/published"};         // valueInstant: on a published copy, when it last changed
inline constexpr Word announcedState{"https://heard.example/fhir/StructureDefinition/announced-state"}; // valueCode: Goal.note, the state published with it
inline constexpr Word announcedMonth{"https://heard.example/fhir/StructureDefinition/announced-month"}; // valueDate: Goal.note, the month published with it
/// valueString: a digest of what an imported file said, so that importing it again changes nothing, nor undoes an edit.
inline constexpr Word importedContent{"https://heard.example/fhir/StructureDefinition/imported-content"};
inline constexpr Word hours{"https://heard.example/fhir/StructureDefinition/hours"};                 // valueString: Organization.contact, when someone answers
inline constexpr Word invented{"https://heard.example/fhir/StructureDefinition/invented"};           // valueBoolean: Organization of a demonstration
// of the care loop
inline constexpr Word directions{"https://heard.example/fhir/StructureDefinition/directions"};       // valueString: Appointment, how to get there
inline constexpr Word preparationCode{"https://heard.example/fhir/StructureDefinition/preparation-code"}; // valueCode: Appointment, where preparation is a usual one
inline constexpr Word bringCode{"https://heard.example/fhir/StructureDefinition/bring-code"};        // valueCode: Appointment, where what to bring is the usual
inline constexpr Word questionTime{"https://heard.example/fhir/StructureDefinition/question-time"};  // valueBoolean: Appointment, whether there was time for questions
inline constexpr Word ask{"https://heard.example/fhir/StructureDefinition/ask"};                     // valueCode change | cancel: AppointmentResponse
inline constexpr Word askedAt{"https://heard.example/fhir/StructureDefinition/asked-at"};            // valueInstant: AppointmentResponse
inline constexpr Word seenAt{"https://heard.example/fhir/StructureDefinition/seen-at"};              // valueInstant: AppointmentResponse, by the team
inline constexpr Word answer{"https://heard.example/fhir/StructureDefinition/answer"};               // valueCode moved | cancelled | kept: AppointmentResponse
inline constexpr Word answerWords{"https://heard.example/fhir/StructureDefinition/answer-words"};    // valueString: AppointmentResponse
inline constexpr Word answeredAt{"https://heard.example/fhir/StructureDefinition/answered-at"};      // valueInstant: AppointmentResponse
inline constexpr Word withdrawnAt{"https://heard.example/fhir/StructureDefinition/withdrawn-at"};    // valueInstant: AppointmentResponse, taken back
inline constexpr Word phoneComfort{"https://heard.example/fhir/StructureDefinition/phone-comfort"};  // valueCode yes | no | unsure: AppointmentResponse
inline constexpr Word preferredMode{"https://heard.example/fhir/StructureDefinition/preferred-mode"}; // valueCode in-person | phone | video | any: Communication
inline constexpr Word expectedMinutes{"https://heard.example/fhir/StructureDefinition/expected-minutes"}; // valueInteger: wait, from when it was said
inline constexpr Word waitReason{"https://heard.example/fhir/StructureDefinition/wait-reason"};      // valueCode: wait, where its words are a usual reason
inline constexpr Word over{"https://heard.example/fhir/StructureDefinition/over"};                   // valueBoolean: wait that has ended
inline constexpr Word attempt{"https://heard.example/fhir/StructureDefinition/attempt"};             // repeats {when valueInstant, outcome valueCode, who valueReference(Practitioner)}: Task
inline constexpr Word expected{"https://heard.example/fhir/StructureDefinition/expected"};           // valueDate: ServiceRequest, its month on the waiting list
inline constexpr Word checkedOn{"https://heard.example/fhir/StructureDefinition/checked-on"};        // valueDate: ServiceRequest, when the team last looked
inline constexpr Word urgentConcern{"https://heard.example/fhir/StructureDefinition/urgent-concern"}; // valueBoolean: Questionnaire.item, QuestionnaireResponse.item
/// valueInstant: QuestionnaireResponse.item that is urgent, since when she says so; AppointmentResponse with phone-comfort
inline constexpr Word saidAt{"https://heard.example/fhir/StructureDefinition/said-at"};
inline constexpr Word bookedAt{"https://heard.example/fhir/StructureDefinition/booked-at"};          // valueReference(Appointment): Task
inline constexpr Word keptAfter{"https://heard.example/fhir/StructureDefinition/kept-after"};        // valueReference(Task): Appointment, kept although the request it was booked for is closed
inline constexpr Word concern{"https://heard.example/fhir/StructureDefinition/concern"};             // valueCode: CarePlan.activity.detail, its linkId
inline constexpr Word happenedNext{"https://heard.example/fhir/StructureDefinition/happened-next"};  // valueString: CarePlan.activity.detail
inline constexpr Word diagnosed{"https://heard.example/fhir/StructureDefinition/diagnosed"};         // valueDate: Patient
inline constexpr Word assessmentInterval{"https://heard.example/fhir/StructureDefinition/assessment-interval"}; // valueInteger: Organization, months
inline constexpr Word audience{"https://heard.example/fhir/StructureDefinition/audience"};           // valueCode: DocumentReference
inline constexpr Word owner{"https://heard.example/fhir/StructureDefinition/owner"};                 // valueString: DocumentReference, who keeps it right
inline constexpr Word reviewOn{"https://heard.example/fhir/StructureDefinition/review-on"};          // valueDate: DocumentReference
inline constexpr Word sensitive{"https://heard.example/fhir/StructureDefinition/sensitive"};         // valueBoolean: DocumentReference, released one by one
inline constexpr Word example{"https://heard.example/fhir/StructureDefinition/example"};             // valueBoolean: DocumentReference, not yet checked by clinicians
inline constexpr Word revision{"https://heard.example/fhir/StructureDefinition/revision"};           // repeats {what valueCode, when valueInstant, who, words valueString, text valueReference(DocumentReference)}: DocumentReference
inline constexpr Word earlier{"https://heard.example/fhir/StructureDefinition/earlier"};             // valueBoolean: DocumentReference, what a page said once; the team's
inline constexpr Word visibleFrom{"https://heard.example/fhir/StructureDefinition/visible-from"};    // valueInstant: information that was sent in a pack; a sensitive page that only sendings brought her
inline constexpr Word asksAcknowledgement{"https://heard.example/fhir/StructureDefinition/asks-acknowledgement"}; // valueBoolean: likewise
inline constexpr Word pageRead{"https://heard.example/fhir/StructureDefinition/page-read"};          // repeats {page valueReference(DocumentReference), when valueInstant, acknowledged valueInstant}: likewise, by the patient
inline constexpr Word acknowledged{"https://heard.example/fhir/StructureDefinition/acknowledged"};   // valueInstant: likewise, by the patient
// of themes
inline constexpr Word themeName{"https://heard.example/fhir/StructureDefinition/theme-name"};        // valueString: Basic, a theme
inline constexpr Word themeDescription{"https://heard.example/fhir/StructureDefinition/theme-description"}; // valueString: likewise
inline constexpr Word retired{"https://heard.example/fhir/StructureDefinition/retired"};             // valueInstant: likewise, no longer chosen
inline constexpr Word mergedInto{"https://heard.example/fhir/StructureDefinition/merged-into"};      // valueReference(Basic): likewise, the theme it counts as
inline constexpr Word theme{"https://heard.example/fhir/StructureDefinition/theme"};                 // valueReference(Basic): Basic, a coding
inline constexpr Word codedAt{"https://heard.example/fhir/StructureDefinition/coded-at"};            // valueInstant: likewise
/// {part valueCode good | better, start valueInteger, length valueInteger, words valueString}: likewise, in UTF-16 units
inline constexpr Word excerpt{"https://heard.example/fhir/StructureDefinition/excerpt"};
// of the voice loop
inline constexpr Word anonymous{"https://heard.example/fhir/StructureDefinition/anonymous"}; // valueBoolean: feedback that nobody can trace to who said it
inline constexpr Word replyKey{"https://heard.example/fhir/StructureDefinition/reply-key"}; // valueBase64Binary: feedback, reply, outcome; the key of one item to which replies are sealed
inline constexpr Word quoteLock{"https://heard.example/fhir/StructureDefinition/quote-lock"}; // valueBase64Binary: anonymous feedback, the hash of what withdraws the consent to quote
inline constexpr Word mayQuote{"https://heard.example/fhir/StructureDefinition/may-quote"}; // valueBoolean: feedback; part of consent
inline constexpr Word commitment{"https://heard.example/fhir/StructureDefinition/commitment"}; // valueReference(Goal): feedback or answer about one commitment
inline constexpr Word heldOn{"https://heard.example/fhir/StructureDefinition/held-on"}; // valueDate: DocumentReference, an interview or focus group
inline constexpr Word people{"https://heard.example/fhir/StructureDefinition/people"}; // valueInteger: how many took part; how many were given a booklet
inline constexpr Word consent{"https://heard.example/fhir/StructureDefinition/consent"}; // {given valueBoolean, may-quote valueBoolean, on valueDate, withdrawn-on valueDate}: DocumentReference
inline constexpr Word evidence{"https://heard.example/fhir/StructureDefinition/evidence"}; // valueReference, repeats: Basic, what shows that patients said it; never on a published copy
inline constexpr Word alreadyKnown{"https://heard.example/fhir/StructureDefinition/already-known"}; // valueBoolean: Basic, an issue that was known before it was said
inline constexpr Word goalKind{"https://heard.example/fhir/StructureDefinition/goal-kind"}; // valueCode: Goal
inline constexpr Word milestone{"https://heard.example/fhir/StructureDefinition/milestone"}; // repeats {id valueString, words valueString, by valueDate, doneOn valueDate}: Goal
inline constexpr Word effort{"https://heard.example/fhir/StructureDefinition/effort"}; // valueDecimal hours: Goal, Provenance
inline constexpr Word unableReason{"https://heard.example/fhir/StructureDefinition/unable-reason"}; // valueCode funding | staff | space | policy | other: Goal
inline constexpr Word hoursAMonth{"https://heard.example/fhir/StructureDefinition/hours-a-month"}; // valueDecimal: PractitionerRole, what there is for the pledge
inline constexpr Word agreedContent{"https://heard.example/fhir/StructureDefinition/agreed-content"}; // valueString: Provenance, a digest of what was agreed
inline constexpr Word feasibility{"https://heard.example/fhir/StructureDefinition/feasibility"}; // valueCode easy | possible | hard | not-now: Provenance
inline constexpr Word feedback{"https://heard.example/fhir/StructureDefinition/feedback"}; // valueReference(Communication): Basic, the words an outcome is about
inline constexpr Word readOn{"https://heard.example/fhir/StructureDefinition/read-on"}; // valueDate: Basic, an outcome
inline constexpr Word themedOn{"https://heard.example/fhir/StructureDefinition/themed-on"}; // valueDate: likewise
inline constexpr Word ledTo{"https://heard.example/fhir/StructureDefinition/led-to"}; // valueReference(Basic), repeats: likewise, the issues the words are evidence of
inline constexpr Word fewerThan{"https://heard.example/fhir/StructureDefinition/fewer-than"}; // valueInteger: MeasureReport.group.population whose number is not shown
inline constexpr Word withheld{"https://heard.example/fhir/StructureDefinition/withheld"}; // valueBoolean: likewise, where another number could be worked out from it
inline constexpr Word measureOf{"https://heard.example/fhir/StructureDefinition/measure-of"}; // {words valueString, kind valueCode, better valueCode, target valueDecimal, unit valueCode}: Goal, how its effect is measured
inline constexpr Word changedOn{"https://heard.example/fhir/StructureDefinition/changed-on"}; // valueDate: Goal, from when values count as after the change
inline constexpr Word released{"https://heard.example/fhir/StructureDefinition/released"}; // valueAttachment {title about what, data who was counted and what was told}: Basic, a release
inline constexpr Word shareBefore{"https://heard.example/fhir/StructureDefinition/share-before"}; // valueInteger percent: MeasureReport of did-it-happen, the highest of the releases before
inline constexpr Word notKeptSeen{"https://heard.example/fhir/StructureDefinition/not-kept-seen"}; // valueInstant: Goal, when the latest word that it is not kept was said that the team has looked at; never on a published copy
inline constexpr Word fallSeen{"https://heard.example/fhir/StructureDefinition/fall-seen"}; // valueString: Goal, the version of the MeasureReport of did-it-happen that the team has looked at; never on a published copy
inline constexpr Word format{"https://heard.example/fhir/StructureDefinition/format"}; // valueCode: Basic, of a booklet that was given
/// valueCodeableConcept: Appointment, how patient and team meet, as UK Core says it.
inline constexpr Word ukDeliveryChannel{"https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-DeliveryChannel"};
/// valueCode: Appointment, the same as the NHS e-Referral Service says it; only read.
inline constexpr Word nhsConsultationMedium{"https://fhir.nhs.uk/StructureDefinition/Extension-Consultation-Medium"};
/// {words valueString: a digest of them, print valueBoolean}, repeats: Basic; never on a published copy
inline constexpr Word quoteChoice{"https://heard.example/fhir/StructureDefinition/quote-choice"};
/// {id valueString, daysOfWeek valueCode, availableStartTime and availableEndTime valueTime, place valueString, for valueString}, repeats: Organization
inline constexpr Word dropIn{"https://heard.example/fhir/StructureDefinition/drop-in"};
inline constexpr Word suppressionThreshold{"https://heard.example/fhir/StructureDefinition/suppression-threshold"}; // valueInteger: Organization
} // namespace extension

/// Codes of our own systems.
namespace code {
// role
inline constexpr Word nurse{"nurse"};
inline constexpr Word pledgeLead{"pledge-lead"};
inline constexpr Word mdtMember{"mdt-member"};
inline constexpr Word patientRepresentative{"patient-representative"};
inline constexpr Word administrator{"administrator"};
// communication category
inline constexpr Word feedback{"patient-feedback"};
inline constexpr Word reply{"reply"};
inline constexpr Word question{"question"};
inline constexpr Word wait{"wait"};
inline constexpr Word information{"information"};
inline constexpr Word modePreference{"mode-preference"};
inline constexpr Word quoteWithdrawal{"quote-withdrawal"};
// medium of a communication
inline constexpr Word written{"WRITTEN"};
// request
inline constexpr Word waitingList{"waiting-list"};
inline constexpr Word carePlan{"assessment-care-plan"};
// task
inline constexpr Word hna{"hna"};
inline constexpr Word afterSurgeryCall{"after-surgery-call"};
// document
inline constexpr Word page{"page"};
inline constexpr Word interview{"interview"};
inline constexpr Word focusGroup{"focus-group"};
inline constexpr Word note{"note"};
// flag
inline constexpr Word palliativeReferral{"palliative-referral"};
// cohort, audience
inline constexpr Word everyone{"everyone"};
inline constexpr Word primary{"primary"};
inline constexpr Word secondary{"secondary"};
// goal category
inline constexpr Word commitment{"commitment"};
inline constexpr Word standardOfCare{"standard-of-care"};
// basic
inline constexpr Word youSaid{"you-said"};
inline constexpr Word theme{"theme"};
inline constexpr Word themeCoding{"theme-coding"};
inline constexpr Word wordsOutcome{"words-outcome"};
inline constexpr Word bookletGiven{"booklet-given"};
inline constexpr Word release{"release"};
// activity of a provenance
inline constexpr Word agree{"agree"};
inline constexpr Word notYet{"not-yet"};
inline constexpr Word review{"review"};
inline constexpr Word kept{"kept"};
inline constexpr Word notKept{"not-kept"};
// contact purpose
inline constexpr Word nurseLine{"nurse-line"};
inline constexpr Word dayAndNight{"day-and-night"};
inline constexpr Word reception{"reception"};
// appointment kind
inline constexpr Word clinic{"clinic"};
inline constexpr Word phone{"phone"};
inline constexpr Word video{"video"};
inline constexpr Word scan{"scan"};
inline constexpr Word surgery{"surgery"};
inline constexpr Word beforeSurgery{"before-surgery"};
inline constexpr Word openAccess{"open-access"};
inline constexpr Word assessment{"assessment"};
inline constexpr Word followUpCall{"follow-up-call"};
// payload part
inline constexpr Word good{"good"};
inline constexpr Word better{"better"};
} // namespace code

/// The question "Did it happen for you?" and the count of its answers, as canonicals.
inline constexpr Word didItHappen{"https://heard.example/fhir/Questionnaire/did-it-happen|1"};
inline constexpr Word didItHappenMeasure{"https://heard.example/fhir/Measure/did-it-happen"};

/// How core/store names the path of a reference that stands in an extension: its url, then the value element.
namespace path {
inline constexpr Word publicationOf{"https://heard.example/fhir/StructureDefinition/publication-of.valueReference"};
inline constexpr Word issue{"https://heard.example/fhir/StructureDefinition/issue.valueReference"};
inline constexpr Word theme{"https://heard.example/fhir/StructureDefinition/theme.valueReference"};
inline constexpr Word evidence{"https://heard.example/fhir/StructureDefinition/evidence.valueReference"};
inline constexpr Word commitment{"https://heard.example/fhir/StructureDefinition/commitment.valueReference"};
inline constexpr Word feedback{"https://heard.example/fhir/StructureDefinition/feedback.valueReference"};
inline constexpr Word ledTo{"https://heard.example/fhir/StructureDefinition/led-to.valueReference"};
/// Of a moment.
inline constexpr Word handled{"https://heard.example/fhir/StructureDefinition/handled.valueInstant"};
inline constexpr Word published{"https://heard.example/fhir/StructureDefinition/published.valueInstant"};
inline constexpr Word diagnosed{"https://heard.example/fhir/StructureDefinition/diagnosed.valueDate"};
inline constexpr Word reviewOn{"https://heard.example/fhir/StructureDefinition/review-on.valueDate"};
inline constexpr Word askedAt{"https://heard.example/fhir/StructureDefinition/asked-at.valueInstant"};
inline constexpr Word visibleFrom{"https://heard.example/fhir/StructureDefinition/visible-from.valueInstant"};
inline constexpr Word saidAt{"https://heard.example/fhir/StructureDefinition/said-at.valueInstant"};
/// Of a reference to an appointment.
inline constexpr Word bookedAt{"https://heard.example/fhir/StructureDefinition/booked-at.valueReference"};
/// Of a reference from an appointment.
inline constexpr Word keptAfter{"https://heard.example/fhir/StructureDefinition/kept-after.valueReference"};
} // namespace path

} // namespace heard::fhir
