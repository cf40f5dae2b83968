#pragma once

#include <QString>

namespace heard::exchange {

/// Why a whole file cannot be read.
enum class FileError {
    Empty,
    TooLarge,       ///< more than csv::largestFile
    Binary,         ///< no text
    Spreadsheet,    ///< an Excel or OpenDocument file: it has to be saved as CSV
    Pdf,
    Html,           ///< a web page, such as the sign-in page that came instead of the file
    Xml,            ///< FHIR is read as JSON only
    NotUtf8,        ///< JSON in another encoding
    BadJson,
    TooDeep,        ///< JSON nested more than 1024 times
    NotFhir,        ///< JSON without a resourceType
    BrokenUtf8,     ///< a table that is marked as UTF-8 and is not
    UnclosedQuote,
    TextAfterQuote,
    UnknownColumns, ///< a table that is neither a pledge nor feedback
    MissingColumn,  ///< detail names what is missing: "you said", "we plan to" or "by"
    DoubledColumn,  ///< detail is the header that stands for something another one already does
    NoRows,
};

/// Why and where a file cannot be read: line and column from 1, 0 where they say nothing.
struct FileFailure {
    FileError error{};
    int line = 0;
    int column = 0;
    QString detail;

    bool operator==(const FileFailure &) const = default;
};

/// Why one row of a table or one resource is left out.
enum class RowError {
    RaggedRow,        ///< more or fewer cells than the header
    EmptyWords,       ///< no "you said"
    EmptyPlan,        ///< no "we plan to"
    EmptyBy,
    UnknownBy,        ///< neither a state nor a month
    NoReason,         ///< a state that patients are told the reason of, without one
    UnknownCohort,
    UnknownMonth,
    EmptyText,        ///< feedback without words
    UnknownDate,
    FarDate,          ///< before there was an NHS, or later than can be meant
    TooLong,
    Contradiction,    ///< says something else than an earlier row or resource of the same name
    BadJson,          ///< one line of ndjson
    NoResource,       ///< an entry without a resource
    UnsupportedType,  ///< detail is the type
    MissingElement,   ///< detail names it
    BadElement,       ///< not in the form that FHIR gives it; detail is what stands there
    UnknownElement,   ///< FHIR R4 has none of this name there
    UnknownCode,      ///< none of the codes that FHIR allows there; detail is the code
    WrongTogether,    ///< does not go with the other elements, such as a reason for cancelling what is booked
    HalfCharacter,    ///< a UTF-16 surrogate that stands alone
    BadNhsNumber,
    NoPatient,        ///< an appointment of nobody
    SeveralPatients,  ///< an appointment of more than one
    UnknownPatient,   ///< nobody with this NHS number, neither in the file nor in the unit
    DifferentPatient, ///< known here as another patient's, or as a patient with another NHS number
    Ambiguous,        ///< its identifiers belong to several resources
    UnknownReference, ///< refers to a patient who is neither in the file nor in the unit; detail is the reference
};

/// One row or resource that is left out. In a table @p column counts cells, in JSON characters; 0 means all of it.
/// @p detail is what stands there; it is for the screen of who imports, not for a log.
struct BadRow {
    RowError error{};
    int line = 0;
    int column = 0;
    QString columnName; ///< the header or the element
    QString detail;

    bool operator==(const BadRow &) const = default;
};

} // namespace heard::exchange
