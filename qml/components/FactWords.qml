import QtQml
import Heard.Models

/// What the parts of a record are called, and what they say, for whoever chooses between two versions of it.
QtObject {
    id: root

    required property DateWords dates

    readonly property NeedWords needWords: NeedWords {}
    readonly property WayWords wayWords: WayWords {}
    readonly property KindWords kindWords: KindWords { kind: Meeting.OtherKind }
    /// By RecordFact.Part.
    readonly property var labels: ({
        [RecordFact.Words]: qsTr("Words"),
        [RecordFact.Title]: qsTr("Title"),
        [RecordFact.Meeting]: qsTr("Appointment"),
        [RecordFact.Begins]: qsTr("When"),
        [RecordFact.Ends]: qsTr("Until"),
        [RecordFact.Place]: qsTr("Where"),
        [RecordFact.WithWhom]: qsTr("With"),
        [RecordFact.MeetingState]: qsTr("State"),
        [RecordFact.Reason]: qsTr("Reason"),
        [RecordFact.Preparation]: qsTr("To do before"),
        [RecordFact.Bring]: qsTr("To bring"),
        [RecordFact.Directions]: qsTr("Directions"),
        [RecordFact.Asked]: qsTr("Asked for"),
        [RecordFact.Answer]: qsTr("Answer"),
        [RecordFact.TakenBack]: qsTr("Taken back"),
        [RecordFact.PhoneComfort]: qsTr("Is the phone all right?"),
        [RecordFact.Mode]: qsTr("Way to meet"),
        [RecordFact.Minutes]: qsTr("Wait"),
        [RecordFact.Over]: qsTr("The wait is over"),
        [RecordFact.Ticked]: qsTr("Ticked"),
        [RecordFact.Distress]: qsTr("Distress in the last week"),
        [RecordFact.MattersMost]: qsTr("What matters most"),
        [RecordFact.LookedAfter]: qsTr("Looked after"),
        [RecordFact.PlanState]: qsTr("State"),
        [RecordFact.Agreed]: qsTr("Agreed"),
        [RecordFact.SupportState]: qsTr("State"),
        [RecordFact.TakenOnBy]: qsTr("Taken on by"),
        [RecordFact.WaitsFor]: qsTr("Waits for"),
        [RecordFact.Since]: qsTr("Since"),
        [RecordFact.Expected]: qsTr("Expected in"),
        [RecordFact.ListState]: qsTr("State"),
        [RecordFact.Tries]: qsTr("Calls nobody answered"),
        [RecordFact.CallEnd]: qsTr("How it ended"),
        [RecordFact.PromiseState]: qsTr("State"),
        [RecordFact.Due]: qsTr("By"),
        [RecordFact.Name]: qsTr("Name"),
        [RecordFact.Phone]: qsTr("Phone number"),
        [RecordFact.Needs]: qsTr("How to speak and write to her"),
        [RecordFact.Address]: qsTr("Address"),
        [RecordFact.Contacts]: qsTr("Phone numbers"),
        [RecordFact.ReadAt]: qsTr("Read"),
        [RecordFact.HandledAt]: qsTr("Dealt with"),
        [RecordFact.AnsweredAt]: qsTr("Answered"),
        [RecordFact.EndedOn]: qsTr("Ended")
    })
    /// Of the parts that are a choice: by RecordFact.Part, then as the part counts.
    readonly property var choices: ({
        [RecordFact.MeetingState]: {
            [Meeting.Proposed]: qsTr("Not fixed yet"),
            [Meeting.Booked]: qsTr("Booked"),
            [Meeting.Arrived]: qsTr("Arrived"),
            [Meeting.Fulfilled]: qsTr("Took place"),
            [Meeting.Cancelled]: qsTr("Cancelled"),
            [Meeting.NotAttended]: qsTr("Did not come"),
            [Meeting.EnteredInError]: qsTr("Entered by mistake")
        },
        [RecordFact.Asked]: {
            [AskView.Change]: qsTr("Another time"),
            [AskView.Cancel]: qsTr("To cancel")
        },
        [RecordFact.Answer]: {
            [AskView.Moved]: qsTr("Moved"),
            [AskView.Cancelled]: qsTr("Cancelled"),
            [AskView.Kept]: qsTr("Stays as it is")
        },
        [RecordFact.PhoneComfort]: wayWords.comforts,
        [RecordFact.Mode]: wayWords.modes,
        // As care::CarePlanState.
        [RecordFact.PlanState]: [qsTr("Draft"), qsTr("Shared"), qsTr("Finished"), qsTr("Replaced")],
        [RecordFact.SupportState]: {
            [Support.Requested]: qsTr("New"),
            [Support.Accepted]: qsTr("Taken on"),
            [Support.Booked]: qsTr("Time booked"),
            [Support.UnderWay]: qsTr("Under way"),
            [Support.PlanShared]: qsTr("Plan shared"),
            [Support.Done]: qsTr("Done"),
            [Support.Declined]: qsTr("Declined"),
            [Support.Withdrawn]: qsTr("Taken back")
        },
        [RecordFact.ListState]: {
            [WaitingPlacesModel.Waiting]: qsTr("Waiting"),
            [WaitingPlacesModel.Done]: qsTr("Done"),
            [WaitingPlacesModel.Removed]: qsTr("Taken off the list")
        },
        // As care::CallAttempt::Outcome.
        [RecordFact.CallEnd]: [qsTr("Nobody answered"), qsTr("They spoke"), qsTr("Not possible any more")],
        [RecordFact.PromiseState]: {
            [BoardModel.Draft]: qsTr("Draft"),
            [BoardModel.Agreed]: qsTr("Agreed"),
            [BoardModel.Planned]: qsTr("Planned"),
            [BoardModel.InProgress]: qsTr("In progress"),
            [BoardModel.Ongoing]: qsTr("Ongoing"),
            [BoardModel.Achieved]: qsTr("Achieved"),
            [BoardModel.Delayed]: qsTr("Delayed"),
            [BoardModel.Unable]: qsTr("Unable"),
            [BoardModel.Withdrawn]: qsTr("Withdrawn")
        }
    })
    readonly property var yesOrNo: [RecordFact.TakenBack, RecordFact.Over]
    readonly property var moments: [RecordFact.Begins, RecordFact.LookedAfter, RecordFact.ReadAt, RecordFact.HandledAt, RecordFact.AnsweredAt]
    readonly property var days: [RecordFact.Since, RecordFact.EndedOn]
    readonly property var months: [RecordFact.Expected, RecordFact.Due]

    function label(fact: var): string {
        return labels[fact.part] ?? ""
    }

    function value(fact: var): string {
        return fact.empty ? nothing(fact.part) : days.includes(fact.part) ? dates.said.fullDay(fact.at)
            : moments.includes(fact.part) ? dates.said.moment(fact.at)
            : months.includes(fact.part) ? dates.said.fullMonth(fact.at)
            : yesOrNo.includes(fact.part) ? qsTr("Yes")
            : fact.part in choices ? chosen(fact) : counted(fact)
    }

    /// What a version says that says nothing of it.
    function nothing(part: int): string {
        return yesOrNo.includes(part) ? qsTr("No") : moments.includes(part) || part === RecordFact.EndedOn ? qsTr("Not yet") : qsTr("Nothing")
    }

    function chosen(fact: var): string {
        const choice = choices[fact.part][fact.number] ?? ""
        return fact.words.length > 0 ? choice + "\n" + fact.words : choice
    }

    function counted(fact: var): string {
        switch (fact.part) {
        case RecordFact.Meeting:
            return fact.number === Meeting.OtherKind && fact.words.length > 0 ? fact.words : kindWords.names[fact.number] ?? ""
        case RecordFact.Ends:
            return dates.said.time(fact.at)
        case RecordFact.Minutes:
            return fact.number < 0 ? qsTr("Nobody can tell yet") : qsTr("%n minute(s)", "", fact.number)
        case RecordFact.Distress:
            return qsTr("%1 of 10").arg(fact.number)
        case RecordFact.Tries:
            return Number(fact.number).toLocaleString(Qt.locale(), "f", 0)
        case RecordFact.Ticked:
            return fact.concerns.map(one => ticked(one)).join("\n")
        case RecordFact.Needs:
            return fact.list.map(need => needWords.said(need)).join("\n")
        }
        return fact.words
    }

    function ticked(concern: var): string {
        return concern.weight < 0 ? concern.words
            //: %1 is a concern, such as "Sleep", %2 a number from 0 to 10
            : qsTr("%1: %2 of 10").arg(concern.words).arg(concern.weight)
    }
}
