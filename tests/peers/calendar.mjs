// Reads calendar files with a calendar that is not ours.
//
//     node calendar.mjs PROGRAM      a program that prints one calendar file for each of: general, full, cancelled
//
// Says of each what is wrong with it; fails where something is.
import { execFileSync } from 'node:child_process';
import ICAL from 'ical.js';

const program = process.argv[2];
const faults = [];

function check(holds, words) {
    if (!holds)
        faults.push(words);
}

function read(which) {
    const text = execFileSync(program, [which], { encoding: 'utf8' });
    check(/^(?:[^\r\n]*\r\n)+$/.test(text), `${which}: a line does not end in CRLF`);
    const calendar = new ICAL.Component(ICAL.parse(text));
    check(calendar.name === 'vcalendar', `${which}: not a calendar`);
    check(calendar.getFirstPropertyValue('version') === '2.0', `${which}: not version 2.0`);
    check(calendar.getFirstPropertyValue('prodid')?.length > 0, `${which}: no PRODID`);
    const events = calendar.getAllSubcomponents('vevent');
    check(events.length === 1, `${which}: ${events.length} events`);
    return { component: events[0], event: new ICAL.Event(events[0]) };
}

function checkTimes(which, { component, event }) {
    check(event.startDate.zone === ICAL.Timezone.utcTimezone, `${which}: the start is not in UTC`);
    check(event.startDate.toJSDate().toISOString() === '2027-06-15T13:30:00.000Z', `${which}: starts at ${event.startDate}`);
    check(event.endDate.toJSDate().toISOString() === '2027-06-15T14:15:00.000Z', `${which}: ends at ${event.endDate}`);
    check(event.uid === '0b1f7b1e-9d0a-4f53-8d7c-2f8d2a6f8f11', `${which}: is called ${event.uid}`);
    check(component.getFirstPropertyValue('dtstamp'), `${which}: has no DTSTAMP`);
}

// A week, a day and two hours before.
function checkAlarms(which, { component }) {
    const alarms = component.getAllSubcomponents('valarm');
    check(alarms.every((alarm) => alarm.getFirstPropertyValue('action') === 'DISPLAY'), `${which}: an alarm shows nothing`);
    const hours = alarms.map((alarm) => alarm.getFirstPropertyValue('trigger')?.toSeconds() / 3600);
    check(hours.join() === '-168,-24,-2', `${which}: alarms at ${hours} hours`);
}

function checkSequence(which, { component }, sequence) {
    check(component.getFirstPropertyValue('sequence') === sequence, `${which}: its sequence is not ${sequence}`);
}

const general = read('general');
checkTimes('general', general);
checkAlarms('general', general);
checkSequence('general', general, 2);
check(general.event.summary === 'Appointment', `general: its title is ${general.event.summary}`);
check(!general.event.location && !general.event.description, 'general: it says more than when');
check(!/surger|clinic|breast|medicine/i.test(general.component.toString()), 'general: it says what it is about');

const full = read('full');
checkTimes('full', full);
checkAlarms('full', full);
checkSequence('full', full, 2);
check(full.event.summary === 'Meeting before surgery', `full: its title is ${full.event.summary}`);
check(full.event.location === 'Clinic C, ground floor; Riverbank Hospital', `full: it is at ${full.event.location}`);
check(full.event.description === 'What to bring: “your glasses”, a list\nHow to get there: C:\\blue; lift', 'full: its notes are other words');

const cancelled = read('cancelled');
check(cancelled.component.getFirstPropertyValue('status') === 'CANCELLED', 'cancelled: it is not said');
checkSequence('cancelled', cancelled, 3);
check(cancelled.component.getAllSubcomponents('valarm').length === 0, 'cancelled: it rings');

faults.forEach((fault) => console.log(fault));
console.log(faults.length ? `${faults.length} faults` : 'all read as they were written');
process.exitCode = faults.length ? 1 : 0;
